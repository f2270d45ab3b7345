"""Words that tell pounds of weight from pounds of money. Lists only."""

import re

LANDS = re.compile(
    r"\b(?:brit(?:ain|ish|ons?)|u\.?k\b|england|english|london|scot(?:land|tish)|wales|welsh|irish|ireland|ftse|egypt(?:ian)?|leban(?:on|ese)"
    r"|syrian?|sudan(?:ese)?|cypr(?:us|iot)|falklands?|gibraltar)",
    re.I,
)
"""Where people pay in pounds."""
PAYING = frozenset(
    "cost costs costing pay pays paid paying payment spend spends spent spending worth price priced prices fine fined sold sell sells "
    "selling buy bought buying deal bid profit profits loss losses sales revenue turnover debt debts fund funds funding grant salary "
    "wage wages tax taxes budget invest invested investment earn earns earned earnings owe owes owed raise raised bonus damages "
    "compensation loan loans bill fee fees award awarded jackpot prize donate donated donation fortune value valued cash money "
    "shares pension pensions saving savings £ $ € transfer contract".split()
)
"""What makes pounds in its sentence money."""
WEIGHED = frozenset(
    "thrust force weight lift pressure cargo payload freight ballast explosives tnt dynamite fertiliser fertilizer cocaine heroin "
    "marijuana cannabis meth methamphetamine fentanyl meat beef pork chicken poultry turkey fish salmon tuna lobster rice wheat corn flour "
    "sugar coffee cocoa cotton wool potatoes tomatoes apples fruit vegetables cheese butter food produce feed grain coal ore steel "
    "iron copper aluminium aluminum lead uranium plutonium gravel concrete trash garbage rubbish waste muscle fat carbon co2 fuel propellant".split()
)
"""What is weighed in pounds: "5 million pounds of thrust"."""
WEIGHING = frozenset(
    "weigh weighs weighed weighing weight weights thrust payload payloads tonnage lift lifts lifting lifted hoist hoists hoisting "
    "hoisted haul hauls hauling hauled".split()
)
"""What pounds behind it are weighed by: "can lift 3 million pounds"."""
PARTS_WEIGHT = frozenset({",", ";", ".", ":", "by", "on", "from", "to", "and", "against", "out"})
"""What parts a number from a word of weighing before it: "lifted profits by 3 million pounds"."""
OF_MASS = frozenset(
    "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes ton tons tonne tonnes".split()
)
OPENS_OTHER = frozenset({"(", "[", "or", "--"})
"""What opens the same weight in another unit."""
