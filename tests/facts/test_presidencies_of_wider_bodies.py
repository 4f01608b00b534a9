"""Presidencies of bodies that are spoken of for much else, such as the OSCE; all sentences are invented."""

import pytest

from tests.facts.text import read

OSCE, CM = (
    "Organization for Security and Co-operation in Europe",
    "Committee of Ministers of the Council of Europe",
)
TOLD = [
    ("en", "They discussed the Finnish Presidency of the OSCE.", {(OSCE, "FI", "holds")}),
    ("en", "They discussed Sweden's OSCE Chairmanship.", {(OSCE, "SE", "holds")}),
    ("en", "The members congratulated Latvia on its chairmanship of the Committee of Ministers of the Council of Europe.",
     {(CM, "LV", "holds")}),
    ("en", "The OSCE is an old friend of ours, and the Council of Europe was welcome during the Lithuanian presidency.", set()),
    ("en", "Estonia holds the presidency of the Baltic Assembly and spoke at the session of the Council of Europe.",
     {("Baltic Assembly", "EE", "holds")}),
    ("lv", "Tika pārrunāta Somijas prezidentūra EDSO un situācija Gruzijā.", {(OSCE, "FI", "holds")}),
    ("lv", "Latvija pārņems prezidentūru Eiropas Padomes Ministru komitejā.", {(CM, "LV", "takes_over")}),
    ("et", "Jutuks tuli Soome eesistumine OSCE-s ja olukord Gruusias.", {(OSCE, "FI", "holds")}),
    ("et", "Kõneldi ka Eesti eesistumisest Euroopa Nõukogu Ministrite Komitees.", {(CM, "EE", "holds")}),
    ("lt", "Aptartas Suomijos pirmininkavimas ESBO ir padėtis Gruzijoje.", {(OSCE, "FI", "holds")}),
    ("lt", "Aptartas Lietuvos pirmininkavimas Europos Tarybos Ministrų Komitetui.", {(CM, "LT", "holds")}),
]  # fmt: skip
BEFORE = {
    "en": "The Presidium of the Baltic Assembly met in Riga. ",
    "lv": "Baltijas Asamblejas Prezidijs tikās Rīgā. ",
    "et": "Balti Assamblee presiidium kohtus Riias. ",
    "lt": "Baltijos Asamblėjos Prezidiumas susitiko Rygoje. ",
}


@pytest.mark.parametrize(("language", "sentence", "told"), TOLD)
def test_a_presidency_is_of_the_body_named_beside_it_and_not_of_the_one_the_text_is_about(
    language: str, sentence: str, told: set[tuple[str, str, str]]
) -> None:
    found = {
        (p.body, p.country, p.relation) for p in read(BEFORE[language] + sentence, language).presidencies
    }
    assert found == told
