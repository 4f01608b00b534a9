"""Whom an aside names that tells what somebody has met nobody; all sentences are invented."""

import pytest

from tests.facts.text import read, there

MET = {
    "en": "Speaker of the Riigikogu Jaan Kask met in Riga with President of Latvia Juris Ozols, whose adviser is Andris Kalns.",
    "et": "Riigikogu esimees Jaan Kask kohtus Riias Läti presidendi Juris Ozolsiga, kelle nõunik on Andris Kalns.",
    "lv": "Saeimas priekšsēdētājs Jānis Bērziņš Rīgā tikās ar prezidentu Juri Ozolu, kura padomnieks ir Andris Kalns.",
    "lt": "Seimo narys Jonas Petraitis Rygoje susitiko su prezidentu Juriu Ozolu, kurio patarėjas yra Andris Kalns.",
}


@pytest.mark.parametrize("language", MET)
def test_whoever_belongs_to_one_met_is_not_met(language: str) -> None:
    found = there(read(MET[language], language))
    assert len(found) == 2
    assert not any("Kaln" in name for name in found)
