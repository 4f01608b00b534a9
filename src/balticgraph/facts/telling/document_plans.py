"""Whether English tells of an adoption as something done: no plan, wish or talk of it; and adoptions that it tells in other words."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence
from balticgraph.facts.words.states import is_assembly

_AHEAD = frozenset({"future", "held_future"})
_GOVERNED = 6


def only_ahead(sentence: Sentence) -> bool:
    """Whether all adoptions of a sentence are still to come or only wished for: "will be adopted", "that it be signed".

    A plan told beside what was done takes nothing from it: "does not want to see it repeated, says the statement that it adopted".
    """
    if sentence.has("unsigned") and not _draft_adopted(sentence):
        return True
    verbs = [at for at, item in enumerate(sentence.items) if item.kind == "adopted"]
    if not verbs:
        return sentence.has(*_AHEAD)
    return all(_ahead(sentence, at) for at in verbs)


def _draft_adopted(sentence: Sentence) -> bool:
    """Whether a draft is told to have been adopted: "the draft resolution was adopted with amendments"."""
    items, keys = sentence.items, sentence.words.keys
    for at in (n for n, i in enumerate(items[:-1]) if i.kind == "unsigned" and items[n + 1].kind == "doc"):
        near = range(at + 2, min(len(items), at + _NEAR))
        verb = next((n for n in near if items[n].kind == "adopted" or items[n].value == ","), 0)
        said = keys[items[verb].first - 1 : items[verb].last]
        if verb and items[verb].kind == "adopted" and not {"was", "were", "been"}.isdisjoint(said):
            return True
    return False


def _ahead(sentence: Sentence, at: int) -> bool:
    """Whether one adoption is ahead: behind "will" or a bare "be", or by a noun of which a plan is told."""
    items, keys = sentence.items, sentence.words.keys
    item = items[at]
    if keys[item.first - 1 : item.last + 1] == (
        "to",
        "sign",
    ):  # "met to sign it", not "urged the government to sign it"
        return not any(i.kind in {"meet_past", "held_past"} for i in items[max(0, at - _GOVERNED) : at])
    if keys[item.first] in _infinitives() or keys[item.first] == "signing" or keys[item.last] == "of":
        return sentence.has(*_AHEAD) or _spoken_of(sentence, at)
    first = item.first
    if first and keys[first - 1] == "be" and keys[item.first] not in {"be"}:
        return True
    before = items[max(0, at - _GOVERNED) : at]
    cut = max(
        (n for n, i in enumerate(before) if i.kind in {"mark", "that"} or i.value in {",", ";"}), default=-1
    )
    own = before[cut + 1 :]
    if any(i.kind in _AHEAD for i in own):
        return True
    return at + 1 < len(items) and items[at + 1].kind == "future"


def _infinitives() -> frozenset[str]:
    return word_list("en", "documents", "adopts")


def _spoken_of(sentence: Sentence, at: int) -> bool:
    """Whether the noun of an adoption is the object of a verb of speaking: "discussed the adoption of a resolution"."""
    near = sentence.items[max(0, at - 2) : at]
    before = {sentence.words.keys[i.last] for i in near if sentence.words.keys[i.first] != "went"}
    return bool(before & word_list("en", "documents", "speaking_of"))


def laid_down(sentence: Sentence) -> bool:
    """Whether a document is told to be where those gathered have put something: "put their demands into a statement"."""
    if sentence.language != "en" or sentence.has("unsigned", *_AHEAD, "negation"):
        return False
    items, keys = sentence.items, sentence.words.keys
    for at in (n for n, i in enumerate(items) if i.kind == "doc"):
        before = at - 1
        while before > 0 and items[before].kind in {"quality", "city"}:
            before -= 1
        told = " ".join(keys[items[max(0, before - 1)].first : items[before].last + 1])
        if told.endswith(("in a", "into a", "in an", "into an")):
            near = {keys[i.first] for i in items[max(0, at - _NEAR) : at]}
            if near & word_list("en", "documents", "laying_down"):
                return True
        if items[at - 1].kind == "city" and told.endswith(("resulted in the", "culminated in the")):
            return True  # "resulted in the Tallinn Declaration"
        if told.endswith(("with a", "with an", "with the")) and _ends_with(sentence, before):
            return True
    return False


_NEAR = 10


def _ends_with(sentence: Sentence, at: int) -> bool:
    """Whether a gathering came to its end with a document: "the meeting concluded with a communiqué"."""
    near = {key for i in sentence.items[max(0, at - 2) : at + 1] for key in sentence.keys_of(i)}
    return bool(near & {"ended", "concluded", "closed", "culminated", "finished"})


def says_itself(sentence: Sentence, at: int) -> bool:
    """Whether a document is told to say something, with those whose it is behind: "so says a joint statement by members of"."""
    items = sentence.items
    if sentence.language != "en" or items[at].kind != "doc" or sentence.has("unsigned", *_AHEAD):
        return False
    by = at + 1 < len(items) and sentence.words.keys[items[at + 1].first] in {"by", "from", "of"}
    several = any(_is_several(sentence, i) for i in items[at + 2 : at + 7])
    said = {sentence.words.keys[i.last] for i in items[max(0, at - 4) : at]} & {
        "says",
        "reads",
        "runs",
        "states",
        "say",
    }
    return by and several and bool(said)


def demands(sentence: Sentence, at: int) -> bool:
    """Whether a gathering or assembly is told to demand or state something in its document: "In a resolution, the session urged"."""
    items, keys = sentence.items, sentence.words.keys
    if sentence.language != "en" or items[at].kind != "doc" or items[at].value not in _DEMANDING:
        return False
    if sentence.has("unsigned") or not sentence.says(word_list("en", "documents", "demanding")):
        return False
    before = at - 1
    while before > 0 and items[before].kind in {"quality", "num", "topic"}:
        before -= 1
    own = before > 0 or (before == 0 and items[0].kind == "in")
    run = keys[items[max(0, before - 1)].first : items[before].last + 1]
    if not own or run[-2:-1] != ("in",) or run[-1] not in _NEW:
        return False
    verb = next(n for n, i in enumerate(items) if keys[i.first] in word_list("en", "documents", "demanding"))
    who = next((n for n in range(verb - 1, -1, -1) if items[n].kind in _DEMANDS), -1)
    if who < 0 or (items[who].kind == "body" and not is_assembly(items[who].value)):
        return False
    return not any(i.kind in {"person", "office", *_AHEAD} for i in items[:verb]) and not any(
        i.kind == "negation" for i in items[who:verb]
    )


_DEMANDING = frozenset({"resolution", "declaration", "joint statement", "final document"})
_DEMANDS = frozenset({"body", "event", "assembly_word"})
_NEW = frozenset({"a", "an", "its", "their"})


def _is_several(sentence: Sentence, item: Item) -> bool:
    many = word_list("en", "documents", "signatories")
    return item.kind in {"organ", "body"} or sentence.words.keys[item.last] in many


def there_was(sentence: Sentence, at: int) -> bool:
    """Whether a sentence behind one that reports adoptions only says that there was a document: "There was a statement on terrorism"."""
    keys = sentence.words.keys
    begins = keys[sentence.items[0].first : sentence.items[0].first + 3]
    told = begins[:2] in {("there", "was"), ("there", "were")} or begins in {
        ("there", "was", "also"),
        ("there", "were", "also"),
    }
    return (
        sentence.language == "en"
        and told
        and (at <= _SOON or any(i.kind == "doc" for i in sentence.items[:at]))
    )


_SOON = 5


def in_relative(sentence: Sentence, at: int) -> bool:
    """Whether a relative clause behind a document and its matter tells who adopted it: "in the statement on Ukraine, which it adopted"."""
    items, keys = sentence.items, sentence.words.keys
    if sentence.language != "en" or keys[items[at].last] == "resolutions":
        return False
    near = range(at + 1, min(at + _MATTER, len(items) - 1))
    which = next((n for n in near if items[n].value == "," or keys[items[n].first] in _WHICH), len(items))
    which += which + 1 < len(items) and items[which].value == ","
    if which + 1 >= len(items) or keys[items[which].first] not in _WHICH:
        return False
    clause = items[which + 1 : which + 1 + _NEXT]
    verb = next((n for n, i in enumerate(clause) if i.kind == "adopted"), -1)
    if verb < 0 or _ahead(sentence, which + 1 + verb) or any(i.kind == "doc" for i in items[at + 1 : which]):
        return False
    return all(
        i.kind in _WHO or keys[i.last] in {"it", "they", "had", "has", "have", "was", "were", "been"}
        for i in clause[:verb]
    )


_MATTER, _NEXT = 14, 7
_WHICH = frozenset({"which", "that"})
_WHO = frozenset(
    {
        "pronoun",
        "body",
        "organ",
        "article",
        "assembly_word",
        "parliament",
        "event",
        "copula",
        "also",
        "day",
        "roster",
        "link",
    }
)


def points_to_page(sentence: Sentence, at: int) -> bool:
    """Whether a document is called the one that the page is: "have adopted the present Statement"."""
    before = {sentence.words.keys[i.last] for i in sentence.items[max(0, at - 2) : at]}
    return sentence.language == "en" and bool(before & {"present", "this"})
