"""The files of a recording: small, but real, and as large as their file_size says."""

from __future__ import annotations

import json
from typing import Any

from .world import World

_ALWAYS = (("MP4", "MP4", "shared_screen_with_speaker_view"), ("M4A", "M4A", "audio_only"))
_TRANSCRIPT = ("TRANSCRIPT", "VTT", "audio_transcript")
_BOXES = {"MP4": b"isom", "M4A": b"M4A "}


def of_span(
    world: World, recording: dict[str, Any], since: str, until: str, rules: dict[str, Any]
) -> list[dict[str, Any]]:
    """Return the files of one stretch of recording, being processed. rules: the host's recording settings;
    with ``recording_audio_transcript`` there is a transcript."""
    kinds = [*_ALWAYS, _TRANSCRIPT] if rules.get("recording_audio_transcript") else list(_ALWAYS)
    return [_file(world, recording, kind, since, until) for kind in kinds]


def of_archive(world: World, session: dict[str, Any], since: str, until: str) -> list[dict[str, Any]]:
    """Return the files that an archive keeps of a session: its sound, and its chat if there was one."""
    kinds = [_ALWAYS[1], *([("CHAT", "TXT", "chat_file")] if session.get("chat") else [])]
    files = []
    for kind in kinds:
        file = _file(world, session, kind, since, until)
        file |= {"status": "completed", "individual": False, "auto_delete": False}
        if kind[0] == "CHAT":
            file["number_of_messages"] = len(session["chat"])
        files.append({name: value for name, value in file.items() if name != "play_url"})
    return files


def _file(
    world: World, recording: dict[str, Any], kind: tuple[str, str, str], since: str, until: str
) -> dict[str, Any]:
    digits = world.new_hex(32)
    id = "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
    file_type, extension, recording_type = kind
    file = {
        "id": id,
        "meeting_id": recording["uuid"],
        "recording_start": since,
        "recording_end": until,
        "file_type": file_type,
        "file_extension": extension,
        "recording_type": recording_type,
        "status": "processing",
        "download_url": f"{world.base_url}/rec/download/{id}",
        "play_url": f"{world.base_url}/rec/play/{id}",
    }
    return file | {"file_size": len(content(file))}


def content(file: dict[str, Any]) -> bytes:
    """Return the bytes that a download gives: a container without frames, or a text about the file."""
    extension = file["file_extension"]
    if extension in _BOXES:
        note = str(file["id"]).encode()
        head = b"\0\0\0\x14ftyp" + _BOXES[extension] + b"\0\0\0\0isom"
        return head + (len(note) + 8).to_bytes(4, "big") + b"free" + note
    if extension == "VTT":
        return b"WEBVTT\n\n1\n00:00:00.000 --> 00:00:02.000\nThis transcript was made by a sandbox.\n"
    if extension == "JSON":
        return json.dumps({"recording_file": file["id"]}).encode()
    return b"This file was made by a sandbox.\n"
