"""A release into what it says."""

from dataclasses import replace

from balticgraph.documents.release import Release
from balticgraph.facts.attendance import attendance_facts, parts_of_page
from balticgraph.facts.cooperation import cooperation
from balticgraph.facts.documents import documents
from balticgraph.facts.fact import Reading
from balticgraph.facts.known import KnownNames
from balticgraph.facts.mentions import page_of
from balticgraph.facts.occasions import diary_of, event_facts
from balticgraph.facts.offices import offices, posts
from balticgraph.facts.persons import known_people, with_people
from balticgraph.facts.posts import Place
from balticgraph.facts.presidencies import presidencies
from balticgraph.facts.prizes import recipients
from balticgraph.facts.priorities import priorities
from balticgraph.facts.statements import statements
from balticgraph.facts.states import states
from balticgraph.facts.topics import commemorations, topics


def recognise(release: Release, known: KnownNames | None = None) -> Reading:
    """All facts of a release, with evidence; `known` names mend the spelling of persons and change nothing else."""
    language = release.language or "en"
    page, people = with_people(page_of(release, language))
    people = known_people(people, known, language)
    home = {"et": "EE", "lv": "LV", "lt": "LT"}.get(language) or states().home_of.get(release.publisher.value if release.publisher else "")
    presidential = bool(release.publisher and release.publisher.value.startswith("President of"))
    place = Place(home=home, presidential=presidential)
    held = posts(page, place)
    diary = diary_of(page)
    parts = parts_of_page(page, people, diary, held)
    taken = tuple(attendance_facts(page, parts))
    documented = tuple(documents(page, diary))
    used = {fact.event for fact in (*taken, *documented) if fact.event}
    presided = tuple(presidencies(page, diary))
    presiding = next((fact.country for fact in presided if fact.body == "Baltic Assembly" and fact.relation != "hands_over"), None)
    said = tuple(statements(page, people, diary, held))
    matters = tuple(topics(page, diary))
    events = tuple(event_facts(page, diary, used))
    keys = {event.key for event in events}
    return Reading(
        release=release,
        events=events,
        attendance=tuple(fact for fact in taken if not fact.announced),
        announced=tuple(fact for fact in taken if fact.announced),
        offices=tuple(offices(page, people, held)),
        presidencies=presided,
        cooperation=tuple(cooperation(page, held, parts)),
        documents=documented,
        recipients=tuple(recipients(page, people)),
        priorities=tuple(priorities(page, presiding)),
        statements=tuple(replace(fact, event=fact.event if fact.event in keys else None) for fact in said),
        commemorations=tuple(commemorations(page, diary)),
        topics=tuple(replace(fact, event=fact.event if fact.event in keys else None) for fact in matters),
    )
