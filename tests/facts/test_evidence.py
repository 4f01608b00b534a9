"""Every fact has a place, also in damaged texts; nothing that stands around a text changes what is read from it."""

import dataclasses
import random
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from balticgraph.documents.release import Release
from balticgraph.facts.fact import Reading
from balticgraph.facts.facts_json import LISTS, from_json, to_json
from balticgraph.facts.recognise import recognise
from balticgraph.facts.words.known import known_names
from balticgraph.facts.words.lexicon import LANGUAGES
from tests.facts.text import read, release_of

TEXTS = {
    "en": (
        "At the 42nd Session of the Baltic Assembly held in Tallinn on 23-24 November 2023, Aadu Must, Head of the "
        "Estonian Delegation to the Baltic Assembly, chaired the Session.\nThe session was attended by Janis Abolins, "
        "President of the Baltic Assembly; Orinta Leiputė; and Mr Guntis Ulmanis, Ambassador of Latvia.\n"
        "The Baltic Assembly and the Nordic Council adopted a joint statement.\n"
        "Lithuania takes over the presidency of the Baltic Assembly from Estonia. ‘We go on,’ Must said.\n"
        "The Baltic Assembly Prize for Literature was awarded to Peeter Sauter."
    ),
    "lt": "42-oji Baltijos Asamblėjos sesija įvyko Taline 2023 m. lapkričio 23-24 d. Joje dalyvavo Seimo narys Andrius Mazuronis.",
    "lv": "Baltijas Asamblejas 42. sesiju Rīgā 2023. gada 23. novembrī atklāja Saeimas priekšsēdētāja Ināra Mūrniece (Ināra Mūrniece).",
    "et": "Balti Assamblee 42. istungjärgul Tallinnas 23.-24. novembril 2023 osales Riigikogu esimees Ene Ergma.",
}


def spans_hold(reading: Reading) -> int:
    text, number = reading.release.text, 0
    for name in LISTS:
        for fact in getattr(reading, name):
            number += 1
            spans = fact.evidence.spans
            assert spans, fact
            assert 0 <= fact.evidence.confidence <= 1
            assert "@" in fact.evidence.rule
            for span in spans:
                assert text[span.start : span.end] == span.quote
                assert 0 < len(span.quote) <= 300
                assert "\n\n" not in span.quote
            written = getattr(fact, "as_written", None)
            assert written is None or any(written in span.quote for span in spans), fact
    return number


_WHERE = {"evidence", "as_written", "text", "name", "number_as_written"}


def bare(reading: Reading) -> list[object]:
    found: list[object] = []
    for name in LISTS:
        found.extend({k: v for k, v in fact.items() if k not in _WHERE} for fact in to_json(reading)[name])
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_gives_facts_with_evidence(language: str) -> None:
    found = read(TEXTS[language], language)
    assert spans_hold(found) >= 3
    assert found.events[0].number == 42


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(LANGUAGES), st.text(st.sampled_from("😀e\u0301ä \u00adx"), max_size=30))
def test_what_stands_before_a_text_changes_only_the_offsets(language: str, before: str) -> None:
    plain, moved = read(TEXTS[language], language), read(before + "\n\n" + TEXTS[language], language)
    spans_hold(moved)
    assert bare(plain) == bare(moved)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(LANGUAGES), st.integers(0, 700), st.randoms(use_true_random=False))
def test_damaged_texts_never_break_a_quote(language: str, cut: int, chance: random.Random) -> None:
    text = TEXTS[language][: cut or None]
    noise = ["\u00ad", "\u00a0", "  ", "&nbsp;", "&amp;", "\u0301", "\u200b", "\t"]
    for _ in range(chance.randrange(12)):
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice(noise) + text[at:]
    if chance.random() < 0.5:
        text = unicodedata.normalize("NFD", text)
    spans_hold(read(text, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_soft_hyphens_doubled_spaces_and_nfd_read_the_same(language: str) -> None:
    text = TEXTS[language]
    hurt = unicodedata.normalize("NFD", text.replace(" ", "\u00a0 ").replace("semb", "se\u00admb"))
    assert bare(read(hurt, language)) == bare(read(text, language))


def test_a_megabyte_without_a_stop_is_read() -> None:
    text = ("Aadu Must attended the 42nd Session of the Baltic Assembly and " * 16000)[:1_000_000]
    assert spans_hold(read(text)) >= 2


def test_known_names_change_names_alone() -> None:
    known = known_names([("Jānis Āboliņš", (), "LV"), ("Ingrida Leipute", (), "LT")])
    plain, mended = read(TEXTS["en"]), read(TEXTS["en"], known=known)
    assert {a.person for a in mended.attendance} - {a.person for a in plain.attendance} == {"Jānis Āboliņš"}
    assert {a.as_written for a in mended.attendance} == {a.as_written for a in plain.attendance}

    def nameless(reading: Reading) -> list[object]:
        return [
            {k: v for k, v in fact.items() if k not in {"person", "speaker"}}
            for name in LISTS
            for fact in to_json(reading)[name]
        ]

    assert nameless(plain) == nameless(mended)


MENDED = [
    ("en", ("Juri Ratas",), "Jüri Ratas"),
    ("en", ("Raimonds Vejonis",), "Raimonds Vējonis"),
    ("lt", ("Edvardo Smiltenio",), "Edvards Smiltēns"),
    ("lt", ("Edgaru Rinkevičiumi",), "Edgars Rinkēvičs"),
    ("en", ("Solvita Aboltina",), "Solvita Āboltiņa"),
    ("en", ("Peeter Paul",), "Peeter Paul"),
]


@pytest.mark.parametrize(("language", "written", "name"), MENDED)
def test_known_names_mend_lost_letters(language: str, written: tuple[str], name: str) -> None:
    rows = [
        "Jüri Ratas",
        "Raimonds Vējonis",
        "Edvards Smiltēns",
        "Edgars Rinkēvičs",
        "Solvita Āboltiņa",
        "Mart Ratas",
    ]
    known = known_names([(row, (), None) for row in rows])
    start = {"en": "Speaker of the Saeima ", "lt": "Saeimos pirmininko "}[language]
    offices = read(f"{start}{written[0]} came.", language, known=known).offices
    assert [o.person for o in offices] == [name]


def test_two_known_names_that_fit_mend_nothing() -> None:
    known = known_names([("Jānis Vucāns", (), "LV"), ("Janis Vucans", (), "EE")])
    assert [
        o.person for o in read("President of the Baltic Assembly Janis Vucans came.", known=known).offices
    ] == ["Janis Vucans"]


def test_reading_again_gives_the_same_and_json_leads_back() -> None:
    release: Release = release_of(TEXTS["en"])
    one, two = recognise(release), recognise(dataclasses.replace(release, name="made"))
    assert one == two
    back = from_json(to_json(one), release)
    assert dataclasses.replace(back, unread=one.unread) == one
