"""What other rooms lean on: names and decisions."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from balticgraph.errors import TableError
from balticgraph.facts.fact import BodyFact, EventFact, OfficeFact, PresidencyFact, Reading
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


@pytest.mark.parametrize(
    ("table", "row", "rivals"),
    [
        ("offices", "Speaker @ Saeima @ 2005-11", {"2005-11-18", "2005-11-25"}),
        ("offices", "Speaker @ Saeima @ 2005", {"2005-11-18", "2005-11-25"}),
        (
            "delegations",
            "Head of Delegation @ Riigikogu Delegation to the Baltic Assembly @ 2005",
            {"2005-04-29", "2005-11-26"},
        ),
        ("prizes", "Baltic Assembly Medal @ Volodymyr Zelenskyy @ 2023/2024", {2023, 2024}),
    ],
)
def test_rows_that_contest_each_other_are_named_by_what_they_say(
    tmp_path: Path, table: str, row: str, rivals: set[str | int]
) -> None:
    folder = Path(shutil.copytree(bundled("data") / "register", tmp_path / "register"))
    field = "year" if table == "prizes" else "person"
    path = folder / "decisions.csv"
    head = path.read_text("utf-8").partition("\n")[0]
    path.write_text(f"{head}\n{table},{row},{field},,,because,2026-11-23\n", "utf-8")
    found = decisions(read_tables(folder))[0].rivals
    assert {r.attested if isinstance(r, OfficeFact) else r.year for r in found} == rivals


@pytest.mark.parametrize(
    ("row", "other"),
    [
        ("Speaker @ Saeima @ 2005-11", "Speaker @ Saeima @ 1905-11"),
        ("Speaker @ Saeima @ 2005-11", "Speaker @ Saeima @ 2005-1"),
        ("Speaker @ Saeima @ 2005-11", "Speaker @ Saeima"),
        ("Medal @ Volodymyr Zelenskyy @ 2023/2024", "Medal @ Volodymyr Zelenskyy @ 2023"),
        ("Medal @ Volodymyr Zelenskyy @ 2023/2024", "Medal @ Volodymyr Zelenskyy"),
    ],
)
def test_a_decision_between_rows_that_are_not_there_is_told(tmp_path: Path, row: str, other: str) -> None:
    folder = Path(shutil.copytree(bundled("data") / "register", tmp_path / "register"))
    path = folder / "decisions.csv"
    path.write_text(path.read_text("utf-8").replace(row, other), "utf-8")
    with pytest.raises(TableError) as caught:
        decisions(read_tables(folder))
    assert len(caught.value.faults) == 1
    assert f"column 2 (row): fewer than two rows are '{other}'" in caught.value.faults[0].replace(
        "Baltic Assembly ", ""
    )


SPEAKER = "offices,Speaker @ Saeima @ 2005-11,person,Ingrīda Ūdre,primary-source,because,2026-11-23"
MEDAL = "prizes,Baltic Assembly Medal @ Volodymyr Zelenskyy @ 2023/2024,year,,,because,2026-11-23"


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ([SPEAKER.replace("Ingrīda Ūdre", "Jānis Vucāns")], "line 2, column 4 (value): none of the rows has 'Jānis Vucāns'"),
        ([SPEAKER.replace("person,Ingrīda Ūdre", "attested,2005-11-18")],
         "line 2, column 3 (field): rows of offices contest each other on person"),
        ([MEDAL.replace("year,,", "year,2022,primary-source")], "line 2, column 4 (value): none of the rows has '2022'"),
        ([SPEAKER, SPEAKER.replace("2005-11", "2005", 1)], "line 3, column 2 (row): line 2 decides of one of these rows too"),
        ([MEDAL, MEDAL.replace("2023/2024", "2024/2023")], "line 3, column 2 (row): line 2 decides of one of these rows too"),
    ],
)  # fmt: skip
def test_a_decision_between_rows_that_decides_nothing_or_again_is_told(
    tmp_path: Path, rows: list[str], fault: str
) -> None:
    folder = Path(shutil.copytree(bundled("data") / "register", tmp_path / "register"))
    path = folder / "decisions.csv"
    head = path.read_text("utf-8").partition("\n")[0]
    path.write_text("\n".join([head, *rows, ""]), "utf-8")
    with pytest.raises(TableError) as caught:
        decisions(read_tables(folder))
    assert caught.value.faults == (f"decisions.csv, {fault}",)


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
