"""Irregular English forms and the word they belong to, as far as news uses them."""

IRREGULAR: dict[str, str] = {
    form: base
    for base, forms in {
        "begin": "began begun", "become": "became", "bring": "brought", "build": "built", "buy": "bought", "choose": "chose chosen",
        "come": "came", "cut": "cutting", "deal": "dealt", "die": "died dies dying", "draw": "drew drawn", "drive": "drove driven",
        "fall": "fell fallen", "feel": "felt", "fight": "fought", "find": "found", "flee": "fled", "fly": "flew flown flight",
        "forbid": "forbade forbidden", "forget": "forgot forgotten", "freeze": "froze frozen", "give": "gave given", "grow": "grew grown growth",
        "hear": "heard", "hide": "hid hidden", "hold": "held", "keep": "kept", "know": "knew known", "lay": "laid", "lead": "led leader leading",
        "leave": "left", "lend": "lent", "lie": "lay lain", "lose": "lost loss", "mean": "meant", "meet": "met meeting", "pay": "paid payment",
        "rise": "rose risen", "run": "ran running", "sell": "sold sale", "send": "sent", "shoot": "shot", "sink": "sank sunk", "speak": "spoke spoken speech spokesman spokeswoman spokesperson",
        "spend": "spent spending", "stand": "stood", "steal": "stole stolen", "strike": "struck", "swear": "swore sworn", "teach": "taught", "think": "thought",
        "throw": "threw thrown", "win": "won winner", "withdraw": "withdrew withdrawn withdrawal", "write": "wrote written", "serve": "served service serving",
        "join": "joined joining", "agree": "agreement agreed", "appoint": "appointment appointed", "elect": "election elected", "resign": "resignation resigned",
        "kill": "killed killing", "injure": "injured injury", "announce": "announcement announced", "decide": "decision decided", "support": "supporter supported",
    }.items()
    for form in forms.split()
}  # fmt: skip
