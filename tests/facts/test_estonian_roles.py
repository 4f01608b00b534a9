"""Estonian: parts told by a noun for them, who is expected, and meetings told by what was done in a town."""

import pytest

from tests.facts.text import read

AHEAD = "Homme algab Balti Assamblee 42. istungjärk. "
COMING = [
    "Oodata on ka Enn Eesmaad.",
    "Kohale oodatakse Enn Eesmaad.",
    "Sõna on antud ka Enn Eesmaale.",
    "Esinema on palutud Enn Eesmaa.",
    "Kutse on saanud ka Enn Eesmaa.",
    "Plaanis on ka Enn Eesmaa kõne.",
    "Avasõnad on saadik Enn Eesmaalt.",
    "Juhataja on Enn Eesmaa.",
    "Vastajad: Enn Eesmaa.",
    "Kõnelejate nimekirjas on Enn Eesmaa.",
    "Eestit jääb esindama Enn Eesmaa.",
    "Juhatajakohal istub Enn Eesmaa.",
]
NOBODY = [
    "Osalejaid ei ole Enn Eesmaa sõnul liiga palju.",
    "Juhataja on Enn Eesmaa hinnangul kogenud.",
    "Esinejate seas ei ole Enn Eesmaad.",
]
WORKED = [
    ("Balti riikide parlamentide spiikrid arutasid Riias julgeolekut.", "parliament_speakers_meeting", "Riga"),
    ("Riias arutasid julgeolekut Balti riikide parlamentide esimehed.", "parliament_speakers_meeting", "Riga"),
    ("Eesti, Läti ja Leedu parlamentide esimehed kirjutasid Riias alla ühisavaldusele.", "parliament_speakers_meeting", "Riga"),
    ("Põhja- ja Baltimaade parlamentide esimehed tulevad 19. augustil 2024 Tallinnasse kohtumisele.", "parliament_speakers_meeting",
     "Tallinn"),
    ("Täna alustas Tartus tööd Balti Assamblee presiidium.", "ba_presidium", "Tartu"),
    ("Riias leppisid Balti riikide peaministrid eile kokku raudtees.", "other", "Riga"),
    ("Balti Assamblee ja Põhjamaade Nõukogu arutasid Helsingis ühiseid plaane.", "consultation", "Helsinki"),
]  # fmt: skip
NOT_MET = [
    "Balti riikide parlamentide spiikrid arutavad tavaliselt Riias julgeolekut.",
    "Balti Assamblee presiidiumi esimees arutas Brüsselis ettepanekuid.",
    "Balti riikide peaministrid ei leppinud Riias kokku.",
    "Eesti ja Läti arutasid Riias piiri.",
]


@pytest.mark.parametrize("text", COMING)
def test_who_is_to_come(text: str) -> None:
    found = read(AHEAD + text, "et")
    assert [a.person for a in found.announced] == ["Enn Eesmaa"]
    assert not found.attendance


@pytest.mark.parametrize("text", NOBODY)
def test_who_is_only_spoken_of(text: str) -> None:
    assert not read(AHEAD + text, "et").announced


@pytest.mark.parametrize(("text", "kind", "city"), WORKED)
def test_meeting_told_by_its_work(text: str, kind: str, city: str) -> None:
    assert [(e.kind, e.city) for e in read(text, "et").events] == [(kind, city)]


@pytest.mark.parametrize("text", NOT_MET)
def test_work_that_is_no_meeting(text: str) -> None:
    assert not read(text, "et").events


@pytest.mark.parametrize("between", ["oma sõnavõtus", "koostööst rääkides", "täna taas"])
def test_subject_further_behind_a_verb_of_speech(between: str) -> None:
    found = read(
        f"Balti Assamblee istungjärgul Riias rõhutas {between} Läti president Raimonds Vējonis koostööd.",
        "et",
    )
    assert [(a.person, a.capacity) for a in found.attendance] == [("Raimonds Vējonis", "spoke")]
