"""The TOML files of the lexicon as tables, a malformed one refused with its line."""

import tomllib
from pathlib import Path
from typing import Any

from balticgraph.errors import LexiconError


def table_of(path: Path) -> dict[str, Any]:
    """The tables of a TOML file; raises `LexiconError` with the parser's line where it is none."""
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LexiconError(f"{path.parent.name}/{path.name}: {error}; mend the file") from error
