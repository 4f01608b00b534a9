"""A reading that a person went through: what is kept, struck out, added, and what is refused."""

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from balticgraph.documents.read import read_release
from balticgraph.errors import ReadError
from balticgraph.facts.fact import Reading
from balticgraph.facts.facts_json import LISTS, to_json
from balticgraph.facts.proofread import RULE, changes, proofread
from balticgraph.facts.recognise import recognise
from tests.facts.text import read

TEXT = (
    "Timo Suslov attended the 42nd Session of the Baltic Assembly in Tallinn on 23 November 2023. "
    "The harbour pilot Jonas Petraitis came too. The harbour was full."
)
GOLD = sorted((Path(__file__).parents[1] / "quality" / "gold").glob("*.md"))
Change = Callable[[dict[str, Any]], None]


@pytest.fixture
def reading() -> Reading:
    return read(TEXT)


def written(reading: Reading, place: Path, change: Change | None = None) -> Path:
    """The Facts JSON of a reading as a file, after a change."""
    found: dict[str, Any] = json.loads(json.dumps(to_json(reading)))
    if change:
        change(found)
    file = place / f"{reading.release.name}.facts.json"
    file.write_text(json.dumps(found), "utf-8")
    return file


def came(found: dict[str, Any]) -> None:
    found["attendance"].append(
        {
            "person": "Jonas Petraitis", "event": "e1", "capacity": "attended",
            "evidence": ["The harbour pilot Jonas Petraitis came too"],
        }
    )  # fmt: skip


def test_what_was_left_as_it_was_is_what_the_rules_read(reading: Reading, tmp_path: Path) -> None:
    found = proofread(reading, written(reading, tmp_path))
    assert found.proofread
    assert not found.unread
    assert all(getattr(found, name) == getattr(reading, name) for name in LISTS)
    assert changes(reading, found) == (0, 0)


def test_a_fact_that_a_person_adds_has_the_place_of_its_words(reading: Reading, tmp_path: Path) -> None:
    found = proofread(reading, written(reading, tmp_path, came))
    suslov, petraitis = found.attendance
    assert suslov == reading.attendance[0]
    assert (petraitis.person, petraitis.as_written) == ("Jonas Petraitis", "Jonas Petraitis")
    assert (petraitis.evidence.rule, petraitis.evidence.confidence) == (RULE, 1.0)
    (span,) = petraitis.evidence.spans
    assert TEXT[span.start : span.end] == span.quote == "The harbour pilot Jonas Petraitis came too"
    assert changes(reading, found) == (1, 0)


def test_a_fact_that_a_person_changes_is_by_hand(reading: Reading, tmp_path: Path) -> None:
    def chaired(found: dict[str, Any]) -> None:
        found["attendance"][0]["capacity"] = "chaired"

    found = proofread(reading, written(reading, tmp_path, chaired))
    assert [(a.capacity, a.evidence.rule) for a in found.attendance] == [("chaired", RULE)]
    assert changes(reading, found) == (1, 1)


def test_a_fact_that_a_person_strikes_out_is_gone(reading: Reading, tmp_path: Path) -> None:
    found = proofread(reading, written(reading, tmp_path, lambda found: found["attendance"].clear()))
    assert not found.attendance
    assert changes(reading, found) == (0, 1)


def test_what_is_announced_need_not_say_so(reading: Reading, tmp_path: Path) -> None:
    def announce(found: dict[str, Any]) -> None:
        came(found)
        found["announced"].append(found["attendance"].pop())

    (one,) = proofread(reading, written(reading, tmp_path, announce)).announced
    assert one.announced


@pytest.mark.parametrize(
    "words",
    [
        "came too. The harbour was full",
        "came too.\n The  harbour\u00a0was full",
        {"quote": "came too. The harbour was full"},
        {"quote": "came too. The harbour was full", "start": 127.0, "end": 157.0},
    ],
)
def test_words_are_found_however_they_are_spaced(words: object, reading: Reading, tmp_path: Path) -> None:
    file = written(reading, tmp_path, lambda found: found["events"][0].update(evidence=[words]))
    (span,) = proofread(reading, file).events[0].evidence.spans
    assert TEXT[span.start : span.end] == span.quote == "came too. The harbour was full"


