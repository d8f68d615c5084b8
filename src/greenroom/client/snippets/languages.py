"""One function per language: parts -> program. Each runs as it is, given the token in the environment."""

from __future__ import annotations

import json
import keyword
import shlex
from collections.abc import Callable
from typing import Any

from greenroom.catalog.model import Operation
from greenroom.client import encode
from greenroom.client.arguments import InvalidArguments

from .parts import File, Parts

BOUNDARY = "greenroom-snippet"


def curl(parts: Parts) -> str:
    """Return a command for a POSIX shell; curl 7.76 or newer."""
    lines = [f"curl --fail-with-body --silent --show-error --request {parts.method}", _shell(parts.url)]
    if parts.scheme:
        lines.append(f'--header "Authorization: {parts.scheme} ${parts.variable}"')
    if parts.content_type:
        lines.append(f"--header {_shell(f'Content-Type: {parts.content_type}')}")
    if parts.text:
        lines.append(f"--data-raw {_shell(parts.text)}")
    for name, value in parts.fields.items():
        if isinstance(value, File):
            lines.append(f"--form {_shell(f'{name}=@{value.path}')}")
        else:
            lines.append(f"--form-string {_shell(f'{name}={value}')}")
    return f"{_how_to(parts, '#')}{_joined(lines)}\n"


def httpie(parts: Parts) -> str:
    """Return a command for HTTPie 3."""
    kind = " --multipart" if parts.fields else ""
    lines = [f"http --ignore-stdin --check-status{kind} {parts.method} {_shell(parts.url)}"]
    if parts.scheme:
        lines.append(f'"Authorization:{parts.scheme} ${parts.variable}"')
    if parts.content_type:
        lines.append(_shell(f"Content-Type:{parts.content_type}"))
    if parts.text:
        lines.append(f"--raw {_shell(parts.text)}")
    for name, value in parts.fields.items():
        lines.append(_shell(f"{name}@{value.path}" if isinstance(value, File) else f"{name}={value}"))
    return f"{_how_to(parts, '#')}{_joined(lines)}\n"


def python(parts: Parts) -> str:
    """Return a program that uses this package's client."""
    call, needs_path = _python_call(parts)
    head = "from pathlib import Path\n\n" if needs_path else ""
    body = (
        f"for item in {call}:\n    print(item)"
        if parts.operation.is_list
        else f"reply = {call}\nprint(reply)"
    )
    inner = "\n".join(f"    {line}" for line in body.splitlines())
    return f"{head}from greenroom import Zoom\n\nwith {parts.client} as zoom:\n{inner}\n"


def javascript(parts: Parts) -> str:
    """Return a module for Node 20 or newer."""
    lines = []
    if any(isinstance(value, File) for value in parts.fields.values()):
        lines += ['import { readFile } from "node:fs/promises";', ""]
    if parts.fields:
        lines.append("const form = new FormData();")
        for name, value in parts.fields.items():
            if isinstance(value, File):
                blob = f"new Blob([await readFile({_js(value.path)})])"
                lines.append(f"form.append({_js(name)}, {blob}, {_js(value.name)});")
            else:
                lines.append(f"form.append({_js(name)}, {_js(value)});")
    lines += [f"const response = await fetch({_js(parts.url)}, {{", f"  method: {_js(parts.method)},"]
    headers = []
    if parts.scheme:
        headers.append(f"    Authorization: `{parts.scheme} ${{process.env.{parts.variable}}}`,")
    if parts.content_type:
        headers.append(f'    "Content-Type": {_js(parts.content_type)},')
    if headers:
        lines += ["  headers: {", *headers, "  },"]
    if parts.value is not None:
        shown = json.dumps(parts.value, indent=2, ensure_ascii=False).replace("\n", "\n  ")
        lines.append(f"  body: JSON.stringify({shown}),")
    elif parts.text:
        lines.append(f"  body: {_js(parts.text)},")
    elif parts.fields:
        lines.append("  body: form,")
    lines += [
        "});",
        "const text = await response.text();",
        "if (!response.ok) throw new Error(`${response.status} ${text}`);",
        "console.log(text);",
    ]
    return _how_to(parts, "//") + "\n".join(lines) + "\n"


