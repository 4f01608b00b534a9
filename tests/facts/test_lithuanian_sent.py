"""Those whom a board sends to take part; all sentences are invented."""

import pytest

from tests.facts.text import read, there

SENT = [
    (
        "Seimo valdyba komandiravo Seimo Pirmininko pavaduotoją Joną Jonaitį, Seimo nares Viliją Aleknaitę-Petraitienę ir Oną "
        "Petraitienę į Helsinkį 2031 m. liepos 4–9 dienomis dalyvauti ESBO Parlamentinės Asamblėjos 24-ojoje sesijoje.",
        ["Jonas Jonaitis", "Ona Petraitienė", "Vilija Aleknaitė-Petraitienė"],
    ),
    ("Vyriausybė siunčia ministrą Joną Jonaitį dalyvauti konferencijoje Rygoje.", ["Jonas Jonaitis"]),
    (
        "Seimo valdyba nutarė komandiruoti narę Oną Petraitienę į Rygą dalyvauti konferencijoje.",
        ["Ona Petraitienė"],
    ),
    (
        "Seimo Pirmininkas Petras Petraitis delegavo Oną Petraitienę dalyvauti konferencijoje Rygoje.",
        ["Ona Petraitienė"],
    ),
    (
        "Seimo valdyba komandiravo Oną Petraitienę atstovauti Seimui konferencijoje Rygoje.",
        ["Ona Petraitienė"],
    ),
    # nobody is sent
    (
        "Seimo valdyba komandiravo delegaciją dalyvauti konferencijoje Rygoje, apie kurią rašė Jonas Jonaitis.",
        [],
    ),
    ("Jonas Jonaitis ragino siųsti karius į Rygą.", []),
]


@pytest.mark.parametrize(("text", "sent"), SENT)
def test_who_is_sent_to_take_part_is_announced(text: str, sent: list[str]) -> None:
    found = read(text, "lt")
    assert sorted(fact.person for fact in found.announced) == sent
    assert there(found) == []
