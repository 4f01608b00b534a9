"""Documents that English tells to be adopted in other words, and those of which only a plan, a wish or talk is told."""

import pytest

from tests.facts.text import read

_EVENT = "The 43rd session of the Baltic Assembly was held in Riga. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Another text that received the session's approval was a statement on energy.", {"statement"}),
        ("Approval was given to a statement on energy.", {"statement"}),
        ("The parliamentarians put their demands into a statement.", {"statement"}),
        ("The demands were set down in a statement.", {"statement"}),
        ("So says a joint statement by the members of the session.", {"joint statement"}),
        ("A joint statement bears the signatures of the two Presidents.", {"joint statement"}),
        ("A declaration saw the light of day.", set()),
        ("The declaration on culture found unanimous support.", {"declaration"}),
        ("The declaration on culture was carried unanimously.", {"declaration"}),
        ("The session appealed to the governments in an appeal.", set()),
        ("The resolutions of the session concern families and energy.", set()),
        ("The meeting concluded with a communiqué.", {"communiqué"}),
        ("After a long debate the resolution on energy was voted through.", {"resolution"}),
        ("A resolution on energy got the green light.", {"resolution"}),
        ("A draft resolution was discussed.", set()),
        ("The resolution will be adopted tomorrow.", set()),
        ("The resolution was not adopted.", set()),
        ("The session recommended that the agreement be signed.", set()),
        ("The resolution adopted last year was recalled.", set()),
        ("The parliamentarians discussed the adoption of a resolution.", set()),
        ("A resolution is to be adopted.", set()),
        ("They spoke about the agreement on railways.", set()),
        ("Issuing statements together has become routine.", set()),
        ("He made a statement to the press.", set()),
        ("It was proposed to adopt a resolution.", set()),
        ("The government has not signed the agreement.", set()),
    ],
)
def test_documents_in_other_words(text: str, expected: set[str]) -> None:
    assert {one.kind for one in read(_EVENT + text).documents} == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "JOINT STATEMENT\n\nissued by the Presidiums of the Baltic Assembly and the Nordic Council\n\n"
            "Both Presidiums met in Vilnius on 15 April 2031. They have adopted the present Statement.",
            "joint statement",
        ),
        (
            "33rd Session of the Baltic Assembly\n\nR E S O L U T I O N\n\nAt the above Session, the Baltic Assembly,\n\n"
            "1. Is worried by the events.",
            "resolution",
        ),
    ],
)
def test_a_page_that_is_a_document_under_its_heading(text: str, kind: str) -> None:
    assert [one.kind for one in read(text).documents] == [kind]
