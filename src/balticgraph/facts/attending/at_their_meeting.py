"""Officers of several states who did something at a meeting of their own: "The speakers of A and B agreed at a meeting in Riga"."""

from collections.abc import Iterator

from balticgraph.facts.attending.parts import Course, Part, Whom
from balticgraph.facts.events.occasions import Groups
from balticgraph.facts.words.mentions import Sentence


def met_as_officers(course: Course, sentence: Sentence, stand_ins: Whom, groups: Groups) -> Iterator[Part]:
    """The parts of those whose office the subject names, where the sentence puts them at the speakers' meeting it tells of."""
    if course.page.language != "en" or not stand_ins:
        return
    for first, _, occasions in groups:
        subject = [at for at in stand_ins if at < first and _leads(sentence, at)]
        meeting = next(
            (o for o in occasions if o.kind == "parliament_speakers_meeting" and not o.ahead), None
        )
        if not subject or meeting is None or not _stands_at(sentence, first):
            continue
        head = sentence.items[subject[0]]
        for person in stand_ins[subject[0]]:
            yield Part(
                person,
                meeting,
                "attended",
                announced=False,
                sentence=sentence,
                item=head,
                verb=sentence.items[first],
                rule="meet@1",
            )


def _leads(sentence: Sentence, at: int) -> bool:
    """Whether nothing stands before an office phrase but its own words and a day: "On Friday the speakers of ..."."""
    return not any(
        i.kind.endswith(("_past", "_now", "_future")) or i.kind == "person" for i in sentence.items[:at]
    )


def _stands_at(sentence: Sentence, first: int) -> bool:
    """Whether a word of place stands before a gathering, with no more than what qualifies it between: "during a joint meeting"."""
    at = first - 1
    while at > 0 and sentence.items[at].kind in {"article", "its", "quality"}:
        at -= 1
    return sentence.items[at].kind in {"in", "during"}
