"""Whom a relative clause tells to be met where somebody is on a visit; all sentences are invented."""

import pytest

from tests.facts.text import planned, read

_ET = "Läti presidendi Jānis Bērziņšiga."
_LT = "Latvijos prezidentu Janiu Berzinu (Jānis Bērziņš)."


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("et", f"President Jaan Kask on täna visiidil Lätis, kus kohtub Riias {_ET}"),
        ("et", f"President Jaan Kask on visiidil Riias, kus kohtub {_ET}"),
        ("et", f"President Jaan Kask sõitis töövisiidile Riiga, kus ta kohtus {_ET}"),
        ("lt", f"Seimo narys Jonas Petraitis išvyko darbo vizito į Latviją, kur susitiko su {_LT}"),
        ("lt", f"Seimo narys Jonas Petraitis su vizitu lankosi Latvijoje, kur susitiko su {_LT}"),
    ],
)
def test_who_is_met_where_a_visit_is_has_met_the_guest_on_it(language: str, text: str) -> None:
    reading = read(text, language, "2024-05-20")
    assert [event.kind for event in reading.events] == ["visit"]
    assert "Jānis Bērziņš" in {p.person for p in (*reading.attendance, *reading.announced)}


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("et", f"Peaminister Jaan Kask on visiidil Riias istungil, kus kohtub {_ET}", "other"),
        (
            "et",
            "Seimi esimees Jonas Petraitis on visiidil Riias, kus kohtub Saeima esimehe Jānis Bērziņšiga.",
            "parliament_speakers_meeting",
        ),
        (
            "lt",
            "Seimo pirmininkas Jonas Petraitis su vizitu lankosi Rygoje, kur susitiks su Saeimos pirmininku Janiu Berzinu (Jānis Bērziņš).",
            "parliament_speakers_meeting",
        ),
    ],
)
def test_who_is_met_at_a_sitting_or_by_a_fellow_head_is_met_apart(
    language: str, text: str, kind: str
) -> None:
    assert ("Jānis Bērziņš", kind) in planned(read(text, language, "2024-05-20"))
