"""A meeting told by a verb, and the noun that means it behind a summit that somebody only spoke of."""

import pytest

from tests.facts.text import read, there

TEXTS = [
    (
        "en",
        "The Speaker of the Saeima Jānis Kalniņš met with the Deputy Speaker of the Sejm Adam Kowalski in Riga on Friday.\n\n"
        "The Speaker stressed that an important event would be the NATO summit to be held in Warsaw in July.\n\n"
        "During the meeting, the Deputy Speaker of the Sejm Adam Kowalski thanked Latvia for its support.",
    ),
    (
        "et",
        "Riigikogu esimees Mart Tamm kohtus reedel Tallinnas Seimi aseesimehe Adam Kowalskiga.\n\n"
        "Riigikogu esimees rõhutas, et oluline sündmus on juulis Varssavis toimuv NATO tippkohtumine.\n\n"
        "Kohtumisel tänas Seimi aseesimees Adam Kowalski Eestit toetuse eest.",
    ),
    (
        "lt",
        "Seimo Pirmininkas Jonas Petraitis penktadienį Vilniuje susitiko su Lenkijos Seimo vicemaršalu Adamu Kowalskiu.\n\n"
        "Seimo Pirmininkas pabrėžė, kad svarbus įvykis bus liepą Varšuvoje vyksiantis NATO viršūnių susitikimas.\n\n"
        "Susitikimo metu Lenkijos Seimo vicemaršalas Adamas Kowalskis padėkojo Lietuvai už paramą.",
    ),
    (
        "lv",
        "Saeimas priekšsēdētājs Jānis Kalniņš piektdien Rīgā tikās ar Sejma vicespīkeru Adamu Kovaļski.\n\n"
        "Saeimas priekšsēdētājs uzsvēra, ka nozīmīgs notikums būs jūlijā Varšavā gaidāmais NATO samits.\n\n"
        "Tikšanās laikā Sejma vicespīkers Adams Kovaļskis pateicās Latvijai par atbalstu.",
    ),
]


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_the_meeting_is_no_summit_spoken_of(language: str, text: str) -> None:
    """Who thanked at the meeting did so where the two met, not at the summit of others that one of them spoke of."""
    told = read(text, language, "2016-04-15")
    summits = {event.key for event in told.events if event.city == "Warsaw"}
    assert len(there(told)) == 2
    assert not any(one.event in summits for one in told.attendance)
