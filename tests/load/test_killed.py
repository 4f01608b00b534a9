"""A load that is killed: a dozen moments; `make test-long` takes two hundred."""

from pathlib import Path

from tests.load.killed import RELEASES, kill_and_load_again


def test_a_killed_load_leaves_whole_releases_and_ends_the_same(tmp_path: Path) -> None:
    left = kill_and_load_again(12, tmp_path)
    assert len(left) == 12
    assert any(0 < n < RELEASES for n in left), left  # some kills fell between releases
