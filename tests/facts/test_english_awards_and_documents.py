"""Who took an award from whom, and documents adopted that something will happen to; all sentences are invented."""

import pytest

from tests.facts.text import read

RECIPIENTS = [
    ("Baltic Assembly",
     "The Baltic Assembly prizes were handed out in Vilnius. Estonian composer Erkki Kask, who was "
     "honoured for his Ninth Symphony, accepted the arts prize from President of the Baltic Assembly "
     "Valerijus Balsys.",
     {("Erkki Kask", "Baltic Assembly Prize for the Arts")}),
    ("Baltic Assembly",
     "The Baltic Assembly prizes were awarded in Riga. In literature the prize went to Sigitas Balsys, "
     "in the arts to Erkki Kask and in science to Jānis Kalns.",
     {("Erkki Kask", "Baltic Assembly Prize for the Arts"),
      ("Jānis Kalns", "Baltic Assembly Prize for Science"),
      ("Sigitas Balsys", "Baltic Assembly Prize for Literature")}),
    ("Baltic Assembly",
     "Medals of the Baltic Assembly were pinned on former Estonian President Arnold Kask and on Baiba "
     "Kalna, professor at the Latvia University of Agriculture.",
     {("Arnold Kask", "Baltic Assembly Medal"),
      ("Baiba Kalna", "Baltic Assembly Medal")}),
    ("Baltic Assembly",
     "Baiba Kalna collected the Baltic Assembly Medal from President Jānis Kalns.",
     {("Baiba Kalna", "Baltic Assembly Medal")}),
    ("Baltic Assembly",
     "The Baltic Assembly Prize for Literature was collected by Sigitas Balsys.",
     {("Sigitas Balsys", "Baltic Assembly Prize for Literature")}),
    ("Baltic Assembly",
     "President of the Baltic Assembly Jānis Kalns decorated Arnold Kask with the Medal of the Baltic "
     "Assembly.",
     {("Arnold Kask", "Baltic Assembly Medal")}),
    ("Baltic Assembly",
     "Erkki Kask received the Baltic Assembly Prize for the Arts from the hands of President Jānis "
     "Kalns.",
     {("Erkki Kask", "Baltic Assembly Prize for the Arts")}),
    ("Baltic Assembly",
     "The Baltic Assembly Medals were presented to Arnold Kask from Estonia and Vytautas Balsys from "
     "Lithuania.",
     {("Arnold Kask", "Baltic Assembly Medal"),
      ("Vytautas Balsys", "Baltic Assembly Medal")}),
    ("Baltic Assembly",
     "Jānis Kalns presented Arnold Kask and Baiba Kalna with the Medal of the Baltic Assembly.",
     {("Arnold Kask", "Baltic Assembly Medal"),
      ("Baiba Kalna", "Baltic Assembly Medal")}),
    ("Baltic Assembly",
     "The Baltic Assembly Medal was received by Arnold Kask from the President of the Assembly Jānis "
     "Kalns.",
     {("Arnold Kask", "Baltic Assembly Medal")}),
]  # fmt: skip

DOCUMENTS = [
    ("Baltic Assembly",
     "The Resolution adopted by the 40th Session of the Baltic Assembly will now be sent to the three "
     "governments.",
     {"resolution"}),
    ("Baltic Assembly",
     "A resolution backed by the 41st session of the Baltic Assembly urges joint procurement.",
     {"resolution"}),
    ("Baltic Assembly",
     "The Ministers are due to put their signatures to a Joint Statement at the 21st Baltic Council.",
     set()),
    ("Baltic Assembly",
     "The Ministers put their signatures to a Joint Statement at the 21st Baltic Council.",
     {"joint statement"}),
    ("Baltic Assembly",
     "The session recalled the resolution adopted in 2012 by the Baltic Assembly.",
     set()),
    ("Baltic Assembly",
     "Deputies gave their backing to a resolution on Rail Baltica at the 35th Session of the Baltic "
     "Assembly.",
     {"resolution"}),
    ("Baltic Assembly",
     "The resolution signed by the speakers at the 30th Session of the Baltic Assembly will be "
     "forwarded to the Baltic Council of Ministers.",
     {"resolution"}),
    ("Baltic Assembly",
     "The draft resolution will be adopted by the 30th Session of the Baltic Assembly.",
     set()),
    ("Baltic Assembly",
     "The statement to be signed by the speakers at the 30th Session of the Baltic Assembly will be "
     "short.",
     set()),
]  # fmt: skip


@pytest.mark.parametrize(("publisher", "text", "wanted"), RECIPIENTS)
def test_who_takes_an_award(publisher: str, text: str, wanted: set[tuple[str, str]]) -> None:
    assert {(o.person, o.award) for o in read(text, publisher=publisher).recipients} == wanted


@pytest.mark.parametrize(("publisher", "text", "wanted"), DOCUMENTS)
def test_documents_adopted(publisher: str, text: str, wanted: set[str]) -> None:
    assert {o.kind for o in read(text, publisher=publisher).documents} == wanted
