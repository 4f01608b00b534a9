"""Offices whose holder stands behind a form of being or a dash, words between, or with a house of his own."""

import pytest

from tests.facts.text import read

HELD = [
    (
        "lt",
        "Baltijos Asamblėjos prezidentas šiemet – Jānis Vucāns.",
        {("Jānis Vucāns", "President", "Baltic Assembly")},
    ),
    (
        "lt",
        "Baltijos Asamblėjos prezidentas šiais metais yra Jānis Vucāns.",
        {("Jānis Vucāns", "President", "Baltic Assembly")},
    ),
    ("et", "Balti Assamblee president on tänavu Aadu Must.", {("Aadu Must", "President", "Baltic Assembly")}),
    ("et", "Riigikogu esimees on praegu Henn Põlluaas.", {("Henn Põlluaas", "Speaker", "Riigikogu")}),
    (
        "et",
        "Osalevad kahe parlamendi esimehed Viktoras Pranckietis Leedu Seimist ja Henn Põlluaas Riigikogust.",
        {("Viktoras Pranckietis", "Speaker", "Seimas"), ("Henn Põlluaas", "Speaker", "Riigikogu")},
    ),
    (
        "lt",
        "Kalbėjo parlamentų pirmininkai – Viktoras Pranckietis iš Lietuvos Seimo ir Inara Mūrniece iš Latvijos Saeimos.",
        {("Viktoras Pranckietis", "Speaker", "Seimas"), ("Ināra Mūrniece", "Speaker", "Saeima")},
    ),
    ("lt", "Baltijos Asamblėjos prezidentas nėra Jānis Vucāns.", set()),
    ("lt", "Buvęs Baltijos Asamblėjos prezidentas – Jānis Vucāns.", set()),
    ("et", "Riigikogu esimehe nõunik on Jaan Tamm.", set()),
    ("et", "Riigikogu esimees ei ole Jaan Tamm.", set()),
]


@pytest.mark.parametrize(("language", "text", "told"), HELD)
def test_who_an_office_is_said_to_be(language: str, text: str, told: set[tuple[str, str, str]]) -> None:
    assert {(o.person, o.office, o.organisation) for o in read(text, language).offices} == told
