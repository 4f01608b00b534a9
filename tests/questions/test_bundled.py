"""The questions on the bundled graph, and who attended by the seed release alone."""

import json
from pathlib import Path

import pytest

from balticgraph.loading import background, load
from balticgraph.questions.names import names_of
from balticgraph.questions.plain import match
from balticgraph.questions.question import question, questions
from balticgraph.resources import bundled
from balticgraph.store.embedded import Store
from balticgraph.store.results import Table
from tests.shared import SEED, shared

PLAIN = json.loads(Path(__file__).with_name("plain_questions.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def graph() -> Store:
    store = Store.memory()
    load([bundled("data") / "releases"], store, background(), register=True)
    return store


def test_most_questions_have_rows_on_the_bundled_graph(graph: Store) -> None:
    answers = {name: graph.query(asked.sparql) for name, asked in questions().items()}
    with_rows = {name for name, answer in answers.items() if isinstance(answer, Table) and answer.rows}
    assert len(with_rows) >= 25, sorted(set(answers) - with_rows)


def test_the_sessions_of_the_register_have_one_row_each(graph: Store) -> None:
    table = question("sessions").ask(graph)
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.texts()]
    assert len({row["event"] for row in rows}) == len(rows)
    ordinary = [int(row["number"]) for row in rows if row["kind"] == "ordinary"]
    assert ordinary == list(range(1, 46))
    assert {row["kind"] for row in rows} == {"ordinary", "extraordinary", "joint", "founding"}
    row = next(r for r in rows if r["kind"] == "ordinary" and r["number"] == "42")
    assert (row["starts"], row["ends"], row["city"], row["country"]) == (
        "2023-11-23",
        "2023-11-24",
        "Tallinn",
        "Estonia",
    )
    assert all(row["page"] for row in rows)


def test_estonia_presided_on_24_november_2023(graph: Store) -> None:
    rows = list(question("presiding-on").ask(graph, date="2023-11-24", body="Baltic Assembly").texts())
    assert rows[0][1:3] == ("Estonia", "2023")
    assert all("disagree" in row[5] for row in rows[1:])  # a term that a source lets begin that day already


def test_plain_questions_hold_among_all_the_names_of_the_bundled_graph(graph: Store) -> None:
    names = names_of(graph)
    found = [(asked, match(asked["text"], names)) for asked in PLAIN["inside"]]
    right = [a["text"] for a, m in found if m.question == a["question"] and m.values == a["values"]]
    assert len(right) >= 36, sorted({a["text"] for a, _ in found} - set(right))
    assert not [text for text in PLAIN["outside"] if match(text, names).question]


@pytest.mark.shared
def test_the_seed_alone_names_twelve_who_attended() -> None:
    store = Store.memory()
    load([shared(SEED)], store, background(register=False))
    table = question("who-attended").ask(store, session=42)
    assert len(table.rows) == 12
    for row in table.texts():
        person, office, participation, quote = row[:4]
        assert all((person, office, participation, quote))
