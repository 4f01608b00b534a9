"""The state that a sentence names as the next behind one that told of a presidency: "Lithuania takes over in 2012"."""

import re
from collections.abc import Iterator

from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.telling.presidency_bodies import OWN_NAME
from balticgraph.facts.telling.presidency_frames import FrameLine
from balticgraph.facts.telling.presidency_patterns import compiled, needed
from balticgraph.facts.telling.presidency_told import ToldPresidency
from balticgraph.facts.telling.presidency_views import seen
from balticgraph.facts.telling.presidency_years import year_of
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence

_SEQUELS = (
    "WHEN ,? <t> WHEN AUX TAKEOVER WHEN DONE",
    "WHEN ,? <t> WHEN AUX be|is|come|comes next WHEN in? line? DONE",
    "next WHEN in? line? AUX BE WHEN <t> DONE",
    "WHEN ,? <tG> turn|term|year|presidency|one? WHEN AUX BEGIN|follow|follows|next WHEN DONE",
    "WHEN ,? it AUX BE <tG> turn WHEN DONE",
    "WHEN ,? the? turn AUX come|comes|be|is|pass|passes to|of <t> WHEN DONE",
    "WHEN ,? <t> AUX TAKE WHAT over? WHEN DONE",
    "WHEN ,? <t> AUX TAKE WHAT over? WHEN from <o> WHEN DONE",
    "WHEN ,? WHAT AUX PASS over? on? WHEN to <t> WHEN DONE",
    "WHEN ,? WHAT AUX TAKEN over? WHEN by <t> WHEN DONE",
)
_PARTS = re.compile(r" ;| , and| , while")
_SHORT = 40


def continued(
    before: list[ToldPresidency], ahead: Sentence, sentence: Sentence, diary: Diary
) -> list[ToldPresidency]:
    """The states that take over what the sentence before told of: who presides, or the bodies of a heading.

    "The Assembly is presided over by Estonia. Lithuania takes over in 2012" tells that Lithuania takes over in 2012.
    """
    bodies = list(dict.fromkeys(one.body for one in before)) or _of_heading(ahead)
    asked = word_list("en", "presidencies", "sequels")
    if sentence.language != "en" or not bodies or len(sentence.items) > _SHORT or not sentence.says(asked):
        return []
    items = seen(sentence)
    line = FrameLine(sentence, items)
    return [
        ToldPresidency(
            body,
            line.state(land),
            relation,
            _year(sentence, diary, land) if relation == "takes_over" else None,
            sentence,
            (items[land],),
        )
        for land, relation in _told(line)
        for body in bodies
        if not any(one.country == line.state(land) and one.relation == relation for one in before)
    ]


def _told(line: FrameLine) -> Iterator[tuple[int, str]]:
    """The states of the first frame that the beginning of each part of a line has."""
    near = [text for text in _SEQUELS if line.says_in_order(needed(text))]
    for start in (0, *(part.end() for part in _PARTS.finditer(line.text))) if near else ():
        matches = (compiled(text).match(line.text, start) for text in near)
        match = next((one for one in matches if one), None)
        if match is None and not start:
            return
        if match:
            yield from line.states(match)


def _year(sentence: Sentence, diary: Diary, land: int) -> int | None:
    """The year that the part of the sentence gives in which a state is named."""
    items = sentence.items
    breaks = [
        n
        for n, i in enumerate(items[:-1])
        if i.value == ";"
        or (i.value == "," and (items[n + 1].kind == "conj" or items[n + 1].value == "while"))
    ]
    first = max((n for n in breaks if n < land), default=-1) + 1
    last = min((n for n in breaks if n > land), default=len(items))
    others = {n for n in range(len(items)) if not first <= n < last}
    return year_of(sentence, diary, land, "takes_over", range(first, last), others)


def _of_heading(sentence: Sentence) -> list[str]:
    """The bodies of a heading about presidencies: "Presidencies of the Council of the European Union"."""
    items = sentence.items
    noun = next((n for n, i in enumerate(items) if i.kind == "presidency"), None)
    if noun is None or len(items) > _HEADING or sentence.has("country", "demonym"):
        return []
    return [OWN_NAME.get(i.value, i.value) for i in items[noun + 1 :] if i.kind == "body"][:2]


_HEADING = 10
