"""Who is meant as the speaker: by a title, by a surname of two parts, and who is not; all sentences are invented."""

import pytest

from tests.facts.text import read, taken, there

MET = (
    "Daiga Kalniņa, Speaker of the Saeima, met in Riga with Jonas Petrulis, Speaker of the Seimas. Petrulis praised the port.\n"
    "“We shall build the road together and keep it open,” {}"
)
SAID = [
    ("said the Speaker of the Saeima.", {"Daiga Kalniņa"}),
    ("said the Speaker of the Seimas.", {"Jonas Petrulis"}),
    ("the Speaker of the Saeima added.", {"Daiga Kalniņa"}),
    ("he said.", {"Jonas Petrulis"}),
    ("said the Ambassador of Finland.", set()),
    ("said the Minister of Finance.", set()),
]


@pytest.mark.parametrize(("behind", "who"), SAID)
def test_a_title_behind_a_quotation_means_its_holder(behind: str, who: set[str]) -> None:
    said = read(MET.format(behind)).statements
    assert {s.speaker for s in said if s.mode == "direct"} == who


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("ütles president Karise välisnõunik Celia Kask.", "Celia Kask"),
        ("ütles president Karise kõnes Riias.", "Alar Karis"),
        ("ütles president Karis.", "Alar Karis"),
    ],
)
def test_an_estonian_genitive_is_whom_the_speaker_works_for(told: str, who: str) -> None:
    text = f'President Alar Karis sõidab Riiga. "Tee saab valmis ja jääb meile," {told}'
    assert {s.speaker for s in read(text, "et").statements} == {who}


def test_what_only_leaves_words_out_is_no_statement() -> None:
    text = 'Jaan Kask came to Riga. "The road is ours and stays so. (...) We shall keep it," Kask told the press.'
    assert [s.text for s in read(text).statements] == ["The road is ours and stays so.", "We shall keep it"]


@pytest.mark.parametrize("sides", ["Both parties agreed", "The sides agreed"])
def test_two_sides_that_agree_are_not_the_assembly(sides: str) -> None:
    text = f"The 30th Session of the Baltic Assembly met in Riga. {sides} that the Baltic Assembly is of use."
    assert not read(text).statements


def test_participants_of_the_session_that_agree_are_the_assembly() -> None:
    text = "The 30th Session of the Baltic Assembly met in Riga. Participants in the Session agreed that help must go on."
    assert [s.speaker for s in read(text).statements] == ["Baltic Assembly"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("et", "Nõustudes Kasega tõdes minister Anna Ozola, et töö vajab aega."),
        ("lt", "Pagerbdamas Petraitį sakė ministras Jonas Petrulis, kad darbas tęsis."),
    ],
)
def test_a_participle_that_begins_a_sentence_is_no_given_name(language: str, text: str) -> None:
    told = read(text, language)
    assert not {s.speaker.split()[0] for s in told.statements} & {"Nõustudes", "Pagerbdamas"}


@pytest.mark.parametrize("hyphen", ["-", "\u2011"])
@pytest.mark.parametrize("name", ["Halla{}aho", "Beitnere{}Le Galla"])
def test_a_surname_of_two_parts_alone_is_the_one_named_in_full(name: str, hyphen: str) -> None:
    full, alone = f"Jussi {name.format(hyphen)}", name.format("-")
    text = f"{full}, Speaker of the Saeima, came to Riga on a visit. During the visit {alone} met with Jaan Kask."
    assert there(read(text)) == ["Jaan Kask", f"Jussi {alone}"]


OPENED = "At the meeting in Riga on 5 May 2031 were Jaan Kask and Anna Ozola. {}"


@pytest.mark.parametrize(
    ("told", "opens"),
    [
        ("Kask thanked Latvia for closing the station in Belarus, launched in Astravets.", False),
        ("Kask opens new avenues for trade.", False),
        ("Kask opened a new chapter.", False),
        ("Kask launched a process of reform.", False),
        ("Kask opened the meeting.", True),
        ("Kask, opening the meeting, thanked all.", True),
    ],
)
def test_what_is_opened_is_a_gathering_or_none(told: str, opens: bool) -> None:
    assert any(how == "opened" for _, _, how in taken(read(OPENED.format(told)))) == opens


def test_who_adds_a_line_to_a_book_has_not_spoken() -> None:
    found = taken(read("During his visit to Riga, Jaan Kask added a message to the visitors' book."))
    assert {how for _, _, how in found} <= {"attended"}
