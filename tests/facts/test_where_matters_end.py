"""Where the matters end that were discussed: before a clause, and before what else was done; all sentences are invented."""

import pytest

from tests.facts.text import read

DISCUSSED = [
    (
        "en",
        "A meeting of ministers was held in Riga. They discussed the future of the fleet, regarding which concerns are similar.",
        ["future of the fleet"],
    ),
    (
        "en",
        "A meeting of ministers was held in Riga. They discussed preparations for the summit, adopted laws and signed agreements.",
        ["preparations for the summit"],
    ),
    (
        "en",
        "A meeting of ministers was held in Riga. They discussed the budget and exchanged opinions regarding the new strategy.",
        ["budget", "new strategy"],
    ),
    (
        "lt",
        "Rygoje vyko ministrų susitikimas, kurio metu aptarta darbotvarkė, pristatyti pirmininkavimo prioritetai.",
        ["darbotvarkė"],
    ),
    (
        "lt",
        "Rygoje vyko ministrų susitikimas. Susitikime aptarta gynybos sutartis, kuriuo nors metu pasirašoma.",
        ["gynybos sutartis"],
    ),
    (
        "lt",
        "Rygoje vyko ministrų susitikimas. Susitikime aptarta gynybos sutartis, sienos apsauga.",
        ["gynybos sutartis", "sienos apsauga"],
    ),
]


@pytest.mark.parametrize(("language", "text", "matters"), DISCUSSED)
def test_matters_end_where_a_clause_or_another_deed_begins(
    language: str, text: str, matters: list[str]
) -> None:
    assert [topic.text for topic in read(text, language).topics] == matters
