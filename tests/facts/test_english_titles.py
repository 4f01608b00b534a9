"""Titles that English texts make of an office and its matter, unit or chief; houses, states and lists round them.

All sentences are invented.
"""

import pytest

from tests.facts.text import read

TITLES = [
    (
        "Adviser to the President of Lithuania Jonas Kalnas took part.",
        {"Jonas Kalnas | Adviser | President of the Republic of Lithuania"},
    ),
    (
        "Jonas Kalnas, Advisor to the Prime Minister of Lithuania, spoke about security.",
        {"Jonas Kalnas | Advisor to the Prime Minister | Government of Lithuania"},
    ),
    (
        "Press Secretary to the Speaker of the Saeima Anna Ozola took part.",
        {"Anna Ozola | Press Spokesperson | Speaker of the Saeima"},
    ),
    ("The wife of the President of Latvia Anna Ozola took part.", set()),
    ("Candidate for President of Lithuania Jonas Kalnas took part.", set()),
    ("Anna Ozola, wife of the President of Latvia, took part.", set()),
    (
        "Mart Kask, Undersecretary for Political Affairs of the Estonian Ministry of Foreign Affairs, spoke.",
        {"Mart Kask | Undersecretary for Political Affairs | Ministry of Foreign Affairs (Estonia)"},
    ),
    (
        "Undersecretary for Defence Policy of the Ministry of the Defence of Estonia Mart Kask spoke.",
        {"Mart Kask | Undersecretary for Defence Policy | Ministry of Defence (Estonia)"},
    ),
    (
        "Mart Kask, Vice-Rector for Research at the University of Tartu, spoke.",
        {"Mart Kask | Vice Rector for Research | University of Tartu"},
    ),
    (
        "European Commissioner for Energy Anna Ozola and European Commissioner Jonas Kalnas spoke.",
        {
            "Anna Ozola | Commissioner for Energy | European Commission",
            "Jonas Kalnas | Commissioner | European Commission",
        },
    ),
    (
        "EU High Representative for Foreign Affairs and Security Policy Anna Ozola spoke.",
        {"Anna Ozola | High Representative | European Union"},
    ),
    (
        "Head of the Baltic Department of the Ministry of Foreign Affairs of Lithuania Jonas Kalnas spoke.",
        {"Jonas Kalnas | Head of the Baltic Department | Ministry of Foreign Affairs (Lithuania)"},
    ),
    (
        "Jonas Kalnas, Director of the European Union Department at the Lithuanian Ministry of Foreign Affairs, spoke.",
        {
            "Jonas Kalnas | Director of the European Union Department | Ministry of Foreign Affairs (Lithuania)"
        },
    ),
    (
        "Anna Ozola, Deputy Head of the European Commission Representation in Latvia and Head of the Political "
        "Department of the Representation, spoke.",
        {
            "Anna Ozola | Deputy Head | European Commission Representation in Latvia",
            "Anna Ozola | Head of the Political Department | European Commission Representation in Latvia",
        },
    ),
    (
        "Jonas Kalnas, Director of the Nordic Council of Ministers' Office in Latvia, spoke.",
        {"Jonas Kalnas | Director | Nordic Council of Ministers' Office in Latvia"},
    ),
    (
        "Rector of Vytautas Magnus University Jonas Kalnas spoke.",
        {"Jonas Kalnas | Rector | Vytautas Magnus University"},
    ),
    (
        "University of Latvia Professor Anna Ozola and Vilnius Mayor Jonas Kalnas spoke.",
        {"Anna Ozola | Professor | University of Latvia", "Jonas Kalnas | Mayor | Vilnius"},
    ),
    (
        "Anna Ozola, a professor at the Faculty of Law of the University of Latvia, spoke.",
        {"Anna Ozola | Professor | University of Latvia"},
    ),
    (
        "Parliamentary Secretary of the Ministry of Justice of Latvia Anna Ozola took part.",
        {"Anna Ozola | Parliamentary Secretary | Ministry of Justice (Latvia)"},
    ),
    ("President of the European Council Mart Kask spoke.", {"Mart Kask | President | European Council"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TITLES, ids=[text[:50] for text, _ in TITLES])
def test_a_title_is_held_in_its_house(text: str, wanted: set[str]) -> None:
    assert {f"{o.person} | {o.office} | {o.organisation}" for o in read(text).offices} == wanted


HOLDERS = [
    (
        "Mart Kask, President of Estonia from 2006 to 2016, and Jonas Kalnas, Prime Minister in 1999–2000, took part.",
        set(),
    ),
    (
        "Estonian and Latvian speakers Mart Kask and Anna Ozola replied.",
        {"Mart Kask | Speaker | Riigikogu", "Anna Ozola | Speaker | Saeima"},
    ),
    (
        "Anna Ozola (Latvia), Mart Kask (Estonia) and Jonas Kalnas (Lithuania), Heads of national delegations to the Baltic "
        "Assembly, attended.",
        {
            "Anna Ozola | Head of Delegation | Saeima Delegation to the Baltic Assembly",
            "Mart Kask | Head of Delegation | Riigikogu Delegation to the Baltic Assembly",
            "Jonas Kalnas | Head of Delegation | Seimas Delegation to the Baltic Assembly",
        },
    ),
    (
        "Prime Minister and Minister of Finance of Estonia Mart Kask took part.",
        {
            "Mart Kask | Prime Minister | Government of Estonia",
            "Mart Kask | Minister of Finance | Government of Estonia",
        },
    ),
    (
        "Latvian Deputy Prime Minister and Defence Minister Anna Ozola took part.",
        {
            "Anna Ozola | Deputy Prime Minister | Government of Latvia",
            "Anna Ozola | Minister of Defence | Government of Latvia",
        },
    ),
    (
        "Speaker of the Saeima Anna Ozola, Deputy Speaker Laima Kalna and Vice-Speakers of the Seimas Jonas Kalnas and Rasa Balse "
        "took part.",
        {
            "Anna Ozola | Speaker | Saeima",
            "Laima Kalna | Deputy Speaker | Saeima",
            "Jonas Kalnas | Deputy Speaker | Seimas",
            "Rasa Balse | Deputy Speaker | Seimas",
        },
    ),
    (
        "The Hungarian National Assembly was represented by Zsolt Varga, Chairman of the Committee on Foreign Affairs, and by "
        "Vice-Chairs Katalin Kiss and Tamás Nagy.",
        {
            "Zsolt Varga | Committee Chair | Committee on Foreign Affairs (Hungarian National Assembly)",
            "Katalin Kiss | Committee Vice Chair | Committee on Foreign Affairs (Hungarian National Assembly)",
            "Tamás Nagy | Committee Vice Chair | Committee on Foreign Affairs (Hungarian National Assembly)",
        },
    ),
    (
        "Jonas Kalnas, who chairs the Foreign Affairs Committee of the Seimas, took part.",
        {"Jonas Kalnas | Committee Chair | Foreign Affairs Committee (Seimas)"},
    ),
    ("Jonas Kalnas chairs the Foreign Affairs Committee meeting of the Seimas.", set()),
    ("German Chancellor Olaf Klein spoke.", {"Olaf Klein | Chancellor | Government of Germany"}),
    (
        "Anna Ozola was appointed Chair of the Foreign Affairs Committee of the Saeima.",
        {"Anna Ozola | Committee Chair | Foreign Affairs Committee (Saeima)"},
    ),
    ("Anna Ozola, who was elected Speaker of the Saeima, spoke.", {"Anna Ozola | Speaker | Saeima"}),
    (
        "The Foreign Affairs Committee of the Saeima elected Anna Ozola as its chair.",
        {"Anna Ozola | Committee Chair | Foreign Affairs Committee (Saeima)"},
    ),
    ("Anna Ozola was elected President of the Baltic Assembly.", set()),
    ("President of the Baltic Assembly Mart Kask (Estonia), Vice-Presidents Anna Ozola (Latvia) and Jonas Kalnas (Lithuania) "
     "spoke.",
     {"Mart Kask | President | Baltic Assembly", "Anna Ozola | Vice President | Baltic Assembly",
      "Jonas Kalnas | Vice President | Baltic Assembly"}),
    ("The country is represented by members of the Latvian delegation to the NATO PA Anna Ozola, Head of the delegation, "
     "Mr. Karlis Kalns and Mr. Juris Liepa.",
     {"Anna Ozola | Head of Delegation | Saeima Delegation to the NATO Parliamentary Assembly",
      "Karlis Kalns | Member of Delegation | Saeima Delegation to the NATO Parliamentary Assembly",
      "Juris Liepa | Member of Delegation | Saeima Delegation to the NATO Parliamentary Assembly"}),
    ("Vice-Speakers Matti Laine (Finland) and Jon Jonsson (Iceland) and Ambassador Karin Berg came.",
     {"Matti Laine | Deputy Speaker | Eduskunta", "Jon Jonsson | Deputy Speaker | Althingi"}),
    ("Riigikogu member and former minister Mart Kask spoke.", {"Mart Kask | Member of Parliament | Riigikogu"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), HOLDERS, ids=[text[:50] for text, _ in HOLDERS])
def test_who_holds_an_office(text: str, wanted: set[str]) -> None:
    assert {f"{o.person} | {o.office} | {o.organisation}" for o in read(text).offices} == wanted


HOUSES = [
    (
        "Chair of the Committee on Ukraine's Integration into the European Union of the Verkhovna Rada Olena Koval spoke.",
        {
            "Olena Koval | Committee Chair | Committee on Ukraine's Integration into the European Union (Verkhovna Rada)"
        },
    ),
    (
        "Chair of the EU Affairs Committee of the Riigikogu Mart Kask spoke.",
        {"Mart Kask | Committee Chair | European Union Affairs Committee (Riigikogu)"},
    ),
    (
        "Chair of the Seimas Commission for NATO Affairs Jonas Kalnas spoke.",
        {"Jonas Kalnas | Chair | Commission for NATO Affairs (Seimas)"},
    ),
    (
        "Speaker of the Landtag of Schleswig-Holstein Karin Klein and President of the Parliament of Hamburg Uwe Klein spoke.",
        {
            "Karin Klein | Speaker | Landtag of Schleswig-Holstein",
            "Uwe Klein | Speaker | Parliament of Hamburg",
        },
    ),
    (
        "Speaker of the Assembly of the Republic of Albania Elisa Hoxha spoke.",
        {"Elisa Hoxha | Speaker | Parliament of Albania"},
    ),
    ("Peter O'Neill, Ceann Comhairle of Dáil Éireann, spoke.", {"Peter O'Neill | Speaker | Dáil Éireann"}),
    (
        "U.S. Senators John Smith and Mary Jones spoke.",
        {"John Smith | Senator | U.S. Senate", "Mary Jones | Senator | U.S. Senate"},
    ),
    (
        "Uwe Klein, Chairman of the German-Baltic Parliamentary Friendship Group of the Bundestag, spoke.",
        {"Uwe Klein | Chair | Germany-Baltic Parliamentary Friendship Group (Bundestag)"},
    ),
    (
        "EU Ambassador to Georgia Karl Berg and Permanent Representative of Estonia to NATO Mart Kask spoke.",
        {
            "Karl Berg | Ambassador | European Union (to Georgia)",
            "Mart Kask | Permanent Representative | Estonia (to NATO)",
        },
    ),
    (
        "Mart Kask, Adviser to the Estonian delegation to the Baltic Assembly, spoke.",
        {"Mart Kask | Adviser | Riigikogu Delegation to the Baltic Assembly"},
    ),
    (
        "Chairman of the Board of the Latvian National Library Jonas Kalnas and CEO of airBaltic Anna Ozola spoke.",
        {"Jonas Kalnas | Chair of the Board | Latvian National Library", "Anna Ozola | CEO | airBaltic"},
    ),
    ("Mart Kask, Editor-in-Chief of the newspaper Sirp, spoke.", {"Mart Kask | Editor-in-Chief | Sirp"}),
    (
        "Ambassador of India to Latvia Nirmalata S. Rao and Speaker of the National Assembly of South Korea Kim Jin-pyo spoke.",
        {
            "Nirmalata S. Rao | Ambassador | India (to Latvia)",
            "Kim Jin-pyo | Speaker | National Assembly of South Korea",
        },
    ),
    (
        "Dr Anna Ozola MP, President of the Baltic Assembly, and Mart Kask, PhD, Rector of the University of Tartu, spoke.",
        {"Anna Ozola | President | Baltic Assembly", "Mart Kask | Rector | University of Tartu"},
    ),
    (
        "Advisors to the Prime Minister of Lithuania Jonas Kalnas and Rasa Balse spoke.",
        {
            "Jonas Kalnas | Advisor to the Prime Minister | Government of Lithuania",
            "Rasa Balse | Advisor to the Prime Minister | Government of Lithuania",
        },
    ),
    (
        "Member of the Estonia-Georgia Group of the Riigikogu Mart Kask spoke.",
        {"Mart Kask | Member | Estonia-Georgia Parliamentary Group (Riigikogu)"},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), HOUSES, ids=[text[:50] for text, _ in HOUSES])
def test_houses_and_names_of_many_nations(text: str, wanted: set[str]) -> None:
    assert {f"{o.person} | {o.office} | {o.organisation}" for o in read(text).offices} == wanted


ABROAD = [
    ("In Vilnius, the Speaker of the Saeima met the Minister of Foreign Affairs Jonas Kalnas and the Minister of Defence Rasa "
     "Balse.",
     {"Jonas Kalnas | Minister of Foreign Affairs | Government of Lithuania",
      "Rasa Balse | Minister of Defence | Government of Lithuania"}),
    ("The Minister of Foreign Affairs, Anna Ozola, was on a working visit to Lithuania, in the course of which she met the "
     "Minister of Foreign Affairs, Jonas Kalnas.",
     {"Anna Ozola | Minister of Foreign Affairs | Government of Latvia",
      "Jonas Kalnas | Minister of Foreign Affairs | Government of Lithuania"}),
    ("In Brussels, she met the Minister of Foreign Affairs Anna Ozola.",
     {"Anna Ozola | Minister of Foreign Affairs | Government of Latvia"}),
    ("On her visit to Lithuania the Speaker Anna Ozola met the Prime Minister Jonas Kalnas.",
     {"Anna Ozola | Speaker | Saeima", "Jonas Kalnas | Prime Minister | Government of Lithuania"}),
    ("Prime Minister Anna Ozola met her counterparts, Estonian Mart Kask and Lithuanian Jonas Kalnas.",
     {"Anna Ozola | Prime Minister | Government of Latvia", "Mart Kask | Prime Minister | Government of Estonia",
      "Jonas Kalnas | Prime Minister | Government of Lithuania"}),
    ("Minister of Defence Anna Ozola will meet her colleagues Mart Kask of Estonia and Jonas Kalnas of Lithuania.",
     {"Anna Ozola | Minister of Defence | Government of Latvia", "Mart Kask | Minister of Defence | Government of Estonia",
      "Jonas Kalnas | Minister of Defence | Government of Lithuania"}),
    ("David Miller, Chair of the European Parliament's Committee on Foreign Affairs, spoke.",
     {"David Miller | Committee Chair | Foreign Affairs Committee (European Parliament)"}),
    ("Karl Berg, member of the Nordic Council Presidium, and Chair of the Centre Group in the Nordic Council Kari Berg spoke.",
     {"Karl Berg | Member | Nordic Council Presidium", "Kari Berg | Chair | Centre Group (Nordic Council)"}),
    ("Chair of the Nordic Council's Committee for Knowledge and Culture in the Nordic Region Karl Berg spoke.",
     {"Karl Berg | Committee Chair | Committee for Knowledge and Culture in the Nordic Region (Nordic Council)"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), ABROAD, ids=[text[:50] for text, _ in ABROAD])
def test_offices_of_those_met_abroad_and_of_other_assemblies(text: str, wanted: set[str]) -> None:
    found = read(text, publisher="Saeima").offices
    assert {f"{o.person} | {o.office} | {o.organisation}" for o in found} == wanted


#: Each text and the state of each president in it.
ROWS_OF_STATES = [
    ("The Estonian, Latvian, and Lithuanian presidents Lennart Meri, Guntis Ulmanis, and Algirdas Brazauskas met in Riga.",
     [("Algirdas Brazauskas", "Republic of Lithuania"), ("Guntis Ulmanis", "Republic of Latvia"), ("Lennart Meri", "Republic of Estonia")]),
    ("Baltic and Polish presidents Lennart Meri, Guntis Ulmanis, Algirdas Brazauskas and Lech Wałęsa met in Riga.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "offices"), ROWS_OF_STATES, ids=[text[:40] for text, _ in ROWS_OF_STATES])
def test_states_in_a_row_go_to_persons_in_a_row(text: str, offices: list[tuple[str, str]]) -> None:
    assert sorted((o.person, o.organisation) for o in read(text).offices) == offices
