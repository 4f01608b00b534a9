"""Latvian sentences that go on about a gathering told before: by those in it, a part of it, a pronoun or its place; invented."""

import pytest

from tests.facts.text import latvian

_TOLD = [
    ("konference par drošību", "konferences", "conference"),
    ("Baltijas Asamblejas 44. sesija", "sesijas", "ba_session"),
    ("Baltijas valstu parlamentu priekšsēdētāju sanāksme", "sanāksmes", "parliament_speakers_meeting"),
    ("Baltijas Asamblejas Prezidija sēde", "sēdes", "ba_presidium"),
]


@pytest.mark.parametrize(("event", "of_it", "kind"), _TOLD)
@pytest.mark.parametrize(
    "text",
    [
        "{} dalībniekiem uzrunu teica Anna Kalniņa.",
        "{} dalībniekiem pievienojās Anna Kalniņa.",
        "{} dalībniekus uzrunāja ministre Anna Kalniņa.",
        "Dalībniekus {} sākumā uzrunāja Anna Kalniņa.",
    ],
)
def test_those_in_it_are_no_other_event(event: str, of_it: str, kind: str, text: str) -> None:
    told = text.format(of_it)
    reading = latvian(f"Rīgā 2023. gada 14. novembrī notika {event}. {told[0].upper()}{told[1:]}")
    assert [e.kind for e in reading.events] == [kind]
    assert [part.person for part in reading.attendance] == ["Anna Kalniņa"]


@pytest.mark.parametrize(
    "text",
    [
        "Konferences noslēguma sesiju vadīja Jānis Bērziņš.",
        "Konferences pirmo sēdi vadīja Jānis Bērziņš.",
        "Konferences atklāšanas sesijā uzstājās Jānis Bērziņš.",
        "Uz pasākumu bija ieradies arī Jānis Bērziņš.",
    ],
)
def test_a_part_of_it_or_another_word_for_it(text: str) -> None:
    reading = latvian(f"Rīgā 2023. gada 14. novembrī notika konference par drošību. {text}")
    assert [e.kind for e in reading.events] == ["conference"]
    assert [part.person for part in reading.attendance] == ["Jānis Bērziņš"]


@pytest.mark.parametrize(
    "text",
    [
        "To paredzēts atklāt Rīgā 2024. gada 23. novembrī.",
        "To rīkos Rīgā 2024. gada 23. novembrī.",
        "To plānots sarīkot Rīgā 2024. gada 23. novembrī.",
        "Tā paredzēta Rīgā 2024. gada 23. novembrī.",
    ],
)
def test_when_and_where_it_is_planned(text: str) -> None:
    reading = latvian(f"Deputāti gatavojas Baltijas Asamblejas 44. sesijai. {text}")
    assert [(e.number, e.city, e.start) for e in reading.events] == [(44, "Riga", "2024-11-23")]


@pytest.mark.parametrize(
    "text",
    [
        "Tās norises vieta būs Tallina.",
        "Sesijas norises vieta būs Tallina.",
        "Sesiju uzņems Tallina.",
        "Par sesijas norises vietu izraudzīta Tallina.",
    ],
)
def test_the_city_that_is_its_place(text: str) -> None:
    reading = latvian(f"Deputāti gatavojas Baltijas Asamblejas 44. sesijai. {text}")
    assert [(e.number, e.city) for e in reading.events] == [(44, "Tallinn")]


def test_the_city_somebody_is_back_from() -> None:
    text = "Delegācija atgriezusies no Berlīnes, kur notika Baltijas Asamblejas 44. sesija."
    assert [(e.number, e.city) for e in latvian(text).events] == [(44, "Berlin")]


