"""Latvian gatherings that no noun of their own names: an organ's sitting, people of several states, a conference that is a body."""

import pytest

from tests.facts.text import kinds, latvian


@pytest.mark.parametrize(
    "text",
    [
        "Baltijas Asamblejas Prezidijs piektdien, 3. maijā, sēdē Viļņā pieņēma paziņojumu.",
        "Tā teikts paziņojumā, ko Baltijas Asamblejas Prezidijs pieņēmis savā sēdē Viļņā piektdien, 3. maijā.",
        "Baltijas Asamblejas Prezidijs piektdien, 3. maijā, sēdē Viļņā ir pieņēmis paziņojumu.",
        "Piektdien, 3. maijā, sēdē Viļņā paziņojumu pieņēmis Baltijas Asamblejas Prezidijs.",
    ],
)
def test_an_organ_that_adopted_something_at_its_sitting(text: str) -> None:
    reading = latvian(text)
    assert [(e.kind, e.start, e.city) for e in reading.events] == [("ba_presidium", "2024-05-03", "Vilnius")]
    assert [(d.kind, d.event) for d in reading.documents] == [("statement", reading.events[0].key)]


def test_a_committee_that_adopted_something_at_its_sitting() -> None:
    text = "Baltijas Asamblejas Budžeta un audita komiteja sēdē Rīgā 3. maijā apstiprināja budžetu."
    assert kinds(latvian(text)) == ["ba_committee"]
    assert not kinds(latvian("Saeima ceturtdien sēdē pieņēma likumu."))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Baltijas valstu un Ziemeļvalstu parlamentu darbinieki 2. un 3. maijā Saeimā bija sanākuši.",
            "Saeima",
        ),
        ("Baltijas valstu deputāti 3. maijā pulcējās Saeimā.", "Saeima"),
        ("Latvijas, Lietuvas un Igaunijas parlamentārieši 3. maijā tikās Tallinā.", "Tallinn"),
        ("Tallinā 3. maijā sanāca triju Baltijas valstu eksperti.", "Tallinn"),
    ],
)
def test_people_of_several_states_who_came_together(text: str, place: str) -> None:
    reading = latvian(text)
    assert [(e.kind, e.city or e.venue) for e in reading.events] == [("other", place)]


def test_people_of_one_state_are_no_meeting() -> None:
    assert not kinds(latvian("Saeimas deputāti 3. maijā tikās Saeimā."))


@pytest.mark.parametrize(
    "text",
    [
        "Saeima 3. maijā Rīgā rīkoja Baltijas jūras parlamentāro konferenci.",
        "3. maijā Rīgā paredzēta Baltijas jūras parlamentārā konference.",
        "Baltijas jūras parlamentārā konference, kas notika 3. maijā Rīgā, pieņēma rezolūciju.",
        "Baltijas jūras parlamentārās konferences laikā 3. maijā Rīgā pārrunāta drošība.",
        "Deputāti 3. maijā Rīgā pulcējās uz Baltijas jūras parlamentāro konferenci.",
    ],
)
def test_a_body_that_is_a_conference(text: str) -> None:
    reading = latvian(text)
    assert [(e.kind, e.start, e.city) for e in reading.events] == [("conference", "2024-05-03", "Riga")]


def test_the_same_body_where_it_is_not_told_to_be_held() -> None:
    assert not kinds(latvian("Baltijas jūras parlamentārā konference ir starptautiska organizācija."))
