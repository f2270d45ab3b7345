"""Units and currencies in English. Lists only."""

UNITS = {
    "metre": "metre meter m", "kilometre": "kilometre kilometer km kms", "centimetre": "centimetre centimeter cm",
    "decimetre": "decimetre decimeter dm", "millimetre": "millimetre millimeter mm",
    "micrometre": "micrometre micrometer micron μm µm", "nanometre": "nanometre nanometer nm",
    "mile": "mile mi", "yard": "yard yd", "foot": "foot feet ft", "inch": "inch inches ″ in",
    "nautical mile": "nautical_mile", "light year": "light_year",
    "square metre": "square_metre square_meter sq_m sqm m_2 m²", "square kilometre": "square_kilometre square_kilometer sq_km km_2 km²",
    "square mile": "square_mile sq_mi", "square foot": "square_foot square_feet sq_ft", "hectare": "hectare ha", "acre": "acre",
    "litre": "litre liter l", "millilitre": "millilitre milliliter ml", "gallon": "gallon gal", "pint": "pint",
    "quart": "quart", "barrel": "barrel bbl", "cubic metre": "cubic_metre cubic_meter m_3 m³",
    "cubic foot": "cubic_foot cubic_feet", "cubic kilometre": "cubic_kilometre cubic_kilometer", "cubic yard": "cubic_yard",
    "fluid ounce": "fluid_ounce", "cup": "cup", "tablespoon": "tablespoon tbsp", "teaspoon": "teaspoon tsp", "bushel": "bushel",
    "kilogram": "kilogram kilogramme kg kgs kilo", "gram": "gram gramme g", "milligram": "milligram mg",
    "microgram": "microgram microgramme μg µg mcg", "metric ton": "tonne metric_ton t", "ton": "ton", "lb": "lb lbs",
    "ounce": "ounce oz", "carat": "carat",
    "°C": "degree_celsius deg_celsius degree_centigrade celsius celcius centigrade centigrate °_c °_celsius degree_c deg_c deg._c c",
    "°F": "degree_fahrenheit deg_fahrenheit fahrenheit farenheit degree_farenheit °_f °_fahrenheit degree_f deg_f deg._f f",
    "degree": "degree deg °", "radian": "radian rad",
    "mph": "mph mile_per_hour mile_an_hour miles_per_hour miles_an_hour",
    "km/h": "km/h kph kmph km_/_h km_/_hr kilometre_per_hour kilometer_per_hour kilometre_an_hour kilometer_an_hour kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour",
    "mile per gallon": "mpg", "knot": "knot", "metre per second": "m_/_s metre_per_second metres_per_second",
    "watt": "watt w", "kilowatt": "kilowatt kw", "megawatt": "megawatt mw", "gigawatt": "gigawatt gw", "terawatt": "terawatt tw",
    "kilowatt hour": "kilowatt_hour kwh kilowatt_-_hour", "megawatt hour": "megawatt_hour mwh megawatt_-_hour",
    "gigawatt hour": "gigawatt_hour gwh gigawatt_-_hour", "terawatt hour": "terawatt_hour twh terawatt_-_hour",
    "horsepower": "horsepower hp ps", "brake horsepower": "bhp", "newton metre": "nm_of", "volt": "volt", "ampere": "ampere amp",
    "hertz": "hertz hz", "kilohertz": "kilohertz khz", "megahertz": "megahertz mhz", "gigahertz": "gigahertz ghz",
    "decibel": "decibel db", "calorie": "calorie", "kilocalorie": "kilocalorie kcal", "joule": "joule", "kilojoule": "kilojoule kj",
    "byte": "byte", "kilobyte": "kilobyte kb", "megabyte": "megabyte mb", "gigabyte": "gigabyte gb", "terabyte": "terabyte tb",
    "bit": "bit", "megabit": "megabit", "gigabit": "gigabit", "megapixel": "megapixel", "pixel": "pixel",
    "revolutions per minute": "rpm", "parts-per-million": "ppm parts_per_million", "parts-per-billion": "ppb parts_per_billion",
    "milliampere-hour": "mah", "kiloton": "kiloton", "megaton": "megaton",
    "pascal": "pascal", "kilopascal": "kilopascal kpa", "megapascal": "megapascal mpa", "gigapascal": "gigapascal gpa",
    "bar": "bar", "hectopascal": "hectopascal hpa", "millibar": "millibar mbar", "pound per square inch": "psi",
    "pound-foot": "pound_-_foot pound_-_feet pound_foot pound_feet lb_-_ft lb_ft foot_-_pound foot_-_pounds ft_-_lb ft_-_lbs",
    "farad": "farad", "ohm": "ohm Ω ω", "lumen": "lumen", "candela": "candela", "sievert": "sievert", "becquerel": "becquerel",
    "millisievert": "millisievert msv", "picometre": "picometre picometer", "million British thermal units": "mmbtu",
    "British thermal unit": "btu", "frame per second": "fps", "gigatonne": "gigatonne", "gigaton": "gigaton", "megatonne": "megatonne",
    "square centimetre": "square_centimetre square_centimeter cm_2 cm²", "cubic centimetre": "cubic_centimetre cubic_centimeter cc cm_3 cm³",
    "square yard": "square_yard sq_yd", "square inch": "square_inch square_inches sq_in", "year of age": "yo y_/_o",
}  # fmt: skip
"""Name of a unit: how it is written. "_" stands for a space; words of four letters and more also take a plural s."""

