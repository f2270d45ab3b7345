"""Verbs that tell one deed in the news: who asks when somebody "died" is answered by when he "was killed". Base forms."""

SAME_DEED: tuple[frozenset[str], ...] = tuple(
    frozenset(row.split())
    for row in (
        "die kill",
        "publish release print",
        "buy purchase acquire",
        "defeat beat",
        "build construct erect",
        "injure hurt wound",
        "resign quit",
        "arrest detain",
        "ask request urge",
        "begin start open",
        "end finish close",
        "name appoint",
        "get receive obtain",
        "pick choose select",
        "join enter",
        "hire employ",
        "hit strike",
        "fire sack",
        "call describe label brand dub",
        "cost pay spend price",
        "show display",
    )
)
