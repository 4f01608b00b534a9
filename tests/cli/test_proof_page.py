"""The page on which a person proofreads a release, as the command line writes it."""

import json
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from tests.cli.conftest import Run

TEXT = (
    "Timo Suslov attended the 42nd Session of the Baltic Assembly in Tallinn on 23 November 2023. "
    "The pilot <b>Jonas Petraitis</b> & others came too."
)


@pytest.fixture
def release(tmp_path: Path) -> Path:
    file = tmp_path / "in" / "harbour.md"
    file.parent.mkdir()
    file.write_text(f"---\nlanguage: en\npublisher: Riigikogu\n---\n\n{TEXT}\n", "utf-8")
    return file


def test_the_text_stands_whole_with_the_words_of_its_facts_marked(run: Run, release: Path) -> None:
    ran = run("extract", release, "-f", "html", "--quiet")
    assert ran.code == 0
    page: Any = html.fromstring(ran.out)
    (text,) = page.xpath("//section[@aria-label='Text']")
    assert text.text_content() == run("extract", "--text", release, "--quiet").out
    marked = "".join(text.xpath(".//mark/text()"))
    assert "Timo Suslov attended the 42nd Session of the Baltic Assembly" in marked
    assert "others came too" not in marked
    (over,) = {span.get("title") for span in text.xpath(".//span[@class='over']")}
    assert over == "Jonas Petraitis is in no fact"


def test_each_fact_is_a_row_that_leads_to_its_words(run: Run, release: Path) -> None:
    page: Any = html.fromstring(run("extract", release, "-f", "html", "--quiet").out)
    assert [c.text for c in page.xpath("//caption")] == [
        "events (1)",
        "attendance (1)",
        "Said and not read (1)",
    ]
    places = set(page.xpath("//@id"))
    leading = [a.get("href").removeprefix("#") for a in page.xpath("//td/a")]
    assert len(leading) == 3
    assert set(leading) <= places
    assert page.xpath("//header//a[@href='#passed-over']/text()") == ["1"]
    (row,) = page.xpath("//table[caption='attendance (1)']//tr[td]")
    assert [td.text_content() for td in row][:4] == ["0", "Timo Suslov", "e1", "attended"]


def test_what_a_person_mended_is_told_apart_and_what_is_left_stays_listed(
    run: Run, release: Path, tmp_path: Path
) -> None:
    text = release.read_text("utf-8")
    release.write_text(f"{text}The sailor Antanas Jonaitis sang.\n", "utf-8")
    found: dict[str, Any] = json.loads(run("extract", release, "--quiet").out)
    found["attendance"][0]["capacity"] = "spoke"
    words = "The pilot <b>Jonas Petraitis</b> & others came too."
    found["attendance"].append(
        {"person": "Jonas Petraitis", "event": "e1", "capacity": "attended", "evidence": words}
    )
    proof = tmp_path / "harbour.facts.json"
    proof.write_text(json.dumps(found), "utf-8")
    ran = run("extract", release, "--proofread", proof, "-f", "html", "--show-unread", "--quiet")
    assert "Antanas Jonaitis is in no fact" in ran.err
    assert "Jonas Petraitis is in no fact" not in ran.err
    page: Any = html.fromstring(ran.out)
    rows = [[td.text_content() for td in tr] for tr in page.xpath("//tr[@class='hand']")]
    assert rows == [
        ["0", "Timo Suslov", "e1", "spoke", "by hand"],
        ["1", "Jonas Petraitis", "e1", "attended", "by hand"],
    ]
    (gone,) = page.xpath("//tr[td/a/del]")
    assert [td.text_content() for td in gone] == ["attendance", "Timo Suslov, e1, attended"]
    assert set(page.xpath("//td/a/@href")) <= {f"#{one}" for one in page.xpath("//@id")}


def test_each_place_of_words_is_a_line_of_the_file(run: Run, release: Path) -> None:
    said = run("extract", release, "--quiet").out
    assert '    {"start": ' in said
    assert json.loads(said) == json.loads(run("extract", release, "-f", "jsonl", "--quiet").out)
    lines = [line.rstrip(",") for line in said.splitlines() if '"quote"' in line]
    facts = [fact for many in json.loads(said).values() if isinstance(many, list) for fact in many]
    assert [json.loads(line) for line in lines] == [span for fact in facts for span in fact["evidence"]]


def test_several_releases_are_pages_in_a_folder(run: Run, release: Path, tmp_path: Path) -> None:
    ran = run("extract", release.parent, "-f", "html", "--quiet")
    assert ran.code == 2
    assert "-o DIR" in ran.one_line
    assert run("extract", release.parent, "-f", "html", "-o", tmp_path / "pages", "--quiet").code == 0
    assert (tmp_path / "pages" / "harbour.html").read_text("utf-8").startswith("<!DOCTYPE html>")
