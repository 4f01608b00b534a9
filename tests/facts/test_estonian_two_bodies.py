"""Two bodies over which one state presides, as Estonian tells it."""

import pytest

from tests.facts.text import read

_ASSEMBLY, _COUNCIL = "Baltic Assembly", "Baltic Council"


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Spiikrid on Tartus Balti Assamblee ja Balti Nõukogu kohtumiste tõttu, mille eesistuja on sel aastal Eesti.",
            {_ASSEMBLY, _COUNCIL},
        ),
        ("Balti Assamblee ja Balti Nõukogu eesistujariik on tänavu Eesti.", {_ASSEMBLY, _COUNCIL}),
        ("Balti Assamblee arutas Balti Nõukogu tööd, mille eesistuja on tänavu Eesti.", {_COUNCIL}),
    ],
)
def test_one_state_presides_over_both_of_two_joined(text: str, bodies: set[str]) -> None:
    reading = read(text, "et", "2024-05-20")
    assert {(one.body, one.country) for one in reading.presidencies} == {(body, "EE") for body in bodies}
