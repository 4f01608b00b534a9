"""What stands inside an Estonian title without changing it, and offices told by being at the head of a house or its work."""

import pytest

from tests.facts.text import read

CHAIRS = [
    "Riigikogu väliskomisjoni staažikas esimees Marko Mihkelson osales kohtumisel.",
    "Riigikogu väliskomisjoni tänavune esimees Marko Mihkelson osales kohtumisel.",
    "Riigikogu väliskomisjoni ametisolev esimees Marko Mihkelson osales kohtumisel.",
    "Riigikogu väliskomisjoni esimees, Reformierakonna saadik Marko Mihkelson osales kohtumisel.",
    "Riigikogu väliskomisjoni esimees (Reformierakond) Marko Mihkelson osales kohtumisel.",
    "Riigikogu väliskomisjoni esimehena töötav Marko Mihkelson osales kohtumisel.",
    "Riigikogu väliskomisjoni eesotsas on Marko Mihkelson.",
    "Riigikogu väliskomisjoni esimehe kohal istub Marko Mihkelson.",
    "Riigikogu väliskomisjoni tööd juhib Marko Mihkelson.",
    "Marko Mihkelson, kes juhib tänavu ka Riigikogu väliskomisjoni, osales kohtumisel.",
]
NO_CHAIRS = [
    "Riigikogu väliskomisjoni endine esimees Marko Mihkelson osales kohtumisel.",
    "Riigikogu väliskomisjoni tulevane esimees Marko Mihkelson osales kohtumisel.",
    "Riigikogu väliskomisjoni järgmine esimees on Marko Mihkelson.",
    "Riigikogu väliskomisjoni eesotsas oli varem Marko Mihkelson.",
    "Riigikogu väliskomisjoni juhtis varem Marko Mihkelson.",
]
CHAIR = ("Marko Mihkelson", "Committee Chair", "Foreign Affairs Committee (Riigikogu)")


@pytest.mark.parametrize("text", CHAIRS)
def test_chair_told_with_an_aside(text: str) -> None:
    assert CHAIR in {(o.person, o.office, o.organisation) for o in read(text, "et").offices}


@pytest.mark.parametrize("text", NO_CHAIRS)
def test_chair_of_another_time(text: str) -> None:
    assert not [o for o in read(text, "et").offices if o.office == "Committee Chair"]
