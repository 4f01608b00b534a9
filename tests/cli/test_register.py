"""What the register promises, asked as a user would: sessions, presidencies, conflicts, sources, support."""

import csv
import io
import json
import zipfile
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest
from frictionless import Package

from balticgraph.register.schema import read_schemas
from balticgraph.register.tables import read_tables
from balticgraph.resources import bundled
from tests.cli.conftest import Run

ID = "https://w3id.org/balticgraph/id/"
KNOWN: tuple[tuple[int, str, frozenset[str]], ...] = (
    (1, "session/baltic-assembly/extraordinary-1/start-date", frozenset({"1998-02-08", "1999-02-08"})),
    (1, "event/consultation/joint-nordic-council-2/start-date", frozenset({"1998-02-08", "1999-02-08"})),
    (2, "session/baltic-assembly/17/start-date", frozenset({"2000-12-07", "2000-12-08"})),
    (2, "session/baltic-assembly/17/end-date", frozenset({"2000-12-08", "2000-12-09"})),
    (3, "body/baltic-assembly/founding-date", frozenset({"1991-11-08", "1991-10-08", "1990-12-01"})),
    (4, "body/council-of-the-baltic-states/founding-date", frozenset({"1990-05-12", "1991-05-12"})),
    (5, "body/baltic-council-of-ministers/founding-date", frozenset({"1994-06-13", "1994-08-23"})),
    (6, "meeting/baltic-council/1/start-date", frozenset({"1995", "1996-04"})),
    (7, "meeting/baltic-council/13/name", frozenset({"13th Baltic Council", "13th Baltic Council of Ministers"})),
    (7, "meeting/baltic-council/14/name", frozenset({"14th Baltic Council", "14th session of the Baltic Council of Ministers"})),
    (8, "session/baltic-assembly/27/held-at", frozenset({"Viljandi", "Tallinn"})),
    (9, "session/baltic-assembly/29/start-date", frozenset({"2010-10-21", "2010-10-22"})),
    (9, "session/baltic-assembly/31/start-date", frozenset({"2012-11-08", "2012-11-09"})),
    (10, "session/baltic-assembly/38/start-date", frozenset({"2019-11-28", "2019-11-29"})),
    (11, "session/baltic-assembly/39/start-date", frozenset({"2020-11-05", "2020-11-06"})),
    (12, "office/saeima/speaker/member/2005-11", frozenset({"Ingrīda Ūdre", "Jānis Straume"})),
    (14, "presidency/baltic-assembly/2000-2/presiding-state", frozenset({"Lithuania", "Latvia"})),
    (15, "presidency/baltic-assembly/2023/president", frozenset({"Aadu Must", "Timo Suslov"})),
    (16, "person/volodymyr-zelenskyy/award-year/baltic-assembly-medal/2023-2024", frozenset({"2023", "2024"})),
    (17, "delegation/seimas-to-baltic-assembly/seats", frozenset({"10", "14", "20", "12-16", "12-20"})),
    (17, "delegation/saeima-to-baltic-assembly/seats", frozenset({"10", "14", "20", "12-16", "12-20"})),
    (17, "delegation/riigikogu-to-baltic-assembly/seats", frozenset({"10", "12", "20", "12-16", "12-20"})),
    (18, "presidency/baltic-council-of-ministers/2018/presiding-state", frozenset({"Lithuania", "Estonia"})),
)  # fmt: skip
"""The known disagreements by number, each with its conflict in the graph and the values of all sides."""

NO_DISAGREEMENT = {
    13: "Āboltiņa in October 2014, Mūrniece from 4 November: two tenures, one after the other",
    19: "two sessions a year before 2003 and one since: told by the sessions themselves",
    20: "two bodies of one name",
    21: "gaps: told by `coverage` as sought in vain",
}


def asked(run: Run, store: Path, *words: object) -> list[dict[str, str]]:
    ran = run(*words, "-f", "csv", "--store", store)
    assert ran.code == 0, ran.err
    return list(csv.DictReader(io.StringIO(ran.out)))


def queried(run: Run, store: Path, folder: Path, sparql: str) -> list[dict[str, str]]:
    file = folder / "question.rq"
    file.write_text(sparql, "utf-8")
    return asked(run, store, "query", file)


