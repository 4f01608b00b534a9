"""Estonian surnames alone, in whatever case, of whom the text named in full in another."""

import pytest

from tests.facts.text import read

FORMS = [  # given name, nominative, genitive, partitive
    ("Alar", "Karis", "Karise", "Karist"),
    ("Jüri", "Ratas", "Ratase", "Ratast"),
    ("Enn", "Eesmaa", "Eesmaa", "Eesmaad"),
    ("Kersti", "Sarapuu", "Sarapuu", "Sarapuud"),
    ("Mart", "Rebane", "Rebase", "Rebast"),
    ("Kalev", "Kask", "Kase", "Kaske"),
    ("Indrek", "Saar", "Saare", "Saart"),
]


@pytest.mark.parametrize(("given", "name", "genitive", "partitive"), FORMS)
@pytest.mark.parametrize(
    "first", ["Riigikogu liige {} {} esines kõnega.", "Saadikud tänasid Riigikogu liiget {} {}."]
)
def test_a_surname_alone_means_who_was_named(
    first: str, given: str, name: str, genitive: str, partitive: str
) -> None:
    named = first.format(given, partitive if "liiget" in first else name)
    for text in (
        f"{genitive}le anti Balti Assamblee medal.",
        f"Balti Assamblee medali sai {name}.",
        f"Balti Assamblee medaliga tunnustati {partitive}.",
    ):
        assert [r.person for r in read(f"{named} {text}", "et").recipients] == [f"{given} {name}"]


@pytest.mark.parametrize(
    ("sentence", "person"),
    [
        ("Õhtul külastas president Kask Lennusadamat.", "Anna Kask"),
        ("Õhtul avas president Kask Okupatsioonimuuseumi näituse.", "Anna Kask"),
        ("Õhtul kõneles Riigikogus minister Tamm Vainu.", "Tamm Vainu"),
    ],
)
def test_a_surname_behind_an_office_ends_before_what_is_visited(sentence: str, person: str) -> None:
    reading = read(f"President Anna Kask alustas riigivisiiti Läti Vabariiki. {sentence}", "et")
    told = {a.person for a in reading.attendance} | {o.person for o in reading.offices}
    assert "Anna Kask" in told
    assert told <= {"Anna Kask", person}
