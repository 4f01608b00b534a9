"""Files and bytes into releases, in a fixed order."""

import hashlib
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from balticgraph.documents import stated
from balticgraph.documents.addresses import secrets_in
from balticgraph.documents.decode import decode
from balticgraph.documents.frontmatter import GIVEN, MARK_UP, front_matter_of
from balticgraph.documents.identify import identify
from balticgraph.documents.kinds import MHTML, Source, is_message, is_page, refuse_other_forms
from balticgraph.documents.layer import front_matter, pieces
from balticgraph.documents.release import TELLING, Passage, Release, Zone
from balticgraph.documents.zones import zoned
from balticgraph.errors import ReadError

MEDIA = {
    ".html": "text/html",
    ".htm": "text/html",
    ".mhtml": MHTML,
    ".mht": MHTML,
    ".md": "text/markdown",
    ".txt": "text/plain",
}
"""The kind of a file by the ending of its name; those of other endings are read only where they are named."""
LIMIT = 20_000_000
"""The most bytes that a file may have: a page of a parliament has some hundred thousand."""


_PAGES = "balticgraph.documents.page"
"""Loaded at the first saved page: what finds a page's text takes a fifth of a second, which plain texts need not pay."""
_SAVED = "balticgraph.documents.mhtml"
"""Loaded at the first page saved as one file, for the same reason: it brings the library of mails."""


def read_text(data: bytes, name: str, media_type: str | None = None) -> Release:
    r"""The release that these bytes are, under the `name` of their file.

    It is what `balticgraph.load` and `extract` take of a text that is in no file. Without a `media_type` the bytes tell whether
    they are a web page. Raises ReadError where they cannot be read.

    >>> r = read_text(b"---\nlanguage: en\n---\nA day in Riga\n\nThe session was opened by the Speaker.", "a")
    >>> [(p.zone.value, r.text[p.start:p.end]) for p in r.passages][1:]
    [('title', 'A day in Riga'), ('body', 'The session was opened by the Speaker.')]
    >>> r.language
    'en'
    """
    return _release(data, name, name, media_type)


def _release(data: bytes, name: str, where: str, media_type: str | None) -> Release:
    """The release of these bytes; messages say `where` they are from."""
    source = Source(data, media_type)
    if media_type == MHTML or is_message(data):
        source = import_module(_SAVED).unpacked(data, where, media_type)
    decoded = decode(source.data, where, source.charset)
    refuse_other_forms(decoded.text, where, source.media_type)
    above, _ = front_matter(decoded.text)
    if above and is_page(decoded.text[above:], None):
        raise ReadError(f"{where} has front matter above a web page; copy the page's text below it instead")
    page = None
    if is_page(decoded.text, source.media_type):
        page = import_module(_PAGES).read_page(decoded.text, where, source.address)
    text = page.text if page else decoded.text
    end, entries = front_matter(text)
    secrets = secrets_in(text, ((e.start, e.end) for e in entries))
    text = _blanked(text, secrets)
    front = front_matter_of(text, entries, MARK_UP if page else GIVEN)
    lines = zoned(text, page.pieces(end) if page else pieces(text, end))
    if not any(any(map(str.isalpha, zoned.reading.line.text)) for zoned in lines):
        raise ReadError(f"{where} is empty but for its front matter; nothing can be read from it")
    passages = [Passage(z.reading.line.piece.start, z.reading.line.piece.end, z.zone) for z in lines]
    said = front.language()
    told = "" if said else "\n".join(z.reading.line.text for z in lines if z.zone in TELLING)
    published = stated.published(front, lines)
    credit_count, photographers = stated.credited(lines)
    return Release(
        name=name,
        content_hash="sha256:" + hashlib.sha256(data).hexdigest(),
        text=text,
        passages=(*([Passage(0, end, Zone.METADATA)] if end else []), *passages),
        url=front.address("url"),
        title=stated.title(front, lines),
        publisher=stated.publisher(front, lines),
        language_stated=said,
        language_guess=identify(told) if told else None,
        published=published,
        updated=stated.updated(front, lines, published),
        contact=stated.contact(lines),
        photographers=photographers,
        photo_credits=credit_count,
        digest_of=front.address("digest_of"),
        decoded_as=decoded.decoded_as,
        remarks=(*(front.unread() if end or page else _open_front(text)), *_told(text, secrets)),
    )


def _blanked(text: str, secrets: Iterable[tuple[int, int]]) -> str:
    """The text with an asterisk for each sign of them: it is kept, and quoted, and offsets must count the same."""
    parts, at = [], 0
    for start, end in secrets:
        if end > at:  # else it lies in the one before
            parts += [text[at:start], "*" * (end - max(start, at))]
            at = end
    return "".join((*parts, text[at:]))


