"""On a terminal the counter of what has been read and the messages beside it do not run into each other."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

READ = "The 42nd Session of the Baltic Assembly was held in Tallinn.\n"


def on_a_terminal(*words: object) -> list[str]:
    """What a command left on the lines of a terminal; what was written over is gone."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "balticgraph", *map(str, words)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=theirs,
    ):
        os.close(theirs)
        seen = b""
        while chunk := _read(ours):
            seen += chunk
    os.close(ours)
    lines = seen.decode().replace("\r\n", "\n").removesuffix("\n").split("\n")
    return [line.rpartition("\r")[2] for line in lines]


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # the other end has been closed
        return b""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(READ)
    (tmp_path / "in" / "b.txt").touch()
    return tmp_path / "in"


def test_a_message_takes_the_place_of_the_counter(folder: Path, tmp_path: Path) -> None:
    (line,) = on_a_terminal("extract", folder, "-o", tmp_path / "out", "--no-register")
    assert line.startswith("balticgraph: ")
    assert "b.txt is empty" in line


def test_the_counter_ends_its_line_where_the_command_fails(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "c.facts.json").mkdir()
    (folder / "b.txt").unlink()
    (folder / "c.txt").write_text(READ)
    counter, refused = on_a_terminal("extract", folder, "-o", tmp_path / "out", "--no-register")
    assert counter.startswith("reading: 1 (a")
    assert refused.startswith("balticgraph: ")
