"""Pipes hold UTF-8 whatever the locale: the same bytes as a file that `--output` names."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = (sys.executable, "-m", "balticgraph")
WHO = 'SELECT ?s { ?s foaf:name "Andrius Kupčinskas" }'


def piped(
    *words: object, given: bytes = b"", encoding: str = "latin-1"
) -> subprocess.CompletedProcess[bytes]:
    """A command whose standard streams have another encoding by the locale."""
    return subprocess.run(
        [*COMMAND, *map(str, words)],
        input=given,
        capture_output=True,
        check=False,
        env=os.environ | {"PYTHONIOENCODING": encoding},
    )


@pytest.mark.parametrize("encoding", ["latin-1", "ascii", "utf-16"])
def test_a_pipe_holds_what_a_file_does(encoding: str, bundled_store: Path, tmp_path: Path) -> None:
    words = ("ask", "who-attended", "--session", 42, "--store", bundled_store, "-f", "csv")
    shown = piped(*words, encoding=encoding)
    assert piped(*words, "-o", tmp_path / "there.csv", encoding=encoding).returncode == 0
    assert (shown.returncode, shown.stdout) == (0, (tmp_path / "there.csv").read_bytes())
    assert "Kupčinskas" in shown.stdout.decode()


def test_a_query_comes_as_utf_8(bundled_store: Path) -> None:
    asked = piped("query", "-", "--store", bundled_store, "-f", "csv", given=WHO.encode())
    assert asked.stdout.decode().split() == ["s", "https://w3id.org/balticgraph/id/person/andrius-kupcinskas"]


def test_a_query_that_is_not_utf_8_is_told_so(bundled_store: Path) -> None:
    asked = piped("query", "-", "--store", bundled_store, given=WHO.encode("windows-1257"))
    assert asked.returncode == 3
    assert asked.stderr.decode() == (
        f"balticgraph: standard input is not UTF-8 text (byte {WHO.index('č')}); save the query as UTF-8\n"
    )


def test_a_byte_order_mark_before_a_query_is_no_part_of_it(bundled_store: Path, tmp_path: Path) -> None:
    file = tmp_path / "query.rq"
    file.write_text(WHO, "utf-8-sig")
    assert piped("query", file, "--store", bundled_store).returncode == 0
    assert piped("query", "-", "--store", bundled_store, given=file.read_bytes()).returncode == 0
