"""Which documents are told to be adopted or signed, in English; all sentences are invented."""

import pytest

from tests.facts.text import read

SESSION = "The 43rd Session of the Baltic Assembly was held in Riga in 2024. "
DOCUMENTS = [
    ("The Assembly adopted the resolution on energy, calling for work on the agreement.", {("resolution", "e1")}),
    ("The Assembly adopted a declaration on the implementation of the memorandum.", {("declaration", "e1")}),
    ("In the resolution adopted in Riga, members call for help.", {("resolution", "e1")}),
    ("They discussed the implementation of the resolution adopted in spring.", set()),
    ("They discussed the resolution adopted last year.", set()),
    ("In 1989 the Declaration of the Rights of the Baltic Nations was endorsed.", set()),
    ("Members had earlier adopted a declaration.", set()),
    ("The Statement of the Riigikogu was adopted by 83 votes.", {("statement", None)}),
    ("On Thursday, ahead of the conference, the Saeima adopted a statement.", {("statement", None)}),
    ("In a joint statement, the speakers urge European countries to act.", {("joint statement", "e1")}),
    ("Members voted in favour of the resolution.", {("resolution", "e1")}),
    ("Members voted unanimously for the declaration.", {("declaration", "e1")}),
    ("The Assembly passed: 1. Resolution on energy 2. Final Document on the work of the year.",
     {("resolution", "e1"), ("final document", "e1")}),
    ("Members refused to sign the declaration.", set()),
    ("The Assembly is preparing a resolution.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), DOCUMENTS)
def test_documents_adopted(text: str, wanted: set[tuple[str, str | None]]) -> None:
    assert {(fact.kind, fact.event) for fact in read(SESSION + text).documents} == wanted
