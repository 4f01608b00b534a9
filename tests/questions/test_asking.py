"""Asking from the command line: by name, in plain words, and what is told on the side."""

from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse

from balticgraph.commands.asking import ask
from balticgraph.errors import QuestionError
from balticgraph.questions.attendance import events_of_person
from balticgraph.store.embedded import Store
from tests.questions.made_graph import EXPECTED, FIXTURE


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("asked") / "store"
    with Store.create(folder) as store:
        store.bulk(parse(path=FIXTURE, format=RdfFormat.TRIG))
    return str(folder)


def asked(place: str, name: str | None, words: tuple[str, ...] = ()) -> list[str]:
    notes: list[str] = []
    ask(name, words, place, "csv", None, notes.append)
    return notes


def test_plain_words_give_what_the_question_gives(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert asked(place, "who attended the 42nd session?") == ["note: asking who-attended --session 42"]
    assert capsys.readouterr().out == (EXPECTED / "who-attended.csv").read_text("utf-8")


def test_a_name_gives_no_note(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert asked(place, "who-attended", ("--session", "42")) == []
    assert capsys.readouterr().out == (EXPECTED / "who-attended.csv").read_text("utf-8")


def test_options_add_to_plain_words(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert asked(place, "sessions in Tallinas", ("--language", "lv")) == [
        "note: asking sessions --place Tallinn --language lv"
    ]
    assert "kārtējā" in capsys.readouterr().out


def test_words_are_quoted_so_that_the_note_can_be_run(place: str) -> None:
    delegation = "'Seimas Delegation to the Baltic Assembly'"
    note = f"note: asking head-of-delegation --delegation {delegation} --date 2023-11-24"
    assert asked(place, "Who headed the Seimo delegacija on 2023-11-24") == [note]


def test_unsure_asks_nothing_and_names_the_nearest(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(
        QuestionError,
        match=r"not sure which .* the nearest are: .*head-of-delegation --delegation NAME \[--date DATE\] \[--year YEAR\]",
    ):
        asked(place, "Who headed the Bundestag delegation on 2023-11-24?")
    assert capsys.readouterr().out == ""


def test_a_single_word_with_a_question_mark_is_plain(place: str) -> None:
    with pytest.raises(QuestionError, match="not sure"):
        asked(place, "weather?")


def test_an_unknown_name_is_told_the_nearest() -> None:
    with pytest.raises(QuestionError, match="did you mean headcount"):
        asked("/nowhere", "headcounts")


def test_no_rows_are_told_in_words(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    notes = asked(place, "presiding-on", ("--date", "1950-01-01"))
    assert notes == ["no source in the graph states who presided then"]
    assert capsys.readouterr().out.count("\n") == 1


def test_the_list_names_every_question(capsys: pytest.CaptureFixture[str]) -> None:
    asked("/nowhere", None)
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) - 1 >= 30
    assert "attendance,who-attended,--session INTEGER [--language LANGUAGE],Who attended a session?" in lines


def test_a_name_stands_for_the_thing_that_alone_bears_it(
    place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    by_key = asked(place, "evidence-of", ("--subject", "person/andrius-kupcinskas"))
    told = capsys.readouterr().out
    assert by_key == []
    by_name = asked(place, "evidence-of", ("--subject", "Kupcinskas"))
    assert by_name == ["note: Kupcinskas is taken for person/andrius-kupcinskas"]
    assert capsys.readouterr().out == told
    with pytest.raises(QuestionError, match="nothing in the graph is called 'Nobody'"):
        asked(place, "evidence-of", ("--subject", "Nobody"))
    for address in ("https://a.example/<b>", 'https://a.example/"b"', "http://["):
        with pytest.raises(QuestionError, match="is no IRI"):
            asked(place, "evidence-of", ("--subject", address))


def test_a_language_is_one_however_it_is_written(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    asked(place, "sessions", ("--language", "LV"))
    told = capsys.readouterr().out
    asked(place, "sessions", ("--language", "lv"))
    assert capsys.readouterr().out == told
    assert "kārtējā" in told


def test_a_typed_function_takes_names_as_the_command_line_does(place: str) -> None:
    with Store.open(Path(place)) as store:
        for name in ("Kupcinskas", "andrius kupčinskas"):
            assert events_of_person(store, person=name) == events_of_person(
                store, person="Andrius Kupčinskas"
            )
        with pytest.raises(QuestionError, match="nothing in the graph is called 'Nobody'"):
            events_of_person(store, person="Nobody")