def test_there_is_one_row_for_each_session_with_its_days_and_its_source(
    bundled_store: Path, run: Run
) -> None:
    rows = asked(run, bundled_store, "ask", "sessions")
    kinds = Counter(row["kind"] for row in rows)
    assert (kinds["ordinary"], kinds["extraordinary"], kinds["joint"]) == (45, 2, 6)
    assert len({row["event"] for row in rows}) == len(rows)
    ordinary = {int(row["number"]): row for row in rows if row["kind"] == "ordinary"}
    assert sorted(ordinary) == list(range(1, 46))
    assert (ordinary[42]["starts"], ordinary[42]["ends"]) == ("2023-11-23", "2023-11-24")
    assert (ordinary[10]["starts"], ordinary[10]["ends"]) == ("1997", "")
    assert (ordinary[4]["starts"], ordinary[4]["ends"]) == ("", "1994-05-15")
    assert all(row["page"].startswith("http") for row in rows)


def test_thirty_sessions_have_days_town_and_presiding_state_from_a_source(
    bundled_store: Path, tmp_path: Path, run: Run
) -> None:
    rows = queried(run, bundled_store, tmp_path, """
        SELECT ?session (COUNT(DISTINCT ?property) AS ?known) {
          ?session a bg:Session ; bg:inSeries <https://w3id.org/balticgraph/id/series/baltic-assembly-sessions> ; ?property ?value .
          VALUES ?property { schema:startDate schema:endDate bg:heldAt bg:underPresidency }
          FILTER(DATATYPE(?value) = xsd:date || isIRI(?value))
          FILTER EXISTS { GRAPH ?from {
            ?claim rdf:subject ?session ; rdf:predicate ?property ; rdf:object ?value ; dcterms:source ?page .
          } }
        } GROUP BY ?session""")  # fmt: skip
    assert sum(row["known"] == "4" for row in rows) >= 30


def test_every_presidency_since_2003_has_its_president(bundled_store: Path, tmp_path: Path, run: Run) -> None:
    rows = queried(run, bundled_store, tmp_path, """
        SELECT DISTINCT ?term {
          ?term a bg:Presidency ; bg:presidencyOf <https://w3id.org/balticgraph/id/body/baltic-assembly> ; bg:president ?person .
          FILTER EXISTS { GRAPH ?from { ?claim rdf:subject ?term ; rdf:predicate bg:president ; dcterms:source ?page } }
        }""")  # fmt: skip
    terms = {row["term"].rpartition("/")[2] for row in rows}
    assert {str(year) for year in range(2003, 2027)} <= terms


def test_the_numbers_of_councils_persons_and_awards(bundled_store: Path, tmp_path: Path, run: Run) -> None:
    rows = queried(run, bundled_store, tmp_path, """
        SELECT ?class (COUNT(DISTINCT ?thing) AS ?number) {
          VALUES ?class { bg:JointMeeting foaf:Person bg:PrizeAward bg:Presidency } ?thing a ?class
        } GROUP BY ?class""")  # fmt: skip
    numbers = {row["class"].rpartition("#")[2].rpartition("/")[2]: int(row["number"]) for row in rows}
    assert numbers["JointMeeting"] >= 31
    assert numbers["Person"] >= 300
    assert numbers["PrizeAward"] >= 150
    assert numbers["Presidency"] >= 70


def test_every_claim_of_the_register_has_a_source_or_is_general_knowledge(
    bundled_store: Path, tmp_path: Path, run: Run
) -> None:
    claims = queried(run, bundled_store, tmp_path, """
        SELECT ?support (COUNT(*) AS ?number) (SUM(IF(EXISTS { GRAPH ?g { ?claim dcterms:source ?page } }, 1, 0)) AS ?sourced) {
          GRAPH ?g { ?claim a bg:Claim ; bg:assertedIn ?graph . OPTIONAL { ?claim bg:support ?support } }
          FILTER(STRSTARTS(STR(?graph), "https://w3id.org/balticgraph/graph/reference/"))
        } GROUP BY ?support""")  # fmt: skip
    told = {row["support"].rpartition("/")[2]: (int(row["number"]), int(row["sourced"])) for row in claims}
    assert set(told) == {"stated", "derived", "general-knowledge"}
    assert told["stated"][0] == told["stated"][1] >= 3_000
    assert told["derived"][0] == told["derived"][1] >= 600
    assert told["general-knowledge"][0] >= 100


def test_every_known_disagreement_is_in_the_graph_with_all_sides(bundled_store: Path, run: Run) -> None:
    rows = asked(run, bundled_store, "conflicts")
    values: dict[str, set[str]] = {}
    for row in rows:
        values.setdefault(row["conflict"].removeprefix(f"{ID}conflict/"), set()).add(row["value"])
    for number, conflict, sides in KNOWN:
        assert values.get(conflict, set()) == set(sides), (number, conflict)
    assert {number for number, *_ in KNOWN} | set(NO_DISAGREEMENT) == set(range(1, 22))
    assert {row["status"] for row in rows} == {"accepted", "contested", "rejected"}
    assert all(row["reason"] and row["rationale"] for row in rows if "/2018/" in row["conflict"])


