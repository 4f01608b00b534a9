"""Who is told to have been at an event by no verb of taking part: what he did before those there, where he is named last, lists."""

import pytest

from tests.facts.text import read

HELD = "The 30th Session of the Baltic Assembly was held in Riga on 3 May 2031. "
KASK, OZOLA = "Jaan Kask", "Anna Ozola"


PLACED = [
    # any verb before those who are there
    ("Jaan Kask put a Nordic view to the session.", {KASK}),
    ("Jaan Kask, who heads the Estonian delegation, appealed to the delegates to do more.", {KASK}),
    ("Jaan Kask left the delegates in no doubt about his position.", {KASK}),
    ("Jaan Kask shared his thoughts with the delegates.", {KASK}),
    ("Jaan Kask unveiled a plan at the session.", {KASK}),
    ("Jaan Kask used the session to call for unity.", {KASK}),
    ("Jaan Kask was at the session as an observer.", {KASK}),
    ("Both Anna Ozola and Jaan Kask had come to the session.", {OZOLA, KASK}),
    ("To the delegates Jaan Kask painted a sombre picture.", {KASK}),
    ("Reporting to the session, Jaan Kask, the President, said that plans had changed.", {KASK}),
    # the agent of any passive
    ("A Nordic view was put to the session by Jaan Kask.", {KASK}),
    ("This appeal was made at the session by Jaan Kask.", {KASK}),
    ("The delegates were left in no doubt by Jaan Kask.", {KASK}),
    # whose message it is
    ("Unity was the message of Jaan Kask to the session.", {KASK}),
    ("This was the plea which Jaan Kask made at the session.", {KASK}),
    ("Jaan Kask's message to the delegates was clear.", {KASK}),
    # what speaks against it
    ("Jaan Kask sent a letter to the session.", set()),
    ("Jaan Kask wrote to the delegates that unity mattered.", set()),
    ("Jaan Kask had invited the ministers to the session.", set()),
    ("Jaan Kask looked forward to the session.", set()),
    ("Jaan Kask did not turn to the delegates.", set()),
    ("Jaan Kask's term ended at the session.", set()),
    ("A letter from Jaan Kask was read to the session.", set()),
    ("Jaan Kask praised the decisions taken at the session.", set()),
    ("The delegates asked the ministers to hand the draft to Jaan Kask.", set()),
]  # fmt: skip

LAST = [
    ("The host of the session was Jaan Kask.", {KASK}),
    ("It fell to Jaan Kask to open the session.", {KASK}),
    ("The honour of opening the session fell to Anna Ozola.", {OZOLA}),
    ("The last word belonged to Jaan Kask.", {KASK}),
    ("The scholar's view at the session was that of Jaan Kask.", {KASK}),
    ("Opening the session was Jaan Kask.", {KASK}),
    ("Leading the Estonian delegation to the session was Jaan Kask.", {KASK}),
    ("At the table with him were Anna Ozola, Speaker of the Saeima; and Jaan Kask.", {OZOLA, KASK}),
    ("Seated at the table were Anna Ozola and Jaan Kask.", {OZOLA, KASK}),
    ("Elected at the session was Jaan Kask.", set()),
    ("The new President was Jaan Kask.", set()),
    ("Missing from the session was Jaan Kask.", set()),
    ("The honour of leading the Assembly fell to Jaan Kask.", set()),
    ("The idea for the session came from Jaan Kask.", set()),
]  # fmt: skip

LISTED = [
    ("From the leadership of the Assembly, three people took part: Anna Ozola (President), Jaan Kask (Vice President).", {OZOLA, KASK}),
    ("Two people spoke at the session: Anna Ozola and Jaan Kask.", {OZOLA, KASK}),
    ("The Nordic Council had two of its members at the session: Anna Ozola and Jaan Kask.", {OZOLA, KASK}),
    ("Also at the session: Jaan Kask, Chairman of the Foreign Affairs Committee of the Saeima.", {KASK}),
    ("In the chair: Jaan Kask.", {KASK}),
    ("The session, with Jaan Kask as chair, discussed energy.", {KASK}),
    ("A panel on energy, with Jaan Kask as co-chair, was the third one.", {KASK}),
    ("The session was attended by Anna Ozola, who heads the Latvian delegation, and by Jaan Kask.", {OZOLA, KASK}),
    ("Speeches were given by Anna Ozola, who presides, and, on behalf of the hosts, by Jaan Kask.", {OZOLA, KASK}),
    ("The session elected two members: Anna Ozola and Jaan Kask.", set()),
    ("Two members were missing: Anna Ozola and Jaan Kask.", set()),
    ("The Assembly, with Jaan Kask as its new President, is changing.", set()),
]  # fmt: skip

