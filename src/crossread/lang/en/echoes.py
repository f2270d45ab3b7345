"""Words that say the same when one outlet quotes and another tells: lists only, for comparing tellings of one utterance."""

SAME_SENSE: dict[str, str] = {
    word: group[0]
    for group in (
        ("both", "either", "neither", "two"),
        ("big", "large", "great", "huge"),
        ("assist", "help", "aid"),
        ("begin", "start", "commence"),
        ("buy", "purchase"),
        ("finish", "end", "stop", "halt", "cease"),
        ("lead", "leader", "leadership"),
        ("attempt", "try", "effort"),
        ("show", "demonstrate"),
        ("important", "vital", "crucial", "essential"),
        ("happy", "glad", "pleased", "delighted"),
        ("sad", "saddened", "sorry"),
        ("angry", "furious"),
        ("fast", "quick", "quickly", "swift", "swiftly", "rapid"),
        ("child", "kid", "kids", "children"),
        ("kill", "death", "dead", "die", "died", "killed"),
        ("want", "wish", "desire", "like"),
        ("need", "necessary", "require"),
        ("war", "conflict"),
        ("worry", "concern", "anxious", "trouble"),
        ("assume", "assumption"),
        ("road", "path"),
        ("decide", "depend", "determine", "hinge"),
        ("alliance", "pact"),
        ("reduce", "cut", "lower"),
        ("raise", "increase", "rise"),
        ("keep", "continue", "remain", "stay"),
        ("allow", "let", "permit"),
        ("ban", "forbid", "prohibit", "bar"),
        ("fail", "failure"),
        ("safe", "safety", "secure", "security"),
        ("hard", "difficult", "tough"),
        ("money", "fund", "funding", "cash"),
        ("job", "post", "role"),
        ("resign", "quit"),
        ("choose", "pick", "select"),
        ("answer", "reply", "respond"),
        ("create", "build", "make"),
    )
    for word in group
}
"""A word and the first of its group. Small on purpose: each entry makes wordings more alike."""

PRAISING_VERBS: frozenset[str] = frozenset(
    "praise hail laud applaud commend credit salute describe acknowledge".split()
)
BLAMING_VERBS: frozenset[str] = frozenset(
    "condemn denounce criticize criticise slam blast deplore decry lambast lambaste rebuke blame accuse attack fault".split()
)
CALLING_VERBS: frozenset[str] = frozenset("call urge demand request appeal ask".split())
REFUSING_VERBS: frozenset[str] = frozenset("reject dismiss deny rebut refute".split())
PLANNING_VERBS: frozenset[str] = frozenset("promise pledge vow outline announce propose".split())

FORMULAS: frozenset[str] = frozenset(
    """
    look forward work together cooperate cooperation closely thank congratulate congratulation wish success best luck welcome
    proud honour honor brave hero men women witch hunt pleased delighted thought prayer heart condolence deep deeply sad friend friendship
    """.split()
)
"""Words of set phrases that many speakers use alike: shared, they prove little."""
