"""A real endpoint in a process of its own, on a free port of this machine."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

CROSS = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l"
ENDLESS = f"SELECT (COUNT(*) AS ?n) {{ {CROSS} FILTER(STRLEN(CONCAT(STR(?a), STR(?d), STR(?j))) < 0) }}"
"""A query that takes years."""


@dataclass(frozen=True, slots=True)
class Served:
    """A running server: its address, and its process."""

    url: str
    process: subprocess.Popen[str]

    @property
    def sparql(self) -> str:
        """The address of its endpoint."""
        return f"{self.url}sparql"


@contextmanager
def serving(store: Path, *options: str) -> Iterator[Served]:
    """The command `serve` on a store, ended when the block ends; nothing may be on its standard output."""
    command = [sys.executable, "-m", "balticgraph", "serve", "--store", str(store), "--port", "0", *options]
    environment = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stderr is not None
        try:
            line = process.stderr.readline()
            found = re.search(r"http://\S+/", line)
            assert found, line + process.stderr.read()
            yield Served(found[0], process)
        finally:
            process.terminate()
            out, _ = process.communicate(timeout=30)
        assert out == ""


@contextmanager
def client_of(store: Path) -> Iterator[httpx.Client]:
    """A client of a server on a store, whose addresses begin at that server's."""
    with (
        serving(store) as served,
        httpx.Client(base_url=served.url, trust_env=False, timeout=30) as client,
    ):
        yield client
