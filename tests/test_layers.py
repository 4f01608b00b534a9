"""The house: who may import whom, and what no file does (docs/architecture.md tells why)."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "balticgraph"
GROUND = {"errors", "vocabulary"}
MAY_IMPORT = {
    "errors": set(),
    "vocabulary": set(),
    "language": set(),
    "resources": set(),
    "showing": set(),
    "documents": {"language", "resources", "errors"},
    "facts": {"showing", "documents", "language", "resources", "errors"},
    "register": {"facts", "language", "resources", "errors"},
    "store": GROUND | {"showing"},
    "validation": GROUND | {"showing", "resources"},
    "questions": GROUND | {"showing", "store", "language", "resources"},
    "endpoint": GROUND | {"store", "resources", "questions", "exports", "spread"},
    "identity": GROUND | {"documents", "facts", "language", "register", "resources"},
    "networks": GROUND | {"questions", "store"},
    "exports": GROUND | {"questions", "store", "networks", "resources"},
    "triples": GROUND | {"identity", "facts", "documents", "register"},
    "conflicts": GROUND | {"identity", "register", "store"},
    "settling": GROUND | {"conflicts"},
    "overlay": GROUND | {"conflicts", "store"},
    "contests": GROUND | {"conflicts", "identity", "overlay", "store"},
    "view": GROUND | {"conflicts", "contests", "overlay", "settling", "store"},
    "captures": {"vocabulary", "store"},
    "landing": GROUND | {"captures", "store", "view", "conflicts", "contests", "overlay", "triples"},
    "deciding": GROUND | {"landing", "conflicts", "triples", "identity", "store"},
    "history": GROUND | {"captures", "landing", "store"},
    "retracting": GROUND | {"captures", "identity", "landing", "store"},
    "checks": GROUND | {"store", "triples", "validation"},
    "spread": {"errors"},
    "load": GROUND | {"checks", "spread", "documents", "facts", "identity", "register", "triples", "validation", "store", "landing",
                      "resources", "showing"},
    "commands": GROUND | {"load", "landing", "checks", "spread", "history", "retracting", "deciding", "questions", "exports", "store",
                          "validation", "networks", "resources", "facts", "documents", "register"},
    "cli": {"errors", "commands", "load", "exports", "endpoint", "store", "resources", "spread"},
    "face": GROUND | {"checks", "validation", "showing", "load", "history", "questions", "exports", "store", "facts", "documents",
                      "resources"},
    "__init__": GROUND | {"face", "questions", "validation"},
    "__main__": {"cli"},
}  # fmt: skip
ENGINES = {
    "pyshacl": {"validation"}, "shacl_rust": {"validation"}, "SPARQLWrapper": {"store"}, "trafilatura": {"documents"},
    "starlette": {"endpoint"}, "networkx": {"networks", "exports"},
}  # fmt: skip
FILES = sorted(SOURCE.rglob("*.py"))
LONGEST = 300
"""How many lines a module may have."""


FLOORS_OF_FACTS = [
    "passed_over",
    "shown_reading",
    "fact",
    "facts_json",
    "confidence",
    "words",
    "persons",
    "offices",
    "verbs",
    "events",
    "attending",
    "telling",
    "unread",
    "recognise",
]
"""The rooms of `facts`, from the ground up: each may import those below it."""


def room(path: Path) -> str:
    """The room of the house that a file stands in: its folder, or its own name at the top."""
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def imports(tree: ast.AST) -> list[tuple[ast.Import | ast.ImportFrom, str]]:
    """Each import of a module with the full name of what it asks for."""
    found: list[tuple[ast.Import | ast.ImportFrom, str]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(node, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative imports hide which room is meant"
            found.append((node, node.module or ""))
    return found


def test_the_house_is_not_empty() -> None:
    assert len(FILES) >= 10
    assert {room(p) for p in FILES} <= set(MAY_IMPORT)


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_imports_go_down(path: Path) -> None:
    here, tree = room(path), ast.parse(path.read_text("utf-8"))
    for node, name in imports(tree):
        parts = name.split(".")
        if parts[0] == "balticgraph" and len(parts) > 1:
            assert parts[1] == here or parts[1] in MAY_IMPORT[here], (
                f"{here} may not import {name} (line {node.lineno})"
            )
        assert here in ENGINES.get(parts[0], {here}), (
            f"{parts[0]} is not named in {here} (line {node.lineno})"
        )
        if isinstance(node, ast.ImportFrom):
            names = {alias.name for alias in node.names}
            assert "*" not in names, "no import *"
            assert "TYPE_CHECKING" not in names, "a type that needs it stands on the wrong floor"


@pytest.mark.parametrize("path", sorted((SOURCE / "facts").rglob("*.py")), ids=lambda p: p.stem)
def test_facts_are_told_from_words_up(path: Path) -> None:
    here = path.relative_to(SOURCE / "facts").parts[0].removesuffix(".py")
    floors = FLOORS_OF_FACTS
    for node, name in imports(ast.parse(path.read_text("utf-8"))):
        parts = name.split(".")
        if parts[:2] == ["balticgraph", "facts"] and here in floors:
            assert floors.index(parts[2]) <= floors.index(here), (
                f"{here} may not import {name} (line {node.lineno})"
            )


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_bans(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    assert path.stem not in {"utils", "helpers", "common", "misc"}
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST, (
        "part it where a reader would look for a part"
    )
    if path.name == "__init__.py" and room(path) != "__init__":
        assert all(isinstance(n, ast.Expr) for n in tree.body), "a folder's __init__ defines nothing"
    lazy = room(path) in {"cli", "__init__"}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not lazy:
            inside = [n for n in ast.walk(node) if isinstance(n, ast.Import | ast.ImportFrom)]
            assert not inside, f"import inside {node.name}"
        if isinstance(node, ast.ExceptHandler):
            broad = node.type is None or (
                isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"}
            )
            assert not broad, f"broad except at line {node.lineno}"


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_no_name_is_given_twice_in_a_module(path: Path) -> None:
    names: list[str] = []
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.append(node.name)
        elif isinstance(node, ast.Assign):
            names += [target.id for target in node.targets if isinstance(target, ast.Name)]
    assert sorted(names) == sorted(set(names))
