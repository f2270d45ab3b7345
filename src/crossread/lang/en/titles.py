"""Titles, offices, trades and kin: the nouns that stand for a person, and what they tell. Lower case."""

HONORIFICS: frozenset[str] = frozenset(
    """
    mr mr. mrs mrs. ms ms. miss mx mx. sir dame lord lady dr dr. prof prof. professor rev rev. reverend
    father sister brother rabbi imam ayatollah sheikh sheik mullah cardinal archbishop bishop pope
    president-elect king queen prince princess emperor empress duke duchess earl baron baroness count
    countess emir sultan crown gen gen. col col. maj maj. capt capt. lt lt. sgt sgt. cpl cpl. pvt pvt.
    adm adm. cmdr cmdr. gov gov. amb. sec. sen sen. rep rep. del. hon hon. atty madam madame monsieur herr
    frau señor señora doña
    """.split()
)
"""Words that stand straight before a name and are written with a capital."""

COURTESIES: frozenset[str] = frozenset(
    "mr mr. mrs mrs. ms ms. miss mx mx. sir dame dr dr. prof prof. professor madam".split()
)
"""Titles that anybody can have: what follows is a person even where it looks like a place."""

OFFICES: frozenset[str] = frozenset(
    name.strip()
    for name in """
    admiral| adviser| advisor| aide| ambassador| analyst| anchor| apostle| archbishop| artist| assistant| astronaut|
    athlete| attorney| attorney general| attorney-general| author| banker| baron| baroness| billionaire|
    biologist| bishop| blogger| boss| boxer| brigadier| brigadier general| businessman| businesswoman|
    campaigner| candidate| captain| cardinal| chair| chairman| chairperson| chairwoman| chancellor|
    chief| chief executive| chief executive officer| ceo| cfo| coo| chief justice| chief of staff| chief whip|
    chief minister| coach| colonel| columnist| comedian| commander| commander-in-chief| commandant| commissioner|
    composer| comptroller| congressman| congresswoman| constable| consul| contender| coroner|
    correspondent| councillor| councilman| councilwoman| councilor| counsel| counselor| counterpart| critic|
    crown prince| curator| czar| tsar| dean| defender| defense minister| defence minister| defense secretary|
    defence secretary| delegate| deputy| deputy prime minister| designer| detective| dictator| diplomat|
    director| director general| director-general| dissident| doctor| driver| economist| editor|
    editor-in-chief| emir| emperor| engineer| entrepreneur| envoy| executive| expert| farmer| fighter|
    finance minister| first lady| first minister| fisherman| footballer| foreign minister| foreign secretary|
    founder| co-founder| front-runner| frontrunner| general| general secretary| goalkeeper| governor| governor-general|
    grand duke| guru| head| head of state| head of government| headteacher| historian| home secretary| host|
    incumbent| inspector| interior minister| investigator| investor| journalist| judge| justice| justice minister|
    king| knight| lawmaker| lawyer| leader| lecturer| legislator| lieutenant| lieutenant general| lord mayor| magistrate|
    major| major general| manager| managing director| marshal| mayor| mediator| member| midfielder| minister|
    ministry spokesman| monarch| mp| mep| musician| negotiator| nominee| nurse| officer| official| ombudsman|
    oligarch| opponent| organiser| organizer| owner| painter| parliamentarian| partner| party leader| pastor|
    patriarch| philosopher| photographer| physician| physicist| pilot| playwright| poet| police chief| politician|
    pope| predecessor| premier| president| president-elect| presenter| press secretary| priest| prime minister|
    prime minister-designate| prince| princess| principal| producer| professor| prosecutor| prosecutor general|
    provost| psychiatrist| psychologist| pm| queen| rabbi| rapper| ranger| rector| registrar| reporter| representative|
    republican| researcher| rival| ruler| running mate| salesman| scholar| scientist| screenwriter|
    second lady| secretary| secretary general| secretary-general| secretary of state| secretary of defense|
    secretary of defence| security adviser| security advisor| national security adviser|
    national security advisor| senator| sergeant| sheriff| singer| solicitor| solicitor general| songwriter| speaker|
    special envoy| special representative| spokesman| spokesperson| spokeswoman| spy| star| statesman|
    striker| strongman| student| successor| superintendent| supervisor| surgeon| surgeon general| surveyor|
    sultan| teacher| technician| trainer| treasurer| treasury secretary| trustee| tycoon| under-secretary| under secretary| deputy under secretary|
    under-secretary-general| undersecretary| veteran| vice chairman| vice chancellor| vice president| vice-president|
    vice premier| warden| warlord| whistleblower| winger| writer| activist| actor| actress| academic| accountant|
    archaeologist| architect| astronomer| firefighter| paramedic| policeman| policewoman| soldier| shopkeeper|
    strategist| pollster| lobbyist| pundit| commentator| cleric| preacher| imam| missionary| monk| nun| midwife|
    veterinarian| virologist| epidemiologist| geologist| chemist| climatologist| mathematician|
    programmer| developer| hacker| suspect| gunman| attacker| victim| survivor| defendant| plaintiff| witness|
    resident| widow| widower| eyewitness| passerby| neighbour| neighbor| commissioner-general| high representative|
    high commissioner| chief negotiator| chief scientist| chief economist| chief prosecutor| chief strategist|
    campaign manager| majority leader| minority leader| opposition leader| house speaker| whip| taoiseach| tánaiste|
    chief medical officer| chief technology officer| chief financial officer| chief operating officer|
    vice-chair| vice-chairman| deputy leader| deputy director| deputy minister| deputy head| quarterback|
    cyclist| swimmer| sprinter| runner| cricketer| golfer| racer| skier| skater| bowler| batsman| drummer| guitarist|
    vocalist| dancer| novelist| filmmaker| film-maker| cartoonist| chef| model| socialite| heir| heiress| mogul|
    magnate| financier| trader| broker| dealer| auctioneer| collector| librarian| clerk| bailiff| juror
    """.split("|")
)
"""Nouns of office and trade that can stand for one person; a name that follows or stands beside one is a person's."""

