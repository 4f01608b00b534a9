"""Adoptions that are none, and adoptions told in other words of English; all sentences are invented."""

import pytest

from tests.facts.text import read

SESSION = "The 49th Session of the Baltic Assembly was held in Riga on 5 May 2031. "


@pytest.mark.parametrize(
    "text",
    [
        "Once the agreement is signed, trade will grow.",
        "If the resolution is adopted, the governments will act.",
        "Trade will grow only when the agreement is signed.",
        "He asked whether the statement is adopted.",
        "The adoption of the final document is on the agenda of the closing day.",
        "The signing of the agreement is planned for the autumn.",
        "Adopting resolutions is not enough by itself.",
        "Issuing statements together has become routine.",
        "No resolution was adopted.",
        "The members parted without a joint statement being adopted.",
        "A year ago the Assembly adopted a resolution on energy.",
        "Last year the members adopted a statement.",
        "The agreement was concluded by the governments.",
        "According to the declaration adopted by the United Nations, children have rights.",
        "The agreement was signed in March.",
        "The members discussed the draft resolution.",
    ],
)
def test_what_is_no_adoption(text: str) -> None:
    assert not read(SESSION + text, "en").documents


@pytest.mark.parametrize(
    "text",
    [
        "In its resolution, the Assembly calls for a railway.",
        "In a resolution, the Assembly urges the governments to build a railway.",
        "The members proceeded to adopt a resolution on energy.",
        "The members went on to adopt a resolution on energy.",
        "Its last act was to adopt a resolution.",
        "The members decided to adopt a resolution on energy.",
        "The Assembly agreed on the text of a resolution.",
        "The Assembly agreed on the wording of a resolution on energy.",
        "Energy is the subject of a resolution, likewise passed in Riga.",
        "Among the documents that went through is a resolution on energy.",
        "The session resulted in a resolution.",
        "The text of the resolution was approved.",
        "The draft resolution was adopted with amendments.",
        "Its welcome until late was praised in a resolution passed by all members.",
    ],
)
def test_a_resolution_is_adopted(text: str) -> None:
    assert [fact.kind for fact in read(SESSION + text, "en").documents] == ["resolution"]
