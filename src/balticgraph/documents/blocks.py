"""The blocks of a saved page in the order of the page: paragraphs, headings, list items, table rows, captions, as plain text.

White space is folded as a browser shows it (no-break spaces stay), a line break is a line end. A row of a table whose cells are short
is one block, its cells parted by commas, so that a list of names with their offices stays a list; of a table that only lays out a page
each cell stands alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from balticgraph.documents.layer import Shape
from balticgraph.documents.lexicon import page_parts
from balticgraph.language.words import fold

_BLOCKS = frozenset(
    "address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header "
    "hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_HEADINGS = frozenset({"h1", "h2", "h3"})
_SPACE = re.compile(r"[ \t\n\r\f]+")
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_CELL_SIGNS = 160
_CAPTION_NAMES = frozenset({"caption", "captions", "photocaption", "imagecaption", "credit", "credits"})


@dataclass(slots=True)
class Block:
    """One block of a page: its text, its shape and (of a heading) rank, how much of it is links, where it stands, if it is skipped."""

    shape: Shape
    path: tuple[int, ...]
    skipped: bool
    rank: int = 0
    parts: list[str] = field(default_factory=list)
    linked: int = 0

    @property
    def text(self) -> str:
        """The text with white space folded and line ends kept."""
        lines = [_SPACE.sub(" ", line).strip(" ") for line in "".join(self.parts).split("\x1e")]
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def blocks_of(tree: etree._Element, keep: frozenset[etree._Element]) -> Iterator[Block]:
    """Each block with any text; what stands in a part of the page without text of the release is marked as skipped.

    `keep` are elements that hold the release's heading or main text: they and what holds them are never skipped.
    """
    walk = _Walk(keep)
    for event, element in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        if event == "start":
            walk.open(element)
        else:
            walk.close(element)
        yield from walk.done
        walk.done.clear()


class _Walk:
    """The state of one walk down a page: the open elements, and the block that is being filled."""

    def __init__(self, keep: frozenset[etree._Element]) -> None:
        self.keep = keep
        self.path: list[int] = []
        self.seen = 0
        self.skips = 0
        self.links = 0
        self.shapes: list[Shape] = [Shape.PLAIN]
        self.rows: list[etree._Element] = []
        self.block = Block(Shape.PLAIN, (), skipped=False)
        self.done: list[Block] = []

    def open(self, element: etree._Element) -> None:
        self.seen += 1
        self.path.append(self.seen)
        self.skips += element not in self.keep and is_without_text(element)
        self.links += element.tag == "a"
        tag = str(element.tag)
        if tag == "tr" and not self.rows and _is_data_row(element):
            self.rows.append(element)
            self._begin(Shape.ITEM)
        elif tag in {"td", "th"} and self.rows:
            self.block.parts.append(", " if self.block.parts else "")
        elif tag in _BLOCKS and not self.rows:
            self.shapes.append(_shape(element, self.shapes[-1]))
            self._begin(self.shapes[-1], int(tag[1]) if tag in _HEADINGS else 0)
        elif tag == "br":
            self.block.parts.append("\x1e")
        self._add(element.text)

    def close(self, element: etree._Element) -> None:
        if not isinstance(element.tag, str):
            self._add(element.tail)
            return
        self.path.pop()
        self.skips -= element not in self.keep and is_without_text(element)
        self.links -= element.tag == "a"
        if self.rows and self.rows[-1] is element:
            self.rows.pop()
            self._begin(self.shapes[-1])
        elif element.tag in _BLOCKS and not self.rows:
            self.shapes.pop()
            self._begin(self.shapes[-1])
        self._add(element.tail)

    def _begin(self, shape: Shape, rank: int = 0) -> None:
        if any(part.strip() for part in self.block.parts):
            self.done.append(self.block)
        self.block = Block(shape, tuple(self.path), skipped=self.skips > 0, rank=rank)

    def _add(self, text: str | None) -> None:
        if text:
            self.block.parts.append(text)
            self.block.linked += len(text.strip()) if self.links else 0


def is_without_text(element: etree._Element) -> bool:
    """Whether an element is a part of the page without text of the release: a menu, a banner, a button, a hidden part."""
    marks = page_parts()
    if element.tag in marks.tags or element.get("role") in marks.roles:
        return True
    if element.tag == "footer":
        return next(element.iterancestors("article", "main"), None) is None
    if element.get("hidden") is not None or element.get("aria-hidden") == "true" or "display:none" in (element.get("style") or "").replace(" ", ""):
        return True
    named = f"{element.get('class') or ''} {element.get('id') or ''}"
    return any(fold(word) in marks.names for word in _WORD.findall(named))


def _shape(element: etree._Element, outer: Shape) -> Shape:
    if element.tag in _HEADINGS:
        return Shape.HEADING
    if element.tag == "figcaption" or any(word.lower() in _CAPTION_NAMES for word in _WORD.findall(element.get("class") or "")):
        return Shape.CAPTION
    if element.tag in {"li", "dd"}:
        return Shape.ITEM
    return outer if element.tag in {"p", "div"} else Shape.PLAIN


def _is_data_row(row: etree._Element) -> bool:
    """Whether a row has two or more short cells with text and no block of its own in them."""
    cells = [cell for cell in row if cell.tag in {"td", "th"}]
    if any(inner.tag in {"table", "div", "ul", "ol", "h1", "h2", "h3"} for cell in cells for inner in cell.iter()):
        return False
    texts = ["".join(cell.itertext()).strip() for cell in cells]
    return sum(map(bool, texts)) > 1 and all(len(text) <= _CELL_SIGNS for text in texts)
