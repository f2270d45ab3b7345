"""What a reader asks of a story, by kind. A kind: the words that tell it, as patterns, then its questions.

A question: how it goes on behind "No report tells", and a pattern of the words in which an answer would stand. The patterns are wide: a
question is only called open where no report has a word of it.
"""

import re
from typing import NamedTuple


class Question(NamedTuple):
    """`what` no report tells, if none has words that fit `told`."""

    what: str
    told: re.Pattern[str]


class Kind(NamedTuple):
    """A kind of story: what its openings speak of, and what is asked."""

    name: str
    signs: re.Pattern[str]
    questions: tuple[Question, ...]


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


KINDS = (
    Kind(
        "court",
        _words(
            r"convict(?:s|ed)|sentenced|pleaded|pled|acquitted|indicted|charged with|on trial|jury|verdict|lawsuit|sued|sues"
        ),
        (
            Question(
                "in which court",
                _words(r"court\w*|tribunal|judges?|magistrate\w*|jur(?:y|ies|ors?)"),
            ),
            Question(
                "what the accused or the defence says",
                _words(r"plead\w*|pled|den(?:y|ies|ied)|lawyers?|attorneys?|defen[cs]e|defendants?|counsel|admit\w*|apologi\w+|representing|declined"),
            ),
            Question(
                "whether there will be an appeal or what comes next",
                _words(r"appeal\w*|hearings?|sentenc\w+|next (?:week|month|year)|scheduled|expected|will|bail|parole|due|held|jail\w*|faces|facing|investigat\w+"),
            ),
        ),
    ),
    Kind(
        "disaster",
        _words(
            r"earthquakes?|floods?|flooding|hurricane|tornado(?:es)?|wildfires?|landslides?|avalanche|explosions?|derail\w*|"
            r"plane crash|capsized|collapsed|bomb(?:ing|ings)?|blast|shootings?|gunman|shot dead|mudslides?|tsunami|typhoon|cyclone"
        ),
        (
            Question(
                "whether anyone was killed or hurt",
                _words(
                    r"kill\w*|die[ds]?|dead|deaths?|fatal\w*|dying|casualt\w+|body|bodies|lives|murder\w*|injur\w+|wound\w+|hurt|"
                    r"hospital\w*|unharmed|unhurt|critical condition|shot|shoots?|gunshots?"
                ),
            ),
            Question(
                "what caused it, or who did it",
                _words(
                    r"caus\w+|because|due to|blam\w+|motive\w*|suspect\w*|investigat\w+|attacker\w*|gunm[ae]n|claimed|triggered|arrest\w*|magnitude|accident\w*|shooters?|fired|custody|charged|argument|dispute|robbery"
                ),
            ),
        ),
    ),
    Kind(
        "election",
        _words(
            r"re-?elected|runoff|run-off|polls closed|polling stations?|went to the polls|(?:won|wins|lost|loses) the (?:\w+ )?(?:election|primary|referendum)"
        ),
        (
            Question("how many voted", _words(r"turnout|voters|votes|ballots|voted")),
            Question(
                "by which share or how many votes",
                _words(r"per ?cent|percent\w*|points?|votes?|majority|seats?|margin") ,
            ),
        ),
    ),
    Kind(
        "appointment",
        _words(
            r"appoint(?:s|ed)|nominat\w+|takes? office|took office|sworn in|takes over as|took over as|taken over as|"
            r"steps? down|stepped down|resign(?:s|ed)|succeed(?:s|ed)|named as"
        ),
        (
            Question(
                "since when, or from when",
                re.compile(
                    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
                    r"today|yesterday|tomorrow|immediately|(?:19|20)\d\d)\b"
                ),
            ),
            Question(
                "who held the office before, or who follows",
                _words(
                    r"succe\w+|predecessor|replac\w+|takes? over|took over|taken over|taking over|outgoing|former|interim|acting|vacan\w+|vacated|handed"
                ),
            ),
        ),
    ),
    Kind(
        "business",
        _words(
            r"acquir(?:e|es|ed) by|to acquire|takeover (?:bid|offer|of)|agreed to (?:buy|merge)|merger with|buyout of"
        ),
        (
            Question(
                "for how much money",
                re.compile(r"[$£€¥]|\b(?:dollars?|euros?|pounds?|yen|yuan|rupees?|crowns?|[mb]illion|undisclosed)\b", re.I),
            ),
        ),
    ),
    Kind(
        "vote",
        _words(r"passed (?:a|the) (?:\w+ )?(?:bill|budget|resolution)|approved (?:a|the) (?:\w+ )?(?:bill|budget|resolution)|voted to (?:approve|pass|reject)"),
        (
            Question(
                "by how many votes",
                _words(r"\d+\s?(?:to|[-–])\s?\d+|votes?|unanimous\w*|majority|\d+ of|ballots?|in favou?r"),
            ),
        ),
    ),
    Kind(
        "protest",
        _words(r"protest(?:s|ed|ers|ing)|demonstrat(?:ed|ors|ions?)|marched|took to the streets"),
        (
            Question(
                "how many took part",
                _words(r"\d[\d,]*|hundreds?|thousands?|dozens?|scores|crowds?|handful|tens|two|three|four|five|six|seven|eight|nine|ten|several"),
            ),
            Question(
                "whether anyone was arrested or hurt",
                _words(r"arrest\w*|detain\w*|hurt|injur\w*|peaceful\w*|police|officers?|custody|charged|clash\w*|violen\w*|kill\w*|dead"),
            ),
        ),
    ),
    Kind(
        "sport",
        _words(
            r"beat|defeat(?:s|ed)|quarter-?finals?|semi-?finals?|championship match|league match|scored|knocked out of the cup|penalty shootout|won the (?:match|game|race|title)"
        ),
        (
            Question("the score", re.compile(r"\d+\s?[-–:]\s?\d+|\bby \d+|\bpoints?\b|\bsets?\b|\bdraw\b", re.I)),
        ),
    ),
)  # fmt: skip
