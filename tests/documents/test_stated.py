"""What a release states of itself: tables of values and of the words they are read from."""

import pytest

from balticgraph.documents.read import read_text
from balticgraph.documents.release import Release, Stated

PROSE = (
    "Members of the Assembly spoke about rivers, bridges and boats in the town hall and agreed to meet again."
)


def read(text: str) -> Release:
    return read_text(text.encode(), "a")


def value(stated: Stated | None) -> str | None:
    return stated.value if stated else None


PUBLISHED = [
    ("Press release, 24 November 2023", "2023-11-24"),
    ("Press release, November 24, 2023", "2023-11-24"),
    ("Friday, 24th of November 2023", "2023-11-24"),
    ("Published on 24.11.2023 at 16:35", "2023-11-24T16:35"),
    ("2023-11-24", "2023-11-24"),
    ("2023-11-24 09:05", "2023-11-24T09:05"),
    ("2023 11 24", "2023-11-24"),
    ("2023.11.24", "2023-11-24"),
    ("24.11.23", "2023-11-24"),
    ("24/11/2023", "2023-11-24"),
    ("11/24/2023", "2023-11-24"),
    ("05/05/2023", "2023-05-05"),
    ("(14.01.2016.)", "2016-01-14"),
    ("2014 m. vasario 5 d. pranešimas VIR", "2014-02-05"),
    ("2020 m. kovo 4 d. pranešimas žiniasklaidai", "2020-03-04"),
    ("2021 m. gegužės 31 d., pirmadienis", "2021-05-31"),
    ("Paskelbta: 2021-05-31", "2021-05-31"),
    ("22. oktobrī, 2014", "2014-10-22"),
    ("2005.gada 18.novembrī", "2005-11-18"),
    ("Publicēts: 2016. gada 14. janvārī plkst. 10:30", "2016-01-14T10:30"),
    ("26. november 1998.a.", "1998-11-26"),
    ("Pressiteade, 5. mai 2032", "2032-05-05"),
    ("Avaldatud 24. novembril 2023", "2023-11-24"),
    ("Kolmapäev, 3. märts 2021", "2021-03-03"),
    ("Updated: 25.11.2023 | Published: 24.11.2023", "2023-11-24"),
    ("Tallinn, 24 October 2014", "2014-10-24"),
    ("05/06/2023", None),
    ("24 November", None),
    ("November 2023", None),
    ("23–24 November 2023", None),
    ("2002 m. balandžio 15–16 d.", None),
    ("30.02.2023", None),
    ("24.11.1823", None),
    ("Published 4 years ago", None),
]

UPDATED = [
    ("Last updated on 11/27/2023 16:35", "2023-11-27T16:35"),
    ("Last updated: 27.11.2023", "2023-11-27"),
    ("Updated 27 November 2023, 16:35", "2023-11-27T16:35"),
    ("Naujausi pakeitimai - 2023-11-27 09:17", "2023-11-27T09:17"),
    ("Atnaujinta 2023 m. lapkričio 27 d.", "2023-11-27"),
    ("Pēdējās izmaiņas: 27.11.2023.", "2023-11-27"),
    ("Atjaunots: 27.11.2023. plkst. 9:05", "2023-11-27T09:05"),
    ("Viimati muudetud 27. novembril 2023", "2023-11-27"),
    ("Viimati uuendatud: 27.11.2023 kell 16:35", "2023-11-27T16:35"),
    ("Last updated on 12/01/2023", "2023-12-01"),
    ("Last updated on 12/11/2023", "2023-12-11"),
    ("Last updated on 03/02/2024", None),
    ("Last updated on 01/02/2024", None),
    ("Last updated yesterday", None),
]

CONTACTS = [
    (
        "Viltė Skaitytoja, Adviser, International Relations Unit, Office of the Seimas, tel. +370 5 000 0000",
        "Viltė Skaitytoja",
    ),
    ("Contact: Viltė Skaitytoja, Adviser", "Viltė Skaitytoja"),
    ("Parengė Seimo Pirmininkės patarėja Viltė Skaitytoja, tel. 000 0000", "Viltė Skaitytoja"),
    ("Ryšių su visuomene skyriaus vedėjas Jonas Bandymas, tel. (8 5) 000 0000", "Jonas Bandymas"),
    ("Ryšių su visuomene skyrius, tel. (8 5) 000 0000", None),
    ("Lähem informatsioon: väliskomisjoni nõunik Ivar Näidis, tel 372 0000000", "Ivar Näidis"),
    ("Papildu informācija: Ilze Melnraksta, tālr. 00000000", "Ilze Melnraksta"),
    ("Riigikogu pressiteenistus\nKati Kirjutaja\n631 0000; 510 0000\nkati@example.org", "Kati Kirjutaja"),
    ("Saeimas Preses dienests", None),
    ("press@example.org", None),
]

