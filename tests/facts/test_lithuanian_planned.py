"""Whom Lithuanian tells to come or to go by no verb of taking part."""

import pytest

from tests.facts.text import coming, read, taken, there

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