IN_TURN = [
    ("Anna Ozola spoke, and so did Jaan Kask.", {OZOLA, KASK}),
    ("Anna Ozola spoke, as did Jaan Kask.", {OZOLA, KASK}),
    ("Anna Ozola spoke after Jaan Kask.", {OZOLA, KASK}),
    ("Jaan Kask's opening speech was devoted to energy.", {KASK}),
    ("A debate followed the speech of Jaan Kask.", {KASK}),
    ("Jaan Kask's last speech in Vilnius was devoted to energy.", set()),
    ("Jaan Kask's book was devoted to energy.", set()),
]  # fmt: skip


HEADS = [
    ("Delivering the opening speech of the session, Jaan Kask, President of the Riigikogu, laid weight on security.", {KASK}),
    ("Having opened the session, Jaan Kask turned to security.", {KASK}),
    ("In the opening address which she delivered to the session, the Speaker of the Saeima, Anna Ozola, looked back.", {OZOLA}),
    ("With a short speech, Anna Ozola set the tone.", {OZOLA}),
    ("Summing up the debate at the session, Anna Ozola drew a parallel with 1990.", {OZOLA}),
    ("In a televised speech, Anna Ozola drew a parallel with 1990.", set()),
    ("In a speech to the nation, Anna Ozola drew a parallel with 1990.", set()),
    ("Discussing the session with journalists, Anna Ozola drew a parallel with 1990.", set()),
    ("Welcoming the outcome of the session, Anna Ozola drew a parallel with 1990.", set()),
    ("In a letter to the session, Anna Ozola drew a parallel with 1990.", set()),
]  # fmt: skip

SIDES = [
    ("Estonia's representative at the session was Jaan Kask.", {KASK}),
    ("Jaan Kask was Estonia's representative at the session.", {KASK}),
    ("From Estonia came Jaan Kask and Anna Ozola.", {OZOLA, KASK}),
    ("Jaan Kask and Anna Ozola made up the Estonian delegation.", {OZOLA, KASK}),
    ("Jaan Kask is part of the Estonian delegation to the Baltic Assembly.", set()),
    ("Jaan Kask represented Estonia in the Nordic Council.", set()),
    ("Estonia is represented by Jaan Kask in the Baltic Assembly.", set()),
    ("Anna Ozola, who also heads the Latvian Delegation, is content with the work.", set()),
    ("Jaan Kask leads the Estonian Delegation to the Baltic Assembly. According to him, much was done.", set()),
    ("Jaan Kask leads the Estonian delegation at the session.", {KASK}),
    ("There were not many believers when Jaan Kask had the idea.", set()),
]  # fmt: skip

LINES = [
    ("Baltic Assembly representatives at the session:\nJaan Kask, Vice President;\nAnna Ozola, Presidium Member.", {OZOLA, KASK}),
    ("Participants:\n- the Speaker of the Saeima, Anna Ozola;\n- Jaan Kask, President of the Riigikogu (Estonia).", {OZOLA, KASK}),
    ("Participants:\nLatvia (Host): Ms Anna Ozola, who chairs the Committee on Energy\nEstonia: Mr Jaan Kask.", {OZOLA, KASK}),
    ("On behalf of the Saeima: the Chairman of its Committee on Foreign Affairs, Anna Ozola, and its member Jaan Kask.", {OZOLA, KASK}),
    ("Around the table: Anna Ozola and Jaan Kask.", {OZOLA, KASK}),
    ("New members of the Presidium:\n- Anna Ozola\n- Jaan Kask", set()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("told", "there"),
    [*PLACED, *LAST, *LISTED, *IN_TURN, *HEADS, *SIDES, *LINES],
    ids=lambda x: x if isinstance(x, str) else "",
)
def test_who_was_there(told: str, there: set[str]) -> None:
    assert {part.person for part in read(HELD + told).attendance} == there
