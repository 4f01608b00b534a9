"""Photo credits of agencies behind captions; names are invented."""

import pytest

from balticgraph.documents.credits import credit_of
from balticgraph.documents.layer import Piece
from balticgraph.documents.lines import line_of


@pytest.mark.parametrize(
    ("text", "photographer"),
    [
        ("Ona Jonaitienė susitiko su Latvijos ministre. ELTA / Jonas Kazlauskas", "Jonas Kazlauskas"),
        ("Ministrs tikās ar kolēģi. LETA / Jānis Kalns", "Jānis Kalns"),
        ("Minister kohtus kolleegiga. ERR / Jaan Tamm", "Jaan Tamm"),
        ("The speakers met in Riga. AFP / John Smith", "John Smith"),
        ("Ona Jonaitienė susitiko su ministre. Jonas Kazlauskas / ELTA", "Jonas Kazlauskas"),
    ],
)
def test_a_caption_may_stand_before_an_agency_and_its_photographer(text: str, photographer: str) -> None:
    credit = credit_of(line_of(text, Piece(0, len(text), 0)))
    assert credit is not None
    assert credit.photographer == photographer


@pytest.mark.parametrize(
    "text",
    [
        "Pranešimą paskelbė ELTA / BNS.",
        "Kaip pranešė BNS, susitikime dalyvavo Jonas Kazlauskas / Seimo narys",
        "Susitikimas. Petras Jonaitis / Jonas Kazlauskas",
    ],
)
def test_a_slash_alone_tells_no_credit(text: str) -> None:
    assert credit_of(line_of(text, Piece(0, len(text), 0))) is None
