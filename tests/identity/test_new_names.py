"""Names that only a person's facts have: new, or misspelt."""

from dataclasses import replace

from balticgraph.facts.fact import (
    CooperationFact,
    EventFact,
    OfficeFact,
    PresidencyFact,
    RecipientFact,
    StatementFact,
)
from balticgraph.facts.proofread import RULE
from balticgraph.facts.words.known import known_names
from balticgraph.identity.new_names import new_names
from balticgraph.load import background
from tests.facts.text import read

TEXT = "Timo Suslov attended the 42nd Session of the Baltic Assembly in Laulasmaa. The pilot Jonas Petraitis came too."


def test_only_names_that_nobody_has_are_told() -> None:
    before = read(TEXT)
    known = background().known
    shown = replace(before.events[0].evidence, rule=RULE)
    hand = replace(
        before,
        attendance=(
            *before.attendance,
            *(
                replace(before.attendance[0], person=person, evidence=shown)
                for person in ("Jonas Petraitis", "Jānis Vucāns", "Baiba Braže", "Timo Suslov")
            ),
        ),
        offices=tuple(
            OfficeFact(
                person="Timo Suslov", as_written="", office=office, organisation=body, evidence=shown
            )
            for office, body in (("Speaker", "Saeima"), ("Speeker", "Rigikogu"))
        ),
        events=tuple(
            EventFact(key=city, kind="other", city=city, evidence=shown)
            for city in ("Riga", "Laulasmaa", "Talinn")
        ),
        recipients=(
            RecipientFact(person="Sea Choir", as_written="", award="Prize of the Sea", organisation=True, evidence=shown),
        ),
        presidencies=(
            PresidencyFact(body="Baltic Assembly", country="EE", relation="holds", president="Timo Suslow", evidence=shown),
        ),
        statements=(
            StatementFact(speaker="Sea Choir", mode="direct", text="", evidence=shown),
            StatementFact(speaker="Antanas Jonaitis", as_written="Jonaitis", mode="direct", text="", evidence=shown),
        ),
        cooperation=(CooperationFact(a="Baltic Assembly", b="Benelux Parliment", evidence=shown),),
    )  # fmt: skip
    assert new_names(before, hand, known, known_names([("Baiba Braže", (), "LV")])) == (
        "person 'Jonas Petraitis'",
        "office 'Speeker' (like 'Speaker')",
        "body 'Rigikogu' (like 'Riigikogu')",
        "body 'Sea Choir'",
        "award 'Prize of the Sea'",
        "person 'Timo Suslow' (like 'Timo Suslov')",
        "person 'Antanas Jonaitis'",
        "body 'Benelux Parliment' (like 'Benelux Parliament')",
        "city 'Talinn' (like 'Tallinn')",
    )
    assert new_names(before, before, known) == ()
