"""Lithuanian speeches that stand apart from their verbs, who leads a seminar, its sessions, prizes handed over."""

import pytest

from tests.facts.text import kinds, planned, read, taken

WAS = "Palangoje vyko Baltijos Asamblėjos konferencija. "
WILL_BE = "Gegužės 11 d. Palangoje vyks Baltijos Asamblėjos seminaras. "


@pytest.mark.parametrize(
    "told",
    [
        "Pranešimą „Kas toliau? Saugumas“ joje skaitė ministras Audronius Ažubalis.",
        "Kalbą konferencijoje sakė Audronius Ažubalis.",
        "Sveikinimo žodį Seimo vardu tarė Audronius Ažubalis.",
        "Audronius Ažubalis skaitė išsamų pranešimą apie saugumą.",
    ],
)
def test_who_gave_a_speech_that_stands_apart_from_its_verb(told: str) -> None:
    assert taken(read(WAS + told, "lt")) == {("Audronius Ažubalis", "conference", "spoke")}


@pytest.mark.parametrize(
    "told",
    [
        "Pranešimą seminare skaitys ir užsienio reikalų ministras Audronius Ažubalis.",
        "Pranešimą apie saugumą seminare skaitys ministras Audronius Ažubalis.",
        "Seminaro vedėjas – Audronius Ažubalis.",
        "Moderatorius: Audronius Ažubalis.",
    ],
)
def test_who_is_to_give_a_speech_or_to_lead_a_seminar(told: str) -> None:
    assert planned(read(WILL_BE + told, "lt")) == {("Audronius Ažubalis", "conference")}


@pytest.mark.parametrize(
    "line", ["10.30–12.30 val. 1-oji sesija. Energetika.", "II sesija – energetika", "1 sesija: energetika"]
)
def test_numbered_sessions_of_a_seminar_are_its_parts(line: str) -> None:
    assert kinds(read(f"{WILL_BE}\nPrograma\n{line}", "lt")) == ["conference"]


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        (
            "Palangoje (viešbutis „Vėtra“, Daukanto g. 35) vyks konferencija.",
            "viešbutis „Vėtra“, Daukanto g. 35",
        ),
        ("Vilniuje (Seimo rūmai, Konstitucijos salė) vyks konferencija.", "Seimo rūmai, Konstitucijos salė"),
        (
            "Konferencija vyks Vilniuje (Mokslų akademija, Gedimino pr. 3, Vilnius).",
            "Mokslų akademija, Gedimino pr. 3",
        ),
    ],
)
def test_a_house_in_brackets_is_where_something_is(text: str, venue: str) -> None:
    assert [e.venue for e in read(text, "lt").events] == [venue]


def test_a_speaker_before_an_event_makes_no_meeting_of_speakers() -> None:
    text = "Taline Seimo Pirmininkė Viktorija Čmilytė-Nielsen dalyvaus Baltijos Asamblėjos konferencijoje. "
    told = (
        "Lietuvos parlamento vadovė renginyje kalbės apie saugumą. Baltijos Asamblėjos renginyje bus svečių."
    )
    reading = read(text + told, "lt")
    assert kinds(reading) == ["conference"]
    assert planned(reading) == {("Viktorija Čmilytė-Nielsen", "conference")}


@pytest.mark.parametrize(
    "told", ["Pasak jos, sesijoje dalyvaus daug svečių.", "Sesijoje jos pavaduotojas kalbės apie saugumą."]
)
def test_of_her_is_no_subject(told: str) -> None:
    text = "Rygoje įvyks Baltijos Asamblėjos sesija. Seimo Pirmininkės Viktorijos Čmilytės-Nielsen žodžiais, tai svarbu. "
    assert planned(read(text + told, "lt")) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Rygoje įvyko Baltijos Asamblėjos premijų įteikimas.",
        "Rygoje surengtos Baltijos Asamblėjos premijų ir medalių įteikimo iškilmės.",
        "Rygoje vyks Baltijos Asamblėjos medalių teikimas.",
    ],
)
def test_prizes_are_handed_over_at_a_ceremony(text: str) -> None:
    assert [(e.kind, e.city) for e in read(text, "lt").events] == [("prize_ceremony", "Riga")]


@pytest.mark.parametrize(
    "where", ["Premijų įteikimo ceremonijoje", "Baltijos Asamblėjos apdovanojimų iškilmėse"]
)
def test_a_ceremony_of_prizes_is_not_the_session(where: str) -> None:
    text = f"Rygoje įvyko Baltijos Asamblėjos sesija. {where} kalbėjo Jonas Jonaitis."
    assert taken(read(text, "lt")) == {("Jonas Jonaitis", "prize_ceremony", "spoke")}
