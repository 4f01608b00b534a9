"""Made releases at any scale: texts as parliaments publish them, with the facts that they state.

Release `n` of a seed is a pure function of the two, so that a set of ten is the beginning of a set of a million. Every name is
invented. Of twelve releases about one session some are in Lithuanian, Latvian and Estonian, one is a corrected page of another,
one is a second source that disagrees about the day, and some speak of a committee, a medal, the presidency or something else.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.names import CITIES, COUNTRIES, COUNTRY, GIVEN, PARLIAMENT, SITE, SURNAMES
from benchmarks.prose import prose
from benchmarks.wording import IN, MONTHS, days, listed, ordinal

AROUND = 12
"""Releases about one session."""
_FIRST = date(1992, 1, 10)


@dataclass(frozen=True, slots=True)
class Release:
    """A made release: the name of its file, its text, and the facts that it states, by the lists of Facts JSON."""

    name: str
    text: str
    facts: dict[str, list[dict[str, Any]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Session:
    """An invented session: its number, two days, where it met, and who was there as what."""

    number: int
    start: date
    country: str
    city: str
    heads: tuple[str, ...]
    speaker: str
    members: tuple[str, ...]

    @property
    def end(self) -> date:
        """The second of its two days."""
        return self.start + timedelta(days=1)


def person(random: Random, country: str) -> str:
    """An invented name that fits a country; the surname's ending does not follow the given name."""
    return f"{random.choice(GIVEN[country])} {random.choice(SURNAMES[country])}"


def session(seed: int, index: int) -> Session:
    """The session that the releases of a dozen are about."""
    random = Random(f"{seed}/session/{index}")  # noqa: S311  made texts, no secrets
    country = COUNTRIES[index % 3]
    start = _FIRST + timedelta(days=13 * (index % 900))
    names: list[str] = []
    for home in (*COUNTRIES, country, *(random.choice(COUNTRIES) for _ in range(8))):
        name = person(random, home)
        while name.split()[1] in {n.split()[1] for n in names}:
            name = person(random, home)
        names.append(name)
    return Session(
        index % 900 + 1,
        start,
        country,
        random.choice(CITIES[country]),
        tuple(names[:3]),
        names[3],
        tuple(names[4:]),
    )


def releases(seed: int, count: int, start: int = 0) -> Iterator[Release]:
    """The releases from number `start` on."""
    for n in range(start, start + count):
        yield release(seed, n)


