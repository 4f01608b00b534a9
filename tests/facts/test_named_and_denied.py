"""What an event is called, the matters discussed at it, rows of whom all is denied, and documents that are only called for."""

import pytest

from tests.facts.text import read

NAMES = [
    ("en", "The Presidium of the Baltic Assembly met in Riga on 5 May 2026.", None),
    ("en", "The Presidium of the Baltic Assembly will meet in Riga on 5 May 2026.", None),
    ("en", "The meeting of the Presidium of the Baltic Assembly was held in Riga on 5 May 2026.",
     "meeting of the Presidium of the Baltic Assembly"),
    ("et", "Balti Assamblee presiidium kogunes 5. mail 2026 Riias.", None),
    ("et", "Balti Assamblee presiidiumi istungil 5. mail 2026 Riias osales Timo Suslov.", None),
    ("et", "Balti Assamblee presiidiumi istung toimus 5. mail 2026 Riias.", "Balti Assamblee presiidiumi istung"),
    ("lt", "Baltijos Asamblėjos prezidiumas 2026 m. gegužės 5 d. posėdžiavo Rygoje.", None),
    ("lt", "Baltijos Asamblėjos prezidiumo posėdyje 2026 m. gegužės 5 d. Rygoje dalyvavo Valerijus Simulik.", None),
    ("lt", "Baltijos Asamblėjos prezidiumo posėdis 2026 m. gegužės 5 d. vyko Rygoje.", "Baltijos Asamblėjos prezidiumo posėdis"),
    ("lv", "Baltijas Asamblejas prezidijs 2026. gada 5. maijā sanāca Rīgā.", None),
    ("lv", "Baltijas Asamblejas Prezidija sēdē 2026. gada 5. maijā Rīgā piedalījās Jānis Vucāns.", None),
    ("lv", "Baltijas Asamblejas Prezidija sēde notika 2026. gada 5. maijā Rīgā.", "Baltijas Asamblejas Prezidija sēde"),
]  # fmt: skip
MATTERS = [
    ("en", "The Presidium of the Baltic Assembly discussed at its meeting in Riga today the budget of the region.",
     {"budget of the region"}),
    ("en", "At the 44th Session of the Baltic Assembly the budget was discussed by the members.", set()),
    ("en", "The Presidium met in Riga. The meeting discussed ports, including their rail links, and the price of gas.",
     {"ports"}),
    ("en", "The Presidium met in Riga and discussed roads and agreed to sign a treaty by Latvian, Finnish and Polish envoys.",
     {"roads"}),
    ("en", "The Presidium met in Riga. It discussed regional security with the Minister of Finance of Latvia.",
     {"regional security"}),
    ("en", "The Presidium met in Riga. Much was on the agenda, but values must be upheld, being the base of all.", set()),
    ("en", "The Presidium met in Riga. The main topics of the meeting were gas and oil.", {"gas", "oil"}),
    ("en", "The Presidium met in Riga. Jaan Kask brought a book which discussed the fall of Rome.", set()),
    ("en", "The Presidium met in Riga. At first the Baltic Assembly focused on consolidating the independence won.", set()),
    ("en", "The Presidium met in Riga. Questions were discussed at the meeting, including the reform of ports.", {"reform of ports"}),
    ("en", "The Presidium met in Riga and discussed the following issues.", set()),
    ("lv", "Baltijas Asamblejas Prezidijs tikās Rīgā un pārrunāja ostu attīstību, ceļu, tiltu un upju jomas, kā arī vērtēts, kā veicies.",
     {"ostu attīstību", "ceļu, tiltu un upju jomas"}),
    ("lv", "Baltijas Asamblejas Prezidijs tikās Rīgā. Sēdē pārrunāta gatavošanās ostu 20.gadadienai un gāzes cena.",
     {"gatavošanās ostu 20.gadadienai", "gāzes cena"}),
    ("lv", "Baltijas Asamblejas Prezidijs tikās Rīgā. Deputāti pārrunāja jautājumus, kas saistīti ar ostām, tirgus dalībniekiem.", set()),
    ("lt", "Baltijos Asamblėjos prezidiumas posėdžiavo Rygoje. Posėdyje aptartos šios temos:", set()),
    ("lt", "Baltijos Asamblėjos prezidiumas posėdžiavo Rygoje. Posėdyje aptarta uostų plėtra, dujų kaina.", {"uostų plėtra", "dujų kaina"}),
    ("et", "Balti Assamblee presiidium kogunes Riias. Auhinna sai Jaan Kask raamatu eest, mis käsitleb sadamate ajalugu.", set()),
    ("et", "Balti Assamblee presiidium kogunes Riias. Istungil arutati gaasi hinda, sealhulgas tarneid ja varusid.",
     {"gaasi hinda"}),
    ("et", "Balti Assamblee presiidium arutas täna Pärnus toimunud istungil energiajulgeolekut.", {"energiajulgeolekut"}),
    ("et", "Balti Assamblee 44. istungjärgul arutati, kuidas toetada Ukrainat.", set()),
    ("lt", "Baltijos Asamblėjos 44-ojoje sesijoje aptarta, kaip remti Ukrainą.", set()),
    ("lv", "Baltijas Asamblejas 44. sesijā pārrunāts, kā atbalstīt Ukrainu.", set()),
]  # fmt: skip
DENIED = [
    ("en", "The Presidium of the Baltic Assembly met in Riga. Neither the Benelux Parliament nor GUAM sent a delegation."),
    ("en", "The Baltic Assembly met in Riga. Neither the Nordic Council nor the Benelux Parliament took part in the session."),
    ("en", "The Baltic Assembly cooperates neither with GUAM nor with the Benelux Parliament."),
    ("en", "The session of the Baltic Assembly in Riga was attended by neither GUAM nor the Nordic Council."),
    ("et", "Balti Assamblee istungjärk toimus Riias. Istungjärgul ei osalenud ei Beneluxi parlament ega GUAM."),
    ("et", "Balti Assamblee istungjärgule ei saatnud delegatsiooni ei Põhjamaade Nõukogu ega Beneluxi parlament."),
    ("et", "Ei GUAM ega Põhjamaade Nõukogu saatnud Balti Assamblee istungjärgule delegatsiooni."),
    ("lt", "Baltijos Asamblėjos sesija vyko Rygoje. Nei Beniliukso parlamentas, nei GUAM delegacijos neatsiuntė."),
    ("lt", "Baltijos Asamblėjos sesijoje nedalyvavo nei Šiaurės Taryba, nei Beniliukso parlamentas."),
    ("lv", "Baltijas Asamblejas sesija notika Rīgā. Ne Beniluksa parlaments, ne GUAM delegāciju neatsūtīja."),
    ("lv", "Baltijas Asamblejas sesijā nepiedalījās ne Ziemeļu padome, ne Beniluksa parlaments."),
]  # fmt: skip
DOCUMENTS = [
    ("en", "At the 44th Session, the Baltic Assembly endorsed a letter calling for a common gas storage agreement.", []),
    ("en", "The 44th Session adopted a resolution calling on the governments to sign an agreement on gas storage.", ["resolution"]),
    ("en", "The 44th Session adopted a statement urging the adoption of a declaration on Ukraine.", ["statement"]),
    ("en", "The 44th Session adopted a statement urging Russia to stop, and a resolution on energy.", ["statement", "resolution"]),
    ("en", "The 44th Session adopted a statement demanding a declaration as well as a resolution on energy.", ["statement", "resolution"]),
    ("en", 'The 44th Session adopted a resolution entitled "Towards a declaration of trust".', ["resolution"]),
    ("et", "Balti Assamblee istungjärk võttis vastu pöördumise, milles kutsutakse üles sõlmima gaasihoidlate kokkulepet.", ["appeal"]),
    ("et", "Balti Assamblee võttis vastu kirja, mis nõuab ühise deklaratsiooni vastuvõtmist.", []),
    ("lt", "Baltijos Asamblėja pritarė laiškui, kuriame raginama sudaryti bendrą dujų saugyklų susitarimą.", []),
    ("lt", "Baltijos Asamblėjos sesija priėmė rezoliuciją, kuria raginama pasirašyti susitarimą.", ["resolution"]),
    ("lv", "Baltijas Asambleja atbalstīja vēstuli, kurā aicināts noslēgt kopēju gāzes krātuvju līgumu.", []),
    ("lv", "Baltijas Asamblejas sesija pieņēma aicinājumu Krievijai un rezolūciju par enerģētiku.", ["appeal", "resolution"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name"), NAMES)
def test_only_a_noun_phrase_is_a_name(language: str, text: str, name: str | None) -> None:
    assert [event.name for event in read(text, language).events] == [name]


@pytest.mark.parametrize(("language", "text", "matters"), MATTERS)
def test_a_matter_is_no_time_place_or_clause(language: str, text: str, matters: set[str]) -> None:
    assert {topic.text for topic in read(text, language, "2026-05-05").topics} == matters


@pytest.mark.parametrize(("language", "text"), DENIED)
def test_none_of_a_denied_row_is_a_partner(language: str, text: str) -> None:
    assert read(text, language).cooperation == ()


@pytest.mark.parametrize(("language", "text", "kinds"), DOCUMENTS)
def test_what_a_document_calls_for_is_not_adopted(language: str, text: str, kinds: list[str]) -> None:
    assert [document.kind for document in read(text, language).documents] == kinds
