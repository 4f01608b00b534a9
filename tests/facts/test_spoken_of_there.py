"""Gatherings that somebody only speaks of at another one, in the four languages; all sentences are invented."""

import pytest

from tests.facts.text import read

SAID = [
    ("en", "The 74th Session of the Nordic Council was held. At the session, Mart Kask {}.", [
        "praised the meeting of the Presidium of the Baltic Assembly in Riga",
        "spoke of the last meeting of the Presidium of the Baltic Assembly in Riga",
        "reminded the participants of the meeting of the Presidium of the Baltic Assembly in Riga",
        "referred to the decisions of the meeting of the Presidium of the Baltic Assembly in Riga",
    ]),
    ("lv", "Notika Ziemeļu Padomes 74. sesija. Sesijā Jānis Kalniņš {}.", [
        "slavēja Baltijas Asamblejas Prezidija sēdi Rīgā",
        "atgādināja par Baltijas Asamblejas Prezidija sēdi Rīgā",
    ]),
    ("lt", "Vyko Šiaurės Tarybos 74-oji sesija. Sesijoje Jonas Petraitis {}.", [
        "gyrė Baltijos Asamblėjos Prezidiumo posėdį Rygoje",
        "priminė Baltijos Asamblėjos Prezidiumo posėdį Rygoje",
    ]),
    ("et", "Toimus Põhjamaade Nõukogu 74. istungjärk. Istungjärgul Juhan Tamm {}.", [
        "kiitis Balti Assamblee presiidiumi istungit Riias",
        "meenutas Balti Assamblee presiidiumi istungit Riias",
    ]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text"), [(tongue, text.format(end)) for tongue, text, ends in SAID for end in ends]
)
def test_a_gathering_that_is_praised_or_recalled_is_not_where_it_was_done(language: str, text: str) -> None:
    found = read(text, language)
    session = next(event.key for event in found.events if event.number == 74)
    assert [fact.event for fact in found.attendance] == [session]


@pytest.mark.parametrize(
    "text",
    [
        "The meeting of the Presidium was held in Riga. Mart Kask reminded the participants of the meeting that peace matters.",
        "The meeting of the Presidium was held in Riga. Mart Kask told the meeting that peace matters.",
        "Mart Kask praised the speakers at the meeting of the Presidium in Riga.",
    ],
)
def test_those_who_are_spoken_to_at_a_gathering_are_no_matter(text: str) -> None:
    assert [event.kind for event in read(text).events] == ["ba_presidium"]


@pytest.mark.parametrize(
    ("between", "kind"),
    [
        ("We welcome the decision announced at the Warsaw summit on troops.", "parliament_speakers_meeting"),
        ("We welcome the declaration adopted at the Warsaw summit.", "parliament_speakers_meeting"),
        ("She spoke at the Warsaw summit, too.", "other"),
    ],
)
def test_a_text_does_not_go_on_with_where_that_was_done_of_which_it_speaks(between: str, kind: str) -> None:
    found = read(
        "“Security matters,” said Anna Ozola, Speaker of the Saeima, during the annual meeting of the Baltic and Nordic Speakers in "
        f"Oslo on 19 July. The NATO summit in Warsaw earlier this month shows unity. {between} Ozola urged her counterparts to go on.",
        published="2018-07-20",
    )
    told = {event.key: event.kind for event in found.events}
    assert told[found.attendance[-1].event] == kind
