"""Where the ontology, the questions and the bundled data lie: beside the package in a wheel, at the top of a checkout."""

from functools import cache
from pathlib import Path

_HERE = Path(__file__).resolve().parent


@cache
def bundled(folder: str) -> Path:
    """The path of a bundled folder: ``ontology``, ``queries`` or ``data``.

    >>> (bundled("ontology") / "shapes").is_dir()
    True
    >>> bundled("nowhere")
    Traceback (most recent call last):
    FileNotFoundError: nowhere is not bundled with balticgraph
    """
    for place in (_HERE / "_bundled" / folder, _HERE.parents[1] / folder):
        if folder in {"ontology", "queries", "data"} and place.is_dir():
            return place
    raise FileNotFoundError(f"{folder} is not bundled with balticgraph")
