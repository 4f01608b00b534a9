"""The frames of English clauses that tell of a presidency, each a row of words and of classes in capitals.

<o> is the state that hands over, <t> the one that takes over, <h> the one that has the presidency, OBJ the presidency. A word with
a question mark may be missing.
"""

import re
from functools import cache

from balticgraph.facts.words.lexicon import word_list
from balticgraph.facts.words.paradigms import forms_of

FUTURE = re.compile(r" (?:will|shall|next|(?:L|is|are|due|set|going|expected|scheduled|about) to) ")

FRAMES = (
    # Who gives it to whom.
    "<t> AUX be|been|is|was|being GIVEN OBJ",
    "<o> AUX GIVE OBJ over? on? WHEN to <t>",
    "<o> AUX GIVE over? to <t> OBJ",
    "<o> AUX GIVE <t> OBJ",
    "<o> , which AUX GIVE OBJ over? on? WHEN to <t>",
    "<t> , to which|whom <o> AUX GIVE OBJ over?",
    "<t> , to which|whom OBJ WHEN AUX GIVEN",
    "GIVING OBJ over? on? WHEN to <t> WHEN , <o>",
    "<o> AUX HOLD OBJ WORDS , when|after which it AUX GIVE it over? on? to <t>",
    "<o> AUX HOLD OBJ WORDS ,? and|which|but WHEN it? AUX GIVE|PASS it? over? on? to <t>",
    "<o> AUX GIVE ,|and <t> AUX TAKE OBJ",
    "<o> AUX make|makes|made|making|give|gives|gave|giving way to|for <t> WHEN as|at|in ROLE",
    "<oP> WHEN AUX GIVE to the? <tD> P",
    # Who takes it from whom.
    "<t> AUX TAKE OBJ WHEN from <o>",
    "<t> , which|who? AUX TAKE OBJ WHEN from <o>",
    "<t> , TAKE OBJ WHEN from <o>",
    "<t> AUX TAKE from <o> OBJ",
    "<t> AUX TAKE from <o> WHEN as|at|in ROLE",
    "BEFORE? TAKING OBJ WHEN from <o> WHEN , <t>",
    "<t> AUX SUCCEED <o> WHEN as|at|in ROLE",
    "<t> , which AUX SUCCEED <o> WHEN as|at|in ROLE",
    "<o> AUX succeeded|replaced|followed by <t> WHEN as|at|in ROLE",
    # It passes from one to the other.
    "from|after <o> , OBJ AUX PASS over? on? WHEN to <t>",
    "OBJ WHEN AUX PASS over? on? WHEN from <o> WHEN to <t>",
    "OBJ WHEN AUX PASS over? on? WHEN to <t> WHEN from <o>",
    "OBJ WHEN AUX PASS over? on? by <o> WHEN to <t>",
    "OBJ WHEN AUX PASS over? on? WHEN to <t> WHEN by <o>",
    "OBJ WHEN AUX PASS over? on? WHEN to <t>",
    "OBJ WHEN AUX change|changes|changed|changing hands WHEN from <o> WHEN to <t>",
    "OBJ WHEN AUX TAKEN by <t> WHEN from <o>",
    "OBJ WHEN AUX TAKEN by <t>",
    "OBJ WHEN AUX GIVEN over? on? by <o>",
    "HANDOVER of OBJ WHEN from <o> WHEN to <t>",
    "HANDOVER of OBJ WHEN to <t>",
    "takeover|assumption|taking of OBJ by <t> from <o>",
    "takeover|assumption of OBJ by <t>",
    "<tG> takeover|assumption of OBJ",
    "<oP> WHEN AUX give|gives|gave|giving way to that? of? <t>",
    "GIVE OBJ over? on? WHEN to <t>",
    # It ends.
    "outgoing <oP>",
    "<o> , the? outgoing ROLE",
    "<oP> WHEN AUX OVER",
    "<oT> WHEN AUX OVER",
    "<o> AUX END OBJ",
    "<o> AUX bring|brings|brought|bringing OBJ to a|an|its close|end|conclusion",
    "<o> AUX GIVE OBJ",
    "<o> , which AUX GIVE|END OBJ",
    "<o> , ENDING|GIVING OBJ",
    "BEFORE? ENDING|GIVING OBJ over? on? WHEN , <o>",
    "at|with|towards the? end|close of OBJ WHEN , <o>",
    "with OBJ WHEN at|near an|its end , <o>",
    # It begins.
    "<t> , the? incoming|next|upcoming|future ROLE",
    "<t> AUX TAKE OBJ",
    "<t> , which AUX TAKE OBJ",
    "<t> , TAKING OBJ",
    "BEFORE? TAKING OBJ WHEN , <t>",
    "<t> AUX take|takes|took|taken|taking over WHEN as|at ROLE",
    "<t> on|in|for|upon TAKING OBJ",
    "<t> AUX look|looks|looked|looking forward to OBJ",
    "AHEAD_OF <tP>",
    "outgoing ROLE , <o>",
    "incoming|upcoming|future|next ROLE , <t>",
    "next WHEN in? line? for OBJ AUX BE <t>",
    "<t> AUX BE next WHEN in? line? for|to HOLD? OBJ",
    "<t> AUX entrusted with OBJ",
    "OBJ WHEN AUX FALL to <t>",
    "<t> AUX BECOME ROLE",
    "the? next country|state|nation in? line? to PRESIDE|HOLD OBJ_OR_BODY WHEN AUX BE <t>",
    "<t> AUX BE the? next country|state|nation in? line? to PRESIDE|HOLD OBJ_OR_BODY",
    "<t> AUX elected|chosen|appointed to PRESIDE|HOLD OBJ_OR_BODY",
    # The state that comes next, the presidency left unsaid.
    "BREAK WHEN <t> AUX TAKEOVER WHEN DONE",
    "BREAK WHEN <t> AUX be|is next|following WHEN in? line? DONE",
    "BREAK next in? line? AUX BE WHEN <t> DONE",
    "BREAK WHEN <tG> turn|term|year|one? AUX BEGIN",
    # A year to come.
    "during|throughout|under <tP> YEAR , WORDS will",
    "NUMBER will be the? year of <tP>",
    # Who has it.
    "<h> AUX PRESIDE_ALONE BODY",
    "<h> AUX HOLD OBJ",
    "<h> AUX in charge of OBJ",
    "under|throughout|during the? ADJ P|presidency|chairmanship of|by <hL>",
    "BREAK? the? ADJ ROLE WHEN AUX BE <hL>",
    "at OBJ WHEN AUX BE <h>",
    "OBJ WHEN AUX held|exercised by <h>",
    "OBJ WHEN AUX in the hands of <h>",
    "OBJ WHEN AUX in <hD> hands",
    "OBJ WHEN AUX with|belong|belongs|belonged|lie|lies|rest|rests with? to? <h>",
    "as|being ROLE WHEN , <h>",
    "<h> , WHEN as? ROLE",
    "<h> AUX SERVE WHEN as ROLE",
    "<h> AUX BE WHEN ROLE",
    "AHEAD_OF OBJ WHEN , <t>",
    "DURING OBJ WHEN , <t> will|plans|intends",
    "DURING OBJ WHEN , <h>",
    "DURING TERM WHEN , <t> will|plans|intends",
    "DURING TERM WHEN , <h>",
    "<t> will WORDS DURING ITS_OBJ",
    "<h> WORDS DURING ITS_OBJ",
    "<h> , the country|state|nation PRESIDE|HOLD OBJ_OR_BODY",
    "the? country|state|nation PRESIDE|HOLD OBJ_OR_BODY WHEN AUX BE <h>",
    "PRESIDE BODY WHEN AUX BE <h>",
    "under <hD> leadership|chairmanship|guidance , BODY",
)
"""Frames in the order in which they are tried: what says more comes first."""


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
        return f"(?: the)?(?P<{name}> [DG]){_adjectives()} (?:{_any('terms')})(?: of office)? (?:in|at|as|of|with)(?P<x>{_role()})"
    return f"(?: the)?(?P<{name}> L| [DG](?= (?:{sides}|O))(?: (?:{sides}))?(?: O)*(?: N)?)"


