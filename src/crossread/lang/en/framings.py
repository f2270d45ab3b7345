"""Words of different charge for one act, person or thing. Each row: a part of speech and the words, as lemmas, that stand for each other.

Two reports that tell one fact with two words of a row frame it differently. No word of a row is the right one.
"""

FRAMINGS: tuple[tuple[str, frozenset[str]], ...] = (
    ("VERB", frozenset({"flee", "leave", "depart"})),
    ("VERB", frozenset({"slam", "blast", "lash", "criticize", "criticise"})),
    ("VERB", frozenset({"storm", "enter", "raid"})),
    ("VERB", frozenset({"seize", "confiscate", "grab"})),
    ("VERB", frozenset({"murder", "slaughter", "execute", "massacre", "assassinate"})),
    ("VERB", frozenset({"demand", "ask", "request", "urge", "beg", "plead"})),
    ("VERB", frozenset({"threaten", "warn"})),
    ("VERB", frozenset({"oust", "topple", "overthrow", "remove"})),
    ("VERB", frozenset({"slash", "gut", "cut", "reduce", "trim"})),
    ("VERB", frozenset({"hike", "raise", "increase"})),
    ("VERB", frozenset({"surge", "soar", "rise", "climb"})),
    ("VERB", frozenset({"plunge", "crash", "tumble", "fall", "slip"})),
    ("VERB", frozenset({"claim", "admit", "concede", "confess", "insist"})),
    ("VERB", frozenset({"clash", "scuffle", "fight"})),
    ("NOUN", frozenset({"regime", "government", "junta"})),
    (
        "NOUN",
        frozenset(
            {"terrorist", "militant", "rebel", "insurgent", "extremist", "fighter", "gunman"}
        ),
    ),
    ("NOUN", frozenset({"riot", "protest", "demonstration", "unrest", "uprising", "rally"})),
    ("NOUN", frozenset({"rioter", "protester", "demonstrator", "protestor", "thug", "agitator"})),
    ("NOUN", frozenset({"mob", "crowd", "throng"})),
    ("NOUN", frozenset({"migrant", "refugee", "alien", "immigrant"})),
    ("NOUN", frozenset({"coup", "takeover", "putsch", "revolution"})),
    ("NOUN", frozenset({"massacre", "slaughter", "killing", "murder"})),
    ("NOUN", frozenset({"invasion", "incursion", "intervention", "operation"})),
    ("NOUN", frozenset({"crackdown", "clampdown", "sweep"})),
    ("NOUN", frozenset({"scandal", "controversy", "affair", "furore", "row"})),
    ("NOUN", frozenset({"victim", "accuser", "complainant"})),
    ("NOUN", frozenset({"torture", "interrogation"})),
    ("NOUN", frozenset({"fetus", "foetus", "baby", "child"})),
    ("NOUN", frozenset({"strongman", "dictator", "autocrat", "ruler", "leader"})),
    ("NOUN", frozenset({"settlement", "colony", "outpost"})),
    ("NOUN", frozenset({"wall", "fence", "barrier"})),
    ("ADJ", frozenset({"illegal", "undocumented", "unauthorized", "unauthorised", "irregular"})),
)
