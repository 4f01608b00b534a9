"""Lithuanian meetings of which one side has no name, and what is told of a meeting of two heads behind it."""

import pytest

from tests.facts.text import kinds, planned, read, taken


@pytest.mark.parametrize(
    "text",
    [
        "Seimo nariai Rygoje susitiko su ministre Inara Mūrniece.",
        "Lietuvos parlamentarai susitiko su ministre Inara Mūrniece.",
        "Prezidentas Vilniuje priėmė ministrę Inarą Mūrniecę.",
        "Ministrę Inarą Mūrniecę priėmė Lietuvos Prezidentas.",
        "Su ministre Inara Mūrniece susitiko Seimo Užsienio reikalų komitetas.",
        "Ministrė Inara Mūrniece Vilniuje susitiko su Seimo nariais.",
        "Ministrė Inara Mūrniece Vilniuje susitiko su Lietuvos verslininkais ir studentais.",
        "Ministrė Inara Mūrniece Vilniuje priėmė Seimo delegaciją.",
        "Su Seimo nariais Rygoje susitiko ministrė Inara Mūrniece.",
    ],
)
def test_who_meets_officers_or_groups_without_a_name_was_there(text: str) -> None:
    assert taken(read(text, "lt")) == {("Ināra Mūrniece", "other", "attended")}


@pytest.mark.parametrize(
    "text",
    [
        "Seimo Pirmininkas Rygoje susitiko su Saeimos Pirmininke Inara Mūrniece.",
        "Saeimos Pirmininkę Inarą Mūrniecę priėmė Seimo Pirmininkas.",
        "Saeimos Pirmininkė Inara Mūrniece Vilniuje susitiko su Seimo Pirmininku.",
    ],
)
def test_heads_of_parliaments_meet_though_one_has_no_name(text: str) -> None:
    assert kinds(read(text, "lt")) == ["parliament_speakers_meeting"]


def test_plans_to_meet_some_without_a_day_tell_of_no_meeting() -> None:
    assert read("Ministrė Inara Mūrniece susitiks su Seimo nariais.", "lt").events == ()
    text = "Ministrė Inara Mūrniece penktadienį priims Seimo delegaciją."
    assert planned(read(text, "lt")) == {("Ināra Mūrniece", "other")}


@pytest.mark.parametrize("noun", ["Susitikime", "Pokalbyje", "Derybose", "Susitikimo metu"])
def test_who_else_was_at_the_meeting_of_two_heads_was_at_that_meeting(noun: str) -> None:
    text = (
        "Seimo Pirmininkas Juozas Olekas susitiko su Saeimos Pirmininke Daiga Mieriņa. "
        f"{noun} dalyvavo ambasadorius Jonas Jonaitis."
    )
    assert {(person, kind) for person, kind, _ in taken(read(text, "lt"))} == {
        ("Juozas Olekas", "parliament_speakers_meeting"),
        ("Daiga Mieriņa", "parliament_speakers_meeting"),
        ("Jonas Jonaitis", "parliament_speakers_meeting"),
    }


@pytest.mark.parametrize(
    "whom",
    [
        "priėmė Baltijos Asamblėjos Prezidiumo narius Janį Vucaną ir Romualdą Ražuką",
        "susitiko su Baltijos Asamblėjos Prezidiumo nariais",
        "susitiko su Baltijos Asamblėjos Prezidiumu",
    ],
)
def test_who_meets_the_presidium_is_at_no_sitting_of_it(whom: str) -> None:
    assert kinds(read(f"Seimo Pirmininkas Viktoras Pranckietis {whom}.", "lt")) == ["other"]


@pytest.mark.parametrize(
    "text",
    [
        "Viktoro Pranckiečio kvietimu Vilniuje susirinko Baltijos Asamblėjos Prezidiumas.",
        "Seimo Pirmininką Viktorą Pranckietį priėmė Baltijos Asamblėjos Prezidiumas.",
        "Su Seimo Pirmininku Viktoru Pranckiečiu susitiko Baltijos Asamblėjos Prezidiumo nariai.",
    ],
)
def test_the_presidium_meets_where_it_is_the_subject(text: str) -> None:
    assert kinds(read(text, "lt")) == ["ba_presidium"]
