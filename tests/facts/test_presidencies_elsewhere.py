"""Who presides, takes over and hands over, in Lithuanian, Latvian and Estonian; all sentences are invented."""

import pytest

from tests.facts.text import read

BA, EU, NB8, BCM = "Baltic Assembly", "Council of the European Union", "NB8", "Baltic Council of Ministers"
TOLD = [
    ("lt", "Pirmininkavimas Baltijos Asamblėjai perduotas Lietuvai.", {(BA, "LT", None, "takes_over")}),
    ("lt", "Lietuva 2013 m. antrąjį pusmetį pirmininkaus Europos Sąjungos Tarybai, Latvija – 2015 m., o Estija – 2018 m.",
     {(EU, "LT", 2013, "takes_over"), (EU, "LV", 2015, "takes_over"), (EU, "EE", 2018, "takes_over")}),
    ("lt", "Lietuvos pirmininkavimas Europos Sąjungos Tarybai prasideda liepos 1 d.", {(EU, "LT", None, "takes_over")}),
    ("lt", "Artėjantis Latvijos pirmininkavimas ES Tarybai aptartas susitikime.", {(EU, "LV", None, "takes_over")}),
    ("lt", "Seimo Pirmininkė padėkojo Latvijai už sėkmingą pirmininkavimą Baltijos Asamblėjai.", {(BA, "LV", None, "holds")}),
    ("lt", "Baltijos Asamblėjai vadovauja Latvija.", {(BA, "LV", None, "holds")}),
    ("lt", "Danija, šiemet koordinuojanti NB8 bendradarbiavimą, surengė susitikimą.", {(NB8, "DK", None, "holds")}),
    ("lt", "Šiais metais Baltijos Asamblėjai pirmininkauja Latvija, kitąmet – Estija.",
     {(BA, "LV", None, "holds"), (BA, "EE", None, "takes_over")}),
    ("lv", "Prezidentūra Baltijas Asamblejā nodota Lietuvai.", {(BA, "LT", None, "takes_over")}),
    ("lv", "Prezidentūra Baltijas Asamblejā pāriet no Latvijas Igaunijai.",
     {(BA, "LV", None, "hands_over"), (BA, "EE", None, "takes_over")}),
    ("lv", "Lietuva 2013. gadā prezidēs ES Padomē, Latvija 2015. gadā, bet Igaunija 2018. gadā.",
     {(EU, "LT", 2013, "takes_over"), (EU, "LV", 2015, "takes_over"), (EU, "EE", 2018, "takes_over")}),
    ("lv", "Latvijas prezidentūra Baltijas Asamblejā noslēgsies 31. decembrī.", {(BA, "LV", None, "hands_over")}),
    ("lv", "Gaidāmā Latvijas prezidentūra Eiropas Savienības Padomē tika pārrunāta.", {(EU, "LV", None, "takes_over")}),
    ("lv", "Latvija ir uzsākusi prezidentūru Baltijas Ministru padomē.", {(BCM, "LV", None, "takes_over")}),
    ("lv", "Dānija, kas šogad koordinē NB8 sadarbību, rīkoja sanāksmi.", {(NB8, "DK", None, "holds")}),
    ("lv", "Saeima pārņems Baltijas Asamblejas prezidentūru no Riigikogu.",
     {(BA, "LV", None, "takes_over"), (BA, "EE", None, "hands_over")}),
    ("et", "Eesti on 2023. aastal Balti Assamblee eesistuja.", {(BA, "EE", 2023, "holds")}),
    ("et", "2014. aastal on nii Balti Ministrite Nõukogu kui ka Balti Assamblee eesistuja Eesti.",
     {(BCM, "EE", 2014, "holds"), (BA, "EE", 2014, "holds")}),
    ("et", "Leedu on 2013. aastal Euroopa Liidu Nõukogu eesistuja, Läti 2015. ja Eesti 2018. aastal.",
     {(EU, "LT", 2013, "holds"), (EU, "LV", 2015, "holds"), (EU, "EE", 2018, "holds")}),
    ("et", "Tänavu on Balti Assamblee eesistuja Läti ja järgmisel aastal Leedu.",
     {(BA, "LV", None, "holds"), (BA, "LT", None, "takes_over")}),
    ("et", "Tänavu juhib Balti Assambleed Eesti.", {(BA, "EE", None, "holds")}),
    ("et", "NB8 koostööd koordineerib tänavu Rootsi.", {(NB8, "SE", None, "holds")}),
    ("et", "Eestist saab 2026. aastal Balti Assamblee eesistuja.", {(BA, "EE", 2026, "takes_over")}),
    ("et", "Eesti hakkab 2026. aastal juhtima Balti Assambleed.", {(BA, "EE", 2026, "takes_over")}),
    ("et", "Läti annab eesistumise üle Eestile. Balti Assamblee kohtus Riias.",
     {(BA, "LV", None, "hands_over"), (BA, "EE", None, "takes_over")}),
    ("et", "Nestor tänas Lätit eduka eesistumise eest Balti Assamblees.", {(BA, "LV", None, "holds")}),
    ("et", "Eelseisev Läti eesistumine Euroopa Liidu Nõukogus oli arutelu all.", {(EU, "LV", None, "takes_over")}),
    ("lt", "Baltijos Asamblėjos komitetui vadovauja Lietuva.", set()),
    ("lv", "Baltijas Asamblejas komiteju vada Lietuva.", set()),
    ("et", "Balti Assamblee komisjoni juhib Leedu.", set()),
    ("et", "Komisjoni eesistuja on Eesti. Balti Assamblee kohtus Riias.", set()),
    ("lt", "Latvija perdavė dokumentus Lietuvai Estijos pirmininkavimo Baltijos Asamblėjai metu.", {(BA, "EE", None, "holds")}),
    ("lv", "Latvija nodeva dokumentus Lietuvai Igaunijas prezidentūras Baltijas Asamblejā laikā.", {(BA, "EE", None, "holds")}),
    ("et", "Läti andis dokumendid üle Leedule Eesti eesistumise ajal Balti Assamblees.", {(BA, "EE", None, "holds")}),
    ("et", "1. jaanuaril 2024 võtab Balti Assamblee eesistumise Lätilt üle Eesti.",
     {(BA, "LV", None, "hands_over"), (BA, "EE", 2024, "takes_over")}),
    ("et", "Eesti on võtnud Balti Assamblee juhtimise Leedult üle.", {(BA, "EE", None, "takes_over"), (BA, "LT", None, "hands_over")}),
    ("et", "Balti Assamblee eesistuja roll läks Lätilt Leedule.", {(BA, "LV", None, "hands_over"), (BA, "LT", None, "takes_over")}),
    ("et", "Eesistumine Balti Assamblees läheb järgmisel aastal Leedu kätte.", {(BA, "LT", None, "takes_over")}),
    ("et", "2023. aastal on Eesti kord Balti Assambleed juhtida.", {(BA, "EE", 2023, "holds")}),
    ("et", "Balti Assamblee eesistujana tegutseb 2024. aastal Leedu.", {(BA, "LT", 2024, "holds")}),
    ("et", "Eesti võõrustab istungjärku Balti Assamblee eesistujana.", {(BA, "EE", None, "holds")}),
    ("et", "Tänavune eesistuja Läti korraldab Balti Assamblee presiidiumi istungi.", {(BA, "LV", None, "holds")}),
    ("et", "Eesti eesistumise ajal andis Balti Assamblee president medali üle Lätile.", {(BA, "EE", None, "holds")}),
    ("et", "Eesti ei ole sel aastal Balti Assamblee eesistuja.", set()),
    ("et", "Balti Assamblee president Aadu Must Eestist juhatas istungit.", set()),
    ("lv", "Sēdi vadīja Baltijas Asamblejas prezidents Jānis Ozols no Latvijas.", set()),
    ("lt", "Sesijai pirmininkavo Lietuvos delegacijos pirmininkas Jonas Petraitis.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "wanted"), TOLD)
def test_presidencies_told_in_the_other_languages(
    language: str, text: str, wanted: set[tuple[str, str, int | None, str]]
) -> None:
    found = read(text, language).presidencies
    assert {(p.body, p.country, p.year, p.relation) for p in found} == wanted


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Baltijas Asamblejas prezidentūra šogad ir Latvijas rokās.", {("LV", "holds")}),
        ("Latvijai šogad uzticēta Baltijas Asamblejas prezidentūra.", {("LV", "holds")}),
        ("Šogad Baltijas Asamblejas prezidējošās valsts pienākumus pilda Latvija.", {("LV", "holds")}),
        ("Baltijas Asamblejas prezidentūras stafeti 2025. gadā saņems Igaunija.", {("EE", "takes_over")}),
        ("Baltijas Asamblejas prezidentūra nonāks Igaunijas rokās.", {("EE", "takes_over")}),
        ("Latvija nodeva Baltijas Asamblejas prezidējošās valsts pienākumus Igaunijai.", {("LV", "hands_over"), ("EE", "takes_over")}),
        ("Latvijas prezidentūrai Baltijas Asamblejā noslēdzoties, stafeti pārņem Igaunija.", {("LV", "hands_over"), ("EE", "takes_over")}),
        ("Baltijas Asamblejas prezidentūra ir svarīga Latvijai.", set()),
    ],
)  # fmt: skip
def test_latvian_presidencies_by_the_case_of_the_state(told: str, who: set[tuple[str, str]]) -> None:
    assert {(p.country, p.relation) for p in read(told, "lv", "2024-05-20").presidencies} == who
