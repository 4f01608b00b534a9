"""What a verb of leading is said of, a delegation or a gathering, and who leads it."""

from balticgraph.facts.words.items import Item
from balticgraph.facts.words.mentions import Sentence


def of_delegation(items: tuple[Item, ...], at: int) -> bool:
    """Whether what a verb of leading governs is a delegation: "delegāciju vada", "delegatsiooni juhib"."""
    before = [i.kind for i in items[max(0, at - 5) : at]]
    return "delegation" in before and not {"event", "event_in"} & set(before)


def leads_in_dative(sentence: Sentence, at: int) -> bool:
    """Whether a Lithuanian verb of leading has a delegation in the dative before it: "delegacijai sesijoje vadovavo A"."""
    if sentence.language != "lt":
        return False
    step = at - 1
    while step >= 0 and at - step < _LED and _may_stand(sentence, step):
        if sentence.items[step].kind == "delegation":
            return sentence.text(sentence.items[step]).lower().split()[0].endswith(("ai", "a", "oms"))
        step -= 1
    return False


def leader_before(items: tuple[Item, ...], at: int) -> int:
    """The person right before a word of leading, but for the name in brackets: "A (B) vadovaujama"; -1 where there is none."""
    step = at - 1
    if step > 1 and items[step].value == ")" and items[step - 2].value == "(":
        step -= 3
    return step if step >= 0 and items[step].kind == "person" else -1


def _may_stand(sentence: Sentence, at: int) -> bool:
    """Whether an item may stand between a delegation and the verb of leading it: no person, title or other verb."""
    item = sentence.items[at]
    return item.kind not in {"person", "office"} and not item.kind.endswith(("_past", "_now", "_future"))


_LED = 12


def of_lead(items: tuple[Item, ...], at: int) -> str:
    """What leading is: of a delegation attending, of anything else chairing."""
    if items[at].value == "of_delegation":
        return "attend"
    near = [i.kind for i in items[max(0, at - 8) : at]]
    return "attend" if "delegation" in near or not {"event", "event_in", "body"} & set(near) else "chair"
