"""The small graph of `small.trig`, in memory and on disk."""

from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox
from pyoxigraph import Quad

from balticgraph.store.embedded import Store

SMALL = Path(__file__).with_name("small.trig")
QUADS = tuple(ox.parse(path=str(SMALL)))


def in_memory(quads: Iterable[Quad] = QUADS) -> Store:
    """Those quads in a store in memory."""
    held = Store.memory()
    held.bulk(quads)
    return held


def on_disk(folder: Path, quads: Iterable[Quad] = QUADS) -> Path:
    """Those quads in a new store on disk, closed; its path."""
    with Store.create(folder / "store") as held:
        held.bulk(quads)
    return folder / "store"
