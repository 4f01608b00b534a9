"""In which house, square or garden it was, in invented Latvian sentences."""

import pytest

from tests.facts.text import latvian


@pytest.mark.parametrize(
    ("told", "venue"),
    [
        ("Vienības laukumā", "Vienības laukums"),
        ("Jaunjelgavas vecpilsētas parkā", "Jaunjelgavas vecpilsētas parks"),
        ("Lietuvas Nacionālā radio un televīzijas ēkā", "Lietuvas Nacionālā radio un televīzijas ēka"),
        ("Rīgas Latviešu biedrības namā", "Rīgas Latviešu biedrības nams"),
        ("Latvijas Nacionālajā bibliotēkā", "Latvijas Nacionālā bibliotēka"),
        ("Nacionālajā teātrī", "Nacionālais teātris"),
        ("viesnīcā „Baltā roze”", "viesnīca „Baltā roze”"),
        ("Liepājas koncertzālē „Lielais dzintars”", "Liepājas koncertzāle „Lielais dzintars”"),
        ("Rakstniecības un mūzikas muzejā", "Rakstniecības un mūzikas muzejs"),
        ("Jāņa Rozentāla muzejā", "Jāņa Rozentāla muzejs"),
        ("Krišjāņa Barona ielā 4", "Krišjāņa Barona iela 4"),
        ("Prezidenta pilī", "Prezidenta pils"),
        ("pilsētas domē", "pilsētas dome"),
    ],
)
@pytest.mark.parametrize(
    "frame",
    [
        "Konference {} notika 2025. gada 14. novembrī.",
        "Konferencē, kas 2025. gada 14. novembrī notika {}, piedalījās Jānis Bērziņš.",
        "Baltijas Asamblejas 44. sesija notiks 2025. gada 14. novembrī {}.",
        "2025. gada 14. novembrī ministre Anna Kalniņa {} tikās ar Andri Ozolu.",
    ],
)
def test_houses_by_all_that_names_them(frame: str, told: str, venue: str) -> None:
    assert [e.venue for e in latvian(frame.format(told)).events] == [venue]


def test_a_square_in_a_town_and_land() -> None:
    text = "Konference notiks 2025. gada 14. novembrī Pakrojas pilsētas Vienības laukumā Lietuvā."
    assert [(e.city, e.country, e.venue) for e in latvian(text).events] == [
        ("Pakruojis", "LT", "Vienības laukums")
    ]


def test_a_year_is_no_number_of_a_house() -> None:
    text = "Doma laukumā 2025. gada 14. novembrī notika konference."
    assert [e.venue for e in latvian(text).events] == ["Doma laukums"]


@pytest.mark.parametrize(
    "text",
    [
        "Konferencē 2025. gada 14. novembrī piedalījās Jānis Bērziņš, kas strādā Rīgas domē.",
        "2025. gada 14. novembrī notika konference par izglītību lauku skolās un pilsētas bibliotēkā.",
        "Konference notika 2025. gada 14. novembrī. Pēc tam viesi devās uz Vienības laukumu.",
    ],
)
def test_houses_in_which_it_was_not(text: str) -> None:
    assert [e.venue for e in latvian(text).events] == [None]
