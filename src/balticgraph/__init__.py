"""A knowledge graph of Baltic parliamentary cooperation: every triple leads back to the words it was read from.

    >>> import balticgraph
    >>> sorted(balticgraph.__all__)[:4]
    ['BalticgraphError', '__version__', 'ask', 'build']
    >>> balticgraph.asks
    Traceback (most recent call last):
    AttributeError: balticgraph has no 'asks'; it gives BalticgraphError, __version__, ask, build, explain, export, extract, ...

The names are loaded when they are first used, so that importing the package costs nothing.
"""

from typing import Any

__all__ = [
    "BalticgraphError",
    "__version__",
    "ask",
    "build",
    "explain",
    "export",
    "extract",
    "load",
    "query",
    "questions",
    "validate",
]

_WHERE = {
    "BalticgraphError": ("balticgraph.errors", "BalticgraphError"),
    "ask": ("balticgraph.face", "ask"),
    "build": ("balticgraph.face", "build"),
    "explain": ("balticgraph.face", "explain"),
    "export": ("balticgraph.face", "export"),
    "extract": ("balticgraph.face", "extract"),
    "load": ("balticgraph.face", "load"),
    "query": ("balticgraph.face", "query"),
    "questions": ("balticgraph.questions.question", "questions"),
    "validate": ("balticgraph.validation.validate", "validate"),
}


def __getattr__(name: str) -> Any:  # noqa: ANN401  the type is that of the name asked for; face.py states it
    from importlib import import_module, metadata

    if name == "__version__":
        return metadata.version("balticgraph")
    if name not in _WHERE:
        raise AttributeError(f"balticgraph has no {name!r}; it gives {', '.join(sorted(__all__))}")
    module, attribute = _WHERE[name]
    return getattr(import_module(module), attribute)
