"""Files and folders into releases: order, limits, and that one bad file leaves the others."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from balticgraph.documents.read import LIMIT, read_release, read_releases, read_text, release_files
from balticgraph.documents.release import Release
from balticgraph.errors import ReadError
from balticgraph.load import Entry, background, read_and_make

TEXT = "Members of the Assembly met in Riga and spoke about rivers, bridges and boats."


def test_a_folder_gives_its_releases_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in (
        "b.txt",
        "a.md",
        "c.HTML",
        "sub/d.htm",
        "e.pdf",
        "page_files/f.html",
        ".hidden/g.md",
        "h.facts.json",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT, "utf-8")
    names = [release.name for release in read_releases([tmp_path]) if isinstance(release, Release)]
    assert names == ["a", "b", "c", "d"]


def test_the_order_of_the_paths_is_kept(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text(TEXT, "utf-8")
    assert list(release_files([tmp_path / "b.txt", tmp_path / "a.txt"])) == [
        tmp_path / "b.txt",
        tmp_path / "a.txt",
    ]


def test_what_cannot_be_read_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "b.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "c.txt").write_text(TEXT, "utf-8")
    (tmp_path / "empty").mkdir()
    found = list(read_releases([tmp_path / "no.txt", tmp_path, tmp_path / "empty"]))
    assert [type(one).__name__ for one in found] == [
        "ReadError",
        "Release",
        "ReadError",
        "Release",
        "ReadError",
    ]
    assert [str(one).partition(" ")[2] for one in found if isinstance(one, ReadError)] == [
        "is not there; check the path",
        "is a PNG picture, not text; save the web page or its text",
        "holds no file that ends in .htm, .html, .md, .mht, .mhtml, .txt; check the path",
    ]


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        (
            '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>News</title></channel></rss>',
            "a.xml",
            "is a feed",
        ),
        (
            '<?xml version="1.0"?><!-- made --><feed xmlns="http://www.w3.org/2005/Atom"/>',
            "a.html",
            "is a feed",
        ),
        (
            "\n<rss><channel><item><title>The 42nd Session</title></item></channel></rss>",
            "a.txt",
            "is a feed",
        ),
        (
            '<?xml version="1.0"?><NewsML><p>The session was opened.</p></NewsML>',
            "a.xml",
            "is XML and no web page",
        ),
        ('{\n "title": "The 42nd Session", "body": "x"}', "a.json", "is JSON"),
        ('[{"a\\"b": 1}]', "a.txt", "is JSON"),
        ('{"release": {"id": "x"}}\n{"release": {"id": "y"}}\n', "a.jsonl", "is JSON"),
        (
            "From: a@b.lv\nSubject: x\nContent-Type: text/plain\n\nThe session was opened.",
            "a.eml",
            "one message",
        ),
        (
            "From a@b.lv Tue May  6 10:00:00 2031\nReceived: by x\n y\nDate: z\n\nThe session.",
            "a.mbox",
            "one message",
        ),
    ],
)
def test_what_is_written_for_programs_is_refused(text: str, name: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    with pytest.raises(ReadError, match=told):
        read_release(path)


@pytest.mark.parametrize(
    "text",
    [
        '<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?>\n<html><body><p>The session was opened.</p></body></html>',
        "{The 42nd Session} was opened.",
        '["Speech" by the President]',
        "From: the press office\nTo: editors\n\nThe session was opened.",
    ],
)
def test_what_only_looks_so_is_read(text: str) -> None:
    assert read_text(text.encode(), "a").passages


def test_the_message_names_the_path(tmp_path: Path) -> None:
    path = tmp_path / "some photo.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    with pytest.raises(ReadError) as refusal:
        read_release(path)
    assert str(refusal.value).startswith(f"{path} is a PNG picture")


def test_a_file_over_the_limit_is_refused_from_its_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "noise.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("it was opened"))
    with pytest.raises(ReadError, match=r"has 50 MB, the limit is 20 MB"):
        read_release(path)
    assert LIMIT == 20_000_000


def test_a_folder_is_no_release(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="is a folder"):
        read_release(tmp_path)


@pytest.fixture
def seen_by_nobody() -> Iterator[Path]:
    """A folder that somebody may look into who has no rights beyond what files give to all: the superuser may look everywhere."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.parametrize("mode", [0o000, 0o444], ids=["closed", "no way in"])
def test_what_cannot_be_looked_into_is_told_and_the_others_are_found(mode: int, seen_by_nobody: Path) -> None:
    for name in ("a", "b", ".hidden", "page_files"):
        folder = seen_by_nobody / name
        folder.mkdir()
        (folder / "release.txt").write_text(TEXT, "utf-8")
        folder.chmod(0o755 if name == "b" else mode)
    user = os.geteuid()
    os.seteuid(user or 65534)
    try:
        found = list(release_files([seen_by_nobody]))
        alone = list(release_files([seen_by_nobody / "a"]))
        told = [str(one) if isinstance(one, ReadError) else refusal(one) for one in alone]
    finally:
        os.seteuid(user)
    assert [str(one) for one in found if one not in alone and isinstance(one, Path)] == [
        str(seen_by_nobody / "b" / "release.txt")
    ]
    assert len(found) == 2
    assert len(told) == 1
    assert told[0].startswith(str(seen_by_nobody / "a"))
    assert told[0].endswith(": Permission denied; check its permissions")


def refusal(path: Path) -> str:
    with pytest.raises(ReadError) as told:
        read_release(path)
    return str(told.value)


def test_an_error_stands_for_the_whole_path_of_its_folder(tmp_path: Path) -> None:
    (tmp_path / "saved pages").mkdir()
    (error,) = release_files([tmp_path / "saved pages"])
    assert isinstance(error, ReadError)
    assert error.where == str(tmp_path / "saved pages")
    made = read_and_make(error, background(register=False))
    assert (made.name, isinstance(made, Entry)) == (error.where, True)


def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ReadError, match="is a pipe or a device"):
        read_release(tmp_path / "pipe")


def test_a_name_too_long_for_the_system_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReadError):
        read_release(tmp_path / ("a" * 5000))


def test_the_name_of_the_file_changes_nothing_but_the_name(tmp_path: Path) -> None:
    for name in ("1990-01-01 Seimas.txt", "b.md"):
        (tmp_path / name).write_text(TEXT, "utf-8")
    one, other = (read_release(path) for path in sorted(tmp_path.iterdir()))
    assert one.name != other.name
    assert (one.passages, one.published, one.publisher, one.snapshot) == (
        other.passages,
        other.published,
        other.publisher,
        other.snapshot,
    )


def test_a_page_is_known_by_its_kind_or_by_its_first_words(tmp_path: Path) -> None:
    for name in ("a.txt", "a.html"):
        (tmp_path / name).write_text(
            f"<!DOCTYPE html><html lang=en><body><p>{TEXT}</p></body></html>", "utf-8"
        )
        release = read_release(tmp_path / name)
        assert release.text.endswith(TEXT)
        assert release.language_stated is not None
