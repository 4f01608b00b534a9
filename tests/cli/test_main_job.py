"""The main job: from a published release to an answer with its evidence."""

import csv
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from balticgraph.resources import bundled
from tests.cli.conftest import Ran, Run
from tests.shared import SEED, shared

TWELVE = {
    "Andrius Mazuronis": "Deputy Speaker of the Seimas",
    "Andrius Kupčinskas": "Head of the Seimas Delegation to the Baltic Assembly",
    "Vytautas Juozapaitis": "Chair of the Committee on Culture (Seimas)",
    **dict.fromkeys(
        ("Ligita Girskienė", "Orinta Leiputė", "Kęstutis Masiulis", "Audrius Petrošius", "Linas Slušnys", "Romualdas Vaitkus",
         "Valdemaras Valkiūnas", "Juozas Varžgalys", "Antanas Vinkus"),
        "Member of the Seimas Delegation to the Baltic Assembly",
    ),
}  # fmt: skip


def rows(ran: Ran) -> list[dict[str, str]]:
    """The rows of an answer in CSV."""
    assert ran.code == 0, ran.err
    return list(csv.DictReader(io.StringIO(ran.out)))


@pytest.fixture
def seeded(tmp_path: Path, run: Run) -> Path:
    place = tmp_path / "seeded"
    ran = run("load", shared(SEED), "--store", place, "--no-register")
    assert ran.code == 0, ran.err
    return place


@pytest.mark.shared
def test_the_first_real_release_gives_exactly_the_twelve(seeded: Path, run: Run) -> None:
    found = rows(run("ask", "who-attended", "--session", 42, "-f", "csv", "--store", seeded))
    assert {r["person"]: r["office"] for r in found} == TWELVE
    assert len(found) == 12
    assert {r["person"]: r["participation"] for r in found} == {
        **dict.fromkeys(TWELVE, "attended"),
        "Andrius Kupčinskas": "spoke",
    }
    assert all(r["quote"] for r in found)


@pytest.mark.shared
def test_explain_leads_back_to_publisher_day_words_and_characters(seeded: Path, run: Run) -> None:
    traces = json.loads(run("explain", "Vytautas Juozapaitis", "-f", "json", "--store", seeded).out)
    text = shared(SEED).read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    assert len(traces) >= 3
    for trace in traces:
        assert text[trace["start"] : trace["end"]] == trace["quote"]
        assert (trace["publisher"], trace["issued"]) == ("Seimas", "2023-11-24")
        assert trace["digest_of"] is None


@pytest.mark.shared
def test_the_release_stays_small(seeded: Path, run: Run) -> None:
    lines = run("export", "-f", "nquads", "--store", seeded).out.splitlines()
    own = [
        line
        for line in lines
        if "/graph/release/" in line.rpartition("<")[2]
        or "/graph/provenance/seimas" in line.rpartition("<")[2]
    ]
    assert 500 < len(own) < 2000


@pytest.mark.shared
def test_another_folder_order_and_hash_seed_give_the_same_bytes(tmp_path: Path) -> None:
    page = tmp_path / "else" / "where.md"
    page.parent.mkdir()
    page.write_text("---\nurl: https://www.saeima.lv/a/77777\nlanguage: en\npublisher: Saeima\npublished: 2019-11-28\n---\n\n"
                    "The 38th Session of the Baltic Assembly took place in Riga on 28 November 2019.\n", "utf-8")  # fmt: skip
    moved = tmp_path / "moved.txt"
    shutil.copyfile(shared(SEED), moved)
    exports = []
    for n, inputs in enumerate(([SEED, page], [page, moved], [page, moved, page])):
        place, out = tmp_path / f"store{n}", tmp_path / f"{n}.nq"
        env = {**os.environ, "PYTHONHASHSEED": str(n + 1)}
        for words in (["load", *map(str, inputs), "-q"], ["export", "-f", "nquads", "-o", str(out)]):
            subprocess.run(
                [sys.executable, "-m", "balticgraph", *words, "--store", str(place)],
                check=True,
                env=env,
                capture_output=True,
                cwd=page.parent,
            )
        exports.append(out.read_bytes())
    assert exports[0] == exports[1] == exports[2]
    assert exports[0].count(b"\n") > 1000


def test_the_bundled_store_has_the_twelve_among_its_rows(bundled_store: Path, run: Run) -> None:
    found = {
        r["person"]: r
        for r in rows(run("ask", "who-attended", "--session", 42, "-f", "csv", "--store", bundled_store))
    }
    assert len(found) >= 12
    assert {p: o for p, o in TWELVE.items() if o not in found[p]["office"]} == {}
    assert all("igest" in found[p]["source"] for p in TWELVE)


def test_a_name_without_its_marks_or_a_surname_that_one_bears_is_enough(
    bundled_store: Path, run: Run
) -> None:
    for name in ("andrius kupcinskas", "Juozapaitis"):
        ran = run("ask", "events-of-person", "--person", name, "-f", "csv", "--store", bundled_store)
        assert ran.code == 0
        assert "is taken for" in ran.err
        assert len(rows(ran)) >= 1
        assert run("explain", name, "--store", bundled_store).code == 0


def test_explain_tells_the_words_under_their_source(bundled_store: Path, run: Run) -> None:
    told = run("explain", "session/baltic-assembly/42", "--store", bundled_store).out.splitlines()
    assert told[2] == "  named in"
    assert sum(line == "  named in" for line in told) == 1
    days = told[told.index("  ends: 2023-11-24") :]
    assert any("2023-11-24” " in line or "2023-11-24”," in line for line in days[:20])
    lines = (bundled("data") / "register" / "sessions.csv").read_text("utf-8").splitlines()
    row = next(n for n, line in enumerate(lines, 1) if line.startswith("ba_session/42,"))
    assert (
        f"    Register table of sessions; sessions.csv, line {row}; rule register-row/1, confidence 1" in told
    )


