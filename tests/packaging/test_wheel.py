"""The wheel alone, in an empty folder, does the main job: nothing of the checkout is needed."""

import csv
import io
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from SPARQLWrapper import JSON, SPARQLWrapper

ROOT = Path(__file__).parents[2]
ATTENDANCE = "SELECT ?name WHERE { ?a bg:attendanceOf/bg:ordinal 42 ; bg:attendanceStatus code:listed ; bg:attendee/foaf:name ?name }"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    out = tmp_path_factory.mktemp("dist")
    build = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--wheel-dir",
        str(out),
        str(ROOT),
    ]
    subprocess.run(build, check=True, capture_output=True)
    (found,) = out.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment in which `balticgraph` is the unpacked wheel."""
    place = tmp_path_factory.mktemp("installed")
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(place), str(wheel)],
        check=True,
    )
    env = {
        **os.environ,
        "PYTHONPATH": str(place),
        "HOME": str(tmp_path_factory.mktemp("home")),
        "NO_COLOR": "1",
    }
    where = subprocess.run(
        [sys.executable, "-c", "import balticgraph.cli as c; print(c.__file__)"],
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    assert where.stdout.startswith(str(place))
    return env


def run(env: dict[str, str], folder: Path, *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "balticgraph", *words],
        env=env,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def folder(installed: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty folder in which the installed wheel has built the graph into its default store."""
    place = tmp_path_factory.mktemp("empty")
    run({**installed, "BALTICGRAPH_STORE": "graph"}, place, "build", "-q")
    return place


def test_it_holds_ontology_questions_and_data(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        names = packed.namelist()
    for part in (
        "_bundled/ontology/events.ttl",
        "_bundled/queries/who-attended.rq",
        "_bundled/data/register/sessions.csv",
        "py.typed",
        "__init__.pyi",
    ):
        assert f"balticgraph/{part}" in names
    assert not [n for n in names if re.search(r"(^|/)(tests|docs|benchmarks)/", n)]


def test_it_asks_validates_and_exports(installed: dict[str, str], folder: Path) -> None:
    rows = list(
        csv.DictReader(
            io.StringIO(
                run(
                    installed,
                    folder,
                    "ask",
                    "who-attended",
                    "--session",
                    "42",
                    "-f",
                    "csv",
                    "--store",
                    "graph",
                )
            )
        )
    )
    assert {"Andrius Kupčinskas", "Antanas Vinkus"} <= {r["person"] for r in rows}
    assert run(installed, folder, "validate", "--least", "violation", "--store", "graph").startswith(
        "0 violation"
    )
    run(installed, folder, "export", "-f", "graphml", "-o", "people.graphml", "--store", "graph")
    assert (folder / "people.graphml").read_bytes().startswith(b"<?xml")


@pytest.fixture
def served(installed: dict[str, str], folder: Path) -> Iterator[str]:
    """The address of an endpoint that the installed wheel serves."""
    words = [
        sys.executable,
        "-m",
        "balticgraph",
        "serve",
        "--store",
        "graph",
        "--port",
        "0",
        "--timeout",
        "2",
    ]
    with subprocess.Popen(words, env=installed, cwd=folder, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        address = re.search(r"http://127\.0\.0\.1:\d+", server.stderr.readline())
        assert address is not None
        yield address[0]
        server.terminate()


def test_it_serves_any_client_while_it_cuts_an_endless_query(served: str) -> None:
    wrapper = SPARQLWrapper(f"{served}/sparql")
    wrapper.setQuery("PREFIX bg: <https://w3id.org/balticgraph/ontology#> PREFIX code: <https://w3id.org/balticgraph/code/> "
                     "PREFIX foaf: <http://xmlns.com/foaf/0.1/> " + ATTENDANCE)  # fmt: skip
    wrapper.setReturnFormat(JSON)
    answer: Any = wrapper.query().convert()
    names = {b["name"]["value"] for b in answer["results"]["bindings"]}
    assert "Vytautas Juozapaitis" in names
    curl = subprocess.run(["curl", "-sf", "-H", "Accept: text/csv", "--data-urlencode", f"query={ATTENDANCE}", f"{served}/sparql"],
                          capture_output=True, text=True, check=True)  # fmt: skip
    assert set(curl.stdout.split("\r\n")) >= names or set(curl.stdout.splitlines()) >= names
    endless = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    with httpx.Client(timeout=30) as client:
        slow = subprocess.Popen(["curl", "-s", "-o", "-", "-w", "%{http_code}", "--data-urlencode", f"query={endless}", f"{served}/sparql"],
                                stdout=subprocess.PIPE, text=True)  # fmt: skip
        assert client.get(f"{served}/sparql", params={"query": "ASK { }"}).status_code == 200
        assert slow.poll() is None
        assert slow.communicate(timeout=60)[0].endswith(("503", "504"))
        assert client.get(f"{served}/sparql", params={"query": "ASK { }"}).status_code == 200
