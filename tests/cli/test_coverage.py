"""What the register covers, from the command line: as a table, as rows by year, and as a picture."""

import csv
import io
import json
import re
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from balticgraph.commands.coverage import TOLD
from balticgraph.register.coverage import KINDS, STATUSES
from tests.cli.conftest import Run

pytest.importorskip("matplotlib", reason="the extra `plots` is not installed")
SVG = "{http://www.w3.org/2000/svg}"


def test_every_status_has_words() -> None:
    assert tuple(TOLD) == STATUSES


def test_each_kind_is_told_with_its_years(run: Run) -> None:
    ran = run("coverage")
    assert (ran.code, ran.err) == (0, "")
    assert all(any(line.startswith(f"{kind}  ") for line in ran.out.splitlines()) for kind in KINDS)
    assert "sought in vain" in ran.out


def test_csv_and_json_have_the_same_rows(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "coverage.csv"
    assert run("coverage", "-f", "csv", "-o", out).code == 0
    rows = list(csv.DictReader(io.StringIO(out.read_text("utf-8"))))
    told = json.loads(run("coverage", "-f", "json").out)
    assert rows == [{k: "" if v is None else str(v) for k, v in row.items()} for row in told]
    assert len(rows) >= 500
    assert {row["kind"] for row in rows} == set(KINDS)
    assert {"kind": "session first day", "year": "2023", "support": "stated", "count": "1"} in rows


def test_the_picture_names_kinds_and_years_in_the_same_bytes(run: Run, tmp_path: Path) -> None:
    one, two = tmp_path / "one.svg", tmp_path / "two.svg"
    assert run("coverage", "--picture", one).code == run("coverage", "--picture", two).code == 0
    assert one.read_bytes() == two.read_bytes()
    words = {"".join(text.itertext()).strip() for text in ET.parse(one).iter(f"{SVG}text")}  # noqa: S314  our own file
    assert {*KINDS, *TOLD.values(), "undated", "1992", "2026"} <= words


BEGINNINGS = {".pdf": b"%PDF-", ".png": b"\x89PNG", ".PNG": b"\x89PNG"}


@pytest.mark.parametrize("suffix", BEGINNINGS)
def test_a_picture_for_print_is_the_same_bytes_too(suffix: str, run: Run, tmp_path: Path) -> None:
    one, two = tmp_path / f"one{suffix}", tmp_path / f"two{suffix}"
    assert run("coverage", "--picture", one).code == run("coverage", "--picture", two).code == 0
    assert one.read_bytes() == two.read_bytes()
    assert one.read_bytes().startswith(BEGINNINGS[suffix])
    assert not re.search(rb"Date|Matplotlib", one.read_bytes(), re.IGNORECASE)


def test_a_picture_of_another_kind_is_refused(run: Run, tmp_path: Path) -> None:
    ran = run("coverage", "--picture", tmp_path / "coverage.jpg")
    assert ran.code == 2
    assert "ends in .svg, .pdf, .png" in ran.one_line
    assert not list(tmp_path.iterdir())


def test_without_matplotlib_one_line_tells_how_to_get_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "balticgraph.commands.coverage_picture", raising=False)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    ran = run("coverage", "--picture", tmp_path / "coverage.svg")
    assert ran.code == 2
    assert "pip install 'balticgraph[plots]'" in ran.one_line
