"""Who is not at an event though words about one stand near: standing groups led, invitations, matters; all sentences are invented."""

import pytest

from tests.facts.text import kinds, planned, read, taken, there

LED = [
    ("Veiko Kalns vada deputātu grupu sadarbībai ar Igaunijas parlamentu.", False),
    ("Delegācijā iekļauts, jo viņš vada deputātu grupu sadarbībai ar Igaunijas parlamentu.", False),
    ("Veiko Kalns vada frakciju.", False),
    ("Veiko Kalns vada sarunas un komisijas sēdi.", True),
]


@pytest.mark.parametrize(("told", "chairs"), LED)
def test_who_leads_a_standing_group_in_latvian_chairs_no_event(told: str, chairs: bool) -> None:
    text = (
        f"Saeimas deputāts Veiko Kalns 2031. gada 5. maijā piedalījās Baltijas Asamblejas sesijā Rīgā. {told}"
    )
    assert any(how == "chaired" for _, _, how in taken(read(text, "lv", "2031-05-06"))) == chairs


@pytest.mark.parametrize(
    ("told", "how"),
    [
        ("Kohtumist sisse juhatades rõhutas Jaan Kask koostöö tähtsust.", "opened"),
        ("Kohtumist juhatades rõhutas Jaan Kask koostöö tähtsust.", "chaired"),
    ],
)
def test_an_estonian_who_leads_in_a_meeting_opens_it(told: str, how: str) -> None:
    text = f"Riigikogu esimees Jaan Kask kohtus täna Läti ministri Juris Kalnsiga. {told}"
    assert ("Jaan Kask", "other", how) in taken(read(text, "et", "2031-05-05"))


@pytest.mark.parametrize(
    "told",
    ["teigė priėmęs kvietimą su vizitu apsilankyti Latvijoje", "priėmė pasiūlymą su vizitu vykti į Latviją"],
)
def test_who_accepts_an_invitation_in_lithuanian_hosts_nobody(told: str) -> None:
    found = taken(read(f"Seimo pirmininkas Jonas Petrulis {told}.", "lt", "2031-05-05"))
    assert not {how for _, _, how in found} & {"hosted"}


def test_who_receives_a_guest_in_lithuanian_hosts() -> None:
    assert there(
        read("Seimo pirmininkas Jonas Petrulis Vilniuje priėmė ministrą Jurį Kalną.", "lt", "2031-05-05")
    )


ABOUT = [
    (
        "President Jaan Kask also spoke with his counterparts about matters pertaining to the forthcoming NATO summit in Washington.",
        False,
    ),
    ("Jaan Kask spoke about the outcome and the aftermath of the NATO summit in Washington.", False),
    ("Jaan Kask spoke about unity at the NATO summit in Washington.", True),
    ("Jaan Kask spoke at the NATO summit in Washington.", True),
]


@pytest.mark.parametrize(("text", "at_summit"), ABOUT)
def test_a_summit_that_is_spoken_about_is_not_where(text: str, at_summit: bool) -> None:
    reading = read(text, published="2031-05-05")
    summit = {e.key for e in reading.events if e.city == "Washington"}
    assert any(a.event in summit for a in reading.attendance) == at_summit


def test_nobody_is_announced_at_what_was_over() -> None:
    text = (
        "At its plenary sitting on Wednesday, the Riigikogu adopted a statement. On Saturday, the representatives of the committees "
        "will meet with Mayor of Sigulda Anna Ozola."
    )
    assert planned(read(text, published="2031-05-09")) == set()


def test_nobody_was_at_what_is_ahead() -> None:
    text = "The 40th Session of the Baltic Assembly was opened on 8 May 2031 in Riga by Jaan Kask."
    assert there(read(text, published="2031-05-09")) == ["Jaan Kask"]
    assert there(read(text, published="2031-05-01")) == []


@pytest.mark.parametrize(
    ("company", "kind"),
    [("su Estijos lietuvių bendruomene", "other"), ("su Latvijos kolega", "parliament_speakers_meeting")],
)
def test_one_speaker_with_people_of_no_office_is_no_meeting_of_speakers(company: str, kind: str) -> None:
    text = f"Gegužės 5 d. Taline numatytas Seimo pirmininko susitikimas {company}."
    assert kinds(read(text, "lt", "2031-05-04")) == [kind]


def test_a_latvian_title_before_what_it_attends_is_no_owner() -> None:
    text = "Saeimas priekšsēdētāja Anna Kalniņa 5. maijā piedalīsies sanāksmē Bratislavā. Saeimas priekšsēdētāja sanāksmi apmeklēs vakarā."
    assert kinds(read(text, "lv", "2031-05-01")) == ["other"]


def test_named_officers_are_not_met_among_people_of_no_office() -> None:
    text = (
        "Olekas lankysis Taline: susitiks su Estijos prezidentu.\n"
        "Seimo pirmininkas Juozas Olekas pirmadienį lankysis Taline. J. Olekas susitiks su Estijos prezidentu Alaru Karisu. "
        "Taip pat vakare numatytas Seimo pirmininko susitikimas su Estijos lietuvių bendruomene."
    )
    reading = read(text, "lt", "2025-12-14")
    community = {e.key for e in reading.events if e.name and "bendruomene" in e.name}
    assert not [a.person for a in reading.announced if a.event in community and a.person == "Alar Karis"]


PLACES = [
    ("lt", "Spalio 1–2 d. Seimo Europos reikalų komitetas Vilniuje rengia komitetų susitikimą prieš kiekvieną konferencijos posėdį, kuris "
     "lapkritį vyks Taline.", "Vilnius"),
    ("lt", "Seimo Europos reikalų komiteto posėdis, kuris vyks Taline, prasidės spalio 1 d.", "Tallinn"),
    ("lt", "Komitetų susitikimas vyks Vilniuje spalio 1–2 d. Susitikimo dalyviai vyks į Klaipėdą, kur lankysis uoste.", "Vilnius"),
    ("lt", "Komitetų susitikimo dalyviai spalio 1 d. vyks į uostą. Susitikimas rengiamas Klaipėdoje.", "Klaipėda"),
    ("lv", "Tikšanās norisinājās Rīgā. Tikšanās laikā pieminēta arī gaidāmā Krimas platformas sanāksme Stokholmā.", "Riga"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "city"), PLACES)
def test_the_place_of_what_is_only_mentioned_is_that_of_none_told(
    language: str, text: str, city: str
) -> None:
    assert {e.city for e in read(text, language, "2031-09-20").events} == {city}


@pytest.mark.parametrize(
    ("told", "aims"),
    [
        (
            "Both parties agreed that energy trade and road building are among the priorities of the presidency.",
            {"energy trade", "road building"},
        ),
        (
            "The priorities for 2031 are enhancing the regional, energy and information security as well as building joint roads.",
            {"enhancing the regional, energy and information security", "building joint roads"},
        ),
        ("The priorities for 2031 are security, energy and trade.", {"security", "energy", "trade"}),
    ],
)
def test_an_aim_ends_with_its_noun(told: str, aims: set[str]) -> None:
    assert {p.text for p in read(f"Latvia presides over the Baltic Assembly. {told}").priorities} == aims


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("As BNS reported, the ministers met in Riga.", []),
        ("As LETA announced, Jaan Kask came to the meeting in Riga.", ["Jaan Kask"]),
        (
            "At the meeting in Riga, one of the authors of NATO's new Strategic Concept, Ambassador Jaan Kask spoke about the sea.",
            ["Jaan Kask"],
        ),
    ],
)
def test_capital_words_that_are_no_name_are_nobody(text: str, came: list[str]) -> None:
    assert there(read(text)) == came
