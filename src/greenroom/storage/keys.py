"""The key that seals what is kept: from the environment, a file beside the data, or the system's keyring."""

from __future__ import annotations

import base64
import binascii
import contextlib
import hashlib
import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from greenroom.core.errors import ConfigurationError, StorageError
from greenroom.core.secrets import Secret

if TYPE_CHECKING:
    from cryptography.fernet import Fernet

VARIABLE = "GREENROOM_KEY"
SERVICE = "greenroom"
MAKE_ONE = 'python -c "import base64, os; print(base64.urlsafe_b64encode(os.urandom(32)).decode())"'
_OFF = frozenset({"0", "off", "none", "false"})


class Sealer:
    """Seals and opens short texts. fingerprint: tells keys apart without telling the key."""

    def __init__(self, key: Secret, origin: str) -> None:
        self.origin = origin
        self.fingerprint = hashlib.sha256(b"greenroom key:" + key.reveal().encode()).hexdigest()[:16]
        self._fernet = _fernet(key, origin)

    def seal(self, text: str) -> bytes:
        return self._fernet.encrypt(text.encode())

    def open(self, sealed: bytes) -> str:
        """Return what was sealed. Raises StorageError when it was sealed with another key, or altered."""
        from cryptography.fernet import InvalidToken

        try:
            return self._fernet.decrypt(sealed).decode()
        except InvalidToken as exc:
            raise StorageError(
                f"A kept secret does not open with the key from {self.origin}: it was sealed with another "
                "key, or altered. Bring that key back, or connect again."
            ) from exc


def sealer(file: Path, *, environ_key: str = "", use_keyring: bool = True) -> Sealer:
    """Return the sealer of a store whose key file would be file.

    The first that applies: environ_key (GREENROOM_KEY), the file if it exists, the system's keyring, a new
    file readable by its owner alone. Raises: ConfigurationError for a key that is none.
    """
    if environ_key:
        return sealer_of(environ_key)
    if (kept := _read(file)) is not None:
        return Sealer(kept, str(file))
    if use_keyring and (kept := _from_keyring(file)) is not None:
        return Sealer(kept, "the system's keyring")
    return Sealer(_make(file), str(file))


def sealer_of(environ_key: str) -> Sealer:
    """Return the sealer with GREENROOM_KEY's value. Raises: ConfigurationError for a key that is none."""
    return Sealer(Secret(environ_key), VARIABLE)


def new_key() -> Secret:
    """Return a fresh key in the form GREENROOM_KEY takes: 32 bytes in URL-safe base64."""
    return Secret(base64.urlsafe_b64encode(secrets.token_bytes(32)).decode())


def wants_keyring(setting: str) -> bool:
    """Return whether GREENROOM_KEYRING leaves the keyring on; ``0``, ``off`` and ``none`` turn it off."""
    return setting.lower() not in _OFF


def _fernet(key: Secret, origin: str) -> Fernet:
    try:
        from cryptography.fernet import Fernet
    except ImportError as exc:
        raise ConfigurationError(
            "Keeping connections needs the cryptography package: pip install 'greenroom[connections]'"
        ) from exc
    try:
        return Fernet(key.reveal().encode())
    except (ValueError, binascii.Error) as exc:
        raise ConfigurationError(
            f"The key from {origin} is not 32 bytes in URL-safe base64. Make one with: {MAKE_ONE}"
        ) from exc


def _read(file: Path) -> Secret | None:
    try:
        text = file.read_text("ascii").strip()
        if os.name == "posix" and file.stat().st_mode & 0o077:
            file.chmod(0o600)
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as exc:
        raise StorageError(f"The key file {file} can't be read: {exc}.") from exc
    return Secret(text)


def _make(file: Path) -> Secret:
    """Write a new key whole or not at all; of several processes that try at once, one's key is everyone's."""
    draft = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w") as out:
            out.write(new_key().reveal() + "\n")
            out.flush()
            os.fsync(out.fileno())
        try:
            with contextlib.suppress(FileExistsError):
                os.link(draft, file)
        finally:
            draft.unlink()
    except OSError as exc:
        raise StorageError(
            f"The key file {file} can't be written ({exc.strerror}); make its folder writable, "
            f"or set {VARIABLE}."
        ) from exc
    kept = _read(file)
    assert kept is not None
    return kept


def _from_keyring(file: Path) -> Secret | None:
    """Return this store's key in the system's keyring, made if need be; None without a usable keyring.

    A keyring's own errors are many and belong to its back ends, so any of them means: not usable.
    """
    try:
        import keyring
        from keyring.backends import fail, null

        if isinstance(keyring.get_keyring(), (fail.Keyring, null.Keyring)):
            return None
        name = str(file.absolute())
        kept = keyring.get_password(SERVICE, name)
        if kept is None:
            keyring.set_password(SERVICE, name, new_key().reveal())
            kept = keyring.get_password(SERVICE, name)
    except Exception:
        return None
    return Secret(kept) if kept else None
