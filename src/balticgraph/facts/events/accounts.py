"""Sessions that are only what an account or an anniversary is of: "approved the report on the 42nd session on 15 January"."""

from balticgraph.facts.events.gathering import Gathering
from balticgraph.facts.words.items import Item
from balticgraph.facts.words.lexicon import word_stems
from balticgraph.facts.words.mentions import Sentence


def only_reported_on(sentence: Sentence, one: Gathering) -> bool:
    """Whether a session is what a report, its results or an anniversary are of, so that no day or part is told of it.

    English says so before the session, Estonian behind its genitive, Latvian and Lithuanian in either way. A title is that of
    the session's own report.
    """
    items = sentence.items
    at = one.first - 1
    if sentence.language != "en":
        return (items[one.head].kind == "event" and _account_behind(sentence, one.last + 1)) or (
            at > 0 and sentence.key_at(at) in _ABOUT and _is_account(sentence, at - 1)
        )
    while at > 0 and items[at].kind in _BETWEEN:
        at -= 1
    return at < one.first - 1 and _is_account(sentence, at)


_ABOUT = frozenset({"apie", "par"})
_BETWEEN = frozenset({"article", "body", "its", "link"})


def _is_account(sentence: Sentence, at: int) -> bool:
    """Whether the word at an item is one for an account: where it begins the line, not the title of one."""
    stems = word_stems(sentence.language, "earlier", "accounts")
    return (at > 0 or sentence.has("copula", "discussed")) and sentence.words.keys[
        sentence.items[at].last
    ].startswith(stems)


def _account_behind(sentence: Sentence, at: int) -> bool:
    """Whether a word for an account stands at an item, a number or one other word at most before it: "sesijos 30-osios metinės"."""
    items = sentence.items
    if at >= len(items) or items[at].kind not in _BEFORE_ACCOUNT or items[-1].value != ".":
        return False
    stems = word_stems(sentence.language, "earlier", "accounts")
    if sentence.key_at(at).startswith(stems) or sentence.key_at(at + 1).startswith(stems):
        return True
    while at < len(items) and _counts(items[at]):
        at += 1
    return sentence.key_at(at).startswith(stems)


_BEFORE_ACCOUNT = frozenset({"num", "ordinal", "low", "doc", "documents", "address", "anniversary", "event"})


def _counts(item: Item) -> bool:
    return item.kind in {"num", "ordinal", "ordinal_ending"} or item.value in {".", "-"}
