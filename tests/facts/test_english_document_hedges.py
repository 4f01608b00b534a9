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
        "The Speaker said that the Saeima highly appreciates the signing of the Joint Declaration.",
        "The Assembly welcomes the recent signing of an agreement on a railway.",
        "On 2 June 1992, the defence ministers signed a memorandum of understanding.",
        "On 14 December 2030, in Kyiv the heads of the agencies signed a declaration on cooperation.",
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
        "The session ended with the signing of a resolution, which the guests welcomed.",
        "On 5 May 2031 the Assembly adopted a resolution on the memorandum.",
    ],
)
def test_a_resolution_is_adopted(text: str) -> None:
    assert [fact.kind for fact in read(SESSION + text, "en").documents] == ["resolution"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("On 2 June 1992, the defence ministers signed a memorandum of understanding.", []),
        ("14 December 2030, in Kyiv the heads of the agencies signed a joint Declaration.", []),
        ("On 3 May 2031, the heads of the agencies signed a joint Declaration.", ["declaration"]),
    ],
)
def test_what_was_signed_on_a_day_of_an_earlier_year_is_recalled(text: str, kinds: list[str]) -> None:
    visit = "The speakers will begin a visit to Ukraine on Monday.\n\n"
    assert [fact.kind for fact in read(visit + text, "en", "2031-05-05").documents] == kinds
