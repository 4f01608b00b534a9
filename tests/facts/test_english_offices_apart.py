"""Offices told apart from the name: by 'as', by an adverb, in rows, by what two houses share; all sentences are invented."""

import pytest

from tests.facts.text import read

TOLD = [
    (
        "Aadu Must, at present President of the Baltic Assembly, opened the meeting.",
        {("Aadu Must", "President", "Baltic Assembly")},
    ),
    (
        "Aadu Must opened the meeting in his capacity as President of the Baltic Assembly.",
        {("Aadu Must", "President", "Baltic Assembly")},
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
        "The Vice-Presidents of the Baltic Assembly also took part: Jānis Vucāns and Andrius Kupčinskas.",
        {
            ("Andrius Kupčinskas", "Vice President", "Baltic Assembly"),
            ("Jānis Vucāns", "Vice President", "Baltic Assembly"),
        },
    ),
    (
        (
            "The Baltic Assembly had sent President Aadu Must, both Vice-Presidents, Jānis Vucāns and Andrius "
            "Kupčinskas, and Secretary General Marika Laizāne-Jurkāne."
        ),
        {
            ("Aadu Must", "President", "Baltic Assembly"),
            ("Andrius Kupčinskas", "Vice President", "Baltic Assembly"),
            ("Jānis Vucāns", "Vice President", "Baltic Assembly"),
            ("Marika Laizāne-Jurkāne", "Secretary General", "Baltic Assembly"),
        },
    ),
    (
        "Viktoras Pranckietis, Speaker of the Seimas, met Eiki Nestor, his counterpart from the Riigikogu.",
        {("Eiki Nestor", "Speaker", "Riigikogu"), ("Viktoras Pranckietis", "Speaker", "Seimas")},
    ),
    (
        "Ināra Mūrniece spoke as Speaker of the Saeima and Eiki Nestor as President of the Riigikogu.",
        {("Eiki Nestor", "Speaker", "Riigikogu"), ("Ināra Mūrniece", "Speaker", "Saeima")},
    ),
    (
        "Foreign Minister Urmas Paet represented the Estonian government.",
        {("Urmas Paet", "Minister of Foreign Affairs", "Government of Estonia")},
    ),
    (
        "The Estonian government was represented by Foreign Minister Urmas Paet.",
        {("Urmas Paet", "Minister of Foreign Affairs", "Government of Estonia")},
    ),
    (
        "For the Estonian government, Foreign Minister Urmas Paet spoke at the session.",
        {("Urmas Paet", "Minister of Foreign Affairs", "Government of Estonia")},
    ),
    (
        "Elected Speaker of the Saeima was Edvards Smiltēns.",
        {("Edvards Smiltēns", "Speaker", "Saeima")},
    ),
    (
        "Zanda Kalniņa-Lukaševica was elected as Deputy Speaker and Antoņina Ņenaševa as Secretary of the Saeima.",
        {
            ("Antoņina Ņenaševa", "Secretary", "Saeima"),
            ("Zanda Kalniņa-Lukaševica", "Deputy Speaker", "Saeima"),
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
        (
            "The Joint Jury of the Baltic Assembly Prizes, chaired by Valdemaras Razumas, includes Inga Žolude and "
            "Elin Org."
        ),
        {
            ("Elin Org", "Member", "Joint Jury of the Baltic Assembly Prizes"),
            ("Inga Žolude", "Member", "Joint Jury of the Baltic Assembly Prizes"),
            ("Valdemaras Razumas", "Chair", "Joint Jury of the Baltic Assembly Prizes"),
        },
    ),
    (
        (
            "The Joint Jury of the Baltic Assembly Prizes is headed by Valdemaras Razumas, with Inga Žolude and Elin "
            "Org among its members."
        ),
        {
            ("Elin Org", "Member", "Joint Jury of the Baltic Assembly Prizes"),
            ("Inga Žolude", "Member", "Joint Jury of the Baltic Assembly Prizes"),
            ("Valdemaras Razumas", "Chair", "Joint Jury of the Baltic Assembly Prizes"),
        },
    ),
    (
        (
            "The Saeima delegation to the Baltic Assembly was led by Jānis Vucāns and also included Artis Pabriks and "
            "Ritvars Jansons."
        ),
        {
            ("Artis Pabriks", "Member of Delegation", "Saeima Delegation to the Baltic Assembly"),
            ("Jānis Vucāns", "Head of Delegation", "Saeima Delegation to the Baltic Assembly"),
            ("Ritvars Jansons", "Member of Delegation", "Saeima Delegation to the Baltic Assembly"),
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
        "From the Riigikogu, MPs Aadu Must and Urve Tiidus took part.",
        {
            ("Aadu Must", "Member of Parliament", "Riigikogu"),
            ("Urve Tiidus", "Member of Parliament", "Riigikogu"),
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
        "Jānis Vucāns and Andrius Kupčinskas spoke as Vice-Presidents of the Baltic Assembly.",
        {
            ("Andrius Kupčinskas", "Vice President", "Baltic Assembly"),
            ("Jānis Vucāns", "Vice President", "Baltic Assembly"),
        },
    ),
    (
        "Rihards Kols chairs the Foreign Affairs Committee of the Saeima, Marko Mihkelson that of the Riigikogu.",
        {
            ("Marko Mihkelson", "Committee Chair", "Foreign Affairs Committee (Riigikogu)"),
            ("Rihards Kols", "Committee Chair", "Foreign Affairs Committee (Saeima)"),
        },
    ),
    (
        "Rihards Kols, the man in charge of the Saeima Foreign Affairs Committee, met the guests.",
        {("Rihards Kols", "Committee Chair", "Foreign Affairs Committee (Saeima)")},
    ),
    (
        "At the helm of the Saeima Foreign Affairs Committee is Rihards Kols.",
        {("Rihards Kols", "Committee Chair", "Foreign Affairs Committee (Saeima)")},
    ),
    (
        "The guests visited the Children's Clinical University Hospital. Its director, Anda Čakša, received them.",
        {("Anda Čakša", "Director", "Children's Clinical University Hospital")},
    ),
    (
        "The guests visited the University of Tartu. The rector, Toomas Asser, showed them around.",
        {("Toomas Asser", "Rector", "University of Tartu")},
    ),
    (
        "The guests visited the University of Tartu, where rector Toomas Asser received them.",
        {("Toomas Asser", "Rector", "University of Tartu")},
    ),
    (
        "The Nordic Council and the Benelux Parliament sent their Presidents, Bertel Haarder and Patricia Creutz.",
        {
            ("Bertel Haarder", "President", "Nordic Council"),
            ("Patricia Creutz", "President", "Benelux Parliament"),
        },
    ),
    (
        (
            "The Presidents of the Nordic Council, Bertel Haarder, and of the Benelux Parliament, Patricia Creutz, "
            "spoke."
        ),
        {
            ("Bertel Haarder", "President", "Nordic Council"),
            ("Patricia Creutz", "President", "Benelux Parliament"),
        },
    ),
    (
        "Bertel Haarder spoke for the Nordic Council, whose President he is.",
        {("Bertel Haarder", "President", "Nordic Council")},
    ),
    (
        "Nordic Council President Bertel Haarder and his Benelux counterpart Patricia Creutz spoke.",
        {
            ("Bertel Haarder", "President", "Nordic Council"),
            ("Patricia Creutz", "President", "Benelux Parliament"),
        },
    ),
    (
        (
            "Bertel Haarder, the President of the Nordic Council, and Patricia Creutz, who holds the same office in "
            "the Benelux Parliament, spoke."
        ),
        {
            ("Bertel Haarder", "President", "Nordic Council"),
            ("Patricia Creutz", "President", "Benelux Parliament"),
        },
    ),
    (
        "Aadu Must opened the meeting in his capacity as President of the Baltic Assembly.",
        {("Aadu Must", "President", "Baltic Assembly")},
    ),
    (
        "Aadu Must opened the meeting in Tallinn on 5 May as President of the Baltic Assembly.",
        {("Aadu Must", "President", "Baltic Assembly")},
    ),
    (
        "Aadu Must spoke to the delegates in the capacity of President of the Baltic Assembly.",
        {("Aadu Must", "President", "Baltic Assembly")},
    ),
    (
        "Ināra Mūrniece spoke as Speaker of the Saeima and Eiki Nestor as President of the Riigikogu.",
        {("Eiki Nestor", "Speaker", "Riigikogu"), ("Ināra Mūrniece", "Speaker", "Saeima")},
    ),
    (
        (
            "Ināra Mūrniece attended as Speaker of the Saeima, Eiki Nestor as President of the Riigikogu and Viktoras "
            "Pranckietis as Speaker of the Seimas."
        ),
        {
            ("Eiki Nestor", "Speaker", "Riigikogu"),
            ("Ināra Mūrniece", "Speaker", "Saeima"),
            ("Viktoras Pranckietis", "Speaker", "Seimas"),
        },
    ),
    (
        (
            "Zanda Kalniņa-Lukaševica was elected as Deputy Speaker of the Saeima and Antoņina Ņenaševa as Secretary "
            "of the Saeima."
        ),
        {
            ("Antoņina Ņenaševa", "Secretary", "Saeima"),
            ("Zanda Kalniņa-Lukaševica", "Deputy Speaker", "Saeima"),
        },
    ),
    (
        "Jānis Vucāns and Andrius Kupčinskas spoke as Vice-Presidents of the Baltic Assembly.",
        {
            ("Andrius Kupčinskas", "Vice President", "Baltic Assembly"),
            ("Jānis Vucāns", "Vice President", "Baltic Assembly"),
        },
    ),
    (
        (
            "Jānis Vucāns, who took part in the meeting as head of the Saeima delegation to the Baltic Assembly, spoke"
            " of roads."
        ),
        {("Jānis Vucāns", "Head of Delegation", "Saeima Delegation to the Baltic Assembly")},
    ),
    (
        "Aadu Must opened the session in Tallinn. He spoke as President of the Baltic Assembly.",
        {("Aadu Must", "President", "Baltic Assembly")},
    ),
    (
        (
            "The Baltic Assembly had sent President Aadu Must, both Vice-Presidents, Jānis Vucāns and Andrius "
            "Kupčinskas, and Secretary General Marika Laizāne-Jurkāne."
        ),
        {
            ("Aadu Must", "President", "Baltic Assembly"),
            ("Andrius Kupčinskas", "Vice President", "Baltic Assembly"),
            ("Jānis Vucāns", "Vice President", "Baltic Assembly"),
            ("Marika Laizāne-Jurkāne", "Secretary General", "Baltic Assembly"),
        },
    ),
    (
        (
            "The Baltic Assembly sent its President, Aadu Must, its Vice-Presidents, Jānis Vucāns and Andrius "
            "Kupčinskas, and its Secretary General, Marika Laizāne-Jurkāne."
        ),
        {
            ("Aadu Must", "President", "Baltic Assembly"),
            ("Andrius Kupčinskas", "Vice President", "Baltic Assembly"),
            ("Jānis Vucāns", "Vice President", "Baltic Assembly"),
            ("Marika Laizāne-Jurkāne", "Secretary General", "Baltic Assembly"),
        },
    ),
    (
        (
            "The meeting was attended by the President of the Baltic Assembly, Aadu Must, the two Vice-Presidents, "
            "Jānis Vucāns and Andrius Kupčinskas, and the Secretary General, Marika Laizāne-Jurkāne."
        ),
        {
            ("Aadu Must", "President", "Baltic Assembly"),
            ("Andrius Kupčinskas", "Vice President", "Baltic Assembly"),
            ("Jānis Vucāns", "Vice President", "Baltic Assembly"),
            ("Marika Laizāne-Jurkāne", "Secretary General", "Baltic Assembly"),
        },
    ),
    (
        (
            "Speaker of the Saeima Edvards Smiltēns, Deputy Speakers Inese Voika and Artis Pabriks and Secretary "
            "Antoņina Ņenaševa took part."
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
            "Speaker of the Saeima Edvards Smiltēns, both Deputy Speakers, Inese Voika and Artis Pabriks, and MP "
            "Ritvars Jansons took part."
        ),
        {
            ("Artis Pabriks", "Deputy Speaker", "Saeima"),
            ("Edvards Smiltēns", "Speaker", "Saeima"),
            ("Inese Voika", "Deputy Speaker", "Saeima"),
            ("Ritvars Jansons", "Member of Parliament", "Saeima"),
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
        "Aadu Must is President of the Baltic Assembly, Jānis Vucāns its Vice-President.",
        {
            ("Aadu Must", "President", "Baltic Assembly"),
            ("Jānis Vucāns", "Vice President", "Baltic Assembly"),
        },
    ),
    (
        "Aadu Must, at present President of the Baltic Assembly, opened the meeting.",
        {("Aadu Must", "President", "Baltic Assembly")},
    ),
    (
        "Aadu Must, since January President of the Baltic Assembly, opened the meeting.",
        {("Aadu Must", "President", "Baltic Assembly")},
    ),
    (
        "Aadu Must, since 2024 President of the Baltic Assembly, opened the meeting.",
        {("Aadu Must", "President", "Baltic Assembly")},
    ),
    (
        "Aadu Must, for the second year President of the Baltic Assembly, opened the meeting.",
        {("Aadu Must", "President", "Baltic Assembly")},
    ),
    (
        "Aadu Must, a historian by profession and a member of the Riigikogu, opened the meeting.",
        {("Aadu Must", "Member of Parliament", "Riigikogu")},
    ),
]


@pytest.mark.parametrize(("told", "offices"), TOLD)
def test_who_holds_an_office_that_is_told_apart_from_the_name(
    told: str, offices: set[tuple[str, str, str]]
) -> None:
    assert {(o.person, o.office, o.organisation) for o in read(told).offices} == offices


NOBODYS = [
    (
        "Speeches were given by the foreign ministers of the three countries, Urmas Paet, Edgars Rinkēvičs and "
        "Linas Linkevičius respectively."
    ),
    (
        "The Joint Jury of the Baltic Assembly Prizes met in Riga. From Latvia came Inga Žolude and Dāvis Sīmanis,"
        " from Estonia Elin Org."
    ),
    "Erika Laanela, whom the Riigikogu had elected as Vice-President, welcomed the guests.",
    "Toomas Asser of the University of Tartu received them.",
    "Taking part for Benelux was the President of its parliament, Patricia Creutz.",
    "The former President of the Baltic Assembly, Jānis Vucāns, spoke.",
    "Jānis Vucāns, who was President of the Baltic Assembly in 2014, spoke.",
    "Jānis Vucāns, who headed the Assembly's Presidium in the nineties, spoke.",
    "Jānis Vucāns, until last year President of the Baltic Assembly, spoke.",
    "Jānis Vucāns will be President of the Baltic Assembly next year.",
    "Jānis Vucāns, who will head the Baltic Assembly next year, spoke.",
    "Jānis Vucāns, candidate for President of the Baltic Assembly, spoke.",
    "Jānis Vucāns was not elected President of the Baltic Assembly.",
    "If Jānis Vucāns becomes President of the Baltic Assembly, the budget will grow.",
    "Jānis Vucāns wants to become President of the Baltic Assembly.",
    "Aadu Must opened the session as the Speaker of the Seimas arrived.",
    "Aadu Must spoke of his time as President of the Baltic Assembly.",
    "Aadu Must spoke about the years as President of the Baltic Assembly.",
    "Aadu Must met a guest who worked as President of the Baltic Assembly.",
    "Aadu Must did not speak as President of the Baltic Assembly.",
    "Aadu Must thanked him for his work as President of the Baltic Assembly.",
    "Aadu Must thanked the guest for serving as President of the Baltic Assembly.",
    "Aadu Must spoke of what he did as President of the Baltic Assembly.",
    "Aadu Must said that his term as President of the Baltic Assembly was over.",
    "The current holder of the presidency of the Baltic Assembly, Aadu Must, opened the meeting.",
    "Aadu Must, until December President of the Baltic Assembly, opened the meeting.",
    "Aadu Must, formerly President of the Baltic Assembly, opened the meeting.",
    "Aadu Must, from January President of the Baltic Assembly, opened the meeting.",
    "Aadu Must, in the nineties President of the Baltic Assembly, opened the meeting.",
    "Aadu Must, twice President of the Baltic Assembly, opened the meeting.",
    "Aadu Must, later President of the Baltic Assembly, opened the meeting.",
    "Aadu Must, soon President of the Baltic Assembly, opened the meeting.",
    "Aadu Must, never President of the Baltic Assembly, opened the meeting.",
    "Aadu Must, for years President of the Baltic Assembly, opened the meeting.",
]


@pytest.mark.parametrize("told", NOBODYS)
def test_an_office_that_is_not_held_is_nobodys(told: str) -> None:
    assert not read(told).offices