def test_what_is_no_disagreement_is_told_without_one(bundled_store: Path, tmp_path: Path, run: Run) -> None:
    rows = queried(run, bundled_store, tmp_path, """
        SELECT ?name ?from ?until ?day {
          ?tenure bg:holdsOffice <https://w3id.org/balticgraph/id/office/saeima/speaker> ; org:member/skos:prefLabel ?name .
          OPTIONAL { ?tenure bg:validFrom ?from } OPTIONAL { ?tenure bg:validUntil ?until }
          OPTIONAL { ?tenure bg:attestedOn ?day }
        }""")  # fmt: skip
    days = {(row["name"], row["from"] or row["until"] or row["day"]) for row in rows}
    assert {name for name, day in days if day.startswith("2014")} == {"Solvita Āboltiņa", "Ināra Mūrniece"}
    assert {name for name, day in days if day.startswith("2005-11")} == {"Ingrīda Ūdre"}
    sessions = Counter(
        row["starts"][:4] or row["ends"][:4]
        for row in asked(run, bundled_store, "ask", "sessions")
        if row["kind"] == "ordinary"
    )
    assert all(sessions[str(year)] == 1 for year in range(2003, 2026))
    assert sessions["1999"] == sessions["2001"] == 2
    bodies = queried(
        run,
        bundled_store,
        tmp_path,
        'SELECT ?body { ?body a ?kind ; skos:prefLabel ?name FILTER(STRSTARTS(?name, "Baltic Assembly of the Popular")) }',
    )
    assert {row["body"] for row in bodies} >= {f"{ID}body/1989/baltic-assembly-of-the-popular-movements"}


def test_explain_leads_from_a_value_to_its_cell_and_the_pages_outside(bundled_store: Path, run: Run) -> None:
    traces = json.loads(
        run("explain", "session/baltic-assembly/15", "-f", "json", "--store", bundled_store).out
    )
    first = next(t for t in traces if t["value"] == "1999-12-02")
    assert first["quote"] == "1999-12-02"
    assert first["support"] == "stated"
    assert "vestnesis.lv" in first["page"]


