"""Irregular English verb forms, and nouns that belong to a verb, as far as news uses them."""

VERB_FORMS: dict[str, str] = {
    form: base
    for base, forms in {
        "begin": "began begun", "become": "became", "bring": "brought", "build": "built", "buy": "bought", "choose": "chose chosen",
        "come": "came", "deal": "dealt", "draw": "drew drawn", "drive": "drove driven", "fall": "fell fallen", "feel": "felt",
        "fight": "fought", "find": "found", "flee": "fled", "fly": "flew flown", "forbid": "forbade forbidden", "forget": "forgot forgotten",
        "freeze": "froze frozen", "give": "gave given", "grow": "grew grown", "hear": "heard", "hide": "hid hidden", "hold": "held", "keep": "kept",
        "know": "knew known", "lay": "laid", "lead": "led", "leave": "left", "lend": "lent", "lie": "lain", "lose": "lost", "mean": "meant",
        "meet": "met", "pay": "paid", "rise": "rose risen", "run": "ran", "sell": "sold", "send": "sent", "shoot": "shot", "sink": "sank sunk",
        "speak": "spoke spoken", "spend": "spent", "stand": "stood", "steal": "stole stolen", "strike": "struck", "swear": "swore sworn",
        "teach": "taught", "think": "thought", "throw": "threw thrown", "win": "won", "withdraw": "withdrew withdrawn", "write": "wrote written",
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
