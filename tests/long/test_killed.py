"""A load that is killed at two hundred moments."""

from pathlib import Path

import pytest

from tests.load.killed import RELEASES, kill_and_load_again


@pytest.mark.long
def test_two_hundred_kills(tmp_path: Path) -> None:
    left = kill_and_load_again(200, tmp_path)
    assert len(left) == 200
    assert sum(0 < n < RELEASES for n in left) >= 50, left
    assert len(set(left)) >= 15, left
