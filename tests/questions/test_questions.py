"""Each question: its file, its table on the made-up graph, its typed function, and what it refuses."""

import importlib
import inspect
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pyoxigraph import Literal, Quad, RdfFormat, parse

from balticgraph.errors import QuestionError
from balticgraph.exports.tables import write_table
from balticgraph.identity.iris import mint, source_key
from balticgraph.landing import Landing
from balticgraph.questions.question import Question, question, questions, read_question
from balticgraph.store.embedded import Store
from balticgraph.store.results import Table
from balticgraph.vocabulary import GRAPH_VIEW, bg, foaf, rdf, skos
from tests.questions.made_graph import EXPECTED, FIXTURE, asked_of, frozen
from tests.questions.made_readings import saeima_captures, seimas_release

NAMES = sorted(questions())
FREEZE = "`make generated` writes it; read it before you commit it"
"""What to do where a question's expected table is missing or another one."""
FAMILIES = sorted({q.family for q in questions().values()})
THIRTY = """
    bodies session-when-where joint-meetings sessions presiding-on rotation sessions-outside-presiding-state
    handover-gap head-of-delegation single-attestations attendance-capacity attended-as-committee-chair
    office-not-held headcount partners country-groups recurring-priorities positions statement-modes
    evidence-of single-publisher value-differs conflicts as-asserted-on snapshots-changed rests-on-rule
    wikidata-matches two-presidencies prizes documents-signed
""".split()  # noqa: SIM905  the competency questions, in their order


@pytest.fixture(scope="module")
def graph() -> Store:
    return frozen()


def as_csv(table: Table) -> str:
    out = io.StringIO()
    write_table(table, "csv", out)
    return out.getvalue()


def expected(name: str) -> str:
    path = EXPECTED / f"{name}.csv"
    assert path.exists(), FREEZE
    return path.read_text("utf-8")


def functions() -> dict[str, Callable[..., Table]]:
    """The typed functions by name: what the families' modules define that gives a table."""
    modules = [importlib.import_module(f"balticgraph.questions.{family}") for family in FAMILIES]
    return {
        name: f
        for module in modules
        for name, f in inspect.getmembers(module, inspect.isfunction)
        if f.__module__ == module.__name__
        and not name.startswith("_")
        and f.__annotations__.get("return") is Table
    }


def test_there_are_the_thirty_and_more() -> None:
    assert len(THIRTY) == 30
    assert set(THIRTY) <= set(NAMES)


def test_there_is_an_expected_table_for_each_question_and_no_other() -> None:
    apart = {p.stem for p in EXPECTED.glob("*.csv")} ^ set(NAMES)
    assert not apart, f"tests/questions/expected: {sorted(apart)}: {FREEZE}"


@pytest.mark.parametrize("name", NAMES)
def test_a_question_gives_its_expected_table(name: str, graph: Store) -> None:
    table = question(name).ask(graph, **asked_of(name))
    assert table.rows, "it needs a row on the made-up graph: add a fact to tests/questions/made_readings.py"
    assert as_csv(table) == expected(name), FREEZE


@pytest.mark.parametrize("name", NAMES)
def test_a_file_runs_as_it_stands_and_tells_of_itself(name: str, graph: Store) -> None:
    asked = question(name)
    answer = graph.query(asked.sparql)
    assert isinstance(answer, Table)
    assert answer.columns == question(name).ask(graph, **asked_of(name)).columns
    assert asked.title.endswith("?"), "its first line is a question"
    assert asked.wordings, "a line `# finds:` by which plain words find it"
    assert asked.none != Question.__dataclass_fields__["none"].default, (
        "a line `# none:`, what to tell of an empty answer"
    )
    assert "ORDER BY" in asked.sparql, "else its rows stand in any order"


@pytest.mark.parametrize("name", NAMES)
def test_nothing_in_the_graph_gives_no_rows(name: str) -> None:
    assert question(name).ask(Store.memory(), **asked_of(name)).rows == ()