def release(seed: int, n: int) -> Release:
    """Release number `n` of a seed."""
    about, kind = session(seed, n // AROUND), n % AROUND
    make = _KINDS.get(kind, english)
    return make(f"{seed}-{n:07d}", about, Random(f"{seed}/{n}"))  # noqa: S311  made texts, no secrets


def write(made: Sequence[Release] | Iterator[Release], folder: Path) -> list[Path]:
    """The releases as files of a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for one in made:
        paths.append(folder / f"{one.name}.md")
        paths[-1].write_text(one.text, "utf-8")
    return paths


def page(
    name: str,
    home: str,
    language: str,
    published: date,
    title: str,
    *paragraphs: str,
    updated: date | None = None,
    key: str = "",
) -> str:
    """A release as a file: front matter, a title, paragraphs."""
    head = [
        f"url: {SITE[home].format(key or name)}",
        f"language: {language}",
        f"publisher: {PARLIAMENT[home]}",
        f"published: {published}",
    ]
    head += [f"updated: {updated}"] if updated else []
    return "\n".join(
        ("---", *head, f"title: {title}", "---", "", f"# {title}", "", "\n\n".join(paragraphs), "")
    )


def english(name: str, about: Session, random: Random) -> Release:
    """The host's own account, in English: who opened, who was there, what was adopted."""
    home, parliament = about.country, PARLIAMENT[about.country]
    nth = ordinal(about.number)
    text = page(
        name, home, "en", about.end, f"{nth} Session of the Baltic Assembly ends in {about.city}",
        f"The {nth} Session of the Baltic Assembly was held in {about.city} on {days(about.start, about.end, 'en')}.",
        f"The session was opened by {about.speaker}, Speaker of the {parliament}.",
        f"The session was attended by {_heads(about)}.",
        f"{listed(about.members)} also took part in the session.",
        f"The Session adopted a resolution on cooperation in {random.choice(TOPICS)}.",
        *prose(random, "en"),
    )  # fmt: skip
    took = [_at(about.speaker, "opened"), *(_at(p, "attended") for p in (*about.heads, *about.members))]
    offices = [{"person": about.speaker, "office": "Speaker", "organisation": parliament}]
    offices += [
        {"person": p, "office": "Head of Delegation", "organisation": _delegation(c)}
        for p, c in zip(about.heads, COUNTRIES, strict=True)
    ]
    return Release(
        name, text, _facts(about, took, offices, documents=[{"event": "e1", "kind": "resolution"}])
    )


def _heads(about: Session) -> str:
    named = zip(about.heads, COUNTRIES, strict=True)
    return listed(tuple(f"{p}, Head of the {_delegation(c)}," for p, c in named)).rstrip(",")


def _delegation(country: str) -> str:
    return f"{PARLIAMENT[country]} Delegation to the Baltic Assembly"


def _at(who: str, capacity: str) -> dict[str, Any]:
    return {"person": who, "event": "e1", "capacity": capacity}


def _facts(
    about: Session,
    attendance: list[dict[str, Any]],
    offices: list[dict[str, Any]],
    **more: list[dict[str, Any]],
) -> dict[str, list[dict[str, Any]]]:
    event = {
        "key": "e1", "kind": "ba_session", "number": about.number, "start": about.start.isoformat(), "end": about.end.isoformat(),
        "city": about.city, "country": about.country,
    }  # fmt: skip
    return {"events": [event], "attendance": attendance, "offices": offices, **more}


def neighbour(name: str, about: Session, random: Random) -> Release:
    """A guest parliament's account, in English, of its own people alone."""
    which = (COUNTRIES.index(about.country) + 1) % 3
    home, head = COUNTRIES[which], about.heads[which]
    nth = ordinal(about.number)
    text = page(
        name, home, "en", about.end + timedelta(days=1), f"{head} took part in the session of the Baltic Assembly",
        f"{head}, Head of the {PARLIAMENT[home]} Delegation to the Baltic Assembly, attended the {nth} Session of the Baltic Assembly, "
        f"held in {about.city} on {days(about.start, about.end, 'en')}.",
        *prose(random, "en"),
    )  # fmt: skip
    office = {"person": head, "office": "Head of Delegation", "organisation": _delegation(home)}
    return Release(name, text, _facts(about, [_at(head, "attended")], [office]))


def corrected(name: str, about: Session, random: Random) -> Release:
    """The host's page as it was corrected two days later: one member was not there after all."""
    first = f"{name.rpartition('-')[0]}-{int(name.rpartition('-')[2]) // AROUND * AROUND:07d}"
    fewer = Session(
        about.number, about.start, about.country, about.city, about.heads, about.speaker, about.members[:-1]
    )
    made = english(first, fewer, random)
    text = made.text.replace("\ntitle: ", f"\nupdated: {about.end + timedelta(days=2)}\ntitle: ")
    return Release(name, text, made.facts)


def disagreeing(name: str, about: Session, random: Random) -> Release:
    """A second source that has the session two days later than all the others."""
    late = Session(
        about.number,
        about.start + timedelta(days=2),
        about.country,
        about.city,
        about.heads,
        about.speaker,
        about.members,
    )
    return neighbour(name, late, random)


def lithuanian(name: str, about: Session, random: Random) -> Release:
    """An account in Lithuanian."""
    head = about.heads[2]
    text = page(
        name, "LT", "lt", about.end, f"{about.city}: Baltijos Asamblėjos sesija",
        f"{days(about.start, about.end, 'lt')} {IN['lt'][about.city]} vyko Baltijos Asamblėjos {about.number}-oji sesija.",
        f"Sesijoje dalyvavo Seimo delegacijos Baltijos Asamblėjoje pirmininkas {head}.",
        *prose(random, "lt"),
    )  # fmt: skip
    return Release(
        name,
        text,
        _facts(
            about,
            [_at(head, "attended")],
            [{"person": head, "office": "Head of Delegation", "organisation": _delegation("LT")}],
        ),
    )


def latvian(name: str, about: Session, random: Random) -> Release:
    """An account in Latvian."""
    head = about.heads[1]
    text = page(
        name, "LV", "lv", about.end, "Baltijas Asamblejas sesija",
        f"{days(about.start, about.end, 'lv')} {IN['lv'][about.city]} notika Baltijas Asamblejas {about.number}. sesija.",
        f"Sesijā piedalījās Saeimas delegācijas Baltijas Asamblejā vadītājs {head}.",
        *prose(random, "lv"),
    )  # fmt: skip
    return Release(
        name,
        text,
        _facts(
            about,
            [_at(head, "attended")],
            [{"person": head, "office": "Head of Delegation", "organisation": _delegation("LV")}],
        ),
    )


def estonian(name: str, about: Session, random: Random) -> Release:
    """An account in Estonian."""
    head = about.heads[0]
    text = page(
        name, "EE", "et", about.end, "Balti Assamblee istungjärk",
        f"{days(about.start, about.end, 'et')} toimus {IN['et'][about.city]} Balti Assamblee {about.number}. istungjärk.",
        f"Istungjärgul osales Riigikogu Balti Assamblee delegatsiooni juht {head}.",
        *prose(random, "et"),
    )  # fmt: skip
    return Release(
        name,
        text,
        _facts(
            about,
            [_at(head, "attended")],
            [{"person": head, "office": "Head of Delegation", "organisation": _delegation("EE")}],
        ),
    )


def committee(name: str, about: Session, random: Random) -> Release:
    """A meeting of a committee between sessions, in English."""
    home = random.choice(COUNTRIES)
    city, day = CITIES[home][0], about.end + timedelta(days=30)
    chair, guest = about.members[0], about.members[1]
    text = page(
        name, home, "en", day, f"Committee of the Baltic Assembly met in {city}",
        f"On {day.day} {MONTHS['en'][day.month - 1]} {day.year}, a meeting of the Security and Defence Committee "
        f"of the Baltic Assembly was held in {city}.",
        f"The meeting was chaired by {chair}, and attended by {guest}.",
        *prose(random, "en"),
    )  # fmt: skip
    event = {
        "key": "e1",
        "kind": "ba_committee",
        "number": None,
        "start": day.isoformat(),
        "end": day.isoformat(),
        "city": city,
        "country": home,
    }
    return Release(
        name,
        text,
        {"events": [event], "attendance": [_at(chair, "chaired"), _at(guest, "attended")], "offices": []},
    )


def medal(name: str, about: Session, random: Random) -> Release:
    """A medal given at the session, in English."""
    winner = person(random, random.choice(COUNTRIES))
    text = page(
        name, about.country, "en", about.end, "Baltic Assembly Medal awarded",
        f"The Baltic Assembly Medal was awarded to {winner}.",
        *prose(random, "en"),
    )  # fmt: skip
    return Release(name, text, {"recipients": [{"person": winner, "award": "Baltic Assembly Medal"}]})


def presidency(name: str, about: Session, random: Random) -> Release:
    """The presidency passing on, in English."""
    after = COUNTRIES[(COUNTRIES.index(about.country) + 1) % 3]
    text = page(
        name, after, "en", about.end, f"{COUNTRY[after]} takes over the presidency of the Baltic Assembly",
        f"In {about.end.year + 1}, the presidency of the Baltic Assembly passes from {COUNTRY[about.country]} to {COUNTRY[after]}.",
        *prose(random, "en"),
    )  # fmt: skip
    found = [
        {"body": "Baltic Assembly", "country": after, "relation": "takes_over"},
        {"body": "Baltic Assembly", "country": about.country, "relation": "hands_over"},
    ]
    return Release(name, text, {"presidencies": found})


def planned(name: str, about: Session, random: Random) -> Release:
    """An announcement, in English, of who will be there."""
    nth, who = ordinal(about.number), about.members[0]
    text = page(
        name, about.country, "en", about.start - timedelta(days=7), f"{nth} Session of the Baltic Assembly to be held in {about.city}",
        f"The {nth} Session of the Baltic Assembly will be held in {about.city} on {days(about.start, about.end, 'en')}.",
        f"{who} will take part in the session.",
        *prose(random, "en"),
    )  # fmt: skip
    return Release(name, text, {**_facts(about, [], []), "announced": [_at(who, "attended")]})


def unrelated(name: str, about: Session, random: Random) -> Release:
    """A page about something else."""
    text = page(
        name,
        about.country,
        "en",
        about.end,
        "Library opens its doors",
        *prose(random, "en"),
    )
    return Release(name, text)


_KINDS = {
    1: neighbour, 2: lithuanian, 3: latvian, 4: estonian, 5: corrected, 6: disagreeing, 7: committee, 8: medal, 9: presidency, 10: planned,
    11: unrelated,
}  # fmt: skip
TOPICS = (
    "energy security",
    "rail transport",
    "cyber security",
    "health care",
    "higher education",
    "the protection of the sea",
)
