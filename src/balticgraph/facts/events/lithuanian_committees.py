"""Sittings of a committee that a Lithuanian text calls so without its body, which it names elsewhere: "Teisės komiteto posėdis"."""

from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.words.gathering_words import matters_of
from balticgraph.facts.words.mentions import Page, Sentence


def own_committees(page: Page, diary: Diary) -> None:
    """Make the sitting of a committee one of the assembly's where the text says of that committee that it is the assembly's."""
    plain = [o for o in diary.occasions if _is_plain(o)]
    if page.language != "lt" or not plain:
        return
    for sentence in page.told:
        if not sentence.has("committee", "committee_of") or not sentence.has("body"):
            continue
        own = _of_assembly(sentence)
        for one in plain:
            if own & one.matters:
                one.kind = "ba_committee"


def _is_plain(one: Occasion) -> bool:
    """Whether an event is the sitting of a committee of no body that is told."""
    if one.kind != "other" or not (one.sat and one.matters) or one.bodies or one.number is not None:
        return False
    runs = (s.items[g.first : g.last + 1] for g, (s, _) in zip(one.mentions, one.seen, strict=False))
    return not any(i.kind in {"parliament", "country", "demonym"} for run in runs for i in run)


def _of_assembly(sentence: Sentence) -> frozenset[str]:
    """The matters of the committees that a sentence names as the assembly's: "Baltijos Asamblėjos (BA) Teisės komitetas"."""
    items, found = sentence.items, frozenset[str]()
    for at, item in enumerate(items):
        if item.kind not in {"committee", "committee_of"}:
            continue
        first = at
        while first and (items[first - 1].kind in _BETWEEN or items[first - 1].value in {"(", ")"}):
            first -= 1
        run = items[first : at + 1]
        if any((i.kind, i.value) == ("body", "Baltic Assembly") for i in run):
            found |= matters_of(run)
    return found


_BETWEEN = frozenset({"topic", "body", "conj"})
