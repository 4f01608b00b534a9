"""Laureates on lines of fields, medals that the next sentence gives, and every verb of giving; all sentences are invented."""

import pytest

from tests.facts.text import read

GIVEN = [
    (
        "The Baltic Assembly Medal was awarded to Jānis Vucāns and Aadu Must.",
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "Jānis Vucāns and Aadu Must have been decorated with the Baltic Assembly Medal.",
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "The Baltic Assembly Medal went to Jānis Vucāns; another went to Aadu Must.",
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        (
            "At the session the Baltic Assembly Medals were presented. The recipients are Jānis Vucāns and Aadu "
            "Must."
        ),
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        (
            "At the session the Baltic Assembly Medals were presented. Among the recipients were Jānis Vucāns and"
            " Aadu Must."
        ),
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        (
            "At the session the Baltic Assembly Medals were presented. They were given to Jānis Vucāns and Aadu "
            "Must."
        ),
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        (
            "At the session the Baltic Assembly Medals were presented. This year's medals were received by Jānis "
            "Vucāns and Aadu Must."
        ),
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        (
            "At the session the Baltic Assembly Medals were presented. Jānis Vucāns received it for his work in "
            "the assembly, Aadu Must for his speeches."
        ),
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "Jānis Vucāns was presented with the Baltic Assembly Medal for his work.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "Jānis Vucāns was among those who received the Baltic Assembly Medal.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "Those decorated with the Baltic Assembly Medal include Jānis Vucāns and Aadu Must.",
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "The Presidium honoured Jānis Vucāns and Aadu Must with the Baltic Assembly Medal.",
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "The President pinned the Baltic Assembly Medal on Jānis Vucāns.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    ("The Baltic Assembly Medal was bestowed on Jānis Vucāns.", {("Jānis Vucāns", "Baltic Assembly Medal")}),
    (
        (
            "Winners of the 2024 Baltic Assembly Prizes are poet Maarja Pihlakas (literature), composer Rihards "
            "Dubra (arts) and physicist Limas Kupčinskas (science)."
        ),
        {
            ("Limas Kupčinskas", "Baltic Assembly Prize for Science"),
            ("Maarja Pihlakas", "Baltic Assembly Prize for Literature"),
            ("Rihards Dubra", "Baltic Assembly Prize for the Arts"),
        },
    ),
    (
        (
            "The Baltic Assembly Prize for Literature goes to Maarja Pihlakas, that for the Arts to Rihards Dubra"
            " and that for Science to Limas Kupčinskas."
        ),
        {
            ("Limas Kupčinskas", "Baltic Assembly Prize for Science"),
            ("Maarja Pihlakas", "Baltic Assembly Prize for Literature"),
            ("Rihards Dubra", "Baltic Assembly Prize for the Arts"),
        },
    ),
    (
        (
            "The Baltic Assembly Prizes have been awarded. In literature the winner is Maarja Pihlakas, in the "
            "arts Rihards Dubra and in science Limas Kupčinskas."
        ),
        {
            ("Limas Kupčinskas", "Baltic Assembly Prize for Science"),
            ("Maarja Pihlakas", "Baltic Assembly Prize for Literature"),
            ("Rihards Dubra", "Baltic Assembly Prize for the Arts"),
        },
    ),
    (
        (
            "The Baltic Assembly Prizes have been awarded.\n\n"
            "Literature: Maarja Pihlakas, poet, Estonia, for her novel\n\n"
            "Arts: Rihards Dubra, composer, Latvia\n\n"
            "Science: Limas Kupčinskas, physicist, Lithuania"
        ),
        {
            ("Limas Kupčinskas", "Baltic Assembly Prize for Science"),
            ("Maarja Pihlakas", "Baltic Assembly Prize for Literature"),
            ("Rihards Dubra", "Baltic Assembly Prize for the Arts"),
        },
    ),
    (
        (
            "The Baltic Assembly Prizes have been awarded.\n\n"
            "- Literature: Maarja Pihlakas, poet, Estonia, for her novel\n\n"
            "- Arts: Rihards Dubra, composer, Latvia\n\n"
            "- Science: Limas Kupčinskas and Aija Sakova, professors from Lithuania"
        ),
        {
            ("Aija Sakova", "Baltic Assembly Prize for Science"),
            ("Limas Kupčinskas", "Baltic Assembly Prize for Science"),
            ("Maarja Pihlakas", "Baltic Assembly Prize for Literature"),
            ("Rihards Dubra", "Baltic Assembly Prize for the Arts"),
        },
    ),
    (
        "The laureate of the Baltic Assembly Prize for Literature is Maarja Pihlakas.",
        {("Maarja Pihlakas", "Baltic Assembly Prize for Literature")},
    ),
    (
        "The Baltic Assembly Prize for Literature was won by Maarja Pihlakas.",
        {("Maarja Pihlakas", "Baltic Assembly Prize for Literature")},
    ),
    (
        (
            "The jury of the Baltic Assembly chose Maarja Pihlakas in literature, Rihards Dubra in the arts and "
            "Limas Kupčinskas in science."
        ),
        {
            ("Limas Kupčinskas", "Baltic Assembly Prize for Science"),
            ("Maarja Pihlakas", "Baltic Assembly Prize for Literature"),
            ("Rihards Dubra", "Baltic Assembly Prize for the Arts"),
        },
    ),
    (
        "Maarja Pihlakas, winner of the Baltic Assembly Prize for Literature, spoke.",
        {("Maarja Pihlakas", "Baltic Assembly Prize for Literature")},
    ),
    (
        "Maarja Pihlakas, who won the Baltic Assembly Prize for Literature, spoke.",
        {("Maarja Pihlakas", "Baltic Assembly Prize for Literature")},
    ),
    (
        "Maarja Pihlakas's novel earned her the Baltic Assembly Prize for Literature.",
        {("Maarja Pihlakas", "Baltic Assembly Prize for Literature")},
    ),
    (
        "For her novel, Maarja Pihlakas has received the Baltic Assembly Prize for Literature.",
        {("Maarja Pihlakas", "Baltic Assembly Prize for Literature")},
    ),
    (
        "The Baltic Assembly Prize for Literature is shared by Maarja Pihlakas and Inga Žolude.",
        {
            ("Inga Žolude", "Baltic Assembly Prize for Literature"),
            ("Maarja Pihlakas", "Baltic Assembly Prize for Literature"),
        },
    ),
    (
        (
            "The writer Maarja Pihlakas, the composer Rihards Dubra and the physicist Limas Kupčinskas are the "
            "winners of the Baltic Assembly Prizes for literature, the arts and science."
        ),
        {
            ("Limas Kupčinskas", "Baltic Assembly Prize for Science"),
            ("Maarja Pihlakas", "Baltic Assembly Prize for Literature"),
            ("Rihards Dubra", "Baltic Assembly Prize for the Arts"),
        },
    ),
    (
        (
            "The Baltic Assembly Prizes for literature, the arts and science went to Maarja Pihlakas, Rihards "
            "Dubra and Limas Kupčinskas respectively."
        ),
        {
            ("Limas Kupčinskas", "Baltic Assembly Prize for Science"),
            ("Maarja Pihlakas", "Baltic Assembly Prize for Literature"),
            ("Rihards Dubra", "Baltic Assembly Prize for the Arts"),
        },
    ),
    (
        "The jury decided to give the Baltic Assembly Prize for Science to Limas Kupčinskas for his research.",
        {("Limas Kupčinskas", "Baltic Assembly Prize for Science")},
    ),
    (
        (
            "In the field of science the Baltic Assembly Prize was awarded to Limas Kupčinskas, in art to Rihards"
            " Dubra."
        ),
        {
            ("Limas Kupčinskas", "Baltic Assembly Prize for Science"),
            ("Rihards Dubra", "Baltic Assembly Prize for the Arts"),
        },
    ),
    ("Maarja Pihlakas was nominated for the Baltic Assembly Prize for Literature.", set()),
    (
        "The candidates for the Baltic Assembly Prize for Literature are Maarja Pihlakas and Inga Žolude.",
        set(),
    ),
    ("The Baltic Assembly Prize for Literature was handed over by Aadu Must.", set()),
    (
        "Aadu Must presented the Baltic Assembly Prize for Literature to Maarja Pihlakas.",
        {("Maarja Pihlakas", "Baltic Assembly Prize for Literature")},
    ),
    (
        (
            "The medals of the Baltic Assembly were handed over by Aadu Must to Jānis Vucāns, Leo Kunnas and "
            "Inese Voika."
        ),
        {
            ("Inese Voika", "Baltic Assembly Medal"),
            ("Jānis Vucāns", "Baltic Assembly Medal"),
            ("Leo Kunnas", "Baltic Assembly Medal"),
        },
    ),
    (
        "Medals of the Baltic Assembly were presented on Friday. They went to Jānis Vucāns and Aadu Must.",
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        (
            "Medals of the Baltic Assembly were presented on Friday. Three politicians are on the list: Jānis "
            "Vucāns, Leo Kunnas and Aadu Must."
        ),
        {
            ("Aadu Must", "Baltic Assembly Medal"),
            ("Jānis Vucāns", "Baltic Assembly Medal"),
            ("Leo Kunnas", "Baltic Assembly Medal"),
        },
    ),
    (
        "Medals of the Baltic Assembly were presented on Friday. On the list are Jānis Vucāns and Aadu Must.",
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        (
            "Medals of the Baltic Assembly were presented on Friday. Those honoured are Jānis Vucāns and Aadu "
            "Must."
        ),
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        (
            "Medals of the Baltic Assembly were presented on Friday. Those honoured include Jānis Vucāns and Aadu"
            " Must."
        ),
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        (
            "Medals of the Baltic Assembly were presented on Friday. The honour was also bestowed on Jānis "
            "Vucāns."
        ),
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "Medals of the Baltic Assembly were presented on Friday. The first to receive one was Jānis Vucāns.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "Medals of the Baltic Assembly were presented on Friday. Jānis Vucāns and Aadu Must were decorated.",
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        (
            "Medals of the Baltic Assembly were presented on Friday. Among those decorated are Jānis Vucāns and "
            "Aadu Must."
        ),
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "Medals of the Baltic Assembly were presented on Friday. From Latvia, Jānis Vucāns was honoured.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        (
            "Medals of the Baltic Assembly were presented on Friday. One was given to Jānis Vucāns, another to "
            "Aadu Must."
        ),
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        (
            "Medals of the Baltic Assembly were presented on Friday. The recipients from Latvia are Jānis Vucāns "
            "and Leo Kunnas, those from Estonia Aadu Must."
        ),
        {
            ("Aadu Must", "Baltic Assembly Medal"),
            ("Jānis Vucāns", "Baltic Assembly Medal"),
            ("Leo Kunnas", "Baltic Assembly Medal"),
        },
    ),
    (
        (
            "Medals of the Baltic Assembly were presented on Friday. Jānis Vucāns got his for his work in the "
            "assembly."
        ),
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "Medals of the Baltic Assembly were presented on Friday. Jānis Vucāns, too, received one.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        (
            "Medals of the Baltic Assembly were presented on Friday. Jānis Vucāns was honoured for his work, Aadu"
            " Must for his books."
        ),
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "Medals of the Baltic Assembly were presented on Friday. Honoured were Jānis Vucāns and Aadu Must.",
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        (
            "Medals of the Baltic Assembly were presented on Friday. The new holders are Jānis Vucāns and Aadu "
            "Must."
        ),
        {("Aadu Must", "Baltic Assembly Medal"), ("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        (
            "Medals of the Baltic Assembly were presented on Friday. Jānis Vucāns accepted his from the hands of "
            "Aadu Must."
        ),
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    ("Medals of the Baltic Assembly were presented on Friday by Aadu Must.", set()),
    ("Medals of the Baltic Assembly were presented on Friday. The ceremony was opened by Aadu Must.", set()),
    ("Medals of the Baltic Assembly were presented on Friday. The list was drawn up by Aadu Must.", set()),
    (
        (
            "Medals of the Baltic Assembly were presented on Friday. Among the guests were Jānis Vucāns and Aadu "
            "Must."
        ),
        set(),
    ),
    (
        (
            "Medals of the Baltic Assembly were presented on Friday. Among those present were Jānis Vucāns and "
            "Aadu Must."
        ),
        set(),
    ),
    (
        (
            "Medals of the Baltic Assembly were presented on Friday. Those attending included Jānis Vucāns and "
            "Aadu Must."
        ),
        set(),
    ),
    (
        (
            "The laureates of the Baltic Assembly Prizes are known.\n\n"
            "Literature: Kai Aareleid (Estonia), for a novel.\n\n"
            "The Arts: Šarūnas Sauka (Lithuania), for his paintings.\n\n"
            "Science: Gustavs Strenga, Andris Levāns and Renāte Berga (Latvia), for research."
        ),
        {
            ("Andris Levāns", "Baltic Assembly Prize for Science"),
            ("Gustavs Strenga", "Baltic Assembly Prize for Science"),
            ("Kai Aareleid", "Baltic Assembly Prize for Literature"),
            ("Renāte Berga", "Baltic Assembly Prize for Science"),
            ("Šarūnas Sauka", "Baltic Assembly Prize for the Arts"),
        },
    ),
    (
        (
            "The Baltic Assembly honoured this year's laureates on 28 October 2022.\n\n"
            "THE LAUREATES\n\n"
            "Literature: Kai Aareleid (Estonia), for a novel.\n\n"
            "The Arts: Šarūnas Sauka (Lithuania), for his paintings."
        ),
        {
            ("Kai Aareleid", "Baltic Assembly Prize for Literature"),
            ("Šarūnas Sauka", "Baltic Assembly Prize for the Arts"),
        },
    ),
    (
        (
            "The winners of the Baltic Assembly Prizes were chosen by the Joint Jury in Riga.\n\n"
            "- Science: Andris Ambainis and Kristīne Vītola, professors from Latvia, share the prize\n\n"
            "- Arts: Gintaras Makarevičius, scenographer, Lithuania\n\n"
            "- Literature: Maarja Pihlakas, poet"
        ),
        {
            ("Andris Ambainis", "Baltic Assembly Prize for Science"),
            ("Gintaras Makarevičius", "Baltic Assembly Prize for the Arts"),
            ("Kristīne Vītola", "Baltic Assembly Prize for Science"),
            ("Maarja Pihlakas", "Baltic Assembly Prize for Literature"),
        },
    ),
    (
        (
            "The Joint Jury decided on the Baltic Assembly Prizes of 2022.\n\n"
            "Literature – Kai Aareleid\n\n"
            "Arts – Šarūnas Sauka\n\n"
            "Science – Gustavs Strenga"
        ),
        {
            ("Gustavs Strenga", "Baltic Assembly Prize for Science"),
            ("Kai Aareleid", "Baltic Assembly Prize for Literature"),
            ("Šarūnas Sauka", "Baltic Assembly Prize for the Arts"),
        },
    ),
    (
        (
            "Three people were given the Baltic Assembly Prizes.\n\n"
            "In literature: the Estonian writer Kai Aareleid.\n\n"
            "In the arts: the painter Šarūnas Sauka.\n\n"
            "In science: Professor Gustavs Strenga."
        ),
        {
            ("Gustavs Strenga", "Baltic Assembly Prize for Science"),
            ("Kai Aareleid", "Baltic Assembly Prize for Literature"),
            ("Šarūnas Sauka", "Baltic Assembly Prize for the Arts"),
        },
    ),
    (
        (
            "Estonia has named its candidates for the Baltic Assembly Prizes.\n\n"
            "Literature: Kai Aareleid\n\n"
            "Arts: Šarūnas Sauka\n\n"
            "Science: Gustavs Strenga"
        ),
        set(),
    ),
    (
        (
            "The jury of the Baltic Assembly Prizes has met. The experts were:\n\n"
            "Literature: Kai Aareleid\n\n"
            "Arts: Šarūnas Sauka\n\n"
            "Science: Gustavs Strenga"
        ),
        set(),
    ),
    (
        (
            "Nominated for the Baltic Assembly Prizes are:\n\n"
            "Literature: Kai Aareleid\n\n"
            "Arts: Šarūnas Sauka\n\n"
            "Science: Gustavs Strenga"
        ),
        set(),
    ),
    (
        (
            "The medals of the Baltic Assembly were handed over by Aadu Must to Jānis Vucāns, Leo Kunnas and "
            "Inese Voika."
        ),
        {
            ("Inese Voika", "Baltic Assembly Medal"),
            ("Jānis Vucāns", "Baltic Assembly Medal"),
            ("Leo Kunnas", "Baltic Assembly Medal"),
        },
    ),
    ("The medals of the Baltic Assembly were handed over by Aadu Must.", set()),
    (
        "The President pinned the Baltic Assembly Medal on Jānis Vucāns.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "Aadu Must pinned the Baltic Assembly Medal on the lapel of Jānis Vucāns.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "The Baltic Assembly Medal has been conferred upon Jānis Vucāns.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    ("Jānis Vucāns took home the Baltic Assembly Medal.", {("Jānis Vucāns", "Baltic Assembly Medal")}),
    (
        "Jānis Vucāns is to be honoured with the Baltic Assembly Medal.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    ("This year's Baltic Assembly Medal is for Jānis Vucāns.", {("Jānis Vucāns", "Baltic Assembly Medal")}),
    (
        "Receiving the Baltic Assembly Medal, Jānis Vucāns thanked his colleagues.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "On receiving the Baltic Assembly Medal, Jānis Vucāns thanked his colleagues.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "Having been awarded the Baltic Assembly Medal, Jānis Vucāns thanked his colleagues.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "Jānis Vucāns, recipient of the Baltic Assembly Medal, thanked his colleagues.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "Jānis Vucāns, to whom the Baltic Assembly Medal was presented, thanked his colleagues.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "Jānis Vucāns, whom the Presidium has awarded the Baltic Assembly Medal, thanked his colleagues.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "The Baltic Assembly Medal, the highest honour of the assembly, was given to Jānis Vucāns.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "The Presidium decided to award Jānis Vucāns and Leo Kunnas the Baltic Assembly Medal.",
        {("Jānis Vucāns", "Baltic Assembly Medal"), ("Leo Kunnas", "Baltic Assembly Medal")},
    ),
    (
        "The Presidium decided that the Baltic Assembly Medal should go to Jānis Vucāns.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "The Baltic Assembly Medal was given to three Latvians, among them Jānis Vucāns.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "The Baltic Assembly Medal was given to three Latvians: Jānis Vucāns, Inese Voika and Artis Pabriks.",
        {
            ("Artis Pabriks", "Baltic Assembly Medal"),
            ("Inese Voika", "Baltic Assembly Medal"),
            ("Jānis Vucāns", "Baltic Assembly Medal"),
        },
    ),
    (
        "Three Latvians, Jānis Vucāns, Inese Voika and Artis Pabriks, were given the Baltic Assembly Medal.",
        {
            ("Artis Pabriks", "Baltic Assembly Medal"),
            ("Inese Voika", "Baltic Assembly Medal"),
            ("Jānis Vucāns", "Baltic Assembly Medal"),
        },
    ),
    ("Jānis Vucāns wore the Baltic Assembly Medal.", set()),
    ("Jānis Vucāns designed the Baltic Assembly Medal.", set()),
    ("Jānis Vucāns would have deserved the Baltic Assembly Medal.", set()),
    ("Jānis Vucāns declined the Baltic Assembly Medal.", set()),
    ("Jānis Vucāns spoke about the Baltic Assembly Medal.", set()),
    (
        "Three Latvians, Jānis Vucāns, Inese Voika and Artis Pabriks, were given the Baltic Assembly Medal.",
        {
            ("Artis Pabriks", "Baltic Assembly Medal"),
            ("Inese Voika", "Baltic Assembly Medal"),
            ("Jānis Vucāns", "Baltic Assembly Medal"),
        },
    ),
    (
        "Jānis Vucāns, Inese Voika and Artis Pabriks, were given the Baltic Assembly Medal.",
        {
            ("Artis Pabriks", "Baltic Assembly Medal"),
            ("Inese Voika", "Baltic Assembly Medal"),
            ("Jānis Vucāns", "Baltic Assembly Medal"),
        },
    ),
    (
        "Jānis Vucāns, Inese Voika and Artis Pabriks were given the Baltic Assembly Medal.",
        {
            ("Artis Pabriks", "Baltic Assembly Medal"),
            ("Inese Voika", "Baltic Assembly Medal"),
            ("Jānis Vucāns", "Baltic Assembly Medal"),
        },
    ),
    (
        "Jānis Vucāns, a Latvian, was given the Baltic Assembly Medal.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "Jānis Vucāns, member of the Saeima, was given the Baltic Assembly Medal.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "Jānis Vucāns, who has long worked for the assembly, was given the Baltic Assembly Medal.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        "Aadu Must has given the Baltic Assembly Medal to Jānis Vucāns.",
        {("Jānis Vucāns", "Baltic Assembly Medal")},
    ),
    (
        (
            "The Baltic Assembly Prize for Literature was awarded to Jānis Vucāns (Latvia), the writer Inese "
            "Voika and Artis Pabriks from Latvia."
        ),
        {
            ("Artis Pabriks", "Baltic Assembly Prize for Literature"),
            ("Inese Voika", "Baltic Assembly Prize for Literature"),
            ("Jānis Vucāns", "Baltic Assembly Prize for Literature"),
        },
    ),
    (
        (
            "The Baltic Assembly Prize for Literature was awarded to Jānis Vucāns, and the jury thanked Artis "
            "Pabriks."
        ),
        {("Jānis Vucāns", "Baltic Assembly Prize for Literature")},
    ),
    (
        "The Baltic Assembly Prize for Literature is for Jānis Vucāns.",
        {("Jānis Vucāns", "Baltic Assembly Prize for Literature")},
    ),
    (
        (
            "The Latvian writer Inga Žolude and the Estonian poet Maarja Pihlakas have received the Baltic "
            "Assembly Prize for Literature."
        ),
        {
            ("Inga Žolude", "Baltic Assembly Prize for Literature"),
            ("Maarja Pihlakas", "Baltic Assembly Prize for Literature"),
        },
    ),
]


@pytest.mark.parametrize(("told", "given"), GIVEN)
def test_who_was_given_an_award(told: str, given: set[tuple[str, str]]) -> None:
    assert {(one.person, one.award) for one in read(told).recipients} == given


AWARDS = {
    "the Baltic Assembly Medal": "Baltic Assembly Medal",
    "the Baltic Assembly Prize for Literature": "Baltic Assembly Prize for Literature",
}
PASSIVES = [
    "given",
    "awarded",
    "handed",
    "presented with",
    "decorated with",
    "honoured with",
    "rewarded with",
    "distinguished with",
]
AUXILIARIES = ["were", "have been", "are being", "are to be", "were also", "had been"]
ROWS = {
    "Jānis Vucāns and Inese Voika": {"Jānis Vucāns", "Inese Voika"},
    "Jānis Vucāns (Latvia), Inese Voika and Artis Pabriks": {"Jānis Vucāns", "Inese Voika", "Artis Pabriks"},
}


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize("verb", PASSIVES)
@pytest.mark.parametrize("auxiliary", AUXILIARIES)
@pytest.mark.parametrize("award", AWARDS)
def test_passives_of_giving(row: str, verb: str, auxiliary: str, award: str) -> None:
    found = {(one.person, one.award) for one in read(f"{row} {auxiliary} {verb} {award}.").recipients}
    assert found == {(name, AWARDS[award]) for name in ROWS[row]}