def test_words_may_be_pasted_as_the_text_breaks_and_composes_them(tmp_path: Path) -> None:
    text = "Timo Suslov attended the 42nd Session of the\nBaltic Assembly in Tallinn. Ülo Nugis\ncame too."
    reading = read(text)
    file = written(
        reading,
        tmp_path,
        adds("topics", text="coming", evidence=unicodedata.normalize("NFD", "Ülo Nugis came")),
    )
    assert proofread(reading, file).topics[-1].evidence.spans[0].quote == "Ülo Nugis\ncame"
    file.write_text(
        file.read_text("utf-8").replace(r"\n", "\n"), "utf-8"
    )  # breaks of lines as an editor pastes them
    assert proofread(reading, file).topics[-1].evidence.spans[0].quote == "Ülo Nugis\ncame"


@pytest.mark.parametrize("above", ["The harbour was here. ", "", "Notice. "])
def test_words_are_found_where_a_later_page_has_them(above: str, reading: Reading, tmp_path: Path) -> None:
    def both(found: dict[str, Any]) -> None:
        came(found)
        found["topics"].append(
            {"text": "harbour", "event": "e1", "evidence": [{"quote": "harbour", "start": 97, "end": 104}]}
        )

    assert TEXT[97:104] == "harbour"
    later = read(above + TEXT)
    found = proofread(later, written(reading, tmp_path, both))
    assert all(
        later.release.text[s.start : s.end] == s.quote for one in found.topics for s in one.evidence.spans
    )
    assert found.topics[-1].evidence.spans[0].start == len(above) + 97
    assert found.events == later.events
    assert found.attendance[:1] == later.attendance
    told = [remark for remark in found.release.remarks if "stand elsewhere than was written down" in remark]
    assert len(told) == (above != "")


def test_spaces_round_a_value_make_no_other_value(reading: Reading, tmp_path: Path) -> None:
    file = written(reading, tmp_path, lambda found: found["attendance"][0].update(person=" Timo Suslov "))
    assert proofread(reading, file).attendance == reading.attendance


def test_what_a_release_states_of_itself_is_not_changed_in_silence(reading: Reading, tmp_path: Path) -> None:
    file = written(reading, tmp_path, lambda found: found["release"].update(published="2023-11-24"))
    found = proofread(reading, file)
    assert found.release.published == reading.release.published
    assert found.release.remarks == (
        "published is '2023-11-24' in what was proofread and None on the page; "
        "what a release states of itself is read from the page alone",
    )


def test_faults_are_told_together(reading: Reading, tmp_path: Path) -> None:
    def spoil(found: dict[str, Any]) -> None:
        found["events"][0]["evidence"] = ["never said"]
        found["attendance"][0]["evidence"] = ["harbour"]

    with pytest.raises(ReadError, match=r"events\[0\] .*never said.* \| attendance\[0\] .*stand 2 times"):
        proofread(reading, written(reading, tmp_path, spoil))
    many = [{"text": "x", "event": "e1", "evidence": [f"never said {n}"]} for n in range(7)]
    with pytest.raises(ReadError, match=r"never said 4.* \| and 2 more$"):
        proofread(reading, written(reading, tmp_path, lambda found: found.update(topics=many)))
    for one in many:
        one.update(evidence="harbour pilot", texts="y")
    with pytest.raises(ReadError, match=r"topics\[0\] .*'texts' was unexpected.* \| topics\[1\] "):
        proofread(reading, written(reading, tmp_path, lambda found: found.update(topics=many)))


def test_two_lists_of_one_name_are_refused(reading: Reading, tmp_path: Path) -> None:
    file = written(reading, tmp_path)
    file.write_text(file.read_text("utf-8")[:-1] + ', "attendance": []}', "utf-8")
    with pytest.raises(ReadError, match="'attendance' stands twice in one object"):
        proofread(reading, file)


def adds(family: str, **fact: object) -> Change:
    return lambda found: found[family].append(fact)


