"""Partners as Lithuanian lines tell of them: guests from a body, and listeners called on by titles in which bodies stand."""

from collections.abc import Iterator

from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import ASSEMBLIES


def calls_on(sentence: Sentence) -> bool:
    """Whether a Lithuanian line calls on those who listen, so that bodies stand in their titles: "Gerbiamas Prezidente, ..."."""
    calls = sentence.language == "lt" and sentence.items[-1].value in {",", "!"}
    return calls and sentence.said[0].startswith(_CALLING)


_CALLING = ("gerbiam", "didziai", "miel", "brang", "pon", "ekscelencij", "jusu")


def guest_from(sentence: Sentence, at: int) -> bool:
    """Whether guests are told to be from a body in Lithuanian: "dalyvavo svečiai iš Šiaurės Tarybos"."""
    if sentence.language != "lt" or at < 2 or sentence.words.keys[sentence.items[at - 1].last] != "is":
        return False
    return sentence.words.keys[sentence.items[at - 2].first].startswith(word_stems("lt", "ways", "guests"))


def whose_guest(sentence: Sentence, diary: Diary) -> Iterator[tuple[str, Item]]:
    """The assemblies at whose gathering the Baltic one or its delegation is told to have been: "sesijoje dalyvavo BA delegacija"."""
    if sentence.language != "lt" or sentence.kinds.isdisjoint(_TAKING_PART):
        return
    at = next((n for n, i in enumerate(sentence.items) if _takes_part(sentence, n, i)), -1)
    there = sentence.says(_THERE)  # "joje dalyvavo": at what the sentence before tells of
    named = diary.named.get(sentence.index) or (diary.named.get(sentence.index - 1) if there else None)
    for _, occasion in named or () if at >= 0 else ():
        if occasion.kind in {"other", "conference"}:
            for host in sorted(set(occasion.bodies) & _HOSTS):
                yield host, sentence.items[at]


_THERE = frozenset({"joje", "jame"})
_TAKING_PART = frozenset({"attend_past", "attend_now"})
_HOSTS = (ASSEMBLIES | {"Baltic Sea Parliamentary Conference"}) - {"Baltic Assembly"}


def _takes_part(sentence: Sentence, at: int, item: Item) -> bool:
    """Whether the assembly itself or its delegation is the subject: in the nominative, or before one."""
    if item.kind != "body" or item.value != "Baltic Assembly":
        return False
    behind = sentence.items[at + 1] if at + 1 < len(sentence.items) else None
    sent = behind is not None and behind.kind == "delegation" and sentence.text(behind).endswith("ija")
    return sent or sentence.text(item).endswith(("Asamblėja", "BA"))
