"""The pytest plugin. It imports pytest and nothing of Greenroom until a test asks for a sandbox."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .backstage import Backstage
    from .sandbox import ZoomSandbox

MARKER = (
    "zoom_sandbox(world=None, at=None, flows=True): how the test's sandbox begins. world: a world file, "
    "from the folder of the run or the project. at: where its clock stands, such as 2026-03-02T09:00:00Z. "
    "flows: whether the ready-made flows run."
)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", MARKER)


@pytest.fixture(scope="session")
def zoom_sandbox_world() -> Any:
    """The world file that every sandbox of the session begins with; override it with a path of your own."""
    return None


@pytest.fixture(scope="session")
def zoom_sandbox_backstage() -> Iterator[Backstage]:
    """What the session's sandboxes share: two threads, and a world sown once."""
    from .backstage import Backstage

    with Backstage() as backstage:
        yield backstage


@pytest.fixture
def zoom_sandbox(
    request: pytest.FixtureRequest, zoom_sandbox_backstage: Backstage, zoom_sandbox_world: Any
) -> Iterator[ZoomSandbox]:
    """A Zoom of the test's own, in this process; its clock stands still until the test moves it."""
    from .sandbox import ZoomSandbox

    marker = request.node.get_closest_marker("zoom_sandbox")
    options = {"world": zoom_sandbox_world} | (marker.kwargs if marker else {})
    if options["world"] is not None and not Path(options["world"]).exists():
        options["world"] = request.config.rootpath / options["world"]
    with ZoomSandbox(backstage=zoom_sandbox_backstage, **options) as sandbox:
        yield sandbox


@pytest.fixture
def zoom_env(zoom_sandbox: ZoomSandbox, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """``ZOOM_*`` in the environment, pointing at the test's sandbox on a real port, until the test ends."""
    for name, value in zoom_sandbox.env.items():
        monkeypatch.setenv(name, value)
    return zoom_sandbox.env
