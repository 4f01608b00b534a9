"""Nouns that point back to a meeting in the course of a visit; all sentences are invented."""

import pytest

from tests.facts.text import read

_MET = {
    "lv": "Saeimas deputāts Jānis Bērziņš vizītē Varšavā tikās ar ministru Adamu Novaku. ",
    "lt": "Seimo narys Jonas Petraitis vizito Lenkijoje metu susitiko su ministru Adamu Novaku (Adam Nowak). ",
    "en": "During his visit to Warsaw, member of the Saeima Jānis Bērziņš met with Minister Adam Nowak. ",
    "et": "Peaminister Jaan Kask on visiidil Varssavis, kus kohtus minister Adam Nowakiga. ",
}
_DATED = "Saeimas deputāts Jānis Bērziņš vizītes laikā Polijā piektdien, 17.maijā, tikās ar ministru Adamu Novaku. "


@pytest.mark.parametrize(
    ("language", "behind"),
    [
        ("lv", "Tikšanās laikā J.Bērziņš uzsvēra sadarbību."),
        ("lv", "Sarunas laikā A.Novaks pateicās Latvijai."),
        ("lt", "Susitikimo metu A. Novakas padėkojo Lietuvai."),
        ("en", "At the meeting, Nowak thanked Latvia."),
        ("et", "Kohtumisel minister Adam Nowakiga arutas Kask koostööd."),
    ],
)
def test_the_meeting_of_a_guest_is_the_visit(language: str, behind: str) -> None:
    reading = read(_MET[language] + behind, language, "2024-05-20")
    assert [event.kind for event in reading.events] == ["visit"]
    assert len({part.person for part in reading.attendance}) == 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("lv", _MET["lv"] + "Tikšanās laikā ar uzņēmējiem J.Bērziņš uzsvēra sadarbību."),
        ("en", _MET["en"] + "At the meeting with businessmen, Bērziņš underlined cooperation."),
        ("lt", _MET["lt"] + "Susitikime su verslininkais J. Petraitis pabrėžė bendradarbiavimą."),
        ("lv", _DATED + "Tikšanās laikā J.Bērziņš uzsvēra sadarbību."),
    ],
)
def test_a_meeting_with_others_or_of_a_day_of_its_own_is_not(language: str, text: str) -> None:
    assert [event.kind for event in read(text, language, "2024-05-20").events] == ["visit", "other"]
