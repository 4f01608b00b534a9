"""Lithuanian gatherings that a verb or their subject tells, and visits by a noun; invented sentences."""

import pytest

from tests.facts.text import read

DAY = "2030 m. gegužės 6 d."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{DAY} Latvijos sostinėje Rygoje susitiko Baltijos šalių parlamentų užsienio reikalų komitetų pirmininkai.", "other"),
        (f"{DAY} Rygoje posėdžiavo Baltijos valstybių parlamentų Europos reikalų komitetų nariai.", "other"),
        (f"Į Rygą {DAY} suvažiavo Baltijos Asamblėjos Saugumo ir gynybos komiteto nariai.", "ba_committee"),
        (f"{DAY} Rygoje susibūrė Baltijos Asamblėjos Prezidiumas.", "ba_presidium"),
        (f"{DAY} Rygoje į neformalų susitikimą rinkosi Baltijos šalių premjerai.", "other"),
        (f"{DAY} susitikime Rygoje trijų Baltijos valstybių parlamentų pirmininkai kalbėjosi apie saugumą.", "parliament_speakers_meeting"),
        (f"Trijų Baltijos valstybių parlamentų pirmininkai {DAY} per susitikimą Rygoje aptarė saugumą.", "parliament_speakers_meeting"),
        (f"Baltijos Asamblėjos Prezidiumas {DAY} savo posėdyje Rygoje patvirtino pareiškimą.", "ba_presidium"),
        (f"{DAY} Rygoje vyko Baltijos Asamblėjos Prezidiumo apvaliojo stalo diskusija.", "ba_presidium"),
        (f"{DAY} Rygoje veikė tarpparlamentinis forumas.", "conference"),
        (f"{DAY} Rygoje uždaryta Baltijos Asamblėjos konferencija.", "conference"),
        (f"Darbą Rygoje {DAY} baigė Baltijos Asamblėjos konferencija.", "conference"),
    ],
)  # fmt: skip
def test_who_gathered(text: str, kind: str) -> None:
    assert [(e.kind, e.start, e.city) for e in read(text, "lt").events] == [(kind, "2030-05-06", "Riga")]


@pytest.mark.parametrize(
    "text",
    [
        "Baltijos šalių premjerai dalyvavo Europos Sąjungos susitikime.",
        "Komiteto pirmininkas susitiko su ambasadoriumi.",
    ],
)
def test_who_only_took_part_held_no_meeting_of_their_own(text: str) -> None:
    assert [e.kind for e in read(text, "lt").events if e.city] == []


@pytest.mark.parametrize(
    "text",
    [
        "Seimo narės Astos Rimkutės laukia darbo vizitas Italijoje.",
        "Seimo narės Astos Rimkutės viešnagė Italijoje truks dvi dienas.",
        "Seimo narės Astos Rimkutės vizitas Italijoje numatytas gegužę.",
        "Per darbo viešnagę Italijoje Seimo narė Asta Rimkutė susitiko su Jonu Petruliu.",
        "Darbo kelionės Italijoje metu Seimo narė Asta Rimkutė susitiko su Jonu Petruliu.",
        "Seimo narė Asta Rimkutė viešnagės Italijoje metu susitiko su Jonu Petruliu.",
    ],
)
def test_a_visit_by_its_noun(text: str) -> None:
    assert [(e.kind, e.country) for e in read(text, "lt").events] == [("visit", "IT")]


def test_a_stay_that_only_goes_on_is_no_visit() -> None:
    found = read(
        "Jono Petrulio viešnagė tęsiasi: šiandien jis dalyvauja Beniliukso parlamento sesijoje.", "lt"
    )
    assert "visit" not in {e.kind for e in found.events}


@pytest.mark.parametrize("city", ["Pakruojį", "Odesą", "Kišinevą", "Mažeikius", "Minską"])
def test_the_aim_of_a_way(city: str) -> None:
    found = read(f"Seimo narys Jonas Petrulis išvyko į {city}.", "lt")
    assert [(e.kind, bool(e.city)) for e in found.events] == [("visit", True)]
