"""The blocks of a saved page in the order of the page.

Paragraphs, headings, list items, table rows, as plain text.

White space is folded as a browser shows it (no-break spaces stay), a line break is a line end. A row of a
table whose cells are short is one block, its cells parted by commas, so that a list of names with their
offices stays a list; of a table that only lays out a page each cell stands alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from balticgraph.documents.layer import Shape
from balticgraph.documents.lexicon import page_parts
from balticgraph.language.words import fold

_HEADINGS = frozenset({"h1", "h2", "h3"})
_SECTIONS = frozenset(
    {
        "address",
        "article",
        "body",
        "details",
        "div",
        "fieldset",
        "footer",
        "form",
        "header",
        "html",
        "main",
        "section",
    }
)
_TEXTS = frozenset(
    {
        "blockquote",
        "center",
        "h4",
        "h5",
        "h6",
        "hr",
        "legend",
        "p",
        "pre",
        "summary",
        "caption",
        "figcaption",
        "figure",
    }
)
_LISTS = frozenset({"dd", "dl", "dt", "li", "menu", "ol", "ul"})
_TABLES = frozenset({"table", "tbody", "td", "tfoot", "th", "thead", "tr"})
_BLOCKS = _SECTIONS | _TEXTS | _LISTS | _TABLES | _HEADINGS
_CELLS = frozenset({"td", "th"})
_CAPTIONS = frozenset({"caption", "captions", "credit", "credits"})
_SPACE = re.compile(r"[ \t\n\r\f]+")
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_LINE_END = "\x1e"
_CELL_SIGNS = 160


@dataclass(slots=True)
class Block:
    """One block of a page.

    Its shape, a heading's rank, the path to it, whether a part without text holds it, and its words.
    """

    shape: Shape
    path: tuple[int, ...]
    skipped: bool
    rank: int = 0
    linked: int = 0
    parts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text with white space folded and line ends kept, one blank line at most between lines."""
        lines = [_SPACE.sub(" ", line).strip(" ") for line in "".join(self.parts).split(_LINE_END)]
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def blocks_of(tree: etree._Element, keep: frozenset[etree._Element]) -> Iterator[Block]:
    """Each block with any text.

    What stands in a part of the page without text of the release is marked as skipped.

    The elements to `keep` are never taken for such a part.
    """
    walk = _Walk(keep)
    for event, node in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        if event == "start":
            walk.open(node)
        elif event == "end":
            walk.close(node)
        else:
            walk.add(node.tail)
        yield from walk.done
        walk.done.clear()


def is_without_text(element: etree._Element) -> bool:
    """Whether an element is a part of the page without text of the release.

    A menu, a banner, a button, what is hidden.
    """
    marks = page_parts()
    if element.tag in marks.tags or element.get("role") in marks.roles:
        return True
    if element.tag == "footer":
        return next(element.iterancestors("article", "main"), None) is None
    style = (element.get("style") or "").replace(" ", "")
    if element.get("hidden") is not None or element.get("aria-hidden") == "true" or "display:none" in style:
        return True
    named = f"{element.get('class') or ''} {element.get('id') or ''}"
    return any(fold(word) in marks.names for word in _WORD.findall(named))


class _Walk:
    """One walk down a page.

    The open elements, the skipped parts among them, and the block that is being filled.
    """

    def __init__(self, keep: frozenset[etree._Element]) -> None:
        self.done: list[Block] = []
        self._keep = keep
        self._path: list[int] = []
        self._seen = self._skips = self._links = 0
        self._shapes = [Shape.PLAIN]
        self._row: etree._Element | None = None
        self._block = Block(Shape.PLAIN, (), skipped=False)

    def open(self, element: etree._Element) -> None:
        self._seen += 1
        self._path.append(self._seen)
        self._skips += self._skipped(element)
        self._links += element.tag == "a"
        if self._row is not None:
            self.add(", " if element.tag in _CELLS and self._block.parts else None)
        elif element.tag == "tr" and _is_data_row(element):
            self._row = element
            self._begin(Shape.ITEM)
        elif element.tag in _BLOCKS:
            self._shapes.append(_shape(element, self._shapes[-1]))
            self._begin(self._shapes[-1], int(element.tag[1]) if element.tag in _HEADINGS else 0)
        if element.tag == "br":
            self.add(_LINE_END)
        self.add(element.text)

    def close(self, element: etree._Element) -> None:
        self._path.pop()
        self._skips -= self._skipped(element)
        self._links -= element.tag == "a"
        if self._row is element:
            self._row = None
            self._begin(self._shapes[-1])
        elif self._row is None and element.tag in _BLOCKS:
            self._shapes.pop()
            self._begin(self._shapes[-1])
        self.add(element.tail)

    def add(self, text: str | None) -> None:
        if text and (self._block.skipped or not self._skips):
            self._block.parts.append(text)
            self._block.linked += len(text.strip()) if self._links else 0

    def _skipped(self, element: etree._Element) -> bool:
        return element not in self._keep and is_without_text(element)

    def _begin(self, shape: Shape, rank: int = 0) -> None:
        if any(not part.isspace() for part in self._block.parts):
            self.done.append(self._block)
        self._block = Block(shape, tuple(self._path), skipped=self._skips > 0, rank=rank)


def _shape(element: etree._Element, outer: Shape) -> Shape:
    if element.tag in _HEADINGS:
        return Shape.HEADING
    named = {word.lower() for word in _WORD.findall(element.get("class") or "")}
    if element.tag == "figcaption" or named & _CAPTIONS:
        return Shape.CAPTION
    if element.tag in {"li", "dd"}:
        return Shape.ITEM
    return outer if element.tag in {"p", "div"} else Shape.PLAIN


def _is_data_row(row: etree._Element) -> bool:
    """Whether a row has two or more short cells with text and no block of its own in them."""
    cells = [cell for cell in row if cell.tag in _CELLS]
    if any(inner.tag in _BLOCKS - {"p"} for cell in cells for inner in cell.iterdescendants()):
        return False
    texts = ["".join(map(str, cell.itertext())).strip() for cell in cells]
    return sum(map(bool, texts)) > 1 and all(len(text) <= _CELL_SIGNS for text in texts)
