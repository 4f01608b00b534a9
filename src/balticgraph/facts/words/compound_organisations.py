"""Organisations that no list has, where somebody has an office in them: "the Estonian Rescue Board"."""

from functools import cache

from balticgraph.facts.words.compound_words import Line, Made
from balticgraph.facts.words.lexicon import word_list

_SMALL = frozenset({"according", "as"})
"""Words with a capital at the head of a sentence that begin no name: "As University of Tartu Rector, A"."""
_STARTS = frozenset({"demonym", "country", "city"})
_OWNERS = frozenset({"body", "parliament"})


def organisation_name(line: Line, at: int) -> Made | None:
    """An organisation beside an office: "Director of the Estonian National Museum", "Dean of the Faculty of Law"."""
    if not _starts(line, at) or line.kind(at) == "organ" or line.key(at) in _SMALL:
        return None
    behind = line.in_office(at) or behind_person(line, at)
    if not behind and _inside(line, at):
        return None
    last = _noun(line, at)
    if last < at or (last == at and line.kind(at) in _OWNERS):
        return None
    end = _end(line, last)
    if not behind:
        return (
            line.made("organisation", line.text(at, end - 1), at, end) if _before_office(line, end) else None
        )
    return _of_university(line, at, last, end) or line.made("organisation", line.text(at, end - 1), at, end)


@cache
def sorts_of_houses() -> frozenset[str]:
    """Nouns that tell of what sort the house named behind them is: "the newspaper Sirp", "company"."""
    return word_list("en", "organisations", "sorts")


def opens_name(line: Line, at: int) -> bool:
    """Whether a quotation mark, or the sort of house before one, opens a name behind an office."""
    mark = at + (line.key(at) in sorts_of_houses())
    if line.kind(mark) != "mark" or line.text(mark) not in _CLOSED_BY:
        return False
    link = at - 1
    link -= line.kind(link) == "article"
    return link > 0 and line.kind(link) == "link" and line.kind(link - 1) == "office"


def quoted_name(line: Line, at: int) -> Made | None:
    """An organisation in quotation marks behind an office: "Director General of “Lietuvos geležinkeliai”"."""
    if not opens_name(line, at):
        return None
    mark = at + (line.kind(at) != "mark")
    closers, last = _CLOSED_BY[line.text(mark)], min(mark + _QUOTED, len(line.items))
    end = next((n for n in range(mark + 1, last) if line.text(n) in closers), -1)
    if end < mark + 2 or not line.capital(mark + 1):
        return None
    return line.made("organisation", line.text(mark + 1, end - 1), at, end + 1)


_QUOTED = 9
_CLOSED_BY = {"“": "”“", "„": "”“", "«": "»", '"': '"'}


def _end(line: Line, last: int) -> int:
    """The index after what goes on with the name of an organisation behind its noun: "... of Latvia", "... in Riga"."""
    end = last + 1
    if line.kind(end) in {"country", "not_person"} and line.capital(end) and line.gap(last, end) == " ":
        return end + 1
    if line.key(last) in {"chancellery", "office"} and line.key(end) == "of":
        house = end + 1 + (line.kind(end + 1) == "article")
        if line.kind(house) == "parliament":
            return house + 1
    of_body = end + 1 + (line.kind(end + 1) == "article")
    sent = line.key(last) in {"representation", "office", "mission"} and line.kind(of_body) == "body"
    if sent and line.kind(end) == "link" and line.key(end) == "of":
        return _in_place(line, last, of_body + 1)
    if line.kind(end) == "link" and line.key(end) in {"of", "for"} and _starts(line, end + 1):
        stop = line.row(end + 1) if line.token(end + 1) else end + 2
        on = line.without_person(end + 1, stop)
        end = end if on <= end + 1 else on
    return _in_place(line, last, end)


def _of_university(line: Line, at: int, last: int, end: int) -> Made | None:
    """The university behind one of its faculties: "Professor at the Faculty of Law of the University of Latvia"."""
    if line.key(last) not in {"department", "faculty"} or line.kind(end) not in {"link", "in"}:
        return None
    start = end + 1 + (line.kind(end + 1) == "article")
    noun = _noun(line, start) if _starts(line, start) else -1
    if noun < start or line.key(noun) not in {"academy", "college", "university"}:
        return None
    after = _end(line, noun)
    return line.made("organisation", line.text(start, after - 1), at, after)


def inner_capital(line: Line, at: int) -> Made | None:
    """A company that writes its name with a capital inside: "CEO of airBaltic"."""
    text = line.text(at)
    if line.kind(at) != "low" or text == text.lower() or not line.in_office(at):
        return None
    return line.made("organisation", text, at, at + 1)


