"""Titles that English makes of an office and its matter, its unit or the officer it serves.

"Undersecretary for Political Affairs", "Head of the Baltic Department", "Adviser to the Prime Minister".
"""

from balticgraph.facts.words.compound_words import Line, Made
from balticgraph.facts.words.lexicon import word_list
from balticgraph.language.words import fold

_UNITS = frozenset({"department", "departments", "directorate", "division", "section", "unit"})
_PARENTS = frozenset({"ministry", "body", "parliament", "organ", "venue_noun", "demonym", "country"})


def title_for(line: Line, at: int) -> Made | None:
    """An office with its matter behind: "Undersecretary for Political Affairs", "Vice-Rector for Research"."""
    if not _office_in(line, at, "with_matter") or line.many(at):
        return None
    if line.key(at + 1) not in {"for", "on"} or line.kind(at + 1) != "link":
        return None
    start = at + 2 + (line.kind(at + 2) == "article")
    if line.of_state(start):
        return None
    end = line.without_person(start, line.row(start))
    if end == start or not any(line.topical(n) for n in range(start, end)):
        return None
    if any(line.key(n) in word_list("en", "organisations", "words") for n in range(start, end)):
        return None
    return line.made("office", f"{line.items[at].value} {line.text(at + 1, end - 1)}", at, end)


def head_of_unit(line: Line, at: int) -> Made | None:
    """The head of a unit of a bigger house, named behind it: "Head of the Baltic Department of the Ministry"."""
    if not _office_in(line, at, "of_units") or line.many(at):
        return None
    if line.kind(at + 1) != "link" or line.key(at + 1) != "of":
        return None
    end = _unit(line, at + 2)
    if end == at + 2 or not _parent(line, end):
        return None
    title = line.items[at].value
    title = title if title[0].isupper() else title.replace("_", " ").title()
    return line.made("office", f"{title} of the {line.text(at + 2, end - 1)}", at, end)


def _unit(line: Line, start: int) -> int:
    """The index after the name of a unit, `start` where there is none: "Baltic Department", "Division for Europe"."""
    step = start
    while step < len(line.items) and step - start < _LONGEST and _of_unit(line, step):
        step += 1
        if line.key(step - 1) in _UNITS:
            if line.kind(step) == "link" and line.key(step) in {"of", "for"} and line.topical(step + 1):
                return line.row(step + 1) if line.token(step + 1) else step + 2
            return step
    return start


def _of_unit(line: Line, at: int) -> bool:
    if line.kind(at) in {"person", "office", "link"}:
        return False
    inside = line.kind(at) in {"body", "demonym", "country", "topic"}
    return line.token(at) or (inside and line.capital(at)) or line.kind(at) == "conj" or line.key(at) == "-"


_LONGEST = 9


def _parent(line: Line, at: int) -> bool:
    """Whether a house follows that a unit is of: "of the Ministry", "at the European Commission"."""
    if line.kind(at) not in {"link", "in"} or line.key(at) not in {"of", "at", "in", "within"}:
        return False
    behind = at + 1 + (line.kind(at + 1) == "article")
    return line.kind(behind) in _PARENTS or line.key(behind) == "ministry" or line.token(behind)


def behind_unit(line: Line, at: int) -> bool:
    """Whether one of its units stands before a house: "... Department of the Ministry of Health"."""
    step = at - 1
    while step >= 0 and line.kind(step) in {"link", "in", "article", "demonym"}:
        step -= 1
    return line.key(step) in _UNITS


def on_staff(line: Line, at: int) -> Made | None:
    """An office that serves another officer: "Adviser to the Prime Minister", "spokesperson for the President".

    Where a person stands right behind a title without an article, the title is the person's: "adviser to President A".
    """
    if not _office_in(line, at, "of_staff"):
        return None
    served = at + 2 + (line.kind(at + 2) == "article")
    if line.kind(at + 1) != "link" or line.key(at + 1) not in {"to", "of", "for"}:
        return None
    chief = _chief(line, served)
    if not chief:
        return None
    article = served > at + 2 or line.text(at + 1).lower().endswith(" the")
    if not article and line.kind(served + 1) in {"person", "honorific", "cap", "unknown"}:
        return None
    title = line.items[at].value
    if title in {"Adviser", "Assistant"} and chief not in {"President", "Speaker"}:
        title = line.text(at) if line.capital(at) else line.text(at).title()
        title = title[:-1] if line.many(at) else title
    return line.made("office", f"{title} to the {chief}", at, served + 1)


def _chief(line: Line, at: int) -> str:
    """The title of the officer at an item who has a staff, empty where it is none."""
    value = line.items[at].value if line.kind(at) == "office" else ""
    return value if value.startswith("Minister of ") else _CHIEFS.get(value, "")


_CHIEFS = {
    "president": "President",
    "head_of_state": "President",
    "speaker": "Speaker",
    "prime_minister": "Prime Minister",
    "Deputy Prime Minister": "Deputy Prime Minister",
}


def _office_in(line: Line, at: int, name: str) -> bool:
    """Whether an item is an office of one of the lists of titles."""
    return line.kind(at) == "office" and fold(line.items[at].value.replace("_", " ")) in word_list(
        "en", "titles", name
    )
