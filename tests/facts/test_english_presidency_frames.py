"""Presidencies told by whole English clauses: each frame with several states and bodies; all sentences are invented."""

import pytest

from tests.facts.text import read

_STATES = {"EE": ("Estonia", "Estonian"), "LV": ("Latvia", "Latvian"), "SE": ("Sweden", "Swedish"), "PL": ("Poland", "Polish")}  # fmt: skip
_ROUNDS = [
    ("EE", "LV", "Baltic Assembly", "the Baltic Assembly"),
    ("SE", "EE", "NB8", "the NB8"),
    ("PL", "SE", "Council of the European Union", "the Council of the European Union"),
]
_HOLDS = [
    "A is in charge of the presidency of X.",
    "As the current chair of X, A hosted the meeting.",
    "As holder of the rotating presidency of X, A hosted the meeting.",
    "During its presidency of X, A focuses on energy.",
    "During its year at the helm of X, A focuses on energy.",
    "A thanked its partners for support during its presidency of X.",
    "A organised a conference as part of its presidency of X.",
    "Presiding over X this year is A.",
    "A, the country presiding over X, hosted the meeting.",
    "The helm of X is in the hands of A.",
    "The presidency of X is currently in a hands.",
    "A serves as chair of X this year.",
    "At the helm of X is A.",
    "Under the presidency of A, X has focused on energy.",
]
_TAKES = [
    "A accepted the presidency of X.",
    "A will be given the presidency of X.",
    "The presidency of X was handed to A.",
    "The presidency of X will be transferred to A.",
    "The rotating presidency of X falls to A.",
    "The gavel of X goes to A.",
    "A steps up to the presidency of X.",
    "A takes the helm of X.",
    "A becomes the chair of X.",
    "A takes over as chair of X.",
    "A has been entrusted with the presidency of X.",
    "After taking over the presidency of X, A presented its priorities.",
    "Upon assuming the presidency of X, A presented its priorities.",
    "A, the incoming presidency of X, presented its priorities.",
    "Ahead of the a presidency of X, priorities were presented.",
    "During its presidency of X, A will focus on energy.",
    "The next country to preside over X is A.",
    "Next in line for the presidency of X is A.",
    "A looks forward to its presidency of X.",
    "He congratulated A on taking over the presidency of X.",
    "A's takeover of the presidency of X was discussed.",
    "The handover of the presidency of X to A took place in Vilnius.",
]
_HANDS = [
    "A gives up the presidency of X.",
    "A transferred the presidency of X.",
    "A steps down from the presidency of X.",
    "A is winding up its presidency of X.",
    "A brought its presidency of X to a close.",
    "The a presidency of X is coming to an end.",
    "The a presidency of X is over.",
    "A's turn at the presidency of X is over.",
    "A's year in the chair of X is over.",
    "The outgoing a presidency of X presented a report.",
    "A, the outgoing presidency of X, presented a report.",
    "Concluding its presidency of X, A presented a report.",
    "At the end of its presidency of X, A presented a report.",
]
_BOTH = [
    "A transferred the presidency of X to B.",
    "A hands over the gavel of X to B.",
    "A will pass the baton of X to B.",
    "A gives way to B at the helm of X.",
    "A's presidency of X gives way to that of B.",
    "B follows A in the presidency of X.",
    "B replaces A as the presiding country of X.",
    "A will be succeeded by B at the helm of X.",
    "The presidency of X goes from A to B.",
    "The presidency of X was passed by A to B.",
    "The presidency of X changed hands from A to B.",
    "From A, the presidency of X passes to B.",
    "The handover of the presidency of X from A to B took place in Vilnius.",
    "The a presidency of X ended and B took over.",
    "A's turn at the presidency of X is over and B's begins.",
    "Having handed over the presidency of X to B, A presented a report.",
    "Taking over the presidency of X from A, B presented its priorities.",
    "B, to which A handed over the presidency of X, presented its priorities.",
]
_NONE = [
    "A and B discussed the presidency of X.",
    "The presidency of X was discussed with A.",
    "The Prime Minister of A took over the chairmanship of his party.",
    "A supports the priorities of the presidency of X.",
    "A took over the flag of X from B.",
    "B followed A in joining X.",
    "The baton was passed in the race from A to B.",
    "The a delegation to X was headed by its chair.",
    "A does not hold the presidency of X.",
    "A has not yet taken over the presidency of X.",
    "A gave B its support in X.",
]


