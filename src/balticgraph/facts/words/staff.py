"""Posts of staff, whose office stands apart from them."""

from balticgraph.facts.words.items import Item


def with_office_of(items: tuple[Item, ...], at: int) -> bool:
    """Whether a bare post in an office has it behind a comma at the end of a line: "project manager, the Secretariat"."""
    behind = items[at + 1 : at + 4]
    staff = items[at].kind == "office" and items[at].value[0].isupper()
    comma = len(behind) > 1 and behind[0].value == "," and behind[1].kind == "organ"
    return staff and comma and (len(behind) == 2 or behind[2].kind == "mark")
