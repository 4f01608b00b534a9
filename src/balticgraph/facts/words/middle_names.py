"""Middle names: those that a text has of a person whose name is known."""

from balticgraph.language.words import fold


def with_middle(known: str, name: str, parts: tuple[str, ...]) -> str:
    """The known name with the middle names that the text has, initials and joined given names as it writes them.

    >>> with_middle("Mart Kask", "Mart-Jaan Kask", ("Mart", "Jaan", "Kask"))
    'Mart-Jaan Kask'
    >>> with_middle("Erik von Berg", "Erik Gustaf von Berg", ("Erik", "Gustaf", "Berg"))
    'Erik Gustaf von Berg'
    """
    words, middle = known.split(), name.split()[1:-1]
    if "-" in words[0] and len(middle) == words[0].count("-"):
        return known  # "Eva Marija Līmetsa": the parts of a given name that its bearer joins
    written = name.split(maxsplit=1)[0]
    if "-" in written and fold(written.replace("-", " ")) == fold(" ".join(words[:-1])):
        return known
    given = next((word for word in words[:-1] if fold(word) == fold(parts[0])), words[0])
    given = written if written.lower().startswith(f"{given.lower()}-") else given
    initials = [word[0] for word in words[1:-1]] == list(parts[1:-1])
    particles = [word for word in words[1:-1] if word.islower()]
    if particles and particles == words[1:-1] and middle[-len(particles) :] == particles:
        return " ".join((given, *middle, words[-1]))  # of "van der Laan" as of one word
    if len(parts) == 2 or len(words) == 2 or initials:
        return " ".join((given, *middle, words[-1]))
    return known
