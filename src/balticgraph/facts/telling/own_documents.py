"""Pages that are the text of a document: its title names it, and the body that passed it speaks in it."""

from balticgraph.documents.release import Zone
from balticgraph.facts.events.occasions import Diary, Occasion
from balticgraph.facts.telling.headed_documents import headed_document
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Page, Sentence

_HEAD, _SOON = 6, 14
_LONGEST = 14
_NO_TITLE = ("_past", "_now", "_future")


def own_document(page: Page, diary: Diary) -> tuple[Sentence, Item, str | None] | None:
    """The document that a page is, with its title and the event that passed it: "Resolution of the 36th Session".

    Somewhere below the body itself resolves: "The Baltic Assembly, having met for its 36th Session, ...".
    """
    if page.language == "et" and (joint := _joint_statement(page, diary)):
        return joint
    if page.language == "en" and (headed := headed_document(page, diary)):
        return headed
    if page.language == "lv":
        title = _latvian_title(page)
    else:
        title = next((s for s in page.told[:_HEAD] if _titles(s)), None)
        title = title if title and any(_resolves(s) for s in page.told[:_SOON]) else None
    if title is None and page.language == "en":
        title = next((s for s in page.told[:_HEAD] if "doc" in s.kinds and _runs_on(s)), None)
    if title is None:
        return None
    named = [one for _, one in diary.named.get(title.index, [])]
    sessions = [one for one in diary.occasions if one.kind == "ba_session" and not one.ahead]
    sessions = sessions or [one for one in diary.occasions if one.kind == "ba_session"]
    event = (named or (sessions if len(sessions) == 1 else []))[:1]
    return title, next(i for i in title.items if i.kind == "doc"), event[0].key if event else None


def _runs_on(sentence: Sentence) -> bool:
    """Whether a title in capitals runs on into the words of the assembly: "FINAL DOCUMENT The Baltic Assembly: having met"."""
    docs = [n for n, i in enumerate(sentence.items) if i.kind == "doc" and sentence.text(i).isupper()]
    return any([i.value for i in sentence.items[n + 2 : n + 3]] == ["Baltic Assembly"] for n in docs[:1])


def _latvian_title(page: Page) -> Sentence | None:
    """The title of a Latvian document above the line that is no more than the assembly that speaks in it: "Baltijas Asambleja,"."""
    speaks = next(
        (s.index for s in page.sentences if [i.value for i in s.items] == ["Baltic Assembly", ","]), None
    )
    if speaks is None:
        return None
    above = [s for s in page.told if speaks - _ABOVE <= s.index < speaks]
    return next((s for s in above if _titles(s) and s.items[0].kind == "doc"), None)


_ABOVE = 3


def _joint_statement(page: Page, diary: Diary) -> tuple[Sentence, Item, str | None] | None:
    """The joint statement of officers of several states whose text an Estonian page is: "Läti ja Eesti presidentide ühisavaldus"."""
    if alone := next((s for s in page.told[: _HEAD + _ABOVE] if _stands_alone(s)), None):
        met = [one for one in diary.occasions if not one.ahead and _told_soon(one, alone)]
        return alone, alone.items[0], met[0].key if len(met) == 1 else None
    for sentence in page.told[:_HEAD]:
        items = sentence.items
        at = next((n for n, i in enumerate(items) if i.value == "joint statement"), 0)
        if not at or len(items) > _LONGEST or sentence.words.keys[items[at].last] != "uhisavaldus":
            continue
        officers = items[at - 1].kind == "office" and sentence.words.keys[items[at - 1].last].endswith(
            _OF_MANY
        )
        told = any(
            i.kind.endswith(_NO_TITLE) or i.kind in {"person", "adopted", "unsigned", "copula"} for i in items
        )
        behind = all(
            i.kind in _BEHIND or sentence.words.keys[i.last].endswith(_ABOUT) for i in items[at + 1 :]
        )
        if officers and behind and not told and items[-1].value != ".":
            met = [one for one in diary.occasions if not one.ahead and _told_soon(one, sentence)]
            met = [one for one in met if one.start or one.city] or met
            return sentence, items[at], met[0].key if len(met) == 1 else None
    return None


def _stands_alone(sentence: Sentence) -> bool:
    """Whether a line is no more than the words for a joint statement: "ÜHISAVALDUS"."""
    return [i.value for i in sentence.items] == ["joint statement"] and sentence.words.keys[
        sentence.items[0].last
    ] == "uhisavaldus"


_OF_MANY = ("te", "de")
_ABOUT = ("ks", "kohta", "teemal", "vastu")
_BEHIND = frozenset(
    {"city_in", "country_in", "venue_in", "num", "month", "weekday", "day", "mark", "country", "year_word"}
)


def _told_soon(one: Occasion, sentence: Sentence) -> bool:
    """Whether the lines right behind a title tell of an event."""
    told = [m.sentence for m in one.mentions] + [where.index for where, _ in one.seen]
    return bool(told) and min(told) - sentence.index <= _NEXT


_NEXT = 3


def _titles(sentence: Sentence) -> bool:
    """Whether a line does no more than name a document: its noun stands among the first words, no verb and nobody in it."""
    items = sentence.items
    if "doc" not in sentence.kinds or len(items) > _LONGEST or sentence.zone not in {Zone.TITLE, Zone.BODY}:
        return False
    named = any(i.kind == "doc" and sentence.text(i)[0].isupper() for i in items[:2])
    told = any(i.kind.endswith(_NO_TITLE) or i.kind in {"person", "adopted", "copula"} for i in items)
    return named and not told


def _resolves(sentence: Sentence) -> bool:
    """Whether a sentence begins with the assembly and a comma, behind which it tells for what it stands."""
    items = sentence.items[1:] if sentence.items[0].kind == "article" else sentence.items
    begins = [i.value for i in items[:2]]
    ends = [i.value for i in sentence.items[-2:]] == ["Baltic Assembly", ","] and len(
        sentence.items
    ) <= _LONGEST
    return (ends or begins == ["Baltic Assembly", ","]) and not sentence.has("person", "say_past")
