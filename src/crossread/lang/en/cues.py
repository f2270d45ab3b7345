"""Words that report speech. Lists only: which construction each is used in, the extractor of quotations knows.

Verbs are lemmas. The classes were drawn up from general knowledge of English news and checked against the public training part of
PolNeAR.
"""

SPEECH_VERBS: frozenset[str] = frozenset(
    """
    acknowledge add admit advise affirm agree allege allow announce answer argue ask assert assure aver avow boast brag
    caution charge claim comment complain concede conclude confess confirm contend counter cry declare decry demand
    deny disclose emphasize emphasise estimate exclaim explain forecast guarantee hint imply indicate inform insist interject
    interrupt joke lament maintain mention mock muse mutter note object observe pledge point post predict proclaim promise
    pronounce propose protest question quip read reaffirm reason reassure recall reckon recommend recount reiterate relate remark remind
    repeat reply report respond retort reveal rule say scoff shout signal sneer snap speculate state stress suggest summarize
    summarise swear tell testify theorize thunder tweet underline underscore urge vow warn whisper wonder worry write yell
    """.split()
)
"""Verbs that take a reported clause ("said that …") or stand beside a direct quotation."""

BELIEF_VERBS: frozenset[str] = frozenset(
    "believe think feel fear hope expect doubt suspect".split()
)
"""Verbs of thinking whose clause is told as the subject's view."""

DIRECT_ONLY_VERBS: frozenset[str] = frozenset(
    """
    begin bark bellow chant chime chuckle continue cry fire gasp go growl grumble intone laugh offer open plead pray press put
    beam bellow chide deadpan demur drawl exhort fume gripe grouse hiss holler implore inquire lecture marvel moan opine plead
    ponder rail rant spit stammer taunt tease trumpet utter venture volunteer
    quote recite scream shoot sigh sing smile sum text thunder type email e-mail start exult enthuse gush wail
    babble bray burble cackle chirp chorus cluck coo croak croon crow giggle grin grouch grunt harrumph hoot jabber lilt lisp moo
    mouth nod pout purr rasp rave rejoin roar shriek shrug simper smirk snap snarl sneer snicker sniff snigger snort sob sputter squeak
    squeal splutter stutter tease trill twitter wheeze whimper whine whisper whoop wince yap yell yelp
    """.split()
)
"""Verbs that report only beside quotation marks ("'Never,' she laughed")."""

TELLING_VERBS: frozenset[str] = frozenset(
    "tell assure inform remind ask advise warn notify persuade convince reassure email e-mail text caution urge promise".split()
)
"""Verbs whose object is the hearer: what follows the object is what was said."""

PASSING_ON_VERBS: frozenset[str] = frozenset({"report", "quote"})
"""What a paper does with the words of others ("The Herald reports that Kral said …")."""

HEARER_VERBS: frozenset[str] = frozenset(
    "tell assure inform remind reassure notify persuade convince".split()
)
"""Verbs of telling that do not stand without a hearer."""

BARE_CLAUSE_VERBS: frozenset[str] = frozenset(
    """
    acknowledge add admit agree allege announce argue assert assure believe charge claim complain concede conclude confirm
    contend declare deny estimate expect explain fear feel guess hope imply inform insist joke maintain note notify pledge
    predict promise remind reply report reveal say state stress suggest suspect swear tell think vow warn write persuade
    convince reassure tweet
    """.split()
)
"""Verbs that report a clause also without "that"."""

OBJECT_VERBS: frozenset[str] = frozenset(
    """
    praise hail thank laud applaud commend credit salute condemn denounce criticize criticise slam blast deplore decry lambast
    lambaste rebuke fault blame accuse dismiss reject rebut refute deny defend emphasize emphasise stress underline underscore
    highlight outline acknowledge affirm reaffirm reiterate describe call label brand dub term characterize characterise
    portray cite invoke announce propose promise pledge vow demand urge request recommend predict question mock
    ridicule admit confirm voice express lament bemoan declare advocate explain recall detail
    name pronounce deem disavow mention chastise scold
    """.split()
)
"""Verbs whose object or infinitive tells what was said ("praised the crews for their work", "vowed to return")."""

MARKED_OBJECT_VERBS: frozenset[str] = frozenset(
    """
    wish welcome greet want seek expect need favour favor prefer foresee envision await see view regard consider
    attack admire liken compare exhort encourage rate rank scold chide chastise assail vilify skewer bash trash shame berate
    reference tout champion oppose back support celebrate mourn reject order instruct direct instruct pitch paint frame
    bill hit lash rip knock decry protest disparage deride belittle scorn lament bemoan sound spout hurl
    """.split()
)
"""Verbs that tell no speech by themselves, but do where their object or its complement stands between quotation marks ("wished her “every
success”", "likened it to “a zoo”")."""

