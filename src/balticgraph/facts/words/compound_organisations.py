"""Organisations that no list has, where somebody has an office in them: "the Estonian Rescue Board"."""

from balticgraph.facts.words.compound_words import Line, Made
from balticgraph.facts.words.lexicon import word_list

_STARTS = frozenset({"demonym", "country", "city"})


def organisation_name(line: Line, at: int) -> Made | None:
    """An organisation behind an office: "Director of the Estonian National Museum", "Dean of the Faculty of Law"."""
    if not _starts(line, at) or not (line.in_office(at) or _behind_person(line, at)):
        return None
    last = _noun(line, at)
    if last < at:
        return None
    end = last + 1
    if line.kind(end) == "country" and line.capital(end):
        return line.made("organisation", line.text(at, end), at, end + 1)
    if line.kind(end) == "link" and line.key(end) in {"of", "for"} and _starts(line, end + 1):
        stop = line.row(end + 1) if line.token(end + 1) else end + 2
        end = line.without_person(end + 1, stop)
        end = last + 1 if end <= last + 2 else end
    return line.made("organisation", line.text(at, end - 1), at, end)


def _noun(line: Line, at: int) -> int:
    """The last noun of an organisation in a row of capital words, -1 where there is none."""
    found, step = -1, at
    while step < len(line.items) and step - at < 8 and (step == at or _goes_on(line, step)):
        if (
            line.kind(step) != "person"
            and line.key(step) in word_list("en", "organisations", "words")
            and line.capital(step)
        ):
            found = step
        step += 1
    return found


def _starts(line: Line, at: int) -> bool:
    return line.token(at) or (line.kind(at) in _STARTS and line.capital(at))


def _goes_on(line: Line, at: int) -> bool:
    return (
        line.token(at)
        or (line.key(at) in {"-", "'"} and line.gap(at - 1, at) == "")
        or line.kind(at) == "conj"
    )


def _behind_person(line: Line, at: int) -> bool:
    """Whether "from" or "of" and a person with a title stand before: "Professor A from the Vilnius University"."""
    step = at - 1 - (line.kind(at - 1) == "article")
    return line.kind(step) in {"takes_from", "in", "link"} and line.kind(step - 1) == "person"
