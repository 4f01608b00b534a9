"""The bundled register, read once."""

from collections.abc import Mapping

import pytest

from balticgraph.facts.fact import Reading
from balticgraph.register.tables import Table, read_tables, readings
from balticgraph.resources import bundled


@pytest.fixture(scope="session")
def tables() -> Mapping[str, Table]:
    """The tables by name."""
    return read_tables(bundled("data") / "register")


@pytest.fixture(scope="session")
def register(tables: Mapping[str, Table]) -> tuple[Reading, ...]:
    """Their readings."""
    return readings(tables)
