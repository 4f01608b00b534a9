"""What is made from other files is as it would be made now."""

import pytest

from tests.generated import ANEW, GENERATED, ROOT
from tests.questions.made_graph import FIXTURE, as_trig, made


@pytest.mark.parametrize("place", GENERATED)
def test_generated_files_are_up_to_date(place: str) -> None:
    same = (ROOT / place).read_text("utf-8") == GENERATED[place]()
    assert same, f"{place} is out of date: {ANEW}"


def test_the_frozen_graph_is_the_one_that_is_made() -> None:
    same = FIXTURE.read_bytes() == as_trig(made())
    assert same, f"{FIXTURE.relative_to(ROOT)} is out of date: {ANEW}"
