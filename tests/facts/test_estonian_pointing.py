"""What Estonian leaves unsaid: the council just named, nations for countries, weeks that give a year; all sentences are invented."""

import pytest

from balticgraph.documents.read import read_text
from balticgraph.facts.recognise import recognise
from tests.facts.text import planned, read, taken

TITLES = [
    (
        "Riias peeti Balti Assamblee ja Põhjamaade Nõukogu tippkohtumine. Nõukogu president Erkki Tuomioja tänas kolleege.",
        {("Erkki Tuomioja", "President", "Nordic Council")},
    ),
    (
        "Balti Assamblee istungil osales Põhjamaade Nõukogu delegatsioon. Nõukogu peasekretär Kristina Háfoss "
        "tutvustas kogemust. Assamblee president Aadu Must tänas teda.",
        {
            ("Kristina Háfoss", "Secretary General", "Nordic Council"),
            ("Aadu Must", "President", "Baltic Assembly"),
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), TITLES)
def test_the_council_or_assembly_that_a_noun_alone_means(
    text: str, expected: set[tuple[str, str, str]]
) -> None:
    assert {(o.person, o.office, o.organisation) for o in read(text, "et").offices} == expected


NATIONS = [
    (
        "Balti Assamblee istungil kõnelesid eestlane Aadu Must, lätlane Jānis Vucāns ja soomlane Erkki Tuomioja.",
        {"Aadu Must", "Jānis Vucāns", "Erkki Tuomioja"},
    ),
    (
        "Balti Assamblee istungil osalesid leedulased Paulius Saudargas ja Audronius Ažubalis ning eestlane Sven Sester.",
        {"Paulius Saudargas", "Audronius Ažubalis", "Sven Sester"},
    ),
    ("Balti Assamblee komitee istungit juhatas lätlane Jānis Vucāns.", {"Jānis Vucāns"}),
    ("Eestlased osalesid Balti Assamblee istungil.", set()),
]


@pytest.mark.parametrize(("text", "expected"), NATIONS)
def test_a_nation_stands_before_a_name_as_a_title(text: str, expected: set[str]) -> None:
    assert {part.person for part in read(text, "et").attendance} == expected


def test_the_year_of_a_week_in_a_title_is_that_of_its_days() -> None:
    text = (
        "---\nlanguage: et\n---\n\nRiigikogu nädal 7.–11. mai 2018\n\nEsmaspäev, 7. mai\nKell 10 – Riigikogu esimees "
        "Eiki Nestor kohtub Soome suursaadikuga.\n\nTeisipäev, 8. mai\nKell 13 – väliskomisjoni istungile on kutsutud "
        "Urmas Reinsalu.\n"
    )
    found = recognise(read_text(text.encode(), "made"))
    assert {event.start for event in found.events} == {"2018-05-07", "2018-05-08"}


ONE_EVENT = [
    "Halifaxis peeti NATO parlamentaarse assamblee 64. istungjärk. Neli päeva kestnud kokkusaamine algas 16. novembril 2018.",
    "Balti Assamblee 42. istungjärk peeti 16.-17. novembril 2023 Tallinnas. Kokkutulek algas Toompeal.",
    "Riias peeti Balti riikide parlamentide ja valitsuste ühisistung, 27. Balti Nõukogu.",
    "Tallinnas algab täna Balti Assamblee aastakoosolek, 42. istungjärk.",
]


@pytest.mark.parametrize("text", ONE_EVENT)
def test_an_event_called_twice_is_one(text: str) -> None:
    assert len(read(text, "et").events) == 1


TWO_EVENTS = [
    "Toimus Balti Assamblee presiidiumi istung, 42. istungjärk algab homme.",
    "Tallinnas peeti Balti Assamblee 42. istungjärk. Kohtumine Ukraina delegatsiooniga toimus Kadriorus.",
]


@pytest.mark.parametrize("text", TWO_EVENTS)
def test_two_events_stay_apart(text: str) -> None:
    assert len(read(text, "et").events) == 2


def test_days_of_the_beginning_and_of_the_end_make_one_range() -> None:
    text = (
        "Täna, 19. novembril 2018 Halifaxis lõppenud NATO parlamentaarse assamblee 64. istungjärgul kõneles Jens "
        "Stoltenberg. Kokkusaamine algas 16. novembril."
    )
    assert [(e.start, e.end) for e in read(text, "et").events] == [("2018-11-16", "2018-11-19")]
    text = "Balti Assamblee istungjärk algas 16. novembril 2023 Tallinnas. Istungjärk lõpeb 17. novembril."
    assert [(e.start, e.end) for e in read(text, "et").events] == [("2023-11-16", "2023-11-17")]


DELEGATIONS = [
    "Halifaxis said omavahel kokku ka Balti riikide ja Poola delegatsioonid.",
    "Eesti, Läti ja Leedu delegatsioonid kohtusid Vilniuses.",
    "Tallinnas kohtusid Balti riikide delegatsioonide juhid. Kohtumist juhatas Aadu Must.",
]


@pytest.mark.parametrize("text", DELEGATIONS)
def test_delegations_of_several_states_that_met_are_an_event(text: str) -> None:
    assert [event.kind for event in read(text, "et").events] == ["other"]


TOGETHER = [
    ("Balti Assamblee ja Põhjamaade Nõukogu ühisel tippkohtumisel küsis Erkki Tuomioja, miks nii läks.", {"Nordic Council"}),
    ("Haagis toimunud Balti Assamblee ja Beneluxi Parlamendi seminaril kõneles Aadu Must.", {"Benelux Parliament"}),
    ("Balti Assamblee presidendi Aadu Musta ja Põhjamaade Nõukogu presidendi Michael Tetzschneri kohtumine peeti Riias.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "partners"), TOGETHER)
def test_bodies_that_hold_a_gathering_together_are_partners(text: str, partners: set[str]) -> None:
    reading = read(text, "et")
    assert {fact.b for fact in reading.cooperation} == partners
    assert reading.attendance != ()


BOTH = {("Jānis Vucāns", "ba_session"), ("Aadu Must", "ba_session")}


@pytest.mark.parametrize(
    "ahead",
    [
        "Balti Assamblee 42. istungjärk toimub 24. novembril 2022 Vilniuses.",
        "Vilniuses on 24. novembril 2022 ees Balti Assamblee 42. istungjärk.",
        "Järgmine istungjärk toimub 24. novembril 2022 Vilniuses.",
    ],
)
@pytest.mark.parametrize(
    "who",
    [
        "Seal kõnelevad Jānis Vucāns ja Aadu Must.",
        "Sinna on oodata Jānis Vucānsit ja Aadu Musta.",
        "Lätit esindab Jānis Vucāns, Eestit Aadu Must.",
        "Selle peakülalised on Jānis Vucāns ja Aadu Must.",
        "Kutse on vastu võtnud Jānis Vucāns ja Aadu Must.",
        "Oma saabumist on kinnitanud Jānis Vucāns ja Aadu Must.",
        "Paneelarutelus osalevad Jānis Vucāns ja Aadu Must.",
        "Eesti delegatsiooni juhib Aadu Must, Läti oma Jānis Vucāns.",
    ],
)
def test_a_present_tells_of_what_is_to_come_a_past_of_what_is_over(ahead: str, who: str) -> None:
    over = "Tallinnas lõppes 12. mail 2022 Balti Assamblee presiidiumi istung. "
    found = read(f"{over}{ahead} {who}\nKõneles Andrius Kupčinskas.", "et", "2022-05-13")
    assert planned(found) == BOTH
    assert {(person, kind) for person, kind, _ in taken(found)} == {("Andrius Kupčinskas", "ba_presidium")}


@pytest.mark.parametrize(
    ("other", "kind"),
    [
        ("Eelmine kohtumine peeti mullu novembris Tallinnas.", "parliament_speakers_meeting"),
        ("Järgmine kohtumine peetakse sügisel Tallinnas.", "parliament_speakers_meeting"),
    ],
)
@pytest.mark.parametrize("who", ["Kohtumisel kõneles Aadu Must.", "Sõna võttis ka Aadu Must."])
def test_the_meeting_before_or_after_is_not_the_one_told_of(other: str, kind: str, who: str) -> None:
    told = "Riias toimus 12. mail 2022 Balti riikide parlamentide esimeeste kohtumine."
    found = read(f"{told} {other}\n{who}", "et", "2022-05-12")
    assert [(e.kind, e.city) for e in found.events] == [(kind, "Riga"), (kind, "Tallinn")]
    assert [(a.person, a.event) for a in found.attendance] == [("Aadu Must", "e1")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Balti Nõukogu istung toimus Riias. Koguneti 12. mail 2022.", ("2022-05-12", "Riga")),
        ("12. mail 2022 toimus Balti Nõukogu istung. Kokku tuldi Riias.", ("2022-05-12", "Riga")),
        ("Balti Nõukogu istung toimus 11. mail 2022 Riias. 12. mail 2022 kohtuti peaministriga.", ("2022-05-11", "Riga")),
    ],
)  # fmt: skip
def test_what_one_met_for_is_the_event_just_told(text: str, told: tuple[str, str]) -> None:
    assert [(e.start, e.city) for e in read(text, "et").events] == [told]


@pytest.mark.parametrize(
    "when",
    ["Mullu", "Eelmisel aastal", "Kaks aastat tagasi", "Aastal 2019"],
)
def test_who_came_in_an_earlier_year_is_put_into_no_event_of_today(when: str) -> None:
    text = f"Balti Assamblee konverents toimus Riias 5. mail 2031, teemaks oli energia. {when} esines konverentsil Jaan Kask."
    assert not read(text, "et").attendance
