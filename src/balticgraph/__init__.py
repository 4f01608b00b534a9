"""A knowledge graph of Baltic parliamentary cooperation: every triple leads back to the words it was read from.

    >>> import balticgraph
    >>> sorted(balticgraph.__all__)[:4]
    ['BalticgraphError', '__version__', 'all_questions', 'ask']
    >>> balticgraph.asks
    Traceback (most recent call last):
    AttributeError: balticgraph has no 'asks'; it gives BalticgraphError, __version__, all_questions, ask, build, explain, ...

The names are loaded when they are first used, so that importing the package costs nothing. They stay what they are: `load`
is the function, whoever imported the module of that name before.
"""

import sys
from types import ModuleType
from typing import Any

__all__ = [
    "BalticgraphError",
    "__version__",
    "all_questions",
    "ask",
    "build",
    "explain",
    "export",
    "extract",
    "load",
    "query",
    "validate",
    "validate_store",
]

_WHERE = {
    "BalticgraphError": ("balticgraph.errors", "BalticgraphError"),
    "all_questions": ("balticgraph.questions.question", "questions"),
    "ask": ("balticgraph.face", "ask"),
    "build": ("balticgraph.face", "build"),
    "explain": ("balticgraph.face", "explain"),
    "export": ("balticgraph.face", "export"),
    "extract": ("balticgraph.face", "extract"),
    "load": ("balticgraph.face", "load"),
    "query": ("balticgraph.face", "query"),
    "validate": ("balticgraph.validation.validate", "validate"),
    "validate_store": ("balticgraph.face", "validate_store"),
}


def __getattr__(name: str) -> Any:  # noqa: ANN401  the type is that of the name asked for; face.py states it
    from importlib import import_module, metadata

    if name == "__version__":
        return metadata.version("balticgraph")
    if name not in _WHERE:
        raise AttributeError(f"balticgraph has no {name!r}; it gives {', '.join(sorted(__all__))}")
    module, attribute = _WHERE[name]
    return getattr(import_module(module), attribute)


def __dir__() -> list[str]:
    return sorted(__all__)


class _Package(ModuleType):
    """The package, whose names a module of its own does not take: importing one puts it in the place of its name."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _WHERE and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
