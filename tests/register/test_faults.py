"""Bad rows are refused with file, line, column and reason, all at once."""

import re
import shutil
from pathlib import Path

import pytest

from balticgraph.errors import TableError
from balticgraph.register.tables import read_tables, readings
from balticgraph.resources import bundled

FOLDER = bundled("data") / "register"
Injected = tuple[str, int, str, str, str]
"""A table, a line of it, the words there, what they become ("" appends), and how the fault is told."""

PALANGA = "https://docslib.org/doc/3987265/having-met-at-the-second-session-on-may-29-31-1992-in-palanga"
MOVEMENTS = "Baltic Assembly of the popular movements"
TEN: tuple[Injected, ...] = (
    ("priorities", 2, "stabilisation of economies", "", "column 3 (text): it is empty and may not be"),
    ("sessions", 3, ",2,", ",two,", "column 3 (number): 'two' is not a whole number"),
    ("sessions", 4, "ordinary", "regular", "column 2 (kind): 'regular' is not one of ordinary"),
    ("sessions", 13, "1998-05-09", "1998-02-30", "column 5 (end): 1998-02-30 is not in the"),
    ("council_meetings", 5, "1998-05-08", "8.5.1998", "column 4 (start): '8.5.1998' does not have the form"),
    ("meetings", 3, "", ",more", "column 13 (row): 13 cells where 12 are due"),
    ("presidencies", 50, "BCM/2004", "BCM/2003", "column 1 (key): 'BCM/2003' stands in line 49 already"),
    ("offices", 2, ",", "?,", "column 1 (person): "),
    ("documents", 4, "http", "see http", "column 6 (source_url): 'see http"),
    ("attendance", 2, "ba_session/9", "ba_session/99", "column 1 (event): 'ba_session/99' is not a key of"),
)
MORE: tuple[Injected, ...] = (
    ("sessions", 1, "city", "town", "column 6 (header): the columns are key,kind,number"),
    ("sessions", 43, "2023-11-24", "2023-11-21", "(end): 2023-11-21 is before start, 2023-11-23"),
    ("sessions", 43, "https", "ftp", "(source_url): "),
    ("sessions", 3, PALANGA, "", "(source_url): a row that is stated names its source"),
    ("prizes", 2, "1994", "1894", "(year): 1894 is out of bounds"),
    ("prizes", 2, ",person,", ",persons,", "(laureate_kind): 'persons' is not one of person, organisation"),
    ("prizes", 2, "Tõnu", "Tonu", "(laureate): 'Tonu Õnnepalu' is not a key of persons"),
    ("attendance", 2, ",false,", ",no,", "(announced): 'no' is neither true nor false"),
    ("bodies", 2, "assembly", "assembly ", "(kind): it holds blanks or control characters"),
    ("prizes", 2, "Õnnepalu", "O\u0303nnepalu", "its letters are not composed"),
    ("persons", 2, "Aadu ", "Aadu\u00a0", "column 1 (name): it holds blanks or control characters"),
    ("persons", 2, "Must,", "Mu\u00adst,", "column 1 (name): it holds blanks or control characters"),
    ("persons", 2, "Must,", "Must#1,", "column 1 (name): it holds #, which parts a name from its key"),
    ("alternatives", 2, "presiding", "chair", "(field): sessions has no column 'chair'"),
    ("alternatives", 2, ",LV,", ",Latvia,", "(value): 'Latvia' does not have the form"),
    ("alternatives", 2, "ba_session/1,", "ba_session/0,", "(row): 'ba_session/0' is not a key of sessions"),
    ("sought", 2, "president", "chair", "(field): sessions has no column 'chair'"),
    ("delegations", 2, "", '"', "a quotation mark is left open, or stands inside a cell"),
    ("persons", 2, ",EE,", ",XX,", "(country): 'XX' is the code of no land"),
    ("sessions", 45, ",44,", ",45,", "column 3 (number): 45 is not the number in 'ba_session/44'"),
    ("presidencies", 45, ",2024,", ",2023,", "column 3 (year): 2023 is not the year in 'BA/2024'"),
    (
        "decisions",
        2,
        "sourced-over-unsourced",
        "",
        "(reason): it is empty, and value is not: fill both or neither",
    ),
    ("meetings", 2, MOVEMENTS, "x" * 301, "(name): it has 301 characters where 300 are the most"),
)


def _copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "register"))


def _inject(folder: Path, fault: Injected) -> None:
    name, line, words, others, _ = fault
    path = folder / f"{name}.csv"
    found = path.read_text("utf-8").split("\n")
    assert words in found[line - 1]
    found[line - 1] = found[line - 1].replace(words, others, 1) if words else found[line - 1] + others
    path.write_text("\n".join(found), "utf-8", newline="\n")


def _faults(folder: Path) -> tuple[str, ...]:
    with pytest.raises(TableError) as caught:
        read_tables(folder)
    return caught.value.faults


def test_ten_faults_of_ten_kinds_are_told_at_once_by_line_and_column(tmp_path: Path) -> None:
    folder = _copy(tmp_path)
    for fault in TEN:
        _inject(folder, fault)
    told = _faults(folder)
    assert len(TEN) == len(told) == 10, told
    for name, line, _, _, reason in TEN:
        start = f"{name}.csv, line {line}, {reason}"
        assert sum(fault.startswith(start) for fault in told) == 1, (start, told)