JUDGING_VERBS: frozenset[str] = frozenset(
    """
    praise hail thank laud applaud commend credit salute condemn denounce criticize criticise slam blast deplore decry lambast
    lambaste rebuke fault blame dismiss reject rebut refute defend mock ridicule lament bemoan question cite invoke mention
    disavow chastise scold explain recall detail
    """.split()
)
"""Verbs whose bare object is what was spoken of, not what was said of it ("condemned the attack", "cited the report")."""

SPOKEN_OF_WITH: frozenset[str] = frozenset("point refer speak talk joke allude write".split())
"""Verbs whose preposition leads to what was spoken of, not to what was said ("pointed to the letter", "spoke of the war")."""

CLAIMS: frozenset[str] = frozenset(
    """
    accusation allegation assertion charge claim complaint contention criticism insinuation notion report rumor rumour
    suggestion wrongdoing
    """.split()
)
"""What somebody denies or rejects without it being an offer, a plan or a person."""

NAMING_VERBS: frozenset[str] = frozenset(
    "call label brand dub term describe characterize characterise portray name deem pronounce declare dismiss".split()
)
"""Verbs that give something a name or description ("called it a disgrace", "described her as able")."""

INFINITIVE_VERBS: frozenset[str] = frozenset(
    "promise pledge vow threaten offer agree ask urge call propose swear demand claim request".split()
)
"""Verbs whose infinitive tells what was said."""

PARTICLES: dict[str, frozenset[str]] = {
    "call": frozenset({"for", "on", "upon"}),
    "point": frozenset({"out", "to"}),
    "refer": frozenset({"to"}),
    "warn": frozenset({"of", "about", "against"}),
    "complain": frozenset({"of", "about"}),
    "speak": frozenset({"of", "about"}),
    "talk": frozenset({"of", "about"}),
    "boast": frozenset({"of", "about"}),
    "joke": frozenset({"about"}),
    "apologize": frozenset({"for"}),
    "apologise": frozenset({"for"}),
    "argue": frozenset({"for", "against"}),
    "insist": frozenset({"on"}),
    "hint": frozenset({"at"}),
    "allude": frozenset({"to"}),
    "object": frozenset({"to"}),
}
"""Verbs that report with these prepositions and the noun phrase after them ("called for calm", "warned of delays")."""

PHRASAL: dict[str, frozenset[str]] = {
    "go": frozenset({"on"}),
    "point": frozenset({"out"}),
    "shoot": frozenset({"back"}),
    "hit": frozenset({"back"}),
    "fire": frozenset({"back"}),
    "chime": frozenset({"in"}),
    "sum": frozenset({"up"}),
    "put": frozenset({"it"}),
    "read": frozenset(),
}
"""Verbs that report only with these words after them; those with none, only beside quotation marks."""

VIEW_NOUNS: frozenset[str] = frozenset(
    """
    priority message aim goal view position argument point advice answer reply response verdict conclusion stance plea promise
    pledge warning assessment plan demand wish hope
    """.split()
)
"""Nouns in "her first priority is to …", "his message was that …"."""

STATEMENT_NOUNS: frozenset[str] = frozenset(
    """
    statement claim allegation accusation assertion warning promise pledge vow announcement admission suggestion argument
    confidence concern hope fear belief view opinion conviction complaint threat prediction insistence assurance doubt regret
    contention acknowledgment declaration remark denial confirmation frustration optimism
    """.split()
)
"""Nouns that take a reported clause: "expressed confidence that …", "his claim that …"."""

EXPRESSING_VERBS: frozenset[str] = frozenset(
    "express voice issue make give offer repeat dismiss reject share convey".split()
)
"""Verbs that carry a statement noun."""

HEARERS: frozenset[str] = frozenset(
    "reporters journalists lawmakers supporters parliament congress senators members us them him her me".split()
)
"""Usual hearers after "told"."""

CAPTION_WORDS: frozenset[str] = frozenset(
    {"nicknamed", "dubbed", "titled", "entitled", "so-called", "named", "headlined"}
)
"""Words before quotation marks that hold a name or a title, not speech."""

WORK_NOUNS: frozenset[str] = frozenset(
    """
    album article ballad book column comedy documentary drama essay episode exhibition film game headline hit magazine memoir
    movie musical novel opera painting play podcast poem programme program report sequel series show single sitcom song story
    theme thriller track
    """.split()
)
"""Nouns before or after quotation marks that hold the title of a work."""

AUTHORS_OWN: frozenset[str] = frozenset({"i", "we", "you", "one", "me", "us"})
"""Subjects outside quotation marks that are the writer's or the reader's, nobody's that is reported on."""

