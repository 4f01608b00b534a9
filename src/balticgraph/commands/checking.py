"""Validating from the command line: files, or the store, against the shapes."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from pyoxigraph import Literal, Quad

from balticgraph.exports.files import opened
from balticgraph.store.place import default_place, reading
from balticgraph.store.view import View
from balticgraph.validation import Engine, Layer, read_graph, validate
from balticgraph.vocabulary import bg, rdf
