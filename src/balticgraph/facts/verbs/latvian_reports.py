"""Latvian verbs that tell who spread the news, and give nobody a part: "ziņo Saeimas Preses dienests", "kā informē A"."""

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.mentions import Sentence


def tells_source(sentence: Sentence, at: int) -> bool:
    """Whether a verb of reporting has a press service, agency or ministry as its subject or hearer, or "kā" before it."""
    items, keys = sentence.items, sentence.words.keys
    if sentence.language != "lv" or keys[items[at].first] not in word_list("lv", "reports", "reporting"):
        return False
    if at and (sentence.text(items[at - 1]).lower() == "kā" or _to_press(sentence, at)):
        return True
    behind = items[at + 1 : at + _SUBJECT]
    end = next(
        (n for n, i in enumerate(behind) if i.kind in {"person", "that"} or i.value in {",", ".", ";"}), None
    )
    run = behind[:end]
    named = end is not None and behind[end].kind == "person"
    return not named and any(
        i.kind == "ministry" or not word_list("lv", "reports", "sources").isdisjoint(sentence.keys_of(i))
        for i in run
    )


_SUBJECT = 8


def _to_press(sentence: Sentence, at: int) -> bool:
    """Whether those who are told stand right before a verb and are an agency or portal: "aģentūru LETA informēja A"."""
    before = sentence.items[max(0, at - _HEARER) : at]
    hearers = word_list("lv", "reports", "hearers")
    return any(not hearers.isdisjoint(sentence.keys_of(i)) for i in before if i.kind != "person")


_HEARER = 4
