"""Meetings that Estonian tells by a verb and then by a noun, on visits and beside them."""

from balticgraph.facts.fact import Reading
from tests.facts.text import coming, kinds, read, taken, there


def _read(text: str) -> Reading:
    return read(text, "et", "2024-05-20")


def test_a_meeting_called_by_its_noun_later_is_the_one_that_the_verb_told_of() -> None:
    reading = _read(
        "Riigikogu esimees Lauri Hussar kohtus täna Läti parlamendi esimehe Daiga Mieriņaga."
        " Riigikogus toimunud kohtumisel kinnitasid spiikrid koostöö tähtsust."
    )
    (event,) = reading.events
    assert (event.kind, event.venue) == ("parliament_speakers_meeting", "Riigikogu")
    assert there(reading) == ["Daiga Mieriņa", "Lauri Hussar"]


def test_the_place_of_a_meeting_may_stand_in_the_next_sentence() -> None:
    reading = _read(
        "Riigikogu esimees Lauri Hussar kohtus täna Soome suursaadiku Vesa Vasaraga. Tartus toimunud kohtumisel räägiti haridusest."
    )
    assert [event.city for event in reading.events] == ["Tartu"]


def test_a_meeting_during_a_visit_is_not_the_visit() -> None:
    reading = _read(
        "President Alar Karis viibib visiidil Lätis. Riigipea kohtus Riias Läti presidendi Edgars Rinkēvičsiga."
        " Alar Karis nentis kohtumisel, et koostöö on tihe."
    )
    assert taken(reading) == {
        ("Alar Karis", "visit", "attended"),
        ("Alar Karis", "other", "spoke"),
        ("Edgars Rinkēvičs", "other", "attended"),
    }


def test_titles_in_the_nominative_do_not_make_those_met_subjects() -> None:
    reading = _read("Peaminister Jüri Ratas on visiidil Soomes, kus ta kohtub peaminister Juha Sipiläga.")
    assert kinds(reading) == ["visit"]
    assert there(reading) == ["Jüri Ratas"]
    assert coming(reading) == ["Juha Sipilä"]
    reading = _read(
        "Minister Tiit Tali kohtub homme spiikri Denis Kalni, peaminister Arto Salmi ja minister Jan Oksaga."
    )
    assert len(coming(reading)) == len(["Tali", "Kalni", "Salmi", "Oksa"])


def test_who_visits_a_state_is_met_there() -> None:
    reading = _read(
        "President Alar Karis arutas täna Eestit külastava Leedu peaministri Ingrida Šimonytėga kaitset."
    )
    assert [(event.kind, event.country) for event in reading.events] == [("other", "EE")]


def test_who_hosts_stands_behind_which() -> None:
    reading = _read("See on visiit Lätti, mida võõrustab parlamendi esimehena Daiga Mieriņa.")
    assert [(a.person, a.capacity) for a in reading.announced] == [("Daiga Mieriņa", "hosted")]


def test_the_first_of_its_kind_and_the_next_are_other_meetings() -> None:
    reading = _read(
        "NB8 spiikrite kohtumine toimus Tallinnas. Spiikrite esimene kohtumine toimus 1997. aastal Rootsis Karlskronas."
        " Järgmisel aastal toimub NB8 spiikrite kohtumine Riias."
    )
    assert [event.city for event in reading.events] == ["Tallinn", "Riga"]


def test_the_last_sitting_of_a_conference_is_the_conference() -> None:
    reading = _read(
        "Täna lõppes 5. Balti Assamblee ja Põhjamaade Nõukogu ühiskonverents. Konverentsi lõppistungil võeti vastu kommünikee."
    )
    assert kinds(reading) == ["consultation"]


def test_towns_that_no_list_knows_stand_where_something_was() -> None:
    assert [e.city for e in _read("Balti riikide peaministrid kohtusid Lätis asuvas Līgatnes.").events] == [
        "Līgatne"
    ]


def test_officers_who_met_before_the_verb_of_speech() -> None:
    assert [
        e.city for e in _read("Eile Liepājas kohtunud kaitseministrid leidsid, et koostöö on tihe.").events
    ] == ["Liepāja"]


def test_the_place_before_that_of_a_visit_is_where_they_met() -> None:
    reading = _read(
        "Riigikogu esimees Ene Ergma kohtus täna Toompeal Eestis visiidil viibiva Soome peaministri Matti Vanhaneniga."
    )
    assert {(e.kind, e.venue, e.country) for e in reading.events} == {
        ("other", "Toompea", "EE"),
        ("visit", None, "EE"),
    }


def test_who_accompanies_somebody_is_on_the_visit() -> None:
    reading = _read(
        "Riigikogu esimees Henn Põlluaas on täna visiidil Soomes, kus ta kohtub spiiker Matti Vanhaneniga."
        " Riigikogu esimeest saadavad Anneli Ott ja Aivar Kokk."
    )
    assert {p for p, kind, _ in taken(reading) if kind == "visit"} == {
        "Aivar Kokk",
        "Anneli Ott",
        "Henn Põlluaas",
    }


def test_those_who_all_spoke() -> None:
    reading = _read(
        "Balti Assamblee istungjärgul osalesid Ene Ergma, Irena Degutienė ja Solvita Āboltiņa, kes kõik pidasid kõne."
    )
    assert {capacity for _, _, capacity in taken(reading)} == {"spoke"}


def test_where_somebody_stays_is_where_the_meeting_is() -> None:
    reading = _read(
        "Balti Assamblee president Laine Randjärv viibib Norras Põhjamaade Nõukogu tippkohtumisel."
    )
    assert [e.country for e in reading.events] == ["NO"]


