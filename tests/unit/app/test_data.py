"""One process holds a data folder; what can't be used is named."""

import os
import subprocess
import sys

import pytest

from greenroom.app.data import claimed
from greenroom.core.errors import StorageError


def test_a_second_process_is_told_who_holds_the_folder(tmp_path) -> None:
    with claimed(tmp_path):
        code = (
            "import sys, pathlib\n"
            "from greenroom.app.data import claimed\n"
            "from greenroom.core.errors import StorageError\n"
            "try:\n"
            "    with claimed(pathlib.Path(sys.argv[1])): print('entered')\n"
            "except StorageError as exc: print(exc)\n"
        )
        said = subprocess.run(
            [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
        )
        assert f"in use by process {os.getpid()}" in said.stdout
    with claimed(tmp_path):
        pass


def test_a_folder_that_cannot_be_made_is_named(tmp_path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="no folder but a file"), claimed(tmp_path / "file" / "data"):
        pass
    with pytest.raises(StorageError, match="no folder but a file"), claimed(tmp_path / "file"):
        pass
