"""Verbs that tell how a figure belongs to what stands about it. Lists only, in base forms."""

COUNT_HOLDERS = frozenset(
    "have include comprise contain count number lose employ carry represent own field".split()
)
"""Verbs whose subject is whose the counted are: "the league has 32 members"."""
HOLDERS = frozenset(
    {
        *"have get take spend pay raise collect earn make win receive lose owe need invest donate borrow save".split(),
        *"hold own keep report post book record suffer face cost contribute pledge manage allocate use".split(),
        *"commit bring gain want seek demand devote share generate produce offer host charge expect feature sign".split(),
    }
)
"""Verbs whose subject is whose the sum, share or size is that stands as their object: "the town spent $4 million"."""
TRADES = frozenset("buy sell rent lease acquire purchase build".split())
"""Verbs whose object is what the sum behind "for" is the price of: "he bought the house for $2 million"."""
LASTING = frozenset(
    "last take serve lead rule reign govern run head chair hold spend wait live work stay stand play remain sit fight train keep teach be".split()
)
"""Verbs whose subject is whose the length of time is: "the operation took three hours", "she led the party for 12 years"."""
ENDING = frozenset("leave end step retire resign quit depart finish complete".split())
"""Verbs whose subject is whose the time is that is then over: "she left after ten years"."""
PUNISHING = frozenset("sentence jail imprison condemn fine suspend ban detain".split())
"""Verbs whose object is whose the length of time or the sum is: "the court sentenced him to two years"."""
MARGINS = frozenset("win lead lose carry beat defeat trail".split())
"""Verbs whose subject is whose the lead is that stands behind "by": "she carried the town by nine points"."""
MOVING = frozenset(
    {
        *"plummet peak dip range tumble slow ease edge inch trend finish close end open settle hover swing".split(),
        *"widen narrow rally rebound retreat slump sag bounce accelerate quicken trade stretch extend weigh measure".split(),
        *"fetch span top expand contract balloon mushroom swell skyrocket travel fly move blow drive".split(),
    }
)
"""Verbs beside those of rise and fall whose subject is what the figure tells of: "growth slowed to 2 percent"."""
VALUING = frozenset("put estimate value assess rate fix report price list quote record set".split())
"""Verbs whose object stands at a figure: "put the cost of the bridge at $3 million", "the house was valued at $2 million"."""
TURNS_OF_SPEECH = frozenset(
    "heels back basis eve verge spot strength condition wake brink behalf top way".split()
)
"""Nouns that close a turn of speech behind a figure and are not what it measures: "$3 million on the heels of the vote"."""
