"""Bare deputies of a Latvian delegation are of the parliament that sent it; those from a land are at the event told of; all invented."""

import pytest

from tests.facts.text import latvian_offices, read, there

OF_A_HOUSE = [
    (
        "Igaunijas parlamenta delegācija 2024. gada 5. maijā apmeklēja Saeimu Rīgā. Delegāciju vada Lauri Hussars. "
        "Delegācijas sastāvā ir arī deputāti Jaak Aab un Liisa-Ly Pakosta.",
        "Riigikogu",
    ),
    (
        "Rīgā viesojas Igaunijas parlamenta delegācija. Delegācijas sastāvā ir deputāti Jaak Aab un Liisa-Ly Pakosta.",
        "Riigikogu",
    ),
    ("Rīgā viesojas Igaunijas delegācija. Delegācijā ir deputāti Jaak Aab un Liisa-Ly Pakosta.", "Riigikogu"),
    (
        "Rīgā viesojas Igaunijas parlamenta delegācija. Tās sastāvā ir deputāti Jaak Aab un Liisa-Ly Pakosta.",
        "Riigikogu",
    ),
    (
        "Saeimas delegācija apmeklē Tallinu. Delegācijas sastāvā ir deputāti Jānis Vucāns un Andris Bērziņš.",
        "Saeima",
    ),
    (
        "Rīgā viesojas Igaunijas parlamenta delegācija. Delegāciju Saeimā uzņēma deputāti Jānis Vucāns un Andris Bērziņš.",
        "Saeima",
    ),
    (
        "Rīgā viesojas Igaunijas parlamenta delegācija. Tikšanās laikā runāja deputāti Jānis Vucāns un Andris Bērziņš.",
        "Saeima",
    ),
]


@pytest.mark.parametrize(("text", "house"), OF_A_HOUSE)
def test_bare_deputies_are_of_the_house_that_sent_them(text: str, house: str) -> None:
    assert [(office, of) for _, office, of in latvian_offices(text)] == [("Member of Parliament", house)] * 2


def test_deputies_of_a_house_without_a_land_are_of_none() -> None:
    text = "Rīgā viesojas Atlantīdas parlamenta delegācija. Delegācijas sastāvā ir deputāti Jaak Aab un Liisa-Ly Pakosta."
    assert latvian_offices(text) == []


PRESIDIUM = "Baltijas Asamblejas Prezidija sēde notika 2024. gada 5. maijā Rīgā."


@pytest.mark.parametrize(
    "text",
    [
        "No Igaunijas sēdē piedalījās Helle-Moonika Helme, no Lietuvas – Vytautas Juozapaitis.",
        "No Igaunijas sēdē piedalījās Helle-Moonika Helme un no Lietuvas Vytautas Juozapaitis.",
        "Sēdē no Igaunijas piedalījās Helle-Moonika Helme, no Lietuvas – Vytautas Juozapaitis.",
        "No Igaunijas un Lietuvas sēdē piedalījās Helle-Moonika Helme un Vytautas Juozapaitis.",
    ],
)
def test_who_is_from_a_land_is_at_the_event_told_of(text: str) -> None:
    reading = read(f"{PRESIDIUM} {text}", "lv")
    assert [e.kind for e in reading.events] == ["ba_presidium"]
    assert there(reading) == ["Helle-Moonika Helme", "Vytautas Juozapaitis"]
