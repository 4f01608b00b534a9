"""The phrase files: the bundled ones hold, and each way of breaking one is told with file and line."""

import shutil
from pathlib import Path

import pytest

from balticgraph.documents.lexicon import LANGUAGES, lexicon, page_parts, publisher_names, read_lexicon
from balticgraph.errors import LexiconError
from balticgraph.resources import bundled

BUNDLED = bundled("data") / "lexicon" / "documents"

BROKEN = [
    ("en.toml", "[furniture]", "[furniture", r"en.toml: .*line 4"),
    ("en.toml", "[furniture]", "[furnitur]", r"en.toml, line 1: there is no table \[furniture\]"),
    (
        "lt.toml",
        "[credit]\nbefore",
        "[credit]\nbefor",
        r"lt.toml, line \d+: \[credit\] holds before, after; 'befor' is strange",
    ),
    (
        "lv.toml",
        "kinds = [",
        'kinds = "x"\nkind = [',
        r"lv.toml, line \d+: \[date\] holds .*'kind' is strange",
    ),
    ("et.toml", '"Küpsised", ', '"Küpsised", "", ', r"et.toml, line \d+: '' in 'lines' is no phrase"),
    ("et.toml", '"Küpsised", ', '"Küpsised", 7, ', r"et.toml, line \d+: 7 in 'lines' is no phrase"),
    ("et.toml", '"Küpsised", ', '"Küpsised", "Küpsised", ', r"et.toml, line 5: 'Küpsised' stands twice"),
    ("et.toml", '"Küpsised", ', '"Küpsised", "...", ', r"et.toml, line 5: '...' in 'lines' holds no word"),
    ("lv.toml", '"mart", ', "", r"lv.toml, line \d+: 'short_months' has to hold twelve words"),
    ("lv.toml", '"nov", "dec"', '"dec", "nov"', r"lv.toml, line \d+: 'dec' already stands for month 12"),
    ("../lt/calendar.toml", "[month]", "[months]", r"calendar.toml, line \d+: there is no table \[month\]"),
    (
        "publishers.toml",
        'name = "Saeima"\n',
        'name = ""\n',
        r"publishers.toml, line \d+: a publisher has no name",
    ),
    (
        "publishers.toml",
        'hosts = ["saeima.lv"]',
        'hosts = ["lrs.lt"]',
        r"publishers.toml, line \d+: 'lrs.lt' already stands for Seimas",
    ),
    (
        "publishers.toml",
        'hosts = ["saeima.lv"]',
        'host = ["saeima.lv"]',
        r"publishers.toml, line \d+: a \[\[publisher\]\] holds name, hosts, names, signs",
    ),
]


def test_the_bundled_files_are_read() -> None:
    assert len(LANGUAGES) == 4
    assert {number for _, number in lexicon().months} == set(range(1, 13))
    assert len(lexicon().lines) > 300
    assert ("riigikogu",) in publisher_names()
    assert {"nav", "aside"} <= page_parts().tags


def test_every_language_has_each_list() -> None:
    for language in LANGUAGES:
        text = (BUNDLED / f"{language}.toml").read_text("utf-8")
        assert text.count("\n[") == 4, language


def test_the_table_is_not_cut() -> None:
    assert len(BROKEN) == 14


@pytest.mark.parametrize(("name", "old", "new", "message"), BROKEN)
def test_a_broken_file_is_told_with_its_line(
    tmp_path: Path, name: str, old: str, new: str, message: str
) -> None:
    shutil.copytree(BUNDLED.parent, tmp_path / "lexicon")
    folder = tmp_path / "lexicon" / "documents"
    text = (folder / name).read_text("utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(LexiconError, match=message):
        read_lexicon(folder)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"en.toml is missing; put it back"):
        read_lexicon(tmp_path)
