"""What an adopted document aims at or foresees is ahead; the document is not."""

import pytest

from tests.facts.text import read

_MET = {
    "et": "Esmaspäeval kohtusid Riigikogus riigikaitsekomisjonide liikmed.",
    "lt": "Pirmadienį Seime susitiko gynybos komitetų nariai.",
    "lv": "Pirmdien Saeimā tikās aizsardzības komisiju deputāti.",
}


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("lt", "Parlamentarai priėmė bendrą pareiškimą, kuriuo siekiama stiprinti gynybą.", "joint statement"),
        ("lt", "Priimta rezoliucija dėl saugumo, kurioje numatyta stiprinti gynybą.", "resolution"),
        ("lv", "Deputāti pieņēma kopīgu paziņojumu, kurā plānots stiprināt sadarbību.", "joint statement"),
        ("lv", "Deputāti parakstīja deklarāciju, kas paredz, ka tiks stiprināta sadarbība.", "declaration"),
        ("et", "Saadikud võtsid vastu ühisavalduse, mille kohaselt kavatsetakse koostööd tugevdada.", "joint statement"),
    ],
)  # fmt: skip
def test_a_document_is_adopted_whatever_it_aims_at(language: str, text: str, kind: str) -> None:
    assert [d.kind for d in read(f"{_MET[language]} {text}", language, "2024-05-20").documents] == [kind]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("lt", "Komitetas pritarė rezoliucijai, kurią numatoma priimti sesijoje."),
        ("lt", "Jie aptarė rezoliuciją, kurioje bus kalbama apie saugumą."),
        ("lt", "Bus priimta rezoliucija, kuria siekiama stiprinti saugumą."),
        ("lv", "Deputāti apsprieda deklarāciju, kas tiks parakstīta rudenī."),
    ],
)
def test_a_document_still_to_be_adopted_is_none(language: str, text: str) -> None:
    assert not read(f"{_MET[language]} {text}", language, "2024-05-20").documents
