"""Unveilings that only a later sentence calls a ceremony, and verbs that look like a noun for an exhibition; all sentences are invented."""

from tests.facts.text import read, there


def test_an_unveiling_is_the_ceremony_that_is_named_some_sentences_later() -> None:
    text = (
        "Seimo Pirmininkė Ona Petraitienė atidengė vieną iš stendų prie kelio. Visose valstybėse atidengti 23 ženklai. "
        "Renginyje taip pat dalyvavo susisiekimo ministras Jonas Jonaitis. Ceremonijoje kalbėjo kelininkas Petras Petraitis."
    )
    found = read(text, "lt")
    assert there(found) == ["Jonas Jonaitis", "Ona Petraitienė", "Petras Petraitis"]
    assert len(found.events) == 1


def test_another_event_told_in_between_keeps_them_apart() -> None:
    text = (
        "Ona Petraitienė atidengė paminklą. Rygoje vyko ministrų susitikimas. Kaune surengta vakarienė, kurioje dalyvavo Jonas "
        "Jonaitis."
    )
    found = read(text, "lt")
    assert len({a.event for a in found.attendance}) == 2


def test_to_show_is_no_exhibition() -> None:
    assert (
        read("Baltijos kelias parodė pasauliui šalių vienybę, ir Rygoje ją parodys vėl.", "lt").events == ()
    )
    shown = read("Jonas Jonaitis atidarė parodą Vilniuje.", "lt")
    assert [(e.kind, e.city) for e in shown.events] == [("other", "Vilnius")]
