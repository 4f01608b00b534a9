"""The zone of a line, where it stands on a page: tables of lines as pages have them, in four languages."""

import pytest

from balticgraph.documents.read import read_text
from balticgraph.documents.release import Release, Zone

PROSE = (
    "Members of the Assembly spoke about rivers, bridges and boats in the town hall, and will meet again.",
    "The hosts then showed the guests the harbour, the new railway station and the school beside it.",
)
TITLE = "Assembly speaks about rivers and bridges"


def zone_of(release: Release, line: str) -> list[Zone]:
    return [p.zone for p in release.passages if release.text[p.start : p.end] == line]


def page(*, head: str = "", middle: str = "", foot: str = "") -> Release:
    parts = (head, TITLE, PROSE[0], middle, PROSE[1], foot)
    return read_text("\n\n".join(part for part in parts if part).encode(), "page")


HEAD = [
    ("Necessary cookies", Zone.FURNITURE),
    ("Privalomi slapukai", Zone.FURNITURE),
    ("Šī vietne izmanto sīkdatnes, lai uzlabotu lietošanas pieredzi", Zone.FURNITURE),
    ("Jäta navigatsioon vahele", Zone.FURNITURE),
    ("JĀTA NAVIGATSIOON VAHELE", Zone.FURNITURE),
    ("• Menu", Zone.FURNITURE),
    ("Search Search", Zone.FURNITURE),
    ("Riigikogu", Zone.FURNITURE),
    ("Lietuvos Respublikos Seimas", Zone.FURNITURE),
    ("Home » News » Press releases", Zone.FURNITURE),
    ("Sākums | Aktualitātes | Saeimas ziņas", Zone.FURNITURE),
    ("Lasīšanai: 3 minūtes", Zone.FURNITURE),
    ("https://www.saeima.lv/en/news", Zone.FURNITURE),
    ("* * *", Zone.FURNITURE),
    ("24.11.2023", Zone.DATELINE),
    ("Thursday, 25.10.2018, 11:04", Zone.DATELINE),
    ("(14.01.2016.)", Zone.DATELINE),
    ("2015 12 14", Zone.DATELINE),
    ("22. oktobrī, 2014", Zone.DATELINE),
    ("Tallinn, 24 October 2014", Zone.DATELINE),
    ("5. mai 2032", Zone.DATELINE),
    ("Press release, 24 November 2023", Zone.DATELINE),
    ("2020 m. kovo 4 d. pranešimas žiniasklaidai", Zone.DATELINE),
    ("2025 m. rugsėjo 16 d. pranešimas žiniasklaidai (Seimo naujienos ● Seimo nuotraukos)", Zone.DATELINE),
    ("Pressiteade 5. mai 2032 kell 10:00", Zone.DATELINE),
    ("26.11.19 | News", Zone.DATELINE),
    ("Publicēts: 24.11.2023.", Zone.DATELINE),
    ("DELFI / Jonas Bandymas", Zone.CAPTION),
]

MIDDLE = [
    ("Photo by Jonas Bandymas, Office of the Seimas", Zone.CAPTION),
    ("Photos: Jonas Bandymas", Zone.CAPTION),
    ("Foto: Ieva Fotogrāfe, Saeimas Kanceleja", Zone.CAPTION),
    ("Foto autors: Jānis Bildītājs", Zone.CAPTION),
    ("Seimo kanceliarijos nuotr. aut. Jonas Bandymas", Zone.CAPTION),
    ("Seimo kanceliarijos nuotraukos (aut. Ieva Fotografaitė)", Zone.CAPTION),
    ("Rasa Pavyzdienė / Jono Bandymo / BNS nuotr.", Zone.CAPTION),
    ("President Mari Näidis avamisel. Foto: Peeter Pildistaja / Riigikogu Kantselei", Zone.CAPTION),
    ("The harbor of Pärnu. Source: Peeter Pildistaja/ERR", Zone.CAPTION),
    ("Photos by BA Secretariat", Zone.CAPTION),
    ("Photo by Secretariat of the Baltic Assembly", Zone.CAPTION),
    ("Photo: Nordic Council (author: Johannes Näidis)", Zone.CAPTION),
    ("![The hall](https://example.org/a.jpg)", Zone.FURNITURE),
    ("Share on Facebook", Zone.FURNITURE),
    ("Reklama", Zone.FURNITURE),
    ("Loe edasi", Zone.FURNITURE),
    ("Fotogrāfijas: https://example.org/albums/1", Zone.FURNITURE),
    ("Updated: 25.11.2023 10:15", Zone.FURNITURE),
    ("- Līga Piemēra, delegation head", Zone.ITEM),
    ("1) Security and rivers", Zone.ITEM),
    ("| Līga Piemēra | Latvia |", Zone.ITEM),
]

