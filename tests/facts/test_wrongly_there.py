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
