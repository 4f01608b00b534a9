"""Titles: whether one is a plural, that several persons share."""

_PLURALS = (
    "s",
    "men",
    "ai",
    "ehed",
    "did",
    "rid",
    "hid",
    "med",
    "kud",
    "jad",
    "sed",
    "kmete",
    "teks",
    "tena",
    "tega",
)


def of_several(title: str) -> bool:
    """Whether a title is a plural, by its ending in English, Lithuanian or Estonian.

    >>> of_several("Speakers"), of_several("aseesimehed"), of_several("Head")
    (True, True, False)
    """
    return title.lower().endswith(_PLURALS)
