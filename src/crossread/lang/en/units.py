"""Units, hedges and the words about figures in English. Lists only; money stands in currencies.py."""

UNITS = {
    "metre": "metre meter m", "kilometre": "kilometre kilometer km kms", "centimetre": "centimetre centimeter cm",
    "decimetre": "decimetre decimeter dm", "millimetre": "millimetre millimeter mm",
    "micrometre": "micrometre micrometer micron μm µm", "nanometre": "nanometre nanometer nm",
    "mile": "mile mi", "yard": "yard yd", "foot": "foot feet ft", "inch": "inch inches ″ in",
    "nautical mile": "nautical_mile", "light year": "light_year lightyear",
    "square metre": "square_metre square_meter sq_m sqm m_2 m²", "square kilometre": "square_kilometre square_kilometer sq_km km_2 km²",
    "square mile": "square_mile sq_mi", "square foot": "square_foot square_feet sq_ft", "hectare": "hectare ha", "acre": "acre",
    "litre": "litre liter l", "millilitre": "millilitre milliliter ml", "decilitre": "decilitre deciliter dl", "gallon": "gallon gal", "pint": "pint",
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
    {"m", "g", "l", "w", "ha", "in", "ps", "kb", "dm", "nm", "mi", "rad", "yo", "cc", "mpa", "ms"}
)
"""Symbols that are units only right after digits ("48m", "5 W")."""

DIMENSIONS = frozenset({
    "long", "wide", "tall", "deep", "high", "thick", "across", "diameter", "screen", "screens", "display", "tv", "monitor", "x", "×", "by",
})  # fmt: skip
"""What follows the mark of inches."""

TIME_UNITS = {
    "second": ("second", 1), "seconds": ("second", 1), "sec": ("second", 1), "secs": ("second", 1),
    "minute": ("minute", 1), "minutes": ("minute", 1), "min": ("minute", 1), "mins": ("minute", 1),
    "hour": ("hour", 1), "hours": ("hour", 1), "hr": ("hour", 1), "hrs": ("hour", 1),
    "day": ("day", 1), "days": ("day", 1), "week": ("week", 1), "weeks": ("week", 1), "fortnight": ("week", 2),
    "fortnights": ("week", 2), "month": ("month", 1), "months": ("month", 1), "year": ("year", 1),
    "years": ("year", 1), "yr": ("year", 1), "yrs": ("year", 1), "decade": ("year", 10), "decades": ("year", 10),
    "century": ("year", 100), "centuries": ("year", 100), "millennium": ("year", 1000), "millennia": ("year", 1000),
    "night": ("night", 1), "nights": ("night", 1), "quarter": ("quarter", 1), "quarters": ("quarter", 1),
    "millisecond": ("millisecond", 1), "ms": ("millisecond", 1), "milliseconds": ("millisecond", 1), "weekend": ("weekend", 1), "weekends": ("weekend", 1),
}  # fmt: skip

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
    "short of": "under", "shy of": "under", "well short of": "under", "far short of": "under",
    "at least": "at least", "no fewer than": "at least", "no less than": "at least", "not less than": "at least",
    "a minimum of": "at least", "minimum": "at least", "minimum of": "at least",
    "as few as": "at least", "as little as": "at least", "no fewer": "at least",
    "at most": "at most", "up to": "at most", "as many as": "at most", "as much as": "at most", "no more than": "at most",
    "not more than": "at most", "a maximum of": "at most", "maximum of": "at most",
    "about": "about", "around": "about", "approximately": "about", "roughly": "about", "some": "about",
    "an estimated": "about", "estimated": "about", "circa": "about", "~": "about", "≈": "about", "an average of": "about",
    "averaging": "about", "something like": "about", "in the region of": "about", "approx": "about", "barely": "about",
    "nearly": "nearly", "almost": "nearly", "close to": "nearly", "approaching": "nearly", "just short of": "nearly",
    "just shy of": "nearly", "nearing": "nearly", "virtually": "nearly",
}  # fmt: skip
EXCEEDING = {
    "exceed": "over", "exceeds": "over", "exceeded": "over", "surpass": "over", "surpasses": "over", "surpassed": "over",
    "surpassing": "over", "topped": "over", "topping": "over", "could top": "over", "would top": "over", "will top": "over",
    "may top": "over", "might top": "over", "to top": "over", "not exceed": "at most", "not exceeding": "at most",
    "never exceed": "at most", "' t exceed": "at most", "cannot exceed": "at most", "not exceeded": "at most", "never exceeded": "at most",
}  # fmt: skip
"""Verbs that say what a number is a bound of; they stand before it and are no part of its phrase."""
AFTER_HEDGES = {
    "or more": "at least", "or so": "about", "or less": "at most", "or fewer": "at most", "- odd": "about",
    "odd": "about", "- plus": "at least", "plus": "at least", "+": "at least", "at least": "at least",
    "and older": "at least", "or older": "at least", "and over": "at least", "or over": "at least", "and above": "at least",
    "and under": "at most", "or under": "at most", "and younger": "at most", "or younger": "at most", "and up": "at least",
    "or thereabouts": "about", "at most": "at most",
}  # fmt: skip