def test_the_order_of_loading_changes_no_table() -> None:
    backwards = Store.memory()
    for quad in sorted(parse(path=FIXTURE, format=RdfFormat.TRIG), key=str, reverse=True):
        backwards.bulk([quad])
    for name in NAMES:
        table = question(name).ask(backwards, **asked_of(name))
        assert as_csv(table) == expected(name), name


def test_each_question_has_its_function_and_each_function_its_question(graph: Store) -> None:
    found = functions()
    apart = {name.replace("_", "-") for name in found} ^ set(NAMES)
    assert not apart, (
        f"{sorted(apart)}: a function of its name in the module of its family, src/balticgraph/questions/"
    )
    for name, function in found.items():
        asked = question(name.replace("_", "-"))
        view, *given = inspect.signature(function).parameters.values()
        assert view.name == "view"
        assert all(p.kind is p.KEYWORD_ONLY for p in given)
        assert {p.name for p in given} == {p.name for p in asked.parameters}, name
        for p in asked.parameters:
            default = inspect.signature(function).parameters[p.name].default
            told = int(p.default) if p.kind == "integer" and p.default else p.default
            wanted: object = inspect.Parameter.empty if told is None else told or None
            assert default == wanted, f"{name}: {p.name}"
        kinds = {p.name: p.kind for p in asked.parameters}
        typed = {
            key: date.fromisoformat(value) if kinds[key] == "date" else value
            for key, value in asked_of(asked.name).items()
        }
        assert function(graph, **typed) == asked.ask(graph, **asked_of(asked.name))


def test_labels_come_in_four_languages_and_else_in_english(graph: Store) -> None:
    kinds = {
        language: [
            row[0] for row in question("sessions").ask(graph, place="Tallinn", language=language).texts()
        ]
        for language in ("en", "et", "lv", "lt")
    }
    assert kinds == {"en": ["ordinary"], "et": ["korraline"], "lv": ["kārtējā"], "lt": ["eilinė"]}
    assert next(question("who-attended").ask(graph, session=42, language="lt").texts())[0] == "Aivar Kask"


def test_evidence_is_told_in_a_language() -> None:
    named = Store.memory()
    named.bulk([*parse(path=FIXTURE, format=RdfFormat.TRIG)])
    place = Literal("Tallina", language="lv")
    named.bulk([Quad(mint("place/tallinn"), skos.prefLabel, place, GRAPH_VIEW)])
    asked = {"subject": "session/baltic-assembly/42", "language": "lv"}
    told = {row[0] for row in question("evidence-of").ask(named, **asked).texts()}
    assert told == {"Baltijas Asamblejas 42. sesija"}
    held = {
        row[2] for row in question("evidence-of").ask(named, **asked).texts() if row[1] == bg.heldAt.value
    }
    assert held == {"Tallina"}
    decided = question("conflicts").ask(named, language="lv")
    statuses = {row[decided.columns.index("status")] for row in decided.texts()}
    assert statuses == {"apstrīdēts"}


def test_a_person_with_a_label_in_each_language_is_told_once() -> None:
    labelled = Store.memory()
    quads = list(parse(path=FIXTURE, format=RdfFormat.TRIG))
    people = {q.subject for q in quads if q.predicate == rdf.type and q.object == foaf.Person}
    names = [q for q in quads if q.predicate == skos.prefLabel and q.subject in people]
    others = [
        Quad(q.subject, q.predicate, Literal(q.object.value, language=language), q.graph_name)
        for q in names
        for language in ("et", "lv", "lt")
        if isinstance(q.object, Literal)
    ]
    assert others
    labelled.bulk([*quads, *others])
    for name in NAMES:
        assert as_csv(question(name).ask(labelled, **asked_of(name))) == expected(name), name


