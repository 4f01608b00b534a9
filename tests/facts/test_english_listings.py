"""English lists of participants: the headings that tell their part, and the lines that name them."""

import pytest

from tests.facts.text import coming, read, there

_HELD = "The 40th session of the Baltic Assembly was held in Riga on 5 May 2023.\n"
_LINES = "- Roberts Zīle, Vice President of the European Parliament;\n- Mr. Lauri Hussar, President of the Riigikogu."


@pytest.mark.parametrize(
    "heading",
    [
        "Next to speak at the session were the following guests:",
        "First to take the floor were:",
        "The opening was performed jointly by two persons:",
        "Among those who took part were two guests:",
        "The participants:",
        "The guests:",
        "The session was opened by:",
        "Speeches were delivered by:",
        "The session was chaired by:",
        "The following took part in the session in Riga:",
    ],
)
def test_those_listed_below_a_heading_take_the_part_that_it_tells(heading: str) -> None:
    assert there(read(f"{_HELD}{heading}\n{_LINES}")) == ["Lauri Hussar", "Roberts Zīle"]


def test_a_heading_of_what_is_planned_announces_those_listed() -> None:
    text = f"The 40th session of the Baltic Assembly will be held in Riga.\nThe session will be opened by:\n{_LINES}"
    assert coming(read(text)) == ["Lauri Hussar", "Roberts Zīle"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("- from Estonia – Johannes Kert and Aadu Must,", ["Aadu Must", "Johannes Kert"]),
        ("- Pavel Fischer, who heads the Foreign Affairs Committee, and his counterpart Ondřej Veselý;",
         ["Ondřej Veselý", "Pavel Fischer"]),
        ("- and the Baltic speakers: Edvards Smiltēns, Speaker of the Saeima, and Lauri Hussar, President of the Riigikogu.",
         ["Edvards Smiltēns", "Lauri Hussar"]),
    ],
)  # fmt: skip
def test_a_line_may_name_several_behind_a_label(line: str, names: list[str]) -> None:
    assert there(read(f"{_HELD}The participants:\n{line}")) == names


@pytest.mark.parametrize(
    "heading",
    [
        "Members of the Joint Jury, all of them artists, are:",
        "Each Baltic state is represented on it by recognised experts and artists:",
    ],
)
def test_members_of_a_jury_are_no_participants(heading: str) -> None:
    text = (
        "The Joint Jury of the Baltic Assembly will meet in Riga on 5 October 2023.\n"
        f"{heading}\n- from Estonia: Anu Noorma, Elin Kard and Karl Martin Sinijärv;"
    )
    reading = read(text)
    assert (there(reading), coming(reading)) == ([], [])
