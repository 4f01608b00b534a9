"""Names brought to the nominative, days resolved, numerals."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balticgraph.facts.words.naming import given_names, inflection
from balticgraph.language.dates import Day, nearest_year, parsed, weekday_near
from balticgraph.language.names import nominative, stem
from balticgraph.language.numerals import roman
from balticgraph.language.words import fold

FORMS = [
    ("lt", "Raimundui Paliukui", "Raimundas Paliukas"),
    ("lt", "Jolitai Vaickienei", "Jolita Vaickienė"),
    ("lt", "Ričardą Sargūną", "Ričardas Sargūnas"),
    ("lt", "Giedrės Purvaneckienės", "Giedrė Purvaneckienė"),
    ("lt", "Andriumi Mazuroniu", "Andrius Mazuronis"),
    ("lv", "Edgaru Rinkēviču", "Edgars Rinkēvičs"),
    ("lv", "Eviku Siliņu", "Evika Siliņa"),
    ("lv", "Daigas Mieriņas", "Daiga Mieriņa"),
    ("lv", "Ingrīdai Ūdrei", "Ingrīda Ūdre"),
    ("et", "Valdas Adamkuse", "Valdas Adamkus"),
    ("en", "Jānis Vucāns", "Jānis Vucāns"),
]


@pytest.mark.parametrize(("language", "written", "name"), FORMS)
def test_a_name_is_brought_to_the_nominative(language: str, written: str, name: str) -> None:
    known = given_names()
    parts = nominative(
        tuple(written.split()), inflection(language), known.names.__contains__, known.spelled.__contains__
    )
    assert " ".join(parts) == name


@pytest.mark.parametrize(("language", "written", "name"), [f for f in FORMS if f[0] in {"lt", "lv"}])
def test_all_forms_of_a_name_share_their_stem(language: str, written: str, name: str) -> None:
    forms = inflection(language)
    assert [stem(fold(p), forms) for p in written.split()] == [stem(fold(p), forms) for p in name.split()]


@given(st.dates(dt.date(1992, 1, 1), dt.date(2099, 12, 31)), st.integers(-170, 170))
def test_a_day_without_a_year_is_the_nearest(base: dt.date, shift: int) -> None:
    day = base + dt.timedelta(days=shift)
    if (day.month, day.day) != (2, 29):
        assert Day(day.month, day.day).resolved(nearest_year(Day(day.month, day.day), base)) == day


def test_weekdays_look_back_or_ahead() -> None:
    friday = dt.date(2023, 11, 24)
    assert weekday_near(5, friday, ahead=False) == friday
    assert weekday_near(4, friday, ahead=False) == dt.date(2023, 11, 23)
    assert weekday_near(1, friday, ahead=True) == dt.date(2023, 11, 27)
    assert parsed("2023-11-24T10:00") == friday
    assert parsed("2023") is None
    assert parsed(None) is None


@given(st.integers(1, 3999))
def test_roman_numerals_there_and_back(number: int) -> None:
    tens = {1000: "M", 900: "CM", 500: "D", 400: "CD", 100: "C", 90: "XC", 50: "L", 40: "XL", 10: "X"}
    signs = tens | {9: "IX", 5: "V", 4: "IV", 1: "I"}
    written, rest = "", number
    for value, sign in signs.items():
        written, rest = written + sign * (rest // value), rest % value
    assert roman(written) == number


NATIONS = [
    ("et", "Toivo Hele Eerik Ülari Marguse Kristella Ülo"),
    ("lv", "Volodimirs Marguss Indulim Gundegas Ruslanu Mateušs Oleksandru"),
    ("lt", "Volodymyras Markas Džonas Mantvydui Limo Česlovo Vytautą Kęstučio Ryčiui Birutės Živilę"),
    (
        "en",
        "Małgorzata Ögmundur Jógvan Nikol Zurab Mircea İbrahim Gurgen Ondřej Ľubica Matjaž Željka João Kyriakos Boyko",
    ),
]
WORDS = [
    ("et", "Enda Uue Üle Tunde Ilus Vaba Eesti Märgi Hääle Tõe Väide Luba Balti Riigi"),
    ("lv", "Bērnu Mātes Savas Kamera Jūras Daļu Vakarā Maksā Latvijas Baltijas Ziemeļu Seima Ārā Mājās Vidū"),
    (
        "lt",
        "Savo Jos Vaiko Vilniaus Rado Karinės Rytė Laisvės Nemuno Savų Baltijos Kairė Seimo Lietuvos Tiesų Britų Klasių Karinių Metinių",
    ),
    ("en", "Marks Anti Pole Save Pale Clay Vice Baltic Ward Can Joint Nordic Union Marshall"),
]


@pytest.mark.parametrize(("language", "names"), NATIONS)
def test_given_names_of_many_nations_are_known(language: str, names: str) -> None:
    forms = inflection(language)
    assert [name for name in names.split() if not given_names().known(name, forms)] == []


@pytest.mark.parametrize(("language", "words"), WORDS)
def test_common_words_are_no_given_names(language: str, words: str) -> None:
    forms = inflection(language)
    assert [word for word in words.split() if given_names().known(word, forms)] == []
