"""What the docs name exists under that name."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "greenroom"
TEXT = (ROOT / "docs" / "architecture.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`([a-z_]+/[a-z_/]*(?:\.py)?)`", TEXT))))
def test_every_module_the_architecture_names_exists(path: str) -> None:
    place = ROOT / path if path.startswith("codegen") else SOURCE / path
    assert place.exists() or path == "flows/*.yaml", path


def test_every_name_on_the_three_walks_is_defined_where_it_says() -> None:
    walks = TEXT.partition("## Three walks")[2]
    module = ""
    checked = 0
    for word in re.findall(r"`([^`]+)`", walks):
        if word.endswith(".py"):
            module = word
        elif re.fullmatch(r"[A-Za-z_]+", word):
            text = (SOURCE / module).read_text("utf-8")
            assert re.search(rf"^(async )?(def|class) {word}\b", text, re.M), f"{module} has no {word}"
            checked += 1
    assert checked > 10


def test_every_room_has_its_place_in_the_picture() -> None:
    picture = re.findall(r"^([a-z |]+)  ", TEXT.partition("```")[2].partition("```")[0], re.M)
    drawn = {name.strip() for line in picture for name in line.split("|")}
    rooms = {folder.name for folder in SOURCE.iterdir() if (folder / "__init__.py").exists()}
    assert rooms <= drawn


@pytest.mark.parametrize(
    "target", sorted(set(re.findall(r"\]\(([^)#]+)\)|(?:src|srcset)=\"([^\"]+)\"", README)))
)
def test_every_file_the_readme_points_to_exists(target: tuple[str, str]) -> None:
    path = target[0] or target[1]
    assert path.startswith("http") or (ROOT / path).exists()


def test_every_make_target_the_readme_names_exists() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in set(re.findall(r"make ([a-z]+)", README)) - {"and"}:
        assert re.search(rf"^{target}:", makefile, re.M), target
