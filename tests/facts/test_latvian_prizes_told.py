"""Latvian prizes: by turns of field and name, by pointing back to the field before, by a field alone; who gets none."""

import pytest

from tests.facts.text import latvian

GIVEN = "Baltijas Asamblejas balvas pasniegs Rīgā. "
ARTS, SCIENCE, LITERATURE = (
    f"Baltic Assembly Prize for {field}" for field in ("the Arts", "Science", "Literature")
)
MEDAL = "Baltic Assembly Medal"


def got(text: str) -> set[tuple[str, str]]:
    return {(r.person, r.award) for r in latvian(text).recipients}


@pytest.mark.parametrize(
    "text",
    [
        "Literatūrā uzvarēja Juris Kalns, zinātnē – Anna Liepa.",
        "Literatūrā godalgots Juris Kalns, bet zinātnē – Anna Liepa.",
        "Laureāti ir Juris Kalns (literatūra) un Anna Liepa (zinātne).",
    ],
)
def test_fields_and_names_by_turns(text: str) -> None:
    assert got(GIVEN + text) == {("Juris Kalns", LITERATURE), ("Anna Liepa", SCIENCE)}


@pytest.mark.parametrize(
    "text",
    [
        "Zinātnes balva palika Latvijā. To ieguva Anna Liepa.",
        "Zinātnes balva palika Latvijā – to ieguva Anna Liepa.",
        "Zinātnē veiksme bija Latvijas pusē. Balvu saņēma Anna Liepa.",
        "Lietuviete Anna Liepa, ko vērtētāji liek līdzās labākajām, godalgota zinātnē.",
        "Par laureāti zinātnē žūrija izraudzījusies Annu Liepu.",
        "Zinātnē balvu saņems Anna Liepa.",
        "Zinātnes balvas īpašniece ir Anna Liepa.",
        "Ar balvu zinātnē apsveikta Anna Liepa.",
    ],
)
def test_the_prize_of_one_field(text: str) -> None:
    assert got(GIVEN + text) == {("Anna Liepa", SCIENCE)}


@pytest.mark.parametrize(
    "text",
    [
        "Žūrijas loceklis Juris Kalns skaidroja, ka balva zinātnē ir pelnīta.",
        "Zinātnē strādā arī Juris Kalns, kas saņēmis ordeni.",
        "Juris Kalns zinātnē nav saņēmis neko.",
        "Zinātnes balva paliks Latvijā. To paziņoja Juris Kalns.",
        "Laureātus sveica Juris Kalns.",
        "Laureātus godināja Juris Kalns.",
        "Baltijas Asamblejas medaļas izsniedza Juris Kalns.",
    ],
)
def test_who_gets_none(text: str) -> None:
    assert got(GIVEN + text) == set()


def test_all_in_the_dative_of_a_line_of_medals() -> None:
    text = "Baltijas Asamblejas medaļas piešķirtas:\n\n- bijušajiem valdību vadītājiem Jurim Kalnam un Annai Liepai;\n"
    assert got(text) == {("Juris Kalns", MEDAL), ("Anna Liepa", MEDAL)}