def test_medals_go_to_those_in_the_allative() -> None:
    reading = _read("Trivimi Velliste andis Balti Assamblee medali üle kirjanik Jaan Kaplinskile.")
    assert [r.person for r in reading.recipients] == ["Jaan Kaplinski"]


def test_a_pronoun_before_the_verb_is_who_meets() -> None:
    reading = _read(
        "Läti välisminister Edgars Rinkēvičs viibib töövisiidil Tallinnas, kus ta kohtub välisminister Eva-Maria Liimetsa,"
        " president Alar Karise ja väliskomisjoni liikmetega."
    )
    assert coming(reading) == ["Alar Karis", "Eva-Maria Liimets"]
    assert there(reading) == ["Edgars Rinkēvičs"]
    assert ("Eva-Maria Liimets", "Government of Estonia") in {
        (o.person, o.organisation) for o in reading.offices
    }


def test_guests_may_stand_behind_the_host_and_the_verb() -> None:
    reading = _read(
        "Teisipäeval võõrustab spiiker Jüri Ratas Läti ja Leedu spiikreid Ināra Mūrniecet ja Saulius Skvernelist."
    )
    assert kinds(reading) == ["parliament_speakers_meeting"]
    assert coming(reading) == ["Ināra Mūrniece", "Jüri Ratas", "Saulius Skvernelis"]
    reading = _read("Jüri Ratas võõrustas oma kolleegi, Soome spiikrit Matti Vanhast.")
    assert len(there(reading)) == len(["Ratas", "Vanhanen"])


def test_who_invites_without_a_name_is_none_of_those_named() -> None:
    reading = _read("Ester Tuiksoo osaleb Brüsselis Flandria parlamendi esimehe kutsel kohtumisel.")
    assert {(a.person, a.capacity) for a in reading.announced} == {("Ester Tuiksoo", "attended")}


def test_what_something_comes_from_is_only_mentioned() -> None:
    assert not _read("NATO tippkohtumiselt Prahas saadi liitumiskutse.").events
    assert not _read(
        "Kell 10 arutatakse: Eesti seisukohad 29. aprillil toimuval välisasjade nõukogu kohtumisel."
    ).events


def test_what_is_held_as_a_video_conference_is_online() -> None:
    (event,) = _read(
        "Balti Assamblee 39. istungjärk peetakse 5.–6. novembril 2024 videokonverentsina."
    ).events
    assert (event.kind, event.number, event.venue) == ("ba_session", 39, "videokonverents")


def test_two_assemblies_that_held_a_sitting_consulted() -> None:
    assert kinds(
        _read("Balti Assamblee ja Beneluxi Parlament pidasid 3. oktoobril Brüsselis ühisistungi.")
    ) == ["consultation"]


def test_speakers_told_by_name_at_a_video_meeting() -> None:
    reading = _read(
        "Balti riikide parlamentide esimehed Jüri Ratas ja Ināra Mūrniece arutasid videokohtumisel julgeolekut."
    )
    assert kinds(reading) == ["parliament_speakers_meeting"]


def test_what_was_held_somewhere_and_what_began() -> None:
    reading = _read(
        "Tallinnas toimunud kolme Balti riigi ministeeriumide kohtumisel allkirjastati koostööprogramm."
    )
    assert [e.city for e in reading.events] == ["Tallinn"]
    reading = _read(
        "Balti riikide peaministrid alustasid täna hommikul Arvo Pärdi Keskuses mitteametlikku kohtumist."
    )
    assert [e.venue for e in reading.events] == ["Arvo Pärdi Keskus"]
    reading = _read(
        "Eile toimus Estonia kontserdisaalis Balti Assamblee kirjanduse ja teaduse auhinnatseremoonia."
    )
    assert kinds(reading) == ["prize_ceremony"]


def test_a_visit_goes_to_a_state_in_the_short_form() -> None:
    assert [e.country for e in _read("Lauri Hussar sõidab homme ametlikule visiidile Rootsi.").events] == [
        "SE"
    ]
    assert [
        e.country for e in _read("Lauri Hussar sõidab homme visiidile Rootsi spiikri kutsel.").events
    ] == [None]


def test_a_committee_sat_where_it_discussed() -> None:
    reading = _read(
        "Riigikogu väliskomisjon arutas teisipäevasel istungil Balti koostööd. Ülevaate andis Juhan Haravee."
    )
    assert taken(reading) == {("Juhan Haravee", "other", "spoke")}


def test_the_house_of_another_parliament() -> None:
    (event,) = _read("Balti Assamblee 40. istungjärk algas täna Vilniuses Seimi hoones.").events
    assert (event.city, event.venue) == ("Vilnius", "Seimi hoone")


def test_chairs_who_made_a_joint_statement() -> None:
    reading = _read(
        "Balti riikide väliskomisjonide esimehed tegid täna ühisavalduse Valgevene olukorra kohta."
    )
    assert [d.kind for d in reading.documents] == ["joint statement"]


def test_the_presidium_at_a_sitting_of_its_own() -> None:
    reading = _read(
        "Balti Assamblee presiidium kinnitas Jelgavas peetud istungil 43. istungjärgu päevakorra."
    )
    assert {(e.kind, e.number, e.city) for e in reading.events} == {
        ("ba_presidium", None, "Jelgava"),
        ("ba_session", 43, None),
    }


def test_where_somebody_goes_later_is_not_where_he_meets() -> None:
    reading = _read("Pärastlõunal kohtub Indulis Emsis president Alar Karisega ja homme sõidab ta Tartusse.")
    assert [e.city for e in reading.events if e.kind == "other"] == [None]