def test_properties_have_names_for_readers_and_short_names_for_programs(
    bundled_store: Path, run: Run
) -> None:
    person = ("explain", "person/andrius-kupcinskas", "--store", bundled_store)
    assert "  home state: Lithuania" in run(*person).out.splitlines()
    assert {row["property"] for row in rows(run(*person, "-f", "csv"))} >= {"", "bg:homeState"}
    assert {trace["property"] for trace in json.loads(run(*person, "-f", "json").out)} >= {None, "foaf:name"}


def test_explain_tells_which_value_gave_way(bundled_store: Path, run: Run) -> None:
    told = run("explain", "session/baltic-assembly/16", "--store", bundled_store).out.splitlines()
    assert [line for line in told if line.startswith("  held at: ")] == [
        "  held at: Tallinn (rejected)",
        "  held at: Tartu",
    ]
    told = run("explain", "session/baltic-assembly/17", "--store", bundled_store).out.splitlines()
    assert (
        len([line for line in told if line.startswith("  begins: ") and line.endswith(" (contested)")]) == 2
    )


def test_an_export_of_the_whole_graph_breaks_no_rule(bundled_store: Path, tmp_path: Path, run: Run) -> None:
    quads = tmp_path / "graph.nq"
    assert run("export", "-f", "nquads", "-o", quads, "--store", bundled_store).code == 0
    ran = run("validate", quads, "--least", "violation")
    assert (ran.code, ran.out.splitlines()[-1].partition(",")[0]) == (0, "0 violation")


def test_a_digest_is_told_to_be_one(bundled_store: Path, run: Run) -> None:
    ran = run("explain", "person/andrius-kupcinskas", "--store", bundled_store)
    assert ran.code == 0
    assert "a digest of https://www.lrs.lt/" in ran.out
    assert "the words are the digest's, not the page's" in ran.out


def test_the_bundled_store_breaks_no_rule(bundled_store: Path, run: Run) -> None:
    ran = run("validate", "--store", bundled_store)
    assert (ran.code, ran.out.splitlines()[-1].partition(",")[0]) == (0, "0 violation")


BROKEN = """
@prefix bg: <https://w3id.org/balticgraph/ontology#> .
@prefix id: <https://w3id.org/balticgraph/id/> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix schema: <https://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<https://w3id.org/balticgraph/id/session/baltic-assembly/42> a bg:Session ; skos:prefLabel "42nd Session of the Baltic Assembly"@en ;
  {statement} .
"""
FAULTS = [
    (
        'schema:startDate "2023-11-24"^^xsd:date ; schema:endDate "2023-11-23"^^xsd:date',
        "End date is before start date",
    ),
    ("bg:ordinal 42, 43", "has more than one number"),
]


@pytest.mark.parametrize(("statement", "said"), FAULTS)
@pytest.mark.parametrize("engine", ["fast", "pyshacl"])
def test_a_graph_broken_by_hand_fails_with_its_shapes_message(
    statement: str, said: str, engine: str, tmp_path: Path, run: Run
) -> None:
    broken = tmp_path / "broken.ttl"
    broken.write_text(BROKEN.format(statement=statement), "utf-8")
    ran = run("validate", broken, "--engine", engine, "--store", tmp_path / "none")
    assert ran.code == 1
    assert said in ran.out
    assert "42nd Session of the Baltic Assembly" in ran.out


def test_a_quote_moved_by_hand_fails(bundled_store: Path, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "graph.nq"
    assert run("export", "-f", "nquads", "--store", bundled_store, "-o", out).code == 0
    lines = [line for line in out.read_text("utf-8").splitlines() if "/graph/provenance/digest-" in line]
    moved = next(n for n, line in enumerate(lines) if "oa#exact" in line and "Juozapaitis" in line)
    lines[moved] = lines[moved].replace("Juozapaitis", "Juozapaičių"[:11])
    broken = tmp_path / "broken.nq"
    broken.write_text("\n".join(lines) + "\n", "utf-8")
    ran = run("validate", broken, "--store", bundled_store)
    assert ran.code == 1
    assert "The quoted words are not at these offsets" in ran.out


def test_a_dump_of_all_says_on_what_terms_it_may_be_used(bundled_store: Path, run: Run) -> None:
    told = run("export", "-f", "nquads", "--store", bundled_store).out
    licence = "<http://purl.org/dc/terms/license> <https://creativecommons.org/licenses/by/4.0/>"
    assert (
        f"\n<https://w3id.org/balticgraph> {licence} <https://w3id.org/balticgraph/graph/ontology> .\n"
        in told
    )


def test_a_key_as_tables_show_it_is_told_how_queries_write_it(
    bundled_store: Path, run: Run, tmp_path: Path
) -> None:
    asked = tmp_path / "q.rq"
    asked.write_text("SELECT ?n { id:session/baltic-assembly/42 skos:prefLabel ?n }", "utf-8")
    ran = run("query", asked, "--store", bundled_store)
    assert ran.code != 0
    assert "write <session/baltic-assembly/42>" in ran.err
    asked.write_text("SELECT ?n { <session/baltic-assembly/42> skos:prefLabel ?n }", "utf-8")
    assert "Balti Assamblee 42. istungjärk" in run("query", asked, "--store", bundled_store).out
