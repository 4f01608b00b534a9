"""Prizes and medals of the Baltic Assembly by every way of giving that English has; all sentences are invented."""

import pytest

from tests.facts.text import read

A, B, C = "Mart Kask", "Anna Ozola", "Jonas Balsys"
PRIZES = [
    ("the Baltic Assembly Prize for Literature", "Literature"),
    ("the 2015 Baltic Assembly Prize in the Arts", "the Arts"),
    ("the Baltic Assembly's Prize for Science", "Science"),
]
GIVEN = [
    "{a} is to receive {p}.",
    "{a} was selected for {p}.",
    "{a} was chosen as the winner of {p}.",
    "{a} was the choice of the jury for {p}.",
    "The jury chose {a} for {p}.",
    "The jury named {a} the winner of {p}.",
    "The jury's choice for {p} fell on {a}.",
    "{p} has gone to {a}.",
    "{p} fell to {a}.",
    "{p} belongs to {a}.",
    "{p} was shared by {a} and his brother.",
    "Congratulations to {a} on winning {p}.",
    "The Speaker congratulated {a} on receiving {p}.",
    "{p}: {a}.",
    "{p} – the Estonian writer {a}.",
]
NOT_GIVEN = [
    "{a} was selected for the jury of {p}.",
    "{a} chose Anna Ozola for the jury of {p}.",
    "{a} spoke of the choice of works for {p}.",
    "{p} went this time to Latvia, {a} said.",
    "Nominees for {p}: {a}.",
    "The nominees are known.\n{p}: {a} (Estonia)",
]


def _given(text: str) -> set[tuple[str, str]]:
    return {(r.person, r.award.removeprefix("Baltic Assembly ")) for r in read(text).recipients}


def _told(text: str, prize: str) -> str:
    told = text.format(a=A, p=prize)
    return told[0].upper() + told[1:]


@pytest.mark.parametrize("text", GIVEN)
@pytest.mark.parametrize(("prize", "field"), PRIZES)
def test_choices(text: str, prize: str, field: str) -> None:
    assert _given(_told(text, prize)) == {(A, f"Prize for {field}")}


@pytest.mark.parametrize("text", NOT_GIVEN)
@pytest.mark.parametrize("prize", [p for p, _ in PRIZES])
def test_what_is_no_choice(text: str, prize: str) -> None:
    assert A not in {person for person, _ in _given(_told(text, prize))}


ROWS = [
    "The Baltic Assembly Prizes went to {a} (literature), {b} (the arts) and {c} (science).",
    "The Baltic Assembly Prizes were presented: for literature to {a}, for the arts to {b}, for science to {c}.",
    "The Baltic Assembly Prizes for Literature, the Arts and Science went to {a}, {b} and {c} respectively.",
    "The Baltic Assembly Prize for Literature was awarded to {a}, while in Science it was {c} and in the Arts {b}.",
    "The Baltic Assembly Prize in Literature was won by {a}. In the Arts it went to {b}, and in Science to {c}.",
    "{a} from Estonia in Literature, {b} from Latvia in the Arts and {c} from Lithuania in Science – these are the "
    "winners of the Baltic Assembly Prize.",
    "The jury of the Baltic Assembly Prizes named {a} the best in Literature, {b} in the Arts and {c} in Science.",
    "The Baltic Assembly announced the winners of its prizes: writer {a} in Literature, conductor {b} in the Arts and "
    "physicist {c} in Science.",
    "The Baltic Assembly Prizes have been awarded. In literature the choice fell on {a} of Estonia, who writes poetry. "
    "In the arts the winner is the conductor {b}. In science the prize went to {c}.",
    "The Baltic Assembly Prizes for Literature, the Arts and Science in 2016 go to :\nIN LITERATURE: {a} (Estonia), poet.\n"
    "IN THE ARTS: {b} (Latvia), film director.\nIN SCIENCE: Dr. {c} (Lithuania), for research.",
    "Laureates of the Baltic Assembly Prize:\n- {a} (Estonia) – Literature\n- {b} (Latvia) – the Arts\n"
    "- {c} (Lithuania) – Science\nIt ended late.",
    "Baltic Assembly Prize: three laureates named\nThe decision was taken on Friday, when the jurors held a meeting in "
    "digital form.\n- Literature: {a} (Estonia), a writer.\n- The Arts: {b} (Latvia), who led a project.\n"
    "- Science: {c} (Lithuania), a pioneer.",
    "Baltic Assembly Prize: three laureates named\n- The Arts: {b} (Latvia), who led “Wild Souls. Art of the Baltic States”.\n"
    "- Literature: {a} (Estonia). The novel came out in 2017.\n- Science: {c} (Lithuania), a pioneer.",
]


@pytest.mark.parametrize("text", ROWS)
def test_rows_of_laureates(text: str) -> None:
    wanted = {(A, "Prize for Literature"), (B, "Prize for the Arts"), (C, "Prize for Science")}
    assert _given(text.format(a=A, b=B, c=C)) == wanted


def test_candidates_behind_a_sentence_of_laureates() -> None:
    text = (
        "The Baltic Assembly's Prize in the Arts has gone to Mart Kask. Latvia had also put forward Anna Ozola "
        "(literature) and Jonas Balsys (science), without success."
    )
    assert _given(text) == {(A, "Prize for the Arts")}