CREDITS = [
    ("Photo by Jonas Bandymas, Office of the Seimas", 1, ["Jonas Bandymas"]),
    (
        "Photo by Jonas Bandymas, Office of the Seimas\n\nPhoto by Jonas Bandymas, Office of the Seimas",
        2,
        ["Jonas Bandymas"],
    ),
    (
        "Foto: Ieva Fotogrāfe / Saeima\n\nFoto: Jānis Bildītājs / Saeima",
        2,
        ["Ieva Fotogrāfe", "Jānis Bildītājs"],
    ),
    ("Photos by BA Secretariat", 1, []),
    ("Foto: Saeima", 1, []),
    ("DELFI / Jonas Bandymas", 1, ["Jonas Bandymas"]),
    ("On the bridge. / J. Bandymas/LRT", 1, ["J. Bandymas"]),
    ("Rasa Pavyzdienė / Jono Bandymo / BNS nuotr.", 1, ["Jono Bandymo"]),
    ("Rasa Pavyzdienė / BNS nuotr.", 1, []),
    ("BNS / Jono Bandymo nuotr.", 1, ["Jono Bandymo"]),
    ("Seimo kanceliarijos nuotr. aut. Jonas Bandymas", 1, ["Jonas Bandymas"]),
    ("Seimo kanceliarijos (aut. Ieva Fotografaitė) nuotrauka", 1, ["Ieva Fotografaitė"]),
    ("Jono Bandymo (Seimo kanceliarija) nuotr.", 1, ["Jono Bandymo"]),
    ("Fotod: Peeter Pildistaja", 1, ["Peeter Pildistaja"]),
    ("Peeter Pildistaja, Riigikogu Kantselei foto", 1, ["Peeter Pildistaja"]),
    ("Photos: https://example.org/albums/1", 0, []),
    ("Photo exhibition on 25 years of the Assembly", 0, []),
]

PUBLISHERS = [
    ("url: https://www.lrs.lt/sip/portal.show?p_t=1", "", "Seimas"),
    ("url: http://www3.lrs.lt/docs3/kad4/1", "", "Seimas"),
    ("url: https://saeima.lv./lv/aktualitates/1", "", "Saeima"),
    ("url: https://www.riigikogu.ee/pressiteated/x/", "", "Riigikogu"),
    ("url: https://www.baltasam.org/x", "", "Baltic Assembly"),
    ("url: https://news.err.ee/1", "", "ERR"),
    ("url: https://notlrs.lt/1", "", None),
    ("url: https://[broken", "", None),
    ("publisher: Seimas", "Saeimas Preses dienests", "Seimas"),
    ("publisher: Lietuvos Respublikos Seimas", "", "Seimas"),
    ("publisher: Elsewhere Daily", "", "Elsewhere Daily"),
    ("language: lv", "Saeimas Preses dienests", "Saeima"),
    ("language: en", "Riigikogu Press Service", "Riigikogu"),
    ("language: en", "Photo by Jonas Bandymas, Office of the Seimas", "Seimas"),
    ("language: lt", "© Seimo kanceliarija", "Seimas"),
    ("language: en", "Photos by BA Secretariat", "Baltic Assembly"),
    ("language: en", "Preses dienests", None),
]

LANGUAGES = [
    ("en", "en"),
    ("EN", "en"),
    ("lv-LV", "lv"),
    ("et_EE", "et"),
    ("Lithuanian", "lt"),
    ("lietuvių", "lt"),
    ("ru", "ru"),
    ("x", None),
    ("klingon", None),
]


def test_the_tables_are_not_cut() -> None:
    sizes = [len(table) for table in (PUBLISHED, UPDATED, CONTACTS, CREDITS, PUBLISHERS, LANGUAGES)]
    assert sizes == [34, 14, 10, 17, 17, 9]


@pytest.mark.parametrize(("line", "day"), PUBLISHED)
def test_published(line: str, day: str | None) -> None:
    release = read(f"A title of some words\n\n{line}\n\n{PROSE}")
    assert value(release.published) == day


