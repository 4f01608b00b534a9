"""A phrase file of the project as checked values: what is wrong in one is told with file and line."""

import tomllib
from collections.abc import Callable
from pathlib import Path

from balticgraph.errors import LexiconError

Phrase = tuple[str, ...]


class PhraseFile:
    """The tables of one TOML file.

    Each method gives checked values or raises `LexiconError` with file and line.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._text = path.read_text("utf-8")
            self.top: dict[str, object] = tomllib.loads(self._text)
        except FileNotFoundError as error:
            raise LexiconError(f"{path} is missing; put it back") from error
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise LexiconError(f"{path.name}: {error}; mend the file") from error

    def wrong(self, near: str, what: str) -> LexiconError:
        """The complaint `what` about the first line that holds `near`."""
        line = next((n for n, text in enumerate(self._text.splitlines(), 1) if near in text), 1)
        return LexiconError(f"{self.path.name}, line {line}: {what}")

    def table(self, name: str, keys: tuple[str, ...]) -> dict[str, object]:
        """The table of that name, which holds these keys and no others."""
        table = self.top.get(name)
        if not isinstance(table, dict):
            raise self.wrong(name, f"there is no table [{name}]; add it")
        for key in sorted(set(table) ^ set(keys)):
            what = "is strange" if key in table else "is missing"
            near = key if key in table else f"[{name}]"
            raise self.wrong(near, f"[{name}] holds {', '.join(keys)}; {key!r} {what}")
        return table

    def strings(self, table: dict[str, object], key: str) -> list[str]:
        """The phrases of a list, none of them empty and none of them twice."""
        found = table.get(key)
        if not isinstance(found, list):
            raise self.wrong(key, f"{key!r} has to be a list of phrases")
        for at, entry in enumerate(found):
            if not isinstance(entry, str) or not entry.strip():
                raise self.wrong(key, f"{entry!r} in {key!r} is no phrase; write words or leave it out")
            if entry in found[:at]:
                raise self.wrong(f'"{entry}"', f"{entry!r} stands twice in {key!r}; keep one")
        return found

    def phrases(self, table: dict[str, object], key: str, cut: Callable[[str], Phrase]) -> list[Phrase]:
        """The phrases of a list as words; a phrase that has none is refused."""
        found = []
        for phrase in self.strings(table, key):
            words = cut(phrase)
            if not words:
                raise self.wrong(
                    f'"{phrase}"', f"{phrase!r} in {key!r} holds no word; write one or leave it out"
                )
            found.append(words)
        return found

    def entries(self, key: str, keys: tuple[str, ...]) -> list[dict[str, object]]:
        """The tables of an array of tables, each with these keys and no others."""
        found = self.top.get(key)
        if not isinstance(found, list):
            raise self.wrong(key, f"there are no [[{key}]] tables; add them")
        for entry in found:
            if not isinstance(entry, dict) or set(entry) != set(keys):
                name = entry.get("name", key) if isinstance(entry, dict) else key
                raise self.wrong(f'"{name}"', f"a [[{key}]] holds {', '.join(keys)} and no more")
        return found
