"""Which proof is of which release: by the name, and where several are called alike by the folders."""

import unicodedata
from pathlib import Path

import pytest

from balticgraph.documents.places import fitting
from balticgraph.errors import UsageError
from balticgraph.facts.proof_files import proofs_for


def made(folder: Path, *names: str) -> list[Path]:
    files = [folder / name for name in names]
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("{}", "utf-8")
    return files


def test_a_proof_is_of_the_release_of_its_name(tmp_path: Path) -> None:
    one, two, three = made(tmp_path / "in", "a.md", "deep/b.html", "c.txt")
    first, second, other, _ = made(
        tmp_path / "facts", "a.facts.json", "else/b.facts.json", "z.facts.json", "notes.txt"
    )
    found = proofs_for([tmp_path / "in"], tmp_path / "facts")
    assert found.of == {one: first, two: second}
    assert found.left == (other,)
    assert proofs_for([one, three], first).of == {one: first}
    assert proofs_for([one, three], tmp_path / "facts").left == (second, other)
    assert not proofs_for([one, two], tmp_path / "facts").left  # each has its own


def test_releases_called_alike_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    one, two, top = made(tmp_path / "in", "1994/a.md", "1995/a.md", "a.md")
    of_two, of_top = made(tmp_path / "facts", "1995/a.facts.json", "a.facts.json")
    with pytest.raises(UsageError, match="may hold the facts of"):
        proofs_for([tmp_path / "in"], tmp_path / "facts")  # 1994/a.md or a.md
    (of_one,) = made(tmp_path / "facts", "1994/a.facts.json")
    assert proofs_for([tmp_path / "in"], tmp_path / "facts").of == {one: of_one, two: of_two, top: of_top}
    assert proofs_for([two], tmp_path / "facts").of == {two: of_two}


def test_a_proof_of_one_is_not_taken_for_another_of_that_name(tmp_path: Path) -> None:
    one, two = made(tmp_path / "in", "1994/a.md", "1995/a.md")
    (of_two,) = made(tmp_path / "facts", "1995/a.facts.json")
    assert proofs_for([tmp_path / "in"], tmp_path / "facts").of == {two: of_two}
    assert proofs_for([one], of_two).of == {one: of_two}  # named by hand


@pytest.mark.parametrize(
    ("releases", "proofs"),
    [(["a.md", "1/a.md"], ["x/a.facts.json"]), (["a.md"], ["x/a.facts.json", "y/a.facts.json"])],
)
def test_what_is_not_clear_is_refused(releases: list[str], proofs: list[str], tmp_path: Path) -> None:
    made(tmp_path / "in", *releases)
    made(tmp_path / "facts", *proofs)
    with pytest.raises(UsageError, match=r"it is not clear whether .* holds the facts of"):
        proofs_for([tmp_path / "in"], tmp_path / "facts")


@pytest.mark.parametrize("stem", ["ž" * 125, unicodedata.normalize("NFD", "ühisistung č")])
def test_long_and_decomposed_names_find_their_proofs(stem: str, tmp_path: Path) -> None:
    (release,) = made(tmp_path / "in", f"{stem}.md")
    (proof,) = made(tmp_path / "facts", f"{unicodedata.normalize('NFC', fitting(stem))}.facts.json")
    assert proofs_for([tmp_path / "in"], tmp_path / "facts").of == {release: proof}


@pytest.mark.parametrize("name", ["notes.txt", "absent.facts.json", "empty"])
def test_what_holds_no_proofs_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.txt").write_text("")
    with pytest.raises(UsageError, match="`extract -o` writes them"):
        proofs_for([tmp_path], tmp_path / name)
