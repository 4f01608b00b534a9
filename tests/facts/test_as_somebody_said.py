"""Clauses that only say whose words the rest of a sentence are: "as A stressed, ..., so the meeting paid attention to it"."""

import pytest

from tests.facts.text import read, there

_MET = {
    "en": "On Monday the members of the defence committees met at the Seimas.",
    "et": "Esmaspäeval kohtusid Riigikogus riigikaitsekomisjonide liikmed.",
    "lt": "Pirmadienį Seime susitiko gynybos komitetų nariai.",
    "lv": "Pirmdien Saeimā tikās aizsardzības komisiju deputāti.",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "As Jonas Petraitis stressed, the threats are many, therefore much attention was paid to them at the meeting.",
        ),
        ("et", "Nagu rõhutas Jaan Tamm, on ohte palju, mistõttu räägiti neist kohtumisel palju."),
        ("lt", "Kaip pabrėžė Petras Jonaitis, grėsmių daug, todėl susitikimo metu apie jas kalbėta daug."),
        ("lt", "Susitikimo metu, kaip pabrėžė Petras Jonaitis, daug dėmesio skirta saugumui."),
        (
            "lv",
            "Kā uzsvēra Jānis Ozoliņš, draudu ir daudz, tādēļ tikšanās laikā tiem veltīja daudz uzmanības.",
        ),
    ],
)
def test_what_was_done_at_a_meeting_does_not_place_who_speaks_of_it(language: str, text: str) -> None:
    assert not there(read(f"{_MET[language]} {text}", language, "2024-05-20"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "As Jonas Petraitis stressed at the meeting, the threats are many."),
        ("et", "Nagu rõhutas kohtumisel Jaan Tamm, on ohte palju."),
        ("lt", "Kaip susitikimo metu pabrėžė Petras Jonaitis, grėsmių daug."),
        ("lt", "Susitikimo metu Petras Jonaitis pabrėžė, kad grėsmių daug, kaip ir pernai."),
        ("lv", "Kā tikšanās laikā uzsvēra Jānis Ozoliņš, draudu ir daudz."),
    ],
)
def test_a_meeting_in_the_clause_itself_places_the_speaker(language: str, text: str) -> None:
    assert len(there(read(f"{_MET[language]} {text}", language, "2024-05-20"))) == 1