def _adjectives() -> str:
    return rf"(?: (?:{_any('adjectives')}|current|annual|own|first|second|third|next|term|-|\d{4})){{0,4}}"


def _object() -> str:
    """A presidency as an object: "the rotating presidency of the Assembly", "the EU presidency", "the Assembly's gavel"."""
    start = f"(?: the| its| their| a| this| that)?{_adjectives()}"
    body = r"(?: B(?: '?s| ')?)"
    strong = f"{body}?{_adjectives()} P(?:{_of_body()})?"
    weak = f"(?: (?:{_any('stands_for')}))"
    return f"{start}(?:{strong}|{weak}(?: of(?: the)? P)?{_of_body()}|{weak} of(?: the)? P|{body}{weak})"


def _of_body() -> str:
    more = r"(?:(?: ,| and| as well as)(?: in| of| over)?(?: the)? B)*"
    return f"(?: of| in| over| for| at)(?: the)?(?: (?:work|activities) of(?: the)?)? B{more}"


def _role() -> str:
    """What a state is that has a presidency: "the current chair of the Assembly", "holder of the presidency", "the helm of NB8"."""
    land = "(?: (?:country|state|nation|holder|position))?"
    chair = f"(?: P{land}| presiding{land}| chairing{land}| (?:{_any('chair_words')})(?: - in - office)?)"
    return f"(?: the| its| their)?{_adjectives()}(?: holder of{_object()}|{chair}{_of_body()}|{_object()}| B{chair})"


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
    when = rf"(?: (?:{_any('times')}|\d+)){{0,9}}"
    before = " (?:after|before|as|on|upon|by|when|while|since|in|following|prior to|with)"
    having = "(?: having)?"
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
        "OVER": " (?:" + _any("over_now") + ")",
        "HANDOVER": " (?:handover|hand - over|handing over|transfer|transferring|passing|passage|transition|rotation)",
        "BEFORE": before,
        "AHEAD_OF": " (?:ahead of|preparing for|in preparation for|in the run - up to|awaiting)",
        "TERM": f" (?:its|the|this){_adjectives()} (?:{_any('terms')}) (?:at|in|as)(?P<x>{_role()})",
        "BREAK": "(?: ,| and| ;| while| when| -| before| whereupon| after which| whereas)(?: the)?",
        "TAKEOVER": " (?:take over|takes over|took over|taken over|taking over|preside|presides|step in|steps in|follow|follows|be next)",
        "BEGIN": " (?:begin|begins|began|start|starts|started|commence|commences|come|comes)",
        "DONE": "(?= (?:[.,;]|and|as|with|while) )",
        "YEAR": r" (?:in|for)(?: the year)? \d{4}",
        "NUMBER": r" \d{4}",
        "PRESIDE_ALONE": _forms("presides_alone", "all"),
        "ADJ": _adjectives(),
        "P": " P",
        "DURING": " (?:during|throughout|under|in|as part of|(?:with)?in the (?:framework|context|course) of)",
        "WORDS": "(?: [a-z']+){0,8}",
        "ITS_OBJ": f"(?= (?:its|own) )(?P<x>{_object()})",
        "OBJ": f"(?P<x>{_object()}| it)",
        "ROLE": f"(?P<x>{_role()})",
        "OBJ_OR_BODY": f"(?P<x>{_object()}|(?: the)? B)",
        "BODY": "(?P<x>(?: the)? B)(?! (?:s )?(?:delegation|committee|session|presidium|meeting|group|council|secretariat|conference) )",
    }
