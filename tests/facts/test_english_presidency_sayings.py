"""Who presides over a body, takes it over or hands it over, in the idioms of English, and over one sentence and the next."""

import pytest

from tests.facts.text import read

_SHORT = {
    "Baltic Assembly": "BA",
    "Baltic Council of Ministers": "BCM",
    "Council of the European Union": "EU",
    "GUAM Parliamentary Assembly": "GUAMPA",
    "Visegrad Group": "V4",
    "Nordic Council": "NC",
}


def _told(text: str) -> set[str]:
    return {
        " ".join((_SHORT.get(p.body, p.body), p.country, str(p.year or "-"), p.relation))
        for p in read(text).presidencies
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Estonia's term at the head of the Baltic Assembly is now over.", {"BA EE - hands_over"}),
        (
            "Estonia's term at the head of both the Baltic Assembly and the Baltic Council of Ministers is now over.",
            {"BA EE - hands_over", "BCM EE - hands_over"},
        ),
        ("Latvia's time at the head of the Baltic Assembly has drawn to an end.", {"BA LV - hands_over"}),
        ("For Lithuania, the year at the head of the Baltic Assembly is over.", {"BA LT - hands_over"}),
        ("Estonia has completed its year at the helm of the Baltic Assembly.", {"BA EE - hands_over"}),
        (
            "The three prime ministers met as the Prime Ministers' Council of the Baltic Council of Ministers, which Lithuania chairs.",
            {"BCM LT - holds"},
        ),
        (
            "The ministers reviewed the aims that Lithuania had named for its 2015 chairmanship of the Baltic Council of Ministers.",
            {"BCM LT 2015 holds"},
        ),
        ("The next to chair the Baltic Assembly is Estonia.", {"BA EE - takes_over"}),
        (
            "Lithuania, the previous presiding country of the Baltic Assembly, handed its duties over to Latvia on 1 January.",
            {"BA LT - hands_over", "BA LV - takes_over"},
        ),
        (
            "Lithuania, which presided over the Baltic Assembly last year, handed its duties over to Latvia.",
            {"BA LT - hands_over", "BA LV - takes_over"},
        ),
        (
            "The meeting was organised by Hungary, the country in charge of the Presidency of the Visegrád Group.",
            {"V4 HU - holds"},
        ),
        (
            "When the presidency of the Council of the European Union passes to it in 2015, Latvia will be ready.",
            {"EU LV 2015 takes_over"},
        ),
        ("The Latvian year in the Baltic Assembly starts on 1 January 2025.", {"BA LV 2025 takes_over"}),
        (
            "Lithuania assumes the presidency of the Council of the European Union in the second half of 2013; Latvia's will follow.",
            {"EU LT 2013 takes_over", "EU LV - takes_over"},
        ),
        (
            "Latvia, whose own turn at the head of the Council of the European Union will come in 2015, is getting ready.",
            {"EU LV 2015 takes_over"},
        ),
        (
            "Latvia will be in charge of coordinating NB8 parliamentary cooperation next year.",
            {"NB8 LV - takes_over"},
        ),
        ("Latvia is responsible for the coordination of NB8 cooperation this year.", {"NB8 LV - holds"}),
        (
            "The Baltic Assembly is presided over by Estonia. Lithuania follows in 2012.",
            {"BA EE - holds", "BA LT 2012 takes_over"},
        ),
        ("Lithuania sits in the chair of the Baltic Assembly in 2024.", {"BA LT 2024 holds"}),
        (
            "From Riga the gavel of the Baltic Assembly travels to Tallinn.",
            {"BA LV - hands_over", "BA EE - takes_over"},
        ),
        (
            "The Latvian presidency of the Baltic Assembly comes to its end in December; Estonia is to follow.",
            {"BA LV - hands_over", "BA EE - takes_over"},
        ),
        ("As of January 2023 Estonia is steering the Baltic Assembly.", {"BA EE 2023 holds"}),
        ("The current president of the Council of Ministers of the Baltic States is from Lithuania.", set()),
        ("Latvia does not hold the presidency of the Baltic Assembly.", set()),
        ("Estonia last presided over the Baltic Assembly in 2014.", set()),
        (
            "The Baltic Assembly is presided over by Estonia. Lithuania takes over in 2012.",
            {"BA EE - holds", "BA LT 2012 takes_over"},
        ),
        (
            "The presidency of the Baltic Assembly is held by Estonia in 2023. Next in line is Latvia.",
            {"BA EE 2023 holds", "BA LV - takes_over"},
        ),
        (
            "Estonia presides over the Baltic Assembly and the Baltic Council of Ministers. In 2025 it will be Latvia's turn.",
            {"BA EE - holds", "BCM EE - holds", "BA LV 2025 takes_over", "BCM LV 2025 takes_over"},
        ),
        (
            "Estonia presides over the Baltic Assembly. On 1 January Latvia takes it over.",
            {"BA EE - holds", "BA LV - takes_over"},
        ),
        (
            "The Latvian presidency of the Baltic Assembly comes to an end. It passes to Estonia on 1 January 2026.",
            {"BA LV - hands_over", "BA EE 2026 takes_over"},
        ),
        (
            "Latvia takes over two presidencies in 2022, that of the Baltic Assembly and that of the Baltic Council of Ministers.",
            {"BA LV 2022 takes_over", "BCM LV 2022 takes_over"},
        ),
        (
            "Latvia holds both presidencies, those of the Baltic Assembly and the Baltic Council of Ministers.",
            {"BA LV - holds", "BCM LV - holds"},
        ),
        (
            "Latvia hands over the presidency of the Baltic Assembly, as well as that of the Baltic Council of Ministers, to Estonia.",
            {"BA LV - hands_over", "BCM LV - hands_over", "BA EE - takes_over", "BCM EE - takes_over"},
        ),
        ("The NB8 is coordinated this year by Finland.", {"NB8 FI - holds"}),
        ("Finland hosted the meeting as the NB8 chair.", {"NB8 FI - holds"}),
        ("Finland hosted the meeting in its role as coordinator of the NB8.", {"NB8 FI - holds"}),
        ("Finland, in its capacity as NB8 coordinator, hosted the meeting.", {"NB8 FI - holds"}),
        ("Latvia's turn at the EU Council presidency comes in 2015.", {"EU LV 2015 takes_over"}),
        (
            "From Azerbaijan to Georgia passes the chair of the GUAM Parliamentary Assembly.",
            {"GUAMPA AZ - hands_over", "GUAMPA GE - takes_over"},
        ),
        (
            "What does Latvia want to achieve as the presiding country of the Baltic Assembly?",
            {"BA LV - holds"},
        ),
        (
            "As the country presiding over the Baltic Assembly, Latvia proposed a new format.",
            {"BA LV - holds"},
        ),
        (
            "Since 1 January, when it took the presidency over, Lithuania has focused the Baltic Assembly on energy.",
            {"BA LT - takes_over"},
        ),
        ("The Lithuanians, who chair the Baltic Assembly this year, proposed a debate.", {"BA LT - holds"}),
        (
            "The Latvians are handing the presidency of the Baltic Assembly to the Estonians.",
            {"BA LV - hands_over", "BA EE - takes_over"},
        ),
        ("The Estonians are in charge of the Baltic Assembly this year.", {"BA EE - holds"}),
        (
            "Lithuania's delegation took over the work of the presidency of the Baltic Assembly.",
            {"BA LT - takes_over"},
        ),
        ("Lithuania did not take over the presidency of the Baltic Assembly.", set()),
        ("Estonia's delegation to the Baltic Assembly is headed by Urve Tiidus.", set()),
        ("In Latvia, the head of the Baltic Assembly met with ministers.", set()),
        ("The President of Lithuania, who chaired the session of the Baltic Assembly, spoke.", set()),
        ("Estonia leads the European Union in digital services.", set()),
        ("Estonia is responsible for the project of the Baltic Assembly.", set()),
        ("The Head of the Estonian delegation to the Baltic Assembly chaired the meeting.", set()),
        ("The term of the President of the Baltic Assembly from Latvia ends.", set()),
        (
            "The Baltic Assembly met. Lithuania, the previous presiding country, handed its duties over to Latvia.",
            {"BA LT - hands_over", "BA LV - takes_over"},
        ),
    ],
)
def test_presidencies_as_english_tells_them(text: str, expected: set[str]) -> None:
    assert _told(text) == expected
