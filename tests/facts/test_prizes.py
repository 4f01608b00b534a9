"""Who receives a medal, in texts that leave the word out or tell of the day to come."""

from tests.facts.text import read

MEDALS = (
    "Medals of the Baltic Assembly are handed out in Riga. Mart Kask and Ilze Kalna will get it for long work. "
    "Jonas Petraitis will be honoured as well."
)
PRIZES = "The Baltic Assembly Prizes and medals are handed out in Riga. Mart Kask will be honoured."


def test_a_text_of_medals_alone_may_leave_the_word_out() -> None:
    found = {(r.person, r.award) for r in read(MEDALS).recipients}
    assert found == {
        (name, "Baltic Assembly Medal") for name in ("Mart Kask", "Ilze Kalna", "Jonas Petraitis")
    }


def test_where_prizes_are_told_too_nothing_is_guessed() -> None:
    assert read(PRIZES).recipients == ()
