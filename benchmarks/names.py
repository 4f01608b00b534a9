"""Given names, invented surnames and places by country, that made releases are put together from."""

# fmt: off
GIVEN = {
    "EE": (
        "Aino", "Kadri", "Liisa", "Merike", "Piret", "Tiina", "Andres", "Jaan", "Kalle", "Marko",
        "Priit", "Rein", "Siim", "Toomas", "Urmas",
    ),
    "LV": (
        "Agnese", "Dace", "Ilze", "Ineta", "Zane", "Laura", "Andris", "Edgars", "Guntis", "Jānis",
        "Juris", "Kārlis", "Māris", "Raimonds", "Valdis",
    ),
    "LT": (
        "Agnė", "Ieva", "Inga", "Rasa", "Rūta", "Vilma", "Andrius", "Darius", "Jonas", "Kęstutis",
        "Linas", "Mindaugas", "Tomas", "Vytautas", "Antanas",
    ),
}
SURNAMES = {
    "EE": (
        "Kasemets", "Lepasaar", "Männiste", "Oravaste", "Pihlapuu", "Rebaspere", "Sinijärv",
        "Tammoja", "Vahtramäe", "Õunaste", "Hallikivi", "Kuusevere",
    ),
    "LV": (
        "Apšukalns", "Bērzlapa", "Dižozols", "Egļukalns", "Kļavlapa", "Liepziedis", "Mežvēvers",
        "Ozolzars", "Priežulejs", "Saulgriežs", "Vītolzars", "Zaļlapa",
    ),
    "LT": (
        "Ąžuolynas", "Beržūnaitis", "Eglynas", "Girėnaitis", "Klevaitis", "Liepynas", "Miškūnas",
        "Pušynaitis", "Šermukšnis", "Uosynas", "Vėjūnaitis", "Žaliūnas",
    ),
}
# fmt: on
PARLIAMENT = {"EE": "Riigikogu", "LV": "Saeima", "LT": "Seimas"}
SITE = {
    "EE": "https://www.riigikogu.ee/en/press-releases/others/made-{}",
    "LV": "https://www.saeima.lv/en/news/made/{}",
    "LT": "https://www.lrs.lt/sip/portal.show?p_r=35403&p_t={}",
}
CITIES = {"EE": ("Tallinn", "Tallinn"), "LV": ("Riga", "Jūrmala"), "LT": ("Vilnius", "Kaunas")}
COUNTRY = {"EE": "Estonia", "LV": "Latvia", "LT": "Lithuania"}
COUNTRIES = ("EE", "LV", "LT")
