"""What other rooms lean on: names, terms, decisions, and what was sought."""

from collections.abc import Mapping

from balticgraph.facts.fact import BodyFact, EventFact, PresidencyFact, Reading
from balticgraph.facts.known import known_names
from balticgraph.register.known import decisions, known_people, sought, terms
from balticgraph.register.tables import Table


def test_each_person_is_known_once_with_all_forms(register: tuple[Reading, ...]) -> None:
    people = known_people(register)
    names = [name for name, _, _ in people]
    assert len(names) == len(set(names)) >= 300
    assert names == sorted(names)
    assert ("Jānis Vucāns", ("Janis Vucans",), "LV") in people
    assert known_names(people).names[0].name == names[0]


def test_terms_come_in_their_order(tables: Mapping[str, Table]) -> None:
    found = terms(tables)
    assembly = [(t.year, t.half, t.country) for t in found if t.body == "Baltic Assembly"]
    assert assembly[-4:] == [(2023, None, "EE"), (2024, None, "LT"), (2025, None, "LV"), (2026, None, "EE")]
    assert {half for year, half, _ in assembly if year < 2003} == {1, 2}
    assert next(t.president for t in found if t.year == 2014) == "Laine Randjärv"


def test_each_decision_is_about_one_value(tables: Mapping[str, Table]) -> None:
    found = decisions(tables)
    assert len(found) >= 20
    for decision in found:
        about = decision.about
        if decision.table == "offices":
            assert about is None
        else:
            assert isinstance(about, EventFact | PresidencyFact | BodyFact)
            assert getattr(about, decision.field) == decision.value
    tartu = next(d for d in found if d.row == "ba_session/16")
    assert isinstance(tartu.about, EventFact)
    assert (tartu.about.number, tartu.about.start, tartu.about.city) == (16, None, "Tartu")


def test_a_decided_value_is_one_of_those_that_disagree(tables: Mapping[str, Table]) -> None:
    for decision in (d for d in decisions(tables) if d.table != "offices"):
        key = "name" if decision.table == "bodies" else "key"
        own = next(row for row in tables[decision.table].rows if row[key] == decision.row)
        others = [
            row["value"]
            for row in tables["alternatives"].rows
            if (row["table"], row["row"], row["field"]) == (decision.table, decision.row, decision.field)
        ]
        values = {own[decision.field], *others}
        assert decision.value in values
        assert len(values) >= 2


def test_what_was_sought_says_where(tables: Mapping[str, Table]) -> None:
    found = sought(tables)
    assert len(found) >= 100
    assert all(row.where for row in found)
    assert any(row.row == "ba_session/10" and row.field == "start" for row in found)
