"""Names that English makes of common words: committees, ministries and portfolios that no list has.

"the Committee for a Clean Sea", "Peat and Forest Committee", "Minister of Regional Affairs".
"""

from collections.abc import Callable
from functools import cache

from balticgraph.facts.words.adopting import with_adopting
from balticgraph.facts.words.compound_groups import (
    SORTS,
    group_name,
    group_of_a_body,
    group_of_body,
    parliament_name,
    regional_parliament,
)
from balticgraph.facts.words.compound_organisations import (
    behind_person,
    inner_capital,
    mayors_city,
    office_abroad,
    opens_name,
    organisation_name,
    quoted_name,
    sorts_of_houses,
)
from balticgraph.facts.words.compound_titles import behind_unit, head_of_unit, on_staff, title_for
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


def _committee_on(line: Line, at: int) -> Made | None:
    """A committee with its matter behind it: "Special Committee on Security of Supply"."""
    adjective = (
        line.key(at) in _listed("adjectives") and line.capital(at) and line.kind(at + 1) == "committee"
    )
    noun = at + 1 if adjective else at
    if line.kind(noun) != "committee" or line.kind(noun + 1) != "link" or line.many(noun):
        return None
    link = line.text(noun + 1).split()
    start = noun + 2 + (line.kind(noun + 2) == "article")
    states_own = _states_own(line, start)
    if link[0].lower() not in {"on", "for", "of"} or (line.of_state(start) and states_own == start):
        return None
    own = states_own > start or (line.kind(start) == "body" and line.topical(start + 1))
    end = (
        states_own if states_own > start else line.without_person(start + own, line.row(start + own, of=True))
    )
    end += 3 if [line.key(n) for n in range(end, end + 3)] == ["in", "nordic", "region"] else 0
    if end == start or (end == start + 1 and line.kind(start) == "topic" and not adjective):
        return None
    first = noun + 2 if link[-1].lower() != "the" else start
    name = ("the " if link[-1].lower() == "the" else "") + line.text(first, end - 1)
    plain = line.key(noun) == "committee" and not adjective and link[0].lower() == "on"
    if not plain:
        name = f"{line.titled(at, noun)} {link[0].lower()} {name}"
    return line.made("committee_of", name, at, end)


def _states_own(line: Line, start: int) -> int:
    """The index after what a state has of its own, `start` where nothing: "Ukraine's Integration into the European Union"."""
    if line.kind(start) != "country" or not line.text(start).endswith("s") or not line.token(start + 1):
        return start
    end = line.row(start + 1, of=True)
    joined = line.key(end) in {"into", "to", "with", "in", "within"}
    body = end + 1 + (line.kind(end + 1) == "article")
    return body + 1 if joined and line.kind(body) in {"body", "country"} else end


def _committee_before(line: Line, at: int) -> Made | None:
    """A committee with its matter before it: "Public Expenditure and Audit Committee"."""
    if not line.token(at) or line.of_state(at) or line.key(at) in _listed("pointing"):
        return None
    end = line.row(at)
    noun = end
    if line.kind(noun) != "committee" or line.many(noun) or (end == at + 1 and line.kind(at) == "topic"):
        return None
    if all(line.key(n) in _listed("adjectives") for n in range(at, end)):
        return None
    special = line.key(noun) not in {"committee", "standing", "parliamentary"}
    return line.made("committee_of", line.text(at, noun if special else end - 1), at, noun + 1)


def _ministry(line: Line, at: int) -> Made | None:
    """A ministry that somebody has an office in: "State Secretary of the Ministry of Transport"."""
    if line.key(at) != "ministry":
        return None
    if not (line.in_office(at) or behind_unit(line, at) or behind_person(line, at)):
        return None
    if line.kind(at + 1) != "link" or line.of_state(at + 2):
        return None
    end = line.without_person(at + 2, line.row(at + 2, of=True))
    if end == at + 2:
        return None
    article = line.key(at + 2) in word_list("en", "titles", "with_article")
    name = line.behind(at + 1, end) if article else line.text(at + 2, end - 1)
    return line.made("ministry", f"Ministry of {name}", at, end)


