"""What is discussed in a clause that says where: "sanāksme, kurā A ar B pārrunāja"; all sentences are invented."""

import pytest

from tests.facts.text import read

PAST = [
    ("lv", "Rīgā notika sanāksme, kurā aizsardzības ministrs Jānis Ozols un ministrs Pēteris Kalniņš pārrunāja sadarbību.", 2),
    ("lv", "Rīgā notika sanāksme, kurā aizsardzības ministrs Jānis Ozols ar ministru Pēteri Kalniņu pārrunāja sadarbību.", 2),
    ("lv", "Rīgā notika sanāksme, kurā tika pārrunāta sadarbība.", 0),
    ("lt", "Rygoje įvyko posėdis, kuriame krašto apsaugos ministras Jonas Petraitis ir Latvijos ministras Janis Ozolas aptarė prekybą.", 2),
    ("et", "Riias toimus kohtumine, kus kaitseminister Jaan Tamm ja Läti kaitseminister Jānis Ozols arutasid koostööd.", 2),
]  # fmt: skip
AHEAD = [
    (
        "lv",
        "Rīt Rīgā notiks sanāksme, kurā aizsardzības ministrs Jānis Ozols ar ministru Pēteri Kalniņu pārrunās sadarbību.",
        2,
    ),
    (
        "lv",
        "Rīt Rīgā notiks sanāksme, kuras laikā ministri Jānis Ozols un Pēteris Kalniņš pārrunās sadarbību.",
        2,
    ),
    ("lv", "Sanāksme Rīgā būs pirmā, kurā ministri spriedīs par sadarbību, sacīja ministrs Jānis Ozols.", 0),
    ("et", "Homme toimub Riias kohtumine, kus ministrid Jaan Tamm ja Jānis Ozols arutavad koostööd.", 2),
]


@pytest.mark.parametrize(("language", "text", "many"), PAST)
def test_those_who_discussed_where_a_gathering_was_took_part(language: str, text: str, many: int) -> None:
    assert len(read(text, language).attendance) == many


@pytest.mark.parametrize(("language", "text", "many"), AHEAD)
def test_those_who_will_are_announced(language: str, text: str, many: int) -> None:
    reading = read(text, language, "2031-05-06")
    assert (len(reading.announced), len(reading.attendance)) == (many, 0)