@pytest.mark.parametrize("fault", MORE, ids=[f"{f[0]}-{f[4][:30]}" for f in MORE])
def test_each_kind_of_fault_is_told(tmp_path: Path, fault: Injected) -> None:
    folder = _copy(tmp_path)
    _inject(folder, fault)
    name, line, _, _, reason = fault
    told = _faults(folder)
    assert any(f.startswith(f"{name}.csv, line {line}, ") and reason in f for f in told), told


def test_who_of_two_of_one_name_is_meant_has_to_be_told(tmp_path: Path) -> None:
    folder = _copy(tmp_path)
    _inject(folder, ("persons", 2, "Aadu Must,,EE", "Aadu Must,must-1951,EE", ""))
    with (folder / "persons.csv").open("a", encoding="utf-8") as out:
        out.write("Aadu Must,must-1980,EE,,,,,https://example.org/b,stated,\n")
    told = _faults(folder)
    assert len(told) >= 4
    ways = "2 of persons are called 'Aadu Must'; write Aadu Must#must-1951 or Aadu Must#must-1980"
    assert [f for f in told if not f.endswith(ways)] == []
    for path in sorted(folder.glob("*.csv")):
        path.write_text(
            re.sub(r"Aadu Must,(?!must)", "Aadu Must#must-1951,", path.read_text("utf-8")), "utf-8"
        )
    held = readings(read_tables(folder))
    assert {p.key for r in held for p in r.persons if p.name == "Aadu Must"} == {"must-1951", "must-1980"}
    offices = [o for r in held for o in r.offices if o.as_written == "Aadu Must"]
    assert {o.person for o in offices} == {"Aadu Must#must-1951"}


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        ("", "'Aadu Must | ' stands in line 2 already"),
        (
            "must-1980",
            "it is empty, and another of persons is called 'Aadu Must' too: each of them needs its own",
        ),
    ],
)
def test_namesakes_whom_nothing_tells_apart_are_told_of_once(tmp_path: Path, key: str, reason: str) -> None:
    folder = _copy(tmp_path)
    with (folder / "persons.csv").open("a", encoding="utf-8") as out:
        out.write(f"Aadu Must,{key},EE,,,,,https://example.org/b,stated,\n")
    told = _faults(folder)
    assert {fault.partition(",")[0] for fault in told} == {"persons.csv"}
    assert any(reason in fault for fault in told), told


def test_the_message_says_how_many_faults_and_the_first(tmp_path: Path) -> None:
    folder = _copy(tmp_path)
    _inject(folder, TEN[1])
    with pytest.raises(TableError, match=r"^1 fault in the tables of register; mend it: sessions.csv,"):
        read_tables(folder)


def test_a_missing_table_a_broken_one_and_a_missing_schema_are_told(tmp_path: Path) -> None:
    folder = _copy(tmp_path)
    (folder / "prizes.csv").write_bytes(b"year\xff")
    with pytest.raises(TableError, match=r"prizes.csv is not UTF-8"):
        read_tables(folder)
    (folder / "prizes.csv").unlink()
    with pytest.raises(TableError, match=r"prizes.csv is not there; datapackage.json names it"):
        read_tables(folder)
    (folder / "datapackage.json").write_text("{", "utf-8")
    with pytest.raises(TableError, match="not a data package that can be read"):
        read_tables(folder)
    (folder / "datapackage.json").unlink()
    with pytest.raises(TableError, match=r"a register needs its datapackage.json"):
        read_tables(folder)


@pytest.mark.parametrize("row", ["Aadu Mušt,", "AADU-MUST,", "Somebody Else,aadu-must"])
def test_two_who_would_be_one_in_the_graph_are_told(row: str, tmp_path: Path) -> None:
    folder = _copy(tmp_path)
    with (folder / "persons.csv").open("a", encoding="utf-8") as out:
        out.write(f"{row},EE,,,,,https://example.org/b,stated,\n")
    (told,) = _faults(folder)
    assert "(key): in the graph it would be 'Aadu Must' of line 2; give it a key of its own" in told


@pytest.mark.parametrize("content", ["", "name;key;country\nAadu Must;;EE\n"])
def test_a_table_without_its_header_is_told_first(content: str, tmp_path: Path) -> None:
    folder = _copy(tmp_path)
    (folder / "persons.csv").write_text(content)
    told = _faults(folder)
    assert told[0].startswith("persons.csv, line 1, column 1 (header): the columns are ")
    assert len(told) > 100


def test_a_column_that_the_package_does_not_name_is_one_fault_and_not_one_a_row(tmp_path: Path) -> None:
    folder = _copy(tmp_path)
    table = folder / "prizes.csv"
    table.write_text("".join(f"more,{line}\n" for line in table.read_text("utf-8").splitlines()), "utf-8")
    (told,) = _faults(folder)
    assert told.startswith("prizes.csv, line 1, column 1 (header): the columns are more,year,")
    assert told.endswith(",note, as datapackage.json names them")
