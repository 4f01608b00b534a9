"""JSON that a person wrote: what is taken as it was meant, and what is refused."""

from pathlib import Path

import pytest

from balticgraph.errors import ReadError
from balticgraph.facts.json_by_hand import parsed


@pytest.mark.parametrize(
    ("content", "value"),
    [
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
        ('{"a": "č"}'.encode("utf-16"), {"a": "č"}),
        (b'{"a": "one\nline"}\r\n', {"a": "one\nline"}),
        (b'{"a": 42.0, "b": 0.5}', {"a": 42, "b": 0.5}),
    ],
)
def test_what_editors_write_is_read(content: bytes, value: object, tmp_path: Path) -> None:
    file = tmp_path / "a.facts.json"
    file.write_bytes(content)
    assert repr(parsed(file)) == repr(value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"a": 1, "b": {"a": 1, "a": 2}}', "'a' stands twice in one object"),
        (b'{"a": NaN}', "NaN is no number"),
        (b'{"a": 1e999}', "1e999 is no number"),
        (b'{"a": 1,}', "line 1 column 9"),
        ('{"a": "č"}'.encode("cp1257"), "save it as UTF-8"),
    ],
)
def test_what_would_lose_something_is_refused(content: bytes, said: str, tmp_path: Path) -> None:
    file = tmp_path / "a.facts.json"
    file.write_bytes(content)
    with pytest.raises(ReadError, match=said) as refused:
        parsed(file)
    assert str(refused.value).startswith(f"{file}: no Facts JSON can be read")