KIN: frozenset[str] = frozenset(
    """
    wife husband mother father daughter son sister brother grandmother grandfather grandson granddaughter
    aunt uncle niece nephew cousin widow widower mum mom dad girlfriend boyfriend fiancée fiancé fiancee
    fiance partner spouse stepmother stepfather stepson stepdaughter twin parent
    """.split()
)

FEMININE: frozenset[str] = frozenset(
    """
    mrs mrs. ms ms. miss dame lady queen princess duchess baroness countess empress sister madam madame
    spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman actress heiress
    headmistress stateswoman saleswoman wife mother daughter grandmother granddaughter aunt niece mum mom
    girlfriend fiancée fiancee widow stepmother stepdaughter nun midwife woman girl frau señora doña
    dutchwoman frenchwoman englishwoman irishwoman
    """.split()
)
"""Titles and nouns that a report uses of a woman."""

MASCULINE: frozenset[str] = frozenset(
    """
    mr mr. sir lord king prince duke baron count emperor emir sultan father brother pope cardinal imam
    ayatollah sheikh sheik spokesman chairman congressman councilman businessman policeman
    headmaster statesman salesman strongman fisherman cameraman gunman husband father son
    grandfather grandson uncle nephew dad boyfriend fiancé fiance widower stepfather stepson monk priest
    man boy herr señor don monsieur tsar czar taoiseach-m dutchman frenchman englishman irishman welshman
    scotsman
    """.split()
)
"""Titles and nouns that a report uses of a man."""

ROLE_STATES: frozenset[str] = frozenset(
    "former outgoing incoming new next current acting interim then ex late future departing retiring"
    " longtime long-time veteran incumbent sitting previous retired disgraced ousted deposed exiled"
    " caretaker newly-elected re-elected".split()
)
"""Adjectives that say how an office is held."""

