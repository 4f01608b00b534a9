"""Who took part by a speech, a rostrum, a duty, a turn or company, in Estonian, whatever verb stands there."""

import pytest

from tests.facts.text import read

DAY = "2024-05-06"
WAS = "Balti Assamblee 30. istungjärk toimus Tallinnas. "
WILL_BE = "Balti Assamblee 30. istungjärk toimub novembris Riias. "

TOLD = [
    ("Istungjärgu avamine oli assamblee presidendi Laine Randjärve ülesanne.", {"Laine Randjärv opened"}),
    ("Au istungjärk avada langes Ene Ergmale.", {"Ene Ergma opened"}),
    ("Esimesena kõlas Riigikogu esimehe Ene Ergma tervitus.", {"Ene Ergma spoke"}),
    ("Päev algas peaminister Andrus Ansipi lühikese sõnavõtuga.", {"Andrus Ansip spoke"}),
    ("Kõnepulti tõusis ka Läti president Andris Bērziņš.", {"Andris Bērziņš spoke"}),
    ("Mikrofoni ette astus Ken-Marti Vaher.", {"Ken-Marti Vaher spoke"}),
    ("Kokkuvõtte tegi Marko Mihkelson.", {"Marko Mihkelson spoke"}),
    ("Ettekande rändest luges ette siseminister Ken-Marti Vaher.", {"Ken-Marti Vaher spoke"}),
    (
        "Esimesena esines Andrus Ansip, siis Toomas Savi ja viimasena Aadu Must.",
        {"Andrus Ansip spoke", "Toomas Savi spoke", "Aadu Must spoke"},
    ),
    ("Istungjärgu avas Ene Ergma, talle järgnes Andrus Ansip.", {"Ene Ergma opened", "Andrus Ansip spoke"}),
    ("Pärast Andrus Ansipit kõneles Toomas Savi.", {"Andrus Ansip spoke", "Toomas Savi spoke"}),
    ("Ene Ergma osales seal koos Toomas Saviga.", {"Ene Ergma attended", "Toomas Savi attended"}),
    ("Toomas Savi kõrval osales Ene Ergma.", {"Ene Ergma attended", "Toomas Savi attended"}),
    (
        "Lätist oli tulnud Solvita Āboltiņa, Leedust Irena Degutienė.",
        {"Solvita Āboltiņa attended", "Irena Degutienė attended"},
    ),
    ("Sinna sõitis Riiast ka Andris Bērziņš.", {"Andris Bērziņš attended"}),
    ("Videosilla teel liitus sellega Ken-Marti Vaher.", {"Ken-Marti Vaher attended"}),
    ("Seal käis osalemas ka Ene Ergma.", {"Ene Ergma attended"}),
    (
        "Istungjärgul olid ettekandjateks Aadu Must ja Andres Ammas.",
        {"Aadu Must spoke", "Andres Ammas spoke"},
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_who_took_part_by_a_frame(text: str, told: set[str]) -> None:
    got = read(WAS + text, "et", DAY)
    assert {f"{a.person} {a.capacity}" for a in got.attendance} == told
    assert got.announced == ()


AHEAD = [
    ("Kavas on Solvita Āboltiņa ja Ene Ergma sõnavõtud.", {"Solvita Āboltiņa", "Ene Ergma"}),
    ("Ettekanded on Jānis Vucānsilt ja Aadu Mustalt.", {"Jānis Vucāns", "Aadu Must"}),
    ("Esimesena astub kõnepulti Jānis Vucāns.", {"Jānis Vucāns"}),
    ("Osaleda lubas ka peaminister Andrus Ansip.", {"Andrus Ansip"}),
    ("Istungjärku juhatama hakkab Jānis Vucāns.", {"Jānis Vucāns"}),
    ("Eestist on minemas Aadu Must ja Andres Ammas.", {"Aadu Must", "Andres Ammas"}),
    ("Istungjärgu juhatamine on usaldatud Ene Ergmale.", {"Ene Ergma"}),
]


@pytest.mark.parametrize(("text", "told"), AHEAD)
def test_who_will_take_part_by_a_frame(text: str, told: set[str]) -> None:
    got = read(WILL_BE + text, "et", DAY)
    assert {a.person for a in got.announced} == told
    assert got.attendance == ()


NOBODY = [
    "Ken-Marti Vaher kõnepulti ei astunud.",
    "Ken-Marti Vaheri sõnul pidas ettekanne paika.",
    "Ken-Marti Vaheri ettekandele vastas saal aplausiga.",
    "Kirjalikult saatis oma ettekande Ken-Marti Vaher.",
    "Tervituse saatis istungjärgule president Toomas Hendrik Ilves.",
    "Loeti ette president Toomas Hendrik Ilvese tervitus.",
    "Ken-Marti Vaher lubas, et Eesti osaleb.",
    "Assamblee juhtimine on sel aastal Ken-Marti Vaheri ülesanne.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_who_has_no_part(text: str) -> None:
    got = read(WAS + text, "et", DAY)
    assert (got.attendance, got.announced) == ((), ())


GUESTS = [
    "Riigikogu esimehe Ene Ergma külaline oli täna suursaadik Kārlis Eihenbaums.",
    "Riigikogu esimehe Ene Ergma juures käis täna suursaadik Kārlis Eihenbaums.",
    "Riigikogu esimeest Ene Ergmat külastas täna suursaadik Kārlis Eihenbaums.",
    "Riigikogu esimees Ene Ergma oli täna vastuvõtjaks suursaadik Kārlis Eihenbaumsile.",
]


@pytest.mark.parametrize("text", GUESTS)
def test_whose_guest_somebody_is(text: str) -> None:
    got = read(text, "et", DAY)
    assert {a.person for a in got.attendance} == {"Ene Ergma", "Kārlis Eihenbaums"}
    assert len(got.events) == 1


VISITS = [
    ("President Arnold Rüütel alustab homme riigivisiiti Hiinasse.", True),
    ("President Arnold Rüütel suundub homme töövisiidile Hiinasse.", True),
    ("President Arnold Rüütel lõpetas täna oma kahepäevase töövisiidi Hiinasse.", False),
    ("President Arnold Rüütel tegi eile esimese välisvisiidi Lätti.", False),
]


@pytest.mark.parametrize(("text", "ahead"), VISITS)
def test_who_begins_a_visit_of_any_name(text: str, ahead: bool) -> None:
    got = read(text, "et", DAY)
    assert [a.person for a in (got.announced if ahead else got.attendance)] == ["Arnold Rüütel"]


def test_after_a_clause_the_subject_stands_behind_the_verb() -> None:
    got = read(WAS + "Kui peaminister Andrus Ansip oli lõpetanud, avas arutelu Toomas Savi.", "et", DAY)
    assert {a.person for a in got.attendance} == {"Toomas Savi"}


@pytest.mark.parametrize(
    "opening",
    ["Pöördudes istungjärgu osalejate poole", "Istungjärgul sõna võttes", "Istungjärgul kõnet pidades"],
)
def test_whoever_says_something_while_speaking_there_spoke(opening: str) -> None:
    reading = read(
        f"Riias toimus Balti Assamblee 42. istungjärk. {opening} ütles Aadu Must, et aeg on käes.", "et"
    )
    assert [(a.person, a.capacity) for a in reading.attendance] == [("Aadu Must", "spoke")]


def test_whoever_writes_to_somebody_did_not_speak() -> None:
    reading = read(
        "Riias toimus Balti Assamblee 42. istungjärk. Kirjaga peaministri poole pöördudes palus Aadu Must abi.",
        "et",
    )
    assert not reading.attendance
