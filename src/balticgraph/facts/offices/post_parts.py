"""The parts of an office phrase by kind, and what a phrase may leave unsaid."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from balticgraph.facts.offices.subcommittees import subcommittees
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list, word_stems
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import is_assembly, states
from balticgraph.facts.words.titles import of_several

HEADS = frozenset({"president", "chair", "head", "speaker"})
#: Groups of states, which have no officers of their own.
GROUPS = frozenset({"Baltic states", "NB8", "Nordic countries", "Visegrad Group"})
DEPUTIES = frozenset({"vice_president", "deputy_chair", "deputy_head", "deputy_speaker"})


class Place(NamedTuple):
    """What a phrase may leave unsaid: the publisher's country, and the assembly.

    Committee and country named last; `near` is the country named last in the same sentence, `last` the post
    that stands before the phrase in the same sentence; `own` the assembly whose bare officers the text means;
    `leads` the country of the person beside the title, as head of it or as known; `latest` the last post
    told of, in whatever sentence; `group` the group named last, `here` the committee or group that the same
    sentence has named, `beside` the parliament of the phrase right before,
    `origin` the state of a chamber as told elsewhere in the sentence,
    `abroad` the assembly other than the Baltic one that was named last; `visited` the land that the text
    tells a visit to, `host` the same where the phrase is of someone met there; `foreign` tells that the name
    beside a bare title is spelled as at home, which no name of the text's own land is; `committees` are those
    of a house that the text has named so far.
    """

    home: str | None = None
    assembly: str | None = None
    sender: str | None = None
    presidential: bool = False
    committee: tuple[str, str] | None = None
    country: str | None = None
    near: str | None = None
    own: str | None = None
    last: tuple[str, str] | None = None
    leads: str | None = None
    latest: tuple[str, str] | None = None
    group: str | None = None
    here: str | None = None
    beside: str | None = None
    origin: str | None = None
    abroad: str | None = None
    visited: str | None = None
    host: str | None = None
    foreign: bool = False
    committees: frozenset[str] = frozenset()


def assembly_before(place: Place) -> str | None:
    """The assembly abroad whose officer the same sentence told right before: "Šiaurės Tarybos prezidentas A ir Prezidiumo narys B"."""
    house = place.last[1].removesuffix(" Presidium") if place.last else ""
    sent = " Delegation" in house or house == "Baltic Assembly"
    return house if is_assembly(house) and not sent else None


@dataclass(slots=True, unsafe_hash=True)
class Parts:
    """The parts of one phrase by kind."""

    office: Final[str]
    bodies: Final[tuple[str, ...]]
    parliaments: Final[tuple[str, ...]]
    organs: Final[tuple[str, ...]]
    topics: Final[tuple[str, ...]]
    groups: Final[tuple[str, ...]]
    country: Final[str | None]
    kinds: Final[frozenset[str]]
    written: Final[str]
    lands: Final[tuple[str, ...]] = ()
    regions: Final[tuple[str, ...]] = ()
    ministries: Final[tuple[str, ...]] = ()
    chambers: Final[tuple[str, ...]] = ()
    several: Final[bool] = False
    body_first: Final[bool] = False
    several_committees: Final[bool] = False
    organ_alone: Final[bool] = False
    sent_to: Final[bool] = False
    subcommittee: Final[bool] = False


def parts_in(office: str, items: Sequence[Item], sentence: Sentence, assembly: str | None) -> Parts:
    """The parts of a phrase by kind; "the Assembly" is the assembly given."""
    values: dict[str, list[str]] = {}
    for item in items:
        values.setdefault(item.kind, []).append(item.value)

    def of(kind: str) -> tuple[str, ...]:
        return tuple(values.get(kind, ()))

    lands = [c for c in (*of("country"), *of("demonym")) if len(c) == 2]
    written = ""
    organisation = values.get("organisation", [""])[0]
    named = [i for i in items if i.kind in {"cap", "unknown", "city", "venue_noun", "quality", "not_person"}]
    named = named if any(i.kind != "quality" for i in named) else []
    if named:
        tail = [i for i in items if i.first >= named[0].first]
        heads = [i for i in items if i.kind == "office"]
        tail = [i for i in items if i.first > heads[0].last] if heads else tail
        written = _with_article(sentence, tail) if tail else ""
        if any(i.kind == "committee" for i in items):
            written = _of_commission(sentence, items, named)
    kinds = frozenset("committee" if kind == "committee_of" else kind for kind in values)
    if sentence.language == "et" and any(i.kind == "office" and _of_delegation(sentence, i) for i in items):
        kinds |= {"delegation"}
    below = subcommittees(items)
    bodies = of("body")
    if not bodies and assembly and of("assembly_word"):
        bodies = (assembly,)
    return Parts(
        office,
        bodies,
        of("parliament"),
        of("organ"),
        below if below is not None else of("topic") + of("committee_of"),
        of("group"),
        lands[0] if lands else None,
        kinds,
        organisation or written,
        tuple(
            i.value
            for i in sorted(items, key=_place)
            if i.kind in {"country", "demonym", "country_in"} and len(i.value) == 2
        ),
        tuple(i.value for i in items if i.kind == "demonym" and i.value in {"BALTIC", "NORDIC"}),
        of("ministry"),
        of("chamber"),
        any(i.kind == "office" and of_several(sentence, i) for i in items),
        _body_first(items),
        sentence.language == "et" and any(i.kind in _SITTING and _many(sentence, i) for i in items),
        sentence.language == "lt" and any(i.kind == "organ" and i.first == i.last for i in items),
        sentence.language == "en" and _sent_to(sentence, items),
        below is not None,
    )


def _sent_to(sentence: Sentence, items: Sequence[Item]) -> bool:
    """Whether "to" stands between an office and the one state behind it: "the Ambassador to Lithuania"."""
    heads = [i for i in items if i.kind == "office"]
    lands = [i for i in items if i.kind == "country"]
    if not heads or len(lands) != 1 or lands[0].first < heads[0].last:
        return False
    return "to" in sentence.words.keys[heads[0].last + 1 : lands[0].first]


def _of_delegation(sentence: Sentence, item: Item) -> bool:
    """Whether an Estonian title has its delegation inside it: "delegatsioonijuht"."""
    key = sentence.words.keys[item.first]
    inside = word_stems("et", "delegations", "delegation_titles")
    return item.first == item.last and key.startswith(inside)


_SITTING = frozenset({"committee", "committee_of"})


def _many(sentence: Sentence, item: Item) -> bool:
    """Whether an Estonian noun is a plural in the genitive: "komisjonide"."""
    return sentence.words.keys[item.last].endswith(("ide", "eede"))


def _body_first(items: Sequence[Item]) -> bool:
    """Whether a body stands before the state: "the European Union's Ambassador to Ukraine"."""
    body = min((i.first for i in items if i.kind == "body"), default=-1)
    return body >= 0 and all(i.first > body for i in items if i.kind in {"country", "demonym"})


def _place(item: Item) -> int:
    return item.first


def _with_article(sentence: Sentence, tail: Sequence[Item]) -> str:
    """The words of a name, with the article that belongs to it: "International Editor of The Economist"."""
    name, first = sentence.text(tail[0], tail[-1]), tail[0].first
    capital = first > 0 and sentence.words.word(first - 1) == "The"
    return f"The {name}" if capital else name


def _of_commission(sentence: Sentence, items: Sequence[Item], named: Sequence[Item]) -> str:
    """The name of a committee that no list knows: its own words, with "Commission" where it is one."""
    noun = next(i for i in items if i.kind == "committee")
    joined = noun.first == named[-1].last + 1 and sentence.text(noun).lower() == "commission"
    return sentence.text(named[0], noun if joined else named[-1])


_KINGDOMS = ("AU", "NZ", "SE", "NO", "DK", "NL", "BE", "GB", "ES", "LU", "JP", "JO")
_NO_REPUBLIC_IN_NAME = frozenset({*("UA", "US", "GE", "IE", "RO", "HU", "CA", "ME", "BA"), *_KINGDOMS})


def state_name(country: str) -> str:
    """The name of a state as an organisation: "Republic of Latvia", but "Ukraine"."""
    name = states().name_of[country].removeprefix("the ")
    if country == "DE":
        return f"Federal Republic of {name}"
    if country == "CN":
        return f"People's Republic of {name}"
    return name if country in _NO_REPUBLIC_IN_NAME or "Republic" in name else f"Republic of {name}"


def is_noun_alone(name: str) -> bool:
    """Whether what an office is in is but a noun for a house, which does not tell which: "the theatre's Director".

    >>> is_noun_alone("Party"), is_noun_alone("Unity Party")
    (True, False)
    """
    return name in _NOUNS_ALONE or name.lower() in word_list("en", "organisations", "words")


_NOUNS_ALONE = frozenset({"Assembly", "Council", "Government", "Parliament", "Group"})
PRESIDIUM = "Baltic Assembly Presidium"
JURY = "Joint Jury of the Baltic Assembly Prizes"
_DEPUTY_OF = {
    "Head of Delegation": "Deputy Head of Delegation",
    "Committee Chair": "Committee Vice Chair",
    "Speaker": "Deputy Speaker",
    "Chair": "Deputy Chair",
    "President": "Vice President",
}


def deputy(parts: Parts, place: Place) -> tuple[str, str] | None:
    """The deputy of the one named before: "the Head of the Delegation A and his deputy B", "his deputies B and C"."""
    if parts.office != "deputy" or place.last is None:
        return None
    if parts.several and place.last[0] in _DEPUTY_OF.values():
        return place.last
    if place.last[0] not in _DEPUTY_OF:
        return None
    return _DEPUTY_OF[place.last[0]], place.last[1]


_FELLOW_OF = {
    "Head of Delegation": "Member of Delegation",
    "Committee Chair": "Committee Member",
    "Committee Vice Chair": "Committee Member",
    "Committee Member": "Committee Member",
    "Member of Delegation": "Member of Delegation",
}


def fellow(parts: Parts, place: Place) -> tuple[str, str] | None:
    """The members of what the one named before chairs: "the Committee Chair A and members B and C"."""
    if parts.office != "member" or parts.kinds - {"office"} or place.last is None:
        return None
    if place.last[1] in {PRESIDIUM, JURY}:
        return "Member", place.last[1]
    office = _FELLOW_OF.get(place.last[0])
    return (office, place.last[1]) if office else None
