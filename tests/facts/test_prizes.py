"""Who receives a medal, in texts that leave the word out or tell of the day to come."""

import pytest

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


MEDAL = "Baltic Assembly Medal"
LETTERS = "Baltic Assembly Prize for Literature"
ARTS = "Baltic Assembly Prize for the Arts"
SCIENCE = "Baltic Assembly Prize for Science"
GIVEN = [
    ('The Baltic Assembly Prize in Literature was this year given to Estonian author and poet Rein Lill for a novel.',
     {("Rein Lill", LETTERS)}),
    ("The jury gave this year's Baltic Assembly Prize for Science to Maija Kalna for her work.",
     {("Maija Kalna", SCIENCE)}),
    ('The Prize for the Arts of the Baltic Assembly will be awarded to director Kristijonas Balsys, '
     'nominated by Estonia.',
     {("Kristijonas Balsys", ARTS)}),
    ('The Baltic Assembly (BA) Prize in Science will go to Eva Lill, Professor of Political Theory at the '
     'University of Tartu, nominated for her monograph.',
     {("Eva Lill", SCIENCE)}),
    ('The medals of the Baltic Assembly go to President of Ukraine Volodymyr Zelenskyy, President of the '
     'European Commission Ursula von der Leyen and Raimonds Kalns.',
     {("Raimonds Kalns", MEDAL), ("Ursula von der Leyen", MEDAL), ("Volodymyr Zelenskyy", MEDAL)}),
    ('Jens Berg, Mart Kask and Rasa Kalnė were awarded medals of the Baltic Assembly.',
     {("Jens Berg", MEDAL), ("Mart Kask", MEDAL), ("Rasa Kalnė", MEDAL)}),
    ('The Baltic Assembly Medal has been bestowed upon Mart Kask for his contribution to Baltic cooperation.',
     {("Mart Kask", MEDAL)}),
    ('During the session Mart Kask received the Baltic Assembly Medal.',
     {("Mart Kask", MEDAL)}),
    ('President of the Baltic Assembly Jānis Ozols presented the Baltic Assembly Medal to Mart Kask.',
     {("Mart Kask", MEDAL)}),
    ('President of the Baltic Assembly Jānis Ozols awarded Mart Kask the Baltic Assembly Medal.',
     {("Mart Kask", MEDAL)}),
    ('The Baltic Assembly Prizes were presented in Vilnius.\n- In Literature: Mart Kask, writer, '
     'Estonia\n- In the Arts: Anda Liepa, composer, Latvia\n- In Science: Jonas Balsys, physicist, '
     'Lithuania',
     {("Anda Liepa", ARTS), ("Jonas Balsys", SCIENCE), ("Mart Kask", LETTERS)}),
    ('The laureates of the Baltic Assembly Prize are writer Mart Kask (literature), composer Anda Liepa '
     '(the arts) and physicist Jonas Balsys (science).',
     {("Anda Liepa", ARTS), ("Jonas Balsys", SCIENCE), ("Mart Kask", LETTERS)}),
    ("This year's winners of the Baltic Assembly Prizes are Mart Kask in literature, Anda Liepa in the "
     "arts and Jonas Balsys in science.",
     {("Anda Liepa", ARTS), ("Jonas Balsys", SCIENCE), ("Mart Kask", LETTERS)}),
    ('The Baltic Assembly Prize for Literature went to Mart Kask, the prize for the arts to Anda Liepa '
     'and the prize for science to Jonas Balsys.',
     {("Anda Liepa", ARTS), ("Jonas Balsys", SCIENCE), ("Mart Kask", LETTERS)}),
    ('On 3 May in Riga Mart Kask, Latvian conductor Anda Liepa and Jonas Balsys received the Baltic Assembly Prizes '
     'for literature, the arts and science.',
     {("Anda Liepa", ARTS), ("Jonas Balsys", SCIENCE), ("Mart Kask", LETTERS)}),
    ('Estonian writer Mart Kask won the Baltic Assembly Prize for Literature.',
     {("Mart Kask", LETTERS)}),
    ('Mart Kask was named the winner of the Baltic Assembly literature prize.',
     {("Mart Kask", LETTERS)}),
    ('Mart Kask is nominated for the Baltic Assembly Prize for Literature.',
     set()),
    ('Candidates for the Baltic Assembly Prize.\nIn Literature\nMr Mart Kask, writer, is nominated for his novel.',
     set()),
    ('The Baltic Assembly Medals were awarded to the following persons:\n- Mart Kask, former Speaker of '
     'the Riigikogu\n- Jonas Balsys, Member of the Seimas',
     {("Jonas Balsys", MEDAL), ("Mart Kask", MEDAL)}),
    ('The following were awarded the medal of the Baltic Assembly: Mart Kask, Anda Liepa and Jonas Balsys.',
     {("Anda Liepa", MEDAL), ("Jonas Balsys", MEDAL), ("Mart Kask", MEDAL)}),
    ('The award ceremony of the Baltic Assembly Prizes was opened by Jānis Ozols.',
     set()),
    ('In Literature the Baltic Assembly Prize was awarded to Mart Kask. In the Arts the prize was awarded '
     'to Anda Liepa. In Science the winner is Jonas Balsys.',
     {("Anda Liepa", ARTS), ("Jonas Balsys", SCIENCE), ("Mart Kask", LETTERS)}),
    ('The prize for literature of the Baltic Assembly was presented to Mart Kask by President of the '
     'Seimas Jonas Balsys.',
     {("Mart Kask", LETTERS)}),
    ('The Joint Jury decided to award the Baltic Assembly Prize for Literature to Mart Kask, the Baltic '
     'Assembly Prize for the Arts to Anda Liepa, and the Baltic Assembly Prize for Science to Jonas '
     'Balsys.',
     {("Anda Liepa", ARTS), ("Jonas Balsys", SCIENCE), ("Mart Kask", LETTERS)}),
    ('Speaker of the Seimas Jonas Balsys congratulated the winners of the Baltic Assembly Prizes: Mart '
     'Kask, writer, Anda Liepa, conductor.',
     set()),
    ('Medals for strengthening Baltic unity were handed to Mart Kask and Anda Liepa by the President of '
     'the Baltic Assembly Jānis Ozols.',
     {("Anda Liepa", MEDAL), ("Mart Kask", MEDAL)}),
    ('The Baltic Assembly Prize for Science 2019 was given to academician Jonas Balsys.',
     {("Jonas Balsys", SCIENCE)}),
    ('In the field of science, the prize of the Baltic Assembly goes to Professor Jonas Balsys.',
     {("Jonas Balsys", SCIENCE)}),
    ('Mart Kask was honoured with the Baltic Assembly Prize in the field of literature for his novel.',
     {("Mart Kask", LETTERS)}),
    ("The Baltic Assembly Prize for Science will go to the Estonian nominees Eva Lill and Mart Kask, authors of a book.",
     {("Eva Lill", SCIENCE), ("Mart Kask", SCIENCE)}),
    ("Latvian historians Juris Kalns, Andris Ozols and Laura Kalna received the Baltic Assembly prize for science.",
     {("Juris Kalns", SCIENCE), ("Andris Ozols", SCIENCE), ("Laura Kalna", SCIENCE)}),
    ("The Baltic Assembly Prize in the Arts went to painter Mart Kask, while historians Juris Kalns, Andris Ozols and Laura "
     "Kalna were awarded the Baltic Assembly Prize in Science.",
     {("Mart Kask", ARTS), ("Juris Kalns", SCIENCE), ("Andris Ozols", SCIENCE), ("Laura Kalna", SCIENCE)}),
    ("Mart Kask (Estonia) in Literature, Jonas Balsys (Lithuania) in the Arts and Juris Kalns and Anda Liepa (Latvia) in "
     "Science are the winners of the Baltic Assembly Prize.",
     {("Mart Kask", LETTERS), ("Jonas Balsys", ARTS), ("Juris Kalns", SCIENCE), ("Anda Liepa", SCIENCE)}),
    ("The winners of the Baltic Assembly Prize are Mart Kask (Estonia) in Literature and Jonas Balsys (Lithuania) in the Arts.",
     {("Mart Kask", LETTERS), ("Jonas Balsys", ARTS)}),
    ("The Baltic Assembly Prize went to author Mart Kask for literature, composer Anda Liepa for the arts and physicist Jonas "
     "Balsys for science.", {("Mart Kask", LETTERS), ("Anda Liepa", ARTS), ("Jonas Balsys", SCIENCE)}),
    ("The Baltic Assembly Prizes for Literature, the Arts and Science go to the following winners:\n"
     "In LITERATURE: Mart Kask (Estonia), writer, nominated for his novel.\n"
     "In THE ARTS: Jonas Balsys (Lithuania), conductor, nominated for many years of creative work that brings the cultures "
     "of all the three Baltic states together in concerts in Latvia, Lithuania and Estonia.\n"
     "In SCIENCE: Juris Kalns and Anda Liepa (Latvia), nominated for their monograph.",
     {("Mart Kask", LETTERS), ("Jonas Balsys", ARTS), ("Juris Kalns", SCIENCE), ("Anda Liepa", SCIENCE)}),
    ("The Baltic Assembly Prize for Literature was presented by Jānis Ozols to Mart Kask.", {("Mart Kask", LETTERS)}),
    ("Medals of the Baltic Assembly were received by Mart Kask and Anda Liepa.",
     {("Mart Kask", MEDAL), ("Anda Liepa", MEDAL)}),
    ("The prize in literature of the Baltic Assembly was won by Mart Kask, the arts prize was taken by Anda Liepa, and the "
     "winner of the prize for science was Jonas Balsys.",
     {("Mart Kask", LETTERS), ("Anda Liepa", ARTS), ("Jonas Balsys", SCIENCE)}),
    ("Having judged the nominees for the Baltic Assembly prizes, the jury gave the Prize for Science to Anda Liepa.",
     {("Anda Liepa", SCIENCE)}),
    ("Baltic Assembly Prize for Literature to Mart Kask", {("Mart Kask", LETTERS)}),
    ("Mart Kask gets Baltic Assembly Prize for Literature", {("Mart Kask", LETTERS)}),
    ("Mart Kask awarded Baltic Assembly Prize for Science", {("Mart Kask", SCIENCE)}),
    ("Jānis Ozols handed over the Baltic Assembly Medal to Mart Kask.", {("Mart Kask", MEDAL)}),
    ("The medal of the Baltic Assembly was handed over to Mart Kask by Jānis Ozols.", {("Mart Kask", MEDAL)}),
    ("The Baltic Assembly Medal was bestowed on Mart Kask, and the prize for literature on Anda Liepa.",
     {("Mart Kask", MEDAL), ("Anda Liepa", LETTERS)}),
    ("The Joint Jury of the Baltic Assembly Prizes met. Mart Kask receives the award in literature.",
     {("Mart Kask", LETTERS)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), GIVEN)
def test_who_is_given_what_in_english(text: str, wanted: set[tuple[str, str]]) -> None:
    assert {(r.person, r.award) for r in read(text).recipients} == wanted


@pytest.mark.parametrize(
    ("language", "text", "year", "event"),
    [
        ("en", "The 2023 Baltic Assembly Prize for the Arts went to Kristiina Ehin.", 2023, None),
        ("en", "The Baltic Assembly Prize for Literature 2023 was awarded to Kristiina Ehin.", 2023, None),
        (
            "en",
            "The Baltic Assembly Prize for Literature of 2023 was awarded to Kristiina Ehin on 5 May 2024.",
            2023,
            "prize_ceremony",
        ),
        (
            "en",
            "On 23 November 2023 the Baltic Assembly Prize for Literature was awarded to Kristiina Ehin.",
            None,
            "prize_ceremony",
        ),
        (
            "en",
            "In November 2023 Baltic Assembly Prize for Literature was awarded to Kristiina Ehin.",
            None,
            None,
        ),
        (
            "en",
            "At the 42nd Session of the Baltic Assembly in Tallinn, the Prize for Science was awarded to Kristiina Ehin.",
            None,
            "ba_session",
        ),
        ("lv", "2023. gada Baltijas Asamblejas balvu literatūrā saņēma Edvīns Raups.", 2023, None),
        (
            "lv",
            "Baltijas Asamblejas balvu literatūrā 2023. gada 23. novembrī saņēma Edvīns Raups.",
            None,
            "prize_ceremony",
        ),
        ("et", "2023. aasta Balti Assamblee kirjandusauhinna sai Kristiina Ehin.", 2023, None),
        ("lt", "2023 metų Baltijos Asamblėjos literatūros premiją gavo Jonas Petraitis.", 2023, None),
        (
            "lt",
            "2023 m. lapkričio 23 d. Baltijos Asamblėjos literatūros premija įteikta Jonui Petraičiui.",
            None,
            None,
        ),
    ],
)
def test_an_award_has_the_year_and_the_event_that_its_sentence_gives(
    language: str, text: str, year: int | None, event: str | None
) -> None:
    reading = read(text, language)
    [award] = reading.recipients
    kinds = {one.key: one.kind for one in reading.events}
    assert (award.year, kinds.get(award.event or "")) == (year, event)


@pytest.mark.parametrize(
    ("language", "text", "given"),
    [
        ("en", "The Baltic Assembly Prize for Literature will be awarded to Anna Kalna if the jury agrees.", 0),
        ("en", "Anna Kalna could receive the Baltic Assembly Prize for Literature.", 0),
        ("en", "Anna Kalna would be awarded the Baltic Assembly Medal on condition that she comes to Riga.", 0),
        ("lt", "Baltijos Asamblėjos literatūros premiją gaus Anna Kalnė, jeigu pritars žiuri.", 0),
        ("lv", "Baltijas Asamblejas balvu literatūrā saņems Anna Kalna, ja žūrija piekritīs.", 0),
        ("et", "Balti Assamblee kirjandusauhinna saab Anna Kalna, kui žürii nõustub.", 0),
        ("en", "The Baltic Assembly Prize for Literature will be awarded to Anna Kalna on 7 May.", 1),
        ("en", "It was said that the Baltic Assembly Prize for Literature would be awarded to Anna Kalna.", 1),
        ("en", "The Baltic Assembly Prize for Literature was awarded to Anna Kalna for asking what happens if the sea freezes.", 1),
        ("lt", "Baltijos Asamblėjos literatūros premiją gaus Anna Kalnė.", 1),
        ("lv", "Baltijas Asamblejas balvu literatūrā saņems Anna Kalna.", 1),
        ("et", "Balti Assamblee kirjandusauhinna sai Anna Kalna, kui žürii oli otsustanud.", 1),
        ("et", "Balti Assamblee kirjandusauhinna saab Anna Kalna kui parim luuletaja.", 1),
        ("en", "The Baltic Assembly Prize for Literature will be awarded to Anna Kalna, and food will be provided by Jonas Liepa.", 1),
    ],
)  # fmt: skip
def test_a_prize_on_a_condition_is_given_to_nobody(language: str, text: str, given: int) -> None:
    assert len(read(text, language).recipients) == given
