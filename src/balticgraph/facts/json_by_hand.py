"""JSON that a person wrote: read a little less strictly where that is safe, and more so where something would be lost."""

import json
from math import isfinite
from pathlib import Path
from typing import Any

from balticgraph.errors import ReadError


def parsed(file: Path) -> Any:  # noqa: ANN401  whatever stands in the file
    """What a file holds as JSON; words may break across lines in it, as they do in the text they were copied from.

    Raises `ReadError` where it is none, where a key stands twice in an object, or where a number is none.
    """
    try:
        return json.loads(
            file.read_bytes(),
            strict=False,
            parse_float=_number,
            parse_constant=_number,
            object_pairs_hook=_once,
        )
    except UnicodeDecodeError as error:
        raise ReadError(f"{file}: no Facts JSON can be read ({error}); save it as UTF-8") from None
    except (OSError, ValueError, RecursionError) as error:
        raise ReadError(
            f"{file}: no Facts JSON can be read ({error}); write it as `extract -o` does"
        ) from None


def _number(figures: str) -> int | float:
    """A number: 42.0 is 42, and NaN is none. Raises ValueError."""
    number = float(figures)
    if not isfinite(number):
        raise ValueError(f"{figures} is no number")
    return int(number) if number.is_integer() else number


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose keys stand in it once: of two lists of one name JSON would drop the first. Raises ValueError."""
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"{twice!r} stands twice in one object, and only one of them would count")
    return found
