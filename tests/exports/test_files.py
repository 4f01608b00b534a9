"""A file appears whole or not at all."""

import os
import threading
from pathlib import Path

import pytest

from balticgraph.errors import UsageError
from balticgraph.exports.files import opened


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "graph.nq"
    target.write_text("old")
    with pytest.raises(ZeroDivisionError), opened(target) as out:  # noqa: PT012  it fails after half a write
        out.write(b"half")
        raise ZeroDivisionError
    assert target.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["graph.nq"]


def test_the_new_file_is_not_seen_before_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "graph.nq"
    with opened(target) as out:
        out.write(b"new")
        out.flush()
        assert not target.exists()
    assert target.read_text() == "new"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to("real")
    with opened(tmp_path / "link") as out:
        out.write(b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"


@pytest.mark.parametrize("output", [None, "-", Path("-")])
def test_standard_output(output: str | Path | None, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    with opened(output) as out:
        out.write("Kupčinskas".encode())
    assert capfdbinary.readouterr().out.decode() == "Kupčinskas"


def test_a_pipe_is_written_to_and_not_renamed_over(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    with opened(pipe) as out:
        out.write(b"through")
    reader.join(timeout=10)
    assert got == [b"through"]
    assert pipe.is_fifo()


def test_a_folder_that_is_not_there_and_a_folder_in_the_place_are_refused(tmp_path: Path) -> None:
    with (
        pytest.raises(UsageError, match=r"No such file or directory.*name another file"),
        opened(tmp_path / "a" / "b"),
    ):
        pass
    (tmp_path / "folder").mkdir()
    with pytest.raises(UsageError, match="is a folder"), opened(tmp_path / "folder") as out:
        out.write(b"x")
    assert [p.name for p in tmp_path.iterdir()] == ["folder"]


def test_what_fails_elsewhere_is_not_laid_to_the_output(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), opened(tmp_path / "out"):
        (tmp_path / "none").read_text()
    assert list(tmp_path.iterdir()) == []


def test_a_name_may_be_as_long_as_the_file_system_takes(tmp_path: Path) -> None:
    target = tmp_path / f"{'n' * 252}.nq"
    with opened(target) as out:
        out.write(b"whole")
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