GLUED_ONLY = frozenset(
    {"m", "g", "l", "w", "ha", "in", "ps", "kb", "dm", "nm", "mi", "rad", "yo", "cc", "mpa"}
)
"""Symbols that are units only right after digits ("48m", "5 W")."""

TIME_UNITS = {
    "second": ("second", 1), "seconds": ("second", 1), "sec": ("second", 1), "secs": ("second", 1),
    "minute": ("minute", 1), "minutes": ("minute", 1), "min": ("minute", 1), "mins": ("minute", 1),
    "hour": ("hour", 1), "hours": ("hour", 1), "hr": ("hour", 1), "hrs": ("hour", 1),
    "day": ("day", 1), "days": ("day", 1), "week": ("week", 1), "weeks": ("week", 1), "fortnight": ("week", 2),
    "fortnights": ("week", 2), "month": ("month", 1), "months": ("month", 1), "year": ("year", 1),
    "years": ("year", 1), "yr": ("year", 1), "yrs": ("year", 1), "decade": ("year", 10), "decades": ("year", 10),
    "century": ("year", 100), "centuries": ("year", 100), "millennium": ("year", 1000), "millennia": ("year", 1000),
    "night": ("night", 1), "nights": ("night", 1), "quarter": ("quarter", 1), "quarters": ("quarter", 1),
    "millisecond": ("millisecond", 1), "milliseconds": ("millisecond", 1), "weekend": ("weekend", 1), "weekends": ("weekend", 1),
}  # fmt: skip