def test_any_of_its_names_finds_a_body(graph: Store) -> None:
    asked = question("head-of-delegation")
    tables = [
        asked.ask(graph, delegation=name, date="2023-11-24")
        for name in ("Seimas", "seimas", "Lietuva", "Seimo delegacija Baltijos Asamblėjoje")
    ]
    assert {next(iter(t.texts()))[1] for t in tables} == {"Andrius Kupčinskas"}


def test_heads_of_a_delegation_are_told_of_a_year_and_of_all_time(graph: Store) -> None:
    def heads(delegation: str, year: int | None = None, date: str | None = None) -> list[tuple[str, ...]]:
        table = question("head-of-delegation").ask(graph, delegation=delegation, year=year, date=date)
        return [row[1:6] for row in table.texts()]

    attested = ("Andrius Kupčinskas", "attested in that year", "", "", "2023-11-24")
    assert heads("Seimas", 2023) == [attested]
    bounded = ("Jānis Bērziņš", "within its stated days", "2022-02-01", "2022-12-31", "")
    assert heads("Saeima", 2022) == heads("Saeima", 2022, "2022-03-01") == [bounded]
    assert heads("Saeima", 2021) == heads("Saeima", 2023) == heads("Saeima", 2021, "2022-03-01") == []
    assert [day for *_, day in heads("Seimas")] == ["2021-05-05", "2023-11-24", "2024-02-02"]


def test_a_digest_is_told_apart_and_leads_to_its_page(graph: Store) -> None:
    rows = list(question("who-attended-event").ask(graph, event="meeting/baltic-council/29").texts())
    assert [row[4] for row in rows] == ["Digest of a page, 25 November 2023"] * 2
    assert {row[5] for row in rows} == {"https://news.example/council"}


def test_an_empty_cell_is_not_known(graph: Store) -> None:
    for name, column in (("prizes", "work"), ("presiding-on", "president"), ("sessions", "ends")):
        rows = (
            question(name).ask(graph, **({"date": "2023-11-24"} if name == "presiding-on" else {})).records()
        )
        assert "" not in {value for row in rows for value in row.values()}
        assert None in {row[column] for row in rows}, name


WRONG = [
    (
        "who-attended",
        {},
        "who-attended needs --session: the number of an ordinary session of the Baltic Assembly",
    ),
    ("who-attended", {"session": "forty"}, "--session takes a whole number, not 'forty'"),
    ("who-attended", {"session": ""}, "--session takes a whole number, not ''"),
    ("who-attended", {"session": "-1"}, "--session takes a whole number"),
    (
        "who-attended",
        {"session": "42", "city": "Riga"},
        "who-attended has no parameter --city; it takes --session",
    ),
    ("presiding-on", {"date": "2023-13-01"}, "--date takes a day such as 2023-11-24, not '2023-13-01'"),
    ("presiding-on", {"date": "2023"}, "--date takes a day"),
    ("prizes", {"year": "23"}, "--year takes a year such as 2023"),
    ("sessions", {"language": "de"}, "--language takes one of en, et, lv, lt, not 'de'"),
    ("evidence-of", {"subject": "not an iri"}, "--subject takes an IRI or its class and key"),
    ("conflicts", {"subject": "<urn:x>"}, "--subject takes an IRI"),
    ("conflicts", {"subject": "http://["}, "--subject takes an IRI"),
    ("offices-of-person", {"person": "\udcff"}, "--person takes a name, not '\\udcff'"),
    ("bodies", {"session": "42"}, "bodies has no parameter --session; it takes no parameters"),
]


@pytest.mark.parametrize(("name", "values", "message"), WRONG)
def test_ill_typed_parameters_are_refused(name: str, values: dict[str, str], message: str) -> None:
    with pytest.raises(QuestionError) as caught:
        question(name).bind(values)
    assert str(caught.value).startswith(message)


INTO_TYPES = ["42 } DROP ALL", "42 } UNION { ?s ?p ?o", '42" .', "http://x> } ; DROP ALL #", "person/x> <y"]


