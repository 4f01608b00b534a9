"""Saved pages: skeletons of the mark-up of four institutions and a news site, with invented text."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from balticgraph.documents.read import read_release, read_text
from balticgraph.documents.release import TELLING, Release, Stated, Zone
from balticgraph.errors import ReadError

PAGES = Path(__file__).parent / "pages"


@dataclass(frozen=True, kw_only=True)
class Expected:
    """What a page has to give: values, lines of its list, and words that must be gone."""

    title: str
    publisher: str
    language: str | None
    guess: str
    published: str | None
    updated: str | None = None
    contact: str | None = None
    photographers: tuple[str, ...] = ()
    credits: int = 0
    url: str | None = None
    items: tuple[str, ...] = ()
    gone: tuple[str, ...]
    kept: tuple[str, ...]


EXPECTED = {
    "seimas-en.html": Expected(
        title="The 91st Session of the Baltic Assembly opens in Kaunas",
        publisher="Seimas",
        language="en",
        guess="en",
        published="2031-05-06",
        updated="2031-05-13T09:05",
        contact="Viltė Skaitytoja",
        photographers=("Jonas Bandymas",),
        credits=2,
        items=("Algis Mėginys", "Ona Tyrimaitė, Deputy Head of the Delegation", "Petras Juodraštis"),
        gone=(
            "cookies",
            "Accept all",
            "disabled",
            "Accreditation",
            "90th Session",
            "Facebook",
            "xyz",
            "Gedimino",
        ),
        kept=(
            "On 6–7 May 2031, Kaunas is the host",
            "‘We have a long road before us,’ said Rasa Pavyzdienė.",
        ),
    ),
    "seimas-lt-old.html": Expected(
        title="Šiauliuose posėdžiauja Baltijos Asamblėjos švietimo komitetas",
        publisher="Seimas",
        language=None,
        guess="lt",
        published="2009-06-04",
        updated="2009-06-05",
        photographers=("Ieva Fotografaitė",),
        credits=1,
        items=(
            "Narys, Pareigos",
            "Rasa Pavyzdienė, Komiteto pirmininkė",
            "Andris Paraugs, Komiteto pirmininkės pavaduotojas",
            "Mari Näidis, Komiteto narė",
        ),
        gone=("Komitetai", "Paieška"),
        kept=("Šiandien Šiauliuose prasidėjo", "Komiteto narys Algis Mėginys pristatė ataskaitą"),
    ),
    "saeima-lv.html": Expected(
        title="Liepājā noslēgusies Baltijas Asamblejas 91.sesija",
        publisher="Saeima",
        language="lv",
        guess="lv",
        published="2031-05-07",
        photographers=("Ieva Fotogrāfe",),
        credits=1,
        url="https://www.saeima.lv/lv/aktualitates/saeimas-zinas/00000-liepaja-nosledzas-sesija",
        items=("Līga Piemēra, delegācijas vadītājas vietniece", "Juris Izmēģinātājs", "Ilze Melnraksta"),
        gone=("sīkdatnes", "Likumdošana", "Sēžu kalendārs", "8.maijā", "Dalīties", "Jēkaba", "Galerija"),
        kept=("kuru vadīja BA prezidents Andris Paraugs", "Saeimas Preses dienests"),
    ),
    "saeima-en.html": Expected(
        title="Paraugs: rivers and railways bring us together",
        publisher="Saeima",
        language="en",
        guess="en",
        published="2031-05-07",
        url="https://www.saeima.lv/en/news/saeima-news/00001-paraugs-rivers-and-railways",
        gone=("About the Saeima", "faraway", "budget", "Address"),
        kept=("Mari Näidis, Head of the Estonian Delegation, invited everybody", "Saeima Press Service"),
    ),
    "riigikogu-et.html": Expected(
        title="Narvas algas Balti Assamblee 92. istungjärk",
        publisher="Riigikogu",
        language="et",
        guess="et",
        published="2032-05-05",
        updated="2032-05-06T12:00",
        contact="Kati Kirjutaja",
        photographers=("Peeter Pildistaja",),
        credits=1,
        url="https://www.riigikogu.ee/pressiteated/narvas-algas-balti-assamblee-92-istungjark/",
        items=("Mari Näidis", "Jaan Katse", "Tiiu Mustand"),
        gone=("Tegevus", "Jaga", "Seotud", "eelarvet", "Lossi plats", "schema.org"),
        kept=(
            "avas täna Narvas assamblee 92. istungjärgu",
            "„Meie jõed ja raudteed kohtuvad siin,“ ütles Näidis.",
        ),
    ),
    "riigikogu-en.html": Expected(
        title="Committee on Rivers of the Baltic Assembly met in Pärnu",
        publisher="Riigikogu",
        language="en",
        guess="en",
        published="2032-02-03T10:00",
        contact="Kati Kirjutaja",
        gone=("cookies", "Skip navigation"),
        kept=("Vice Chair Ona Tyrimaitė and members Juris Izmēģinātājs and Tiiu Mustand took part",),
    ),
    "baltasam-en.html": Expected(
        title="Working group on rivers meets in Cēsis",
        publisher="Baltic Assembly",
        language="en",
        guess="en",
        published=None,
        credits=1,
        url="https://www.baltasam.org/rivers-in-cesis",
        items=("Līga Piemēra, Latvia", "Ona Tyrimaitė, Lithuania", "Tiiu Mustand, Estonia"),
        gone=("About us", "Structure", "partners of"),
        kept=(
            "met in Cēsis (Latvia) on 11 March 2031",
            "President of the Baltic Assembly Andris Paraugs thanked",
        ),
    ),
    "saved-by-browser.htm": Expected(
        title="Rivers on the agenda",
        publisher="ERR",
        language="en",
        guess="en",
        published="2032-02-04T18:11",
        updated="2032-02-04T19:00",
        photographers=("Peeter Pildistaja",),
        credits=1,
        url="https://news.err.ee/1000000/rivers-on-the-agenda",
        gone=("Culture", "Minister opens", "Follow ERR"),
        kept=("MP Jaan Katse (Center) said.",),
    ),
}


def value(stated: Stated | None) -> str | None:
    return stated.value if stated else None


def read(name: str) -> Release:
    return read_release(PAGES / name)


def test_every_page_is_in_the_table() -> None:
    assert sorted(path.name for path in PAGES.iterdir()) == sorted(EXPECTED)
    assert len(EXPECTED) == 8


@pytest.mark.parametrize("name", EXPECTED)
def test_what_a_page_states(name: str) -> None:
    release, expected = read(name), EXPECTED[name]
    assert value(release.title) == expected.title
    assert value(release.publisher) == expected.publisher
    assert value(release.language_stated) == expected.language
    assert release.language == (expected.language or expected.guess)
    assert (value(release.published), value(release.updated)) == (expected.published, expected.updated)
    assert value(release.contact) == expected.contact
    assert tuple(name.value for name in release.photographers) == expected.photographers
    assert release.photo_credits == expected.credits
    assert value(release.url) == expected.url


@pytest.mark.parametrize("name", EXPECTED)
def test_text_and_lists_are_kept(name: str) -> None:
    release, expected = read(name), EXPECTED[name]
    items = tuple(release.text[p.start : p.end] for p in release.passages if p.zone is Zone.ITEM)
    assert items == expected.items
    for words in expected.kept:
        assert words in release.text


@pytest.mark.parametrize("name", EXPECTED)
def test_menus_banners_and_sidebars_are_gone(name: str) -> None:
    release, expected = read(name), EXPECTED[name]
    telling = "\n".join(release.text[p.start : p.end] for p in release.passages if p.zone in TELLING)
    assert [words for words in expected.gone if words in telling] == []
    assert "<" not in release.text
    assert len(expected.gone) >= 2


@pytest.mark.parametrize("name", EXPECTED)
def test_the_layer_is_paragraphs_with_blank_lines_between(name: str) -> None:
    release = read(name)
    assert "\n\n\n" not in release.text
    assert "  " not in release.text
    assert release.text == release.text.strip()


def test_an_old_page_is_read_in_the_encoding_that_it_names() -> None:
    page = (PAGES / "seimas-lt-old.html").read_text("utf-8")
    release = read_text(page.encode("windows-1257"), "old")
    assert release.text == read("seimas-lt-old.html").text
    assert release.decoded_as == "windows-1257"


@pytest.mark.parametrize("name", EXPECTED)
def test_a_page_is_read_alike_without_its_kind(name: str) -> None:
    assert read_text((PAGES / name).read_bytes(), Path(name).stem) == read(name)


def body(mark_up: str) -> bytes:
    return f"<html><body>{mark_up}</body></html>".encode()


def test_a_page_without_mark_up_of_itself_has_no_front_matter() -> None:
    release = read_text(
        b"<html><body><p>Members of the Assembly met in Riga and spoke about rivers.</p></body></html>", "a"
    )
    assert release.text == "Members of the Assembly met in Riga and spoke about rivers."
    assert [p.zone for p in release.passages] == [Zone.BODY]


def test_scripts_and_buttons_inside_a_paragraph_leave_no_words() -> None:
    page = body("<p>Members of the Assembly <button>Share</button>met in <script>var x</script>Riga.</p>")
    assert read_text(page, "a").text == "Members of the Assembly met in Riga."


def test_entities_no_break_spaces_and_soft_hyphens_stay_in_the_text() -> None:
    page = body("<p>Members of&nbsp;the Assem&shy;bly met in R&#299;ga &amp; spoke\n   about rivers.</p>")
    assert read_text(page, "a").text == "Members of\u00a0the Assem\u00adbly met in Rīga & spoke about rivers."


def test_line_breaks_part_paragraphs() -> None:
    page = body(
        "<div>The first sentence ends here.<br><br>The second of them follows it.<br>And a third.</div>"
    )
    release = read_text(page, "a")
    assert [release.text[p.start : p.end] for p in release.passages] == [
        "The first sentence ends here.",
        "The second of them follows it.",
        "And a third.",
    ]


def test_a_day_in_the_mark_up_that_is_none_is_left_out() -> None:
    page = body('<meta name="date" content="yesterday"><p>Members of the Assembly met in Riga.</p>')
    assert read_text(page, "a").published is None


@pytest.mark.parametrize("data", ["[", '"x"', '{"@graph": 7}', '[{"datePublished": 5}]', "[" * 5000])
def test_linked_data_that_is_broken_is_passed_over(data: str) -> None:
    script = f'<script type="application/ld+json">{data}</script>'
    assert read_text(body(f"{script}<p>Members of the Assembly met in Riga.</p>"), "a").published is None


@pytest.mark.parametrize("opened", ["<font size=2>", "<b>", "<div>"])
def test_elements_that_an_old_page_leaves_open_lose_nothing(opened: str) -> None:
    said = [f"On day {day} the Speaker opened the session in Riga." for day in range(400)]
    page = "<html><body>" + "".join(f"<p>{opened}{line}" for line in said)
    release = read_text(page.encode(), "a")
    assert [line for line in said if line not in release.text] == []


def test_a_page_too_deep_to_be_parsed_is_refused_whole() -> None:
    page = "<html><p>The Speaker opened the session in Riga." + "<div>" * 3000 + "It ended in Tartu."
    with pytest.raises(ReadError, match=r"^a has elements too deep in each other"):
        read_text(page.encode(), "a")


def test_the_language_of_a_page_in_xml_is_read() -> None:
    page = '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="lv"><p>Opened in Riga today.'
    assert value(read_text(page.encode(), "a").language_stated) == "lv"


@pytest.mark.parametrize("canonical", ["/news/1234", "http://[broken", "unknown"])
def test_an_address_of_mark_up_that_is_none_gives_way(canonical: str) -> None:
    link = f"<link rel=canonical href='{canonical}'>"
    for besides, url in (
        ("<meta property=og:url content='https://a.ee/news/1234'>", "https://a.ee/news/1234"),
        ("", None),
    ):
        release = read_text(f"<html>{link}{besides}<p>The session was opened.".encode(), "a")
        assert value(release.url) == url


def test_half_a_sign_in_linked_data_is_no_text() -> None:
    data = '{"headline": "A day in Riga \\ud83d", "datePublished": "2031-05-06"}'
    page = f'<html><script type="application/ld+json">{data}</script><p>The session was opened.'
    release = read_text(page.encode(), "a")
    assert release.text_hash
    assert (value(release.title), value(release.published)) == ("A day in Riga", "2031-05-06")


@pytest.mark.parametrize("tag", ["del", "s", "strike"])
def test_what_is_struck_out_is_not_said(tag: str) -> None:
    said = "Members of the Assembly met in Riga today and spoke of the sea."
    page = body(f"<p>The 42nd <{tag}>Meeting</{tag}><ins>Session</ins> was held in Riga.</p><p>{said}</p>")
    release = read_text(page, "a")
    assert release.text == f"The 42nd Session was held in Riga.\n\n{said}"


@pytest.mark.parametrize("tag", ["s", "strike"])
def test_a_page_that_is_not_struck_out_but_left_open_is_read(tag: str) -> None:
    said = "Members of the Assembly met in Riga today and spoke of the sea."
    assert read_text(body(f"<{tag}>" + f"<p>{said}</p>" * 9), "a").text.count(said) == 9
