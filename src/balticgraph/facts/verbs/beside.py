"""Who belongs to an English verb and who only stands beside it: relative clauses, owners, those named "together with" others."""

from collections.abc import Sequence

from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.verbs.governing import GOVERNING, is_near
from balticgraph.facts.verbs.own_predicates import with_verb_left_out
from balticgraph.facts.verbs.verb import Verb
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.rows import row


def within_own_clause(items: tuple[Item, ...], low: int, at: int, high: int) -> tuple[int, int]:
    """The bounds of a verb's own clause, drawn where "while" or "but" begins another: "A met B, while C spoke"."""
    turns = [n for n in range(low + 1, high) if items[n].value in {"while", "whereas", "but"} and n > 0]
    turns = [n for n in turns if items[n + 1 : n + 2] and not _in_row(items[n + 1])]
    turns = [
        n for n in turns if not (items[n].value == "but" and n < at and items[n + 1].kind.endswith("_past"))
    ]
    return max([low, *[n for n in turns if n < at]]), min([high, *[n for n in turns if n > at]])


def _in_row(item: Item) -> bool:
    """Whether "but" before an item only joins persons: "not only A but also B", "A, but not B"."""
    return item.kind == "negation" or item.value == "also"


def beside_whom(
    sentence: Sentence, verb: Verb, persons: Sequence[int], begins: dict[int, int]
) -> tuple[int, ...]:
    """Those beside whom others did something, named at the head of a sentence: "Besides A and B, C took part"."""
    items = sentence.items
    opens = items[0].value in {"beside", "and"} and sentence.words.keys[items[0].first] in _ALSO
    end = next((n for n, i in enumerate(items) if i.value == "," and _ends_row(items, n)), 0)
    named = tuple(p for p in persons if p < end)
    if not opens or not named or not end < verb.at or verb.role not in _SHARED_ROLES:
        return ()
    plain = all(i.kind in _TITLED or i.kind in _OF_TITLE for i in items[1 : begins.get(named[0], named[0])])
    return row(items, named, begins) if plain else ()


_ALSO = frozenset({"along", "alongside", "apart", "aside", "besides", "in", "together"})
_SHARED_ROLES = frozenset({"attend", "speak", "open", "chair"})
_OF_TITLE = frozenset(
    {"parliament", "body", "delegation", "committee", "committee_of", "country", "chamber", "organ"}
)


def _ends_row(items: tuple[Item, ...], comma: int) -> bool:
    """Whether a comma ends the persons at the head of a sentence: no title or further name in apposition follows it."""
    behind = items[comma + 1 : comma + 3]
    apposed = behind[:1] and behind[0].kind == "office" and not any(i.kind == "person" for i in behind)
    return not apposed


def fellows(
    sentence: Sentence, verb: Verb, high: int, objects: tuple[int, ...], begins: dict[int, int]
) -> tuple[int, ...]:
    """Those who do something "together with" the subject, or whom it joins, named behind the verb."""
    items, at = sentence.items, verb.at
    for step in range(at + 1, high) if objects else ():
        together = (
            items[step].kind == "conj" and sentence.text(items[step]).lower().endswith("with")
        ) or _likewise(sentence, step)
        beside = verb.role == "attend" and items[step].kind == "with"
        behind = tuple(p for p in objects if p > step) if together or beside else ()
        if behind and (together or (beside and begins.get(behind[0], behind[0]) - step < 4)):
            return row(items, behind, begins)
    if gapped := with_verb_left_out(items, at, high, objects, begins):
        return gapped
    joins = "join" in sentence.text(items[at]).lower() and bool(objects)
    between = items[at + 1 : begins.get(objects[0], objects[0])] if joins else ()
    return row(items, objects, begins) if joins and all(i.kind in _TITLED for i in between) else ()


def _likewise(sentence: Sentence, at: int) -> bool:
    """Whether words at an item tell that those behind them did the same: "attended alongside A", "spoke, as did A"."""
    keys, first = sentence.words.keys, sentence.items[at].first
    return keys[first] == "alongside" or (
        keys[first : first + 1] in (("as",), ("so",)) and keys[first + 1 : first + 2] in _DID
    )


_DID = (("did",), ("will",), ("was",), ("were",), ("do",), ("does",), ("is",), ("are",), ("has",), ("have",))


def listed_behind(
    sentence: Sentence, verb: Verb, objects: tuple[int, ...], begins: dict[int, int]
) -> tuple[int, ...]:
    """Those listed behind a colon for "the following" before a verb: "The following will speak: A, B and C"."""
    items, keys = sentence.items, sentence.words.keys
    if verb.role not in _OF_MANY or not objects:
        return ()
    colon = next((n for n in range(verb.at + 1, len(items)) if items[n].value == ":"), len(items))
    listed = tuple(p for p in objects if p > colon)
    following = any(keys[n] == "following" for n in range(items[verb.first].first))
    return row(items, listed, begins) if following and listed else ()


def named_among(
    sentence: Sentence, verb: Verb, objects: tuple[int, ...], begins: dict[int, int]
) -> tuple[int, ...]:
    """Those named behind a verb as some of its subject: "several guests spoke, including A and B"."""
    items, keys = sentence.items, sentence.words.keys
    if verb.role not in _OF_MANY or not objects:
        return ()
    comma = next((n for n in range(verb.at + 1, objects[0]) if items[n].value == ","), -1)
    first, start = comma + 1, begins.get(objects[0], objects[0])
    said = [keys[n] for n in range(items[first].first, items[start].first)] if 0 < first < start else []
    while said and said[-1] in {"the", "of", "them", "others", "also"}:
        said.pop()
    between = items[verb.at + 1 : comma]
    plain = not any(i.kind in {"with", "award", "award_of"} for i in between)
    many = any(
        i.kind in _MANY or keys[i.last] in _MANY_WORDS for i in items[max(0, verb.first - 8) : verb.first]
    )
    return row(items, objects, begins) if said in (["including"], ["among"]) and plain and many else ()


