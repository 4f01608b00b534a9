"""Who received an award of the Baltic Assembly."""

from collections.abc import Iterator

from balticgraph.documents.release import Zone
from balticgraph.facts.events.occasions import Diary
from balticgraph.facts.fact import RecipientFact
from balticgraph.facts.persons.people import People
from balticgraph.facts.telling.prize_back import all_in_dative, field_left, gives_none, greets, points_back
from balticgraph.facts.telling.prize_candidates import only_candidates
from balticgraph.facts.telling.prize_fields_estonian import by_field_alone
from balticgraph.facts.telling.prize_givers import taking
from balticgraph.facts.telling.prize_headings import by_dashes, under_headings
from balticgraph.facts.telling.prize_lithuanian import heads_laureates, pointed_prize, prize_alone
from balticgraph.facts.telling.prize_medals import among
from balticgraph.facts.telling.prize_nouns import laureates_of_assembly, laureates_told
from balticgraph.facts.telling.prize_pairs import joined_to
from balticgraph.facts.telling.prize_rows import awards_in_turn, in_its_field, on_its_line, with_field_behind
from balticgraph.facts.telling.prize_told import announces, by_work, medal_rows, not_given, on_condition
from balticgraph.facts.telling.prize_verbs import gives_by_place
from balticgraph.facts.telling.prize_years import presented_at, year_of
from balticgraph.facts.telling.prizes_given import MEDAL, given_in
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Page, Sentence
from balticgraph.facts.words.naming import inflection

RULE = "award-given@3"


def recipients(page: Page, people: People, diary: Diary) -> Iterator[RecipientFact]:
    """One fact a person and award; nominees are none."""
    if page.kinds.isdisjoint(_NAMING) or not any(_of_assembly(s) for s in page.told):
        return
    headed = under_headings(page)
    if not (headed or any(map(_of_awards, page.told))):
        return
    seen: set[tuple[str, str]] = set()
    awards, listing, medals, proposed = False, "", False, False
    given: list[tuple[Item, str]] = []
    line, alone_before, before = -1, "", ""
    alone = _medals_alone(page)
    for sentence in page.told:
        awards = awards or _of_awards(sentence)
        if sentence.index in headed:
            for item, award in headed[sentence.index]:
                yield from _one(page, people, diary, sentence, item, award, seen)
            continue
        nominees = (
            sentence.has("nominee") and only_candidates(sentence) and not (listing and _row_of_list(sentence))
        )
        proposed = nominees or (proposed and not sentence.has("given", "presented"))
        none = not_given(sentence) or on_condition(sentence) or gives_none(sentence)
        if not awards or nominees or sentence.has("future_ceremony") or none:
            listing = ""
            continue
        takers, last = taking(sentence, page.language), given
        told = sentence.has("given", "presented") or gives_by_place(sentence, page.language)
        given = awards_in_turn(sentence, takers, told=told, before=bool(last)) or list(
            given_in(sentence, takers, page.language, medals_alone=alone)
        )
        given = given or (_listed(sentence, takers, medals=listing == "medals") if listing else [])
        given = given or ([] if proposed else on_its_line(sentence, takers))
        given = given or pointed_prize(sentence, alone_before, takers)
        alone_before = prize_alone(sentence)
        given = [*given, *by_field_alone(sentence, given)] if takers and not proposed else given
        given = given or points_back(sentence, takers, before)
        others = [i for i in takers if all(i is not one for one, _ in given)]
        given = [*given, *in_its_field(sentence, others, told=told or bool(last))]
        given = [*given, *by_work(sentence)] or medal_rows(sentence)
        given = given or (list(among(sentence)) if medals else [])
        before = field_left(sentence, before, given)
        medals = any(i.kind == "award" and i.value == "medal" for i in sentence.items) or (
            medals and not sentence.has("award", "award_of", "field", "person")
        )
        goes_on = given or sentence.passage == line or _passed_over(sentence)
        listing, line = (
            _opens_list(sentence, alone=alone) or (listing if goes_on else ""),
            sentence.passage if given else line,
        )
        gives = page.language != "en" and (
            any(i.value == "giver" for i in sentence.items) or greets(sentence)
        )
        for item, award in given:
            if not (gives and _nominative(page, people, sentence, item)):
                yield from _one(page, people, diary, sentence, item, award, seen)


