"""A release and its passages: what was published, as values with offsets.

Offsets are Unicode code points of `Release.text`, start included, end excluded: the unit of the W3C Web
Annotation `TextPositionSelector` (https://www.w3.org/TR/annotation-model/#text-position-selector).
"""

import hashlib
from dataclasses import dataclass
from enum import StrEnum


class Zone(StrEnum):
    """The part of a page that a passage belongs to; a rule states the zones it may read.

    METADATA is front matter, DATELINE the line that gives date or kind of the release, CAPTION a picture's
    caption or credit, CONTACT the press contact, FURNITURE menus, banners, sidebars, footers, share buttons.
    """

    METADATA = "metadata"
    TITLE = "title"
    DATELINE = "dateline"
    BODY = "body"
    ITEM = "item"
    CAPTION = "caption"
    CONTACT = "contact"
    FURNITURE = "furniture"


#: The zones that tell of events and people; the others only tell of the release itself.
TELLING: frozenset[Zone] = frozenset({Zone.TITLE, Zone.BODY, Zone.ITEM})


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """One paragraph, heading or list item of the text layer.

    `text[start:end]`, stripped of outer white space.

    A paragraph whose lines were broken at a fixed width is one passage and holds their line ends.
    """

    start: int
    end: int
    zone: Zone


@dataclass(frozen=True, slots=True, order=True)
class Stated:
    """A value that the release states of itself, and where.

    `text[start:end]` holds the words it was read from.

    `value` is normalised (an ISO day, or day and minute as the page shows it, without a zone; a two-letter
    language; a publisher's name in English); the words are as written.
    """

    value: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """One publication as read: the hash of its bytes, its text layer, the passages, what it states of itself.

    `name` is the file's stem: it names outputs and messages and never enters the graph. Of a digest,
    `published` and `updated` are the days of the page that it sums up.

    >>> r = Release(name="a", content_hash="sha256:" + "0" * 64, text="Tallinn, today.", passages=())
    >>> r.snapshot, r.language
    ('000000000000', None)
    """

    name: str
    content_hash: str
    text: str
    passages: tuple[Passage, ...]
    url: Stated | None = None
    title: Stated | None = None
    publisher: Stated | None = None
    language_stated: Stated | None = None
    language_guess: str | None = None
    """What the text was recognised to be in; a text whose language is stated is not guessed at."""
    published: Stated | None = None
    updated: Stated | None = None
    contact: Stated | None = None
    photographers: tuple[Stated, ...] = ()
    photo_credits: int = 0
    digest_of: Stated | None = None
    """The address of the page that this text sums up, where it is a digest and not the page's own words."""
    decoded_as: str = "utf-8"
    """The encoding of the bytes.

    ``, mended`` behind it where letters decoded wrongly before were put right.
    """

    remarks: tuple[str, ...] = ()
    """What the file says of itself and could not be taken, in words: a day that is none, front matter that is not closed."""

    is_table: bool = False
    """Whether it is a table of the register, which goes by its name: a file that bears the name of one is none."""

    def __repr__(self) -> str:
        said = ("language", "published", "url")
        told = ", ".join(f"{name} {value}" for name in said if (value := self._said(name)))
        return f"<Release {self.name!r}: {len(self.text)} characters, {len(self.passages)} passages{', ' * bool(told)}{told}>"

    def _said(self, name: str) -> str | None:
        value: str | Stated | None = getattr(self, name)
        return value.value if isinstance(value, Stated) else value

    @property
    def language(self) -> str | None:
        """The two-letter language that the release states, else the one recognised in its text, else None."""
        return self.language_stated.value if self.language_stated else self.language_guess

    @property
    def snapshot(self) -> str:
        """The first 12 hex digits of the content hash: the key of this capture."""
        return self.content_hash.removeprefix("sha256:")[:12]

    @property
    def text_hash(self) -> str:
        """``sha256:`` and the hex digest of the text layer in UTF-8."""
        return "sha256:" + hashlib.sha256(self.text.encode("utf-8")).hexdigest()
