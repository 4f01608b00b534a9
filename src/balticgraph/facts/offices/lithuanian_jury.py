"""Who leads and who sits on the jury of the prizes in Lithuanian, whatever the time of the verb: "žiuri vadovavo A, joje dirbo B"."""

from collections.abc import Iterator

from balticgraph.facts.offices.office_phrases import Held, Phrase, is_jury
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def on_lithuanian_jury(sentence: Sentence, held: list[Held]) -> Iterator[Held]:
    """The chair and the members whom a verb, a colon or "headed by" tells of the jury, but for those who have a rank already."""
    if sentence.language != "lt" or not sentence.kinds >= {"organ", "person"}:
        return
    jury = next((n for n, i in enumerate(sentence.items) if is_jury(i)), -1)
    if jury < 0:
        return
    known = {one.person for one in held if len(one.phrase.parts) > 1}
    for person, office in _told(sentence, jury):
        if person not in known:
            known.add(person)
            item = sentence.items[jury]
            yield Held(sentence, Phrase(jury, jury, office, (item,), held=True), person)


def _told(sentence: Sentence, jury: int) -> Iterator[tuple[int, str]]:
    """The persons told behind or before a jury to be on it, each with his office there."""
    items = sentence.items
    if jury > 1 and items[jury - 1].kind == "headed" and items[jury - 2].kind == "person":
        yield jury - 2, "chair"
    for at in range(jury + 1, len(items)):
        item = items[at]
        if item.value == ":" and at == jury + 1:
            yield from _row(items, at + 1)
            return
        if item.kind in {"person", "that"} or item.value in {";", "."}:
            return
        keys = set(sentence.keys_of(item))
        if keys & _listed("jury_leads"):
            yield from ((person, "chair") for person, _ in list(_row(items, at + 1))[:1])
            if (more := _verb_of_members(sentence, at + 1)) > 0:
                yield from ((person, "member") for person, _ in _row(items, more + 1))
            return
        if keys & _listed("jury_works"):
            yield from _row(items, at + 1)
            return


def _verb_of_members(sentence: Sentence, at: int) -> int:
    """The verb of sitting on it that goes on behind who leads it: "žiuri vadovavo A, joje dirbo B ir C"."""
    return next(
        (
            n
            for n in range(at, len(sentence.items))
            if set(sentence.keys_of(sentence.items[n])) & _listed("jury_works")
        ),
        -1,
    )


def _row(items: tuple[Item, ...], at: int) -> Iterator[tuple[int, str]]:
    """The persons of a row from an item on, each a member but for who is called the chair in brackets."""
    depth = 0
    for n in range(at, len(items)):
        item = items[n]
        depth += (item.value == "(") - (item.value == ")")
        if item.kind == "person" and not depth:
            rank = items[n + 1 : n + 3]
            chairs = (
                len(rank) > 1
                and rank[0].value in {"(", ","}
                and (rank[1].kind, rank[1].value) == ("office", "chair")
            )
            yield n, "chair" if chairs else "member"
        elif not depth and (
            item.kind.endswith(("_past", "_now", "_future"))
            or item.value in {";", ".", ":"}
            or item.kind == "that"
        ):
            return


def _listed(name: str) -> frozenset[str]:
    return word_list("lt", "titles", name)
