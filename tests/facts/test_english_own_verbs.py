"""Whom English tells with a verb of his own beside another: he is neither its subject nor its agent."""

import pytest

from tests.facts.text import read

TOLD = "The 30th Session of the Baltic Assembly was held in Riga on 3 May 2031. "
KASK, OZOLA, PETRAS = "Jaan Kask", "Anna Ozola", "Jonas Petrauskas"
TAKEN = [
    # a verb told before
    ("Jaan Kask was ill and Anna Ozola took part in the session.", {OZOLA}),
    ("Jaan Kask could not come, so Anna Ozola attended.", {OZOLA}),
    ("Jaan Kask was unable to come; Anna Ozola stood in for him.", {OZOLA}),
    ("Jaan Kask, Head of the Delegation, is the new President; Anna Ozola attended the session.", {OZOLA}),
    ("Jaan Kask was ill but attended the session.", {KASK}),
    ("Jaan Kask, Estonia; Anna Ozola, Latvia; and Jonas Petrauskas took part in the session.", {KASK, OZOLA, PETRAS}),
    # a verb told behind
    ("The session was opened by Jaan Kask and Anna Ozola thanked the hosts.", {KASK}),
    ("The session was chaired by Jaan Kask, and Anna Ozola will succeed him next year.", {KASK}),
    ("The session was attended by Jaan Kask, Anna Ozola and Jonas Petrauskas.", {KASK, OZOLA, PETRAS}),
    ("The session was opened by Jaan Kask and Anna Ozola, who thanked the hosts.", {KASK, OZOLA}),
    # the agent stands far off
    ("The session was opened in the great hall, with music and with flowers, by Jaan Kask.", {KASK}),
    ("The session was opened in a hall designed by Jaan Kask.", set()),
    # agents and companions told one by one
    ("The session was attended by Jaan Kask, by Anna Ozola and by Jonas Petrauskas.", {KASK, OZOLA, PETRAS}),
    # what is done for those gathered
    ("An overview of the work of the Council was given to the session by Jaan Kask.", {KASK}),
    ("A letter was sent to the session by Jaan Kask.", set()),
    # duties
    ("It fell to Jaan Kask, President of the Assembly, to introduce the documents to the session.", {KASK}),
    ("It was left to Jaan Kask to close the sitting.", {KASK}),
    ("The honour of opening it fell to the host, Jaan Kask.", {KASK}),
    ("It fell to Jaan Kask, a historian, to write a book about it.", set()),
    ("The task of opening new markets fell to Jaan Kask.", set()),
    # in the place of others
    ("Jaan Kask could not attend the session and was replaced by Anna Ozola.", {OZOLA}),
    ("Jaan Kask was prevented from attending, and Anna Ozola took his place.", {OZOLA}),
    ("In 2029, Jaan Kask was replaced by Anna Ozola.", set()),
    ("Jaan Kask will soon be replaced by Anna Ozola.", set()),
    # asides that tell nothing
    ("The session was, as always, opened by Jaan Kask.", {KASK}),
    ("Among those who spoke were, despite the early hour, Jaan Kask and Anna Ozola.", {KASK, OZOLA}),
    ("The session was – for the first time – opened by Jaan Kask.", {KASK}),
    ("The session was opened by, among others, Jaan Kask.", {KASK}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TAKEN)
def test_who_has_a_verb_of_his_own_has_no_part_by_another(text: str, expected: set[str]) -> None:
    assert {one.person for one in read(TOLD + text).attendance} == expected


MET = [
    ("Jaan Kask met in Kyiv with Anna Ozola, with the Minister, Jonas Petrauskas, and with others.", {KASK, OZOLA, PETRAS}),
    ("Jaan Kask spoke in Kyiv on 3 May 2031 with Anna Ozola.", {KASK, OZOLA}),
    ("Jaan Kask talked to the Prime Minister, Anna Ozola, in Kyiv on 3 May 2031.", {KASK, OZOLA}),
    ("Jaan Kask had a conversation in Kyiv with Anna Ozola.", {KASK, OZOLA}),
    ("Jaan Kask spoke with great warmth of Anna Ozola.", set()),
    ("Jaan Kask talked with journalists about Anna Ozola.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MET)
def test_talking_with_somebody_is_a_meeting(text: str, expected: set[str]) -> None:
    assert {one.person for one in read(text).attendance} == expected


BOTH = "Jaan Kask and Anna Ozola attended the 60th Session of the Nordic Council in Oslo. "
MEANT = [
    ("A sitting of the Presidium of the Baltic Assembly also took place there, and both politicians attended it.", 2),
    ("Both of them also took part in a sitting of the Presidium of the Baltic Assembly.", 2),
    ("The three politicians also took part in a sitting of the Presidium of the Baltic Assembly.", 0),
    ("Both sides also spoke of the Presidium of the Baltic Assembly.", 0),
]  # fmt: skip


@pytest.mark.parametrize(("text", "many"), MEANT)
def test_both_politicians_means_those_just_named(text: str, many: int) -> None:
    told = read(BOTH + text)
    presidium = {one.key for one in told.events if one.kind == "ba_presidium"}
    assert sum(one.event in presidium for one in told.attendance) == many


def test_speakers_at_a_sitting_of_a_parliament_make_it_no_meeting_of_speakers() -> None:
    told = read(
        "The solemn sitting of the Seimas was held on 11 March 2031. Jaan Kask, President of the Riigikogu, and Anna Ozola, "
        "Speaker of the Saeima, attended the sitting."
    )
    assert {one.kind for one in told.events} == {"other"}