REFUSED: list[tuple[Change, str]] = [
    (lambda f: f.update(attendence=[]), "'attendence' was unexpected"),
    (lambda f: f["release"].update(id="other"), "holds the facts of 'other', not of 'made'"),
    (lambda f: f.pop("release"), "holds the facts of None"),
    (lambda f: f.update(events={}), "events: {} is not of type 'array'"),
    (lambda f: f["events"].append(5), r"events\[1\]: 5 is not of type 'object'"),
    (lambda f: f["events"].append(f["events"][0]), "e1 is the key of two events"),
    (lambda f: f["attendance"][0].update(event="e9"), r"attendance\[0\] \(Timo Suslov, e9, attended\): no event has the key 'e9'"),
    (lambda f: f["attendance"][0].update(capacity="presided"),
     r"attendance\[0\] \(Timo Suslov, e1, presided\).capacity: 'presided' is not one of"),
    (lambda f: f["attendance"][0].update(office="Speaker"), "'office' was unexpected"),
    (lambda f: f["attendance"][0].update(evidence=[]), r"attendance\[0\] \(.*\).evidence: \[\] should be non-empty"),
    (lambda f: f["attendance"][0].update(evidence=["never said"]), "'never said' stand nowhere in the text"),
    (lambda f: f["attendance"][0].update(evidence=["harbour"]), "'harbour' stand 2 times in the text"),
    (lambda f: f["attendance"][0]["evidence"][0].update(start=1, end=5, quote="harbour"),
     "'harbour' does not stand at 1 to 5, 2 times elsewhere"),
    (lambda f: f["attendance"][0]["evidence"][0].update(quote="never said"), "'never said' does not stand at 0 to .*, nowhere elsewhere"),
    (lambda f: f["attendance"][0]["evidence"][0].update(start="1"), r"evidence\[0\].start: '1' is not of type 'integer'"),
    (adds("attendance", person="Jon Petraitis", event="e1", capacity="attended", evidence=["harbour pilot"]),
     r"attendance\[1\] \(.*\): its words do not have 'Jon Petraitis' in this form; say in as_written"),
    (adds("offices", person="Jonas", as_written="Jonas", organisation="B", evidence=["harbour pilot"]), "'office' is a required property"),
    (adds("attendance", person="Jonas Petraitis", as_written="Jonu Petraiti", event="e1", capacity="attended", evidence=["harbour pilot"]),
     r"attendance\[1\] \(Jonas Petraitis\): as_written is 'Jonu Petraiti', which stands nowhere in the text"),
    (lambda f: f["events"][0].update(number=43, number_as_written="43rd"), "number_as_written is '43rd', which stands nowhere"),
    (lambda f: f["attendance"][0].update(confidence=float("nan")), "NaN is no number"),
    (lambda f: f.update(attendance=f["attendance"][0]), r"attendance: \{'person': 'Timo Suslov'.* … .* is not of type 'array'"),
    (adds("statements", speaker="Jonas Petraitis", mode="direct", text="x", evidence=["harbour pilot"]),
     r"statements\[0\] \(Jonas Petraitis, direct, x\): say in as_written how the text calls the person who speaks, or null"),
    (lambda f: f["events"][0].update(start="2023-02-30"), r"events\[0\] \(.*\).start: there is no 2023-02-30"),
    (adds("documents", event="e1", kind="resolution", date="2023-13", evidence=["harbour pilot"]), "there is no 2023-13"),
    (lambda f: f["events"][0].update(start="23.11.2023"), r"'23.11.2023' does not match .* \(an ISO day, month or year"),
    (lambda f: f["events"][0].update(number=42.5), r"events\[0\] \(.*\).number: 42.5 is not of type"),
    (lambda f: f["events"][0].update(city="Tall\ud800inn"), r"events\[0\] \(.*\).city: 'Tall\\ud800inn' is blank or holds a control"),
    (lambda f: f["events"][0].update(city="Tall\x01inn"), r"events\[0\] \(.*\).city: 'Tall\\x01inn' is blank or holds a control"),
    (lambda f: f["attendance"][0].update(person=" "), r"attendance\[0\] \(.*\).person: '' "),
    (adds("priorities", text="Safe seas", language="e n", evidence=["harbour pilot"]), r"\.language: 'e n' is not one of"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "said"), REFUSED)
def test_what_is_no_facts_json_of_the_release_is_refused(
    change: Change, said: str, reading: Reading, tmp_path: Path
) -> None:
    file = written(reading, tmp_path, change)
    with pytest.raises(ReadError, match=said) as refused:
        proofread(reading, file)
    assert str(refused.value).startswith(f"{file}: ")


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff\xfe", b'"words"', b'{"release":' + b"[" * 100_000]
)
def test_what_is_no_object_is_refused(content: bytes, reading: Reading, tmp_path: Path) -> None:
    file = tmp_path / "made.facts.json"
    file.write_bytes(content)
    with pytest.raises(ReadError, match="Facts JSON"):
        proofread(reading, file)


def test_whole_releases_come_back_as_they_were_read(tmp_path: Path) -> None:
    assert len(GOLD) == 94
    for path in GOLD[::6]:
        reading = recognise(read_release(path))
        found = proofread(reading, written(reading, tmp_path))
        assert all(getattr(found, name) == getattr(reading, name) for name in LISTS), path.name
