"""Whose a reported statement is, and where its words begin and end; all sentences are invented."""

import pytest

from tests.facts.text import read

SPEAKERS = [
    ("en", "Jaan Kask replied to Anna Ozola that the road is ready.", {"Jaan Kask"}),
    ("en", "The chairman replied to Anna Ozola that the road is ready.", set()),
    ("en", "Anna Ozola earned words of praise for her work; going on, according to Jaan Kask, is an honour that counts.", {"Jaan Kask"}),
    ("en", "According to Jaan Kask's adviser, it is clear that the road is ready.", set()),
    ("en", "Jaan Kask answered that question on Friday in Riga.", set()),
    ("lt", "Ministro Jono Petraičio biuro vadovas Juozas Olekas sakė, kad kelias tiesiamas.", {"Juozas Olekas"}),
    ("lt", "Jono Petraičio teigimu, svarbu, kad kelias tiesiamas.", {"Jonas Petraitis"}),
    ("lt", "Jonas Petraitis pasveikino svečius, o pirmininkė palinkėjo, kad kelias būtų tiesus.", set()),
    ("lv", "Vērtējot Jāņa Kalniņa grāmatu, rakstniece Anna Ozola uzsvēra, ka tā ir laba.", {"Anna Ozola"}),
    ("lv", "Viņš priekšsēdētājam Jānim Kalniņam teica, ka ceļš ir gatavs.", set()),
    ("en", "The Speaker of the Saeima Anna Ozola and the President, Jaan Kask, said that the road is ready.", {"Anna Ozola", "Jaan Kask"}),
    ("en", "Anna Ozola, Jaan Kask and Eero Raun stressed that the road is ready.", {"Anna Ozola", "Jaan Kask", "Eero Raun"}),
    ("en", '"The road is ready now," said Anna Ozola and Jaan Kask.', {"Anna Ozola", "Jaan Kask"}),
    ("en", "Anna Ozola, accompanied by Jaan Kask, said that the road is ready.", {"Anna Ozola"}),
    ("en", "Anna Ozola told Jaan Kask that the road is ready.", {"Anna Ozola"}),
    ("en", "Anna Ozola or Jaan Kask said that the road is ready.", {"Anna Ozola"}),
    ("en", "Anna Ozola and Jaan Kask met, and Eero Raun said that the road is ready.", {"Eero Raun"}),
    ("lt", "Daiga Kalna ir Jonas Petraitis pabrėžė, kad kelias baigtas.", {"Daiga Kalna", "Jonas Petraitis"}),
    ("lt", "Daiga Kalna su Jonu Petraičiu pabrėžė, kad kelias baigtas.", {"Daiga Kalna"}),
    ("lv", "Daiga Kalna un Jānis Kalniņš uzsvēra, ka ceļš ir gatavs.", {"Daiga Kalna", "Jānis Kalniņš"}),
    ("lv", "Daiga Kalna sarunā ar Jāni Kalniņu uzsvēra, ka ceļš ir gatavs.", {"Daiga Kalna"}),
    ("et", "Daiga Kalna ja Jaan Kask rõhutasid, et tee on valmis.", {"Daiga Kalna", "Jaan Kask"}),
    ("et", '"Tee saab varsti valmis," ütlesid Daiga Kalna ja Jaan Kask.', {"Daiga Kalna", "Jaan Kask"}),
    ("et", "Daiga Kalna koos Jaan Kasega rõhutas, et tee on valmis.", {"Daiga Kalna"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "told", "who"), SPEAKERS)
def test_who_speaks_is_not_whom_it_is_said_to_or_of(language: str, told: str, who: set[str]) -> None:
    assert {s.speaker for s in read(told, language).statements} == who


def test_a_speaker_behind_the_words_does_not_say_what_another_adds() -> None:
    told = '"The road is ready now," said Anna Ozola, and Jaan Kask added that the port is ready too.'
    assert [(s.speaker, s.mode) for s in read(told).statements] == [
        ("Anna Ozola", "direct"),
        ("Jaan Kask", "reported"),
    ]


WORDS = [
    ("en", "Jaan Kask said that the road was ready, while Anna Ozola asked for a bridge.", ["Jaan Kask said that the road was ready"]),
    ("en", "The port was opened.Jaan Kask said that the road was ready.The guests left.", ["Jaan Kask said that the road was ready."]),
    ("lt", "Jonas Petraitis sakė, kad kelias baigtas, o Juozas Olekas dėkojo.", ["Jonas Petraitis sakė, kad kelias baigtas"]),
    ("lv", "Deputāti sprieda par ceļu, savukārt Jānis Kalniņš sacīja, ka tas ir gatavs.", ["Jānis Kalniņš sacīja, ka tas ir gatavs."]),
    ("lv", "Jānis Kalniņš sacīja, ka ceļš ir gatavs, bet Anna Ozola pateicās.", ["Jānis Kalniņš sacīja, ka ceļš ir gatavs"]),
    ("et", "Jaan Kask ütles, et tee saab varsti valmis, kuid Anna Ozola küsis silda.", ["Jaan Kask ütles, et tee saab varsti valmis"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "told", "words"), WORDS)
def test_the_words_are_those_of_one_speaker_and_one_sentence(
    language: str, told: str, words: list[str]
) -> None:
    assert [s.text for s in read(told, language).statements] == words


def test_a_long_sentence_is_told_to_its_end_and_rests_on_it_all() -> None:
    told = "Jaan Kask said that " + "the road and the port and the bridge and " * 8 + "the harbour are ready."
    (one,) = read(told).statements
    assert one.text == told
    assert one.evidence.spans[-1].quote.endswith("are ready.")


def test_a_motto_of_several_sentences_is_whole() -> None:
    (one,) = read(
        "Jaan Kask said that the motto of the year is “Near. Safe. Green”. The guests left."
    ).statements
    assert one.text == "Jaan Kask said that the motto of the year is “Near. Safe. Green”"


BEFORE = (
    "The delegations met in Riga in the morning and spoke about roads, ports and bridges for hours, as they had planned. "
    * 2
)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("Jaan Kask said that the road is ready, which is goo", ["Jaan Kask said that the road is ready"]),
        ("Jaan Kask said that after long talks in Riga, they hav", []),
        ("Jaan Kask said that the ro", []),
    ],
)
def test_a_text_that_breaks_off_has_whole_clauses_or_no_statement(told: str, words: list[str]) -> None:
    assert [s.text for s in read(BEFORE + told).statements] == words


