"""Words that tell of people killed or hurt, and words for people. Lists only; verbs stand in their base form."""

KILL = frozenset(
    "kill murder slay assassinate massacre slaughter behead electrocute execute lynch".split()
)
DIE = frozenset("die perish drown succumb suffocate".split())
HURT = frozenset("injure wound hurt maim hospitalize hospitalise disfigure graze scald".split())
HIT = frozenset("shoot stab hit strike gun knife bludgeon trample crush mow".split())
"""What is done to a person with an outcome that other words must tell."""
SURVIVE = frozenset("survive recover recuperate".split())
TREATED = frozenset("treat".split())
BROUGHT = frozenset("take rush transport airlift fly bring carry send admit drive transfer".split())
"""Of these, only those to a hospital count."""
HOSPITALS = frozenset("hospital hospitals center centre clinic infirmary unit surgery".split())
SUFFER = frozenset("suffer sustain receive".split())
HAVE = frozenset("get have".split())
TAKES_LIFE = frozenset("claim take cost".split())
REFLEXIVE = frozenset("himself herself themselves".split())
WOUNDS = frozenset("wound wounds injury injuries burn burns fracture fractures".split())
FOUND = frozenset("pronounce declare find leave discover confirm report believe presume".split())
"""Verbs that say of somebody that they are dead: "was pronounced dead", "left two dead"."""

DEAD = frozenset("dead deceased lifeless".split())
DEADLY = frozenset("fatal deadly lethal mortal".split())
FATALLY = frozenset("fatally mortally lethally".split())
HARMED = frozenset("injured wounded hurt hospitalized hospitalised".split())
DEATHS = frozenset(
    "death deaths killing killings murder murders slaying slayings homicide homicides assassination".split()
)
ATTACKS = frozenset("shooting shootings stabbing stabbings".split())
VIOLENT = frozenset("shooting stabbing gunshot homicide murder fire crash".split())
"""What stands before "victim" to say of what."""
LIVES = frozenset("life lives".split())
BODIES = frozenset("body bodies".split())
GUNSHOT = frozenset("gunshot bullet gun shot stab knife puncture".split())
"""Wounds of which one may die as well: who has them was shot or stabbed."""
CONDITION = frozenset("critical serious stable fair good grave guarded satisfactory".split())
NAMED_NUMBERS = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5, "sextuple": 6}
"""Of killings and shootings: how many victims a "triple shooting" has."""
TOGETHER = {
    "both": 2,
    "couple": 2,
    "pair": 2,
    "duo": 2,
    "twins": 2,
    "trio": 3,
    "triplets": 3,
    "quartet": 4,
}

UNREAL = frozenset("could would might may should can must if wo".split())
"""Before a verb: what it tells is no fact."""
NOBODY = frozenset("no nobody none neither never nothing without any anyone every each".split())
"""Whoever is told with such a word is nobody in particular."""
WANTED = frozenset(
    "attempt try threaten want plan intend conspire hope plot vow fear mean wish avoid refuse expect".split()
)
"""Verbs and nouns whose infinitive is no fact: "tried to kill", "a plan to shoot"."""