def java(parts: Parts) -> str:
    """Return a single source file for Java 17 or newer: ``java Snippet.java``."""
    files = any(isinstance(value, File) for value in parts.fields.values())
    imports = ["java.net.URI", "java.net.http.HttpClient", "java.net.http.HttpRequest"]
    imports += ["java.net.http.HttpRequest.BodyPublishers", "java.net.http.HttpResponse.BodyHandlers"]
    imports += ["java.nio.file.Path"] if files else []
    publisher = "BodyPublishers.noBody()"
    if parts.fields:
        pieces = [
            f"BodyPublishers.ofFile(Path.of({_java(piece.path)}))"
            if isinstance(piece, File)
            else f"BodyPublishers.ofString({_java(piece)})"
            for piece in _multipart(parts)
        ]
        publisher = (
            "BodyPublishers.concat(\n                    " + ",\n                    ".join(pieces) + ")"
        )
    elif parts.text:
        publisher = f"BodyPublishers.ofString({_java(parts.text)})"
    headers = []
    if parts.scheme:
        headers.append(f'.header("Authorization", "{parts.scheme} " + System.getenv("{parts.variable}"))')
    if kind := _content_type(parts):
        headers.append(f'.header("Content-Type", {_java(kind)})')
    chain = "\n                ".join([*headers, f'.method("{parts.method}", {publisher})', ".build();"])
    return (
        _how_to(parts, "//")
        + "".join(f"import {name};\n" for name in imports)
        + f"""
public class Snippet {{
    public static void main(String[] args) throws Exception {{
        var request = HttpRequest.newBuilder(URI.create({_java(parts.url)}))
                {chain}
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        System.out.println(response.body());
        if (response.statusCode() >= 400) {{
            System.err.println(response.statusCode());
            System.exit(1);
        }}
    }}
}}
"""
    )


def swift(parts: Parts) -> str:
    """Return a script for Swift 5.7 or newer, on Apple's systems and on Linux."""
    lines = [
        "import Foundation",
        "#if canImport(FoundationNetworking)",
        "import FoundationNetworking",
        "#endif",
        "",
    ]
    lines += [f"var request = URLRequest(url: URL(string: {_swift(parts.url)})!)"]
    lines += [f"request.httpMethod = {_swift(parts.method)}"]
    if parts.scheme:
        lines.append(f'let token = ProcessInfo.processInfo.environment["{parts.variable}"] ?? ""')
        lines.append(f'request.setValue("{parts.scheme} \\(token)", forHTTPHeaderField: "Authorization")')
    if kind := _content_type(parts):
        lines.append(f'request.setValue({_swift(kind)}, forHTTPHeaderField: "Content-Type")')
    if parts.fields:
        lines.append("var body = Data()")
        for piece in _multipart(parts):
            data = (
                f"try Data(contentsOf: URL(fileURLWithPath: {_swift(piece.path)}))"
                if isinstance(piece, File)
                else f"Data({_swift(piece)}.utf8)"
            )
            lines.append(f"body.append({data})")
        lines.append("request.httpBody = body")
    elif parts.text:
        lines.append(f"request.httpBody = Data({_swift(parts.text)}.utf8)")
    lines += [
        "let (data, response) = try await URLSession.shared.data(for: request)",
        "let status = (response as! HTTPURLResponse).statusCode",
        "print(String(decoding: data, as: UTF8.self))",
        "if status >= 400 { exit(1) }",
    ]
    return _how_to(parts, "//") + "\n".join(lines) + "\n"


def conductor(parts: Parts) -> str:
    """Return an HTTP task for a Conductor workflow definition; the token is the workflow's input."""
    if parts.fields:
        raise InvalidArguments(
            parts.operation.id, "uploads a file, which a Conductor HTTP task can't; take curl or another."
        )
    headers = {"Accept": encode.JSON}
    if parts.scheme:
        headers["Authorization"] = f"{parts.scheme} ${{workflow.input.{parts.variable.lower()}}}"
    http: dict[str, Any] = {
        "uri": parts.url,
        "method": parts.method,
        "headers": headers,
        "accept": encode.JSON,
    }
    if parts.text:
        http["contentType"] = parts.content_type
        headers["Content-Type"] = parts.content_type
        http["body"] = parts.text if parts.value is None else parts.value
    http |= {"connectionTimeOut": 10_000, "readTimeOut": 30_000}
    task = {
        "name": parts.name,
        "taskReferenceName": f"{parts.name}_ref",
        "type": "HTTP",
        "inputParameters": {"http_request": http},
    }
    return json.dumps(task, indent=2, ensure_ascii=False) + "\n"


