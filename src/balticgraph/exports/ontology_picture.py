"""The picture of the model: which classes stand where, and which properties join them."""

from collections.abc import Mapping
from dataclasses import dataclass

_COLUMN, _ROW, _WIDTH, _HEIGHT, _MARGIN = 265, 105, 190, 40, 20

PLACES: Mapping[str, tuple[float, float]] = {
    "State": (0, 0), "Presidency": (1.4, 0), "Handover": (2.9, 0),
    "NationalParliament": (0, 1), "Assembly": (1.4, 1), "Event": (2.9, 1), "Venue": (4.1, 1),
    "Delegation": (0, 2), "Office": (1.4, 2), "Attendance": (2.9, 2), "Statement": (4.1, 2),
    "Tenure": (1.4, 3), "Person": (2.9, 3), "SourceDocument": (4.1, 3),
    "Claim": (0, 4), "EvidenceSpan": (1.4, 4), "TextLayer": (2.9, 4), "SourceSnapshot": (4.1, 4),
    "Conflict": (0, 5), "ExtractionRule": (1.4, 5),
}  # fmt: skip
"""Where each class stands, in columns and rows."""

EDGES: tuple[tuple[str, str, str], ...] = (
    ("Presidency", "presidingState", "State"), ("Presidency", "presidencyOf", "Assembly"),
    ("Handover", "handsOver", "Presidency"), ("NationalParliament", "represents", "State"),
    ("Delegation", "delegationOf", "NationalParliament"), ("Delegation", "delegationTo", "Assembly"),
    ("Event", "convenedBy", "Assembly"), ("Event", "heldAt", "Venue"), ("Office", "org:postIn", "Assembly"),
    ("Attendance", "attendanceOf", "Event"), ("Attendance", "attendee", "Person"),
    ("Attendance", "inCapacity", "Tenure"), ("Tenure", "holdsOffice", "Office"),
    ("Tenure", "org:member", "Person"),
    ("Statement", "statedBy", "Person"), ("Statement", "statedAt", "Event"),
    ("Claim", "supportedBy", "EvidenceSpan"), ("EvidenceSpan", "oa:hasSource", "TextLayer"),
    ("TextLayer", "textLayerOf", "SourceSnapshot"), ("SourceSnapshot", "snapshotOf", "SourceDocument"),
    ("Claim", "extractedBy", "ExtractionRule"), ("Conflict", "involves", "Claim"),
)  # fmt: skip
"""The properties that the picture shows, each from a class to a class."""


@dataclass(frozen=True, slots=True)
class Box:
    """A class in the picture: its anchor (empty for a borrowed one), its label, its left upper corner."""

    anchor: str
    label: str
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Arrow:
    """A property in the picture: a line from box to box, and its label half way."""

    label: str
    line: tuple[int, int, int, int]
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Picture:
    """All that the drawing needs, in pixels."""

    width: int
    height: int
    box: tuple[int, int]
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]


def picture(language: str, labels: Mapping[str, str], borrowed: Mapping[str, Mapping[str, str]]) -> Picture:
    """The picture in a language, with the labels of the ontology's terms by name and of borrowed classes.

    >>> drawn = picture("en", {}, {})
    >>> len(drawn.boxes) == len(PLACES), len(drawn.arrows) == len(EDGES), drawn.boxes[0].label
    (True, True, 'State')
    """
    corners = {n: (_MARGIN + round(c * _COLUMN), _MARGIN + r * _ROW) for n, (c, r) in PLACES.items()}
    named = {n: labels.get(n) or borrowed.get(n, {}).get(language) or n for n in PLACES}
    boxes = tuple(
        Box(n if n in labels else "", named[n], round(x), round(y)) for n, (x, y) in corners.items()
    )
    centres = {n: (x + _WIDTH / 2, y + _HEIGHT / 2) for n, (x, y) in corners.items()}
    arrows = tuple(_arrow(labels.get(p, p), centres[a], centres[b]) for a, p, b in EDGES)
    width = max(b.x for b in boxes) + _WIDTH + _MARGIN
    height = max(b.y for b in boxes) + _HEIGHT + _MARGIN
    return Picture(width, height, (_WIDTH, _HEIGHT), boxes, arrows)


def _arrow(label: str, start: tuple[float, float], end: tuple[float, float]) -> Arrow:
    (x1, y1), (x2, y2) = _edge(start, end), _edge(end, start)
    return Arrow(
        label, (round(x1), round(y1), round(x2), round(y2)), round((x1 + x2) / 2), round((y1 + y2) / 2)
    )


def _edge(centre: tuple[float, float], towards: tuple[float, float]) -> tuple[float, float]:
    """Where the line from a box's centre leaves the box.

    >>> _edge((0, 0), (100, 0)), _edge((0, 0), (0, -100))
    ((95.0, 0.0), (0.0, -20.0))
    """
    dx, dy = towards[0] - centre[0], towards[1] - centre[1]
    scale = min(_WIDTH / 2 / abs(dx) if dx else 9e9, _HEIGHT / 2 / abs(dy) if dy else 9e9)
    return centre[0] + dx * scale, centre[1] + dy * scale