def _read(frame: str, one: str, other: str, body: str) -> set[tuple[str, str, str]]:
    names = {"A": _STATES[one][0], "B": _STATES[other][0], "a": _STATES[one][1], "X": body}
    words = frame.replace("'s", " 's").replace(",", " ,").replace(".", " .").split()
    article = "a" if not any(f" a {noun}" in frame for noun in ("presidency", "hands", "delegation")) else ""
    told = " ".join(names.get(word, word) if word != article else word for word in words)
    for sign in (" 's", " ,", " ."):
        told = told.replace(sign, sign.strip())
    told = told[0].upper() + told[1:]
    return {(p.body, p.country, p.relation) for p in read(told).presidencies}


@pytest.mark.parametrize(("one", "other", "name", "body"), _ROUNDS, ids=[row[2] for row in _ROUNDS])
@pytest.mark.parametrize(
    ("frames", "expected"),
    [
        (_HOLDS, [("one", "holds")]),
        (_TAKES, [("one", "takes_over")]),
        (_HANDS, [("one", "hands_over")]),
        (_BOTH, [("one", "hands_over"), ("other", "takes_over")]),
        (_NONE, []),
    ],
    ids=["holds", "takes over", "hands over", "both", "none"],
)
def test_frames_of_presidencies(
    frames: list[str], expected: list[tuple[str, str]], one: str, other: str, name: str, body: str
) -> None:
    state = {"one": one, "other": other}
    wanted = {(name, state[which], relation) for which, relation in expected}
    assert {frame: found for frame in frames if (found := _read(frame, one, other, body)) != wanted} == {}


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Under the Latvian presidency in 2024, the Baltic Assembly will focus on energy.", 2024),
        ("During its presidency of the Baltic Assembly in 2024, Latvia will focus on energy.", 2024),
        ("2024 will be the year of the Latvian presidency of the Baltic Assembly.", 2024),
        ("In 2024, the presiding country of the Baltic Assembly will be Latvia.", 2024),
        ("Estonia holds the presidency of the Baltic Assembly, and in 2024 Latvia will take over.", 2024),
        ("Latvia, preparing for its presidency of the Baltic Assembly in 2024, presented its plans.", 2024),
    ],
)
def test_the_year_of_a_presidency_to_come(text: str, year: int) -> None:
    taken = [(p.country, p.year) for p in read(text).presidencies if p.relation == "takes_over"]
    assert taken == [("LV", year)]


@pytest.mark.parametrize(
    "text",
    [
        "Presiding over the Baltic Assembly in 2024, Latvia organised twelve meetings.",
        "Chairing the Baltic Assembly in 2024, Latvia organised twelve meetings.",
        "Latvia, as the country presiding over the Baltic Assembly in 2024, organised twelve meetings.",
        "As the country chairing the Baltic Assembly in 2024, Latvia organised twelve meetings.",
    ],
)
def test_a_participle_tells_who_presides(text: str) -> None:
    assert [(p.country, p.year, p.relation) for p in read(text).presidencies] == [("LV", 2024, "holds")]


def test_a_participle_of_chairing_a_session_tells_none() -> None:
    assert not read("Chairing the session of the Baltic Assembly in Riga, Latvia was heard.").presidencies


@pytest.mark.parametrize(
    "text",
    [
        "Mart Kask, MP from Latvia, Chair of the BA Budget Committee, said so.",
        "Mart Kask, MP from Latvia, coordinator of NB8, said so.",
        "Mart Kask from Estonia, Chair of the Baltic Assembly, spoke.",
    ],
)
def test_the_state_that_a_chair_comes_from_presides_over_nothing(text: str) -> None:
    assert not read(text).presidencies
