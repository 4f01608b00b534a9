"""Names brought to the nominative by declension alone, where no list has them."""

import pytest

from balticgraph.facts.persons.persons import with_people
from balticgraph.facts.persons.spelling import spelling
from balticgraph.facts.words.page_cutting import page_of
from tests.facts.text import release_of

FORMS = {
    "lt": """
Kęstutį Rimkų|Kęstutis Rimkus
Andriui Stančikui|Andrius Stančikas
Valdui Rimkui|Valdas Rimkus
Kęstučio Butrio|Kęstutis Butrys
Jono Žemaičio Jaručio|Jonas Žemaitis Jarutis
Remigijui Martinaičiui|Remigijus Martinaitis
Petrui Rimkevičiui|Petras Rimkevičius
Petru Rimkevičiumi|Petras Rimkevičius
Petro Žaliūno|Petras Žaliūnas
Vytauto Petro Kalvaičio|Vytautas Petras Kalvaitis
Ryčio Bartkūno|Rytis Bartkūnas
Algio Kairos|Algis Kaira
Radvilei Rimkutei-Žaliūnienei|Radvilė Rimkutė-Žaliūnienė
Dalia Rimkaite|Dalia Rimkaitė
Aadu Tammui|Aadu Tamm
Marko Jaaksonui|Marko Jaakson
Timo Petrovo|Timo Petrov
Mario Draghi|Mario Draghi
Romano Prodi|Romano Prodi
Petro Savčenko|Petro Savčenko
Ursulos von der Heide|Ursula von der Heide
""",
    "lv": """
Gundara Vanaģes|Gundars Vanaģe
Gunta Kalmaņa|Guntis Kalmanis
Gunta Kalmane|Gunta Kalmane
Induļa Mamša|Indulis Mamsis
Ģirta Valda Kristovska|Ģirts Valdis Kristovskis
Ojāra Ērika Zariņa|Ojārs Ēriks Zariņš
Zandas Liepiņas-Lukas|Zanda Liepiņa-Luka
""",
    "et": """
Toomas Hendrik Saarega|Toomas Hendrik Saar
Marina Kaljurannaga|Marina Kaljurand
Henn Kiviaasale|Henn Kiviaas
Imre Pajuäärega|Imre Pajuäär
Sanna Virtaniniga|Sanna Virtanin
""",
    "en": """
Giedre Rimkiene|Giedrė Rimkienė
Sarunas Rimkunas|Šarūnas Rimkūnas
Kate Braithwaite|Kate Braithwaite
Einar J. Gunnarsson|Einar J. Gunnarsson
""",
}


@pytest.mark.parametrize(
    ("language", "written", "name"),
    [(lang, *row.split("|")) for lang, rows in FORMS.items() for row in rows.strip().split("\n")],
)
def test_a_name_that_no_list_has_is_brought_to_the_nominative(language: str, written: str, name: str) -> None:
    _, people = with_people(page_of(release_of(f"{written} .", language), language))
    assert [spelling(person, None, language) for person in people.persons] == [name]
