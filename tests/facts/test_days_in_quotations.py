"""Days, places and tenses of direct speech, which are not those of the event at which it was held; all sentences are invented."""

import pytest

from tests.facts.text import read

TOLD = [
    ("en", "The presidents gave a press conference in Tallinn. \"It starts tomorrow in Vilnius,\" said President Janis Ozols of "
     "Latvia at the press conference."),
    ("et", "Presidendid andsid Tallinnas pressikonverentsi. „See algab homme Vilniuses,“ ütles president Jaan Tamm pressikonverentsil."),
    ("lv", "Prezidenti Tallinā sniedza preses konferenci. „Tas sāksies rīt Viļņā,” preses konferencē sacīja prezidents Jānis Ozols."),
    ("lt", "Prezidentai Taline surengė spaudos konferenciją. „Tai prasidės rytoj Vilniuje“, – spaudos konferencijoje sakė "
     "prezidentas Jonas Petraitis."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_an_event_has_no_day_and_place_of_what_is_said_there(language: str, text: str) -> None:
    (event,) = read(text, language, "2031-05-06").events
    assert (event.start, event.city) == (None, "Tallinn")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            '"The 40th Session of the Baltic Assembly will be held in Riga on 8 May," said President Janis Ozols of Latvia.',
        ),
        (
            "lv",
            "„Baltijas Asamblejas 40. sesija notiks 8. maijā Rīgā,” preses konferencē sacīja prezidents Jānis Ozols.",
        ),
    ],
)
def test_an_event_named_in_direct_speech_has_the_day_told_there(language: str, text: str) -> None:
    session = next(e for e in read(text, language, "2031-05-06").events if e.kind == "ba_session")
    assert (session.start, session.city) == ("2031-05-08", "Riga")


def test_a_future_in_words_that_only_end_in_a_sentence_is_not_the_speakers() -> None:
    reading = read(
        "Presidendid andsid Tallinnas pressikonverentsi. „Me oleme valmis. Me ei peaks ka sattuma paanikasse,“ rääkis Läti "
        "president Jānis Ozols.",
        "et",
    )
    assert [a.person for a in reading.attendance] == ["Jānis Ozols"]
    assert not reading.announced
