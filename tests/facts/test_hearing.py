"""How Lithuanian and Latvian hear foreign names: by a list of single names, else by the rules of the language that spells them."""

import pytest

from balticgraph.facts.persons.people import Person, parts_of
from balticgraph.facts.persons.spelling import hearing, spelling
from balticgraph.facts.words.hearing import Sounds

HEARD = {
    "lt": """
Olemicas Tomesenas|Olemic Thommessen
Džonas Keris|John Kerry
Bilas Klintonas|Bill Clinton
Viljamas Heigas|William Hague
Deividas Kameronas|David Cameron
Maiklas Terneris|Michael Turner
Žakas Širakas|Jacques Chirac
Fransua Olandas|François Hollande
Žanas-Klodas Junkeris|Jean-Claude Juncker
Mišelis Barnjė|Michel Barnier
Pjeras Lelušas|Pierre Lellouche
Joachimas Gaukas|Joachim Gauck
Horstas Kioleris|Horst Köhler
Giunteris Verhoigenas|Günter Verheugen
Hansas Gertas Pioteringas|Hans-Gert Pöttering
Dikas Schofas|Dick Schoof
Hermanas van Rompėjus|Herman Van Rompuy
Lechas Valensa|Lech Wałęsa
Vlodzimiežas Cimoševičius|Włodzimierz Cimoszewicz
Ferencas Diurčanis|Ferenc Gyurcsány
Laslo Kioveris|László Kövér
Trajanas Basesku|Traian Băsescu
Natalija Gavrilica|Natalia Gavrilița
Silvijas Berluskonis|Silvio Berlusconi
Džiuzepė Kontė|Giuseppe Conte
Chosė Luisas Sapateras|José Luis Rodríguez Zapatero
Žozė Manuelis Barozas|José Manuel Barroso
Antonijas Guterešas|António Guterres
Iraklis Kobachidzė|Irakli Kobakhidze
Redžepas Tajipas Erdoganas|Recep Tayyip Erdoğan
Mevliutas Čavušoglus|Mevlüt Çavuşoğlu
Milas Džukanovičius|Milo Đukanović
Talatas Džaferis|Talat Xhaferi
Stefanas Liovenas|Stefan Löfven
Jonas Garas Stiorė|Jonas Gahr Støre
Larsas Liokė Rasmusenas|Lars Løkke Rasmussen
Olafuras Ragnaras Grimsonas|Ólafur Ragnar Grímsson
Jyrkis Katainenas|Jyrki Katainen
Elmaras Mamedjarovas|Elmar Mammadyarov
Seržas Sargsianas|Serzh Sargsyan
Michailas Chodorkovskis|Mikhail Khodorkovsky
Konstantinas Kosačiovas|Konstantin Kosachev
Borisas Jelcinas|Boris Yeltsin
Šimonas Peresas|Shimon Peres
Šindzo Abė|Shinzo Abe
""",
    "lv": """
Olemiks Tomesens|Olemic Thommessen
Džons Kerijs|John Kerry
Kondolīza Raisa|Condoleezza Rice
Madlēna Olbraita|Madeleine Albright
Tonijs Blērs|Tony Blair
Žaks Širaks|Jacques Chirac
Fransuā Miterāns|François Mitterrand
Žerārs Laršē|Gérard Larcher
Šarls Mišels|Charles Michel
Žans Klods Junkers|Jean-Claude Juncker
Franks Valters Šteinmeiers|Frank-Walter Steinmeier
Volfgangs Šeible|Wolfgang Schäuble
Horsts Kēlers|Horst Köhler
Diks Shofs|Dick Schoof
Gijs Verhofstats|Guy Verhofstadt
Ježijs Buzeks|Jerzy Buzek
Ferencs Ģurčāņs|Ferenc Gyurcsány
Jirži Paroubeks|Jiří Paroubek
Dorins Rečans|Dorin Recean
Serdžo Matarella|Sergio Mattarella
Hosē Luiss Rodrigess Sapatero|José Luis Rodríguez Zapatero
Miheils Saakašvili|Mikheil Saakashvili
Abdulla Gils|Abdullah Gül
Zorans Džindžičs|Zoran Đinđić
Stefans Levēns|Stefan Löfven
Torbjerns Jaglanns|Thorbjørn Jagland
Helle Torninga-Šmite|Helle Thorning-Schmidt
Gudni Johannesons|Guðni Thorlacius Jóhannesson
Pāvo Vejrinens|Paavo Väyrynen
Kasims Žomarts Tokajevs|Kassym-Jomart Tokayev
Volodimirs Hroismans|Volodymyr Groysman
Cecka Cačeva|Tsetska Tsacheva
Hašims Tači|Hashim Thaçi
""",
}
OTHERS = {
    "lt": "Markas Verneris|Janas Smitas|Janis Kalnins|Jonas Petrulis|Rimas Džonsas|Audrius Kasčius",
    "lv": "Jānis Kalns|Marks Verners|Pēters Bruns|Ieva Kalniņa|Andris Kerijs|Žanis Juņķis",
    "en": "Jan Smit|Karl Brauns|Tomas Smitas|Mark Werner|Janis Kalnins",
}


def mended(language: str, written: str) -> str:
    return spelling(Person(0, written, parts_of(written), parts_of(written), written), None, language)


@pytest.mark.parametrize(
    ("language", "pair"),
    [(lang, pair) for lang, pairs in HEARD.items() for pair in pairs.split("\n") if pair],
)
def test_foreign_names_as_neighbours_hear_them(language: str, pair: str) -> None:
    written, name = pair.split("|")
    found, own = mended(language, written).split(), name.split()
    assert (found[0], found[-1]) == (own[0], own[-1])


@pytest.mark.parametrize(
    ("language", "name"), [(lang, name) for lang, names in OTHERS.items() for name in names.split("|")]
)
def test_nobody_is_taken_for_an_official_who_is_heard_otherwise(language: str, name: str) -> None:
    assert mended(language, name) == name


def test_a_country_of_two_languages_has_the_rules_of_both() -> None:
    ways = hearing().ways("Michel", "BE")
    assert {"mišel", "mihel"} <= set(ways)


def test_what_is_heard_as_written_has_no_other_way() -> None:
    assert Sounds((("sch", "š"),)).ways("kohl") == ("kohl",)
    assert hearing().ways("Kohl", "LV") == ()
