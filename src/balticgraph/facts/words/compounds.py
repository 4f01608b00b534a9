"""Names that English makes of common words: committees, ministries and portfolios that no list has.

"the Committee for a Clean Sea", "Peat and Forest Committee", "Minister of Regional Affairs".
"""

from collections.abc import Callable
from functools import cache

from balticgraph.facts.words.adopting import with_adopting
from balticgraph.facts.words.compound_committees import committee_before, committee_on
from balticgraph.facts.words.compound_groups import (
    SORTS,
    group_name,
    group_of_a_body,
    group_of_body,
    parliament_name,
    regional_parliament,
)
from balticgraph.facts.words.compound_organisations import (
    inner_capital,
    mayors_city,
    office_abroad,
    opens_name,
    organisation_name,
    quoted_name,
    sorts_of_houses,
)
from balticgraph.facts.words.compound_posts import (
    before_minister,
    deputy_of,
    minister_of,
    ministry_of,
    professor_of,
    wider_portfolio,
)
from balticgraph.facts.words.compound_titles import head_of_unit, on_staff, title_for
from balticgraph.facts.words.compound_words import Line, Made
from balticgraph.facts.words.first_to import TURNS, WAS, with_first_to
from balticgraph.facts.words.items import Item, kinds_of
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.officers import with_officers, with_speakers, words_of_officers
from balticgraph.facts.words.presidency_words import with_presidency_verbs
from balticgraph.facts.words.remote_ways import with_remote_ways
from balticgraph.facts.words.titled_gatherings import with_titles
from balticgraph.facts.words.visit_words import with_visits
from balticgraph.language.words import Words

_TRIGGERS = frozenset({"committee", "office", "chamber", "group", "parliament"})


def with_compounds(items: tuple[Item, ...], words: Words, kinds: frozenset[str]) -> tuple[Item, ...]:
    """The items, the words of a committee, group, ministry, portfolio, parliament or titled gathering made one item."""
    if not items:
        return items
    said = words.keys[items[0].first : items[-1].last + 1]
    joined = _with_words_joined(items, words, kinds, said)
    if joined is not items:
        items, kinds = joined, kinds_of(joined)
        said = words.keys[items[0].first : items[-1].last + 1]
    if "group" in said and any(words.keys[i.first] == "group" for i in items):
        kinds |= {"group"}
    if kinds.isdisjoint(_TRIGGERS) and not _has_professor(items, words, kinds):
        return items
    needed = kinds & _NEEDED
    line = Line(items, words, word_list("en", "matters", "words"))
    found: list[Item] = []
    at = 0
    while at < len(items):
        made = _made(line, at, needed) if _may_begin(line, at) else None
        found.append(made.item if made else items[at])
        at = made.after if made else at + 1
    read = tuple(found)
    return items if read == items else read


def _has_professor(items: tuple[Item, ...], words: Words, kinds: frozenset[str]) -> bool:
    return "honorific" in kinds and any(
        i.kind == "honorific" and words.keys[i.first].startswith("prof") for i in items
    )


def _made(line: Line, at: int, kinds: frozenset[str]) -> Made | None:
    """What the first of the rules makes that makes something at an item."""
    for rule in _rules(kinds, line.items[at].kind):
        made = rule(line, at)
        if made:
            return made
    return None


def _with_words_joined(
    items: tuple[Item, ...], words: Words, kinds: frozenset[str], said: tuple[str, ...]
) -> tuple[Item, ...]:
    """The items read by the words beside them, each rule asked only where a sentence has the `kinds` or words that it needs."""
    if "event" in kinds:
        items = with_titles(items, words)
    if not word_list("en", "gatherings", "remote_nouns").isdisjoint(said):
        items = with_remote_ways(items, words)
    if not _PRESIDED.isdisjoint(kinds):
        items = with_presidency_verbs(items, words)
    if not _VISITED.isdisjoint(kinds) or "capital" in said:
        items = with_visits(items, words)
    if "speak_future" in kinds:
        items = with_speakers(items, words)
    if "chair_future" in kinds or not words_of_officers().isdisjoint(said):
        items = with_officers(items, words)
    if "doc" in kinds:
        items = with_adopting(items, words)
    turned = not (TURNS.isdisjoint(said) or WAS.isdisjoint(said))
    return with_first_to(items, words) if turned else items


