"""The land of those whom a guest of Latvia meets there; all sentences are invented."""

import pytest

from tests.facts.text import read

TOLD = [
    ("Igaunijas prezidents Juhans Tamms vizītē Rīgā tikās ar ministriem. Darba vizītes laikā Igaunijas prezidents tikās ar "
     "Valsts prezidentu Jāni Kalniņu.", "Republic of Latvia"),
    ("Igaunijas prezidents Juhans Tamms vizītes laikā Latvijā tiksies ar Ministru prezidentu Jāni Kalniņu.", "Government of Latvia"),
    ("Vizītes laikā Igaunijas ārlietu ministrs Juhans Tamms tiksies ar Valsts prezidentu Jāni Kalniņu.", "Republic of Latvia"),
    ("Ārlietu ministre Anna Ozola vizītes laikā Gruzijā tikās ar prezidentu Jāni Kalniņu.", "Republic of Georgia"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "organisation"), TOLD)
def test_whom_a_guest_meets_in_latvia_is_of_latvia(text: str, organisation: str) -> None:
    told = {o.organisation for o in read(text, "lv").offices if o.person == "Jānis Kalniņš"}
    assert told <= {organisation, "Georgia"}
    assert told
