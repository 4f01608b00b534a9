"""Pages saved as one file: read as the HTML in them, whole or not at all; mails are still refused."""

import base64
import quopri
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from balticgraph.documents.read import read_release, read_text
from balticgraph.errors import ReadError
from balticgraph.facts.recognise import recognise
from tests.documents.test_damage import bytes_read_or_refused

PAGES = Path(__file__).parent / "pages"
SAID = "<html><p>The session was opened in Riga by Juris Izmēģinātājs."
HEAD = """From: <Saved by Blink>
Snapshot-Content-Location: {address}
Subject: =?utf-8?Q?A=20page?=
Date: Mon, 6 May 2019 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----MultipartBoundary--x----"


"""
PICTURE = "Content-Type: image/png\nContent-Transfer-Encoding: base64\nContent-Location: https://a.ee/p.png\n\niVBORw0K\n"
WRITTEN: dict[str, Callable[[bytes], bytes]] = {
    "quoted-printable": quopri.encodestring,
    "base64": base64.encodebytes,
    "binary": bytes,
}


def part(page: str, code: str = "quoted-printable", encoding: str = "utf-8", more: str = "") -> bytes:
    """A part of a message that holds this page."""
    head = f"Content-Type: text/html{more}\nContent-Transfer-Encoding: {code}\n\n"
    return head.encode() + WRITTEN[code](page.encode(encoding))


def saved(*parts: bytes, address: str = "https://a.ee/1") -> bytes:
    """A page as Chrome saves it in one file, of these parts."""
    between = b"\n------MultipartBoundary--x----\n"
    lines = HEAD.format(address=address).encode() + between + between.join(parts)
    return (lines + between[:-1] + b"--\n").replace(b"\n", b"\r\n")


def told(data: bytes, media_type: str | None = None) -> str:
    with pytest.raises(ReadError) as refused:
        read_text(data, "a", media_type)
    return str(refused.value)


@pytest.mark.parametrize("code", WRITTEN)
@pytest.mark.parametrize("file", ["seimas-en.html", "saeima-lv.html", "riigikogu-et.html"])
def test_a_page_says_the_same_however_it_was_saved(file: str, code: str, tmp_path: Path) -> None:
    page = (PAGES / file).read_text("utf-8")
    data = saved(part(page, code), PICTURE.encode(), address="")
    (tmp_path / "a.mhtml").write_bytes(data)
    one, other = read_release(tmp_path / "a.mhtml"), read_text(page.encode(), "a")
    assert (one.text, one.passages, one.url, one.published) == (
        other.text,
        other.passages,
        other.url,
        other.published,
    )
    assert one.content_hash != other.content_hash
    facts = recognise(other)
    assert facts.events
    assert replace(recognise(one), release=other) == facts
    assert read_text(data, "a") == one


@pytest.mark.parametrize("code", WRITTEN)
@pytest.mark.parametrize("charset", ["", '; charset="windows-1257"'])
def test_a_page_in_an_old_encoding_is_read_by_what_its_part_or_itself_names(charset: str, code: str) -> None:
    meta = "" if charset else "<meta charset=windows-1257>"
    release = read_text(saved(part(meta + SAID + " Ž", code, "windows-1257", charset)), "a")
    assert release.decoded_as == "windows-1257"
    assert release.text.endswith("The session was opened in Riga by Juris Izmēģinātājs. Ž")


def test_the_address_that_it_was_saved_from_counts_where_the_page_gives_none() -> None:
    own = '<link rel=canonical href="https://a.ee/own">'
    for page, address, url in (
        (SAID, "https://editor:secret@a.ee/1", "https://a.ee/1"),
        (own + SAID, "https://a.ee/1", "https://a.ee/own"),
        (SAID, "file:///C:/a.html", None),
        (SAID, "https://a.ee/l\u00f5pp", None),
    ):
        release = read_text(saved(part(page), address=address), "a")
        assert (release.url.value if release.url else None) == url
        assert release.published is None, "the day of saving is none of publication"
        assert "secret" not in release.text
    located = saved(part(SAID, more="\nContent-Location: https://a.ee/2"), address="cid:x")
    found = read_text(located, "a").url
    assert found
    assert found.value == "https://a.ee/2"


