"""The words of the page round a release: `data/lexicon/documents/*.toml`, checked when read. Knows no fact.

One file a language holds what menus, banners, credits, date lines and contacts say; a page is full of other
languages than its text's, so the four are read as one. `publishers.toml` holds who publishes and the picture
agencies, `page.toml` the parts of a saved page without text of the release. Phrases are kept as folded words:
case, diacritics and punctuation do not count, but for the signs of a credit. Months and week days are
those that facts are read by: `data/lexicon/<language>/calendar.toml`.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from balticgraph.documents.phrasefile import Phrase, PhraseFile
from balticgraph.language.words import fold, words_of
from balticgraph.resources import bundled

LANGUAGES = ("en", "et", "lt", "lv")
_TABLES = {
    "furniture": ("lines", "starts", "tail", "bylines"),
    "credit": ("before", "after"),
    "date": ("kinds", "published", "updated", "clutter", "short_months"),
    "contact": ("labels", "people", "signoff", "institution"),
}
_OTHERWISE_READ = frozenset({"short_months", "institution"})
_MONTHS, _WEEKDAYS = (tuple(map(str, range(1, last + 1))) for last in (12, 7))


@dataclass(frozen=True, slots=True)
class Publisher:
    """A publisher.

    The canonical name, the hosts of its pages, its names and the signs of it, as folded words.
    """

    name: str
    hosts: tuple[str, ...]
    names: tuple[Phrase, ...]
    signs: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """All phrases of the four languages by what they tell of a line.

    `lines` is furniture where it is the whole line, `starts` where a short line begins so, `tail` opens what
    is no longer the release, `bylines` stand before an author; `before` and `after` stand before and after a
    photographer; `kinds`, `clutter` and `weekdays` stand beside a date, `published` and `updated` before it;
    `labels` stand before a phone or an address, `people` before a contact's name, `signoff` is a press office
    that ends a release; `institution` are the words that no person's name holds.
    """

    lines: frozenset[Phrase]
    starts: frozenset[Phrase]
    tail: frozenset[Phrase]
    bylines: frozenset[Phrase]
    before: frozenset[Phrase]
    after: frozenset[Phrase]
    kinds: frozenset[Phrase]
    published: frozenset[Phrase]
    updated: frozenset[Phrase]
    clutter: frozenset[Phrase]
    weekdays: frozenset[str]
    months: tuple[tuple[str, int], ...]
    labels: frozenset[Phrase]
    people: frozenset[Phrase]
    signoff: frozenset[Phrase]
    institution: frozenset[str]
    agencies: frozenset[Phrase]
    publishers: tuple[Publisher, ...]


@dataclass(frozen=True, slots=True)
class PageParts:
    """Tags, ARIA roles and words of a class or id that mark the parts of a page without its main text."""

    tags: frozenset[str]
    roles: frozenset[str]
    names: frozenset[str]


def bare(text: str) -> Phrase:
    """The folded words of a text without its punctuation.

    >>> bare("Nuotr. aut. Ilona Š.")
    ('nuotr', 'aut', 'ilona', 's')
    """
    return tuple([key for key in words_of(text).keys if key.isalnum()])


def marked(text: str) -> Phrase:
    """The folded words of a text with its punctuation, as the signs of a credit are compared.

    >>> marked("Foto: Š")
    ('foto', ':', 's')
    """
    return words_of(text).keys


@cache
def lexicon() -> Lexicon:
    """The bundled phrases; raises `LexiconError` with file and line where a file is malformed.

    >>> ("preses", "dienests") in lexicon().signoff
    True
    """
    return read_lexicon(bundled("data") / "lexicon" / "documents")


@cache
def publisher_names() -> frozenset[Phrase]:
    """Every name of every known publisher.

    >>> ("seimas",) in publisher_names()
    True
    """
    return frozenset(name for publisher in lexicon().publishers for name in publisher.names)


@cache
def page_parts() -> PageParts:
    """The bundled marks of a page's furniture.

    >>> "nav" in page_parts().tags
    True
    """
    file = PhraseFile(bundled("data") / "lexicon" / "documents" / "page.toml")
    return PageParts(*(frozenset(file.strings(file.top, key)) for key in ("tags", "roles", "names")))


def read_lexicon(folder: Path) -> Lexicon:
    """The phrases of the files in a folder, one a language, and of `publishers.toml`."""
    files = [PhraseFile(folder / f"{language}.toml") for language in LANGUAGES]
    lists: dict[str, set[Phrase]] = {}
    for file in files:
        for name, keys in _TABLES.items():
            table = file.table(name, keys)
            for key in sorted(set(keys) - _OTHERWISE_READ):
                lists.setdefault(key, set()).update(
                    file.phrases(table, key, marked if name == "credit" else bare)
                )
    press = PhraseFile(folder / "publishers.toml")
    calendars = [PhraseFile(folder.parent / language / "calendar.toml") for language in LANGUAGES]
    return Lexicon(
        **{key: frozenset(phrases) for key, phrases in lists.items()},
        months=_months(calendars, files),
        weekdays=frozenset(
            form for calendar in calendars for form, _ in _forms(calendar, "weekday", _WEEKDAYS)
        ),
        institution=frozenset(word for file in files for word in _institution(file)),
        agencies=frozenset(press.phrases(press.top, "agencies", bare)),
        publishers=_publishers(press),
    )


def _months(calendars: list[PhraseFile], files: list[PhraseFile]) -> tuple[tuple[str, int], ...]:
    """Each form of a month with its number, the longest first; a star stands for any ending."""
    found = {form: number for calendar in calendars for form, number in _forms(calendar, "month", _MONTHS)}
    for file in files:
        short = file.strings(file.table("date", _TABLES["date"]), "short_months")
        if len(short) != len(_MONTHS):
            raise file.wrong("short_months", "'short_months' has to hold twelve words, January first")
        for number, form in enumerate(map(fold, short), 1):
            if found.setdefault(form, number) != number:
                raise file.wrong("short_months", f"{form!r} already stands for month {found[form]}; keep one")
    return tuple(sorted(found.items(), key=lambda month: (-len(month[0]), month)))


def _forms(calendar: PhraseFile, name: str, keys: tuple[str, ...]) -> list[tuple[str, int]]:
    table = calendar.table(name, keys)
    return [(fold(form), int(key)) for key in keys for form in calendar.strings(table, key)]


def _institution(file: PhraseFile) -> list[str]:
    return [fold(word) for word in file.strings(file.table("contact", _TABLES["contact"]), "institution")]


def _publishers(file: PhraseFile) -> tuple[Publisher, ...]:
    found = []
    taken: dict[Phrase, str] = {}
    for entry in file.entries("publisher", ("name", "hosts", "names", "signs")):
        name = entry["name"]
        if not isinstance(name, str) or not name.strip():
            raise file.wrong("[[publisher]]", "a publisher has no name; write one")
        hosts = tuple(file.strings(entry, "hosts"))
        names = (bare(name), *file.phrases(entry, "names", bare))
        signs = tuple(file.phrases(entry, "signs", bare))
        for mark in ((host,) for host in hosts), names, signs:
            for words in mark:
                if taken.setdefault(words, name) != name:
                    other = f"{' '.join(words)!r} already stands for {taken[words]}; keep one"
                    raise file.wrong(f'"{name}"', other)
        found.append(Publisher(name, hosts, tuple(dict.fromkeys(names)), signs))
    return tuple(found)
