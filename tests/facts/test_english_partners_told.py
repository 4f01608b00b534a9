"""Partners of the assembly that English tells by what they do; all sentences are invented."""

import pytest

from tests.facts.text import read

COOPERATION = [
    ("Baltic Assembly",
     "At the Baltic Council the Assembly was joined by the Baltic Council of Ministers. The Baltic "
     "Assembly met in Vilnius.",
     {("Baltic Assembly", "Baltic Council of Ministers")}),
    ("Baltic Assembly",
     "The Baltic Assembly was joined in Riga by parliamentarians from the Benelux Parliament.",
     {("Baltic Assembly", "Benelux Parliament")}),
    ("Baltic Assembly",
     "The Ninth Session of the Baltic Assembly was held in Riga. Geir H. Berg spoke for the Nordic "
     "Council, whose delegation numbered seven.",
     {("Baltic Assembly", "Nordic Council")}),
    ("Baltic Assembly",
     "The 30th Session of the Baltic Assembly was held in Riga. Greetings were conveyed by Karin Berg "
     "on behalf of the Nordic Council.",
     {("Baltic Assembly", "Nordic Council")}),
    ("Baltic Assembly",
     "The 30th Session of the Baltic Assembly was held in Riga. The Benelux Parliament had sent a "
     "delegation, too.",
     {("Baltic Assembly", "Benelux Parliament")}),
    ("Baltic Assembly",
     "The 30th Session of the Baltic Assembly was held in Riga. Observers were sent by the Nordic "
     "Council and GUAM.",
     {("Baltic Assembly", "GUAM"),
      ("Baltic Assembly", "Nordic Council")}),
    ("Baltic Assembly",
     "At the Nordic Council's 67th Session the Baltic Assembly was represented by its president. The "
     "Benelux Parliament had sent a delegation, too.",
     {("Baltic Assembly", "Benelux Parliament"),
      ("Baltic Assembly", "Nordic Council")}),
    ("Baltic Assembly",
     "A delegation of the Baltic Assembly was in Warsaw to confer with parliamentarians of the "
     "Visegrad Group.",
     {("Baltic Assembly", "Visegrad Group")}),
    ("Baltic Assembly",
     "MPs of the Visegrad countries and the Baltic Assembly call for a strong cohesion policy.",
     {("Baltic Assembly", "Visegrad Group")}),
    ("Baltic Assembly",
     "The Baltic Assembly and the Benelux Parliament call on the EU to act.",
     {("Baltic Assembly", "Benelux Parliament")}),
    ("Baltic Assembly",
     "The Nordic Council and the Baltic Assembly agreed that hearings be held.",
     {("Baltic Assembly", "Nordic Council")}),
    ("Baltic Assembly",
     "The 30th Session of the Baltic Assembly was held in Riga. André Maes, President of the Benelux "
     "Parliament, also spoke.",
     set()),
    ("Baltic Assembly",
     "The Baltic Assembly discussed the work of the Nordic Council of Ministers.",
     set()),
    ("Baltic Assembly",
     "The Baltic Assembly called on the Baltic Council of Ministers to report on energy.",
     set()),
    ("Baltic Assembly",
     "The recommendations of the Baltic Assembly were answered by the Baltic Council of Ministers.",
     set()),
    ("Baltic Assembly",
     "The Baltic Assembly hosted a delegation of the GUAM Parliamentary Assembly.",
     {("Baltic Assembly", "GUAM Parliamentary Assembly")}),
    ("Baltic Assembly",
     "The Nordic Council joined the Baltic Assembly in condemning the attack.",
     {("Baltic Assembly", "Nordic Council")}),
    ("Baltic Assembly",
     "The 30th Session of the Baltic Assembly was held in Riga. Jānis Kalns spoke on behalf of the "
     "Baltic Council of Ministers.",
     set()),
    ("Baltic Assembly",
     "Latvia joined the Baltic Assembly. The Nordic Council was founded in 1952.",
     set()),
    ("Baltic Assembly",
     "The report of the Baltic Council of Ministers was presented. The Nordic Council urged action.",
     set()),
]  # fmt: skip


@pytest.mark.parametrize(("publisher", "text", "wanted"), COOPERATION)
def test_partners_told_by_what_they_do(publisher: str, text: str, wanted: set[tuple[str, str]]) -> None:
    assert {(o.a, o.b) for o in read(text, publisher=publisher).cooperation} == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Representatives of GUAM took part in the session of the Baltic Assembly.",
        "Guests from the Council of Europe and GUAM attended the session of the Baltic Assembly.",
        "The Baltic Assembly hopes to deepen its cooperation with the Eastern Partnership countries and GUAM.",
        "The Baltic Assembly will deepen its cooperation with the countries of GUAM.",
    ],
)
def test_a_group_of_states_is_a_partner_as_guest_or_behind_countries(text: str) -> None:
    assert {c.b for c in read(text).cooperation} == {"GUAM"}


def test_the_ambassadors_of_a_group_are_no_partners() -> None:
    text = "Ambassadors of the Nordic countries attended the session of the Baltic Assembly."
    assert not read(text).cooperation


HOST = "The Nordic Council held its session in Oslo on 5 May 2031. "
OWN = "The 49th Session of the Baltic Assembly was held in Riga on 5 May 2031. "


@pytest.mark.parametrize(
    "text",
    [
        "A delegation of the Baltic Assembly attended it.",
        "The Baltic Assembly was represented by a delegation of five.",
        "The Baltic Assembly was a guest of the session as well.",
        "The Baltic Assembly sent a delegation of three.",
        "Guests came from the Baltic Assembly.",
        "Anna Ozola spoke on behalf of the Baltic Assembly.",
    ],
)
def test_the_assembly_is_a_guest_of_its_host(text: str) -> None:
    assert {(f.a, f.b) for f in read(HOST + text, "en").cooperation} == {
        ("Baltic Assembly", "Nordic Council")
    }


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Guests came from the Nordic Council and the Benelux Parliament.", True),
        ("Greetings from the Nordic Council and the Benelux Parliament were read out.", True),
        ("The Benelux Parliament was an observer at the session, the Nordic Council its guest.", True),
        ("Nobody came from the Nordic Council.", False),
        ("Speakers drew on examples from the Nordic Council.", False),
        ("The Nordic Council was absent from the session.", False),
    ],
)
def test_guests_of_the_assemblys_own_session(text: str, *, there: bool) -> None:
    assert bool(read(OWN + text, "en").cooperation) is there


@pytest.mark.parametrize("verb", ["brings together", "unites", "links", "brought together"])
def test_what_brings_two_bodies_together(verb: str) -> None:
    text = f"The format {verb} the Baltic Assembly on the side of parliaments and the Baltic Council of Ministers."
    assert {f.b for f in read(text, "en").cooperation} == {"Baltic Council of Ministers"}