@pytest.mark.parametrize(("line", "day"), UPDATED)
def test_updated_beside_a_release_of_24_november(line: str, day: str | None) -> None:
    release = read(f"A title of some words\n\n24.11.2023\n\n{PROSE}\n\n{line}")
    assert (value(release.published), value(release.updated)) == ("2023-11-24", day)


@pytest.mark.parametrize(("line", "name"), CONTACTS)
def test_contact(line: str, name: str | None) -> None:
    assert value(read(f"{PROSE}\n\n{line}").contact) == name


@pytest.mark.parametrize(("line", "count", "names"), CREDITS)
def test_credits(line: str, count: int, names: list[str]) -> None:
    release = read(f"{PROSE}\n\n{line}\n\n{PROSE}")
    assert (release.photo_credits, [name.value for name in release.photographers]) == (count, names)


@pytest.mark.parametrize(("front", "foot", "name"), PUBLISHERS)
def test_publisher(front: str, foot: str, name: str | None) -> None:
    assert value(read(f"---\n{front}\n---\n\n{PROSE}\n\n{foot}").publisher) == name


@pytest.mark.parametrize(("written", "code"), LANGUAGES)
def test_language(written: str, code: str | None) -> None:
    assert value(read(f"---\nlanguage: {written}\n---\n\n{PROSE}").language_stated) == code


@pytest.mark.parametrize("key", ["url", "digest_of"])
@pytest.mark.parametrize("user", ["editor:secret@", "editor@", "seimas:www.lrs.lt@", ":@"])
def test_who_may_log_in_is_no_part_of_an_address(key: str, user: str) -> None:
    release = read(f"---\n{key}: https://{user}www.lrs.lt/1\n---\n" + PROSE)
    stated = release.url or release.digest_of
    assert stated
    assert stated.value == "https://www.lrs.lt/1"
    assert release.text[stated.start : stated.end] == "www.lrs.lt/1"
    if key == "url":
        assert release.publisher
        assert release.publisher.start == stated.start
        assert release.text[release.publisher.start : release.publisher.end] == "www.lrs.lt"


@pytest.mark.parametrize(
    ("text", "kept", "line"),
    [
        ("---\nlanguage: en\nurl: https://ed:p@ss@www.lrs.lt/1\n---\n", "https://*******@www.lrs.lt/1", 3),
        ("---\ndigest_of: https://t0ken@www.lrs.lt/1\n---\n", "https://*****@www.lrs.lt/1", 2),
        ("---\nmirror: 'https://ed:ä😀@www.lrs.lt/1'\n---\n", "https://*****@www.lrs.lt/1", 2),
        ("Saved from HTTPS://ed:secret@www.lrs.lt/1 today.\n", "HTTPS://*********@www.lrs.lt/1", 1),
        ("Two:\nhttp://a:b@a.ee http://c:d@b.ee\n", "http://***@a.ee http://***@b.ee", 2),
    ],
)
def test_no_password_is_kept_with_the_text_and_no_place_moves(text: str, kept: str, line: int) -> None:
    release = read(text + PROSE)
    assert kept in release.text
    assert len(release.text) == len(text + PROSE)
    changed = [n for n, (a, b) in enumerate(zip(release.text, text + PROSE, strict=True)) if a != b]
    assert {release.text[n] for n in changed} == {"*"}
    assert release.remarks == (
        f"line {line} has an address with a user name or password in it, for which asterisks are kept",
    )
    again = read(release.text)
    assert (again.text, again.remarks) == (release.text, ())


@pytest.mark.parametrize(
    "words",
    [
        "http://info@www.lrs.lt",
        "https://social.example/@editor",
        "https://www.lrs.lt:8080/a@b",
        "mailto:a@b.ee",
        "https://www.lrs.lt/?to=a:b@c.ee",
        "at 10:30, a@b.ee",
        "https://www.lrs.lt, at 10:30 write to a@b.ee",
    ],
)
def test_what_is_no_password_in_running_text_stays(words: str) -> None:
    release = read(f"{PROSE} {words}\n")
    assert release.text == f"{PROSE} {words}\n"
    assert release.remarks == ()


def test_a_saved_page_tells_no_password() -> None:
    link = '<link rel="canonical" href="https://editor:secret@www.lrs.lt/1">'
    release = read(f"<html><head>{link}</head><body><h1>A day</h1><p>{PROSE}</p></body></html>")
    assert release.url
    assert release.url.value == "https://www.lrs.lt/1"
    assert "secret" not in release.text


