"""A gathering that only tells when something was said, and is the one event of its sentence, is what the next ones speak of."""

import pytest

from balticgraph.documents.read import read_text
from balticgraph.facts.fact import Reading
from balticgraph.facts.recognise import recognise

RIGA = ("ba_presidium", "Riga", "2022-05-12")


def read(language: str, first: str, then: str) -> Reading:
    text = f"---\nlanguage: {language}\n---\n\nCables\n\n{first}\n\n{then}\n"
    return recognise(read_text(text.encode(), "made"))


TOLD = [
    (
        "en",
        "Cables must be guarded, Ainars Latkovskis said after the meeting of the Presidium of the Baltic Assembly in Riga on 12 May 2022.",
        "The meeting was attended by Jānis Vucāns.",
    ),
    (
        "en",
        "Following the meeting of the Presidium of the Baltic Assembly in Riga on 12 May 2022, a press release was published.",
        "Among the participants was Jānis Vucāns.",
    ),
    (
        "lv",
        "Kabeļi jāsargā, pēc Baltijas Asamblejas Prezidija sēdes Rīgā 2022. gada 12. maijā sacīja Ainars Latkovskis.",
        "Dalībnieku vidū bija Jānis Vucāns.",
    ),
    (
        "lt",
        "Kabelius reikia saugoti, po Baltijos Asamblėjos Prezidiumo posėdžio Rygoje 2022 m. gegužės 12 d. sakė Ainars Latkovskis.",
        "Tarp dalyvių buvo Jānis Vucāns.",
    ),
    (
        "et",
        "Kaableid tuleb kaitsta, ütles Ainars Latkovskis pärast Balti Assamblee presiidiumi istungi lõppu Riias 12. mail 2022.",
        "Osalejate seas oli Jānis Vucāns.",
    ),
]


@pytest.mark.parametrize(("language", "first", "then"), TOLD)
def test_what_framed_a_saying_is_told_of(language: str, first: str, then: str) -> None:
    reading = read(language, first, then)
    assert [(e.kind, e.city, e.start) for e in reading.events] == [RIGA]
    assert [(f.person, f.event) for f in reading.attendance] == [("Jānis Vucāns", reading.events[0].key)]


APART = [
    (
        "After the meeting of the Presidium of the Baltic Assembly, the ministers met in Riga on 12 May 2022.",
        "Among the participants was Jānis Vucāns.",
    ),
    (
        "Ahead of the session of the Baltic Assembly, Ainars Latkovskis visited Tallinn.",
        "He had a meeting with Jānis Vucāns.",
    ),
]


@pytest.mark.parametrize(("first", "then"), APART)
def test_what_frames_another_event_is_not(first: str, then: str) -> None:
    reading = read("en", first, then)
    framing = {e.key for e in reading.events if e.kind in {"ba_presidium", "ba_session"}}
    assert not [f.person for f in reading.attendance if f.event in framing]


def test_a_saying_after_a_meeting_is_no_part_in_it() -> None:
    first = "Cables must be guarded, Ainars Latkovskis said after the meeting of the Presidium of the Baltic Assembly in Riga."
    assert not read("en", first, "They are often cut.").attendance
