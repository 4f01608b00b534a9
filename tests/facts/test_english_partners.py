"""With whom the Baltic Assembly is told to cooperate, in English; all sentences are invented."""

import pytest

from tests.facts.text import read

COUNCIL, BENELUX, GUAM = "Nordic Council", "Benelux Parliament", "GUAM Parliamentary Assembly"
PARTNERS = [
    ("The Baltic Assembly together with the Nordic Council should publish the report.", {COUNCIL}),
    ("The Presidium of the Baltic Assembly met with the Presidium of the Nordic Council.", {COUNCIL}),
    ("The Baltic Assembly committee met in Vilnius with the Nordic Council committee.", {COUNCIL}),
    ("Members of the Baltic Assembly and the Benelux Parliament visited Kyiv.", {BENELUX}),
    ("Parliamentarians of the Baltic Assembly, Nordic Council and Benelux Parliament discussed roads.", {COUNCIL, BENELUX}),
    ("The Baltic Assembly signed a memorandum with the GUAM Parliamentary Assembly.", {GUAM}),
    ("Under the Estonian presidency, cooperation with the Nordic Council, the Benelux Parliament and the Visegrad Group will "
     "go on in the Baltic Assembly.", {COUNCIL, BENELUX, "Visegrad Group"}),
    ("The Baltic Assembly values its ties with the Nordic countries.", {"Nordic countries"}),
    ("The Baltic Assembly consults with the Benelux Parliament.", {BENELUX}),
    ("The Baltic Assembly works hand in hand with the Baltic Council of Ministers.", {"Baltic Council of Ministers"}),
    ("Relations with the Nordic Council were on the agenda of the Baltic Assembly Presidium.", {COUNCIL}),
    ("A representative of the Baltic Assembly spoke at the 33rd Baltic Sea Parliamentary Conference in Oslo.",
     {"Baltic Sea Parliamentary Conference"}),
    ("The Baltic Assembly called on the Baltic Council of Ministers to act.", set()),
    ("The Vice-President of the Nordic Council Hans Wallmark spoke at the session of the Baltic Assembly.", set()),
    ("The Nordic Council held its session in Oslo. The Baltic Assembly held its session in Riga.", set()),
    ("The Baltic Assembly was founded on the model of the Nordic Council.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), PARTNERS)
def test_partners_of_the_assembly(text: str, wanted: set[str]) -> None:
    found = read(text).cooperation
    assert {fact.b for fact in found} == wanted
    assert {fact.a for fact in found} <= {"Baltic Assembly"}
