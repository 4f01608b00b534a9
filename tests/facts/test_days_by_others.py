"""Days told by the day before them, and talks told by the verb before them; all sentences are invented."""

import pytest

from tests.facts.text import coming, read

FIRST = {
    "lv": "Baltijas Asamblejas Prezidijs sanāca Rīgā 6. maijā. ",
    "et": "Balti Assamblee presiidium kogunes Riias 6. mail. ",
}


@pytest.mark.parametrize(
    ("language", "told", "day"),
    [
        ("lv", "Nākamajā dienā sākās Baltijas Asamblejas 43. sesija.", "2024-05-07"),
        ("lv", "Dienu iepriekš notika Baltijas Asamblejas 43. sesija.", "2024-05-05"),
        ("lv", "Tajā pašā dienā sākās Baltijas Asamblejas 43. sesija.", "2024-05-06"),
        ("lv", "Nākamajā dienā pēc vēlēšanām sākās Baltijas Asamblejas 43. sesija.", None),
        ("et", "Järgmisel päeval algas Balti Assamblee 43. istungjärk.", "2024-05-07"),
        ("et", "Päev varem toimus Balti Assamblee 43. istungjärk.", "2024-05-05"),
        ("et", "Samal päeval algas Balti Assamblee 43. istungjärk.", "2024-05-06"),
        ("et", "Järgmisel päeval pärast valimisi algas Balti Assamblee 43. istungjärk.", None),
    ],
)
def test_the_day_after_or_before_the_one_told(language: str, told: str, day: str | None) -> None:
    events = {e.number: e.start for e in read(FIRST[language] + told, language, "2024-05-20").events}
    assert events == {None: "2024-05-06", 43: day}


MET_AND_SAME_DAY = {
    "en": ("The Presidium of the Baltic Assembly met in Riga on 6 May. ", "On the same day{} the 42nd Session was held.", " a year ago"),
    "et": (FIRST["et"], "Samal päeval{} toimus Balti Assamblee 42. istungjärk.", " aasta varem"),
    "lv": (FIRST["lv"], "Tajā pašā dienā{} notika Baltijas Asamblejas 42. sesija.", " pirms gada"),
    "lt": ("Baltijos Asamblėjos prezidiumas posėdžiavo Rygoje gegužės 6 d. ", "Tą pačią dieną{} vyko Baltijos Asamblėjos 42-oji sesija.",
           " prieš metus"),
}  # fmt: skip


@pytest.mark.parametrize("language", MET_AND_SAME_DAY)
def test_the_same_day_of_another_year_is_another_day(language: str) -> None:
    first, told, of_year = MET_AND_SAME_DAY[language]

    def day(words: str) -> str | None:
        return next(
            e.start for e in read(first + told.format(words), language, "2024-05-20").events if e.number == 42
        )

    assert (day(""), day(of_year)) == ("2024-05-06", None)


def test_who_met_on_the_next_day_met() -> None:
    reading = read(
        FIRST["lv"] + "Nākamajā dienā Jānis Kalns Jelgavā tikās ar Annu Ozolu.", "lv", "2024-05-20"
    )
    assert coming(reading) == []
    assert [(e.city, e.start) for e in reading.events] == [("Riga", "2024-05-06"), ("Jelgava", "2024-05-07")]


@pytest.mark.parametrize(
    ("text", "kind", "start"),
    [
        ("Baltijas Asamblejas Prezidijs 23. maijā sanāks Rīgā.", "ba_presidium", "2024-05-23"),
        ("Baltijas Asamblejas Prezidijs nākamnedēļ sanāks Rīgā.", "ba_presidium", None),
        ("Baltijas Asamblejas Drošības komiteja 23. maijā pulcēsies Rīgā.", "ba_committee", "2024-05-23"),
        ("Deputāti 23. maijā pulcēsies Rīgā uz Baltijas Asamblejas 43. sesiju.", "ba_session", "2024-05-23"),
    ],
)
def test_an_organ_that_will_gather_in_latvian_meets(text: str, kind: str, start: str | None) -> None:
    (event,) = read(text, "lv", "2024-05-20").events
    assert (event.kind, event.start, event.city) == (kind, start, "Riga")


TALKS = [
    ("lt", "Gegužės 6 d. Vilniuje vyko energetikos konferencija.", "Gegužės 7 d. Kaune Laima Kalnė susitiko su Anna Kask.",
     "Susitikime dalyvavo Jonas Petrulis.", "Konferencijoje dalyvavo Jonas Petrulis."),
    ("lv", "6. maijā Rīgā notika enerģētikas konference.", "7. maijā Jelgavā Jānis Kalns tikās ar Annu Ozolu.",
     "Tikšanās laikā runāja Laima Kalna.", "Konferencē runāja Laima Kalna."),
    ("lv", "6. maijā Rīgā notika Baltijas Asamblejas Prezidija sēde.", "7. maijā Jelgavā Jānis Kalns tikās ar Annu Ozolu.",
     "Sarunā piedalījās Laima Kalna.", "Sēdē piedalījās Laima Kalna."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "first", "met", "talks", "back"), TALKS)
def test_talks_are_those_of_the_verb_before(
    language: str, first: str, met: str, talks: str, back: str
) -> None:
    def day(last: str) -> str | None:
        reading = read(f"{first} {met} {last}", language, "2024-05-20")
        assert len(reading.events) == 2
        event = next(a.event for a in reading.attendance if a.person.split()[0] in last)
        return next(e.start for e in reading.events if e.key == event)

    assert (day(talks), day(back)) == ("2024-05-07", "2024-05-06")