def _minister_of(line: Line, at: int) -> Made | None:
    """A minister with the portfolio behind: "Minister for Smart Administration", "Vice Minister of Energy"."""
    if (
        line.kind(at) != "office"
        or line.items[at].value not in {"minister", "vice_minister"}
        or line.many(at)
    ):
        return None
    if line.kind(at + 1) != "link" or line.of_state(at + 2):
        return None
    end = line.without_person(at + 2, line.row(at + 2))
    if not any(line.topical(n) for n in range(at + 2, end)):
        return None
    return line.made("office", f"{line.minister(at)} of {line.behind(at + 1, end)}", at, end)


def _chair_of(line: Line, at: int) -> Made | None:
    """A professor with the field: "Professor of Political Theory at the University of Tartu"."""
    if line.kind(at) != "office" or not line.items[at].value.endswith(("Professor", "Lecturer")):
        return None
    if line.kind(at + 1) != "link" or line.key(at + 1) not in {"of", "in"} or line.of_state(at + 2):
        return None
    end = line.row(at + 2)
    if end == at + 2 or any(
        line.key(n) in word_list("en", "organisations", "words") for n in range(at + 2, end)
    ):
        return None
    return line.made("office", f"{line.items[at].value} of {line.behind(at + 1, end)}", at, end)


def _deputy_of(line: Line, at: int) -> Made | None:
    """A member of parliament called its deputy: "Saeima deputy A"."""
    if (
        line.key(at) not in {"deputy", "deputies"}
        or line.kind(at - 1) != "parliament"
        or line.kind(at) == "office"
    ):
        return None
    named = line.kind(at + 1) in {"person", "honorific", "cap"}
    before = at - 2 - (line.kind(at - 2) == "article")
    apposed = line.kind(at + 1) in {"mark", ""} and line.kind(before) == "mark"
    apposed = apposed and line.kind(before - 1) == "person"
    return line.made("office", "mp", at, at + 1) if named or apposed else None


def _wider_portfolio(line: Line, at: int) -> Made | None:
    """A portfolio of which a list has the first word alone: "Minister of Health and Labour"."""
    value = line.items[at].value
    if line.kind(at) != "office" or "Minister of " not in value or "ministers " in line.text(at).lower():
        return None
    if " of " not in line.text(at) and " for " not in line.text(at):
        return None
    end = line.row_on(at + 1)
    return (
        line.made("office", value + line.gap(at, at + 1) + line.text(at + 1, end - 1), at, end)
        if end > at + 1
        else None
    )


def _before_minister(line: Line, at: int) -> Made | None:
    """A minister with the portfolio before: "the Climate Minister", "the energy minister"."""
    if not line.topical(at) or (line.kind(at) in {"office", "committee"} or line.of_state(at)):
        return None
    end = line.row(at) if line.capital(at) else at + 1
    if (
        line.kind(end) != "office"
        or line.items[end].value not in {"minister", "vice_minister"}
        or line.many(end)
    ):
        return None
    if end - at > 3 or not all(line.topical(n) for n in range(at, end)):
        return None
    return line.made("office", f"{line.minister(end)} of {line.titled(at, end - 1)}", at, end + 1)


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
    (_committee_on, _COMMITTEE, _ANY),
    (_committee_before, _COMMITTEE, _ANY),
    (on_staff, _OFFICE, _OFFICE),
    (head_of_unit, _OFFICE, _OFFICE),
    (title_for, _OFFICE, _OFFICE),
    (_ministry, _OFFICE, _ANY),
    (_minister_of, _OFFICE, _OFFICE),
    (_wider_portfolio, _OFFICE, _OFFICE),
    (_chair_of, _OFFICE, _OFFICE),
    (_deputy_of, frozenset({"parliament"}), _ANY),
    (_before_minister, _OFFICE, _ANY),
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


@cache
def _listed(name: str) -> frozenset[str]:
    return word_list("en", "committees", name)