TOPIC_WORDS = frozenset({
    "talk", "talks", "talked", "talking", "question", "questions", "concerns", "dispute", "rule", "rules", "worried", "row", "war", "argue",
})  # fmt: skip
"""Words that "about" and "over" behind them belong to, not to the number ("talks about three farms")."""
TAKING = frozenset({"take", "takes", "took", "taken", "taking"})
"""What makes "over" before a count a change of hands ("took over two farms")."""

NAMED_NUMBERS = frozenset({
    "flight", "no", "no.", "number", "#", "room", "route", "highway", "chapter", "page", "article", "section",
    "level", "phase", "channel", "model", "type", "class", "grade", "size", "group", "boeing", "airbus", "act",
    "step", "day", "week", "round", "game", "episode", "season", "part", "volume", "version", "unit", "line",
    "stage", "exit", "gate", "platform", "division", "district", "zone", "area", "formula", "rule", "verse",
    "psalm", "category", "question", "point", "world war", "super bowl", "apollo", "windows", "ward", "seed", "ranked",
    "paragraph", "clause", "bus", "top", "code", "image", "photo", "picture", "slide", "figure", "table", "appendix", "item", "lot", "exhibit",
    "court", "pier", "terminal", "apartment", "suite", "building", "block", "lane", "bay", "box", "plot", "annex", "schedule", "note", "footnote", "hole", "par", "resolution", "league", "covid", "catch", "tel",
})  # fmt: skip
"""Words after which a bare number is a name or a place in a list."""

DOTTED_LABELS = frozenset(
    {"ext", "p", "pp", "art", "sec", "fig", "vol", "ch", "rt", "rte", "hwy", "apt", "tel", "bldg", "pct"}
)  # fmt: skip
"""Labels of a number that end in a full stop: "ext. 3300", "Rt. 33"."""
NAMED_FRACTIONS = frozenset({"9/11", "7/7", "24/7", "50/50", "4/20"})
"""What is written as a fraction and is a date, a chance or round the clock."""
EMERGENCY_NUMBERS = frozenset({"911", "999", "112"})
CALLING = frozenset({
    "call", "called", "calling", "calls", "dial", "dialed", "dialled", "dialing", "dialling", "for", "via", "to",
})  # fmt: skip
CALLED = frozenset({
    "call", "calls", "caller", "callers", "dispatcher", "dispatchers", "operator", "operators",
})  # fmt: skip
"""Words before and behind an emergency number."""
CODES_OF_PLACES = frozenset({"zip code", "postcode", "area code", "zip"})
BEFORE_A_DATE = frozenset({"on", "in", "by", "since", "until", "of", "from"})
ENDS_OF_A_TABLE = frozenset({"top", "bottom", "final", "last", "elite", "sweet", "big"})
"""Words before a bare number that is a set of places: "the bottom three", "the last 16"."""
AFTER_SCORES = frozenset(
    {"of", "more", "injured", "wounded", "killed", "dead", "hurt", "missing", "arrested", "others"}
)
"""What follows "scores" where it is many and no result."""
BEFORE_HARM = frozenset(
    {"was", "is", "has", "been", "being", "were", "also", "person", "of", "them", "other", "later"}
)
"""What may stand between a bare "one" and a word of harm."""
NO_SHARE_BEFORE_HALF = frozenset({
    "first", "second", "-", "other", "better", "last", "third", "latter", "front", "back", "top", "bottom", "upper", "lower",
})  # fmt: skip
"""Words that make "half" behind them a part with a name."""

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
AIRLINERS = frozenset({"aircraft", "plane", "airplane", "aeroplane", "jet", "airliner", "jetliner"})
"""What a type of an airliner stands before."""
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
    "appendices": "appendix", "indices": "index", "matrices": "matrix", "vertices": "vertex", "analyses": "analysis",
    "hypotheses": "hypothesis", "diagnoses": "diagnosis", "criteria": "criterion", "phenomena": "phenomenon", "bacteria": "bacterium",
    "alumni": "alumnus", "fungi": "fungus", "cacti": "cactus", "nuclei": "nucleus", "stimuli": "stimulus", "loaves": "loaf",
    "calves": "calf", "scarves": "scarf", "hooves": "hoof", "bonuses": "bonus", "campuses": "campus", "circuses": "circus",
    "surpluses": "surplus", "choruses": "chorus", "caucuses": "caucus", "octopuses": "octopus", "statuses": "status", "censuses": "census",
    "calories": "calorie", "sorties": "sortie", "rookies": "rookie", "zombies": "zombie", "selfies": "selfie", "hippies": "hippie",
    "brownies": "brownie", "pies": "pie", "lies": "lie", "toes": "toe", "foes": "foe", "canoes": "canoe", "cattle": "cattle",
    "specimen": "specimen", "regimen": "regimen", "abdomen": "abdomen", "means": "means", "barracks": "barracks", "lens": "lens", "lenses": "lens",
    "news": "news", "troops": "troop", "headquarters": "headquarters", "gas": "gas", "focuses": "focus",
}  # fmt: skip

