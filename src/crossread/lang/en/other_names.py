"""Other names and spellings of one place or body, folded. Facts from general knowledge and the usual style books."""

CITY_NAMES: dict[str, str] = {
    "bangalore": "bengaluru",
    "bombay": "mumbai",
    "calcutta": "kolkata",
    "dnepropetrovsk": "dnipro",
    "kharkov": "kharkiv",
    "kiev": "kyiv",
    "lvov": "lviv",
    "madras": "chennai",
    "marseilles": "marseille",
    "odessa": "odesa",
    "peking": "beijing",
    "rangoon": "yangon",
    "new york city": "new york",
    "nyc": "new york",
    "philly": "philadelphia",
    "rio": "rio de janeiro",
    "saigon": "ho chi minh city",
    "vegas": "las vegas",
}
"""A city's other name to the one that joins them. Not here: names that were one city's at another time of its history."""

STATES: dict[str, str] = {
    "ala.": "alabama", "ariz.": "arizona", "ark.": "arkansas", "calif.": "california", "colo.": "colorado", "conn.": "connecticut",
    "del.": "delaware", "fla.": "florida", "ga.": "georgia", "ill.": "illinois", "ind.": "indiana", "kan.": "kansas", "ky.": "kentucky", "la.": "louisiana",
    "mass.": "massachusetts", "md.": "maryland", "mich.": "michigan", "minn.": "minnesota", "miss.": "mississippi", "mo.": "missouri",
    "mont.": "montana", "n.c.": "north carolina", "n.d.": "north dakota", "n.h.": "new hampshire", "n.j.": "new jersey",
    "n.m.": "new mexico", "n.y.": "new york", "neb.": "nebraska", "nev.": "nevada", "okla.": "oklahoma", "ore.": "oregon", "pa.": "pennsylvania",
    "r.i.": "rhode island", "s.c.": "south carolina", "s.d.": "south dakota", "tenn.": "tennessee", "tex.": "texas",
    "va.": "virginia", "vt.": "vermont", "w.va.": "west virginia", "wis.": "wisconsin", "wyo.": "wyoming",
}  # fmt: skip
"""A state's abbreviation in datelines to its name."""

FIRST_WORDS: dict[str, str] = {
    "ft": "fort", "ft.": "fort", "mt": "mount", "mt.": "mount", "st": "saint", "st.": "saint", "ste.": "sainte",
}  # fmt: skip
"""How the first word of a place's name is cut short."""

SPELLINGS: dict[str, str] = {
    "&": "and", "centre": "center", "theatre": "theater", "organisation": "organization", "defence": "defense", "labour": "labor",
    "harbour": "harbor", "programme": "program", "recognised": "recognized", "co-operation": "cooperation", "dept.": "department",
    "univ.": "university", "intl.": "international",
}  # fmt: skip
"""A word of a name in another spelling or cut short."""

LEGAL_FORMS: frozenset[str] = frozenset(
    "inc inc. ltd ltd. limited llc llp plc corp corp. corporation incorporated gmbh s.a. s.p.a. n.v. b.v. pty".split()
)
"""Words at the end of a company's name that everyday speech leaves out. Not "AG", an attorney general too."""

HEADS_OF_FIELDS: frozenset[str] = frozenset("bureau department embassy ministry office".split())
"""Bodies named both ways: "Ministry of Trade", "Trade Ministry"."""

CHAMBERS: dict[str, str] = {
    "house": "house of representatives",
    "commons": "house of commons",
    "lords": "house of lords",
}
"""A chamber of a parliament by its short name to its whole name, folded."""

STORMS: frozenset[str] = frozenset({"Hurricane", "Storm", "Typhoon", "Cyclone"})
"""What stands before a storm's name, which is like a person's."""

TRADES: frozenset[str] = frozenset(
    "advisors advisers partners holdings holding group media news bank bancorp international global labs systems solutions services"
    " university press".split()
)
"""Words behind a company's own name, besides those of its form and industry, that everyday speech leaves out."""

GENERATIONS: frozenset[str] = frozenset("jr jr. sr sr. ii iii iv".split())
"""Words behind a name that tell father and son apart."""