@pytest.mark.parametrize("attempt", INTO_TYPES)
@pytest.mark.parametrize(
    "parameter", [("who-attended", "session"), ("presiding-on", "date"), ("evidence-of", "subject")]
)
def test_no_value_breaks_out_of_a_typed_parameter(parameter: tuple[str, str], attempt: str) -> None:
    name, key = parameter
    with pytest.raises(QuestionError):
        question(name).bind({key: attempt})


INTO_WORDS = [
    'x" } DROP ALL #',
    "VALUES ?year { 2023 }",
    'x" } VALUES ?session { "',
    "\\",
    "\n}\n",
    "}",
    '"""',
    "\\u0022 }",
]


@pytest.mark.parametrize("attempt", INTO_WORDS)
def test_words_stay_words_whatever_they_hold(attempt: str, graph: Store) -> None:
    assert question("offices-of-person").ask(graph, person=attempt).rows == ()
    assert question("statement-modes").ask(graph, speaker=attempt, session=42).rows == ()
    assert question("positions").ask(graph, topic=attempt or "x").rows == ()
    before = len(graph)
    question("delegation-members").ask(graph, delegation=attempt)
    assert len(graph) == before


BROKEN = {
    "no-title": "SELECT * WHERE { ?s ?p ?o }",
    "no-row": "# Title?\n# family: x\nSELECT * WHERE { ?s ?p ?o }",
    "no-family": "# Title?\n# row: x\nSELECT * WHERE { ?s ?p ?o }",
    "no-values": "# Title?\n# family: x\n# row: x\n# param number integer: its number\nSELECT * { ?s ?p ?o }",
    "no-kind": "# Title?\n# family: x\n# row: x\n# param n roman: its number\nSELECT * { VALUES ?n { 1 } }",
}


@pytest.mark.parametrize("name", sorted(BROKEN))
def test_a_malformed_file_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / f"{name}.rq").write_text(BROKEN[name], "utf-8")
    with pytest.raises(QuestionError, match=rf"{name}\.rq"):
        read_question(tmp_path / f"{name}.rq")


def test_a_question_that_is_no_select_is_refused(tmp_path: Path) -> None:
    (tmp_path / "truth.rq").write_text("# Is it?\n# family: x\n# row: x\nASK { }", "utf-8")
    with pytest.raises(QuestionError, match="truth is no SELECT"):
        read_question(tmp_path / "truth.rq").ask(Store.memory())


def test_an_unknown_name_is_told_the_nearest() -> None:
    with pytest.raises(
        QuestionError, match=r"there is no question 'who-atended'; did you mean who-attended or "
    ):
        question("who-atended")
    with pytest.raises(QuestionError, match="`balticgraph ask` lists those there are"):
        question("zzz")


def test_what_a_retracted_source_or_rule_said_is_no_evidence() -> None:
    store = frozen()
    Landing.on(store).retract(mint(f"source/{source_key(seimas_release().release)}"), "a forgery")
    rows = {row[0]: row for row in question("who-attended").ask(store, session=42).texts()}
    assert set(rows) == {"Aivar Kask", "Andrius Kupčinskas"}
    assert rows["Andrius Kupčinskas"][3] == "Andrius Kupčinskas took part"
    assert all("seimas" not in cell for row in question("sessions").ask(store).texts() for cell in row)
    assert question("value-differs").ask(store).rows == ()
    Landing.on(store).retract(mint("rule/made-up/1"), "it read what is not there")
    assert question("who-attended").ask(store, session=42).rows == ()


def test_an_earlier_capture_is_no_evidence_of_what_holds_now(graph: Store) -> None:
    changed = {row[4] for row in question("snapshots-changed").ask(graph).texts()}
    assert changed == {"2023-03-03", "2023-03-10", "Riga", "Daugavpils"}
    committee = f"event/ba-committee/{source_key(saeima_captures()[0].release)}/0-13"
    table = question("evidence-of").ask(graph, subject=committee)
    values = {row[table.columns.index("value")] for row in table.texts()} - {""}
    assert values == {"2023-03-10", "Daugavpils"}