QUOTED = [
    ("en", "Jaan Kask came to Riga. He welcomed Anna Ozola. “The road is ready for us,” he said.", {"Jaan Kask"}),
    ("en", "“The road. What comes next?” was the title of what Jaan Kask said.", set()),
    ("en", "Jaan Kask said that he had a topic: “The road is built. The bridge is not.”", set()),
    ("et", "„Tee on valmis. Mis tuleb edasi?“ oli pealkiri, ütles Jaan Kask.", set()),
    ("lt", "„Kelias. Kas bus toliau?“, – tokia tema kalbėjo, sakė Jonas Petraitis.", set()),
    ("lv", "“Ceļš ir gatavs. Kas būs tālāk?” bija tēma, sacīja Jānis Kalniņš.", set()),
    ("en", 'Jaan Kask said it was time for a rule to which, as Anna Ozola puts it, "nobody in the hall objects".', set()),
    ("et", "Jaan Kask ütles kõnes: „Head kolleegid ja sõbrad!“", set()),
    ("lt", "Jonas Petraitis skaitė pranešimą. „Kelio tiesimas ir tiltų statyba“.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("language", "told", "who"), QUOTED)
def test_titles_greetings_and_the_words_of_others_are_no_direct_speech(
    language: str, told: str, who: set[str]
) -> None:
    assert {s.speaker for s in read(told, language).statements if s.mode == "direct"} == who
