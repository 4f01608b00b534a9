"""Numbers of gatherings that an apposition tells: "the annual session, the 42nd since 1991"."""

from balticgraph.facts.events.latvian_numbers import latvian_number
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.ordinals import number_after


def apposed_number(sentence: Sentence, last: int) -> tuple[int, int, int] | None:
    """The number said behind a gathering: "the annual session, the 42nd since 1991"."""
    if sentence.language == "lv":
        return latvian_number(sentence, last)
    items, at = sentence.items, last + 1
    while at < len(items) and items[at].value in {"(", ")"} | {items[last].value}:
        at += 1
    while at + 2 < len(items) and items[at].kind == "body" and items[at + 1].value == ")":
        at += 2
    if at + 2 >= len(items) or items[at].value != "," or items[at + 1].kind != "article":
        return None
    value, end = number_after(sentence, at + 2)
    follow = items[end + 1] if end + 1 < len(items) else None
    its_kind = follow is not None and sentence.words.keys[follow.first :][:3] == ("of", "its", "kind")
    follows = (
        follow is None or its_kind or (follow.kind in {"mark", "low", "founded"} and follow.value != "-")
    )
    if value is None or not follows:
        return None
    return value, at + 2, end
