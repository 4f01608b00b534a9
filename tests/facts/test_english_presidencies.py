"""Who presides, takes over and hands over, in common words of English; all sentences are invented."""

import pytest

from tests.facts.text import read

PRESIDENCIES = [
    ("Lithuania's presidency of the Baltic Assembly will end in December, when Estonia takes the helm.",
     {("Baltic Assembly", "LT", "hands_over"), ("Baltic Assembly", "EE", "takes_over")}),
    ("Estonia presides over both the Baltic Assembly and the Baltic Council of Ministers.",
     {("Baltic Assembly", "EE", "holds"), ("Baltic Council of Ministers", "EE", "holds")}),
    ("The presidency of the Baltic Assembly passed from Latvia to Estonia.",
     {("Baltic Assembly", "EE", "takes_over"), ("Baltic Assembly", "LV", "hands_over")}),
    ("At the end of the session, the Chairmanship of the GUAM PA passed to Moldova.",
     {("GUAM Parliamentary Assembly", "MD", "takes_over")}),
    ("The Chairmanship of the GUAM Parliamentary Assembly was transferred from Azerbaijan to Georgia.",
     {("GUAM Parliamentary Assembly", "AZ", "hands_over"), ("GUAM Parliamentary Assembly", "GE", "takes_over")}),
    ("Latvia undertook the Presidency of the Baltic Assembly for one year.",
     {("Baltic Assembly", "LV", "takes_over")}),
    ("Estonia will be given the presidency of the Baltic Assembly and the Baltic Council of Ministers.",
     {("Baltic Assembly", "EE", "takes_over"), ("Baltic Council of Ministers", "EE", "takes_over")}),
    ("The presiding country of the Baltic Assembly will be Latvia.",
     {("Baltic Assembly", "LV", "takes_over")}),
    ("The presidency of the Baltic Assembly will go to Lithuania.",
     {("Baltic Assembly", "LT", "takes_over")}),
    ("Lithuania will hold the presidency of the Baltic Assembly.",
     {("Baltic Assembly", "LT", "takes_over")}),
    ("Estonia is chairing the Baltic Assembly this year.",
     {("Baltic Assembly", "EE", "holds")}),
    ("Estonia, which currently holds the presidency of the Baltic Assembly, spoke.",
     {("Baltic Assembly", "EE", "holds")}),
    ("Lithuania received the presidency of the Baltic Assembly from Estonia.",
     {("Baltic Assembly", "EE", "hands_over"), ("Baltic Assembly", "LT", "takes_over")}),
    ("Estonia handed over the presidency of the Baltic Assembly to Lithuania.",
     {("Baltic Assembly", "EE", "hands_over"), ("Baltic Assembly", "LT", "takes_over")}),
    ("The presidency of the Baltic Assembly was handed over from Estonia to Lithuania.",
     {("Baltic Assembly", "EE", "hands_over"), ("Baltic Assembly", "LT", "takes_over")}),
    ("During the Latvian Presidency of the Baltic Assembly, energy is discussed.",
     {("Baltic Assembly", "LV", "holds")}),
    ("The forthcoming Lithuanian presidency of the Baltic Assembly was discussed.",
     {("Baltic Assembly", "LT", "takes_over")}),
    ("The next presidency of the Baltic Assembly will be held by Latvia.",
     {("Baltic Assembly", "LV", "takes_over")}),
    ("Latvia has assumed the presidency of the Baltic Council of Ministers.",
     {("Baltic Council of Ministers", "LV", "takes_over")}),
    ("Estonia completed its presidency of the Baltic Assembly.",
     {("Baltic Assembly", "EE", "hands_over")}),
    ("Latvia presides over the Baltic Assembly.",
     {("Baltic Assembly", "LV", "holds")}),
    ("The presidency of the Baltic Assembly and the Baltic Council of Ministers is held by Estonia.",
     {("Baltic Assembly", "EE", "holds"), ("Baltic Council of Ministers", "EE", "holds")}),
    ("Next year, Latvia is to coordinate NB8 parliamentary cooperation.", {("NB8", "LV", "takes_over")}),
    ("It is now Latvia's turn to lead the Baltic Assembly.", {("Baltic Assembly", "LV", "holds")}),
    ("Latvia is at the helm of the Baltic Assembly this year.", {("Baltic Assembly", "LV", "holds")}),
    ("The presidency of the Baltic Assembly belongs to Latvia.", {("Baltic Assembly", "LV", "holds")}),
    ("As the country holding the rotating presidency of the Baltic Assembly, Lithuania invites guests.",
     {("Baltic Assembly", "LT", "holds")}),
    ("Latvia prepares for the upcoming presidency of the Baltic Assembly.", {("Baltic Assembly", "LV", "takes_over")}),
    ("Lithuania passed the baton of the Baltic Assembly presidency to Latvia.",
     {("Baltic Assembly", "LT", "hands_over"), ("Baltic Assembly", "LV", "takes_over")}),
    ("Lithuania's chairmanship of the Baltic Council of Ministers came to an end.",
     {("Baltic Council of Ministers", "LT", "hands_over")}),
    ("At the end of the session, the Chairmanship of the GUAM PA was transferred from the Verkhovna Rada of Ukraine to "
     "the Parliament of Georgia.",
     {("GUAM Parliamentary Assembly", "UA", "hands_over"), ("GUAM Parliamentary Assembly", "GE", "takes_over")}),
    ("The Estonian Presidency of the Baltic Assembly was opened today. During its Presidency of the Baltic Assembly Estonia "
     "would focus on communication.", {("Baltic Assembly", "EE", "holds")}),
    ("Latvia exercises the presidency of the Baltic Council of Ministers.", {("Baltic Council of Ministers", "LV", "holds")}),
    ("Estonia will start its presidency in the Baltic Assembly.", {("Baltic Assembly", "EE", "takes_over")}),
    ("Estonia has begun its presidency of the Baltic Assembly.", {("Baltic Assembly", "EE", "holds")}),
    ("The Polish presidency of the EU Council begins in January.", {("Council of the European Union", "PL", "takes_over")}),
    ("The presidency of the Baltic Assembly moved from Estonia to Latvia.",
     {("Baltic Assembly", "EE", "hands_over"), ("Baltic Assembly", "LV", "takes_over")}),
    ("Denmark, which chairs NB8, hosted the meeting.", {("NB8", "DK", "holds")}),
    ("Sweden is the coordinator of NB8 cooperation.", {("NB8", "SE", "holds")}),
    ("The current chair country of the Nordic-Baltic Eight is Denmark.", {("NB8", "DK", "holds")}),
    ("NB8 cooperation is led by Latvia.", {("NB8", "LV", "holds")}),
    ("Estonia to preside over the Baltic Assembly", {("Baltic Assembly", "EE", "takes_over")}),
    ("Estonia will become the presidency country of the Baltic Assembly.", {("Baltic Assembly", "EE", "takes_over")}),
    ("Lithuania will be the first of the three to hold the Presidency of the EU Council.",
     {("Council of the European Union", "LT", "takes_over")}),
    ("The Estonian delegation holds the presidency of the Baltic Assembly.", {("Baltic Assembly", "EE", "holds")}),
    ("The Saeima takes over the presidency of the Baltic Assembly from the Riigikogu.",
     {("Baltic Assembly", "LV", "takes_over"), ("Baltic Assembly", "EE", "hands_over")}),
    ("The President thanked Latvia for its successful presidency of the Baltic Assembly.",
     {("Baltic Assembly", "LV", "holds")}),
    ("Latvia's upcoming EU presidency was discussed.", {("Council of the European Union", "LV", "takes_over")}),
    ("The incoming Polish and Danish presidencies of the EU Council were discussed.",
     {("Council of the European Union", "PL", "takes_over"), ("Council of the European Union", "DK", "takes_over")}),
    ("The EU presidencies of Poland, Lithuania and Latvia were discussed.",
     {("Council of the European Union", land, "holds") for land in ("PL", "LT", "LV")}),
    ("The parties discussed preparations for the Latvian presidency of the EU Council.",
     {("Council of the European Union", "LV", "takes_over")}),
    ("The Minister outlined Lithuania's preparations for the Presidency of the EU Council.",
     {("Council of the European Union", "LT", "takes_over")}),
    ("As this year's NB8 coordinator, Sweden hosted the meeting.", {("NB8", "SE", "holds")}),
    ("The Benelux presidency was handed over by Belgium to the Netherlands.",
     {("Benelux", "BE", "hands_over"), ("Benelux", "NL", "takes_over")}),
    ("Estonia gave the presidency of the Baltic Assembly to Latvia.",
     {("Baltic Assembly", "EE", "hands_over"), ("Baltic Assembly", "LV", "takes_over")}),
    ("Latvia's one-year presidency of the Baltic Assembly began in January.", {("Baltic Assembly", "LV", "holds")}),
    ("The rotating presidency of the Baltic Assembly lies with Latvia.", {("Baltic Assembly", "LV", "holds")}),
    ("The Lithuanian Presidency of the EU Council is close at hand.", {("Council of the European Union", "LT", "takes_over")}),
    ("The Lithuanian Presidency of the EU Council approaches.", {("Council of the European Union", "LT", "takes_over")}),
    ("Iceland is the presiding nation of NB8. Estonia takes on the presidency.",
     {("NB8", "IS", "holds"), ("NB8", "EE", "takes_over")}),
]  # fmt: skip
ANOTHER_MATTER = [
    ("Estonia holds a conference during the Latvian presidency of the Baltic Assembly.", {("Baltic Assembly", "LV", "holds")}),
    ("Lithuania will hold elections during the Latvian presidency of the Baltic Assembly.",
     {("Baltic Assembly", "LV", "holds")}),
    ("Estonia handed over the report to Latvia during the Lithuanian presidency of the Baltic Assembly.",
     {("Baltic Assembly", "LT", "holds")}),
    ("Before Lithuania's presidency of the Baltic Assembly, Estonia held the post.", {("Baltic Assembly", "LT", "holds")}),
    ("Lithuania does not hold the presidency of the Baltic Assembly.", set()),
    ("The Baltic Assembly discussed its presidency. The committee will be chaired by Lithuania.", set()),
    ("The meeting of the Baltic Assembly was chaired by Latvia.", set()),
    ("The Baltic Assembly, led by Estonia's Aadu Must, met in Riga under the presidency of Latvia.",
     {("Baltic Assembly", "LV", "holds")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), PRESIDENCIES)
def test_presidencies_of_english_texts(text: str, wanted: set[tuple[str, str, str]]) -> None:
    assert {(p.body, p.country, p.relation) for p in read(text).presidencies} == wanted


@pytest.mark.parametrize(("text", "wanted"), ANOTHER_MATTER)
def test_a_verb_with_another_object_tells_of_no_presidency(
    text: str, wanted: set[tuple[str, str, str]]
) -> None:
    assert {(p.body, p.country, p.relation) for p in read(text).presidencies} == wanted


IN_TURN = [
    ("Poland will hold the Presidency of the EU Council in 2025, and Lithuania in 2027.",
     {("PL", 2025, "takes_over"), ("LT", 2027, "takes_over")}),
    ("In 2013 the presidency of the Baltic Assembly was held by Latvia, in 2014 by Estonia and in 2015 by Lithuania.",
     {("LV", 2013, "holds"), ("EE", 2014, "holds"), ("LT", 2015, "holds")}),
    ("Lithuania was the first to hold the Presidency of the EU Council in 2013, followed by Latvia in 2015.",
     {("LT", 2013, "holds"), ("LV", 2015, "holds")}),
    ("Lithuania will hold the Presidency of the EU Council in 2013. The turn of Latvia comes in the first half of 2015 and "
     "that of Estonia in 2018.", {("LT", 2013, "takes_over"), ("LV", 2015, "takes_over"), ("EE", 2018, "takes_over")}),
    ("Lithuania assumes the EU presidency; Latvia will preside over the EU Council in the first half of 2015, and Estonia "
     "in the beginning of 2018.", {("LT", None, "takes_over"), ("LV", 2015, "takes_over"), ("EE", 2018, "takes_over")}),
    ("Lithuania takes over the EU presidency in July 2013, and Latvia will follow in January 2015.",
     {("LT", 2013, "takes_over"), ("LV", 2015, "takes_over")}),
    ("Support will grow in 2025-2028 during the Polish presidency of the EU Council.", {("PL", None, "holds")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), IN_TURN)
def test_each_state_of_a_row_has_the_year_beside_it(
    text: str, wanted: set[tuple[str, int | None, str]]
) -> None:
    assert {(p.country, p.year, p.relation) for p in read(text).presidencies} == wanted


@pytest.mark.parametrize(
    "joint",
    [
        "in the Baltic Assembly, as well as in the Baltic Council of Ministers,",
        "of the Baltic Assembly as well as that of the Baltic Council of Ministers",
        "of the Baltic Assembly, together with that of the Baltic Council of Ministers,",
        "of the Baltic Assembly and also of the Baltic Council of Ministers",
        "of the Baltic Assembly (and of the Baltic Council of Ministers)",
        "both of the Baltic Assembly and of the Baltic Council of Ministers",
    ],
)
def test_a_second_body_behind_its_own_preposition(joint: str) -> None:
    facts = read(f"Lithuania will take over the presidency {joint} in 2031.", "en").presidencies
    assert {(f.body, f.country, f.year) for f in facts} == {
        ("Baltic Assembly", "LT", 2031),
        ("Baltic Council of Ministers", "LT", 2031),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Estonia took over the presidency of the Baltic Assembly, and the Baltic Council of Ministers welcomed it.",
        "Under the Estonian presidency of the Baltic Assembly, as well as in the Nordic Council, energy was discussed.",
        "Estonia took over the presidency of the Baltic Assembly and at the meeting of the Baltic Council spoke of it.",
    ],
)
def test_a_body_of_the_next_words_is_not_presided_over(text: str) -> None:
    assert {f.body for f in read(text, "en").presidencies} == {"Baltic Assembly"}


LISTS = [
    "The order in which the Baltic States will hold the Presidency of the Council of the European Union is as follows:\n\n"
    "– Lithuania (the first of the three): second half of 2031;\n\n– Latvia: first half of 2033;\n\n– Estonia: first half of 2036.",
    "The Presidencies of the Council of the European Union will be: Lithuania in 2031, Latvia in 2033 and Estonia in 2036.",
]


@pytest.mark.parametrize("text", LISTS)
def test_states_listed_with_their_years(text: str) -> None:
    facts = read(text, "en").presidencies
    assert {(f.country, f.year, f.relation) for f in facts} == {
        ("LT", 2031, "takes_over"),
        ("LV", 2033, "takes_over"),
        ("EE", 2036, "takes_over"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Visits during the presidency of the Council of the European Union:\n\n- Latvia, 3 May 2031;\n\n- Estonia, 5 May 2031.",
        "Priorities of the presidency of the Council of the European Union:\n\n- cooperation with Latvia;\n\n- the Estonian year 2031.",
    ],
)
def test_a_list_of_something_else(text: str) -> None:
    assert not read(text, "en").presidencies


@pytest.mark.parametrize(
    ("text", "holds", "takes"),
    [
        (
            "Estonia is holding the presidency of the Baltic Assembly this year; in 2018, it will be passed on to Latvia.",
            None,
            2018,
        ),
        (
            "Latvia currently presides over the Baltic Assembly; Lithuania will take over on 1 January 2019.",
            None,
            2019,
        ),
        (
            "Lithuania will take over the presidency of the Baltic Assembly in 2019; Latvia has held it since January.",
            None,
            2019,
        ),
    ],
)
def test_a_year_beyond_a_semicolon_is_of_the_other_state(text: str, holds: int | None, takes: int) -> None:
    assert {one.relation: one.year for one in read(text).presidencies} == {
        "holds": holds,
        "takes_over": takes,
    }
