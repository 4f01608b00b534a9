"""Whose officers Lithuanian tells by a plural before a colon, by a pronoun for a house named before, on the jury; invented sentences."""

import pytest

from tests.facts.text import held, read

_DELEGATION = "Seimo delegacija Baltijos Asamblėjoje susirinko pirmadienį."
_SEIMAS = "Seimas Delegation to the Baltic Assembly"
_JURY = "Joint Jury of the Baltic Assembly Prizes"
_PRESIDIUM = "Baltic Assembly Presidium"


@pytest.mark.parametrize(
    "told",
    [
        "Atvyko du Baltijos Asamblėjos Prezidiumo nariai: seniūnas Jonas Petrulis ir dr. Ona Petrulienė.",
        "Atvyko Baltijos Asamblėjos Prezidiumo nariai – Jonas Petrulis (Lietuva) ir Ona Petrulienė (Estija).",
        "Atvyko trys Baltijos Asamblėjos Prezidiumo nariai, einantys ir kitas pareigas, – Jonas Petrulis ir Ona Petrulienė.",
        "Posėdžiavo Baltijos Asamblėjos Prezidiumas. Jo nariai Jonas Petrulis ir Ona Petrulienė kalbėjo.",
        "Posėdžiavo Baltijos Asamblėjos Prezidiumas. Kiti jo nariai šiemet yra Jonas Petrulis ir rašytoja Ona Petrulienė.",
        "Baltijos Asamblėjos Prezidiumą sudaro nariai Jonas Petrulis ir Ona Petrulienė.",
    ],
)
def test_members_told_apart_from_their_names(told: str) -> None:
    assert {(name, "Member", _PRESIDIUM) for name in ("Jonas Petrulis", "Ona Petrulienė")} <= held(
        read(told, "lt")
    )


@pytest.mark.parametrize(
    "told",
    [
        "Atvyko trijų delegacijų Baltijos Asamblėjoje sekretorės: Lietuvos – Ona Petrulienė, Estijos – Rūta Jonaitė.",
        "Atvyko delegacijų Baltijos Asamblėjoje sekretorės Ona Petrulienė (Lietuva) ir Rūta Jonaitė (Estija).",
    ],
)
def test_each_secretary_is_in_the_delegation_of_the_own_land(told: str) -> None:
    assert held(read(told, "lt")) == {
        ("Ona Petrulienė", "Secretary", _SEIMAS),
        ("Rūta Jonaitė", "Secretary", "Riigikogu Delegation to the Baltic Assembly"),
    }


@pytest.mark.parametrize(
    ("told", "office"),
    [
        ("Jai vadovauja Jonas Petrulis.", "Head of Delegation"),
        ("Delegacijai vadovauja Jonas Petrulis.", "Head of Delegation"),
        ("Jos vadovas – Jonas Petrulis.", "Head of Delegation"),
        ("Joje dirba Jonas Petrulis.", "Member of Delegation"),
        ("Jos narys Jonas Petrulis kalbėjo.", "Member of Delegation"),
    ],
)
def test_a_pronoun_means_the_delegation_of_the_sentence_before(told: str, office: str) -> None:
    assert held(read(f"{_DELEGATION} {told}", "lt")) == {("Jonas Petrulis", office, _SEIMAS)}


@pytest.mark.parametrize(
    ("told", "office"),
    [
        ("Baltijos Asamblėjos premijų žiuri vadovavo Jonas Petrulis.", "Chair"),
        ("Baltijos Asamblėjos premijų žiuri dirbo Jonas Petrulis.", "Member"),
        ("Baltijos Asamblėjos premijų žiuri posėdžiavo. Jai vadovauja Jonas Petrulis.", "Chair"),
        ("Baltijos Asamblėjos premijų žiuri posėdžiavo. Lietuvai joje atstovauja Jonas Petrulis.", "Member"),
        ("Baltijos Asamblėjos premijų žiuri: Jonas Petrulis (pirmininkas).", "Chair"),
    ],
)
def test_who_leads_and_who_sits_on_the_jury(told: str, office: str) -> None:
    assert held(read(told, "lt")) == {("Jonas Petrulis", office, _JURY)}


@pytest.mark.parametrize(
    ("told", "office"),
    [
        ("Šiaurės Taryba: prezidentas Jonas Petrulis.", ("President", "Nordic Council")),
        ("Baltijos Asamblėja: sekretorius Jonas Petrulis.", ("Secretary", "Baltic Assembly")),
        (
            "Seimo Audito komitete dirbančiam Jonui Petruliui padėkota.",
            ("Committee Member", "Committee on Audit (Seimas)"),
        ),
    ],
)
def test_a_label_or_a_participle_tells_the_house(told: str, office: tuple[str, str]) -> None:
    assert held(read(told, "lt")) == {("Jonas Petrulis", *office)}


@pytest.mark.parametrize(
    "told",
    [
        "Kalbėjo buvę Seimo pirmininkai: Jonas Petrulis ir Ona Petrulienė.",
        "Prezidiumo nariai svarstė du dokumentus – juos parengė Jonas Petrulis ir Ona Petrulienė.",
        "Vyko posėdis. Seimui jame atstovavo Jonas Petrulis.",
        "Anksčiau Seimo Audito komitete dirbęs Jonas Petrulis kalbėjo.",
        "Posėdžiavo Seimo delegacija ir Saeimos delegacija. Jai padėkojo Jonas Petrulis.",
    ],
)
def test_who_only_spoke_or_once_was_has_no_office(told: str) -> None:
    assert held(read(told, "lt")) == set()
