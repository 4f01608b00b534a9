"""The page on which a person proofreads a release, as the command line writes it."""

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
    (row,) = page.xpath("//table[caption='attendance (1)']//tr[td]")
    assert [td.text_content() for td in row][:3] == ["Timo Suslov", "e1", "attended"]


def test_several_releases_are_pages_in_a_folder(run: Run, release: Path, tmp_path: Path) -> None:
    ran = run("extract", release.parent, "-f", "html", "--quiet")
    assert ran.code == 2
    assert "-o DIR" in ran.one_line
    assert run("extract", release.parent, "-f", "html", "-o", tmp_path / "pages", "--quiet").code == 0
    assert (tmp_path / "pages" / "harbour.html").read_text("utf-8").startswith("<!DOCTYPE html>")
