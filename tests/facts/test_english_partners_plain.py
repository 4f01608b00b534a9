"""Partners of the assembly as plain English sentences name them, each with several bodies; all sentences are invented."""

import pytest

from tests.facts.text import read

_BODIES = ["Nordic Council", "Benelux Parliament", "GUAM Parliamentary Assembly"]
_SESSION = "the 42nd Session of the Baltic Assembly"
_TOLD = [
    "The Baltic Assembly exchanged views with the {body}.",
    "The Baltic Assembly discussed energy with the {body}.",
    "The Baltic Assembly teamed up with the {body}.",
    "The Baltic Assembly is an observer in the {body}.",
    "The {body} has observer status in the Baltic Assembly.",
    "The Baltic Assembly has an agreement on cooperation with the {body}.",
    "The Baltic Assembly, side by side with the {body}, supports Ukraine.",
    "Observers from the {body} attended {session}.",
    "The {body} sent a delegation to {session}.",
    "As guests, representatives of the {body} took part in {session}.",
]
_IN_SESSION = [
    "It was attended by representatives of the {body}.",
    "A delegation of the {body} also took part.",
    "Guests from the {body} were also present.",
    "Observers from the {body} followed the session.",
    "Members of the {body} took part as observers.",
    "Among the guests were representatives of the {body}.",
    "The participants included representatives of the {body}.",
]
_NONE = [
    "The Baltic Assembly did not meet the {body}.",
    "Estonia cooperates with the {body}. The Baltic Assembly met in Riga.",
    "The Baltic Assembly met in Riga. The priorities of the {body} are energy and transport.",
    "The Baltic Assembly discussed the work of the former President of the {body}.",
]


def _partners(text: str) -> list[tuple[str, str]]:
    return [(c.a, c.b) for c in read(text).cooperation]


@pytest.mark.parametrize("body", _BODIES)
def test_partners_are_read_in_plain_sentences(body: str) -> None:
    told = [frame.format(body=body, session=_SESSION) for frame in _TOLD]
    told += [f"{_SESSION.capitalize()} was held in Riga. {frame.format(body=body)}" for frame in _IN_SESSION]
    told = [
        text.replace("baltic assembly", "Baltic Assembly").replace("session of", "Session of")
        for text in told
    ]
    assert [text for text in told if _partners(text) != [("Baltic Assembly", body)]] == []
    assert [text for frame in _NONE if _partners(text := frame.format(body=body))] == []


def test_the_member_states_of_whose_session_it_is_are_that_assembly() -> None:
    session = "The 15th session of the GUAM Parliamentary Assembly was held in Kyiv. "
    states = "The session was attended by delegations of all GUAM Member States and the Baltic Assembly."
    assert _partners(session + states) == [("Baltic Assembly", "GUAM Parliamentary Assembly")]
    nordic = "The 75th Session of the Nordic Council was held in Oslo. The Baltic Assembly and GUAM were represented."
    assert sorted(_partners(nordic)) == [("Baltic Assembly", "GUAM"), ("Baltic Assembly", "Nordic Council")]
