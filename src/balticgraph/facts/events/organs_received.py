"""Organs that somebody receives or meets in Latvian and Lithuanian, so that they hold no sitting of their own."""

from balticgraph.facts.words.mentions import Sentence


def is_received(sentence: Sentence, at: int) -> bool:
    """Whether an organ is whom somebody receives, not who met: "Asamblejas Prezidiju uzņēma A", "A priėmė Prezidiumo narius"."""
    if sentence.language == "lt":
        return _met_in_lithuanian(sentence, at)
    verb = sentence.words.keys[sentence.items[at].first]
    organs = [i for i in sentence.items if i.kind in {"organ", "committee"}]
    if sentence.language == "lv" and verb.startswith("tik") and _members_met(sentence, at):
        return True
    objects = all(sentence.text(i).endswith(("u", "i")) for i in organs)
    return sentence.language == "lv" and verb.startswith("uznem") and bool(organs) and objects


def _members_met(sentence: Sentence, at: int) -> bool:
    """Whether those of an organ stand behind a Latvian verb as whom somebody named before it met: "A tikās ar Prezidija locekļiem"."""
    items = sentence.items
    organ = next((n for n, i in enumerate(items) if i.kind == "organ"), 0)
    behind = items[organ + 1 : organ + 2]
    return (
        organ > at
        and bool(behind)
        and sentence.text(behind[0]).endswith(("iem", "ām"))
        and sentence.has("person")
    )


def _met_in_lithuanian(sentence: Sentence, at: int) -> bool:
    """Whether an organ stands behind a verb as whom somebody named before it met, as its case tells: "A susitiko su Prezidiumo nariais"."""
    items = sentence.items
    organ = next((n for n, i in enumerate(items) if i.kind == "organ"), 0)
    if organ <= at or not any(i.kind == "person" for i in items[:at]):
        return False
    titled = organ + 1 < len(items) and items[organ + 1].kind == "office"
    return not sentence.text(items[organ + titled]).endswith(("as", "ai", "ys", "ė"))
