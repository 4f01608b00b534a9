"""English verbs of taking part in all their forms, each with the person at every place it may have."""

from pathlib import Path

import pytest

from balticgraph.errors import LexiconError
from balticgraph.facts.words.paradigms import conjugated
from tests.facts.text import coming, read, there

_EVENT = "the 42nd Session of the Baltic Assembly in Riga"
_VERBS = [
    ("attend", "attends", "attended", "attended", "attending"),
    ("take part in", "takes part in", "took part in", "taken part in", "taking part in"),
    ("take an active part in", "takes an active part in", "took an active part in", "taken an active part in", "taking an active part in"),
    ("represent Estonia at", "represents Estonia at", "represented Estonia at", "represented Estonia at", "representing Estonia at"),
    ("speak at", "speaks at", "spoke at", "spoken at", "speaking at"),
    ("deliver a speech at", "delivers a speech at", "delivered a speech at", "delivered a speech at", "delivering a speech at"),
    ("give an overview of energy at", "gives an overview of energy at", "gave an overview of energy at", "given an overview of energy at",
     "giving an overview of energy at"),
    ("open", "opens", "opened", "opened", "opening"),
    ("preside over", "presides over", "presided over", "presided over", "presiding over"),
]  # fmt: skip
_PAST = [
    "A {past} {event}.",
    "A has {participle} {event}.",
    "A had {participle} {event}.",
    "A was {ing} {event}.",
    "On Friday, A {past} {event}.",
    "A, the Chairman of the Foreign Affairs Committee, {past} {event}.",
    "A, who {past} {event}, thanked Latvia.",
    "It was A who {past} {event}.",
    "Having {participle} {event}, A returned home.",
    "After {ing} {event}, A went to Vilnius.",
    "While {ing} {event}, A praised Latvia.",
]
_PLANNED = [
    "A will {verb} {event}.",
    "A will be {ing} {event}.",
    "A is to {verb} {event}.",
    "A is due to {verb} {event}.",
    "A is expected to {verb} {event}.",
    "A plans to {verb} {event}.",
    "A is going to {verb} {event}.",
    "A {third} {event} tomorrow.",
    "A, who will {verb} {event}, thanked Latvia.",
]


def _sentence(frame: str, verb: tuple[str, ...]) -> str:
    base, third, past, participle, ing = verb
    told = frame.format(verb=base, third=third, past=past, participle=participle, ing=ing, event=_EVENT)
    return (
        told.replace("A ", "Marko Mihkelson ", 1)
        if "A " in told
        else told.replace("A,", "Marko Mihkelson,", 1)
    )


@pytest.mark.parametrize("verb", _VERBS, ids=lambda verb: verb[0])
def test_who_took_part_is_read_in_every_form(verb: tuple[str, ...]) -> None:
    told = [_sentence(frame, verb) for frame in _PAST]
    assert [text for text in told if there(read(text)) != ["Marko Mihkelson"]] == []


@pytest.mark.parametrize("verb", _VERBS, ids=lambda verb: verb[0])
def test_who_will_take_part_is_announced_in_every_form(verb: tuple[str, ...]) -> None:
    told = [_sentence(frame, verb) for frame in _PLANNED]
    assert [text for text in told if coming(read(text)) != ["Marko Mihkelson"] or there(read(text))] == []


def test_a_malformed_file_of_verbs_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "verbs.toml"
    path.write_text('[irregular]\n"take" = ["takes", "took"]\n', "utf-8")
    with pytest.raises(LexiconError, match="past participle"):
        list(conjugated(path))
    path.write_text("[attend\n", "utf-8")
    with pytest.raises(LexiconError, match=r"verbs\.toml"):
        list(conjugated(path))
    assert list(conjugated(tmp_path / "none.toml")) == []