@pytest.mark.parametrize(
    "text",
    [
        "Ministrija ziņo par Baltijas Asamblejas 44. sesiju. To paredzēts skatīt valdībā Rīgā 23. novembrī.",
        "Ministrija ziņo par Baltijas Asamblejas 44. sesiju. Delegāciju uzņēma Rīgas mērs.",
    ],
)
def test_what_is_not_said_of_it(text: str) -> None:
    assert [e.city for e in latvian(text).events] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Iecerēts tikties ar Igaunijas premjerministri Annu Kalniņu.",
        "Tiksies viņa arī ar Igaunijas premjerministri Annu Kalniņu.",
        "D.Mieriņa tiksies ar Igaunijas Ārlietu komisijas priekšsēdētāju Annu Kalniņu.",
    ],
)
def test_whom_a_guest_is_to_meet(text: str) -> None:
    first = (
        "Saeimas priekšsēdētāja Daiga Mieriņa 2024. gada 14. novembrī ieradīsies oficiālā vizītē Igaunijā."
    )
    reading = latvian(f"{first} {text}")
    assert [e.kind for e in reading.events] == ["visit"]
    assert {part.person for part in reading.announced} == {"Daiga Mieriņa", "Anna Kalniņa"}


@pytest.mark.parametrize(
    "text",
    [
        "Pirms diviem gadiem Tallinā uzstājās Igaunijas prezidente Kersti Kaljulaida.",
        "Pirms 20 gadiem konferenci atklāja Kersti Kaljulaida.",
        "Pirms divdesmit četriem gadiem Tallinā konferenci atklāja Kersti Kaljulaida.",
        "Pērn tajā piedalījās arī Kersti Kaljulaida.",
        "Jau pagājušajā gadā konferenci vadīja Kersti Kaljulaida, kura toreiz bija prezidente.",
        "2018. gadā konferencē runāja arī Kersti Kaljulaida.",
        "Ministrs atgādināja, ka pirms gada konferencē runāja Kersti Kaljulaida.",
    ],
)
def test_who_came_in_an_earlier_year_is_none_of_today(text: str) -> None:
    reading = latvian(f"2024. gada 15. maijā notika konference, kuru atklāja Anna Kalniņa. {text}")
    assert {part.person for part in reading.attendance} == {"Anna Kalniņa"}
    assert [event.city for event in reading.events] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Tāpat kā pērn, konferencē piedalījās arī Jānis Bērziņš.",
        "Konferencē, kā jau pirms gada, piedalījās Jānis Bērziņš.",
        "Konferencē piedalījās pirms gada ievēlētais prezidents Jānis Bērziņš.",
        "Pagājušā gada rezultātus konferencē prezentēja Jānis Bērziņš.",
        "Pirms gada viss sākās no jauna, uzrunājot konferenci, teica Jānis Bērziņš.",
    ],
)
def test_a_year_that_is_only_compared_or_an_attribute_puts_nobody_aside(text: str) -> None:
    reading = latvian(f"2024. gada 15. maijā notika konference, kuru atklāja Anna Kalniņa. {text}")
    assert {part.person for part in reading.attendance} == {"Anna Kalniņa", "Jānis Bērziņš"}


@pytest.mark.parametrize(("event", "kind"), [(event, kind) for event, _, kind in _TOLD])
def test_the_forum_is_what_was_told_just_before(event: str, kind: str) -> None:
    reading = latvian(f"Rīgā 2023. gada 14. novembrī notika {event}. Forumu atklāja Anna Kalniņa.")
    assert [(e.kind, e.city) for e in reading.events] == [(kind, "Riga")]
    assert [part.capacity for part in reading.attendance] == ["opened"]


@pytest.mark.parametrize(
    "text",
    [
        "12. decembrī ministre Anna Kalniņa piedalīsies Enerģētikas forumā.",
        "Nākamnedēļ konferencē Tallinā piedalīsies Anna Kalniņa.",
        "Anna Kalniņa decembrī runās konferencē Viļņā.",
        "Forumā Tallinā runāja Anna Kalniņa.",
    ],
)
def test_a_plan_with_a_day_or_town_of_its_own_is_no_conference_that_is_over(text: str) -> None:
    reading = latvian(f"Rīgā 2023. gada 14. novembrī notika konference par drošību. {text}")
    assert {part.event for part in (*reading.announced, *reading.attendance)}.isdisjoint(
        {reading.events[0].key}
    )
