"""The files of the whole graph: the same bytes as `balticgraph export`, whole or by ranges, anew when the store has changed."""

import gzip
import io
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path

import httpx
import pyoxigraph as ox
import pytest
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat

from balticgraph.endpoint.exporting import FILES, make, write
from balticgraph.exports.export import export
from balticgraph.store.embedded import Store
from balticgraph.vocabulary import BASE, GRAPH_VIEW, dcat, dcterms, skos, void
from tests.endpoint.served import Served, serving
from tests.store.small import on_disk

WHOLE = "/export/graph.nq.gz"
TOWN = NamedNode(BASE + "id/place/tartu")


@pytest.fixture(name="store", scope="module")
def _store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return on_disk(tmp_path_factory.mktemp("served"))


@pytest.fixture(name="served", scope="module")
def _served(store: Path) -> Iterator[Served]:
    with serving(store) as served:
        yield served


@pytest.fixture(name="client", scope="module")
def _client(served: Served) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=served.url, trust_env=False, timeout=60) as client:
        yield client


@pytest.mark.parametrize("name", FILES)
def test_each_file_is_the_export_of_that_form(
    client: httpx.Client, store: Path, tmp_path: Path, name: str
) -> None:
    with Store.open(store) as view:
        export(view, FILES[name].form, tmp_path / "here")
    got = client.get(f"/export/{name}")
    assert got.status_code == 200, got.text
    assert got.headers["content-type"] == FILES[name].packed
    assert "content-encoding" not in got.headers, "it is packed as it is"
    assert got.headers["access-control-allow-origin"] == "*"
    there = gzip.decompress(got.content) if name.endswith(".gz") else got.content
    assert there == (tmp_path / "here").read_bytes()


def test_the_whole_graph_has_what_its_facts_were_read_from(client: httpx.Client) -> None:
    quads = ox.parse(gzip.decompress(client.get(WHOLE).content), format=RdfFormat.N_QUADS)
    predicates = {quad.predicate.value for quad in quads}
    assert "http://www.w3.org/ns/oa#exact" in predicates


def test_a_file_that_is_known_is_not_sent_again_and_a_part_is_sent_alone(client: httpx.Client) -> None:
    told = client.head(WHOLE)
    assert (told.status_code, told.content) == (200, b"")
    known = client.get(WHOLE, headers={"If-None-Match": told.headers["etag"]})
    assert (known.status_code, known.content) == (304, b"")
    assert client.get(WHOLE, headers={"If-None-Match": "*"}).status_code == 304
    part = client.get(WHOLE, headers={"Range": "bytes=0-1", "If-Range": told.headers["etag"]})
    assert (part.status_code, part.content) == (206, b"\x1f\x8b")


@pytest.mark.parametrize("path", [WHOLE, "/graph/view.nt"])
def test_a_copy_that_is_as_new_is_not_sent_again(client: httpx.Client, path: str) -> None:
    """As `curl -z` and `wget -N` ask, which know the day of their copy and no tag."""
    written = client.head(path).headers["last-modified"]
    same = client.get(path, headers={"If-Modified-Since": written})
    assert (same.status_code, same.content) == (304, b"")
    older = format_datetime(parsedate_to_datetime(written) - timedelta(seconds=1), usegmt=True)
    for headers in (
        {"If-Modified-Since": older},
        {"If-Modified-Since": "yesterday"},
        {"If-Modified-Since": written, "If-None-Match": '"another"'},
    ):
        assert client.get(path, headers=headers).status_code == 200, headers


def test_another_name_is_told_those_there_are(client: httpx.Client) -> None:
    told = client.get("/export/graph.xlsx")
    assert told.status_code == 404
    assert "graph.nq.gz" in told.text


def test_the_description_and_the_first_page_lead_to_the_files(client: httpx.Client) -> None:
    triples = [q.triple for q in ox.parse(client.get("/.well-known/void").text, format=RdfFormat.TURTLE)]
    there = str(client.base_url.join(WHOLE))
    dumps = {t.object.value for t in triples if t.predicate == void.dataDump}
    assert there in dumps
    downloads = {t.object.value for t in triples if t.predicate == dcat.downloadURL}
    page = client.get("/", headers={"Accept": "text/html", "Accept-Language": "lt"}).text
    assert "Atsisiuntimas" in page
    for name in FILES:
        assert str(client.base_url.join(f"/export/{name}")) in downloads
        assert f'href="/export/{name}"' in page
    [modified] = [t.object.value for t in triples if t.predicate == dcterms.modified]
    assert modified == parsedate_to_datetime(client.head(WHOLE).headers["last-modified"]).isoformat()


def test_a_server_that_is_stopped_leaves_no_files(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with serving(store) as served:
        assert httpx.get(served.url + WHOLE.removeprefix("/"), trust_env=False, timeout=60).status_code == 200
        assert list(tmp_path.rglob("graph.nq.gz"))
    assert list(tmp_path.iterdir()) == []


def test_what_is_laid_aside_on_the_way_lies_in_the_folder_that_goes(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", None)
    make(store, "nquads", tmp_path / "graph.nq.gz", 10**12)
    assert Path(tempfile.gettempdir()) == tmp_path


@pytest.mark.parametrize("cleared", ["balticgraph-*/*", "balticgraph-*"])
def test_files_that_were_cleared_away_are_made_anew(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cleared: str
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with serving(store) as served, httpx.Client(base_url=served.url, trust_env=False, timeout=60) as client:
        first = client.get(WHOLE)
        [gone] = tmp_path.glob(cleared)
        gone.rename(tmp_path / "gone")
        assert client.get(WHOLE).content == first.content


def test_a_server_without_room_for_files_says_so(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (room := tmp_path / "room").mkdir()
    monkeypatch.setenv("TMPDIR", str(room))
    with serving(store) as served, httpx.Client(base_url=served.url, trust_env=False, timeout=60) as client:
        assert client.get(WHOLE).status_code == 200
        room.rename(tmp_path / "gone")
        told = client.get(WHOLE)
        assert (told.status_code, str(tmp_path) in told.text) == (503, False)
        assert (
            "(the store is being changed, or there is no room); `balticgraph export -f nquads` makes it"
            in told.text
        )


def test_a_store_that_has_changed_is_exported_anew(tmp_path: Path) -> None:
    store = on_disk(tmp_path)
    with serving(store) as served, httpx.Client(base_url=served.url, trust_env=False, timeout=60) as client:
        before = client.get(WHOLE)
        with Store.create(store) as writer:
            writer.replace((), [Quad(TOWN, skos.prefLabel, Literal("Tartu", language="en"), GRAPH_VIEW)])
        after = client.get(WHOLE)
        assert b"Tartu" in gzip.decompress(after.content)
        assert after.headers["etag"] != before.headers["etag"]


def test_what_cannot_be_made_says_why_and_how_else(tmp_path: Path) -> None:
    store = on_disk(tmp_path)
    with serving(store) as served, httpx.Client(base_url=served.url, trust_env=False, timeout=60) as client:
        (store / "format").write_text("1\n")
        told = client.get(WHOLE)
        assert told.status_code == 503
        assert "balticgraph export -f nquads" in told.text


def test_the_same_store_gives_the_same_file(store: Path, tmp_path: Path) -> None:
    first, second = (write(store, "nquads", tmp_path / name) for name in ("a.nq.gz", "b.nq.gz"))
    assert first == second
    with gzip.open(io.BytesIO((tmp_path / "a.nq.gz").read_bytes())) as packed:
        assert packed.readline().endswith(b".\n")