MALE = frozenset(
    """man boy father son brother husband uncle grandfather nephew dad grandson gentleman male boyfriend stepfather stepson
    stepbrother fiance fiancé men boys brothers sons males he him himself his""".split()
)
FEMALE = frozenset(
    """woman girl mother daughter sister wife aunt grandmother niece mom mum granddaughter lady female girlfriend stepmother
    stepdaughter stepsister fiancee fiancée women girls sisters daughters females she her herself""".split()
)
GROWN = frozenset(
    "man woman father husband grandfather mother wife grandmother men women officer deputy adult".split()
)
YOUNG = frozenset(
    "boy girl child toddler baby infant kid boys girls children toddlers babies kids newborn".split()
)
PEOPLE = (
    MALE
    | FEMALE
    | GROWN
    | YOUNG
    | frozenset(
        """people person victim other others officer deputy student friend parent relative cousin neighbor neighbour passenger driver
        pedestrian bystander customer clerk employee worker guard soldier trooper teen resident patron guest partygoer suspect gunman
        shooter attacker assailant robber burglar intruder classmate roommate sibling member family police sheriff civilian villager
        passerby teen teens teenager teenagers youth youths motorist cyclist teacher firefighter nurse patient inmate prisoner protester partner owner occupant individual
        citizen tourist worshipper cop sergeant trooper marine veteran player pastor minister miner sailor fan crowd hostage
        olds old adult teenager juvenile youngster half troop troops personnel couple king queen president chief soul monk nun priest deacon refugee migrant crew pilot captain coach chef cook guide guard lawyer judge mayor civilian medic spouse fiance twin everyone somebody someone anyone""".split()
    )
)
"""Nouns of people, in base form or as written."""
PEOPLE_ENDINGS = tuple(
    "er or eer ier ist ian man men woman women ant ent ee mate folk father mother boy girl".split()
)
NO_PEOPLE = frozenset(
    """shooting stabbing killing murder homicide slaying death incident attack crash case block street road avenue dog cat horse
    animal cow deer bear bird pet pig cattle sheep tree car truck house building window vehicle charge count report plan bill
    idea hope career dream people's time hour minute bullet shot round event article story plane aircraft airliner jet drone
    missile helicopter calf shoulder leg arm head chest back neck face knee foot hand number
    member's computer center paper water power order tower weather corner quarter chapter percent moment government department
    apartment document agreement event shutter river summer winter effort report player's feeling career error mirror floor door
    shooter's career helicopter trailer container counter video film photo photograph picture scene movie footage glance look""".split()
)
UNTOLD = frozenset(
    "i we you me us it its itself myself ourselves yourself what this that these those nobody noone".split()
)
"""Pronouns that name no victim of a report."""
RELATIVES = frozenset("who whom which that whose".split())
MANY_MORE = frozenset(
    "other others another second third fourth fifth additional more further".split()
)
OTHER_INCIDENTS = frozenset(
    "separate unrelated earlier previous another prior similar recent different past".split()
)
INCIDENTS = frozenset(
    "shooting incident attack crash fire case blast bombing killing stabbing homicide murder violence earthquake quake".split()
)
SO_FAR = frozenset(
    "statistics average annually yearly nationwide nationally decade decades".split()
)
EVIDENT = {
    "killed": (
        "killed",
        "dead",
        "died",
        "fatal",
        "death",
        "slain",
        "murder",
        "homicide",
        "dies",
        "kill",
    ),
    "injured": ("injured", "wounded", "hurt", "injur", "wound"),
}
"""What the words of a figure say outright, the plainest first."""
_NOBODY_WAS = (
    r"\b(?:no one|no-one|nobody) (?:was|were|had been|has been) (?:reported |reportedly |either )?"
)
_NO = r"\bno (?:\w+ (?:or|and|nor) )?"
_AT_ALL = r"\b(?! (?:to|among|of|from|in)\b)"
NO_HARM = {
    "killed": rf"{_NOBODY_WAS}(?:\w+ or )?killed\b|\b(?:no one|no-one|nobody) died\b|{_NO}(?:deaths|fatalities|casualties){_AT_ALL}",
    "injured": rf"{_NOBODY_WAS}(?:\w+ or )?(?:injured|hurt|wounded|harmed)\b|{_NO}(?:injuries|casualties){_AT_ALL}",
}
"""Patterns of words that say of all who were there that none was harmed: not of all "else", nor of some of them."""
TAKE_PLACE = frozenset(
    "happened occurred took unfolded erupted started began broke happens reported responded called hit struck".split()
)
"""Of an incident: that it was. Words as written."""
PRINTED = frozenset("posted updated published copyright".split())
"""In a sentence whose day is that of the page."""
CLOCK_WORDS = frozenset(
    "about around approximately roughly just shortly before after at by nearly a p am pm m o clock in the on midnight noon".split()
)
"""Of an hour without its day."""
KILLED_WORDS = "kills killed dies died shot shoots stabbed slain murdered wounded injured hurt hit struck".split()
"""Words of headlines, as written, that tell of people killed or hurt."""
REPORTED = frozenset(
    """said says told announced released confirmed identified arrested charged pleaded booked appeared sentenced convicted court
    conference statement jailed authorities officials indicted testified arraigned filed mourned vigil custody guilty""".split()
)
"""Right before a day: it is that of the news, not of the incident."""
DEFINITE = frozenset("the his her their its that this these those".split())
POSSESSIVE = frozenset("his her".split())
"""Before a noun they tell nothing of whom it means."""
ONE = frozenset("he she him her his himself herself someone somebody one".split())
MANY = frozenset(
    "people others police everyone family olds crowd half several many some all".split()
)
"""Singular in form, but no one person; or an unknown number."""
CONDITIONS = frozenset("if unless whether".split())
ALMOST = frozenset("not n't n’t never nearly almost no".split())
"""Before a verb: it did not come to that."""
