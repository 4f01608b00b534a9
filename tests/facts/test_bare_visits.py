"""Visits of which a text tells no more than that something happened during them."""

import pytest

from tests.facts.text import read

TEXTS = [
    (
        "en",
        "Minister of Foreign Affairs Jānis Kalniņš met with the Estonian Minister of Foreign Affairs Mart Tamm in Riga on 26 August.\n\n"
        "During the visit, the ministers of Latvia and Estonia signed a joint declaration.",
    ),
    (
        "et",
        "Välisminister Mart Tamm kohtus 26. augustil Riias Läti välisministri Jānis Kalniņšiga.\n\n"
        "Visiidi ajal allkirjastasid ministrid ühisdeklaratsiooni.",
    ),
    (
        "lt",
        "Užsienio reikalų ministras Jonas Petraitis rugpjūčio 26 d. Rygoje susitiko su Estijos užsienio reikalų ministru Martu Tamu.\n\n"
        "Vizito metu ministrai pasirašė bendrą deklaraciją.",
    ),
    (
        "lv",
        "Ārlietu ministrs Jānis Kalniņš 26. augustā Rīgā tikās ar Igaunijas ārlietu ministru Martu Tammu.\n\n"
        "Vizītes laikā Latvijas un Igaunijas ministri parakstīja kopīgu deklarāciju.",
    ),
]


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_no_event_of_a_bare_visit(language: str, text: str) -> None:
    """A document signed during a visit without day, place or visitor makes no event of it, and is still told."""
    told = read(text, language, "2022-08-29")
    assert [event.kind for event in told.events] == ["other"]
    assert [(one.kind, one.event) for one in told.documents] == [("declaration", None)]


def test_a_visit_of_a_place_bears_its_documents() -> None:
    """A document signed during a visit to a place is one of that visit."""
    text = "During the visit of the President Jānis Kalniņš to Tallinn on 26 August 2022, the ministers signed a declaration."
    told = read(text, "en")
    (visit,) = told.events
    assert [one.event for one in told.documents] == [visit.key]
