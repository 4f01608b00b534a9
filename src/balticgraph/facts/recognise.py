"""A release into what it says."""

from balticgraph.documents.release import Release
from balticgraph.facts.fact import Reading
from balticgraph.facts.known import KnownNames
from balticgraph.facts.mentions import page_of
from balticgraph.facts.offices import offices
from balticgraph.facts.persons import known_people, with_people
from balticgraph.facts.posts import Place
from balticgraph.facts.states import states


def recognise(release: Release, known: KnownNames | None = None) -> Reading:
    """All facts of a release, with evidence; `known` names mend the spelling of persons and change nothing else."""
    language = release.language or "en"
    page, people = with_people(page_of(release, language))
    people = known_people(people, known, language)
    home = {"et": "EE", "lv": "LV", "lt": "LT"}.get(language) or states().home_of.get(release.publisher.value if release.publisher else "")
    place = Place(home=home)
    return Reading(release=release, offices=tuple(offices(page, people, place)))