def _of_assembly(sentence: Sentence) -> bool:
    """Whether a sentence names the assembly, its jury or an award of its own."""
    return not sentence.kinds.isdisjoint(_NAMING) and any(i.value in _OWN for i in sentence.items)


def _of_awards(sentence: Sentence) -> bool:
    """Whether a sentence names an award, the jury or laureates: from there on a text may tell who was given one."""
    jury = "organ" in sentence.kinds and any(i.value == "Joint Jury" for i in sentence.items)
    return jury or not sentence.kinds.isdisjoint(_AWARDS) or laureates_of_assembly(sentence)


_AWARDS = frozenset({"award", "award_of"})


_NAMING = frozenset({"body", "organ", "award"})
_OWN = frozenset({"Baltic Assembly", "Joint Jury", "medal", "own_prize"})


def _one(
    page: Page,
    people: People,
    diary: Diary,
    sentence: Sentence,
    item: Item,
    award: str,
    seen: set[tuple[str, str]],
) -> Iterator[RecipientFact]:
    """The fact that a person received an award, the first time that it is told."""
    person = people.at(sentence, item)
    if person and (person.name, award) not in seen:
        seen.add((person.name, award))
        year = year_of(sentence)
        yield RecipientFact(
            person=person.name,
            as_written=page.written(sentence, item),
            award=award,
            year=int(year.value) if year else None,
            event=presented_at(sentence, diary),
            evidence=page.evidence(sentence, RULE, item, *([year] if year else [])),
        )


def _nominative(page: Page, people: People, sentence: Sentence, item: Item) -> bool:
    """Whether a person stands as the subject of a verb of giving, as far as the form tells."""
    oblique = inflection(page.language).oblique
    return not people.is_oblique(sentence, item) and not sentence.text(item).endswith(oblique)


def _opens_list(sentence: Sentence, *, alone: bool) -> str:
    """What a sentence announces a list of: of those who were given medals, with a colon, or prizes in their fields."""
    if alone and heads_laureates(sentence):
        return "medals"
    awards = {i.value for i in sentence.items if i.kind == "award"}
    medal = sentence.items[-1].value == ":" and "medal" in awards
    named = sentence.has("person") or (sentence.has("field") and sentence.items[-1].value != ":")
    prizes = (bool(awards) or laureates_told(sentence)) and not named
    going = sentence.language == "en" and sentence.says(word_list("en", "prizes", "falling"))
    if announces(sentence):
        return "prizes"
    if not (going or sentence.has("given", "presented", "speak_past")):
        return ""
    return "medals" if medal else "prizes" if prizes else ""


def _passed_over(sentence: Sentence) -> bool:
    """Whether a sentence of English between the heading of a list and its lines tells of nobody: why, when and by whom it was decided."""
    prose = len(sentence.items) > _HEADING and sentence.items[-1].value != ":"
    return sentence.language == "en" and prose and not sentence.has("person", "nominee", "field", "award_of")


_HEADING = 8


def _listed(sentence: Sentence, takers: list[Item], *, medals: bool) -> list[tuple[Item, str]]:
    """The first person of a line of such a list: of medals, or of prizes by a field that begins the line."""
    items = sentence.items
    people = [i for i in items[:8] if i in takers]
    line = sentence.zone is Zone.ITEM or len(items) < 30 or _row_of_list(sentence)
    if not line or not people:
        return []
    if not medals and (each := by_dashes(items, takers)):
        return each
    field = next(
        (i for i in items[:4] if i.kind in {"field", "award_of"} and i.first < people[0].first), None
    )
    if field is None and not medals:
        return with_field_behind(sentence, people[0])
    award = f"Baltic Assembly Prize for {field.value}" if field else MEDAL
    many = joined_to(items, people[0]) if field else all_in_dative(sentence, takers) or people[:1]
    return [(one, award) for one in many]


def _row_of_list(sentence: Sentence) -> bool:
    """Whether a line begins with a field and its person, who is then said to have been nominated."""
    kinds = [i.kind for i in sentence.items]
    field = next((n for n, kind in enumerate(kinds[:4]) if kind in {"field", "award_of"}), None)
    return field is not None and "person" in kinds[field + 1 : field + 5]


def _medals_alone(page: Page) -> bool:
    """Whether a text speaks of medals and of no prize: then whoever is honoured in it is given one."""
    told = {i.value for s in page.told for i in s.items if i.kind in {"award", "award_of"}}
    return "medal" in told and told <= {"medal"}