def test_the_page_is_the_part_that_the_head_names_else_the_first() -> None:
    frame = part("<html><p>An advertisement of a bank.", more="\nContent-ID: <b@x>")
    page = part(SAID, more="\nContent-ID: <a@x>")
    assert "session" in read_text(saved(page, frame), "a").text
    assert "bank" in read_text(saved(frame, page), "a").text
    assert (
        "session" in read_text(saved(frame, page).replace(b"related;", b'related; start="<a@x>";'), "a").text
    )
    named = saved(frame, b"Content-ID: <c@x>\n" + PICTURE.encode())
    assert "without HTML" in told(named.replace(b"related;", b'related; start="<c@x>";'))


def test_a_page_without_pictures_is_one_part() -> None:
    data = b"From: <Saved by Internet Explorer 11>\nMIME-Version: 1.0\nContent-Location: https://a.ee/1\n"
    assert read_text(data + part(SAID), "a").text.endswith("Juris Izmēģinātājs.")


@pytest.mark.parametrize("code", WRITTEN)
def test_one_that_is_cut_is_refused_wherever(code: str) -> None:
    data = saved(part(SAID * 5, code), PICTURE.encode())
    begin = data.index(b"MIME-Version: 1.0") + 20
    assert all("MHTML" in told(data[:end]) for end in range(begin, len(data) - 4, 7))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (saved(PICTURE.encode()), "without HTML"),
        (saved(part(SAID, "base64").replace(b"PGh0", b"P!h0")), "cut or damaged"),
        (saved(part(SAID).replace(b"=C4", b"=X4", 1)), "cut or damaged"),
        (saved(part(SAID).replace(b"quoted-printable", b"x-gzip64")), "cut or damaged"),
        (saved(part("<html>")), "without text"),
        (saved(part("")), "is empty"),
        (saved(b"Content-Type: multipart/mixed; boundary=y\n\n--y\n" * 3000), "too deep"),
    ],
)
def test_a_damaged_one_is_refused_in_one_sentence(data: bytes, words: str) -> None:
    assert words in told(data)
    assert "\n" not in told(data)


def test_html_in_parts_of_parts_is_found() -> None:
    inner = b"Content-Type: multipart/alternative; boundary=y\n\n--y\n" + part(SAID) + b"\n--y--\n"
    assert read_text(saved(inner), "a").text.endswith("Juris Izmēģinātājs.")
    assert "cut" in told(saved(inner.replace(b"--y--", b"")))


@pytest.mark.parametrize("field", ["To: a@b.ee", "Received: by x", "Message-ID: <1@b.ee>"])
def test_a_mail_is_refused_by_any_name(field: str) -> None:
    mail = saved(part(SAID)).replace(b"MIME-Version", field.encode() + b"\r\nMIME-Version")
    assert "is a mail" in told(mail)
    assert "is a mail" in told(mail, "multipart/related")
    assert "is a mail" in told(b"From: a@b.ee\nSubject: A draft\n" + part(SAID))


def test_what_is_called_so_and_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.mht").write_text(SAID, "utf-8")
    with pytest.raises(ReadError, match="does not begin as a page saved in one file"):
        read_release(tmp_path / "a.mht")


@pytest.mark.parametrize("sign", [b"\x00", b"\xff", b"\n", b'"', b"=?", b";"])
def test_a_sign_anywhere_in_one_breaks_nothing(sign: bytes) -> None:
    data = saved(part(SAID, more='; charset="windows-1257"'))
    for at in range(0, len(data), 3):
        bytes_read_or_refused(data[:at] + sign + data[at:])
