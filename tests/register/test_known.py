"""What other rooms lean on: names and decisions."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from balticgraph.errors import TableError
from balticgraph.facts.fact import BodyFact, EventFact, PresidencyFact, Reading
from balticgraph.facts.words.known import known_names
from balticgraph.register.known import BETWEEN, decisions, known_people
from balticgraph.register.tables import Table, read_tables
from balticgraph.resources import bundled


def test_each_person_is_known_once_with_all_forms(register: tuple[Reading, ...]) -> None:
    people = known_people(register)
    names = [name for name, _, _ in people]
    assert len(names) == len(set(names)) >= 300
    assert names == sorted(names)
    assert ("Jānis Vucāns", ("Janis Vucans",), "LV") in people
    assert known_names(people).names[0].name == names[0]


def test_each_decision_is_about_one_value_or_between_rows(tables: Mapping[str, Table]) -> None:
    found = decisions(tables)
    assert len(found) >= 30
    for decision in found:
        about = decision.about
        if decision.table in BETWEEN:
            assert about is None
            assert len(decision.rivals) == 2
        else:
            assert not decision.rivals
            assert isinstance(about, EventFact | PresidencyFact | BodyFact)
            assert getattr(about, decision.field) == (decision.value or getattr(about, decision.field))
        assert bool(decision.value) == bool(decision.reason)
    tartu = next(d for d in found if d.row == "ba_session/16")
    assert isinstance(tartu.about, EventFact)
    assert (tartu.about.number, tartu.about.start, tartu.about.city) == (16, None, "Tartu")
    speaker = next(d for d in found if d.table == "offices")
    assert {rival.person for rival in speaker.rivals} == {"Ingrīda Ūdre", "Jānis Straume"}
    assert speaker.value == "Ingrīda Ūdre"


def test_what_rows_contest_is_contested_once(tables: Mapping[str, Table]) -> None:
    """The graph has one conflict of whole rows for an office, and one for the years of a person's awards."""
    split = [(d.table, *d.row.rpartition(" @ ")[::2]) for d in decisions(tables) if d.rivals]
    about = [first if table == "offices" else last for table, first, last in split]
    assert len(about) == len(set(about)) >= 2


def test_a_decision_between_rows_that_are_not_there_is_told(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(bundled("data") / "register", tmp_path / "register"))
    path = folder / "decisions.csv"
    path.write_text(path.read_text("utf-8").replace("Saeima @ 2005-11", "Saeima @ 1905-11"), "utf-8")
    with pytest.raises(TableError) as caught:
        decisions(read_tables(folder))
    assert len(caught.value.faults) == 1
    assert "column 2 (row): fewer than two rows are 'Speaker @ Saeima @ 1905-11'" in caught.value.faults[0]


def test_a_decided_value_is_one_of_those_that_disagree(tables: Mapping[str, Table]) -> None:
    for decision in (d for d in decisions(tables) if d.table not in BETWEEN):
        key = "name" if decision.table == "bodies" else "key"
        own = next(row for row in tables[decision.table].rows if row[key] == decision.row)
        others = [
            row["value"]
            for row in tables["alternatives"].rows
            if (row["table"], row["row"], row["field"]) == (decision.table, decision.row, decision.field)
        ]
        values = {own[decision.field], *others}
        assert decision.value in {*values, ""}
        assert len(values) >= 2
