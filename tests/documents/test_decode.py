"""Bytes into text: what is read, what is put right, what is refused, and with which sentence."""

import random
import zlib

import pytest

from balticgraph.documents.read import read_text
from balticgraph.errors import ReadError

LITHUANIAN = (
    "Posėdyje Šiauliuose dalyvavo Kęstutis Žemaitis, Ąžuolas Čiurlys ir Žūklė Įstra; "
    "kalbėta apie geležinkelį ir mokyklą."
)
LATVIAN = (
    "Liepājā sākās Baltijas Asamblejas sēde; runāja Līga Piemēra, Jānis Ķirsis un Ģirts Šķēle "
    "par upēm un dzelzceļiem."
)
ESTONIAN = (
    "Pärnus avas istungjärgu Jüri Näidis; räägiti jõgedest, koolidest ja raudteest, õhtul käidi näitusel."
)
ENGLISH = "Members of the Assembly met in Riga and spoke about rivers, bridges and boats."
TEXTS = {"lt": LITHUANIAN, "lv": LATVIAN, "et": ESTONIAN}

READ = [
    *[
        (text, encoding)
        for text in (*TEXTS.values(), ENGLISH)
        for encoding in ("utf-8", "utf-8-sig", "utf-16")
    ],
    (LITHUANIAN, "windows-1257"),
    (LITHUANIAN, "iso8859-13"),
    (LATVIAN, "windows-1257"),
    (LATVIAN, "iso8859-13"),
    (LATVIAN, "iso8859-4"),
    (ESTONIAN, "windows-1252"),
    (ESTONIAN, "windows-1257"),
    (ESTONIAN, "iso8859-15"),
    ("„" + LITHUANIAN + "“ – " + LITHUANIAN, "windows-1257"),
    ("„" + ESTONIAN + "“ – " + ESTONIAN, "windows-1252"),
]

