"""Lithuanian verbs of taking part in all their forms, each with the person at every place it may have."""

from pathlib import Path

import pytest

from balticgraph.errors import LexiconError
from balticgraph.facts.words.lithuanian_paradigms import conjugated_lithuanian, tenses
from tests.facts.text import planned, read, taken

_AT = "Baltijos Asamblėjos 42-ojoje sesijoje Rygoje"
_TO = "Baltijos Asamblėjos 42-ajai sesijai Rygoje"
_WHAT = "Baltijos Asamblėjos 42-ąją sesiją Rygoje"
_VERBS = [
    ("dalyvauti", "dalyvauja", "dalyvavo", "dalyvavęs", "dalyvaus", "dalyvausiantis", "", _AT, "attended"),
    ("atstovauti", "atstovauja", "atstovavo", "atstovavęs", "atstovaus", "atstovausiantis", "Lietuvai", _AT, "attended"),
    ("vadovauti", "vadovauja", "vadovavo", "vadovavęs", "vadovaus", "vadovausiantis", "Seimo delegacijai", _AT, "attended"),
    ("sakyti", "sako", "sakė", "sakęs", "sakys", "sakysiantis", "kalbą", _AT, "spoke"),
    ("tarti", "taria", "tarė", "taręs", "tars", "tarsiantis", "įžanginį žodį", _AT, "spoke"),
    ("skaityti", "skaito", "skaitė", "skaitęs", "skaitys", "skaitysiantis", "pranešimą", _AT, "spoke"),
    ("perskaityti", "perskaito", "perskaitė", "perskaitęs", "perskaitys", "perskaitysiantis", "pranešimą apie energetiką", _AT, "spoke"),
    ("pasisakyti", "pasisako", "pasisakė", "pasisakęs", "pasisakys", "pasisakysiantis", "", _AT, "spoke"),
    ("pirmininkauti", "pirmininkauja", "pirmininkavo", "pirmininkavęs", "pirmininkaus", "pirmininkausiantis", "", _TO, "chaired"),
    ("vadovauti", "vadovauja", "vadovavo", "vadovavęs", "vadovaus", "vadovausiantis", "", _TO, "chaired"),
    ("vesti", "veda", "vedė", "vedęs", "ves", "vesiantis", "", _WHAT, "chaired"),
    ("atidaryti", "atidaro", "atidarė", "atidaręs", "atidarys", "atidarysiantis", "", _WHAT, "opened"),
]  # fmt: skip
_PAST = [
    "A {past} {what} {event}.",
    "A {event} {what} {past}.",
    "{Event} {what} {past} A.",
    "A, kuris {event} {what} {past}, grįžo namo.",
    "{Event} {what} {participle} Seimo narys A grįžo namo.",
    "{Participle} {what} {event}, A grįžo namo.",
    "A yra {participle} {what} {event}.",
]
_PLANNED = [
    "A {future} {what} {event}.",
    "{Event} {what} {future} A.",
    "A ketina {verb} {what} {event}.",
    "A planuoja {event} {what} {verb}.",
    "{Event} turėtų {what} {verb} A.",
    "Rytoj A {now} {what} {event}.",
    "{Event} {what} {coming} Seimo narys A padėkojo Latvijai.",
]


def _told(frame: str, verb: tuple[str, ...]) -> str:
    infinitive, now, past, participle, future, coming, what, event, _ = verb
    text = frame.format(
        verb=infinitive, now=now, past=past, participle=participle, Participle=participle.capitalize(), future=future,
        coming=coming, what=what, event=event, Event=event,
    )  # fmt: skip
    words = [
        "Andrius Kubilius" if w == "A" else "Andrius Kubilius," if w == "A," else w for w in text[:-1].split()
    ]
    words = [w.replace("A.", "Andrius Kubilius.") if w == "A." else w for w in words]
    told = " ".join(words)
    return (told[:-2] + " Andrius Kubilius" if told.endswith(" A") else told) + "."