_OF_MANY = frozenset({"attend", "speak"})
_MANY = frozenset({"roster", "office", "delegation", "coop", "group", "member"})
_MANY_WORDS = frozenset(
    {
        "delegates",
        "experts",
        "guests",
        "leaders",
        "mps",
        "ministers",
        "officials",
        "others",
        "parliamentarians",
        "politicians",
    }
)


_TITLED = frozenset({"article", "its", "quality", "demonym", "office", "honorific", "mark", "link"})


def owns(sentence: Sentence, at: int) -> bool:
    """Whether a person only owns what follows: "the two met as part of A's visit"."""
    behind = sentence.items[at + 1 : at + 2]
    return is_near(sentence, at) or (bool(behind) and sentence.text(behind[0]) in {"'s", "’s"})


def _not_cited(items: tuple[Item, ...], own: list[int], begins: dict[int, int]) -> list[int]:
    """Those before a verb but for whom an opening "according to" or "in the words of" governs: "According to A, B will attend"."""
    cited = {
        p
        for p in own
        if (n := begins.get(p, p)) and items[n - 1].kind == "say_past" and items[n - 1].value == "present"
    }
    cited = {p for p in cited if items[begins.get(p, p) - 1].last > items[begins.get(p, p) - 1].first}
    return [p for p in own if p not in cited] or own


def in_chair(sentence: Sentence, at: int, begins: dict[int, int]) -> tuple[int, ...]:
    """Whoever is told by "with" to be in the chair: "was opened by A, with B in the chair", "gathered, with A presiding"."""
    items = sentence.items
    if (
        not 0 < at < len(items)
        or items[at - 1].kind != "person"
        or sentence.words.keys[items[at].last] not in _CHAIRING
    ):
        return ()
    start = begins.get(at - 1, at - 1)
    return (at - 1,) if start and items[start - 1].kind == "with" else ()


_CHAIRING = frozenset({"chair", "chairing", "moderating", "presiding"})


"""Last words of verbs behind which no subject stands."""


def not_met(
    sentence: Sentence, met: int, objects: tuple[int, ...], own: list[int], begins: dict[int, int]
) -> list[int]:
    """Those before a verb but for whom an opening participle governs: "While meeting with A, B said"."""
    items = sentence.items
    own = _not_cited(items, own, begins)
    opening = met <= _OPENING or behind_day(sentence, met)
    if not objects or not opening or sentence.words.keys[items[met].last] not in GOVERNING:
        return own
    governed = set(row(items, objects, begins))
    return [p for p in own if p not in governed] or own[-1:]


_OPENING = 2


def behind_day(sentence: Sentence, at: int) -> bool:
    """Whether nothing but a day stands before a participle: "On Monday, 17 January, while meeting A, B said"."""
    before = sentence.items[:at]
    dated = any(i.kind in {"day", "weekday", "month"} for i in before)
    plain = all(i.kind in _OF_DAY or sentence.words.keys[i.first] in _WHILE for i in before)
    return sentence.language == "en" and dated and plain


_OF_DAY = frozenset({"day", "link", "mark", "month", "num", "weekday"})
_WHILE = frozenset({"also", "upon", "when", "while"})


def title_begins(items: tuple[Item, ...], held: Sequence[Held]) -> dict[int, int]:
    """Where the title before each person begins; a title with nobody named stands at its own end."""
    begins: dict[int, int] = {}
    for one in held:
        first = one.phrase.first
        heads = [n for n in range(first, one.phrase.last + 1) if items[n].kind == "office"]
        for n in range(first + 1, heads[0] if heads else first):
            first = n + 1 if items[n].kind == "article" else first  # "in the Saeima the Minister A"
        if one.person > one.phrase.last:
            begins[one.person] = min(first, begins.get(one.person, first))
        elif one.person < 0:
            begins.setdefault(one.phrase.last, first)
    return begins


def of_company(sentence: Sentence, at: int, persons: Sequence[int], begins: dict[int, int]) -> bool:
    """Whether a word of being made up of is said of those who came, and of nothing else: "the delegation included A"."""
    items, keys = sentence.items, sentence.words.keys
    before = items[max(0, at - 8) : at]
    company = any(i.kind in {"delegation", "coop"} or keys[i.last] in _COMPANY for i in before)
    there = any(i.kind in {"event", "event_in"} for i in before)  # "the experts at the session included A"
    company = company or (there and any(keys[i.last] in _MANY_WORDS for i in before))
    between = items[at + 1 : begins.get(persons[0], persons[0])] if persons else ()
    return company and all(i.kind not in {"low", "event", "by", "with"} for i in between)


_COMPANY = frozenset({"company", "guests", "lineup", "panel", "party", "team"})


def named_agent(between: Sequence[Item]) -> bool:
    """Whether nothing but a title stands between "by" and the agent: no "by saying that A"."""
    return len(between) < 14 and not any(i.kind == "that" or i.value.endswith("ing") for i in between)
