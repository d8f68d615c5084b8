"""`core` holds words, not deeds: no network, no disk, nothing of ours above it."""

import ast
from pathlib import Path

CORE = Path(__file__).parents[2] / "src" / "greenroom" / "core"
FORBIDDEN = {
    "socket",
    "http",
    "urllib.request",
    "pyreqwest",
    "sqlite3",
    "sqlalchemy",
    "pathlib",
    "os",
    "subprocess",
}


def test_core_imports_no_network_and_no_disk() -> None:
    found = {
        f"{file.name}: {name}"
        for file in CORE.glob("*.py")
        for node in ast.walk(ast.parse(file.read_text()))
        for name in _imported(node)
        if name in FORBIDDEN
    }
    assert found == set()


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.level == 0:
        return [node.module or ""]
    return []