KINDS = [
    (b"\x89PNG\r\n\x1a\n" + b"\x00" * 20, "a PNG picture"),
    (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG picture"),
    (b"GIF89a\x01\x00", "a GIF picture"),
    (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "picture, sound or video"),
    (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "a PDF file"),
    (b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml", "a ZIP archive"),
    (b"\x1f\x8b\x08\x00", "a gzip archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"{\\rtf1\\ansi Tere}", "an RTF document"),
    (b"\x7fELF\x02\x01", "a program"),
    (b"\x00\x00\x00\x18ftypmp42", "picture or video"),
    (b"SQLite format 3\x00", "an SQLite database"),
    ("Tere".encode("utf-32"), "UTF-32"),
    (b"\n%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj", "a PDF file"),
    (
        b"From: a@b.lv\r\nSubject: A day\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
        b'\ttype="text/html"\r\n\r\n<html><p>It =\r\nmet.',
        "a mail as one message",
    ),
]

REFUSED = [
    (b"", "is empty"),
    (b" \r\n\t ", "is empty"),
    (b"\xef\xbb\xbf\n", "is empty"),
    ("\u00a0\u2003\n".encode(), "is empty"),
    (b"12 34 --- !!!", "holds no word"),
    (b"Tere\x00tulemast", "zero bytes"),
    (b"Tere \x01\x02\x03\x04\x05 tulemast", "control characters"),
    ("Kup\ufffdinskas tere".encode(), "replacement characters"),
    (b"Kup\xe8inskas", "its encoding is not certain"),
    (LATVIAN.encode("windows-1257")[:-1] + b"\x81\x83\x88", "its encoding is not certain"),
    ("Вильнюс, сейм Литвы, заседание".encode("windows-1251"), "its encoding is not certain"),
    (LITHUANIAN.encode("iso8859-4"), "its encoding is not certain"),
    (LITHUANIAN.encode() + b" \xe8", "its encoding is not certain"),
    (b"\xff\xfeT\x00e\x00r\x00e\x00!", "says it is utf-16-le"),
    ("KupÄ\u008dinskas, MaÅ¾eikis, Åilenkova".encode(), "decoded wrongly"),
    (b"---\nurl: x\n---\n", "empty but for its front matter"),
    (b"<html><body><script>var a;</script></body></html>", "a web page without text"),
    (b"<!DOCTYPE html>", "a web page without text"),
    (
        b"---\nurl: https://www.lrs.lt/1\n---\n\n<!DOCTYPE html><p>Tere tulemast.",
        "front matter above a web page",
    ),
    (
        b"<meta charset=iso-8859-1><p>" + LITHUANIAN.encode("windows-1257"),
        "says it is windows-1252, and its letters are those of windows-1257",
    ),
]


def test_the_tables_are_not_cut() -> None:
    assert (len(READ), len(KINDS), len(REFUSED)) == (22, 15, 20)


@pytest.mark.parametrize(("text", "encoding"), READ)
def test_read_as_it_was_written(text: str, encoding: str) -> None:
    release = read_text(text.encode(encoding), "a")
    assert release.text == text


@pytest.mark.parametrize(("data", "kind"), KINDS)
def test_other_kinds_are_refused_by_name(data: bytes, kind: str) -> None:
    with pytest.raises(ReadError, match=kind) as refusal:
        read_text(data, "folder/some file.txt")
    assert str(refusal.value).startswith("folder/some file.txt ")


@pytest.mark.parametrize(("data", "reason"), REFUSED)
def test_refused_with_one_sentence(data: bytes, reason: str) -> None:
    with pytest.raises(ReadError, match=reason) as refusal:
        read_text(data, "a.txt")
    assert str(refusal.value).startswith("a.txt ")
    assert ";" in str(refusal.value), "what to do stands behind a semicolon"
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("seed", range(5))
def test_noise_is_refused(seed: int) -> None:
    with pytest.raises(ReadError):
        read_text(random.Random(seed).randbytes(100_000), "noise")  # noqa: S311 - noise, no secret
    with pytest.raises(ReadError):
        read_text(zlib.compress(LITHUANIAN.encode() * 9), "noise")


@pytest.mark.parametrize("language", sorted(TEXTS))
@pytest.mark.parametrize("wrongly", ["windows-1252", "latin-1"])
def test_text_decoded_wrongly_before_is_put_right(language: str, wrongly: str) -> None:
    text = TEXTS[language] + " „Taip“ – tiek…"
    held = text.encode().decode(wrongly, errors="strict") if wrongly == "latin-1" else _as_browsers_do(text)
    release = read_text(held.encode(), "a")
    assert release.text == text
    assert release.decoded_as == "utf-8, mended"


def _as_browsers_do(text: str) -> str:
    """UTF-8 bytes read as Windows-1252, its five open bytes as controls (https://encoding.spec.whatwg.org/#windows-1252)."""
    return "".join(
        bytes([b]).decode("windows-1252") if b not in {0x81, 0x8D, 0x8F, 0x90, 0x9D} else chr(b)
        for b in text.encode()
    )


def test_front_matter_that_is_right_above_a_text_that_is_not() -> None:
    text = "---\npublisher: Lietuvos žinios\n---\n\n" + _as_browsers_do(LITHUANIAN)
    assert read_text(text.encode(), "a").text.endswith(LITHUANIAN)


@pytest.mark.parametrize("text", [*TEXTS.values(), "See on „PÄÄ“ ja „SÜÜ“ – nii…", "ÄÄ… ÕÕ— ÜÜ« Ž»"])
def test_right_letters_are_left_alone(text: str) -> None:
    release = read_text(text.encode(), "a")
    assert (release.text, release.decoded_as) == (text, "utf-8")


def test_quotation_marks_read_as_controls_are_put_right() -> None:
    release = read_text("He said \x93Tere\x94 in Strasbourg\x92s hall.".encode(), "a")
    assert release.text == "He said “Tere” in Strasbourg’s hall."


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("windows-1257", LITHUANIAN),
        ("iso-8859-13", LATVIAN),
        ("ISO-8859-1", ESTONIAN),
        ("iso-8859-4", LITHUANIAN),
        ("windows-1257", "Kupčinskas tarė."),
    ],
)
def test_the_encoding_that_a_page_names_is_believed(charset: str, text: str) -> None:
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">'
    page = f"<html><head>{meta}</head><body><p>{text}</p></body></html>"
    assert text in read_text(page.encode(charset), "a").text


def test_a_page_that_names_a_wrong_encoding_is_read_by_its_bytes() -> None:
    page = f'<html><head><meta charset="windows-1257"></head><body><p>{LATVIAN}</p></body></html>'
    assert LATVIAN in read_text(page.encode(), "a").text


def test_line_ends_become_one_and_all_else_stays() -> None:
    text = "Tere&nbsp;tulemast\u00a0siia,  Rii\u00adga&amp;co e\u0301 \u2028x\r\nuus\rrida\n"
    assert read_text(text.encode(), "a").text == text.replace("\r\n", "\n").replace("\r", "\n")


def test_the_hash_is_of_the_bytes_not_of_the_text() -> None:
    one, other = read_text(b"Tere\r\ntulemast", "a"), read_text(b"Tere\ntulemast", "b")
    assert one.text == other.text
    assert one.text_hash == other.text_hash
    assert one.snapshot != other.snapshot


@pytest.mark.parametrize("named", ["undefined", "unicode_escape", "hex", "utf-8", "none"])
def test_a_name_that_is_no_encoding_of_pages_is_passed_over(named: str) -> None:
    page = f"<html><meta charset={named}><p>{LITHUANIAN}".encode("windows-1257")
    assert LITHUANIAN in read_text(page, "a").text


@pytest.mark.parametrize(
    "words",
    ["Søren Jørgensen, Åse Bjørgo, Ærø, Sørvágur.", "Un café à la carte, où l’élève déjà là fêta Noël."],
)
def test_a_page_in_the_latin_1_that_it_names_is_read(words: str) -> None:
    page = f"<html><meta charset=iso-8859-1><p>The guests were {words}".encode("windows-1252")
    assert words in read_text(page, "a").text


def test_controls_are_in_no_text() -> None:
    held = ENGLISH * 80 + " Co\x1foperation,\x01well\x1eknown\x0bin\x0cRiga\x7f\ufffe."
    text = read_text(held.encode(), "a").text
    assert len(text) == len(held)
    assert text.endswith(" Co\u00adoperation, well\u2011known\nin\nRiga  .")
