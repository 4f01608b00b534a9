"""Checking a whole store in Python, as the page on Python shows it: the same as the command writes."""

from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

import balticgraph
from balticgraph.errors import StoreError, UsageError
from balticgraph.validation.report import Report
from tests.cli.conftest import Run

PAGE = Path(__file__).parents[2] / "docs" / "python.md"
RELEASE = """---
url: https://example.org/{name}
language: en
published: 2058-03-03
title: News
---

{words}
"""
HOLDERS = {
    "one": "Speaker of the Saeima Ann Alder opened the conference in Riga.",
    "two": "Bob Birch, Speaker of the Saeima, received J. Kalniņš, Speaker of the Riigikogu.",
}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with a store ``graph`` of two releases that disagree, one of which names somebody unsure."""
    for name, words in HOLDERS.items():
        (tmp_path / f"{name}.md").write_text(RELEASE.format(name=name, words=words), "utf-8")
    entries = balticgraph.load(
        [tmp_path / f"{name}.md" for name in HOLDERS], tmp_path / "graph", register=False
    )
    assert [e.status for e in entries[-2:]] == ["landed", "landed"]
    return tmp_path


def shown() -> str:
    """The example of the page."""
    return PAGE.read_text("utf-8").partition("## Checking\n\n```python\n")[2].partition("```")[0]


def test_the_example_of_the_page_tells_what_the_command_does(
    place: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(place)
    scope: dict[str, Any] = {"balticgraph": balticgraph}
    with redirect_stdout(StringIO()) as out:
        exec(compile(shown(), str(PAGE), "exec"), scope)  # noqa: S102  our own page
    told = out.getvalue()
    assert "Two persons are attested in a single-holder office on one day." in told
    assert "J. Kalniņš" in told
    report = scope["report"]
    assert isinstance(report, Report)
    assert {"T4", "L10"} <= {f.shape for f in report.findings}
    assert all(f.behind for f in report.findings if f.shape in {"T4", "L10"})
    ran = run("validate", "--store", place / "graph", "-f", "json")
    assert (ran.code, ran.out.rstrip("\n")) == (0, report.to_json().rstrip("\n"))


def test_a_decision_settles_the_finding(place: Path, run: Run) -> None:
    key = "office/saeima/speaker/member/2058-03-03"
    listed = run("conflicts", "--open", "--store", place / "graph", "-f", "csv").out
    assert listed.count(key) == 2
    ran = run("decide", key, "Bob Birch", "--because", "a test", "--store", place / "graph")
    assert "Bob Birch (bob-birch) holds" in ran.err
    found = balticgraph.validate_store(place / "graph").findings
    assert {"T4", "X11"}.isdisjoint(f.shape for f in found)


def test_what_is_no_store_is_told(place: Path) -> None:
    with pytest.raises(StoreError, match="there is no store at"):
        balticgraph.validate_store(place / "none")
    with pytest.raises(UsageError, match="export it to a file and validate that"):
        balticgraph.validate_store("http://127.0.0.1:1/sparql")
