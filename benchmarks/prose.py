"""What else stands in a release: paragraphs that state no fact, so that made texts are as long as real ones."""

from collections.abc import Iterator
from random import Random

_PARAGRAPHS = 6
_SENTENCES = {
    "en": (
        "The parliamentarians spoke at length about roads, railways and the price of electricity, and agreed to keep one another informed.",
        "An exhibition of photographs from the shore can be seen in the lobby until the end of the month; admission is free.",
        "The library of the parliament is open to everybody on working days from nine in the morning until five in the afternoon.",
        "Experts presented the results of a survey among schools, farms and small firms in the three countries.",
        "Trains between the capitals would take less than four hours once the new line is finished, according to the plans.",
        "Forests cover about half of the land, and the committees have asked for a common map of storm damage.",
        "Young people learn the languages of their neighbours less often than ten years ago, which the teachers regret.",
        "Hospitals near the border already treat patients from the other side, and the rules for paying them are to become simpler.",
        "The price of gas fell by a third in the spring, yet families with small incomes still spend a tenth of them on heating.",
        "A working group is to look into the protection of cables on the seabed and into the safety of shipping in winter.",
    ),
    "lt": (
        "Parlamentarai aptarė regiono saugumą, kelių tiesimą ir elektros kainas, taip pat sutarė keistis naujausia informacija.",
        "Fojė iki mėnesio pabaigos veikia pajūrio nuotraukų paroda, įėjimas į ją nemokamas.",
        "Ekspertai pristatė mokyklų, ūkių ir mažų įmonių apklausos rezultatus.",
        "Traukiniai tarp sostinių važiuos trumpiau nei keturias valandas, kai bus baigta naujoji linija.",
        "Miškai dengia beveik pusę krašto, todėl reikia bendro vėtrų padarytos žalos žemėlapio.",
    ),
    "lv": (
        "Deputāti pārrunāja reģiona drošību, ceļu būvi un elektrības cenas, kā arī vienojās apmainīties ar jaunāko informāciju.",
        "Vestibilā līdz mēneša beigām skatāma jūrmalas fotogrāfiju izstāde, ieeja ir bez maksas.",
        "Eksperti iepazīstināja ar skolu, saimniecību un mazo uzņēmumu aptaujas rezultātiem.",
        "Vilcieni starp galvaspilsētām brauks ātrāk nekā četras stundas, kad būs pabeigta jaunā līnija.",
        "Meži klāj gandrīz pusi zemes, tāpēc vajadzīga kopīga vētru postījumu karte.",
    ),
    "et": (
        "Parlamendiliikmed arutasid piirkonna julgeolekut, teede ehitust ja elektri hinda ning leppisid kokku teabe vahetamises.",
        "Fuajees saab kuu lõpuni näha mereranna fotode näitust, sissepääs on tasuta.",
        "Eksperdid tutvustasid koolide, talude ja väikeste ettevõtete küsitluse tulemusi.",
        "Rongid sõidavad pealinnade vahel vähem kui neli tundi, kui uus liin valmis saab.",
        "Metsad katavad peaaegu poole maast, seepärast on vaja ühist tormikahjude kaarti.",
    ),
}


def prose(random: Random, language: str) -> Iterator[str]:
    """Some paragraphs of three sentences each."""
    for _ in range(random.randint(_PARAGRAPHS - 2, _PARAGRAPHS + 2)):
        yield " ".join(random.sample(_SENTENCES[language], 3))
