"""The package's own names: what they are, and that they stay what they are."""

import pkgutil
import subprocess
import sys
from importlib import resources
from typing import Any

import balticgraph


def test_no_name_of_the_package_is_the_name_of_a_module() -> None:
    modules = {module.name for module in pkgutil.iter_modules(balticgraph.__path__)}
    assert len(modules) > 10
    assert not modules & set(balticgraph.__all__)


AGAIN = """
import balticgraph
importlib = __import__("importlib")
for name in ("face", "loading", "questions.question", "validation.validate", "exports.export"):
    importlib.import_module(f"balticgraph.{name}")
for name in balticgraph.__all__ * 2:
    value = getattr(balticgraph, name)
    assert isinstance(value, str) or callable(value), (name, value)
"""


def test_each_name_is_itself_however_often_it_is_used() -> None:
    assert subprocess.run([sys.executable, "-c", AGAIN], check=False).returncode == 0


def test_what_is_typed_is_what_there_is() -> None:
    stub = resources.files("balticgraph").joinpath("__init__.pyi").read_text("utf-8")
    scope: dict[str, Any] = {}
    exec(compile(stub, "__init__.pyi", "exec"), scope)  # noqa: S102  our own file
    assert scope["__all__"] == list(balticgraph.__all__)
    for name in set(balticgraph.__all__) - {"__version__"}:
        assert scope[name] is getattr(balticgraph, name)
