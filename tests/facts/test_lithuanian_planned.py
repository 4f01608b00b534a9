"""Whom Lithuanian tells to come or to go by no verb of taking part."""

import pytest

from tests.facts.text import coming, planned, read, taken, there

_AHEAD = "Rytoj Rygoje vyks Baltijos Asamblėjos sesija."
_PAST = "Rygoje vyko Baltijos Asamblėjos sesija."


@pytest.mark.parametrize(
    "text",
    [
        "Ministro pirmininko Jono Petrulio laukia vizitas Estijoje.",
        "Ministrą pirmininką Joną Petrulį šį mėnesį dar laukia darbo vizitas Estijoje.",
        "Ministro pirmininko Jono Petrulio laukia kelionė į Taliną.",
        "Ministras pirmininkas Jonas Petrulis rengiasi vizitui Estijoje.",
        "Ministras pirmininkas Jonas Petrulis ruošiasi kelionei į Estiją.",
        "Ministras pirmininkas Jonas Petrulis planuoja vizitą Estijoje.",
        "Ministro pirmininko Jono Petrulio vizitas Estijoje numatytas kitą savaitę.",
        "Derinamas ministro pirmininko Jono Petrulio vizitas Estijoje.",
        "Estija laukia ministro pirmininko Jono Petrulio vizito.",
        "Penktadienį į Taliną atvyksta ministras pirmininkas Jonas Petrulis.",
        f"{_AHEAD} Ten vyks ir Seimo narys Jonas Petrulis.",
        f"{_AHEAD} Kartu bus Seimo narys Jonas Petrulis.",
        f"{_AHEAD} Į ją pakviestas ir Seimo narys Jonas Petrulis.",
        f"{_AHEAD} Joje laukiama Seimo nario Jono Petrulio.",
        "Į Baltijos Asamblėjos sesiją Rygoje vyksta Seimo delegacija: Jonas Petrulis.",
    ],
)
def test_who_is_awaited_or_will_go_is_announced(text: str) -> None:
    told = read(text, "lt")
    assert coming(told) == ["Jonas Petrulis"]
    assert not taken(told)


def test_colleagues_go_to_the_same_place() -> None:
    text = f"{_AHEAD} Ten keliaus ir jo kolegos – ministrė Rūta Jonaitė bei ministras Petras Petrulis."
    assert coming(read(text, "lt")) == ["Petras Petrulis", "Rūta Jonaitė"]


@pytest.mark.parametrize("told", ["Ten vyko ir", "Kartu buvo ir", "Į ją atvyko ir"])
def test_who_went_there_too_took_part(told: str) -> None:
    assert there(read(f"{_PAST} {told} Seimo narys Jonas Petrulis.", "lt")) == ["Jonas Petrulis"]


@pytest.mark.parametrize(
    "text",
    [
        "Ministro pirmininko Jono Petrulio vizitas Estijoje nenumatytas.",
        "Ministras pirmininkas Jonas Petrulis atšaukė vizitą Estijoje.",
        "Ministras pirmininkas Jonas Petrulis laukia, kol baigsis vizitas Estijoje.",
        "Ministras pirmininkas Jonas Petrulis pakviestas apsilankyti Estijoje.",
        f"{_PAST} Ten gyvena ir Seimo narys Jonas Petrulis.",
        f"{_PAST} Ten vyko ir koncertas, kurį surengė Jonas Petrulis.",
    ],
)
def test_who_only_waits_is_invited_or_lives_there_is_not(text: str) -> None:
    told = read(text, "lt")
    assert not coming(told)
    assert not taken(told)


@pytest.mark.parametrize(
    "said",
    [
        "domėjosi kainomis",
        "antrino kolegai",
        "palietė kainų klausimą",
        "išvardijo pavyzdžius",
        "teiravosi, kodėl kainos kyla",
        "suabejojo kainomis",
        "papildė kolegą",
        "pateikė skaičius",
    ],
)
def test_what_somebody_says_at_the_session_is_said_there(said: str) -> None:
    assert there(read(f"{_PAST} Sesijoje Seimo narys Jonas Petrulis {said}.", "lt")) == ["Jonas Petrulis"]
    assert not there(read(f"{_PAST} Seimo narys Jonas Petrulis {said}.", "lt"))


_FORUM = "Baltijos Tarybos posėdis numatytas 2026 m. gegužės 14 d. Vilniuje."


@pytest.mark.parametrize(
    "aside",
    [
        "Panašus pasitarimas pernai vyko Osle.",
        "Pernai Rygoje vykusioje Baltijos Asamblėjos 42-ojoje sesijoje kalbėjo Seimo narys Petras Petrulis.",
        "Rudenį Šiaurės Taryba posėdžiaus Helsinkyje.",
        "Lapkritį Seimo narė Rūta Jonaitė lankėsi Kijeve.",
    ],
)
@pytest.mark.parametrize(
    "then",
    [
        "Pranešimą skaitys Jonas Petrulis.",
        "Posėdyje kalbės Jonas Petrulis.",
        "Numatoma, kad posėdyje dalyvaus Jonas Petrulis.",
        "Pagrindinis pranešėjas bus Jonas Petrulis.",
        "Pagrindiniai pranešėjai – Jonas Petrulis ir kiti.",
        "Lietuvos delegaciją sudarys Jonas Petrulis.",
    ],
)
def test_a_future_verb_goes_on_with_what_is_ahead(aside: str, then: str) -> None:
    found = read(f"{_FORUM} {aside}\n\n{then}\n", "lt")
    assert planned(found) == {("Jonas Petrulis", "baltic_council")}


def test_a_past_verb_goes_on_with_what_is_over() -> None:
    text = (
        "Rygoje vyko Baltijos Tarybos posėdis. Lapkritį Vilniuje vyks Baltijos Asamblėjos 45-oji sesija. {}"
    )
    for then in ("Diskusijoje savo nuomonę išsakė Jonas Petrulis.", "Renginyje kalbėjo Jonas Petrulis."):
        assert {e for _, e, _ in taken(read(text.format(then), "lt"))} == {"baltic_council"}


@pytest.mark.parametrize(
    "told",
    [
        "Tarptautinė konferencija „Energetikos ateitis“ numatyta 2026 m. gegužės 14 d. Vilniuje.",
        "Konferencija apie energetiką planuojama Vilniuje 2026 m. gegužės 14-ąją.",
        "Kviečiame į konferenciją „Energetikos ateitis“ 2026 m. gegužės 14 d. Vilniuje.",
        "2026 m. gegužės 14 d. Vilniuje rinksis konferencijos „Energetikos ateitis“ dalyviai.",
    ],
)
def test_planned_conferences_are_events(told: str) -> None:
    (one,) = read(told, "lt").events
    assert (one.kind, one.start, one.city) == ("conference", "2026-05-14", "Vilnius")


def test_who_tells_of_what_will_be_does_not_make_it_past() -> None:
    told = "2026 m. gegužės 14 d. Rygoje įvyks Baltijos Asamblėjos sesija, praneša Seimo spaudos tarnyba."
    assert coming(read(f"{told} Pranešėjai – Jonas Petrulis ir Rūta Jonaitė.", "lt")) == [
        "Jonas Petrulis",
        "Rūta Jonaitė",
    ]