CURRENCY_SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY",
    "₪": "ILS", "₴": "UAH", "₦": "NGN", "₫": "VND", "฿": "THB", "₱": "PHP", "₡": "CRC", "₾": "GEL",
    "₭": "LAK", "₮": "MNT", "₲": "PYG", "₵": "GHS", "₸": "KZT", "₼": "AZN", "元": "CNY", "₿": "BTC",
}  # fmt: skip
DOLLAR_PREFIXES = {
    "us": "USD", "u.s.": "USD", "u.s": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD",
    "hk": "HKD", "nz": "NZD", "s": "SGD", "nt": "TWD", "r": "BRL", "mx": "MXN", "mex": "MXN", "j": "JMD", "tt": "TTD", "z": "ZWL",
}  # fmt: skip
CURRENCY_CODES = {
    "usd": "USD", "eur": "EUR", "gbp": "GBP", "jpy": "JPY", "cny": "CNY", "rmb": "CNY", "chf": "CHF", "cad": "CAD",
    "aud": "AUD", "nzd": "NZD", "hkd": "HKD", "sgd": "SGD", "inr": "INR", "rub": "RUB", "brl": "BRL", "zar": "ZAR",
    "krw": "KRW", "try": "TRY", "ils": "ILS", "uah": "UAH", "pln": "PLN", "sek": "SEK", "nok": "NOK", "dkk": "DKK",
    "huf": "HUF", "czk": "CZK", "ron": "RON", "mxn": "MXN", "idr": "IDR", "thb": "THB", "myr": "MYR", "rm": "MYR",
    "php": "PHP", "vnd": "VND", "sar": "SAR", "aed": "AED", "ngn": "NGN", "kes": "KES", "rs": "INR",
    "egp": "EGP", "twd": "TWD", "btc": "BTC", "ars": "ARS", "clp": "CLP",
}  # fmt: skip
SURE_CODES = frozenset({
    "usd", "eur", "gbp", "jpy", "cny", "rmb", "chf", "cad", "aud", "nzd", "hkd", "sgd", "inr", "sek", "nok", "dkk", "btc",
})  # fmt: skip
"""Codes that are no everyday word, so that small letters will do."""
CURRENCY_WORDS = {
    "USD": "dollar", "EUR": "euro", "GBP": "pound sterling", "JPY": "Japanese yen", "CNY": "renminbi", "CHF": "Swiss franc",
    "CAD": "Canadian dollar", "AUD": "Australian dollar", "NZD": "New Zealand dollar", "HKD": "Hong Kong dollar",
    "SGD": "Singapore dollar", "INR": "Indian rupee", "RUB": "Russian rouble", "BRL": "Brazilian real", "ZAR": "rand",
    "KRW": "South Korean won", "TRY": "Turkish lira", "ILS": "shekel", "PLN": "zloty", "SEK": "Swedish krona",
    "NOK": "Norwegian krone", "DKK": "Danish krone", "HUF": "forint", "MXN": "Mexican peso", "MYR": "Malaysian ringgit",
    "THB": "baht", "BTC": "bitcoin", "UAH": "hryvnia",
}  # fmt: skip
"""Currencies by name, for rates ("dollar per barrel")."""
CURRENCY_NAMES = {
    "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "euro": "EUR", "euros": "EUR",
    "pound sterling": "GBP", "pounds sterling": "GBP", "british pound": "GBP", "british pounds": "GBP", "quid": "GBP",
    "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "kuai": "CNY", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB", "roubles": "RUB",
    "rupee": "INR", "rupees": "INR", "won": "KRW", "rand": "ZAR", "real": "BRL", "reais": "BRL", "lira": "TRY", "liras": "TRY",
    "shekel": "ILS", "shekels": "ILS", "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "forints": "HUF",
    "koruna": "CZK", "hryvnia": "UAH", "hryvnias": "UAH", "ringgit": "MYR", "baht": "THB", "rupiah": "IDR", "dong": "VND",
    "dirham": "AED", "dirhams": "AED", "riyal": "SAR", "riyals": "SAR", "naira": "NGN", "cedi": "GHS", "cedis": "GHS",
    "lev": "BGN", "leva": "BGN", "lei": "RON", "leu": "RON", "tenge": "KZT", "taka": "BDT",
    "franc": "CHF", "francs": "CHF", "swiss franc": "CHF", "swiss francs": "CHF",
    "us dollar": "USD", "us dollars": "USD", "u.s. dollars": "USD", "u.s. dollar": "USD", "american dollars": "USD",
    "australian dollar": "AUD", "australian dollars": "AUD", "canadian dollar": "CAD", "canadian dollars": "CAD",
    "hong kong dollars": "HKD", "hong kong dollar": "HKD", "singapore dollars": "SGD", "new zealand dollars": "NZD",
    "taiwan dollars": "TWD", "danish crowns": "DKK", "danish kroner": "DKK", "danish krone": "DKK",
    "swedish crowns": "SEK", "swedish kronor": "SEK", "swedish krona": "SEK", "norwegian crowns": "NOK",
    "norwegian kroner": "NOK", "norwegian krone": "NOK", "czech crowns": "CZK", "icelandic krona": "ISK",
    "chinese yuan": "CNY", "japanese yen": "JPY", "indian rupees": "INR", "pakistani rupees": "PKR",
    "sri lankan rupees": "LKR", "mexican pesos": "MXN", "argentine pesos": "ARS", "philippine pesos": "PHP",
    "colombian pesos": "COP", "chilean pesos": "CLP", "egyptian pounds": "EGP", "lebanese pounds": "LBP",
    "syrian pounds": "SYP", "sudanese pounds": "SDG", "kenyan shillings": "KES", "ugandan shillings": "UGX",
    "tanzanian shillings": "TZS", "canadian": "CAD", "deutsche marks": "DEM", "deutschmarks": "DEM",
    "pesetas": "peseta", "markka": "FIM", "finnish markka": "FIM", "dutch guilders": "NLG", "guilders": "NLG",
    "pesos": "peso", "peso": "peso", "crowns": "crown", "shillings": "shilling", "dinars": "dinar",
    "bitcoin": "BTC", "bitcoins": "BTC",
}  # fmt: skip
SMALL_MONEY = {
    "cent": "cent",
    "cents": "cent",
    "¢": "cent",
    "pence": "penny",
    "penny": "penny",
    "p": "penny",
    "sen": "sen",
    "kopecks": "kopeck",
}
"""Coins: a figure in them keeps their name, since the currency is not told."""

