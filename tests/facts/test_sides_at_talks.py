"""Officers told to be of one side, in English, Latvian and Lithuanian; all sentences are invented."""

import pytest

from tests.facts.text import read

EE, LV, LT = "Government of Estonia", "Government of Latvia", "Government of Lithuania"
TOLD = [
    ("lv", "No Latvijas puses sarunās piedalījās ārlietu ministrs Jānis Ozols, bet no Igaunijas puses – ārlietu ministrs Juhans Tamms.",
     {("Jānis Ozols", LV), ("Juhans Tamms", EE)}),
    ("lv", "Sarunās no Igaunijas puses piedalījās ārlietu ministrs Juhans Tamms un aizsardzības ministre Anna Kase.",
     {("Juhans Tamms", EE), ("Anna Kase", EE)}),
    ("lv", "Klāt bija ārlietu ministrs Juhans Tamms no Igaunijas puses un ārlietu ministrs Jānis Ozols no Latvijas puses.",
     {("Jānis Ozols", LV), ("Juhans Tamms", EE)}),
    ("lv", "No Igaunijas Republikas puses — Augstākās Padomes ārlietu komisijas priekšsēdētājs Indreks Kase.",
     {("Indreks Kase", "Foreign Affairs Committee (Supreme Council of Estonia)")}),
    ("lv", "No Latvijas puses runāja Igaunijas ārlietu ministrs Juhans Tamms.", {("Juhans Tamms", EE)}),
    ("lt", "Iš Latvijos pusės dalyvavo užsienio reikalų ministras Janis Ozolas, iš Estijos pusės – energetikos ministras Juhanas Tamas.",
     {("Janis Ozolas", LV), ("Juhanas Tamas", EE)}),
    ("lt", "Latvijos pusei atstovavo užsienio reikalų ministras Janis Ozolas.", {("Janis Ozolas", LV)}),
    ("lt", "Užsienio reikalų ministras Jonas Petraitis lankėsi kitoje upės pusėje.", {("Jonas Petraitis", LT)}),
    ("en", "From the Estonian side the talks were attended by Foreign Minister Juhan Tamm and Minister of Defence Anna Kase.",
     {("Juhan Tamm", EE), ("Anna Kase", EE)}),
    ("en", "On the Latvian side, Foreign Minister Janis Ozols spoke; on the Estonian side, Defence Minister Juhan Tamm did.",
     {("Janis Ozols", LV), ("Juhan Tamm", EE)}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "offices"), TOLD)
def test_the_officers_of_a_side_are_of_its_state(
    language: str, text: str, offices: set[tuple[str, str]]
) -> None:
    assert {(o.person, o.organisation) for o in read(text, language).offices} == offices
