"""Committees that English names by their matter, before or behind the noun: "Special Committee on Security of Supply"."""

from functools import cache

from balticgraph.facts.words.compound_words import Line, Made
from balticgraph.facts.words.lexicon import word_list


def committee_on(line: Line, at: int) -> Made | None:
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


def committee_before(line: Line, at: int) -> Made | None:
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


@cache
def _listed(name: str) -> frozenset[str]:
    return word_list("en", "committees", name)