STAYS = [
    "The photographer Ilona Bandymė opened an exhibition.",
    "Photo exhibition on 25 years of the Assembly",
    "Parodoje eksponuojamos nuotraukos.",
    "Näitusel on väljas fotod ja maalid.",
    "The members of the jury were artists (Photo: Baltic Assembly): Karl Näidis and Ona Tyrimaitė.",
    "On 24 November 2023 the Assembly met in Riga.",
    "The 42nd Session, Riga, 24 November 2023",
    "23–24 November 2023",
    "24 November 2023",
    "Ceturtdien, 13.novembrī",
    "13.45 – 14.30 Tikšanās ar Saeimas priekšsēdētāju",
    "Intervjuude saamiseks palume registreeruda press@example.org 23. oktoobriks kell 15.",
    "The session can be watched at www.saeima.lv.",
    "Background information",
    "Partners:",
    "Seimas",
    "12th Seimas (2016–2020)",
    "30. istungjärgu avas Mari Näidis",
    "A. Paraugs opened the meeting",
    "In 2023 the Assembly spent 100 000 euros",
    "Andris Paraugs",
    "LRT and ERR wrote about it",
    "Press Service of another country said nothing",
    "Editor Kati Kirjutaja took part in the debate",
    "Members met in Riga on Friday and agreed to meet again, wrote Jonas Bandymas/BNS.",
    "The speakers are to arrive on Thursday, October 25, 2018, informs LETA/BNS.",
]

FOOT = [
    ("Saeimas Preses dienests", Zone.CONTACT),
    ("Riigikogu Press Service", Zone.CONTACT),
    ("Ryšių su visuomene skyrius, tel. (8 5) 000 0000", Zone.CONTACT),
    (
        "Viltė Skaitytoja, Adviser, Office of the Seimas, tel. +370 5 000 0000, e-mail: [email protected]",
        Zone.CONTACT,
    ),
    ("Lähem informatsioon: komisjoni nõunik Ivar Näidis, tel 372 0000000", Zone.CONTACT),
    ("Contact: Viltė Skaitytoja, Adviser", Zone.CONTACT),
    ("000 0000", Zone.CONTACT),
    ("press@example.org", Zone.CONTACT),
    ("Last updated on 11/27/2023 16:35", Zone.FURNITURE),
    ("Naujausi pakeitimai - 2020-03-04 09:17", Zone.FURNITURE),
    ("Viimati muudetud 5. mai 2032", Zone.FURNITURE),
    ("Pēdējās izmaiņas: 24.11.2023.", Zone.FURNITURE),
    ("© Seimo kanceliarija", Zone.FURNITURE),
    ("Editor: Kati Kirjutaja", Zone.FURNITURE),
    ("Taip pat skaitykite", Zone.FURNITURE),
    ("Vilnius, 24 November 2023", Zone.DATELINE),
]


def test_the_tables_are_not_cut() -> None:
    assert (len(HEAD), len(MIDDLE), len(STAYS), len(FOOT)) == (28, 21, 26, 16)


@pytest.mark.parametrize(("line", "zone"), HEAD)
def test_above_the_text(line: str, zone: Zone) -> None:
    assert zone_of(page(head=line), line) == [zone]


@pytest.mark.parametrize(("line", "zone"), MIDDLE)
def test_between_paragraphs(line: str, zone: Zone) -> None:
    assert zone_of(page(middle=line), line) == [zone]


@pytest.mark.parametrize("line", STAYS)
def test_what_is_not_furniture_stays_body(line: str) -> None:
    assert zone_of(page(middle=line), line) == [Zone.BODY]


@pytest.mark.parametrize(("line", "zone"), FOOT)
def test_below_the_text(line: str, zone: Zone) -> None:
    assert zone_of(page(foot=line), line) == [zone]


@pytest.mark.parametrize(
    "head",
    [
        "",
        "Skip navigation\n\nRiigikogu",
        "Home | News | Press\n\n24.11.2023",
        "• Menu\n• Latest rubbish of the day",
    ],
)
def test_the_title_is_found_under_any_head(head: str) -> None:
    assert zone_of(page(head=head), TITLE) == [Zone.TITLE]


