"""Latvian events held "there" or in a land that a verb of being held tells; several met told by their lands."""

import pytest

from tests.facts.text import kinds, latvian, there


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Goda brīdis pienāks Viļņā. Tur 2025. gada 25. oktobrī noritēs Baltijas Asamblejas 44. sesija.", ("Vilnius", "LT")),
        ("Juris Kalns dosies uz Viļņu. Tur notiks Baltijas Asamblejas 44. sesija.", ("Vilnius", "LT")),
        ("Baltijas Asamblejas 44. sesija 2025. gada 4. decembrī notiks Igaunijā.", (None, "EE")),
        ("Baltijas Asamblejas 44. sesija, kas šī gada decembrī notiks Igaunijā, būs svarīga.", (None, "EE")),
        ("Igaunijā 2025. gada 4. decembrī notiks Baltijas Asamblejas 44. sesija.", (None, "EE")),
        ("Baltijas Asamblejas 44. sesija notika, kad Ukrainā plosījās karš.", (None, None)),
        ("Kamēr Ukrainā notiek karš, sanāks Baltijas Asamblejas 44. sesija.", (None, None)),
        ("Baltijas Asamblejas 44. sesija notiks pēc vēlēšanām Igaunijā.", (None, None)),
    ],
)  # fmt: skip
def test_where_it_is_held(text: str, place: tuple[str | None, str | None]) -> None:
    reading = latvian(text)
    assert [(e.city, e.country) for e in reading.events] == [place]


@pytest.mark.parametrize("verb", ["tikās", "satikās"])
def test_several_met_told_by_their_lands(verb: str) -> None:
    reading = latvian(
        f"Viļņā {verb} Latvijas, Lietuvas un Igaunijas parlamentu vadītāji Daiga Mieriņa, Juris Kalns un Anna Liepa."
    )
    assert kinds(reading) == ["parliament_speakers_meeting"]
    assert there(reading) == ["Anna Liepa", "Daiga Mieriņa", "Juris Kalns"]


@pytest.mark.parametrize(
    "text",
    [
        "2025. gada 11. novembrī attālināti satiksies Baltijas valstu parlamentu spīkeri.",
        "NB8 valstu parlamentu priekšsēdētāji 2025. gada 11. novembrī satiksies Tallinā.",
        "Baltijas valstu parlamentu spīkeri 2025. gada 11. novembrī sapulcējās Tallinā.",
    ],
)
def test_speakers_who_come_together(text: str) -> None:
    assert kinds(latvian(text)) == ["parliament_speakers_meeting"]