def _told(text: str, secrets: Iterable[tuple[int, int]]) -> Iterator[str]:
    line, at, told = 1, 0, 0
    for start, _ in secrets:
        line, at = line + text.count("\n", at, start), start
        if line != told:
            yield f"line {line} has an address with a user name or password in it, for which asterisks are kept"
        told = line


def _open_front(text: str) -> tuple[str, ...]:
    """That the first lines look like front matter and are none: no second line of hyphens ends them, or blank lines stand above."""
    found = re.match(r"(\s*)---[ \t]*\n[A-Za-z_][\w-]*: ", text)
    if not found:
        return ()
    if found[1]:
        return ("its front matter stands below blank lines and is read as text; begin the file with it",)
    return ("its first lines look like front matter and are read as text, since no line --- ends them",)


def shown(path: Path | str) -> str:
    r"""A path as text: what in it is no UTF-8, as in names that an old archive brought, by its escape.

    >>> shown("j\udcfbni"), shown(Path("jūni"))
    ('j\\xfbni', 'jūni')
    """
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def read_release(path: Path) -> Release:
    """The release in a file; raises `ReadError` where it cannot be read."""
    where = shown(path)
    try:
        status = path.stat()
        if S_ISDIR(status.st_mode):
            raise ReadError(f"{where} is a folder; name its files, or read it with read_releases")
        if not S_ISREG(status.st_mode):
            raise ReadError(f"{where} is a pipe or a device; save what comes from it in a file")
        size = status.st_size
        if size > LIMIT:
            raise ReadError(
                f"{where} has {size / 1e6:.0f} MB, the limit is {LIMIT / 1e6:.0f} MB; save the release alone"
            )
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, ValueError):  # the last: a null byte is in no file's name
        raise ReadError(f"{where} is not there; check the path") from None
    except OSError as error:
        raise ReadError(f"{where} cannot be read: {error.strerror}; check its permissions") from error
    return _release(data, shown(path.stem), where, MEDIA.get(path.suffix.lower()))


def release_files(paths: Iterable[Path]) -> Iterator[Path | ReadError]:
    """The files of releases in these files and folders, a folder's by their names, or why there is none.

    Behind those of a folder stand the folders in it that cannot be looked into.
    """
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        files, closed = _inside(path)
        found = [file for file in files if file.suffix.lower() in MEDIA]
        if not found and not closed:
            where = shown(path)
            told = f"{where} holds no file that ends in {', '.join(sorted(MEDIA))}; check the path"
            yield ReadError(told, where)
        yield from found
        yield from closed


def inputs(given: Iterable[Path | Release]) -> Iterator[Path | Release | ReadError]:
    """The releases among these as they are, and of the files and folders the files of releases."""
    for one in given:
        yield from (one,) if isinstance(one, Release) else release_files([one])


def passed_over(paths: Iterable[Path]) -> Iterator[tuple[Path, Mapping[str, int]]]:
    """Each of these folders that holds files of other kinds, with how many of which: what `release_files` leaves out."""
    for path in paths:
        if path.is_dir():
            files, _ = _inside(path)
            others = Counter(p.suffix.lower() or p.name for p in files if p.suffix.lower() not in MEDIA)
            if others:
                yield path, others


def _inside(folder: Path) -> tuple[list[Path], list[ReadError]]:
    """The files in a folder and the folders in it, by their names; and of those that cannot be looked into, why."""
    errors: list[OSError] = []
    walked = os.walk(folder, onerror=errors.append)
    files = sorted(Path(place, name) for place, _, names in walked for name in names)
    closed = sorted((error for error in errors if _is_release(Path(error.filename), folder)), key=str)
    return (
        [file for file in files if _is_release(file, folder) and _is_file(file)],
        [
            ReadError(f"{where} cannot be looked into: {e.strerror}; check its permissions", where)
            for e in closed
            for where in [shown(e.filename)]
        ],
    )


def _is_file(path: Path) -> bool:
    """Whether it is a file, or nobody can say: then reading it tells why."""
    try:
        return S_ISREG(path.stat().st_mode)  # is_file() says no, from Python 3.14 on, where nobody can say
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False


def _is_release(file: Path, folder: Path) -> bool:
    """Whether a file is no companion of a saved page (`page_files/`) and not hidden."""
    parts = file.relative_to(folder).parts
    return not any(part.startswith(".") or part.endswith("_files") for part in parts)


def read_releases(paths: Iterable[Path]) -> Iterator[Release | ReadError]:
    """Each release of these files and folders in a fixed order, or the error that kept one from being read.

    The others are still read.
    """
    for file in release_files(paths):
        if isinstance(file, ReadError):
            yield file
            continue
        try:
            yield read_release(file)
        except ReadError as error:
            yield error
