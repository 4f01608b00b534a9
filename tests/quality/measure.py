"""Write the floors of the present set: `python -m tests.quality.measure` prints the scores and, with --write, floors.json."""

import json
import sys
from pathlib import Path

from balticgraph.documents.read import read_release
from balticgraph.facts.facts_json import to_json
from balticgraph.facts.recognise import recognise
from tests.quality.scorer import FAMILIES, Score, digest, exact_names, gold_of, scores

GOLD = Path(__file__).parent / "gold"


def floor(score: Score) -> float:
    """The score less one hundredth, rounded down to thousandths: small mends of other rooms may cost that much."""
    return max(0.0, int((score.f1 - 0.01) * 1000) / 1000)


def main() -> None:
    """Print the table; write the floors where asked to."""
    gold = gold_of(GOLD)
    read = {name: to_json(recognise(read_release(GOLD / f"{name}.md"))) for name in gold}
    total = scores(gold, read)
    for name, score in [
        *((f, total.families[f]) for f in FAMILIES),
        *sorted(total.languages.items()),
        ("core", total.core),
    ]:
        sys.stdout.write(f"{name:<15}{score.gold:>6}{score.found:>7}{score.right:>7}")
        sys.stdout.write(f"{score.precision:>8.3f}{score.recall:>8.3f}{score.f1:>8.3f}\n")
    exact, both = exact_names(gold, read)
    floors = {
        "releases": len(gold),
        "digest": digest(GOLD),
        "core": {"precision": int((total.core.precision - 0.01) * 1000) / 1000, "f1": floor(total.core)},
        "languages": {name: floor(score) for name, score in sorted(total.languages.items())},
        "families": {name: floor(total.families[name]) for name in FAMILIES},
        "names_without_register": int(exact / both * 100 - 1) / 100,
    }
    if "--write" in sys.argv:
        (Path(__file__).parent / "floors.json").write_text(json.dumps(floors, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