TIME_WORDS: frozenset[str] = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december today yesterday tonight tomorrow earlier later recently afterwards afterward then now morning
    afternoon evening night week weekend month year
    """.split()
)
"""Words of time that may stand between a reporting verb and what it reports."""

PERCEPTION_VERBS: frozenset[str] = frozenset("watch see hear view read witness".split())
"""What somebody does with a programme or a paper in which others speak."""

DURATIONS: frozenset[str] = frozenset("minute hour day week month year decade while time".split())
"""Units of how long somebody has been saying something ("has warned for months")."""

OCCASION_NOUNS: frozenset[str] = frozenset(
    """
    account address appearance briefing broadcast ceremony conference debate dinner email event forum hearing interview letter meeting
    memo message page channel news newsletter op-ed podcast post programme program rally release report session show speech statement
    summit telegram television testimony trial tv tweet video vigil visit
    """.split()
)
"""Nouns that name the medium or occasion of speech: "in a statement", "at the conference"."""

GATHERING_NOUNS: frozenset[str] = frozenset(
    "ceremony conference debate dinner event forum hearing meeting rally session summit vigil".split()
)
"""Occasions that people speak to ("told the summit", "in a speech to the conference")."""

VIEWS_HELD: frozenset[str] = frozenset(
    "belief beliefs conviction convictions opinion opinions view views".split()
)
"""Nouns of what somebody holds for long, whenever it was said ("has been vocal in her belief that …")."""

ISSUING_VERBS: frozenset[str] = frozenset(
    "post email e-mail send release issue publish broadcast air share provide obtain see upload circulate distribute".split()
)
"""Participles behind a medium: "in a statement posted on the club's page"."""

MEANS: frozenset[str] = frozenset("phone telephone email e-mail text letter mail message".split())
"""What one speaks by, so that "said by phone" has no doer behind "by"."""

DENIAL_VERBS: frozenset[str] = frozenset("deny dispute rebut refute reject dismiss disavow".split())
"""Verbs that turn round what they report: shown without them it says the opposite."""

WITHHOLDING_VERBS: frozenset[str] = frozenset(
    """
    answer address clarify comment confirm deny describe detail disclose discuss elaborate explain expand give identify mention
    name offer provide release refute respond reveal say share specify tell
    """.split()
)
"""What somebody did not do who said no more ("said it was old but | did not say how old")."""

PLATFORMS: frozenset[str] = frozenset(
    "x x. media twitter facebook instagram telegram truth threads mastodon bluesky linkedin tiktok youtube weibo cnn bbc npr".split()
)
"""Where people post: "on X"."""


SPEAKING_NOUNS: frozenset[str] = frozenset(
    """
    administration agency aide alliance ally army association authority bank board body boss broadcaster cabinet campaign charity
    chief church clergy club coalition colleague commission committee community company congress council couple court crew crowd
    delegate department diplomat embassy executive expert family father federation firm force friend government governor group
    guard head husband industry institute institution judge judiciary jury king lawmaker league man mayor media member military
    minister ministry monarch mother movement nation navy neighbor neighbour network newspaper office official opposition
    organisation organization outlet panel parent parliament participant party passenger patient people person police politician
    pope population president press priest prince princess prosecutor public queen rebel regime regulator relative republic
    resident school secretary security senate senator side sister society son source spokesman spokesperson spokeswoman staff
    state student team troop tribunal union university veteran victim village voter watchdog wife witness woman worker
    critic activist analyst advocate attorney chancellor premier regulator insurer daughter brother
    """.split()
)
"""Heads of noun phrases that can speak, beside names and pronouns."""

THINGS_DO: frozenset[str] = frozenset(
    "suggest imply indicate reveal signal guarantee allow mean relate".split()
)
"""Verbs of speech whose subject is often a thing ("the removal suggests that …")."""

DOCUMENT_NOUNS: frozenset[str] = frozenset(
    """
    account affidavit analysis article book complaint data document email evidence figure filing forecast guideline indictment
    investigation lawsuit letter memo message note number paper poll post record report research rule sign statement story study
    survey text transcript tweet website
    """.split()
)
"""Nouns of things that are read, and so may suggest or indicate what somebody put there."""

PERSON_ENDINGS: tuple[str, ...] = (
    "er",
    "ers",
    "or",
    "ors",
    "ist",
    "ists",
    "man",
    "men",
    "woman",
    "women",
    "ian",
    "ians",
    "ees",
    "eer",
    "eers",
    "crats",
    "crat",
)
"""Endings of nouns that mostly mean people."""

SET_OFF_ADVERBS: frozenset[str] = frozenset(
    "however meanwhile though too also therefore moreover instead nevertheless then".split()
)
"""Adverbs that may stand between commas before or behind a verb, and are never its subject."""
