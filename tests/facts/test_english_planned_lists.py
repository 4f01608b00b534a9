"""Who is on the list of an event to come: whose report is due, who has confirmed, who comes in another's place."""

import pytest

from tests.facts.text import read

TOLD = "The 30th Session of the Baltic Assembly will be held in Riga on 3 May 2031. "
KASK, OZOLA = "Jaan Kask", "Anna Ozola"
LISTED = [
    # a talk by somebody
    ("The agenda includes a lecture on energy by Jaan Kask.", {KASK}),
    ("A report from Jaan Kask is also on the programme.", {KASK}),
    ("Next come presentations by Jaan Kask and Anna Ozola.", {KASK, OZOLA}),
    # what will be done with words by somebody
    ("Estonia's positions will be introduced to the participants by two experts: Jaan Kask and Anna Ozola.", {KASK, OZOLA}),
    ("The results of the year will be summed up for the delegates by Jaan Kask.", {KASK}),
    # who has confirmed
    ("Among those expected to attend are Jaan Kask and Anna Ozola.", {KASK, OZOLA}),
    ("The Speakers who have announced their participation are Jaan Kask of Denmark and Anna Ozola of Sweden.", {KASK, OZOLA}),
    ("Invited guests are Jaan Kask and Anna Ozola.", {KASK, OZOLA}),
    # who comes in another's place
    ("The only one not to come is Anna Ozola, who will be replaced by Vice-President Jaan Kask.", {KASK}),
    ("Estonia is sending its Ambassador, Jaan Kask, in her place.", {KASK}),
    ("Jaan Kask will stand in for Anna Ozola.", {KASK}),
    # what speaks against it
    ("A letter by Jaan Kask will be read.", set()),
    ("The law proposed by Jaan Kask will be discussed.", set()),
    ("Those who cannot come are Jaan Kask and Anna Ozola.", set()),
    ("Anna Ozola will be replaced by Jaan Kask as Minister.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LISTED)
def test_who_is_on_the_list_of_what_is_to_come(text: str, expected: set[str]) -> None:
    assert {one.person for one in read(TOLD + text).announced} == expected


def test_what_is_still_to_come_of_a_session_that_has_begun_is_announced() -> None:
    told = read(
        "The 30th Session of the Baltic Assembly began in Riga today. Still to come is the report on oil by Jaan Kask."
    )
    assert {one.person for one in told.announced} == {KASK}


HELD = "The 30th Session of the Baltic Assembly was held in Riga on 3 May 2031. "
SPOKE = [
    ("This was the message from Jaan Kask, president of the Assembly, in his speech to the session.", {KASK}),
    ("Unity was the plea of Jaan Kask in his address.", {KASK}),
    ("It was stressed in the opening speech of Jaan Kask.", {KASK}),
    ("Jaan Kask said in his words of greeting that unity mattered.", {KASK}),
    ("Anna Ozola had sent a greeting, which the Ambassador, Jaan Kask, read out to those present.", {KASK}),
    ("A message from Jaan Kask was read out.", set()),
    ("Ukraine was mentioned in the televised speech of Jaan Kask.", set()),
    ("In his words, Jaan Kask was wrong.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SPOKE)
def test_whose_message_was_told_in_his_own_speech(text: str, expected: set[str]) -> None:
    assert {one.person for one in read(HELD + text).attendance} == expected
