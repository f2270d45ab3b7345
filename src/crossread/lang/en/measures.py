"""Words that tell what a figure measures apart from another one, and units that measure one thing. Lists only."""

LENGTH = {
    "millimetre": 0.001, "centimetre": 0.01, "decimetre": 0.1, "metre": 1.0, "kilometre": 1000.0, "inch": 0.0254, "foot": 0.3048,
    "yard": 0.9144, "mile": 1609.344, "nautical mile": 1852.0,
}  # fmt: skip
AREA = {
    "square metre": 1.0, "square kilometre": 1e6, "hectare": 1e4, "acre": 4046.856, "square foot": 0.092903, "square yard": 0.836127,
    "square mile": 2.589988e6,
}  # fmt: skip
VOLUME = {
    "millilitre": 0.001, "litre": 1.0, "cubic metre": 1000.0, "cubic foot": 28.316847, "cubic yard": 764.554858,
}  # fmt: skip
MASS = {
    "milligram": 1e-6, "gram": 0.001, "kilogram": 1.0, "metric ton": 1000.0, "ounce": 0.028349523, "lb": 0.45359237,
}  # fmt: skip
SPEED = {"km/h": 1.0, "mph": 1.609344, "knot": 1.852, "metre per second": 3.6}
POWER = {"watt": 1.0, "kilowatt": 1e3, "megawatt": 1e6, "gigawatt": 1e9, "terawatt": 1e12}
LAPSE = {
    "second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "week": 604800.0,
}  # fmt: skip
MONTHS = {"month": 1.0, "quarter": 3.0, "year": 12.0}
DIMENSIONS = {
    "length": LENGTH, "area": AREA, "volume": VOLUME, "mass": MASS, "speed": SPEED, "power": POWER, "lapse": LAPSE, "months": MONTHS,
}  # fmt: skip
"""Units of one dimension, each with its size in the dimension's first round unit. Left out is what has several sizes: tons, gallons, pints."""

QUALIFIERS = {
    "span": {
        "quarter": "quarter quarterly three-month",
        "year": "annual annually yearly full-year year-long",
        "month": "monthly",
        "week": "weekly",
        "day": "daily nightly",
        "half-year": "first-half half-year six-month",
    },
    "direction": {
        "up": "rise rose risen up increase grow grew climb jump gain surge soar add gained advance higher",
        "down": "fall fell fallen down decrease drop decline slip slide slid shrink plunge sink sank tumble lower shed",
    },
    "reality": {
        "planned": "plan planned propose proposed budgeted pledge pledged promise promised target seek request ask",
        "done": "spent actual delivered received disbursed",
    },
    "after costs": {"net": "net", "gross": "gross"},
    "end": {
        "least": "minimum least lowest",
        "most": "maximum most highest peak record",
        "middle": "average median mean typical",
    },
    "sex": {
        "male": "man boy male husband father son",
        "female": "woman girl female wife mother daughter",
    },
    "extent": {
        "height": "altitude height high tall",
        "depth": "depth deep",
        "width": "width wide",
        "way": "distance range far travel travelled traveled away flew fly drive drove",
    },
    "whole": {"home": "domestic", "abroad": "foreign overseas international"},
    "vote": {
        "for": "favor favour yes approve support back",
        "against": "against oppose reject disapprove no",
    },
}
"""Families of words of which one figure has one kind: a yearly sum is not a quarterly one, a rise no fall. Base forms or as written."""

MOVING = frozenset("""case infection outage customer acre hectare signature donation delegate evacuee refugee aftershock ballot vote
    complaint claim donor petition ticket download view viewer""".split())  # fmt: skip
"""Counted things whose number moves from report to report, beside the killed, injured, missing, held and displaced."""

PERSONS = frozenset("""people person human victim other passenger traveler traveller tourist visitor citizen foreigner national
    resident local crew member crewmember pilot worker employee staff staffer student pupil officer soldier troop migrant refugee
    asylum seeker man woman child boy girl son daughter reveller reveler spectator fan protester protestor demonstrator patient
    survivor civilian suspect inmate prisoner hostage guest customer attendee participant volunteer firefighter adult
    youth teenager relative colleague""".split())  # fmt: skip
"""Nouns under which reports count the same people."""

PRONOUNS = frozenset(
    """he she it they i we you who which that his her its their my our this whose what these those him them me us""".split()
)
"""Words that name no owner of a figure by themselves."""

SAY_LITTLE = frozenset("""total sum amount figure figures number average period share part half rest value level rate size record
    increase decrease rise fall drop jump change""".split())  # fmt: skip
"""Measures that name no thing by themselves: "a total of 13 days"."""
WHOLES = frozenset({"gdp", "gnp", "gni", "gross domestic product", "gross national income", "national income", "output", "income", "budget",
    "revenue", "revenues", "turnover", "population", "workforce", "electorate"})  # fmt: skip
"""What a share is mostly a share of: "2% of its GDP" tells of something else that is so large."""
WISHED = frozenset("""should ought suggest suggests suggested suggesting demand demands demanded demanding propose proposes proposed proposing
    urge urges urged urging""".split())  # fmt: skip
"""Words before a figure that is only suggested or demanded."""
COUNTS_ON = frozenset({"ago", "after", "before", "later", "earlier", "since", "prior", "from", "into", "away", "apart"})  # fmt: skip
"""Words behind a length of time that make it the way to a point in time: "two years ago", "a month before the vote"."""
PART_OF_TIME = frozenset({"in", "within", "past", "last", "previous", "next", "coming", "following", "preceding", "recent", "every"})  # fmt: skip
"""Words before a length of time that make it a stretch seen from a point: "the past two years", "the first time in two years"."""