SAME_OFFICE: tuple[frozenset[str], ...] = (
    frozenset({"prime minister", "premier", "pm", "taoiseach"}),
    frozenset({"secretary general", "secretary-general", "general secretary"}),
    frozenset({"director general", "director-general"}),
    frozenset({"chief executive", "ceo", "chief executive officer"}),
    frozenset({"spokesman", "spokeswoman", "spokesperson", "press secretary"}),
    frozenset({"adviser", "advisor", "security adviser", "security advisor", "national security adviser", "national security advisor"}),
    frozenset({"chair", "chairman", "chairwoman", "chairperson"}),
    frozenset({"lawmaker", "legislator", "mp", "mep", "parliamentarian", "congressman", "congresswoman", "senator"}),
    frozenset({"senator", "sen", "sen."}),
    frozenset({"representative", "rep", "rep.", "congressman", "congresswoman"}),
    frozenset({"governor", "gov", "gov."}),
    frozenset({"ambassador", "amb", "amb."}),
    frozenset({"general", "gen", "gen."}),
    frozenset({"vice president", "vice-president"}),
    frozenset({"defense minister", "defence minister", "defense secretary", "defence secretary", "secretary of defense"}),
    frozenset({"foreign minister", "foreign secretary", "secretary of state"}),
)  # fmt: skip
"""Offices that news calls by more than one word."""

CONTRASTS: frozenset[str] = frozenset("majority minority opposition rival opposing".split())
"""Words that tell the holder of an office from another's who has the same on the other side."""

LEADING_PARTIES: frozenset[str] = frozenset(
    "gop republican democratic democrat labour conservative liberal".split()
)
"""Parties before "leader"."""

LEADERS: frozenset[str] = frozenset(
    """
    president|prime minister|premier|pm|chancellor|taoiseach|secretary general|secretary-general|king|queen|emperor|
    leader|chief|head|chairman|chairwoman|chair|director|director-general|director general|boss|chief executive|ceo|
    dictator|ruler|strongman|governor|mayor|first minister|emir|sultan|pope|general secretary|captain|commander|
    party leader|chief minister|monarch|statesman|incumbent
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
"""Offices whose holder can be called leader, chief, head, boss or ruler."""

LEADER_WORDS: frozenset[str] = frozenset(
    {"leader", "chief", "head", "boss", "ruler", "statesman", "strongman"}
)

CROWD: frozenset[str] = frozenset(
    """
    officials sources police authorities witnesses analysts experts investigators prosecutors lawmakers
    critics supporters protesters demonstrators residents diplomats observers economists scientists
    researchers doctors activists campaigners reporters journalists lawyers ministers leaders
    senators spokespeople aides advisers detectives firefighters rescuers relatives neighbours neighbors
    medics survivors victims soldiers troops rebels militants republicans democrats conservatives
    opponents organisers organizers source someone
    """.split()
)
"""Speakers in the plural, or without a name, that reports lean on."""

CROWD_OPENERS: frozenset[str] = frozenset(
    """
    the a an some senior two three local several many other another one government unnamed defence defense
    intelligence security anonymous top
    """.split()
)
"""What stands before them and belongs to them."""

BODY_NOUNS: frozenset[str] = frozenset(
    """
    agency alliance army association bank bloc body cabinet campaign charity club coalition commission committee
    company congress council court department embassy federation firm foundation fund government group
    institute institution jury kingdom-body league ministry movement organisation organization panel parliament
    party police prosecution senate society team tribunal union university watchdog airline carrier newspaper
    broadcaster hospital military navy regulator secretariat think-tank
    """.split()
)
"""Common nouns that stand for a body named elsewhere in the report."""

SPEAKS_FOR: frozenset[str] = frozenset({"spokesman", "spokeswoman", "spokesperson", "spokespeople"})
"""Whoever has such a title speaks for the body named beside it."""