LANGUAGES: dict[str, Callable[[Parts], str]] = {
    "curl": curl,
    "python": python,
    "javascript": javascript,
    "java": java,
    "swift": swift,
    "httpie": httpie,
    "conductor": conductor,
}


def _how_to(parts: Parts, mark: str) -> str:
    """Return a comment that says where the token comes from."""
    if parts.scheme == "Bearer":
        return f'{mark} export {parts.variable}="$({parts.token_command})"\n'
    if parts.scheme == "Basic":
        pair = "$ZOOM_CLIENT_ID:$ZOOM_CLIENT_SECRET"
        return f'{mark} export {parts.variable}="$(printf %s "{pair}" | base64 | tr -d "\\n")"\n'
    return ""


def _python_call(parts: Parts) -> tuple[str, bool]:
    """Return the call on ``zoom``, and whether it names a file."""
    operation = parts.operation
    path = {p.name for p in operation.path_params}
    positional = [_py(parts.flat[p.name]) for p in operation.path_params]
    named = {name: value for name, value in parts.flat.items() if name not in path}
    files = {name for name, value in parts.fields.items() if isinstance(value, File)}
    shown = {
        name: f"Path({_py(str(value))})" if name in files else _py(value) for name, value in named.items()
    }
    if all(name.isidentifier() for name in shown):
        words = [
            f"{name}_={text}" if keyword.iskeyword(name) else f"{name}={text}" for name, text in shown.items()
        ]
        call, given = f"zoom.{_dotted(operation)}", [*positional, *words]
    else:
        pairs = {**{p.name: text for p, text in zip(operation.path_params, positional, strict=True)}, **shown}
        inner = ", ".join(f"{_py(name)}: {text}" for name, text in pairs.items())
        call, given = "zoom.invoke", [_py(operation.id), f"{{{inner}}}"]
    line = f"{call}({', '.join(given)})"
    if len(line) > 80:
        line = f"{call}(\n" + "".join(f"    {item},\n" for item in given) + ")"
    return line, bool(files)


def _dotted(operation: Operation) -> str:
    return ".".join(f"{part}_" if keyword.iskeyword(part) else part for part in operation.id.split("."))


def _multipart(parts: Parts) -> list[str | File]:
    """Return the multipart body as pieces of text and files, in order."""
    pieces: list[str | File] = []
    text = ""
    for name, value in parts.fields.items():
        text += f"--{BOUNDARY}\r\nContent-Disposition: form-data; name={json.dumps(name)}"
        if isinstance(value, File):
            text += f"; filename={json.dumps(value.name)}\r\nContent-Type: application/octet-stream\r\n\r\n"
            pieces += [text, value]
            text = "\r\n"
        else:
            text += f"\r\n\r\n{value}\r\n"
    return [*pieces, f"{text}--{BOUNDARY}--\r\n"]


def _content_type(parts: Parts) -> str:
    return f"{encode.MULTIPART}; boundary={BOUNDARY}" if parts.fields else parts.content_type


def _shell(text: str) -> str:
    return shlex.quote(text)


def _joined(lines: list[str]) -> str:
    return " \\\n  ".join(lines)


def _js(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _java(text: str) -> str:
    """Return a string literal; what is not ASCII as escapes, so that the file's encoding does not matter."""
    return json.dumps(text)


def _swift(text: str) -> str:
    """Return a string literal: JSON's, but for the form of a code point."""
    quoted = json.dumps(text, ensure_ascii=False)
    for code in range(32):
        quoted = quoted.replace(f"\\u{code:04x}", f"\\u{{{code:x}}}")
    return quoted.replace("\\b", "\\u{8}").replace("\\f", "\\u{c}")


def _py(value: Any) -> str:
    """Return a value of JSON as Python, its strings in double quotes."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_py(name)}: {_py(item)}' for name, item in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_py, value))}]"
    return repr(value)
