"""Estonian rows in which each has a matter, a state or a table of their own; all sentences are invented."""

import pytest

from tests.facts.text import read

SPEAKERS = [
    (
        "Balti Assamblee istungil rääkis energeetikast Aadu Must, kaitsest Jānis Vucāns ja haridusest Andrius Kupčinskas.",
        {"Aadu Must", "Jānis Vucāns", "Andrius Kupčinskas"},
    ),
    (
        "Energiajulgeolekust tegi Balti Assamblee istungil ettekande Läti saadik Raimonds Vējonis, viisavabadusest "
        "leedulane Paulius Saudargas.",
        {"Raimonds Vējonis", "Paulius Saudargas"},
    ),
    (
        "Rohepöördest kõneles Balti Assamblee istungjärgul Soome minister Krista Mikkonen, digiühiskonnast Eesti minister "
        "Andres Sutt.",
        {"Krista Mikkonen", "Andres Sutt"},
    ),
    (
        "Kiievis peeti Balti Assamblee konsultatsioonid. Balti riikide saadikuid juhtis Laine Randjärv. Läti esindust "
        "juhtis Jānis Vucāns.",
        {"Laine Randjärv", "Jānis Vucāns"},
    ),
    (
        "Kohtumisel osalesid Eesti poolt Andres Sutt, Läti poolt Jānis Reirs ja Leedu poolt Gintautas Paluckas.",
        {"Andres Sutt", "Jānis Reirs", "Gintautas Paluckas"},
    ),
    (
        "Kohtumisest võtsid Eesti poolt osa Andres Sutt ja Marek Reinaas, Läti poolt Jānis Reirs.",
        {"Andres Sutt", "Marek Reinaas", "Jānis Reirs"},
    ),
    (
        "Kohtumisel Läti suursaadiku Edgars Bondarsiga käsitles Andres Metsoja julgeolekut.",
        {"Andres Metsoja", "Edgars Bondars"},
    ),
    (
        "Kiievis peeti Balti Assamblee konsultatsioonid. Laua taga istusid Boriss Ozol ning Laine Randjärv.",
        {"Boriss Ozol", "Laine Randjärv"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPEAKERS)
def test_who_was_there_each_in_a_way_of_his_own(text: str, expected: set[str]) -> None:
    assert {part.person for part in read(text, "et").attendance} == expected


OFFICES = [
    (
        "Laua taga istusid GUAM Parlamentaarse Assamblee delegatsioonijuhid Valeriu Ghileţchi (Moldova) ja Akaki Beridze "
        "(Gruusia).",
        {
            (
                "Valeriu Ghilețchi",
                "Head of Delegation",
                "Delegation of Moldova to the GUAM Parliamentary Assembly",
            ),
            (
                "Akaki Beridze",
                "Head of Delegation",
                "Delegation of Georgia to the GUAM Parliamentary Assembly",
            ),
        },
    ),
    (
        "Balti Assamblee istungil osalesid delegatsioonijuhid Aadu Must (Eesti) ja Jānis Vucāns (Läti).",
        {
            ("Aadu Must", "Head of Delegation", "Riigikogu Delegation to the Baltic Assembly"),
            ("Jānis Vucāns", "Head of Delegation", "Saeima Delegation to the Baltic Assembly"),
        },
    ),
    (
        "Kaunase linnapea Visvaldas Matijošaitis tervitas külalisi.",
        {("Visvaldas Matijošaitis", "Mayor", "Kaunas")},
    ),
    ("Külalisi tervitas Tartu linnapea Urmas Klaas.", {("Urmas Klaas", "Mayor", "Tartu")}),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_heads_of_delegations_in_one_word_and_mayors(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert {(o.person, o.office, o.organisation) for o in read(text, "et").offices} == expected
