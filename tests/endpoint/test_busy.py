"""While the endpoint is busy it says so: what it cannot look up is not told as absent."""

import threading
from pathlib import Path

import anyio
import httpx
import pytest

from balticgraph.endpoint.evaluation import Answer, refusal
from balticgraph.endpoint.graph import Graph
from balticgraph.endpoint.protocol import Asked
from balticgraph.endpoint.routes import application
from balticgraph.endpoint.workers import Pool


class Busy(Pool):
    """A pool that has room for nobody."""

    def __init__(self) -> None:
        self.room, self.timeout = 1, 1.0

    def run(self, asked: Asked, gone: threading.Event | None = None) -> Answer:  # noqa: ARG002  as the pool is asked
        """No answer, as there is no room."""
        return refusal(503, "too many queries at once")


def got(path: str, folder: Path) -> httpx.Response:
    async def asked() -> httpx.Response:
        app = httpx.ASGITransport(application(Graph(folder, Busy())))
        async with httpx.AsyncClient(transport=app, base_url="http://busy.example") as client:
            return await client.get(path, headers={"Accept": "text/html, */*;q=0.1"})

    return anyio.run(asked)


@pytest.mark.parametrize(
    "path", ["/id/person/aadu-must", "/id/person/aadu-must.ttl", "/graph/view", "/find?q=must", "/ontology"]
)
def test_a_busy_endpoint_denies_nothing(path: str, tmp_path: Path) -> None:
    told = got(path, tmp_path)
    assert told.status_code == 503
    assert told.headers["retry-after"]
    assert "too many queries at once" in told.text


def test_the_first_page_is_there_without_its_counts(tmp_path: Path) -> None:
    assert got("/", tmp_path).status_code == 200
