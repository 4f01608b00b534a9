"""The front matter of a text layer as values: what the file says of itself, before its text says anything."""

from collections.abc import Iterable
from dataclasses import dataclass

from balticgraph.documents.addresses import user_in, web_address
from balticgraph.documents.dates import days, iso, settled
from balticgraph.documents.layer import Entry
from balticgraph.documents.release import Stated
from balticgraph.language.words import fold

GIVEN, MARK_UP = "front-matter@1", "page-mark-up@1"
_NAMES = {
    "en": ("eng", "english"),
    "et": ("est", "ee", "estonian", "eesti"),
    "lt": ("lit", "lithuanian", "lietuviu"),
    "lv": ("lav", "latvian", "latviesu"),
}
_DAYS = ("published", "updated", "page_published", "page_updated")
_ADDRESSES = ("url", "digest_of")
_BELOW = frozenset({">", ">-", ">+", "|", "|-", "|+"})
"""What YAML writes behind a key whose value stands on the lines below."""
_LANGUAGES = {name: code for code, names in _NAMES.items() for name in (code, *names)}


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The entries at the top of a text layer.

    Written into the file (`GIVEN`), or taken from a page's mark-up (`MARK_UP`).

    What a file gives comes before what its text says; what mark-up says comes after it.
    """

    text: str
    entries: dict[str, Entry]
    rule: str = GIVEN

    @property
    def given(self) -> bool:
        """Whether the entries were written into the file."""
        return self.rule == GIVEN

    def stated(self, key: str) -> Stated | None:
        """The value as it stands there; None where it stands on the lines below its key."""
        entry = self.entries.get(key)
        value = self.text[entry.start : entry.end] if entry else ""
        return Stated(value, entry.start, entry.end, self.rule) if entry and value not in _BELOW else None

    def address(self, key: str) -> Stated | None:
        """The address that stands there, without a user name and password: what is read is published.

        Its place begins behind those, so that its words have none either.
        """
        said = self.stated(key)
        user = user_in(said.value) if said else ""
        if not said or not user:
            return said
        after = said.start + said.value.index(user) + len(user)
        return Stated(said.value.replace(user, "", 1), after, said.end, said.rule)

    def day(self, *keys: str) -> Stated | None:
        """The first of these entries that holds a day, as ISO.

        Of a digest the page's day counts (`page_published`).
        """
        digest = [f"page_{key}" for key in keys] if "digest_of" in self.entries else []
        for key in (*digest, *keys):
            found = self.stated(key)
            day = found and _day(found.value)
            if found and day:
                return Stated(day, found.start, found.end, self.rule)
        return None

    def language(self) -> Stated | None:
        """The two-letter language that front matter or mark-up names.

        A longer tag (`lv-LV`) counts by its first part, and a language's name is known.
        """
        found = self.stated("language") or self.stated("lang")
        if not found:
            return None
        tag = fold(found.value).replace("_", "-").split("-")[0].strip()
        code = _LANGUAGES.get(tag, tag if len(tag) == len("en") and tag.isalpha() and tag.isascii() else None)
        return Stated(code, found.start, found.end, self.rule) if code else None

    def unread(self) -> tuple[str, ...]:
        r"""What the file gives and cannot be taken, in words: no day, no language, no address.

        >>> from balticgraph.documents.layer import front_matter
        >>> text = "---\nlanguage: klingon\npublished: 31 Foo 2026\n---\n"
        >>> front_matter_of(text, front_matter(text)[1]).unread()
        ("its front matter gives published: '31 Foo 2026', which is read as no day", "its front matter gives language: 'klingon', ...")
        """
        if not self.given:
            return ()
        days = [(key, "day") for key in _DAYS if (said := self.stated(key)) and not _day(said.value)]
        tongue = next((key for key in ("language", "lang") if key in self.entries), None)
        tongues = [(tongue, "language")] if tongue and self.language() is None else []
        places = [
            (key, "address")
            for key in _ADDRESSES
            if (said := self.address(key)) and not web_address(said.value)
        ]
        told = ((key, self.address(key), what) for key, what in (*days, *tongues, *places))
        below = [key for key, entry in self.entries.items() if self.text[entry.start : entry.end] in _BELOW]
        return (
            *(
                f"its front matter gives {key}: {said.value!r}, which is read as no {what}"
                for key, said, what in told
                if said and said.value
            ),
            *(f"its front matter gives {key} on lines of its own, which is not read" for key in below),
        )


def front_matter_of(text: str, entries: Iterable[Entry], rule: str = GIVEN) -> FrontMatter:
    r"""The front matter's entries by key; of a key that stands twice the first.

    >>> from balticgraph.documents.layer import front_matter
    >>> text = "---\nlanguage: lv-LV\npublished: 24.11.2023.\n---\n"
    >>> found = front_matter_of(text, front_matter(text)[1])
    >>> found.language().value, found.day("published").value
    ('lv', '2023-11-24')
    """
    found: dict[str, Entry] = {}
    for entry in entries:
        found.setdefault(entry.key, entry)
    return FrontMatter(text, found, rule)


def _day(value: str) -> str | None:
    return iso(value) or _written_day(value)


def _written_day(value: str) -> str | None:
    found = days(fold(value))
    return settled(found[0]) if len(found) == 1 else None