def test_general_knowledge_is_marked_in_exports(bundled_store: Path, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "graph.nq"
    assert run("export", "-f", "nquads", "--store", bundled_store, "-o", out).code == 0
    marks = [
        line
        for line in out.read_text("utf-8").splitlines()
        if "ontology#support> <https://w3id.org/balticgraph/code/general-knowledge>" in line
    ]
    assert len([line for line in marks if line.startswith(f"<{ID}claim/")]) >= 100
    assert len([line for line in marks if line.endswith("graph/view> .")]) >= 20


def test_links_are_claims_with_evidence(bundled_store: Path, tmp_path: Path, run: Run) -> None:
    rows = queried(run, bundled_store, tmp_path, """
        SELECT DISTINCT ?person ?property ?page ?why {
          VALUES ?property { skos:exactMatch skos:closeMatch }
          ?person a foaf:Person ; ?property ?elsewhere .
          GRAPH ?from {
            ?claim rdf:subject ?person ; rdf:predicate ?property ; rdf:object ?elsewhere ; dcterms:source ?page ; bg:rationale ?why .
          }
        }""")  # fmt: skip
    exact = {row["person"] for row in rows if row["property"].endswith("exactMatch")}
    close = {row["person"] for row in rows if row["property"].endswith("closeMatch")}
    assert len(exact) == 66
    assert len(close) == 14


def test_parliaments_and_states_are_linked_elsewhere_on_a_claim(
    bundled_store: Path, tmp_path: Path, run: Run
) -> None:
    rows = queried(run, bundled_store, tmp_path, """
        SELECT DISTINCT ?kind ?thing ?elsewhere {
          VALUES ?kind { bg:NationalParliament bg:State }
          ?thing a ?kind ; skos:exactMatch ?elsewhere .
          GRAPH ?from { ?claim rdf:subject ?thing ; bg:supportedBy ?span }
        }""")  # fmt: skip
    linked = {row["thing"].removeprefix(ID): row["elsewhere"].rpartition("/")[2] for row in rows}
    assert linked["body/riigikogu"] == "Q217799"
    assert linked["state/latvia"] == "LVA"
    assert sum(name.startswith("body/") for name in linked) == 11
    states = queried(run, bundled_store, tmp_path, "SELECT ?state { ?state a bg:State }")
    assert {row["state"].removeprefix(ID) for row in states} <= set(linked), "each state is linked"


@pytest.mark.parametrize("number", range(1, 22))
def test_each_known_disagreement_has_its_place(number: int) -> None:
    assert (number in NO_DISAGREEMENT) != any(number == known for known, *_ in KNOWN)


def test_as_of_has_the_register_from_its_own_day_on(run: Run, bundled_store: Path) -> None:
    day = read_schemas(bundled("data") / "register")[0].day
    assert day is not None
    before = (date.fromisoformat(day) - timedelta(days=1)).isoformat()
    words = ("ask", "prizes", "--year", 2019, "--store", bundled_store, "-f", "csv")
    assert run(*words, "--as-of", day).out == run(*words).out
    ran = run(*words, "--as-of", before)
    assert ran.out.count("\n") == 1
    assert f"left out, since they are of {day}: 14 tables of the register" in ran.err
    assert f"by {before}, no source in the graph states such an award" in ran.err


def test_the_register_is_no_older_than_its_decisions() -> None:
    tables = read_tables(bundled("data") / "register")
    day = tables["decisions"].origin.updated
    assert day is not None
    assert max(row["day"] for row in tables["decisions"].rows) <= day.value


def test_a_label_is_not_made_of_a_value_that_gave_way(bundled_store: Path, tmp_path: Path, run: Run) -> None:
    rows = queried(run, bundled_store, tmp_path, """
        SELECT ?term ?state ?label {
          ?term a bg:Presidency ; bg:presidingState/skos:prefLabel ?state ; skos:prefLabel|skos:altLabel ?label .
          FILTER(LANG(?state) = "en" && LANG(?label) = "en")
        }""")  # fmt: skip
    assert len(rows) >= 70
    assert [row for row in rows if f", {row['state']}, " not in row["label"]] == []


def test_a_finding_tells_which_cell_it_rests_on(bundled_store: Path, run: Run) -> None:
    told = json.loads(run("validate", "-f", "json", "--store", bundled_store).out)["findings"]
    assert len(told) >= 40
    assert [f["focus"] for f in told if not f["behind"]] == []
    cells = {
        f["focus"].removeprefix(ID): [(b["place"], b["quote"]) for b in f["behind"]]
        for f in told
        if f["shape"] == "P3"
    }
    lines = (bundled("data") / "register" / "presidencies.csv").read_text("utf-8").splitlines()
    (place, quote), *_ = cells["presidency/baltic-assembly/1995-1"]
    line = int(place.removeprefix("presidencies.csv, line "))
    assert lines[line - 1].startswith("BA/1995-1,")
    assert quote == "BA/1995-1 | Baltic Assembly | 1995 | 1 | LV | Māris Budovskis"


def test_a_start_that_one_source_tells_is_not_missing(bundled_store: Path, tmp_path: Path, run: Run) -> None:
    rows = asked(run, bundled_store, "validate")
    without = {row["focus"] for row in rows if row["shape"] == "P3"}
    known = queried(
        run, bundled_store, tmp_path, "SELECT ?term { ?term a bg:Presidency ; bg:validFrom ?day }"
    )
    assert len(without) >= 20
    assert without & {row["term"] for row in known} == set()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the validator's own
def test_the_tables_of_the_register_join(run: Run, bundled_store: Path, tmp_path: Path) -> None:
    assert run("export", "-f", "tables", "-o", tmp_path / "t.zip", "--store", bundled_store).code == 0
    with zipfile.ZipFile(tmp_path / "t.zip") as archive:
        archive.extractall(tmp_path)
    report = Package(str(tmp_path / "datapackage.json")).validate()  # foreign keys and types too
    assert report.flatten(["resourceName", "rowNumber", "fieldName", "message"]) == []
    tables = {
        path.stem: list(csv.DictReader(io.StringIO(path.read_text("utf-8"))))
        for path in tmp_path.glob("*.csv")
    }
    assert all(tables.values())
    codes = {row["id"] for row in tables["codes"]}
    for table, column in (
        ("attendance", "role"),
        ("attendance", "status"),
        ("documents", "kind"),
        ("events", "kind"),
    ):
        assert {code for row in tables[table] for code in row[column].split(" | ") if code} <= codes
    persons = {row["id"] for row in tables["persons"]}
    assert {key for row in tables["presidencies"] for key in row["president"].split(" | ") if key} <= persons
    assert {
        r["id"]: r["disputed"] for t in ("events", "presidencies") for r in tables[t] if r["disputed"]
    } == {
        "event/other/founding-1991": "start",
        "session/baltic-assembly/17": "start | end",
        "presidency/baltic-assembly/2023": "president | president_name",
    }
    assert all(bool(row["person"]) != bool(row["body"]) for row in tables["prizes"])
