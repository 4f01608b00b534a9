"""Offices that English tells behind a verb, a colon or in the next sentence; all sentences are invented."""

import pytest

from tests.facts.text import read

TOLD = [
    (
        "The Vice-Presidents of the Baltic Assembly also took part: Jānis Vucāns and Andrius Kupčinskas.",
        {
            ("Andrius Kupčinskas", "Vice President", "Baltic Assembly"),
            ("Jānis Vucāns", "Vice President", "Baltic Assembly"),
        },
    ),
    (
        "The Vice-Presidents of the Baltic Assembly spoke at the session: Jānis Vucāns and Andrius Kupčinskas.",
        {
            ("Andrius Kupčinskas", "Vice President", "Baltic Assembly"),
            ("Jānis Vucāns", "Vice President", "Baltic Assembly"),
        },
    ),
    (
        "Two Vice-Presidents of the Baltic Assembly, namely Jānis Vucāns and Andrius Kupčinskas, spoke.",
        {
            ("Andrius Kupčinskas", "Vice President", "Baltic Assembly"),
            ("Jānis Vucāns", "Vice President", "Baltic Assembly"),
        },
    ),
    (
        "Two Vice-Presidents of the Baltic Assembly spoke, namely Jānis Vucāns and Andrius Kupčinskas.",
        {
            ("Andrius Kupčinskas", "Vice President", "Baltic Assembly"),
            ("Jānis Vucāns", "Vice President", "Baltic Assembly"),
        },
    ),
    (
        "Three members of the Riigikogu took part: Aadu Must, Urve Tiidus and Enn Eesmaa.",
        {
            ("Aadu Must", "Member of Parliament", "Riigikogu"),
            ("Enn Eesmaa", "Member of Parliament", "Riigikogu"),
            ("Urve Tiidus", "Member of Parliament", "Riigikogu"),
        },
    ),
    (
        "Members of the Riigikogu, among them Aadu Must and Urve Tiidus, took part.",
        {
            ("Aadu Must", "Member of Parliament", "Riigikogu"),
            ("Urve Tiidus", "Member of Parliament", "Riigikogu"),
        },
    ),
    (
        "Members of the Riigikogu took part, among them Aadu Must and Urve Tiidus.",
        {
            ("Aadu Must", "Member of Parliament", "Riigikogu"),
            ("Urve Tiidus", "Member of Parliament", "Riigikogu"),
        },
    ),
    (
        "Members of the Riigikogu, including Aadu Must and Urve Tiidus, took part.",
        {
            ("Aadu Must", "Member of Parliament", "Riigikogu"),
            ("Urve Tiidus", "Member of Parliament", "Riigikogu"),
        },
    ),
    (
        "Members of the Riigikogu took part in the meeting in Riga on 5 May, including Aadu Must and Urve Tiidus.",
        {
            ("Aadu Must", "Member of Parliament", "Riigikogu"),
            ("Urve Tiidus", "Member of Parliament", "Riigikogu"),
        },
    ),
    (
        "The deputy speakers of the Saeima were present as well: Inese Voika and Artis Pabriks.",
        {("Artis Pabriks", "Deputy Speaker", "Saeima"), ("Inese Voika", "Deputy Speaker", "Saeima")},
    ),
    (
        (
            "Members of the Saeima delegation to the Baltic Assembly have arrived in Tallinn today: Inese Voika, Artis"
            " Pabriks and Ritvars Jansons."
        ),
        {
            ("Artis Pabriks", "Member of Delegation", "Saeima Delegation to the Baltic Assembly"),
            ("Inese Voika", "Member of Delegation", "Saeima Delegation to the Baltic Assembly"),
            ("Ritvars Jansons", "Member of Delegation", "Saeima Delegation to the Baltic Assembly"),
        },
    ),
    (
        (
            "Five members of the Saeima delegation to the Baltic Assembly will attend the session on Friday: Inese "
            "Voika, Artis Pabriks and Ritvars Jansons."
        ),
        {
            ("Artis Pabriks", "Member of Delegation", "Saeima Delegation to the Baltic Assembly"),
            ("Inese Voika", "Member of Delegation", "Saeima Delegation to the Baltic Assembly"),
            ("Ritvars Jansons", "Member of Delegation", "Saeima Delegation to the Baltic Assembly"),
        },
    ),
    (
        (
            "The President of the Baltic Assembly is Aadu Must, the Vice-Presidents are Jānis Vucāns and Andrius "
            "Kupčinskas."
        ),
        {
            ("Aadu Must", "President", "Baltic Assembly"),
            ("Andrius Kupčinskas", "Vice President", "Baltic Assembly"),
            ("Jānis Vucāns", "Vice President", "Baltic Assembly"),
        },
    ),
    (
        (
            "The chair of the Security and Defence Committee of the Baltic Assembly is Raimonds Bergmanis, its vice-"
            "chair is Leo Kunnas."
        ),
        {
            ("Leo Kunnas", "Committee Vice Chair", "Security and Defence Committee (Baltic Assembly)"),
            ("Raimonds Bergmanis", "Committee Chair", "Security and Defence Committee (Baltic Assembly)"),
        },
    ),
    (
        "The Speaker of the Saeima is Edvards Smiltēns, the Deputy Speaker is Inese Voika.",
        {("Edvards Smiltēns", "Speaker", "Saeima"), ("Inese Voika", "Deputy Speaker", "Saeima")},
    ),
    (
        "Edvards Smiltēns, whose term as Speaker of the Saeima ends in November, opened the meeting.",
        {("Edvards Smiltēns", "Speaker", "Saeima")},
    ),
    (
        "Edvards Smiltēns, as of today Speaker of the Saeima, opened the meeting.",
        {("Edvards Smiltēns", "Speaker", "Saeima")},
    ),
    (
        "Edvards Smiltēns is Speaker of the Saeima and Inese Voika is Deputy Speaker.",
        {("Edvards Smiltēns", "Speaker", "Saeima"), ("Inese Voika", "Deputy Speaker", "Saeima")},
    ),
    (
        (
            "The delegation is headed by Speaker of the Saeima Edvards Smiltēns and also includes Deputy Speakers "
            "Inese Voika and Artis Pabriks."
        ),
        {
            ("Artis Pabriks", "Deputy Speaker", "Saeima"),
            ("Edvards Smiltēns", "Speaker", "Saeima"),
            ("Inese Voika", "Deputy Speaker", "Saeima"),
        },
    ),
    (
        (
            "Edvards Smiltēns was elected Speaker of the Saeima, Inese Voika and Artis Pabriks its Deputy Speakers and"
            " Antoņina Ņenaševa its Secretary."
        ),
        {
            ("Antoņina Ņenaševa", "Secretary", "Saeima"),
            ("Artis Pabriks", "Deputy Speaker", "Saeima"),
            ("Edvards Smiltēns", "Speaker", "Saeima"),
            ("Inese Voika", "Deputy Speaker", "Saeima"),
        },
    ),
    (
        (
            "Solvita Āboltiņa is the Speaker of the Saeima; Inese Voika and Artis Pabriks are the Deputy Speakers, "
            "Antoņina Ņenaševa is the Secretary and Jānis Vucāns the Deputy Secretary."
        ),
        {
            ("Antoņina Ņenaševa", "Secretary", "Saeima"),
            ("Artis Pabriks", "Deputy Speaker", "Saeima"),
            ("Inese Voika", "Deputy Speaker", "Saeima"),
            ("Jānis Vucāns", "Deputy Secretary", "Saeima"),
            ("Solvita Āboltiņa", "Speaker", "Saeima"),
        },
    ),
    (
        (
            "The Presidium of the Saeima consists of Speaker Solvita Āboltiņa, Deputy Speakers Inese Voika and Artis "
            "Pabriks, Secretary Antoņina Ņenaševa and Deputy Secretary Jānis Vucāns."
        ),
        {
            ("Antoņina Ņenaševa", "Secretary", "Saeima"),
            ("Artis Pabriks", "Deputy Speaker", "Saeima"),
            ("Inese Voika", "Deputy Speaker", "Saeima"),
            ("Jānis Vucāns", "Deputy Secretary", "Saeima"),
            ("Solvita Āboltiņa", "Speaker", "Saeima"),
        },
    ),
    (
        (
            "The Presidium of the Saeima consists of: Speaker – Edvards Smiltēns; Deputy Speakers – Zanda Kalniņa-"
            "Lukaševica and Jānis Grasbergs; Secretary – Antoņina Ņenaševa; Deputy Secretary – Jānis Vucāns."
        ),
        {
            ("Antoņina Ņenaševa", "Secretary", "Saeima"),
            ("Edvards Smiltēns", "Speaker", "Saeima"),
            ("Jānis Grasbergs", "Deputy Speaker", "Saeima"),
            ("Jānis Vucāns", "Deputy Secretary", "Saeima"),
            ("Zanda Kalniņa-Lukaševica", "Deputy Speaker", "Saeima"),
        },
    ),
    (
        (
            "Members of the Joint Jury of the Baltic Assembly Prizes: from Latvia – Inga Žolude and Dāvis Sīmanis; "
            "from Estonia – Elin Org."
        ),
        {
            ("Dāvis Sīmanis", "Member", "Joint Jury of the Baltic Assembly Prizes"),
            ("Elin Org", "Member", "Joint Jury of the Baltic Assembly Prizes"),
            ("Inga Žolude", "Member", "Joint Jury of the Baltic Assembly Prizes"),
        },
    ),
    (
        "The jury is headed by Valdemaras Razumas, with Inga Žolude and Elin Org among its members.",
        {
            ("Elin Org", "Member", "Joint Jury of the Baltic Assembly Prizes"),
            ("Inga Žolude", "Member", "Joint Jury of the Baltic Assembly Prizes"),
            ("Valdemaras Razumas", "Chair", "Joint Jury of the Baltic Assembly Prizes"),
        },
    ),
    (
        "The jury of the Baltic Assembly Prizes counts Inga Žolude and Elin Org among its members.",
        {
            ("Elin Org", "Member", "Joint Jury of the Baltic Assembly Prizes"),
            ("Inga Žolude", "Member", "Joint Jury of the Baltic Assembly Prizes"),
        },
    ),
    (
        "Inga Žolude and Elin Org are among the members of the Joint Jury of the Baltic Assembly Prizes.",
        {
            ("Elin Org", "Member", "Joint Jury of the Baltic Assembly Prizes"),
            ("Inga Žolude", "Member", "Joint Jury of the Baltic Assembly Prizes"),
        },
    ),
    (
        "Inga Žolude is one of the three Latvian members of the Joint Jury of the Baltic Assembly Prizes.",
        {("Inga Žolude", "Member", "Joint Jury of the Baltic Assembly Prizes")},
    ),
    (
        (
            "The Joint Jury of the Baltic Assembly Prizes met in Riga. Estonia is represented on it by Elin Org and "
            "Marika Mänd."
        ),
        {
            ("Elin Org", "Member", "Joint Jury of the Baltic Assembly Prizes"),
            ("Marika Mänd", "Member", "Joint Jury of the Baltic Assembly Prizes"),
        },
    ),
    (
        "The Joint Jury of the Baltic Assembly Prizes met in Riga. It is chaired by Inga Žolude.",
        {("Inga Žolude", "Chair", "Joint Jury of the Baltic Assembly Prizes")},
    ),
    (
        "The delegation visited the University of Tartu. Its rector, Toomas Asser, received the guests.",
        {("Toomas Asser", "Rector", "University of Tartu")},
    ),
    (
        "The delegation visited the University of Tartu. The rector, Toomas Asser, showed them around.",
        {("Toomas Asser", "Rector", "University of Tartu")},
    ),
    (
        "The delegation visited the University of Tartu. Rector Toomas Asser received the guests.",
        {("Toomas Asser", "Rector", "University of Tartu")},
    ),
    (
        "The delegation visited the University of Tartu and was received by the rector, Toomas Asser.",
        {("Toomas Asser", "Rector", "University of Tartu")},
    ),
    (
        "The guests were shown the National Library of Latvia. Director Dagnija Baltiņa told them about it.",
        {("Dagnija Baltiņa", "Director", "National Library of Latvia")},
    ),
    (
        "The guests were shown the National Library of Latvia. Dagnija Baltiņa, its director, told them about it.",
        {("Dagnija Baltiņa", "Director", "National Library of Latvia")},
    ),
    (
        "The meeting was held at the University of Latvia. Rector Indriķis Muižnieks opened it.",
        {("Indriķis Muižnieks", "Rector", "University of Latvia")},
    ),
    (
        "The Foreign Affairs Committee of the Saeima met today. The chair, Rihards Kols, opened the meeting.",
        {("Rihards Kols", "Committee Chair", "Foreign Affairs Committee (Saeima)")},
    ),
    (
        "The Foreign Affairs Committee of the Saeima met today. Chair Rihards Kols opened the meeting.",
        {("Rihards Kols", "Committee Chair", "Foreign Affairs Committee (Saeima)")},
    ),
    (
        "The Foreign Affairs Committee of the Saeima met today. Rihards Kols, who chairs it, opened the meeting.",
        {("Rihards Kols", "Committee Chair", "Foreign Affairs Committee (Saeima)")},
    ),
    (
        "The Foreign Affairs Committee of the Saeima met today. Deputy chair Ainars Latkovskis opened the meeting.",
        {("Ainars Latkovskis", "Committee Vice Chair", "Foreign Affairs Committee (Saeima)")},
    ),
    (
        (
            "The Foreign Affairs Committee of the Saeima met today. Ainars Latkovskis, the deputy chair, opened the "
            "meeting."
        ),
        {("Ainars Latkovskis", "Committee Vice Chair", "Foreign Affairs Committee (Saeima)")},
    ),
    (
        "The Foreign Affairs Committee of the Saeima met today. It is led by Rihards Kols.",
        {("Rihards Kols", "Committee Chair", "Foreign Affairs Committee (Saeima)")},
    ),
    (
        (
            "The Foreign Affairs Committee of the Saeima met today. Ainars Latkovskis, one of its members, asked "
            "questions."
        ),
        {("Ainars Latkovskis", "Committee Member", "Foreign Affairs Committee (Saeima)")},
    ),
    (
        (
            "The Foreign Affairs Committee of the Saeima met today. Ainars Latkovskis, another member, asked "
            "questions."
        ),
        {("Ainars Latkovskis", "Committee Member", "Foreign Affairs Committee (Saeima)")},
    ),
    (
        "The Saeima delegation to the Baltic Assembly arrived in Tallinn. It is headed by Jānis Vucāns.",
        {("Jānis Vucāns", "Head of Delegation", "Saeima Delegation to the Baltic Assembly")},
    ),
    (
        (
            "The Saeima delegation to the Baltic Assembly arrived in Tallinn. It is headed by Jānis Vucāns and "
            "includes Inese Voika and Artis Pabriks."
        ),
        {
            ("Artis Pabriks", "Member of Delegation", "Saeima Delegation to the Baltic Assembly"),
            ("Inese Voika", "Member of Delegation", "Saeima Delegation to the Baltic Assembly"),
            ("Jānis Vucāns", "Head of Delegation", "Saeima Delegation to the Baltic Assembly"),
        },
    ),
    (
        (
            "The Saeima delegation to the Baltic Assembly arrived in Tallinn. Jānis Vucāns heads it, Inese Voika is "
            "his deputy."
        ),
        {
            ("Inese Voika", "Deputy Head of Delegation", "Saeima Delegation to the Baltic Assembly"),
            ("Jānis Vucāns", "Head of Delegation", "Saeima Delegation to the Baltic Assembly"),
        },
    ),
    (
        (
            "The Saeima delegation to the Baltic Assembly arrived in Tallinn. It consists of Inese Voika, Artis "
            "Pabriks and Ritvars Jansons."
        ),
        {
            ("Artis Pabriks", "Member of Delegation", "Saeima Delegation to the Baltic Assembly"),
            ("Inese Voika", "Member of Delegation", "Saeima Delegation to the Baltic Assembly"),
            ("Ritvars Jansons", "Member of Delegation", "Saeima Delegation to the Baltic Assembly"),
        },
    ),
    (
        (
            "The Saeima delegation to the Baltic Assembly arrived in Tallinn. Inese Voika and Artis Pabriks belong to "
            "it as well."
        ),
        {
            ("Artis Pabriks", "Member of Delegation", "Saeima Delegation to the Baltic Assembly"),
            ("Inese Voika", "Member of Delegation", "Saeima Delegation to the Baltic Assembly"),
        },
    ),
    (
        "Enn Eesmaa, who has a seat in the Estonian parliament, spoke.",
        {("Enn Eesmaa", "Member of Parliament", "Riigikogu")},
    ),
    (
        "Ināra Mūrniece, head of the Latvian legislature, says roads are needed.",
        {("Ināra Mūrniece", "Speaker", "Saeima")},
    ),
]


