"""A meeting that a text only later calls a video conference; all sentences are invented."""

import pytest

from tests.facts.text import read

_CALLED = {
    "en": "Baltic Assembly committee meeting focuses on ports\nToday, the members of the delegation participate in the video"
    " meeting of the Welfare Committee of the Baltic Assembly.",
    "et": "Komisjoni esimees Jaan Kask osales Balti riikide väliskomisjonide esimeeste kohtumisel. Videokohtumisel rääkis Kask"
    " julgeolekust.",
    "lt": "Seimo narė Ona Petraitienė dalyvavo Baltijos šalių komitetų pirmininkų susitikime. Vaizdo konferencijoje"
    " O. Petraitienė pabrėžė bendradarbiavimą.",
    "lv": "Saeimas komisijas priekšsēdētāja Anna Kalna piedalījās Baltijas valstu komisiju sanāksmē. Videokonferencē A.Kalna"
    " uzsvēra sadarbību.",
}
_VENUES = {
    "en": "video meeting",
    "et": "videokohtumine",
    "lt": "vaizdo konferencija",
    "lv": "videokonference",
}


@pytest.mark.parametrize("language", sorted(_CALLED))
def test_it_is_one_with_the_meeting(language: str) -> None:
    events = read(_CALLED[language], language, "2024-05-20").events
    assert [event.venue for event in events] == [_VENUES[language]]


def test_a_meeting_in_a_town_is_another_one() -> None:
    (event,) = read(
        "Komisjoni esimees Jaan Kask osaleb täna Riias Põhjamaade ja Balti riikide väliskomisjonide esimeeste kohtumisel."
        " Plaanis on ka videokohtumine Ukraina parlamendi liikmetega. Videokohtumisel Ukraina komisjoniga käsitletakse julgeolekut.",
        "et",
        "2024-05-20",
    ).events
    assert (event.city, event.venue) == ("Riga", None)
