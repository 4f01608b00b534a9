"""Direct speech between the quotation marks of four languages, which ends where they close, and what is none."""

import pytest

from tests.facts.text import read

FIRST = {
    "en": ("Daiga Mieriņa came to Riga. ", "Finland is our example", "Riga shall follow", " The guests visited the port."),
    "et": ("Lauri Hussar saabus Riiga. ", "Soome on meie eeskuju", "Riia läheb kaasa", " Külalised sõitsid Tapale."),
    "lt": ("Juozas Olekas atvyko į Rygą. ", "Suomija yra mūsų pavyzdys", "Ryga eis kartu", " Svečiai aplankė batalioną."),
    "lv": ("Daiga Mieriņa ieradās Rīgā. ", "Somija ir mūsu paraugs", "Rīga ies līdzi", " Viesi devās mājup."),
}  # fmt: skip
"""Of each language: who is there, two things that are said, and what the narrator goes on with."""
SPOKEN = [
    ("en", '"{a}," Mieriņa told her colleague.', ["{a}"]),
    ("en", '"{a}," said the Speaker.', ["{a}"]),
    ("en", '"{a}," she said, "and {b}."', ["{a} and {b}."]),
    ("en", '"{a}. {b}," Mieriņa said.', ["{a}.", "{b}"]),
    ("en", 'Mieriņa said: "{a}. {b}."', ["{a}.", "{b}."]),
    ("en", "'{a}, isn't it,' Mieriņa said.", ["{a}, isn't it"]),
    ("en", '"{a} at the "Baltic Way" forum," Mieriņa noted.', ['{a} at the "Baltic Way" forum']),
    ("en", "‘{a}, as the states’ friends say’, Mieriņa noted.", ["{a}, as the states’ friends say"]),
    ("en", "“{a}.\n“{b},” Mieriņa said.", ["{a}.", "{b}"]),
    ("en", "“{a}.\n{b},” Mieriņa said.", ["{a}.", "{b}"]),
    ("en", '"{a}," Mieriņa said at the forum "Baltic Way".', ["{a}"]),
    ("et", "„{a},“ ütles Hussar kohtumisel.", ["{a}"]),
    ("et", "„{a}“, ütles Hussar.", ["{a}"]),
    ("et", '"{a}," ütles Hussar. "{b}."', ["{a}", "{b}."]),
    ("et", "„{a},“ ütles Hussar, „ja {b}.“", ["{a} ja {b}."]),
    ("et", "Hussar ütles: „{a}. {b}.“", ["{a}.", "{b}."]),
    ("et", "“{a},” lisas Riigikogu esimees.", ["{a}"]),
    ("et", "'{a},' märkis Hussar.", ["{a}"]),
    ("et", "«{a},» märkis Hussar.", ["{a}"]),
    ("et", "„{a}.\n{b},“ ütles Hussar.", ["{a}.", "{b}"]),
    ("et", "„{a} foorumil „Balti tee“,“ ütles ta.", ["{a} foorumil „Balti tee“"]),
    ("lt", "„{a}“, – po susitikimo sakė J. Olekas.", ["{a}"]),
    ("lt", '"{a}", – sakė J. Olekas.', ["{a}"]),
    ("lt", '"{a}," - sakė J. Olekas.', ["{a}"]),
    ("lt", "„{a}, – sakė J. Olekas. – {b}.“", ["{a}", "{b}."]),
    ("lt", ",,{a}”, - sakė J. Olekas.", ["{a}"]),
    ("lt", "„{a}. {b}. „Rail Baltica“ laukia“, – sakė J. Olekas per forumą „Baltijos kelias“.", ["{a}.", "{b}.", "„Rail Baltica“ laukia"]),
    ("lt", "„{a}.\n{b}“, – sakė jis.", ["{a}.", "{b}"]),
    ("lt", "J. Olekas teigė: „{a}.“", ["{a}."]),
    ("lt", "'{a}', - sakė J. Olekas.", ["{a}"]),
    ("lt", "„Ar {a}? Taip!“ – sakė J. Olekas.", ["Ar {a}? Taip!"]),
    ("lv", "“{a},” pēc tikšanās uzsvēra Mieriņa.", ["{a}"]),
    ("lv", "„{a},” uzsvēra D. Mieriņa.", ["{a}"]),
    ("lv", '"{a}," uzsvēra D. Mieriņa. "{b}."', ["{a}", "{b}."]),
    ("lv", '"{a}," uzsvēra D. Mieriņa, "un {b}."', ["{a} un {b}."]),
    ("lv", "„{a},“ uzsvēra D. Mieriņa.", ["{a}"]),
    ("lv", "«{a},» teica Mieriņa.", ["{a}"]),
    ("lv", 'Mieriņa teica: "{a}. {b}."', ["{a}.", "{b}."]),
    ("lv", '"{a}.\n{b}," teica Mieriņa.', ["{a}.", "{b}"]),
    ("lv", "'{a},' teica Mieriņa.", ["{a}"]),
    ("lv", "“{a},” teica viņa.", ["{a}"]),
]  # fmt: skip
NAMES = [
    ("en", 'The forum "Baltic Way", Mieriņa said, is ours.'),
    ("en", 'Mieriņa called it "a historic step" and left.'),
    ("en", "The “Rail Baltica” line must be ready, Mieriņa said."),
    ("en", "“Baltic Way” is the motto, Mieriņa said."),
    ("en", "Mieriņa praised the 'Via Baltica' road and the states' work."),
    ("et", "Kavas on „Balti tee“ foorum, ütles Hussar."),
    ("et", "„Balti tee“ on loosung, ütles Hussar."),
    ("lt", "Forumas „Baltijos kelias“, sakė J. Olekas, vyks Rygoje."),
    ("lt", "„Baltijos kelias“ yra šūkis, sakė J. Olekas."),
    ("lv", "Forums “Baltijas ceļš”, teica Mieriņa, notiks Rīgā."),
    ("lv", "“Baltijas ceļš” ir devīze, teica Mieriņa."),
]


def _read(language: str, pattern: str) -> list[tuple[str, str, str]]:
    before, one, other, behind = FIRST[language]
    return [
        (s.speaker, s.mode, s.text)
        for s in read(before + pattern.format(a=one, b=other) + behind, language).statements
    ]


@pytest.mark.parametrize(("language", "pattern", "words"), SPOKEN)
def test_the_words_between_the_signs_are_said(language: str, pattern: str, words: list[str]) -> None:
    _, one, other, _ = FIRST[language]
    found = _read(language, pattern)
    assert [text for _, _, text in found] == [word.format(a=one, b=other) for word in words]
    assert {mode for _, mode, _ in found} == {"direct"}
    assert len({speaker for speaker, _, _ in found}) == 1


@pytest.mark.parametrize(("language", "pattern"), NAMES)
def test_names_in_quotation_marks_are_not_said(language: str, pattern: str) -> None:
    assert _read(language, pattern) == []
