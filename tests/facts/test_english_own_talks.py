"""What somebody does with a speech of his own, and what is said from the rostrum, is spoken at the event."""

import pytest

from tests.facts.text import read

HELD = "The 30th Session of the Baltic Assembly was held in Riga on 3 May 2031. "
KASK = "Jaan Kask"
SPOKE = [
    ("Jaan Kask, the Estonian minister, used his speech to call for lower prices.", {KASK}),
    ("His Estonian colleague, Jaan Kask, devoted his remarks to energy.", {KASK}),
    ("Jaan Kask began his address with a joke.", {KASK}),
    ("Jaan Kask ended his short speech by quoting a poet.", {KASK}),
    ("Jaan Kask dedicated most of his report to trains.", {KASK}),
    ("From the rostrum, Jaan Kask called for lower prices.", {KASK}),
    ("Jaan Kask warned from the podium that prices would rise.", {KASK}),
    ("The speech of Jaan Kask dealt with trains.", {KASK}),
    ("Jaan Kask cancelled his speech.", set()),
    ("Jaan Kask sent his speech to the members.", set()),
    ("Jaan Kask praised her speech.", set()),
    ("Jaan Kask will devote his speech to energy.", set()),
    ("Jaan Kask closed his shop with her help.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SPOKE)
def test_who_did_something_with_his_own_speech_made_it(text: str, expected: set[str]) -> None:
    assert {one.person for one in read(HELD + text).attendance} == expected


@pytest.mark.parametrize(
    "does", ["will devote his speech to energy", "is going to use her address to call for unity"]
)
def test_who_will_do_something_with_his_own_speech_is_announced(does: str) -> None:
    told = read(
        f"The 30th Session of the Baltic Assembly will be held in Riga on 3 May 2031. Jaan Kask {does}."
    )
    assert {one.person for one in told.announced} == {KASK}
