"""Who has been to a town is not on the visit there that others will pay; all sentences are invented."""

import pytest

from tests.facts.text import read

TEXTS = {
    "en": "Speaker of the Riigikogu Mari Mets will visit Kyiv tomorrow. This week, President Jaan Kask also visited Kyiv.",
    "et": "Välisminister Mari Mets sõidab visiidile Ukrainasse. Sel nädalal külastas Kiievit ka president Jaan Kask.",
    "lv": "Saeimas priekšsēdētāja Anna Kalniņa rīt apmeklēs Kijivu. Šonedēļ Kijivu apmeklēja arī prezidents Jānis Bērziņš.",
    "lt": "Seimo Pirmininkė Ona Petraitienė rytoj lankysis Kyjive. Šią savaitę Kyjive lankėsi ir prezidentas Jonas Kazlauskas.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_each_has_a_visit_of_his_own(language: str) -> None:
    told = read(TEXTS[language], language, "2031-05-05")
    (ahead,) = told.announced
    (been,) = told.attendance
    assert ahead.event != been.event
    assert {event.kind for event in told.events} == {"visit"}


def test_an_invitation_to_a_visit_to_come_tells_of_no_other_visit() -> None:
    text = (
        "# Prezidentė ir Seimo pirmininkė Ona Petraitienė lankysis Latvijoje\n\n"
        "Prezidentė Rūta Kazlauskienė Latvijos Prezidento Jānio Bērziņio kvietimu lankysis Rygoje."
    )
    assert [e.kind for e in read(text, "lt", "2031-05-05").events] == ["visit"]