PERCENT = {
    "%": "%", "percent": "%", "per cent": "%", "pc": "%", "pct": "%", "percentage point": "percentage point",
    "percentage points": "percentage point", "percentage-point": "percentage point", "per cent point": "percentage point",
    "% points": "percentage point", "percent point": "percentage point", "percent points": "percentage point",
    "basis point": "basis point", "basis points": "basis point", "bps": "basis point",
}  # fmt: skip

HEDGES = {
    "more than": "over", "over": "over", "above": "over", "in excess of": "over", "upwards of": "over",
    "well over": "over", "just over": "over", "slightly more than": "over", "north of": "over",
    "slightly over": "over", "a little over": "over", "exceeding": "over", "well above": "over", "greater than": "over",
    "just above": "over", "a little more than": "over", "just more than": "over", "higher than": "over", ">": "over",
    "less than": "under", "fewer than": "under", "under": "under", "below": "under", "just under": "under",
    "slightly less than": "under", "well under": "under", "well below": "under", "just below": "under", "a little under": "under",
    "slightly under": "under", "lower than": "under", "<": "under", "a little less than": "under",
    "at least": "at least", "no fewer than": "at least", "no less than": "at least", "not less than": "at least",
    "a minimum of": "at least", "minimum": "at least", "minimum of": "at least",
    "at most": "at most", "up to": "at most", "as many as": "at most", "as much as": "at most", "no more than": "at most",
    "not more than": "at most", "a maximum of": "at most", "maximum of": "at most",
    "about": "about", "around": "about", "approximately": "about", "roughly": "about", "some": "about",
    "an estimated": "about", "estimated": "about", "circa": "about", "~": "about", "≈": "about", "an average of": "about",
    "averaging": "about", "something like": "about", "in the region of": "about", "approx": "about", "barely": "about",
    "nearly": "nearly", "almost": "nearly", "close to": "nearly", "approaching": "nearly", "just short of": "nearly",
    "just shy of": "nearly", "nearing": "nearly", "virtually": "nearly",
}  # fmt: skip
AFTER_HEDGES = {
    "or more": "at least", "or so": "about", "or less": "at most", "or fewer": "at most", "- odd": "about",
    "odd": "about", "- plus": "at least", "plus": "at least", "+": "at least", "at least": "at least",
    "or thereabouts": "about", "at most": "at most",
}  # fmt: skip

NAMED_NUMBERS = frozenset({
    "flight", "no", "no.", "number", "#", "room", "route", "highway", "chapter", "page", "article", "section",
    "level", "phase", "channel", "model", "type", "class", "grade", "size", "group", "boeing", "airbus", "act",
    "step", "day", "week", "round", "game", "episode", "season", "part", "volume", "version", "unit", "line",
    "stage", "exit", "gate", "platform", "division", "district", "zone", "area", "formula", "rule", "verse",
    "psalm", "category", "question", "point", "world war", "super bowl", "apollo", "windows", "ward", "seed", "ranked",
    "paragraph", "clause", "bus", "top", "hole", "par", "resolution", "league", "covid", "catch", "tel",
})  # fmt: skip
"""Words after which a bare number is a name or a place in a list."""

TYPE_WORDS = frozenset({
    "category", "phase", "type", "stage", "tier", "grade", "formula", "chapter", "flight", "route", "channel", "apollo", "platform",
    "room", "page", "act", "model", "version", "boeing", "airbus",
})  # fmt: skip
"""Words after which digits name a kind, whatever noun follows ("category 4 storms", "phase 3 trials")."""
PART_OF_WHOLE = frozenset(
    {
        "final",
        "last",
        "first",
        "middle",
        "top",
        "bottom",
        "other",
        "attacking",
        "defensive",
        "opening",
        "closing",
    }
)
"""Words before "third of", "quarter of" that make it a part, not a rank."""
BEFORE_HYPHEN = frozenset({
    "to", "mid", "sub", "non", "pre", "post", "minus", "plus", "multi", "and", "or", "under", "over", "about", "around", "than", "by", "of", "at",
})  # fmt: skip
"""Words that stand before a number with a hyphen and make it no code."""

