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
    ("Seimas",
     "Vytautas Balsys, Chair of the Seimas Delegation to the Baltic Assembly, was in the chair; the "
     "greetings of President of the Assembly Jānis Kalns were read out.",
     {("Jānis Kalns", "President", "Baltic Assembly"),
      ("Vytautas Balsys", "Head of Delegation", "Seimas Delegation to the Baltic Assembly")}),
    ("Baltic Assembly",
     "The chair of the Baltic Assembly's Security and Defence Committee, Latvia's Igors Kalns, spoke.",
     {("Igors Kalns", "Committee Chair", "Security and Defence Committee (Baltic Assembly)")}),
    ("Saeima",
     "Received at the Seimas by Viktoras Balsys, her Lithuanian opposite number, the Speaker of the "
     "Saeima had with him a talk.",
     set()),
    ("Baltic Assembly",
     "Latvia's top diplomat Edgars Kalns is expected. The EU's top diplomat Josep Mata spoke.",
     {("Edgars Kalns", "Minister of Foreign Affairs", "Government of Latvia"),
      ("Josep Mata", "High Representative", "European Union")}),
    ("MFA Lithuania",
     "Latvia's Foreign Minister Edgars Kalns and, standing in for Foreign Minister Marina Tamm, the "
     "Ambassador of Estonia to Lithuania, Toomas Kask, came.",
     {("Edgars Kalns", "Minister of Foreign Affairs", "Government of Latvia"),
      ("Marina Tamm", "Minister of Foreign Affairs", "Government of Estonia"),
      ("Toomas Kask", "Ambassador", "Estonia (to Lithuania)")}),
    ("Baltic Assembly",
     "The draft replies were presented by Ms Jurga Balsė, a department director at the Lithuanian "
     "Foreign Ministry.",
     {("Jurga Balsė", "Director", "Ministry of Foreign Affairs (Lithuania)")}),
    ("Baltic Assembly",
     "The Baltic Assembly met. Ritvars Kalns from the Latvian delegation agreed, as did Asta Balsytė "
     "of the Seimas delegation. Head of the delegation Aadu Kask of the Estonian delegation spoke.",
     {("Aadu Kask", "Head of Delegation", "Riigikogu Delegation to the Baltic Assembly"),
      ("Asta Balsytė", "Member of Delegation", "Seimas Delegation to the Baltic Assembly"),
      ("Ritvars Kalns", "Member of Delegation", "Saeima Delegation to the Baltic Assembly")}),
    ("Riigikogu",
     "The Baltic Assembly met. Norway sends Vice-President Marit Berg and Sweden was represented by "
     "Speaker Urban Lund.",
     {("Marit Berg", "Deputy Speaker", "Storting"),
      ("Urban Lund", "Speaker", "Riksdag")}),
    ("Baltic Assembly",
     "The President of Latvia received the Presidium of the Baltic Assembly, headed by its Estonian "
     "President Aadu Kask.",
     {("Aadu Kask", "President", "Baltic Assembly")}),
    ("Baltic Assembly",
     "“Let us learn to listen,” said Andrius Balsys in his opening remarks as President of the Baltic "
     "Assembly.",
     {("Andrius Balsys", "President", "Baltic Assembly")}),
    ("Baltic Assembly",
     "The session was opened by Jaan Kask as President of the Baltic Assembly.",
     {("Jaan Kask", "President", "Baltic Assembly")}),
    ("Baltic Assembly",
     "Many would like to see Jānis Kalns as President of the Baltic Assembly.",
     set()),
    ("Baltic Assembly",
     "Hans Lund, chair of the Nordic Council's Conservative Group, wanted hearings.",
     {("Hans Lund", "Chair", "Conservative Group (Nordic Council)")}),
    ("Baltic Assembly",
     "At the session of the Nordic Council, Hans Lund, chair of the Council's Conservative Group, "
     "wanted hearings.",
     {("Hans Lund", "Chair", "Conservative Group (Nordic Council)")}),
    ("Baltic Assembly",
     "Stasys Balsys, Director General of “Lietuvos geležinkeliai”, and Jānis Kalns, Chairman of the "
     "Board of the company \"Latvenergo\", spoke.",
     {("Jānis Kalns", "Chair of the Board", "Latvenergo"),
      ("Stasys Balsys", "Director General", "Lietuvos geležinkeliai")}),
    ("Riigikogu",
     "The Chairman of the Environment and Energy Committee Jaan Kask is to present a report at the "
     "session of the Baltic Assembly.",
     {("Jaan Kask", "Committee Chair", "Environment and Energy Committee (Baltic Assembly)")}),
    ("Baltic Assembly",
     "Members visited the Children's Clinical University Hospital, where they were welcomed by its "
     "director, Anda Kalna.",
     {("Anda Kalna", "Director", "Children's Clinical University Hospital")}),
    ("Baltic Assembly",
     "The guests visited the Estonian National Museum, where its director Kertu Kask received them.",
     {("Kertu Kask", "Director", "Estonian National Museum")}),
    ("Saeima",
     "The Welfare Committee of the Baltic Assembly met. The meeting, which was conducted by "
     "Chairperson Silva Kalna, was attended by experts.",
     {("Silva Kalna", "Committee Chair", "Welfare Committee (Baltic Assembly)")}),
    ("Baltic Assembly",
     "The Estonian delegation to the Baltic Assembly was led by Aadu Kask, the Latvian one by Jānis "
     "Kalns and that of Lithuania by Valerijus Balsys.",
     {("Aadu Kask", "Head of Delegation", "Riigikogu Delegation to the Baltic Assembly"),
      ("Jānis Kalns", "Head of Delegation", "Saeima Delegation to the Baltic Assembly"),
      ("Valerijus Balsys", "Head of Delegation", "Seimas Delegation to the Baltic Assembly")}),
    ("Riigikogu",
     "The Minister of Economic Affairs and Communications Juhan Kask spoke at the session.",
     {("Juhan Kask", "Minister of Economic Affairs and Communications", "Government of Estonia")}),
    ("Baltic Assembly",
     "Foreign ministers Urmas Kask (Estonia), Edgars Kalns (Latvia) and Linas Balsys (Lithuania) met.",
     {("Edgars Kalns", "Minister of Foreign Affairs", "Government of Latvia"),
      ("Linas Balsys", "Minister of Foreign Affairs", "Government of Lithuania"),
      ("Urmas Kask", "Minister of Foreign Affairs", "Government of Estonia")}),
]  # fmt: skip


@pytest.mark.parametrize(("publisher", "text", "wanted"), OFFICES)
def test_offices_told_in_english(publisher: str, text: str, wanted: set[tuple[str, str, str]]) -> None:
    found = read(text, publisher=publisher).offices
    assert {(o.person, o.office, o.organisation) for o in found} == wanted
