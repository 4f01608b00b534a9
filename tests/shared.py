"""The folder ../shared, with the first real input and the gold: there in CI, skipped with a reason elsewhere."""

import os
from pathlib import Path

import pytest

SHARED = Path(os.environ.get("BALTICGRAPH_SHARED", Path(__file__).parents[2] / "shared"))
SEED = SHARED / "seed" / "seimas-2023-11-24.txt"


def shared(path: Path) -> Path:
    """A path in the shared folder; skips the test where the folder is not there, fails where nothing may be skipped."""
    if not path.exists():
        reason = f"{path} is not mounted here"
        if os.environ.get("BALTICGRAPH_NO_SKIP"):
            pytest.fail(reason)
        pytest.skip(reason)
    return path
