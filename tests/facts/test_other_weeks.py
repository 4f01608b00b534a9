"""What was in another week than the event told of is no part of it; all sentences are invented."""

import pytest

from tests.facts.text import read

TODAY = {
    "en": "Prime Minister Jānis Bērziņš is on a visit to Estonia today. ",
    "et": "President Mari Kask viibib täna Lätis töövisiidil. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Last week he met the President of Finland Matti Lahtinen."),
        ("en", "Next week he will meet the President of Poland Jan Nowak."),
        ("et", "Eelmisel nädalal kohtus ta Soome presidendi Matti Lahtineniga."),
        ("et", "Järgmisel nädalal sõidab riigipea Poola, et kohtuda Poola presidendi Jan Nowakiga."),
    ],
)
def test_whom_somebody_meets_in_another_week_is_not_on_the_visit(language: str, text: str) -> None:
    told = read(TODAY[language] + text, language, "2031-05-05")
    found = {fact.person for fact in (*told.attendance, *told.announced)}
    assert found & {"Jānis Bērziņš", "Mari Kask"}
    assert not found & {"Matti Lahtinen", "Jan Nowak"}


def test_a_journey_of_last_week_is_not_the_one_to_come() -> None:
    visit = (
        "Prezidentas Jonas Petraitis antradienį vyks į Latviją. Tai antras prezidento vizitas į užsienį. "
        "Praėjusią savaitę J. Petraitis vyko į Lenkiją."
    )
    told = read(visit, "lt")
    assert not told.attendance
    assert {fact.person for fact in told.announced} == {"Jonas Petraitis"}


@pytest.mark.parametrize(
    "text",
    [
        "Last week the Baltic Assembly met in Riga. Last week Anna Ozola chaired the session.",
        "The 49th Session of the Baltic Assembly was held in Riga last week. Anna Ozola chaired the session last week.",
    ],
)
def test_what_a_text_tells_of_last_week_stays(text: str) -> None:
    assert [fact.person for fact in read(text, "en", "2031-05-05").attendance] == ["Anna Ozola"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Foreign Minister Mari Kask is on a visit to Riga. Last week, Riga was also visited by Minister of Defence Jaan Tamm.",
        ),
        (
            "en",
            "Foreign Minister Mari Kask is on a visit to Riga. Last week Minister of Defence Jaan Tamm also visited Riga.",
        ),
        (
            "lv",
            "Ārlietu ministre Anna Kalniņa ir vizītē Tallinā. Pagājušajā nedēļā Tallinu apmeklēja arī ministrs Jānis Bērziņš.",
        ),
        (
            "lt",
            "Užsienio reikalų ministrė Ona Petraitienė vieši Taline. Praėjusią savaitę Taline lankėsi ir ministras Jonas Petraitis.",
        ),
    ],
)
def test_who_visited_the_same_town_last_week_is_not_on_a_visit_that_goes_on(language: str, text: str) -> None:
    found = {fact.person for fact in read(text, language).attendance}
    assert found & {"Mari Kask", "Anna Kalniņa", "Ona Petraitienė"}
    assert not found & {"Jaan Tamm", "Jānis Bērziņš", "Jonas Petraitis"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Last week, Jaan Tamm visited Riga. Minister Mari Kask is on a visit to Riga."),
        ("lv", "Pagājušajā nedēļā Tallinu apmeklēja ministrs Jānis Kalns. Ārlietu ministre Anna Kalniņa ir vizītē Tallinā."),
        ("lt", "Praėjusią savaitę Taline lankėsi ministras Jonas Petraitis. Užsienio reikalų ministrė Ona Petraitienė vieši Taline."),
        ("et", "Eelmisel nädalal külastas Riiat minister Jaan Tamm. Välisminister Mari Kask on visiidil Riias."),
    ],
)  # fmt: skip
def test_who_is_on_a_visit_now_is_not_on_that_of_last_week(language: str, text: str) -> None:
    assert len(read(text, language).attendance) == 1


def test_who_came_last_week_may_still_be_there() -> None:
    found = read("Last week, Jaan Tamm visited Riga. Jaan Tamm is on a visit to Riga and Jelgava.").attendance
    assert {fact.person for fact in found} == {"Jaan Tamm"}
