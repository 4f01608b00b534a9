"""The frames of English clauses about a presidency as patterns over a line of words."""

import re
from functools import cache

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.paradigms import forms_of

_ENDING = (
    "(?:come|comes|came|coming|draw|draws|drew|drawn|drawing|near|nears|nearing|neared|approach|approaches|approaching|approached|reach|reaches|reached|reaching|at)"
    "(?: to| towards)? (?:a|an|its|the)? ?(?:end|close|conclusion|finish|completion)|run out|runs out|ran out|running out|behind it"
)
FUTURE = re.compile(r" (?:will|shall|next|(?:L|is|are|due|set|going|expected|scheduled|about) to) ")


@cache
def compiled(frame: str) -> re.Pattern[str]:
    """A frame as a pattern over a line of words, each with a space before it."""
    return re.compile("".join(map(_piece, frame.split())) + "(?= )")


@cache
def needed(frame: str) -> tuple[frozenset[str], ...]:
    """For each word of a frame that may not be missing, the words of which one must be in a line: asked before its pattern is made.

    >>> [sorted(words) for words in needed("outgoing <oP>")]
    [['outgoing']]
    """
    wanted = [_beginnings(word) for word in frame.split() if not word.endswith("?")]
    return tuple([words for words in wanted if words])


def _beginnings(word: str) -> frozenset[str]:
    """The first words of what a word of a frame stands for, none where it may stand for anything."""
    found: set[str] = set()
    for part in word.split("|"):
        told = _classes().get(part, f" (?:{part})").removeprefix("(?: having)?")
        group = _GROUP.match(told)
        if not group or part.startswith("<") or (part.isupper() and part not in _classes()):
            return frozenset()
        found |= {one.split()[0] for one in group[1].split("|")}
    return frozenset(found)


_GROUP = re.compile(r" \(\?:([^()?]+)\)")


def _piece(word: str) -> str:
    optional = word.endswith("?")
    parts = [_part(part) for part in word.removesuffix("?").split("|")]
    whole = parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"
    return f"(?:{whole})?" if optional else whole


def _part(word: str) -> str:
    known = _classes()
    if word in known:
        return known[word]
    if word.startswith("<"):
        return _state(word[1], word[2:-1])
    return f" {re.escape(word)}"


def _state(name: str, form: str) -> str:
    """A state by itself, or as an adjective: "Latvia", "the Latvian delegation", "Latvian Foreign Minister A"."""
    sides = _any("sides")
    if form in {"L", "G"}:
        return f"(?: the)?(?P<{name}> {form})(?! and L)"
    if form == "D":
        return f"(?P<{name}> [DG])"
    if form == "P":
        return f"(?: the)?{_adjectives()}(?P<{name}> [DG])(?P<x>{_object()})"
    if form == "T":
        leading = _forms("leads_on", "ing").replace(" over", "(?: over)?")
        return f"(?: the)?(?P<{name}> [DG]){_term('in|at|as|of|with|for')}(?P<x>{_role()}|(?:{leading}{_work()})?(?: the)? B)"
    return f"(?: the)?(?P<{name}> L| [DG](?= (?:{sides}|O))(?: (?:{sides}))?(?: O)*(?: N)?)"


def _term(ways: str) -> str:
    """A state's time as the chair of a body, up to "at": "second year at"."""
    return f"{_adjectives()} (?:{_any('terms')})(?: of office)? (?:{ways})"


def _work() -> str:
    """What of a body somebody may lead: "the work of", "cooperation in"."""
    return "(?:(?: the)? (?:work|activities|activity|cooperation|affairs) (?:of|in|within))?"


def _adjectives() -> str:
    return rf"(?: (?:{_any('adjectives')}|current|annual|own|first|second|third|next|term|-|\d{{4}})){{0,4}}"


def _object() -> str:
    """A presidency as an object: "the rotating presidency of the Assembly", "the EU presidency", "the Assembly's gavel"."""
    work = "(?:(?: the)?(?: symbolic)? (?:" + _any("offices") + "|" + _any("signs") + ") of)?"
    start = f"{work}(?: the| its| their| a| this| that)?{_adjectives()}"
    body = r"(?: B(?: '?s| ')?)"
    strong = f"{body}?{_adjectives()} P(?:{_of_body()})?"
    weak = f"(?: (?:{_any('stands_for')}))"
    return f"{start}(?:{strong}|{weak}(?: of(?: the)? P)?{_of_body()}|{weak} of(?: the)? P|{body}{weak})"


def _of_body() -> str:
    more = r"(?:(?: ,| and| as well as)(?: also)?(?: that of| in| of| over)?(?: the)? B)*"
    return f"(?: both)?(?: of| in| over| for| at)(?: both)?(?: the)?(?: (?:work|activities) of(?: the)?)? B{more}"


def _role() -> str:
    """What a state is that has a presidency: "the current chair of the Assembly", "holder of the presidency", "the helm of NB8"."""
    land = "(?: (?:country|state|nation|holder|position))?"
    charged = (
        " (?:country|state|nation)(?: currently| now)? (?:"
        + _any("charged")
        + f"|with|that holds|which holds){_object()}"
    )
    chair = f"(?: P{land}| presiding{land}| chairing{land}| coordinating{land}| (?:{_any('chair_words')})(?: - in - office)?)"
    return f"(?: the| its| their)?{_adjectives()}(?: holder of{_object()}|{charged}|{chair}{_of_body()}|{_object()}| B{chair})"


