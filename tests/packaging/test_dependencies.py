"""What the code imports is what the package asks for: nothing comes along with another library by chance."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]


def imported() -> Iterator[str]:
    for path in (ROOT / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield node.module or ""


def test_every_library_is_asked_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["plots"]]
    names = {re.split(r"[^\w-]", one)[0].lower().replace("-", "_") for one in asked}
    used = {name.partition(".")[0].lower() for name in imported()} - {"balticgraph"}
    assert used - names - set(sys.stdlib_module_names) == set()
    assert len(used) > 20
