"""Who presides, takes over and hands over, in common words of English; all sentences are invented."""

import pytest

from tests.facts.text import read

PRESIDENCIES = [
    ("Lithuania's presidency of the Baltic Assembly will end in December, when Estonia takes the helm.",
     {("Baltic Assembly", "LT", "hands_over"), ("Baltic Assembly", "EE", "takes_over")}),
    ("Estonia presides over both the Baltic Assembly and the Baltic Council of Ministers.",
     {("Baltic Assembly", "EE", "holds"), ("Baltic Council of Ministers", "EE", "holds")}),
    ("The presidency of the Baltic Assembly passed from Latvia to Estonia.",
     {("Baltic Assembly", "EE", "takes_over"), ("Baltic Assembly", "LV", "hands_over")}),
    ("At the end of the session, the Chairmanship of the GUAM PA passed to Moldova.",
     {("GUAM Parliamentary Assembly", "MD", "takes_over")}),
    ("The Chairmanship of the GUAM Parliamentary Assembly was transferred from Azerbaijan to Georgia.",
     {("GUAM Parliamentary Assembly", "AZ", "hands_over"), ("GUAM Parliamentary Assembly", "GE", "takes_over")}),
    ("Latvia undertook the Presidency of the Baltic Assembly for one year.",
     {("Baltic Assembly", "LV", "takes_over")}),
    ("Estonia will be given the presidency of the Baltic Assembly and the Baltic Council of Ministers.",
     {("Baltic Assembly", "EE", "takes_over"), ("Baltic Council of Ministers", "EE", "takes_over")}),
    ("The presiding country of the Baltic Assembly will be Latvia.",
     {("Baltic Assembly", "LV", "takes_over")}),
    ("The presidency of the Baltic Assembly will go to Lithuania.",
     {("Baltic Assembly", "LT", "takes_over")}),
    ("Lithuania will hold the presidency of the Baltic Assembly.",
     {("Baltic Assembly", "LT", "takes_over")}),
    ("Estonia is chairing the Baltic Assembly this year.",
     {("Baltic Assembly", "EE", "holds")}),
    ("Estonia, which currently holds the presidency of the Baltic Assembly, spoke.",
     {("Baltic Assembly", "EE", "holds")}),
    ("Lithuania received the presidency of the Baltic Assembly from Estonia.",
     {("Baltic Assembly", "EE", "hands_over"), ("Baltic Assembly", "LT", "takes_over")}),
    ("Estonia handed over the presidency of the Baltic Assembly to Lithuania.",
     {("Baltic Assembly", "EE", "hands_over"), ("Baltic Assembly", "LT", "takes_over")}),
    ("The presidency of the Baltic Assembly was handed over from Estonia to Lithuania.",
     {("Baltic Assembly", "EE", "hands_over"), ("Baltic Assembly", "LT", "takes_over")}),
    ("During the Latvian Presidency of the Baltic Assembly, energy is discussed.",
     {("Baltic Assembly", "LV", "holds")}),
    ("The forthcoming Lithuanian presidency of the Baltic Assembly was discussed.",
     {("Baltic Assembly", "LT", "takes_over")}),
    ("The next presidency of the Baltic Assembly will be held by Latvia.",
     {("Baltic Assembly", "LV", "takes_over")}),
    ("Latvia has assumed the presidency of the Baltic Council of Ministers.",
     {("Baltic Council of Ministers", "LV", "takes_over")}),
    ("Estonia completed its presidency of the Baltic Assembly.",
     {("Baltic Assembly", "EE", "hands_over")}),
    ("Latvia presides over the Baltic Assembly.",
     {("Baltic Assembly", "LV", "holds")}),
    ("The presidency of the Baltic Assembly and the Baltic Council of Ministers is held by Estonia.",
     {("Baltic Assembly", "EE", "holds"), ("Baltic Council of Ministers", "EE", "holds")}),
    ("Next year, Latvia is to coordinate NB8 parliamentary cooperation.", {("NB8", "LV", "takes_over")}),
    ("It is now Latvia's turn to lead the Baltic Assembly.", {("Baltic Assembly", "LV", "holds")}),
    ("Latvia is at the helm of the Baltic Assembly this year.", {("Baltic Assembly", "LV", "holds")}),
    ("The presidency of the Baltic Assembly belongs to Latvia.", {("Baltic Assembly", "LV", "holds")}),
    ("As the country holding the rotating presidency of the Baltic Assembly, Lithuania invites guests.",
     {("Baltic Assembly", "LT", "holds")}),
    ("Latvia prepares for the upcoming presidency of the Baltic Assembly.", {("Baltic Assembly", "LV", "takes_over")}),
    ("Lithuania passed the baton of the Baltic Assembly presidency to Latvia.",
     {("Baltic Assembly", "LT", "hands_over"), ("Baltic Assembly", "LV", "takes_over")}),
    ("Lithuania's chairmanship of the Baltic Council of Ministers came to an end.",
     {("Baltic Council of Ministers", "LT", "hands_over")}),
    ("At the end of the session, the Chairmanship of the GUAM PA was transferred from the Verkhovna Rada of Ukraine to "
     "the Parliament of Georgia.",
     {("GUAM Parliamentary Assembly", "UA", "hands_over"), ("GUAM Parliamentary Assembly", "GE", "takes_over")}),
    ("The Estonian Presidency of the Baltic Assembly was opened today. During its Presidency of the Baltic Assembly Estonia "
     "would focus on communication.", {("Baltic Assembly", "EE", "holds")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), PRESIDENCIES)
def test_presidencies_of_english_texts(text: str, wanted: set[tuple[str, str, str]]) -> None:
    assert {(p.body, p.country, p.relation) for p in read(text).presidencies} == wanted
