"""The known disagreements of sources stand in the tables with both sides."""

from collections.abc import Mapping

import pytest

from balticgraph.register.tables import Table

BA = "Baltic Assembly"
Cell = tuple[str, str, str]
BOTH_SIDES: tuple[tuple[str, Cell, frozenset[str]], ...] = (
    (
        "year of the first extraordinary session",
        ("sessions", "ba_session/extraordinary-1", "start"),
        frozenset({"1999-02-08", "1998-02-08"}),
    ),
    (
        "year of the second joint meeting",
        ("sessions", "consultation/joint-nordic-council-2", "start"),
        frozenset({"1999-02-08", "1998-02-08"}),
    ),
    (
        "days of the 17th session",
        ("sessions", "ba_session/17", "start"),
        frozenset({"2000-12-08", "2000-12-07"}),
    ),
    (
        "founding of the assembly",
        ("bodies", BA, "founded"),
        frozenset({"1991-11-08", "1991-10-08", "1990-12-01"}),
    ),
    (
        "founding of the Council of the Baltic States",
        ("bodies", "Council of the Baltic States", "founded"),
        frozenset({"1990-05-12", "1991-05-12"}),
    ),
    (
        "founding of the Council of Ministers",
        ("bodies", "Baltic Council of Ministers", "founded"),
        frozenset({"1994-06-13", "1994-08-23"}),
    ),
    (
        "year of the first council",
        ("council_meetings", "baltic_council/1", "start"),
        frozenset({"1995", "1996-04"}),
    ),
    (
        "name of the 13th council",
        ("council_meetings", "baltic_council/13", "name"),
        frozenset({"13th Baltic Council", "13th Baltic Council of Ministers"}),
    ),
    ("town of the 27th session", ("sessions", "ba_session/27", "city"), frozenset({"Viljandi", "Tallinn"})),
    (
        "first day of the 31st session",
        ("sessions", "ba_session/31", "start"),
        frozenset({"2012-11-08", "2012-11-09"}),
    ),
    (
        "first day of the 29th session",
        ("sessions", "ba_session/29", "start"),
        frozenset({"2010-10-21", "2010-10-22"}),
    ),
    (
        "first day of the 38th session",
        ("sessions", "ba_session/38", "start"),
        frozenset({"2019-11-28", "2019-11-29"}),
    ),
    (
        "first day of the 39th session",
        ("sessions", "ba_session/39", "start"),
        frozenset({"2020-11-06", "2020-11-05"}),
    ),
    ("state that presided in autumn 2000", ("presidencies", "BA/2000-2", "country"), frozenset({"LT", "LV"})),
    ("president in 2023", ("presidencies", "BA/2023", "president"), frozenset({"Timo Suslov", "Aadu Must"})),
    (
        "size of the assembly",
        ("bodies", "Seimas Delegation to the Baltic Assembly", "seats"),
        frozenset({"14", "12-16", "12-20", "20", "10"}),
    ),
    (
        "state that presided over the council in 2018",
        ("presidencies", "BCM/2018", "country"),
        frozenset({"LT", "EE"}),
    ),
    (
        "president in 2017",
        ("presidencies", "BA/2017", "president"),
        frozenset({"Aadu Must", "Helir-Valdor Seeder"}),
    ),
    (
        "start of the term of 2024",
        ("presidencies", "BA/2024", "start"),
        frozenset({"2023-11-24", "2024-01-01"}),
    ),
    ("town of the 16th session", ("sessions", "ba_session/16", "city"), frozenset({"Tartu", "Tallinn"})),
)


@pytest.mark.parametrize(
    ("cell", "values"), [case[1:] for case in BOTH_SIDES], ids=[case[0] for case in BOTH_SIDES]
)
def test_both_sides_are_in_the_tables(
    tables: Mapping[str, Table], cell: Cell, values: frozenset[str]
) -> None:
    table, key, field = cell
    own = next(
        row for row in tables[table].rows if key in {row[c] for c in ("key", "name") if c in row.cells}
    )
    others = {r["value"] for r in tables["alternatives"].rows if (r["table"], r["row"], r["field"]) == cell}
    assert {own[field], *others} - {""} == values


def test_the_speaker_of_the_saeima_of_2005_is_in_the_tables_twice(tables: Mapping[str, Table]) -> None:
    rows = [r for r in tables["offices"].rows if (r["office"], r["organisation"]) == ("Speaker", "Saeima")]
    assert {r["person"] for r in rows if r["attested"].startswith("2005-11")} == {
        "Ingrīda Ūdre",
        "Jānis Straume",
    }


def test_the_medal_of_the_president_of_ukraine_is_in_the_tables_twice(tables: Mapping[str, Table]) -> None:
    assert {r["year"] for r in tables["prizes"].rows if r["laureate"] == "Volodymyr Zelenskyy"} == {
        "2023",
        "2024",
    }


def test_the_two_bodies_of_one_name_are_two_bodies(tables: Mapping[str, Table]) -> None:
    names = {r["name"] for r in tables["bodies"].rows}
    assert {BA, "Baltic Assembly of the Popular Movements (1989)"} <= names


def test_a_value_and_its_alternatives_differ(tables: Mapping[str, Table]) -> None:
    for other in tables["alternatives"].rows:
        key = "name" if other["table"] == "bodies" else "key"
        own = next(row for row in tables[other["table"]].rows if row[key] == other["row"])
        assert own[other["field"]] != other["value"]