_PRESIDED = frozenset({"body", "presidency", "presides_itself"})
_VISITED = frozenset({"city", "country", "event"})


def _may_begin(line: Line, at: int) -> bool:
    """Whether a name of common words may begin at an item: with a capital, a matter, or a word that rules look for."""
    item, words = line.items[at], line.words
    kind, key = item.kind, words.keys[item.first]
    if kind in _BEGINNING or key in _beginning_words():
        return True
    if (kind == "mark" or key in sorts_of_houses()) and opens_name(line, at):
        return True
    if kind == "low" and item.first == item.last:  # which most are
        return _mixed(words.text[words.starts[item.first] : words.ends[item.last]])
    return line.token(at) or (item.last > item.first and line.topical(at))


def _mixed(word: str) -> bool:
    """Whether a word has capitals inside: "NordBalt"."""
    return word != word.lower()


_BEGINNING = frozenset(
    {"committee", "office", "chamber", "demonym", "country", "city", "body", "parliament", "person", "topic"}
)


@cache
def _beginning_words() -> frozenset[str]:
    """The words with which a name may begin whatever they are: matters, and those that rules look for."""
    return SORTS | {"group", "ministry", "deputy", "deputies"} | word_list("en", "matters", "words")


def _initialled(line: Line, at: int) -> Made | None:
    """A name with a middle initial behind a title, its given name one that no list knows: "Ambassador Nirmala S. Rao"."""
    if line.kind(at) != "cap" or line.kind(at + 1) != "person" or line.kind(at - 1) not in _TITLED:
        return None
    name = line.text(at + 1)
    if name[1:2] != "." or line.gap(at, at + 1) != " " or line.topical(at):
        return None
    return line.made("person", line.text(at, at + 1), at, at + 2)


_TITLED = frozenset({"body", "country", "honorific", "office", "parliament"})
_Rule = Callable[[Line, int], Made | None]
_ANY: frozenset[str] = frozenset()
_COMMITTEE, _OFFICE, _GROUP = frozenset({"committee"}), frozenset({"office"}), frozenset({"group"})
_RULES: tuple[tuple[_Rule, frozenset[str], frozenset[str]], ...] = (
    (committee_on, _COMMITTEE, _ANY),
    (committee_before, _COMMITTEE, _ANY),
    (on_staff, _OFFICE, _OFFICE),
    (head_of_unit, _OFFICE, _OFFICE),
    (title_for, _OFFICE, _OFFICE),
    (ministry_of, _OFFICE, _ANY),
    (minister_of, _OFFICE, _OFFICE),
    (wider_portfolio, _OFFICE, _OFFICE),
    (professor_of, _OFFICE, _OFFICE),
    (deputy_of, frozenset({"parliament"}), _ANY),
    (before_minister, _OFFICE, _ANY),
    (group_name, _GROUP, _ANY),
    (parliament_name, frozenset({"chamber"}), frozenset({"chamber", "demonym", "country"})),
    (regional_parliament, _OFFICE, _ANY),
    (group_of_body, _GROUP, _ANY),
    (group_of_a_body, _OFFICE, frozenset({"assembly_word", "cap", "body"})),
    (_initialled, _OFFICE, frozenset({"cap"})),
    (inner_capital, _OFFICE, frozenset({"low"})),
    (mayors_city, _OFFICE, frozenset({"city"})),
    (quoted_name, _OFFICE, _ANY),
    (office_abroad, _OFFICE, frozenset({"body"})),
    (organisation_name, _OFFICE | {"person"}, _ANY),
)
"""The rules in the order in which they are tried.

Each with the kinds of items of which its sentence has one, and those of which the first item is one, none where it may be any.
"""
_NEEDED = frozenset().union(*[needed for _, needed, _ in _RULES])


@cache
def _rules(kinds: frozenset[str], first: str) -> tuple[_Rule, ...]:
    """The rules for a sentence with these kinds of those they need, at an item of the kind `first`."""
    return tuple(
        rule
        for rule, needed, begins in _RULES
        if not needed.isdisjoint(kinds) and (not begins or first in begins)
    )
