"""At whose invitation somebody came, and who was in a delegation on a visit; all sentences are invented."""

import pytest

from tests.facts.text import read, taken, there


@pytest.mark.parametrize(
    "text",
    [
        "At the invitation of Anna Ozola, Jaan Kask paid an official visit to Latvia on 6 and 7 May 2024.",
        "At the invitation of the Speaker of the Saeima Anna Ozola, the Speaker of the Riigikogu Jaan Kask paid an official visit to "
        "Latvia on 6 and 7 May 2024.",
        "On the invitation of Anna Ozola, Jaan Kask is visiting Latvia on 6 and 7 May 2024.",
    ],
)
def test_who_invites_to_a_visit_is_not_on_it(text: str) -> None:
    assert ("Jaan Kask", "visit", "attended") in taken(read(text))
    assert ("Anna Ozola", "visit", "attended") not in taken(read(text))


def test_a_delegation_invited_to_a_town_has_a_host() -> None:
    text = "On the invitation of Anna Ozola, the delegation of the Riigikogu led by Jaan Kask arrived in Riga on 6 May 2024."
    assert taken(read(text)) == {("Jaan Kask", "visit", "attended"), ("Anna Ozola", "visit", "hosted")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("et", "Jaan Kase juhitud Riigikogu delegatsioon külastas 6. mail Riiat. Delegatsiooni kuuluvad Juhan Must ja Eero Raun."),
        ("lt", "Seimo delegacija, kuriai vadovauja Jonas Petrulis, gegužės 6 d. lankėsi Rygoje. "
         "Delegaciją sudaro Juhan Must ir Eero Raun."),
    ],
)  # fmt: skip
def test_those_in_the_delegation_were_on_its_visit(language: str, text: str) -> None:
    reading = read(text, language, "2024-05-20")
    assert {"Eero Raun", "Juhan Must"} <= set(there(reading))
    assert reading.announced == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("et", "Jaan Kask külastas 6. mail Riiat. Balti Assamblee delegatsiooni kuuluvad Juhan Must ja Eero Raun."),
        ("lt", "Jonas Petrulis gegužės 6 d. lankėsi Rygoje. Baltijos Asamblėjos delegaciją sudaro Juhan Must ir Eero Raun."),
    ],
)  # fmt: skip
def test_those_in_a_standing_delegation_were_on_no_visit(language: str, text: str) -> None:
    assert not {"Eero Raun", "Juhan Must"} & set(there(read(text, language, "2024-05-20")))