VOTED = frozenset({
    "vote", "votes", "voted", "voting", "ballot", "passed", "passes", "approved", "rejected", "ruled", "ratified", "confirmed", "acquitted",
})  # fmt: skip
"""Words before two numbers that make them the votes for and against."""
VOTES = frozenset({"vote", "votes", "decision", "ruling", "ballot", "majority", "margin"})
"""Words behind two numbers that do."""
RATIO_WORDS = frozenset(
    {"ratio", "ratios", "odds", "outnumber", "outnumbered", "outnumbers", "margin"}
)

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
    "cost": "cost price worth value fee",
}  # fmt: skip
"""Words under which reports tell of one kind of figure. Classes never mix: killed is not injured."""
APART = ("killed", "injured", "missing", "held", "displaced", "earned", "profit", "lost")
"""Classes of which two figures must agree in, where both have one."""
UNIFORMED = frozenset({
    "officer", "policeman", "policewoman", "police", "soldier", "troop", "trooper", "firefighter", "guard", "guardsman", "serviceman",
})  # fmt: skip
"""Persons in service: a count of them is none of those whom they meet."""
APART_FROM_UNIFORMED = frozenset({
    "youth", "teenager", "child", "boy", "girl", "student", "pupil", "protester", "protestor", "demonstrator", "civilian", "migrant",
    "refugee", "seeker", "tourist", "visitor", "passenger", "traveler", "traveller", "fan", "spectator", "reveller", "reveler", "suspect",
    "inmate", "prisoner", "patient", "resident", "guest", "customer",
})  # fmt: skip
"""Persons who are hardly those in service."""
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
MOVED = frozenset({
    "rose", "risen", "up", "increased", "grew", "grown", "climbed", "jumped", "gained", "surged", "soared", "advanced", "fell", "fallen",
    "down", "decreased", "dropped", "declined", "slipped", "slid", "plunged", "sank", "tumbled", "rallied", "dipped", "eased", "added",
})  # fmt: skip
"""Words of a move that is over: what follows is how far, and behind "to" where it went ("rose 3 points to 412")."""
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
    "person", "world", "class", "degree", "aid", "responder", "responders", "family", "amendment", "base", "instance", "and",
})  # fmt: skip
"""Words after which "first" and its like rank nothing."""
COMPARED = frozenset({
    "as", "the", "more", "higher", "larger", "bigger", "its", "that", "greater", "earnings", "book", "faster", "what",
    "likely", "revenue", "sales", "profit",
})  # fmt: skip
"""What follows "three times" where it compares."""