NO_FIGURE_AFTER_ONE = frozenset({
    "of", "another", "day", "time", "thing", "way", "hand", "side", "moment", "night", "that", "who",
    "which", "is", "can", "could", "would", "should", "may", "must", "has", "was", "will", "'s", ",", ".",
    "-", "by", "such", "and", "to", "in", "for", "from", "?", "!", "on", "with", "point", "last", "more", "final", "the", "reason",
})  # fmt: skip
"""Words that make "one" before them an idiom or a pronoun."""
NO_FIGURE_BEFORE_ONE = frozenset({
    "no", "any", "every", "each", "the", "this", "that", "which", "some", "another", "only", "ones", "a", "an", "other", "not", "these",
})  # fmt: skip
IRREGULAR_SINGULARS = {
    "people": "people", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "geese": "goose", "oxen": "ox", "lives": "life", "wives": "wife", "knives": "knife", "wolves": "wolf",
    "leaves": "leaf", "halves": "half", "thieves": "thief", "shelves": "shelf", "police": "police", "staff": "staff",
    "series": "series", "species": "species", "crises": "crisis", "bases": "base", "servicemen": "serviceman",
    "policemen": "policeman", "fishermen": "fisherman", "firemen": "fireman", "gunmen": "gunman", "crossroads": "crossroads",
    "businessmen": "businessman", "congressmen": "congressman", "spokesmen": "spokesman", "aircraft": "aircraft",
    "buses": "bus", "viruses": "virus", "bosses": "boss", "movies": "movie", "cookies": "cookie", "ties": "tie", "shoes": "shoe",
    "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato", "houses": "house", "horses": "horse", "nurses": "nurse",
    "causes": "cause", "cases": "case", "phases": "phase", "purchases": "purchase", "increases": "increase", "licenses": "licence",
    "news": "news", "troops": "troop", "headquarters": "headquarters", "gas": "gas", "focuses": "focus",
}  # fmt: skip

MEASURE_CLASSES = {
    "killed": "kill killed dead die died death deaths fatality fatalities toll perish slain",
    "injured": "injure injured wound wounded hurt injury injuries casualty hospitalise hospitalize",
    "missing": "missing unaccounted",
    "held": "arrest arrested detain detained custody",
    "displaced": "displace displaced evacuate evacuated flee homeless",
    "spent": "spend spending expenditure outlay invest investment",
    "in office": "office tenure term helm stint reign serve lead leadership premiership presidency mandate head run",
    "member": "member membership ally nation country",
    "earned": "revenue sale sales turnover income",
    "profit": "profit earnings",
    "lost": "loss lose",
    "voted": "vote voter turnout ballot",
    "war": "war invasion conflict fighting",
    "cost": "cost price worth value",
}  # fmt: skip
"""Words under which reports tell of one kind of figure. Classes never mix: killed is not injured."""
APART = ("killed", "injured", "missing", "held", "displaced", "earned", "profit", "lost")
"""Classes of which two figures must agree in, where both have one."""
TOTAL_WORDS = frozenset(
    {
        "total",
        "totalling",
        "totaling",
        "combined",
        "together",
        "altogether",
        "overall",
        "sum",
        "collectively",
    }
)
RISE_WORDS = frozenset(
    {
        "rise",
        "rose",
        "risen",
        "up",
        "increase",
        "increased",
        "grow",
        "grew",
        "climb",
        "climbed",
        "jump",
        "jumped",
        "gain",
        "gained",
        "surge",
        "surged",
        "advance",
        "add",
        "soar",
        "soared",
    }
)
FALL_WORDS = frozenset(
    {
        "fall",
        "fell",
        "fallen",
        "down",
        "decrease",
        "decreased",
        "drop",
        "dropped",
        "decline",
        "declined",
        "lose",
        "lost",
        "slip",
        "slipped",
        "slide",
        "slid",
        "cut",
        "shrink",
        "shrank",
        "plunge",
        "plunged",
        "sink",
        "sank",
    }
)
AMOUNTS_TO = frozenset(
    "be stand reach total amount average double triple remain hit exceed equal come near approach".split()
)
"""Verbs that say what a thing amounts to."""
GENERIC_NOUNS = frozenset(
    {
        "time",
        "thing",
        "way",
        "part",
        "case",
        "man",
        "woman",
        "person",
        "people",
        "year",
        "day",
        "month",
        "week",
        "point",
        "side",
        "step",
        "group",
        "item",
        "place",
    }
)
"""Counted nouns that say little: a small count of them needs more than the noun to be the same figure."""
ORDINAL_IDIOMS = frozenset({
    "hand", "half", "lady", "ladies", "name", "names", "thing", "thoughts", "glance", "sight", "place",
    "person", "world", "class", "degree", "aid", "amendment", "base", "instance", "and",
})  # fmt: skip
"""Words after which "first" and its like rank nothing."""
COMPARED = frozenset({
    "as", "the", "more", "higher", "larger", "bigger", "its", "that", "greater", "earnings", "book", "faster", "what",
    "likely", "revenue", "sales", "profit",
})  # fmt: skip
"""What follows "three times" where it compares."""