@pytest.mark.parametrize(("told", "offices"), TOLD)
def test_who_holds_an_office_that_is_told_apart_from_the_name(
    told: str, offices: set[tuple[str, str, str]]
) -> None:
    assert {(o.person, o.office, o.organisation) for o in read(told).offices} == offices


NOBODYS = [
    "The Deputy Speakers of the Saeima attended the opening of the exhibition, Inese Voika and Artis Pabriks.",
    "The members of the Riigikogu met with experts: Aadu Must and Urve Tiidus.",
    "The members of the Riigikogu heard reports by two ministers: Aadu Must and Urve Tiidus.",
    "The members of the jury chose the winners: Aadu Must and Urve Tiidus.",
    "The Vice-Presidents of the Baltic Assembly awarded medals at the session: Aadu Must and Urve Tiidus.",
    "The members of the Riigikogu attended the lectures by: Aadu Must and Urve Tiidus.",
    "The members of the Riigikogu, together with Aadu Must and Urve Tiidus, took part.",
    "In addition to members of the Riigikogu, the meeting was attended by guests: Aadu Must and Urve Tiidus.",
    "Edvards Smiltēns, whose term as Speaker of the Saeima ended in November, opened the meeting.",
    "Edvards Smiltēns, for two years Speaker of the Saeima, opened the meeting.",
    "The jury considered the works of: Inga Žolude, Dāvis Sīmanis and Elin Org.",
    "The jury chose from Latvia Inga Žolude, from Estonia Elin Org.",
    "The jury included in the shortlist Inga Žolude and Elin Org.",
    "The jury made its choice: Inga Žolude, Dāvis Sīmanis and Elin Org.",
    "The jury met to choose the winners. Among them are Inga Žolude and Elin Org.",
    "The panel was moderated by Enn Eesmaa and Inese Voika, both of the Presidium of the Baltic Assembly.",
    "Enn Eesmaa, who represents the Centre Party in the Riigikogu, spoke.",
    (
        "Opening the conference, the Speaker of the Saeima said that roads are needed. Ināra Mūrniece also thanked"
        " the hosts."
    ),
    (
        "The Foreign Affairs Committee of the Saeima met today. The chair of the session, Rihards Kols, opened the"
        " meeting."
    ),
    (
        "The Foreign Affairs Committee of the Saeima met today. The chair of the board, Rihards Kols, opened the "
        "meeting."
    ),
    "The Foreign Affairs Committee of the Saeima met today. Bank chair Rihards Kols opened the meeting.",
    "The Foreign Affairs Committee of the Saeima met today. Former chair Rihards Kols opened the meeting.",
    (
        "The Foreign Affairs Committee of the Saeima met the Committee on Culture of the Seimas. The chair, "
        "Rihards Kols, opened the meeting."
    ),
    (
        "The Foreign Affairs Committee of the Saeima heard the Latvian Medical Association. The association's "
        "chair, Rihards Kols, asked for money."
    ),
    "The Foreign Affairs Committee of the Saeima met today. It heard the union's chair Rihards Kols.",
    "The Foreign Affairs Committee of the Saeima met today. A union member, Rihards Kols, spoke.",
    "The Foreign Affairs Committee of the Saeima met today. Party member Rihards Kols spoke.",
    "The delegation visited the University of Tartu. The director of the theatre, Toomas Asser, received them.",
    "The delegation visited the University of Tartu. A film director, Toomas Asser, received them.",
    "The delegation visited the University of Tartu. Film director Toomas Asser received them.",
    (
        "The delegation visited the University of Tartu and the National Library. Its director, Toomas Asser, "
        "received them."
    ),
    "The delegation visited the University of Tartu. Former rector Toomas Asser received them.",
    (
        "The prize went to Toomas Asser of the University of Tartu. Stage director Jaak Vilo received the prize "
        "for the arts."
    ),
    "The meeting was held at the University of Tartu. The director general of the WTO said so to Toomas Asser.",
]


@pytest.mark.parametrize("told", NOBODYS)
def test_an_office_that_is_not_held_is_nobodys(told: str) -> None:
    assert not read(told).offices
