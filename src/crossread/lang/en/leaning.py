"""English words by which a sentence leans on the one before it, and words that stand for a person or thing."""

FIRST_AND_SECOND: frozenset[str] = frozenset(
    "i me my mine myself we us our ours ourselves you your yours yourself yourselves".split()
)
"""Who speaks and who is spoken to."""

POSSESSIVES: frozenset[str] = frozenset("his her its their".split())

THIRD: frozenset[str] = frozenset(
    "he him his she her hers it its they them their theirs himself herself itself themselves".split()
)

OPENERS: frozenset[str] = frozenset(
    """
    he she they it his her hers its their theirs him them this that these those such here there but and so yet however meanwhile or nor also
    then thus therefore hence instead still moreover furthermore besides additionally nevertheless nonetheless otherwise elsewhere
    separately similarly likewise conversely consequently accordingly indeed afterward afterwards later earlier previously overall
    finally first firstly second secondly third next another others both neither either one some most many not plus because
    perhaps maybe sure yes no well now clearly of in
    """.split()
) - frozenset({"of", "in", "one", "first", "second", "third", "most", "many", "some"})
"""A sentence that begins with one of these leans on the one before it and is not shown alone."""

OPENING_PHRASES: tuple[tuple[str, ...], ...] = tuple(
    tuple(phrase.split())
    for phrase in (
        "in addition", "in response", "in contrast", "in fact", "in turn", "in another", "in other words", "in that", "in this", "in those",
        "in a second", "in a separate", "at the same time", "at that time", "at the time", "on the other hand", "on the bright side", "as a result",
        "as part of that", "as for", "as such", "for example", "for instance", "for that", "for this", "for one", "for some reason", "of those",
        "of these", "of that", "of course", "after that", "after this", "before that", "before this", "by contrast", "by comparison", "by then",
        "since then", "until then", "because of that", "because of this", "despite that", "despite this", "with that", "with this", "to that end",
        "to be clear", "to be sure", "on top of", "one of them", "some of them", "most of them", "many of them", "all of them", "all of this",
        "all of that", "the same", "the former", "the latter", "that said", "the following", "the others", "the other", "the two", "the pair",
        "the trio", "the duo", "the first", "the second", "the third", "what is more", "even so", "even then", "turns out", "in the meantime",
        "moments later", "hours later", "days later", "minutes later", "the next day", "the day before", "a day later", "a day earlier", "asked about",
        "asked if", "asked whether", "when asked", "among them", "among those", "either way", "like that", "like those",
    )
)  # fmt: skip
"""Openings of more than one word that do the same."""

TAKING_UP: frozenset[str] = frozenset(
    """
    accusation accusations act action actions agreement allegation allegations announcement answer appeal approach argument back-and-forth
    case change claim claims clash comment comments complaint concern controversy criticism decision declaration development discussion
    dispute document effort efforts episode event events exchange figure figures findings footage gesture idea incident investigation
    issue judgment letter list location matter measure measures meeting message mission move moves news notion order plan policy
    position post posts problem process program proposal question reaction reason remark remarks reply report request response result
    results ruling scene scheme situation speech statement statements step steps story strategy study suggestion suspicion tactic talks
    text threat trend trip tweet tweets vehicle video view visit vote warning words
    """.split()
)
"""Nouns that take up, with "the" and at the head of a sentence, what the sentence before told: "the move", "the symbolic gesture"."""

ONE_MET: frozenset[str] = frozenset(
    """
    actor actress agency agent attacker author boy brothers businessman child children company congressman congresswoman couple defendant
    driver family father firm girl group journalist lawmaker lawmakers lawyer man member members men mother newspaper officer officers
    official officials organisation organization pair paper parents pilot player players professor prosecutor publication reporter
    representative researchers scientists senator shooter sisters soldier specialist spokesman spokesperson spokeswoman student students
    suspect suspects teacher team teen teenager trio victim victims woman women writer
    """.split()
)
"""People and bodies that "the" at the head of a sentence takes up from the one before: "the congressman said"."""

ADDING: frozenset[str] = frozenset({"also", "too", "meanwhile", "likewise", "similarly"})
"""Adverbs that hang a sentence on one that went before, wherever in its main clause they stand."""

TALKING: frozenset[str] = frozenset({"i", "you", "we", "me", "us", "my", "your", "our", "let"})
"""Outside quotation marks, a reporter who talks to the reader: no account of what happened."""