def test_front_matter_stands_in_the_text_layer_with_its_places() -> None:
    text = (
        '---\nurl: https://www.lrs.lt/1\ntitle: "A quoted title"\nlanguage: English\npublisher: Seimas\n'
        "published: 24.11.2023\n"
        f"updated: 2023-11-27T16:35:10+02:00\nunknown: x\n---\n\n# Another title\n\n{PROSE}"
    )
    release = read(text)
    assert release.text == text
    found = {
        name: (stated.value, text[stated.start : stated.end])
        for name in ("url", "title", "language_stated", "publisher", "published", "updated")
        if (stated := getattr(release, name))
    }
    assert found == {
        "url": ("https://www.lrs.lt/1", "https://www.lrs.lt/1"),
        "title": ("A quoted title", "A quoted title"),
        "language_stated": ("en", "English"),
        "publisher": ("Seimas", "Seimas"),
        "published": ("2023-11-24", "24.11.2023"),
        "updated": ("2023-11-27T16:35", "2023-11-27T16:35:10+02:00"),
    }


@pytest.mark.parametrize(
    ("front", "said"),
    [
        ("---\nurl: unknown\n---\n", "its front matter gives url: 'unknown', which is read as no address"),
        ("---\ndigest_of: /news\n---\n", "its front matter gives digest_of: '/news', which is read as no address"),
        ("---\ntitle: >-\n  A day\n  in Riga\n---\n", "its front matter gives title on lines of its own, which is not read"),
        ("\n---\nlanguage: et\n---\n", "its front matter stands below blank lines and is read as text; begin the file with it"),
        (
            "---\nurl: https://editor:secret@www.lrs.lt/1\n---\n",
            "line 2 has an address with a user name or password in it, for which asterisks are kept",
        ),
        ("---\nurl: https://www.lrs.lt/1\ntitle: A day\n---\n", None),
    ],
)  # fmt: skip
def test_what_front_matter_gives_in_vain_is_told(front: str, said: str | None) -> None:
    release = read(front + PROSE)
    assert release.remarks == ((said,) if said else ())
    assert value(release.title) in {None, "A day"}


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ('"Yes" in Riga, in Vilnius "no"', '"Yes" in Riga, in Vilnius "no"'),
        ("'It's a day'", "It's a day"),
        ('"He said "yes" to it"', 'He said "yes" to it'),
    ],
)
def test_quotation_marks_of_the_words_stay(written: str, title: str) -> None:
    assert value(read(f"---\ntitle: {written}\n---\n{PROSE}").title) == title


@pytest.mark.parametrize(
    "text", ["---\nno pair here\n---\n\n", "---\nurl: x\n\n", "\n---\nurl: x\n---\n", "----\nurl: x\n----\n"]
)
def test_what_only_looks_like_front_matter_is_text(text: str) -> None:
    assert read(text + PROSE).url is None


def test_a_digest_counts_from_the_day_of_its_page() -> None:
    days = "published: 2026-01-01\npage_published: 2023-11-24\npage_updated: 2023-11-27"
    text = f"---\ndigest_of: https://www.lrs.lt/1\n{days}\n---\n\n{PROSE}"
    release = read(text)
    assert (value(release.digest_of), value(release.published), value(release.updated)) == (
        "https://www.lrs.lt/1",
        "2023-11-24",
        "2023-11-27",
    )


def test_the_page_of_a_digest_counts_for_nothing_elsewhere() -> None:
    assert read(f"---\npage_published: 2023-11-24\n---\n\n{PROSE}").published is None


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("Riga, 24 November 2023 – ", "2023-11-24"),
        ("TALLINN, 24. novembril 2023 - ", "2023-11-24"),
        ("On 24 November 2023 – as planned – ", None),
        ("Riga, 24 November 2023 was cold. ", None),
    ],
)
def test_a_place_and_day_before_the_first_sentence(lead: str, day: str | None) -> None:
    assert value(read(lead + PROSE).published) == day


def test_a_markdown_heading_is_the_title_without_its_marks() -> None:
    release = read(f"# Rivers and bridges\n\n{PROSE}\n\n## Background\n\n{PROSE}")
    assert release.title is not None
    assert (release.title.value, release.title.start) == ("Rivers and bridges", 2)
    assert [p.zone.value for p in release.passages] == ["title", "body", "body", "body"]
