"""What a validation found: findings that a steward can act on, as text, JSON or RDF."""

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from balticgraph.showing import html_table
from balticgraph.vocabulary import bs, rdf, sh, xsd

Term = NamedNode | BlankNode | Literal


class Severity(StrEnum):
    """How much a finding matters, the worst first; only a violation keeps a release out."""

    VIOLATION = "violation"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Behind:
    """What a finding rests on in one source: the source's name, the place in it, the words there, and the page outside."""

    source: str
    place: str = ""
    quote: str = ""
    page: str = ""

    def to_text(self) -> str:
        """In one line.

        >>> Behind("Register table of sessions", "sessions.csv, line 45", "2025-11-13").to_text()
        'Register table of sessions, sessions.csv, line 45: “2025-11-13”'
        >>> Behind("3 more").to_text()
        '3 more'
        """
        where = ", ".join(filter(None, (self.source, self.place)))
        return f"{where}: “{self.quote}”" if self.quote else where


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing a shape found: at which node, about which property and value, and how to mend it.

    `shape` is the short name of ours (``S8``), else the address of another's; `component` is the address of
    the kind of constraint that failed. `path` and `value` are None where the finding is about the node. `behind` is what
    the finding rests on, where that was looked up (`behind.with_words`).
    """

    shape: str
    severity: Severity
    focus: Term
    focus_label: str = ""
    path: NamedNode | None = None
    value: Term | None = None
    message: str
    remedy: str
    component: str
    behind: tuple[Behind, ...] = ()

    def sort_key(self) -> tuple[object, ...]:
        """The order in a report: worst first, then shape (P2 before P10), node, property and value."""
        match = re.fullmatch(r"([A-Z]+)([0-9]+)", self.shape)
        family, number = (match[1], int(match[2])) if match else (self.shape, 0)
        rank = tuple(Severity).index(self.severity)
        return rank, family, number, str(self.focus), str(self.path), str(self.value), self.component

    def to_dict(self) -> dict[str, object]:
        """The finding as JSON has it: addresses and literals by their text."""
        return {
            "shape": self.shape,
            "severity": self.severity.value,
            "focus": self.focus.value,
            "label": self.focus_label,
            "path": self.path.value if self.path else None,
            "value": self.value.value if self.value else None,
            "message": self.message,
            "remedy": self.remedy,
            "component": self.component,
            "behind": [asdict(one) for one in self.behind],
        }

    def to_text(self) -> str:
        """The finding as a steward reads it: what is wrong, at what, how to mend it."""
        told = ": ".join(t.value for t in (self.path, self.value) if t is not None)
        return (
            f"{self.severity} {self.shape}: {self.focus_label} <{self.focus.value}>\n"
            f"    {self.message}{f' ({told})' if told else ''}\n"
            + "".join(f"    rests on {one.to_text()}\n" for one in self.behind)
            + f"    {self.remedy}\n"
        )


@dataclass(frozen=True, slots=True)
class Report:
    r"""All findings of one validation, sorted; the same graph gives the same report.

    >>> Report(()).conforms, Report(()).to_text()
    (True, '0 violation, 0 warning, 0 info\n')
    """

    findings: tuple[Finding, ...]

    def __repr__(self) -> str:
        return f"<Report: {self._counts()}>"

    def _repr_html_(self) -> str:
        columns = ("severity", "shape", "label", "focus", "path", "value", "message", "remedy")
        told = (one.to_dict() for one in self.findings)
        return html_table(columns, ([one[name] for name in columns] for one in told), len(self.findings))

    @property
    def conforms(self) -> bool:
        """Whether nothing breaks a rule; warnings and notes do not count."""
        return not any(f.severity is Severity.VIOLATION for f in self.findings)

    @property
    def clean(self) -> bool:
        """Whether there is no finding at all, which is what SHACL itself calls to conform."""
        return not self.findings

    def count(self, severity: Severity) -> int:
        """How many findings have that severity."""
        return sum(f.severity is severity for f in self.findings)

    def to_json(self) -> str:
        """The report as one JSON object, with a line for each finding."""
        lines = ",\n".join("  " + json.dumps(f.to_dict(), ensure_ascii=False) for f in self.findings)
        return f'{{"conforms": {json.dumps(self.conforms)}, "findings": [\n{lines}\n]}}\n'

    def to_text(self) -> str:
        """The report as a steward reads it, with the counts in its last line."""
        return "".join(f.to_text() for f in self.findings) + self._counts() + "\n"

    def _counts(self) -> str:
        return ", ".join(f"{self.count(severity)} {severity}" for severity in Severity)

    def to_rdf(self) -> tuple[Triple, ...]:
        """The report in the words of SHACL (https://www.w3.org/TR/shacl/#validation-report)."""
        whole = BlankNode("report")
        conforms = Literal(str(self.clean).lower(), datatype=xsd.boolean)
        head = (Triple(whole, rdf.type, sh.ValidationReport), Triple(whole, sh.conforms, conforms))
        told = (_result(f, BlankNode(f"r{n}"), whole) for n, f in enumerate(self.findings, 1))
        return head + tuple(triple for result in told for triple in result)


def _result(finding: Finding, node: BlankNode, whole: BlankNode) -> Iterator[Triple]:
    source = NamedNode(bs.base + finding.shape) if ":" not in finding.shape else None
    said = {
        rdf.type: sh.ValidationResult,
        sh.focusNode: finding.focus,
        sh.resultSeverity: sh[finding.severity.name.capitalize()],
        sh.resultMessage: Literal(finding.message, language="en"),
        sh.sourceConstraintComponent: NamedNode(finding.component),
        sh.sourceShape: source,
        sh.resultPath: finding.path,
        sh.value: finding.value,
    }
    yield Triple(whole, sh.result, node)
    for predicate, thing in said.items():
        if thing is not None:
            yield Triple(node, predicate, thing)