def test_what_follows_a_press_office_is_furniture_unless_it_is_a_sentence_or_a_list() -> None:
    agenda = "Trešdien, 15.janvārī\n09:00  Eiropas lietu komisijas sēde"
    foot = f"Preses dienests\n\n{agenda}\n\n{PROSE[0]}\n\n- Līga Piemēra"
    release = page(foot=foot)
    assert zone_of(release, "Trešdien, 15.janvārī") == [Zone.FURNITURE]
    assert zone_of(release, "09:00  Eiropas lietu komisijas sēde") == [Zone.FURNITURE]
    assert zone_of(release, "- Līga Piemēra") == [Zone.ITEM]
    assert zone_of(release, PROSE[0]) == [Zone.BODY, Zone.BODY]


def test_below_related_news_only_long_sentences_are_the_release() -> None:
    teaser, long = "- Minister opens a bridge", PROSE[0] + " " + PROSE[1]
    release = page(foot=f"Related news\n\n{teaser}\n\nBoats are late today.\n\n{long}")
    assert zone_of(release, teaser) == [Zone.FURNITURE]
    assert zone_of(release, "Boats are late today.") == [Zone.FURNITURE]
    assert zone_of(release, long) == [Zone.BODY]


def test_the_editor_below_the_footer_is_no_contact() -> None:
    release = page(
        foot="Viltė Skaitytoja, tel. +370 5 000 0000\n\nLast updated on 11/27/2023 16:35\n   Morta Redaktorė"
    )
    assert zone_of(release, "Morta Redaktorė") == [Zone.FURNITURE]
    assert release.contact is not None
    assert release.contact.value == "Viltė Skaitytoja"


def test_a_name_between_a_press_office_and_a_phone_is_the_contact() -> None:
    release = page(foot="Riigikogu pressiteenistus\nKati Kirjutaja\n000 0000\nkati@example.org")
    assert zone_of(release, "Kati Kirjutaja") == [Zone.CONTACT]
    assert release.contact is not None
    assert release.contact.value == "Kati Kirjutaja"


def test_the_caption_above_a_credit_that_repeats_it_is_one_too() -> None:
    release = page(middle="Rasa Pavyzdienė\nRasa Pavyzdienė / Jono Bandymo / BNS nuotr.")
    assert zone_of(release, "Rasa Pavyzdienė") == [Zone.CAPTION]


def test_a_label_alone_takes_the_lines_above_and_below() -> None:
    release = page(middle="Two presidents on a bridge\nPhotographer\nPeeter Pildistaja")
    assert [zone_of(release, line) for line in ("Two presidents on a bridge", "Peeter Pildistaja")] == [
        [Zone.CAPTION],
        [Zone.CAPTION],
    ]
    assert [p.value for p in release.photographers] == ["Peeter Pildistaja"]


def test_a_day_that_runs_into_the_first_sentence_is_a_line_of_its_own() -> None:
    release = read_text(f" date 2019-11-28 {PROSE[0]}\n\n{PROSE[1]}".encode(), "page")
    assert [(p.zone, release.text[p.start : p.end]) for p in release.passages] == [
        (Zone.DATELINE, "date 2019-11-28"),
        (Zone.BODY, PROSE[0]),
        (Zone.BODY, PROSE[1]),
    ]
    assert release.published is not None
    assert release.published.value == "2019-11-28"


@pytest.mark.parametrize("where", ["middle", "foot"])
def test_rows_of_a_table_are_no_menu(where: str) -> None:
    rows = ["Līga Piemēra | Latvia | Head", "Jaan Katse | Estonia | Member"]
    release = page(**{where: "\n".join(rows)})
    assert [zone_of(release, row) for row in rows] == [[Zone.BODY], [Zone.BODY]]


def test_lists_above_the_first_sentence_keep_the_title() -> None:
    text = (
        "Meeting of the committee on rivers, minutes\n\nParticipants:\n\n1. Līga Piemēra\n\n2. Jaan Katse\n\n"
        + PROSE[0]
    )
    release = read_text(text.encode(), "page")
    assert [p.zone for p in release.passages] == [Zone.TITLE, Zone.BODY, Zone.ITEM, Zone.ITEM, Zone.BODY]
