"""Offices that English tells by verbs, in rows and beside a house; all sentences are invented."""

import pytest

from tests.facts.text import read

OFFICES = [
    ("Baltic Assembly",
     "Among the speakers were Jaan Kask and Ināra Kalna, who head the Riigikogu and the Saeima.",
     {("Ināra Kalna", "Speaker", "Saeima"),
      ("Jaan Kask", "Speaker", "Riigikogu")}),
    ("Baltic Assembly",
     "The meeting was attended by Jaan Kask, Ināra Kalna and Asta Balsytė, the Speakers of the "
     "Riigikogu, the Saeima and the Seimas.",
     {("Asta Balsytė", "Speaker", "Seimas"),
      ("Ināra Kalna", "Speaker", "Saeima"),
      ("Jaan Kask", "Speaker", "Riigikogu")}),
    ("Baltic Assembly",
     "Greetings of the Nordic Council and the Benelux Parliament were conveyed by Henrik Berg and "
     "André Maes, their respective presidents.",
     {("André Maes", "President", "Benelux Parliament"),
      ("Henrik Berg", "President", "Nordic Council")}),
    ("Baltic Assembly",
     "Gabrielius Balsys, Foreign Minister of Lithuania, chaired the meeting; Eva Tamm and Edgars "
     "Kalns, his Estonian and Latvian colleagues, also took part.",
     {("Edgars Kalns", "Minister of Foreign Affairs", "Government of Latvia"),
      ("Eva Tamm", "Minister of Foreign Affairs", "Government of Estonia"),
      ("Gabrielius Balsys", "Minister of Foreign Affairs", "Government of Lithuania")}),
    ("Baltic Assembly",
     "The chairman of the Presidium Juris Kalns and his deputies Ülo Tamm and Egidijus Balsys attended "
     "the session of the Baltic Assembly.",
     {("Egidijus Balsys", "Deputy Chair", "Baltic Assembly Presidium"),
      ("Juris Kalns", "Chair", "Baltic Assembly Presidium"),
      ("Ülo Tamm", "Deputy Chair", "Baltic Assembly Presidium")}),
    ("Baltic Assembly",
     "Anna Berg, presiding over the Nordic Council, and Jānis Kalns, who has led the Baltic Assembly "
     "throughout this year, spoke.",
     {("Anna Berg", "President", "Nordic Council"),
      ("Jānis Kalns", "President", "Baltic Assembly")}),
    ("Baltic Assembly",
     "Andris Kalns, who led the Baltic Assembly in 2010, was there.",
     set()),
    ("Baltic Assembly",
     "Andres Tamm, who heads the Estonian delegation to the Baltic Assembly, spoke.",
     {("Andres Tamm", "Head of Delegation", "Riigikogu Delegation to the Baltic Assembly")}),
    ("Baltic Assembly",
     "Jānis Kalns, who chairs the Baltic Assembly session today, spoke.",
     set()),
    ("Baltic Assembly",
     "Latvian MP Inese Kalna and her Estonian colleague Enn Tamm, both members of the Presidium of the "
     "Baltic Assembly, moderated the panel.",
     {("Enn Tamm", "Member", "Baltic Assembly Presidium"),
      ("Enn Tamm", "Member of Parliament", "Riigikogu"),
      ("Inese Kalna", "Member", "Baltic Assembly Presidium"),
      ("Inese Kalna", "Member of Parliament", "Saeima")}),
    ("Baltic Assembly",
     "Asta Balsytė, formerly Speaker of the Seimas, was there.",
     set()),
    ("Baltic Assembly",
     "Lolita Kalna, Chairperson of the European Affairs Committee of the Saeima, was seconded by "
     "Richárd Nagy, her counterpart in the Hungarian National Assembly.",
     {("Lolita Kalna", "Committee Chair", "European Affairs Committee (Saeima)"),
      ("Richárd Nagy", "Committee Chair", "European Affairs Committee (Hungarian National Assembly)")}),
]  # fmt: skip


@pytest.mark.parametrize(("publisher", "text", "wanted"), OFFICES)
def test_offices_told_in_english(publisher: str, text: str, wanted: set[tuple[str, str, str]]) -> None:
    found = read(text, publisher=publisher).offices
    assert {(o.person, o.office, o.organisation) for o in found} == wanted
