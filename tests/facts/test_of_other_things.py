"""Days and places of things that are only spoken of at a gathering."""

import pytest

from tests.facts.text import read

_OTHERS = [
    ("lt", "Gegužės 14 d. įvyko Prezidiumo posėdis. Posėdyje aptarta birželio 3 d. Taline rengiamos dainų šventės programa."),
    ("lt", "Gegužės 14 d. Prezidiumas posėdyje aptarė Kijeve vykstančių derybų eigą."),
    ("lt", "Gegužės 14 d. įvyko komitetų susitikimas. Susitikimo darbotvarkėje numatyta aptarti Taline vyksiančio COSAC programą."),
    ("lv", "14. maijā notika Baltijas Asamblejas Prezidija sēde. Sēdē pārrunāja 3. jūnijā Tallinā rīkoto dziesmu svētku programmu."),
    ("lv", "14. maijā Baltijas Asamblejas Prezidijs sēdē apsprieda Kijivā notiekošo sarunu gaitu."),
    ("et", "14. mail toimus Balti Assamblee presiidiumi istung. Istungil arutati 3. juunil Riias korraldatava laulupeo kava."),
    ("et", "14. mail arutas Balti Assamblee presiidium istungil Kiievis toimuvate läbirääkimiste käiku."),
    ("en", "On 14 May the Presidium held a meeting. The meeting discussed the song festival to be held in Riga on 3 June."),
    ("en", "On 14 May the Presidium of the Baltic Assembly discussed at its meeting the negotiations taking place in Kyiv."),
    ("en", "On 14 May the Presidium met to discuss the preparations for the seminar which will take place in Riga on 3 June."),
    ("en", "On 14 May a meeting of the committees was held on the conference that will take place in Riga."),
]  # fmt: skip
_OWN = [
    ("lt", "Gegužės 14 d. Taline vykusiame Baltijos Asamblėjos Prezidiumo posėdyje aptarta sesija."),
    ("lt", "Baltijos Asamblėjos Prezidiumo posėdyje, gegužės 14 d. Taline vykusiame, aptarta sesija."),
    ("lt", "Gegužės 14 d. Baltijos Asamblėjos Prezidiumas Taline vykusiame posėdyje priėmė pareiškimą."),
    ("lv", "14. maijā Tallinā notikušajā Baltijas Asamblejas Prezidija sēdē apsprieda sesiju."),
    ("et", "14. mail Tallinnas toimunud Balti Assamblee presiidiumi istungil arutati istungjärku."),
    ("en", "The meeting of the Presidium of the Baltic Assembly, which was held in Tallinn on 14 May, discussed the session."),
    ("en", "The Presidium of the Baltic Assembly discussed the session at its meeting held in Tallinn on 14 May."),
    ("en", "On 14 May a meeting with the delegation was held in Tallinn."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), _OTHERS)
def test_where_another_thing_is_held_is_not_where_those_met_who_spoke_of_it(language: str, text: str) -> None:
    first = read(text, language, "2024-05-20").events[0]
    assert (first.start, first.city) == ("2024-05-14", None)


@pytest.mark.parametrize(("language", "text"), _OWN)
def test_where_the_gathering_itself_was_held_is_told_by_the_same_words(language: str, text: str) -> None:
    first = read(text, language, "2024-05-20").events[0]
    assert (first.start, first.city) == ("2024-05-14", "Tallinn")
