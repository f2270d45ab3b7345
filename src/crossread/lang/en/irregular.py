"""Irregular English verb forms, and nouns that belong to a verb, as far as news uses them."""

VERB_FORMS: dict[str, str] = {
    form: base
    for base, forms in {
        "beat": "beaten", "become": "became", "begin": "began begun", "blow": "blew blown", "break": "broke broken", "bring": "brought",
        "build": "built", "buy": "bought", "choose": "chose chosen", "come": "came", "deal": "dealt", "draw": "drawn drew",
        "drive": "driven drove", "fall": "fallen fell", "feel": "felt", "fight": "fought", "find": "found", "flee": "fled", "fly": "flew flown",
        "forbid": "forbade forbidden", "foretell": "foretold", "forget": "forgot forgotten", "freeze": "froze frozen", "give": "gave given",
        "go": "gone went", "grow": "grew grown", "hear": "heard", "hide": "hid hidden", "hit": "hit", "hold": "held", "keep": "kept",
        "know": "knew known", "lay": "laid", "lead": "led", "leave": "left", "lend": "lent", "lie": "lain", "lose": "lost", "make": "made",
        "mean": "meant", "meet": "met", "override": "overrode", "pay": "paid", "put": "put", "read": "read", "recast": "recast",
        "rise": "risen rose", "run": "ran", "say": "said", "see": "saw seen", "seek": "sought", "sell": "sold", "send": "sent", "shake": "shook",
        "shoot": "shot", "show": "shown", "sing": "sang", "sink": "sank sunk", "slay": "slain", "speak": "spoke spoken", "spend": "spent",
        "stand": "stood", "steal": "stole stolen", "strike": "stricken struck", "swear": "swore sworn", "take": "taken took", "teach": "taught",
        "tell": "told", "think": "thought", "throw": "threw thrown", "understand": "understood", "wear": "wore", "win": "won",
        "withdraw": "withdrawn withdrew", "write": "written wrote",
    }.items()
    for form in forms.split()
}  # fmt: skip

DERIVED: dict[str, str] = {
    form: base
    for base, forms in {
        "appoint": "appointment", "announce": "announcement", "agree": "agreement", "decide": "decision", "elect": "election", "fly": "flight",
        "grow": "growth", "injure": "injury", "kill": "killing", "lead": "leader leadership", "lose": "loss", "meet": "meeting", "pay": "payment",
        "resign": "resignation", "sell": "sale", "serve": "service", "speak": "speech spokesman spokeswoman spokesperson", "support": "supporter",
        "win": "winner", "withdraw": "withdrawal",
    }.items()
    for form in forms.split()
}  # fmt: skip
