"""Ministries, ministers and other posts that English names by their matter: "Minister for Smart Administration", "the Climate Minister"."""

from balticgraph.facts.words.compound_organisations import behind_person
from balticgraph.facts.words.compound_titles import behind_unit
from balticgraph.facts.words.compound_words import Line, Made
from balticgraph.facts.words.lexicon import word_list


def ministry_of(line: Line, at: int) -> Made | None:
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


def minister_of(line: Line, at: int) -> Made | None:
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


def professor_of(line: Line, at: int) -> Made | None:
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


def deputy_of(line: Line, at: int) -> Made | None:
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


def wider_portfolio(line: Line, at: int) -> Made | None:
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


def before_minister(line: Line, at: int) -> Made | None:
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