def _forms(name: str, *kinds: str) -> str:
    """The forms of the verbs of a list, its words joined by "_" where a verb has a particle."""
    found: set[str] = set()
    for phrase in word_list("en", "presidencies", name):
        verb, _, rest = phrase.partition(" ")
        one = forms_of(verb)
        words = {
            "all": (verb, one.third, one.past, one.participle, one.ing),
            "ing": (one.ing,),
            "participle": (one.participle,),
        }
        for kind in kinds:
            found |= {f"{word} {rest}".strip() for word in words[kind]}
    return " (?:" + "|".join(sorted(found, key=len, reverse=True)) + ")"


def _any(name: str) -> str:
    return "|".join(sorted(word_list("en", "presidencies", name), key=len, reverse=True))


@cache
def _classes() -> dict[str, str]:
    """What the words in capitals stand for."""
    adverb = "(?: (?:" + _any("auxiliaries") + "|[a-z]+ly))"
    when = rf"(?: (?:{_any('times')}|\d+)){{0,9}}(?: , \d{{4}}(?: ,)?)?"
    before = " (?:after|before|as|on|upon|by|when|while|since|in|following|prior to|with)"
    having = "(?: having)?"
    both, no_part = (
        " B(?: and(?: the)? B)?",
        "".join(f"(?<!{word})" for word in ("of", "in", "to", "at", "and")),
    )
    return {
        "AUX": f"{adverb}{{0,6}}",
        "WHEN": when,
        "GIVE": _forms("gives", "all") + "(?: (?:over|on|back))?",
        "GIVEN": _forms("gives", "participle") + "(?: (?:over|on))?",
        "GIVING": f"(?:{before})?(?:{having}{_forms('gives', 'ing', 'participle')})(?: (?:over|on))?",
        "TAKE": _forms("takes_on", "all"),
        "TAKEN": _forms("takes_on", "participle"),
        "TAKING": f"{having}{_forms('takes_on', 'ing', 'participle')}",
        "END": _forms("finishes", "all"),
        "ENDING": f"{having}{_forms('finishes', 'ing', 'participle')}",
        "PASS": _forms("moves", "all"),
        "FALL": _forms("falls", "all"),
        "SUCCEED": _forms("follows_on", "all"),
        "BECOME": " (?:become|becomes|became|becoming)",
        "SERVE": " (?:act|acts|acted|acting|serve|serves|served|serving|work|works|function|functions)",
        "BE": " (?:is|was|be|been)",
        "HOLD": " (?:hold|holds|held|holding)",
        "PRESIDE": _forms("leads_on", "all"),
        "OVER": " (?:" + _any("over_now") + "|" + _ENDING + ")",
        "HANDOVER": " (?:handover|hand - over|handing over|transfer|transferring|passing|passage|transition|rotation)",
        "BEFORE": before,
        "AHEAD_OF": " (?:ahead of|preparing for|in preparation for|in the run - up to|awaiting)",
        "TERM": f" (?:its|the|this|her|a){_term('in|at|as|with')}(?P<x>{_role()})",
        "HEADED_TERM": f" (?:in|for|of|during|throughout) (?:its|her|their){_term('in|at|as|with')}(?P<x>{_role()})",
        "BREAK": "(?: ,| and| ;| while| when| -| before| whereupon| after which| whereas)(?: the)?",
        "TAKEOVER": " (?:take over|takes over|took over|taken over|taking over|preside|presides|step in|steps in|follow|follows|be next)",
        "BEGIN": " (?:begin|begins|began|start|starts|started|commence|commences|come|comes)",
        "SUBJ": f"(?P<x>{no_part} the{both}|{no_part}(?<!the){both})(?: (?:cooperation|co - operation|format|group))?",
        "CAPACITY": " (?:as|being|in (?:its|the|their) (?:capacity|role|function|position|quality|status) (?:as|of))",
        "START": " (?:come|comes|arrives|begin|begins|start|starts|commence|commences|open|opens|is coming|kicks off)",
        "BEGAN": " (?:began|begun|started|commenced|opened|kicked off|(?:got|gotten|gets|is|getting) under way)",
        "PREVIOUS": f"{_adjectives()} (?:previous|former|outgoing|departing|retiring|earlier)",
        "WHENEVER": " (?:when|once|as soon as|after|before|until)",
        "PRESIDED": _forms("leads_on", "participle").replace(" over", "(?: over)?"),
        "LONG": (
            r"(?= (?:[.,;]|this|in(?: the (?:year|first half of|second half of))? (?:\d{4}|the|january|july|autumn|spring)|"
            "since|for|until|and|from|throughout|at present|during) )"
        ),
        "READY": f" (?:{_any('prepares')}|plans|planned|intentions|goals|ambitions)",
        "CHARGED": " (?:" + _any("charged") + ")",
        "DONE": "(?= (?:[.,;:]|and|as|with|while) )",
        "YEAR": r" (?:in|for)(?: the year)? \d{4}",
        "NUMBER": r" \d{4}",
        "PRESIDE_ALONE": _forms("presides_alone", "all"),
        "ADJ": _adjectives(),
        "P": " P",
        "DURING": " (?:during|throughout|under|in|as part of|(?:with)?in the (?:framework|context|course) of)",
        "WORDS": "(?: [a-z']+){0,8}",
        "ITS_OBJ": f"(?= (?:its|own) )(?P<x>{_object()})",
        "OBJ": f"(?P<x>{_object()}| it| hers)",
        "TASK": " (?:its|the|these|her)(?: own)? (?:" + _any("offices") + ")",
        "WHAT": f"(?:{_object()}| it| hers| (?:its|the|these|her)(?: own)? (?:" + _any("offices") + "))",
        "ROLE": f"(?P<x>{_role()})",
        "OBJ_OR_BODY": f"(?P<x>{_object()}|(?: the)? B)",
        "BODY": f"(?P<x>{_work()}(?: the)? B)"
        "(?! (?:s )?(?:working|delegation|committee|session|presidium|meeting|group|council|secretariat|conference) )",
    }
