"""Who said what: in direct speech, reported, in common, or in a headline."""

import re
from collections.abc import Iterator

from balticgraph.documents.release import Zone
from balticgraph.facts.events.details import groups_of
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.fact import Evidence, Span, StatementFact
from balticgraph.facts.offices.office_phrases import Held
from balticgraph.facts.persons.people import People, Person
from balticgraph.facts.verbs.clause import Clause
from balticgraph.facts.verbs.clauses import clauses
from balticgraph.facts.verbs.verbs import verbs_of
from balticgraph.facts.words.mentions import Page, Sentence

RULE = "speech@1"
_OPEN = frozenset("‘“„«")
_SIGNS = re.compile("[‘“„«’”»]")


def statements(
    page: Page, people: People, diary: Diary, held: dict[int, list[Held]]
) -> Iterator[StatementFact]:
    """The statements of a page, in order: one a sentence and speaker, direct where any of its words are."""
    speaker: tuple[Person, str] | None = None
    current: Occasion | None = next((o for o in diary.occasions if o.kind == "ba_session"), None)
    quoting = False
    in_common = page.kinds >= _IN_COMMON
    for sentence in page.told:
        groups = groups_of(sentence, diary.named.get(sentence.index, [])) if in_common else []
        current = groups[0][2][0] if groups else current
        said = _speaker(page, people, sentence, held.get(sentence.index, []))
        text = sentence.words.text[sentence.start : sentence.end]
        quoting = quoting or text[0] in _OPEN
        if said:
            person, _, at = said
            speaker = (person, page.written(sentence, sentence.items[at]))
        quotes = quoting and speaker is not None and sentence.zone is not Zone.TITLE
        if said and _reports(sentence, said[1]) and not quotes:
            mode = "headline" if sentence.zone is Zone.TITLE else "reported"
            yield _fact(
                page, sentence, said[0].name, page.written(sentence, sentence.items[said[2]]), mode, None
            )
        if quotes and speaker:
            written = speaker[1] if said else None
            yield _fact(page, sentence, speaker[0].name, written, "direct", None)
        quoting = quoting and not _closed(text)
        if in_common and sentence.kinds >= _IN_COMMON and current:
            yield _fact(page, sentence, "Baltic Assembly", None, "collective", current.key)


_IN_COMMON = frozenset({"collective", "position"})
"""The kinds of words by which all say something together."""


def _closed(text: str) -> bool:
    return bool(_SIGNS.search(text)) and any(
        sign in text[1:] for sign in ("’ said", ",’", ".’", "”", "».", "“.")
    )


def _speaker(
    page: Page, people: People, sentence: Sentence, held: list[Held]
) -> tuple[Person, Clause, int] | None:
    if "person" not in sentence.kinds or not any(verb.role == "say" for verb in verbs_of(sentence)):
        return None
    for clause in clauses(sentence, held, with_articles=page.language == "en"):
        if clause.role == "say" and clause.subjects and clause.subjects[0] >= 0:
            person = people.at(sentence, sentence.items[clause.subjects[0]])
            if person:
                return person, clause, clause.subjects[0]
    return None


def _reports(sentence: Sentence, clause: Clause) -> bool:
    """Whether "that" follows the verb of speech, or the verb follows its words."""
    return any(i.kind == "that" for i in sentence.items[clause.at + 1 : clause.at + 8])


def _fact(
    page: Page, sentence: Sentence, speaker: str, written: str | None, mode: str, event: str | None
) -> StatementFact:
    spans: tuple[Span, ...] = page.spans(sentence)
    if written and not any(written in span.quote for span in spans):
        spans = (*spans, *page.spans(sentence, *(i for i in sentence.items if i.kind == "person")))
    text = spans[0].quote
    return StatementFact(
        speaker=speaker,
        mode=mode,
        text=text,
        event=event,
        as_written=written,
        evidence=Evidence(spans=tuple(sorted(set(spans))), rule=RULE, confidence=0.6),
    )
