"""Offices whose house stands behind the name, in a line of names, or above which the name stands alone."""

from tests.facts.text import held, kinds, read, taken

MINISTRY = "Ministry of Foreign Affairs"


def test_the_ministry_stands_behind_its_officer() -> None:
    text = (
        "Secretary General Matti Maasikas from the Ministry of Foreign Affairs of Estonia met "
        "State Secretary Andris Pelšs of the Latvian {}."
    )
    assert held(read(text.format("Foreign Ministry"))) == {
        ("Matti Maasikas", "Secretary General", f"{MINISTRY} (Estonia)"),
        ("Andris Pelšs", "State Secretary", f"{MINISTRY} (Latvia)"),
    }


def test_a_professor_cut_short_is_of_the_university_behind() -> None:
    for title in ("Prof.", "Prof. Dr."):
        text = f"The speech was given by {title} Žaneta Ozoliņa of the University of Latvia."
        assert held(read(text)) == {("Žaneta Ozoliņa", "Professor", "University of Latvia")}
    assert held(read("The session was opened by Prof. Jānis Vucāns.")) == set()


def test_the_office_that_a_body_has_in_a_state() -> None:
    for own in ("office", "’ office", "' office"):
        text = (
            f"The director of the Nordic Council of Ministers{' ' if own == 'office' else ''}{own} in "
            f"Estonia, Christer Haglund, spoke."
        )
        assert held(read(text)) == {
            ("Christer Haglund", "Director", "Nordic Council of Ministers' Office in Estonia")
        }


def test_a_body_that_only_owns_a_programme_has_no_officer() -> None:
    assert (
        held(read("Juha Jokela, Programme Director of the European Union research programme, spoke."))
        == set()
    )


def test_a_line_of_names_has_the_house_behind_the_title() -> None:
    lines = [
        "Participants:",
        "Ilze Juhansone, Secretary General, European Commission",
        "Dr. Kārlis Bukovskis, Director, Centre for Baltic Studies, Latvia",
        "Raimonds Bergmanis, Minister of Defence, Latvia",
        "They met in Riga.",
    ]
    assert held(read("\n".join(lines))) == {
        ("Ilze Juhansone", "Secretary General", "European Commission"),
        ("Kārlis Bukovskis", "Director", "Centre for Baltic Studies"),
        ("Raimonds Bergmanis", "Minister of Defence", "Government of Latvia"),
    }


def test_a_name_alone_has_the_offices_of_the_line_below() -> None:
    lines = [
        "Baltic cooperation",
        "Aigars Petersons",
        "Vice-president of the Baltic Assembly, leader of the Latvian delegation",
        "We must work together, the President of the Baltic Assembly said.",
    ]
    assert held(read("\n".join(lines))) == {
        ("Aigars Pētersons", "Vice President", "Baltic Assembly"),
        ("Aigars Pētersons", "Head of Delegation", "Saeima Delegation to the Baltic Assembly"),
    }


def test_a_line_that_tells_something_is_no_title() -> None:
    text = "Aigars Petersons\nThe President of the Baltic Assembly was in Riga."
    assert held(read(text)) == set()


def test_a_title_that_goes_on_is_that_of_the_next_name() -> None:
    text = (
        "European Commissioner for Transport Apostolos Tzitzikostas, EU Coordinator for the Baltic "
        "Sea corridor Catherine Trautmann spoke."
    )
    assert ("Apostolos Tzitzikostas", "Commissioner for Transport", "European Commission") in held(read(text))
    assert not any(office.startswith("Coordinator") for _, office, _ in held(read(text)))


def test_a_seminar_told_with_words_of_its_own_is_one() -> None:
    for words in (
        "opened a Nordic-Baltic innovation seminar",
        "opened an international security policy seminar",
    ):
        reading = read(f"On 8 May 2007 Jānis Vucāns {words} in Tallinn.")
        assert kinds(reading) == ["conference"]
        assert taken(reading) == {("Jānis Vucāns", "conference", "opened")}
