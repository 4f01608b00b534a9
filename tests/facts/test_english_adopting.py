"""English words of adopting in all their forms, with the document as their object or subject; all sentences are invented."""

import pytest

from tests.facts.text import read

_EVENT = "the 42nd Session of the Baltic Assembly"
_VERBS = [
    ("approve", "approved", "approving"),
    ("endorse", "endorsed", "endorsing"),
    ("agree upon", "agreed upon", "agreeing upon"),
    ("accept", "accepted", "accepting"),
    ("support", "supported", "supporting"),
    ("back", "backed", "backing"),
    ("ratify", "ratified", "ratifying"),
    ("pass", "passed", "passing"),
]
_DONE = [
    "At {event}, the members {past} {doc}.",
    "The members have {past} {doc} at {event}.",
    "{event} {past} {doc} on energy security.",
    "Having {past} {doc}, {event} came to an end.",
    "{event} closed after {ing} {doc}.",
    "{event} ended by {ing} {doc}.",
    "At {event}, {doc} on energy was {past}.",
    "{event}, at which {doc} was {past}, was held in Riga.",
    "{event} was held in Riga. In conclusion, {doc} was unanimously {past} by the members.",
]
_NOT_DONE = [
    "At {event}, the members will {verb} {doc}.",
    "{event} is expected to {verb} {doc}.",
    "The members did not {verb} {doc} at {event}.",
    "At {event}, {doc} was not {past}.",
    "The members discussed {doc} at {event}.",
]


def _documents(text: str) -> list[tuple[str, str | None, int | None]]:
    reading = read(text[0].upper() + text[1:])
    event = {e.key: (e.kind, e.number) for e in reading.events}
    return [(d.kind, *event.get(d.event or "", (None, None))) for d in reading.documents]


@pytest.mark.parametrize("verb", _VERBS, ids=lambda verb: verb[0])
@pytest.mark.parametrize(
    ("kind", "doc"), [("resolution", "the resolution"), ("declaration", "a declaration")]
)
def test_a_document_is_adopted_in_every_form(verb: tuple[str, ...], kind: str, doc: str) -> None:
    fill = {"verb": verb[0], "past": verb[1], "ing": verb[2], "event": _EVENT, "doc": doc}
    done = [frame.format(**fill) for frame in _DONE]
    assert [text for text in done if _documents(text) != [(kind, "ba_session", 42)]] == []
    assert [text for frame in _NOT_DONE if _documents(text := frame.format(**fill))] == []


@pytest.mark.parametrize(
    "text",
    [
        "{event} concluded with the approval of a resolution.",
        "{event} culminated in the endorsement of a resolution.",
        "{event} saw the passing of a resolution.",
        "The ratification of a resolution concluded {event}.",
        "The outcome of {event} was a resolution.",
        "A resolution was the main result of {event}.",
        "{event} produced a resolution.",
        "A resolution won the support of the members at {event}.",
        "At {event}, the resolution received the unanimous backing of the members.",
    ],
)
def test_nouns_and_other_words_of_adopting(text: str) -> None:
    assert _documents(text.format(event=_EVENT)) == [("resolution", "ba_session", 42)]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("In addition to a resolution, a declaration was adopted at {event}.", ["declaration", "resolution"]),
        ("At {event}, agreement was reached on a joint statement.", ["joint statement"]),
        ("At {event}, the members made a joint statement.", ["joint statement"]),
        ("At {event}, a cooperation agreement was concluded.", ["agreement"]),
        ("At {event}, the members called for the approval of a resolution.", []),
        ("At {event}, the members spoke of how to go about approving a resolution.", []),
        ("At {event}, a member made a statement.", []),
    ],
)
def test_further_words_beside_documents(text: str, kinds: list[str]) -> None:
    assert sorted(kind for kind, *_ in _documents(text.format(event=_EVENT))) == kinds


_SESSION = "The 43rd Session of the Baltic Assembly was held in Tallinn. "


@pytest.mark.parametrize(
    "clause",
    [
        "The participants called on the Government to sign the agreement.",
        "The participants urged the Saeima to sign an agreement.",
        "It is necessary to sign an agreement.",
        "The agreement on ports has not been signed.",
        "The agreement has not yet been signed.",
    ],
)
def test_what_somebody_is_to_sign_is_not_signed(clause: str) -> None:
    assert not read(_SESSION + clause).documents


@pytest.mark.parametrize(
    "clause",
    [
        "The session resulted in the Tallinn Declaration on ports.",
        "The session culminated in the Tallinn Declaration.",
        "DECLARATION The Baltic Assembly, having met in Tallinn, calls for safer ports.",
    ],
)
def test_a_declaration_called_by_its_town_or_in_capitals(clause: str) -> None:
    assert [d.kind for d in read(_SESSION + clause).documents] == ["declaration"]
