"""Words that attribute a view, a wish, a plan or a finding to somebody, speech or not. Lists only: how they are used, the extractor knows.

Verbs, nouns and adjectives stand by the complement that holds what is attributed: "clause" (with or without "that"), "infinitive",
"object", "predicate" ("consider it unfair", "want her to stay"), or the preposition before it. The classes were drawn up from general
knowledge of English news and checked against the public training part of PolNeAR.
"""

VERBS: dict[str, frozenset[str]] = {
    "clause": frozenset(
        """
        anticipate appreciate argue ask assume believe calculate conclude decide determine discover doubt expect fear
        feel figure find guess hope imagine indicate know learn realise realize recognise recognize reveal show
        suggest suspect tell think understand worry
        """.split()
    ),
    "infinitive": frozenset(
        "aim decide decline expect hope intend long opt plan prefer promise refuse resolve seek volunteer want wish".split()
    ),
    "object": frozenset(
        """
        admire announce applaud back bemoan blame blast chastise cite claim commend condemn consider criticise
        criticize credit decline decry defend demand denounce deplore deride describe despise detail disavow discuss
        dislike dismiss disparage dispute downplay encourage endorse envision expect explain express favor favour fear
        float forecast hail hate highlight identify insult invoke lambast lambaste lament laud love mention mock note
        oppose order outline portray praise predict prefer prohibit promise promote propose protest question quote
        rate reaffirm rebuke rebut recall recommend recount reference refute regard reject renounce repeat repudiate
        request resent respect retweet reveal ridicule salute scold seek signal slam stress suggest support thank
        threaten underline underscore tout trash treat trust tweet understand urge view vilify want welcome
        """.split()
    ),
    "predicate": frozenset(
        """
        advise ask beg call consider declare deem encourage expect find implore label order portray press prod rate
        regard require see show think urge view want
        """.split()
    ),
    "as behind object": frozenset("cast depict know perceive remember see".split()),
    "finding": frozenset("find indicate put show suggest".split()),
    "for": frozenset(
        "advocate apologize apologise argue ask beg call campaign hope lobby plead press push wish".split()
    ),
    "about": frozenset("ask brag care complain fret joke speak talk think wonder worry write".split()),
    "on": frozenset("comment elaborate insist".split()),
    "of": frozenset("approve complain conceive disapprove speak think".split()),
    "with": frozenset("agree concur disagree side sympathize sympathise".split()),
    "to": frozenset("allude object point refer".split()),
    "at": frozenset("balk bristle chafe hint scoff sneer".split()),
    "against": frozenset("argue campaign inveigh lobby protest rail warn".split()),
}  # fmt: skip
"""Verbs whose subject holds what the complement says."""

PASSIVES: dict[str, frozenset[str]] = {
    "clause": frozenset("ask tell".split()),
    "infinitive": frozenset(
        "allege ask assume believe consider deem expect find know project report rumor rumour say suppose tell think urge".split()
    ),
    "as": frozenset("describe know perceive portray rate regard see view".split()),
    "of": frozenset("accuse suspect".split()),
    "for": frozenset("criticize criticise know praise".split()),
    "by": frozenset(
        """
        back condemn criticise criticize denounce embrace endorse favor favour oppose praise propose question
        recommend reject report support
        """.split()
    ),
}  # fmt: skip
"""Verbs in the passive: the subject with its complement is what is attributed ("is expected to resign", "was backed by the union")."""

NOUNS: dict[str, frozenset[str]] = {
    "clause": frozenset(
        """
        accusation allegation argument assertion assumption assurance belief claim complaint conclusion contention
        conviction denial doubt fear finding hope hunch idea insistence notion opinion prediction promise rumor rumour
        suggestion suspicion theory view warning
        """.split()
    ),
    "infinitive": frozenset(
        """
        agreement appeal call commitment decision demand desire determination inclination intent intention offer plan
        pledge promise proposal refusal reluctance request threat unwillingness vow willingness wish
        """.split()
    ),
    "for": frozenset("appeal call demand enthusiasm plea praise preference request respect support".split()),
    "about": frozenset(
        """
        anxiety comment complaint concern doubt fear joke message misgiving question remark reservation skepticism
        statement warning worry
        """.split()
    ),
    "on": frozenset("comment position remark stance view".split()),
    "of": frozenset(
        """
        accusation allegation appraisal approval assessment condemnation criticism critique defence defense
        denunciation description disapproval endorsement fear hint interpretation mention opinion suspicion view
        warning
        """.split()
    ),
    "to": frozenset("objection opposition resistance".split()),
    "against": frozenset("allegation campaign charge threat".split()),
}  # fmt: skip
"""Nouns whose complement says what is claimed, wanted, feared or planned ("the claim that …", "accusations of …", "her view of …")."""

ADJECTIVES: dict[str, frozenset[str]] = {
    "clause": frozenset(
        """
        adamant afraid angry aware certain clear concerned confident convinced doubtful glad hopeful optimistic proud
        sceptical skeptical sorry sure surprised worried
        """.split()
    ),
    "infinitive": frozenset(
        "determined eager happy hesitant inclined loath proud reluctant unwilling willing".split()
    ),
    "of": frozenset("afraid aware critical dismissive fond proud skeptical sceptical supportive tired wary".split()),
    "about": frozenset(
        "concerned enthusiastic excited nervous optimistic pessimistic serious skeptical sceptical worried".split()
    ),
    "to": frozenset({"opposed"}),
}  # fmt: skip
"""Adjectives of attitude ("is confident that …", "is critical of …")."""


SHARES: frozenset[str] = frozenset(
    "dozen half handful hundred majority minority percent plurality quarter share third thousand".split()
)
"""Nouns for a part of the people who are asked or meant ("a majority of voters")."""
