"""Small words and common words that tell where a name begins, goes on and ends. Lower case."""

from crossread.lang.en.organisations import BODY_WORDS, EVENT_WORDS, PLACE_WORDS, WORK_WORDS

CALENDAR: frozenset[str] = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sept sept. sep sep. oct"
    " oct. nov nov. dec dec. mon tue wed thu fri sat sun christmas easter ramadan gmt bst est".split()
)
NOBODY: frozenset[str] = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february july september october november december".split()
)
"""Days, and months that nobody is called by."""
BEFORE_MONTHS: frozenset[str] = frozenset(
    "in since until by from of last this next early late mid".split()
)
"""Behind these a word of the calendar is a month, not a name."""
PARTICLES: frozenset[str] = frozenset(
    "de del della di da do dos das du des van von der den ter ten zu la le el al bin bint ibn abu y af av".split()
)
NAME_SUFFIXES: frozenset[str] = frozenset("Jr. Sr. Jr Sr II III IV".split())
"""What stands behind a surname and tells a child from a parent; as written."""
THINGS_IN_CAPITALS: frozenset[str] = frozenset(
    "TV TVs AI AR VR EV EVs DNA PC PCs PR HIV UFO VIP ATM GPS PDF CEO".split()
)
"""Short forms of common nouns, which name nobody."""
PARTISANS: frozenset[str] = frozenset("republican democrat".split())
"""What a member of a party is called after a state's name: "the Ohio Republican"."""
PARTY_LETTERS: frozenset[str] = frozenset({"R", "D", "I"})
"""Letters of parties before a state: "R-Ohio"."""
JOINS: dict[str, frozenset[str]] = {
    "of": BODY_WORDS
    | PLACE_WORDS
    | EVENT_WORDS
    | WORK_WORDS
    | frozenset(
        {"republic", "kingdom", "states", "commonwealth", "duchy", "declaration", "rights"}
    ),
    "for": frozenset(
        "institute centre center organization organisation agency department office ministry fund campaign foundation"
        " society association federation coalition programme program network academy party movement".split()
    ),
    "on": frozenset("committee commission council conference convention institute treaty".split()),
}
"""Small words that tie a name together after these heads."""
FIELDS: frozenset[str] = frozenset(
    "services culture sport sports trade industry industrial development security cooperation co-operation affairs fisheries food rural"
    " welfare employment energy climate environment environmental technology science sciences research tourism water youth prevention medicine human"
    " budget policy constitutional border customs cultural education skills communities urban forestry firearms explosives"
    " infrastructure labour labor social media migration justice order health defence defense finance housing investment".split()
)
"""Words after "and" inside the name of a ministry or institute."""
SPEECH: frozenset[str] = frozenset(
    "say tell add write note warn announce declare claim explain argue insist deny admit reply state call urge post tweet vow believe think".split()
)


DIRECTIONS: frozenset[str] = frozenset(
    "north south east west northern southern eastern western central upper lower".split()
)

OFFICE_FIELDS: frozenset[str] = FIELDS | frozenset(
    """
    intelligence foreign home interior internal external education public national state economy economic religious women children oil
    petroleum planning commerce aviation railways information parliamentary veterans homeland primary higher work pensions business
    """.split()
)
"""Words of the field of a minister: "Minister of Foreign Affairs"."""