def mayors_city(line: Line, at: int) -> Made | None:
    """The city before its mayor: "Vilnius Mayor A", "Riga's Mayor B"."""
    office = at + 1 + (at + 1 < len(line.items) and line.text(at + 1) in _OWNING)
    if (
        line.kind(at) != "city"
        or line.kind(office) != "office"
        or not line.items[office].value.endswith("Mayor")
    ):
        return None
    return line.made("organisation", line.text(at), at, at + 1)


def _in_place(line: Line, last: int, end: int) -> int:
    """The index after the state or city that an office of another is in: "the Commission's Representation in Latvia"."""
    if line.key(last) not in {"representation", "office", "embassy", "mission", "consulate"}:
        return end
    if line.kind(end) in {"country_in", "city_in"}:
        return end + 1
    return end + 2 if line.key(end) == "in" and line.kind(end + 1) in {"country", "city"} else end


def _before_office(line: Line, at: int) -> bool:
    """Whether an office and its holder stand here: "University of Latvia Professor A", "the Guarantee Fund's CEO B".

    Or the office of such a house alone, before a sign or at the end: "A, the University of Latvia Rector, said".
    """
    at += line.text(at) in _OWNING if at < len(line.items) else 0
    office = line.kind(at) == "office" and line.items[at].value not in _OF_STATES and not line.many(at)
    alone = (
        line.kind(at + 1) in {"mark", ""} and line.items[at].value.endswith(_OF_HOUSES) if office else False
    )
    return office and (alone or line.kind(at + 1) in {"person", "honorific", "unknown"})


_OWNING = frozenset({"'s", "’s", "'", "’"})
_OF_HOUSES = (
    "Professor",
    "Lecturer",
    "Fellow",
    "Researcher",
    "Director",
    "director",
    "rector",
    "Rector",
    "CEO",
    "Dean",
    "Curator",
    "director_general",
    "president",
    "chair",
    "head",
)
"""Offices of institutions, which no parliament, assembly or state has."""
_OF_STATES = frozenset({"ambassador", "mep", "minister", "mp", "prime_minister", "speaker", "vice_minister"})


def _inside(line: Line, at: int) -> bool:
    """Whether a capital word goes on a row of them, so that no name begins at it."""
    return line.token(at - 1) and line.key(at - 1) not in _SMALL and line.gap(at - 1, at) == " "


def _noun(line: Line, at: int) -> int:
    """The last noun of an organisation in a row of capital words, -1 where there is none."""
    found, step = -1, at
    while step < len(line.items) and step - at < 8 and (step == at or _goes_on(line, step)):
        if (
            line.kind(step) != "person"
            and line.words.keys[line.items[step].last] in word_list("en", "organisations", "words")
            and line.capital(step)
        ):
            found = step
        step += 1
    return found


def _starts(line: Line, at: int) -> bool:
    if line.token(at) or (line.kind(at) in _STARTS and line.capital(at)):
        return True
    return _named_after(line, at) or (line.kind(at) in _OWNERS and _owns(line, at))


def _named_after(line: Line, at: int) -> bool:
    """Whether a person's name begins that of an organisation: "Rector of Vytautas Magnus University"."""
    if line.kind(at) != "person" or line.kind(at - 1) not in {"link", "in"} or not line.token(at + 1):
        return False
    return _noun(line, at + 1) > at


def _owns(line: Line, at: int) -> bool:
    """Whether a body has an organisation of its own, as a house or court has none: "the Nordic Council's Office"."""
    step = at + 1 + (line.key(at + 1) in {"'", "s"})
    return line.token(step) and line.key(step) not in {"committee"}


def _goes_on(line: Line, at: int) -> bool:
    return (
        line.token(at)
        or (line.key(at) in {"-", "'"} and line.gap(at - 1, at) == "")
        or line.kind(at) == "conj"
    )


def behind_person(line: Line, at: int) -> bool:
    """Whether "from" or "of" and a person stand before: "Professor A from the Vilnius University", "of the Latvian Ministry"."""
    step = at - 1 - (line.kind(at - 1) in {"article", "demonym"})
    step -= line.kind(step) == "article"
    return line.kind(step) in {"takes_from", "in", "link"} and line.kind(step - 1) == "person"


def office_abroad(line: Line, at: int) -> Made | None:
    """The office that a body has in a state: "head of the Nordic Council of Ministers' office in Estonia"."""
    if line.kind(at) != "body" or not line.in_office(at):
        return None
    noun = at + 1
    while line.key(noun) in {"'", "’", "s", "'s", "’s"}:
        noun += 1
    if line.key(noun) not in {"office", "representation"} or line.capital(noun):
        return None
    if line.kind(noun + 1) != "in" or line.kind(noun + 2) != "country":
        return None
    name = f"{line.text(at)}{_OWN} {line.key(noun).title()} {line.text(noun + 1, noun + 2)}"
    return line.made("organisation", name, at, noun + 3)


_OWN = "'"