@pytest.mark.parametrize("verb", _VERBS, ids=lambda verb: f"{verb[0]} {verb[6]}")
@pytest.mark.parametrize("frame", _PAST)
def test_who_took_part_at_every_place(frame: str, verb: tuple[str, ...]) -> None:
    found = read(_told(frame, verb), "lt")
    assert taken(found) == {("Andrius Kubilius", "ba_session", verb[-1])}
    assert not found.announced


@pytest.mark.parametrize("verb", _VERBS, ids=lambda verb: f"{verb[0]} {verb[6]}")
@pytest.mark.parametrize("frame", _PLANNED)
def test_who_is_to_take_part_at_every_place(frame: str, verb: tuple[str, ...]) -> None:
    found = read(_told(frame, verb), "lt")
    assert planned(found) == {("Andrius Kubilius", "ba_session")}
    assert not found.attendance


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("skaityti skaito skaitė", {"skaičiusi": "past", "skaitančio": "now", "skaitysiančios": "future"}),
        ("vesti veda vedė", {"vedusi": "past", "ves": "future", "vesdama": "past"}),
        (
            "kreiptis kreipiasi kreipėsi",
            {"kreipęsis": "past", "kreipdamasi": "past", "besikreipiantis": "now"},
        ),
        ("pasidalyti pasidalija pasidalijo", {"pasidalijusi": "past", "pasidalys": "future"}),
    ],
)
def test_the_forms_of_a_verb(verb: str, forms: dict[str, str]) -> None:
    found = {form: tense for tense, form in tenses(verb)}
    assert forms.items() <= found.items()


def test_a_verb_needs_its_three_parts(tmp_path: Path) -> None:
    path = tmp_path / "verbs.toml"
    path.write_text('[attend]\n"active" = ["dalyvauti dalyvauja"]\n', "utf-8")
    with pytest.raises(LexiconError, match="needs its infinitive"):
        list(conjugated_lithuanian(path))
    path.write_text("[attend", "utf-8")
    with pytest.raises(LexiconError, match="mend the file"):
        list(conjugated_lithuanian(path))
    assert list(conjugated_lithuanian(tmp_path / "none.toml")) == []


def test_a_speech_of_somebody_is_no_verb() -> None:
    found = read("Andriaus Kubiliaus kalba skambėjo Baltijos Asamblėjos 42-ojoje sesijoje Rygoje.", "lt")
    assert not found.announced


def test_a_standing_representative_is_no_participant() -> None:
    found = read("Andrius Kubilius atstovauja Lietuvai Baltijos Asamblėjoje.", "lt")
    assert not found.attendance


_COMPANY = [
    "Su ministru Jonu Petruliu Vilniuje {verb} Seimo narė Asta Rimkutė.",
    "Asta Rimkutė su Jonu Petruliu {verb} Vilniuje.",
    "Asta Rimkutė {verb} ir su Jonu Petruliu.",
]


@pytest.mark.parametrize("verb", ["pietavo", "vakarieniavo", "konsultavosi", "matėsi", "pasikalbėjo"])
@pytest.mark.parametrize("told", _COMPANY)
def test_verbs_that_say_with_whom_tell_of_a_meeting(told: str, verb: str) -> None:
    found = read(told.format(verb=verb), "lt")
    assert {a.person for a in found.attendance} == {"Asta Rimkutė", "Jonas Petrulis"}


_BESIDES = [
    f"Be Seimo nario Jono Petrulio, {_AT} dalyvavo ir Asta Rimkutė.",
    f"{_AT} dalyvavo svečiai, įskaitant Joną Petrulį ir Astą Rimkutę.",
]


@pytest.mark.parametrize("told", _BESIDES)
def test_who_was_there_besides(told: str) -> None:
    assert {a.person for a in read(told, "lt").attendance} == {"Asta Rimkutė", "Jonas Petrulis"}


def test_whose_greeting_was_read_out_was_not_there() -> None:
    found = read(f"{_AT} perskaitytas Seimo nario Jono Petrulio sveikinimas.", "lt")
    assert not found.attendance


def test_who_is_asked_to_take_part() -> None:
    found = read(f"{_AT} dalyvauti pakviesta Asta Rimkutė.", "lt")
    assert planned(found) == {("Asta Rimkutė", "ba_session")}
