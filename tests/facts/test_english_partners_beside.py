"""Partners that English names beside the assembly: between both, in a row, at its session; what only stands near is none."""

import pytest

from tests.facts.text import read

_SHORT = {
    "Baltic Assembly": "BA",
    "Nordic Council": "NC",
    "Baltic Council of Ministers": "BCM",
    "Benelux Parliament": "BEN",
    "Visegrad Group": "V4",
    "GUAM Parliamentary Assembly": "GUAMPA",
    "Baltic Sea Parliamentary Conference": "BSPC",
}


def _partners(text: str) -> set[str]:
    found = (sorted((_SHORT.get(one.a, one.a), _SHORT.get(one.b, one.b))) for one in read(text).cooperation)
    return {"+".join(pair) for pair in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "What has grown between the Baltic Sea Parliamentary Conference and the Baltic Assembly is there to be built upon.",
            {"BA+BSPC"},
        ),
        (
            "Jointly with the Baltic Council of Ministers, the Baltic Assembly has drawn up priorities.",
            {"BA+BCM"},
        ),
        (
            "Together with the Baltic Council of Ministers the Assembly has a list of its own for the same year, the Baltic Assembly said.",
            {"BA+BCM"},
        ),
        (
            "The Assembly and the Baltic Council of Ministers came together in one joint session, the Baltic Assembly said.",
            {"BA+BCM"},
        ),
        (
            "The activities of the Baltic Assembly and the Baltic Council of Ministers are closely coordinated.",
            {"BA+BCM"},
        ),
        (
            "The Baltic Assembly coordinates its activities closely with the Baltic Council of Ministers.",
            {"BA+BCM"},
        ),
        (
            "The next occasion for the Baltic Assembly and the Baltic Council of Ministers to meet is the Baltic Council.",
            {"BA+BCM"},
        ),
        ("The President of the Baltic Assembly met the Speaker of the Saeima.", set()),
        ("Jānis Vucāns, President of the Baltic Assembly, spoke about the Nordic countries.", set()),
        ("The Baltic Assembly called on the Baltic Council of Ministers to act.", set()),
        ("The Baltic Assembly discussed the situation of the Nordic countries.", set()),
        ("He was a member of the Baltic Assembly and of the Nordic Council.", set()),
        ("The Baltic Assembly was founded on the model of the Nordic Council.", set()),
        ("The bridge between the Baltic Assembly and the Benelux Parliament is strong.", {"BA+BEN"}),
        (
            "At the Baltic Council, the Baltic Assembly and the Baltic Council of Ministers summed up the year.",
            {"BA+BCM"},
        ),
        (
            "The 41st session of the Baltic Assembly took place in Riga. The Nordic Council took part with a delegation.",
            {"BA+NC"},
        ),
        (
            "The 41st session of the Baltic Assembly took place in Riga. Taking part were the Nordic Council and the Benelux Parliament.",
            {"BA+NC", "BA+BEN"},
        ),
        (
            "The 41st session of the Baltic Assembly took place in Riga. Members of the Benelux Parliament were also in the hall.",
            {"BA+BEN"},
        ),
        ("Ministers of the Nordic countries and the Baltic states met in Riga.", set()),
        ("There are differences between the Nordic countries. The Baltic Assembly took note.", set()),
        ("The Baltic Assembly adopted a recommendation to the Baltic Council of Ministers.", set()),
        ("The Baltic Assembly has asked the Baltic Council of Ministers to report.", set()),
        ("The Baltic Assembly calls on the Nordic Council of Ministers to act together with Estonia.", set()),
        (
            "The presidency of the Baltic Assembly and the Baltic Council of Ministers passes to Latvia.",
            set(),
        ),
        ("Latvia presides over the Baltic Assembly and the Baltic Council of Ministers.", set()),
        ("The Baltic Assembly was presented with the report of the Nordic Council.", set()),
    ],
)
def test_partners_beside_the_assembly(text: str, expected: set[str]) -> None:
    assert _partners(text) == expected
