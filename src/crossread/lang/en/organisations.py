"""Words and names of bodies, events and works, from general knowledge: what tells an organisation from a person or a place."""

BODY_WORDS: frozenset[str] = frozenset(
    """
    school schools lab labs studio gaming academy administration agency airlines airways alliance archdiocese army assembly assemblies
    associates association authority authorities bank bbc brigade broadcaster bundesbank bundestag
    bureau cabinet caucus center centre chamber church city-council club coalition college
    command commission committee companies company conference-board confederation congress
    consortium constabulary convent cooperative corporation council court delegation department
    diet directorate division duma embassy enterprise enterprises executive exchange faculty
    federation fighters fleet force forces forum foundation front fund government group guard guards
    guild hospital holdings household inspectorate institute institution intelligence
    jihad judiciary junta knesset laboratories laboratory laender league legislature libraries library
    lords marines media militia ministries ministry mission mosque movement museum navy network news
    observatory office ombudsman opposition orchestra organisation organization panel parliament
    partners partnership party patrol police press prosecution qaeda rada regiment registry reichstag
    reserve secretariat seminary senate senators service services session society squad
    staff state-department synagogue syndicate taskforce team theatre times treasury tribunal
    troops trust trustees union unions united university utilities watch workers works
    """.split()
)
"""A name that ends in one of these, or has one before "of" or "for", is as a rule a body."""

BODY_ENDINGS: frozenset[str] = frozenset(
    "air chronicle congregation courier enforcement gazette herald journal observer post protection review tribune".split()
)
"""Words that end the name of a body or newspaper of several words, and mean nothing alone."""

BODY_NOUNS: frozenset[str] = frozenset(
    """
    affiliate airline automaker band bank bloc blog brewer broadcaster brand carmaker carrier chain channel charity chipmaker club
    company daily drugmaker firm group insurer lender magazine maker manufacturer militia miner movement network newspaper nonprofit
    non-profit outlet paper party platform portal provider publisher retailer site startup start-up station subsidiary supermarket
    tabloid think-tank union website weekly
    """.split()
)
PLACE_NOUNS: frozenset[str] = frozenset(
    """
    borough city commune district hamlet island municipality neighborhood neighbourhood parish province region resort suburb town
    village area
    """.split()
)
PRODUCT_NOUNS: frozenset[str] = frozenset(
    "app game model product rocket satellite ship smartphone software spacecraft vessel".split()
)
"""Common nouns that stand right before a name and say what it is ("the village of", "the broadcaster", "the app")."""

COMPANY_ENDINGS: frozenset[str] = frozenset(
    """
    inc inc. ltd ltd. llc llp plc corp corp. co. gmbh ag sa s.a. spa s.p.a. nv n.v. ab as asa oy oyj
    kg kgaa bv b.v. pty motors airlines airways pharmaceuticals pharma industries technologies
    electric energy electronics entertainment systems foods aerospace petroleum steel insurance
    securities capital ventures software semiconductor semiconductors telecom communications records
    studios pictures bancorp brands stores
    """.split()
)

PLACE_WORDS: frozenset[str] = frozenset(
    """
    airport alley archipelago area avenue base basin bay beach bend border boulevard bridge building
    camp canal canyon cape castle cathedral cemetery channel city coast cottage county creek crescent
    crossing dam delta desert district falls farm field fields forest fort garden gardens gate glacier gorge
    governorate gulf hall harbor harbour headquarters heights highway hill hills hotel house island islands isle isles
    junction lake lakes lane mall mansion market marsh meadow memorial metro mine mount mountain mountains oblast
    ocean palace park path peak peninsula pier place plain plains plateau plaza point pond port
    prefecture prison promenade province quarter raion reef region reservoir ridge river road rock
    sanctuary sea shore square stadium station strait straits street suburb summit-point temple terminal
    territory tower towers town township trail tunnel valley village volcano wall waters woods zone
    """.split()
)
"""A name that ends in one of these, or begins with Mount, Lake, Cape, Fort and the like, is as a rule a place."""

EVENT_WORDS: frozenset[str] = frozenset(
    """
    accords agreement attack attacks battle bowl ceremony championship championships conference
    congress convention crisis cup day derby dialogue disaster earthquake eid election elections
    eurovision exhibition expo exercise festival forum-event games genocide holocaust hurricane inquiry intifada
    marathon massacre ministerial offensive olympics open operation pact paralympics prix prize procedure
    protocol purge rebellion referendum revolution riots scandal series spring summit super-bowl talks
    tournament treaty trial trials typhoon uprising war wars week weekend worlds
    """.split()
)

EVENT_OPENERS: frozenset[str] = frozenset(
    "hurricane cyclone typhoon operation tropical exercise battle brexit".split()
)

WORK_WORDS: frozenset[str] = frozenset(
    "act amendment article bill charter code constitution convention declaration directive doctrine law"
    " memorandum plan resolution statute".split()
)

BODIES: frozenset[str] = frozenset(
    name.strip()
    for name in """
    African Union| Al Jazeera| Al Qaeda| al-Qaeda| Al-Qaida| Al Shabaab| Al-Shabaab| Amnesty| Amnesty International|
    Arab League| ASEAN| Associated Press| AP| AFP| Agence France-Presse| Reuters| BBC| CNN| NBC| CBS| ABC| MSNBC|
    Fox News| Sky News| ITV| NPR| Bloomberg| dpa| TASS| Tass| RIA Novosti| Xinhua| Interfax| Kyodo| Yonhap| Axios|
    Politico| Boko Haram| Brexit Party| Bundestag| Bundesrat| Bundeswehr| Cabinet Office| CIA| FBI| NSA| DEA| MI5|
    MI6| GRU| FSB| KGB| Mossad| Shin Bet| Congress| Capitol| Council of Europe| European Council| European Commission|
    European Parliament| European Union| EU| Eurogroup| Eurozone| Europol| Interpol| Frontex| Downing Street|
    No 10| Number 10| Whitehall| Elysee| Élysée| Elysee Palace| Élysée Palace| Kremlin| White House| Pentagon|
    Oval Office| State Department| Foreign Office| Home Office| Treasury| Federal Reserve| Fed| Wall Street|
    Supreme Court| High Court| House| House of Representatives| House of Commons| House of Lords| Commons| Lords|
    Senate| Parliament| Knesset| Duma| State Duma| Verkhovna Rada| Rada| Sejm| Riksdag| Storting| Folketing|
    Bundesbank| Dail| Dáil| Lok Sabha| Rajya Sabha| Politburo| Communist Party| Conservative Party| Labour Party|
    Labour| Liberal Democrats| Lib Dems| Greens| Green Party| Republican Party| Democratic Party| GOP| SNP| DUP|
    UKIP| Reform UK| Sinn Fein| Sinn Féin| Plaid Cymru| Fine Gael| Fianna Fáil| AfD| CDU| CSU| SPD| FDP| VVD| PVV|
    PiS| Fidesz| Syriza| Podemos| Likud| Hamas| Fatah| Hezbollah| Hizbollah| Houthis| Islamic Jihad| Islamic State|
    ISIS| ISIL| IS| Daesh| Taliban| PKK| YPG| IRA| ETA| FARC| Wagner| Wagner Group| Azov| IAEA| ICC| ICJ| IMF| IOC|
    FIFA| UEFA| ILO| IPCC| NATO| Nato| North Atlantic Council| North Atlantic Treaty Organization|
    North Atlantic Treaty Organisation| OECD| OPEC| OPEC+| OSCE| Red Cross| Red Crescent| UN| U.N.| UNESCO|
    UNHCR| UNICEF| UNRWA| United Nations| Security Council| General Assembly| UNDP| WFP| WHO| WTO|
    World Bank| World Health Organization| World Trade Organization| World Food Programme| G7| G8| G20| G-7| G-20|
    Group of Seven| Group of 7| Group of 20| BRICS| Brics| Mercosur| ECOWAS| Commonwealth| CDC| FDA| EPA| FEMA| FCC|
    NASA| ESA| NHS| IRS| SEC| TSA| ICE| DHS| DOJ| EMA| ECB| European Central Bank| Bank of England|
    Human Rights Watch| Greenpeace| Oxfam| Save the Children| Doctors Without Borders| Apple| Google| Alphabet|
    Microsoft| Amazon| Facebook| Meta| Instagram| WhatsApp| Twitter| TikTok| YouTube| Netflix| Tesla| SpaceX|
    Telegram| Truth Social| Reddit| LinkedIn| OpenAI| Nvidia| Intel| IBM| Samsung| Sony| Huawei| Toyota| Honda|
    Nissan| Volkswagen| BMW| Ford| General Motors| Boeing| Airbus| Ryanair| Lufthansa| Gazprom| Rosneft| Lukoil|
    Shell| BP| ExxonMobil| Exxon| Chevron| Aramco| Total| Siemens| Bosch| Bayer| Pfizer| BioNTech| Moderna|
    AstraZeneca| Novartis| Walmart| Starbucks| McDonald's| Disney| Uber| Airbnb| Goldman Sachs| JPMorgan|
    Deutsche Bank| Credit Suisse| UBS| HSBC| Barclays| Lockheed Martin| Raytheon| Northrop Grumman| Rheinmetall|
    New York Times| Washington Post| Wall Street Journal| Financial Times| Guardian| Times| Daily Mail| Daily Telegraph|
    Telegraph| Le Monde| Der Spiegel| Spiegel| Bild| El País| Haaretz| Economist| USA Today| USA TODAY| Los Angeles Times
    """.split("|")
)
"""Bodies, parties, companies and outlets that news names without saying what they are."""

METONYMS: frozenset[str] = frozenset(
    name.strip()
    for name in """
    Kremlin| White House| Downing Street| Pentagon| Whitehall| Elysee| Élysée| Capitol Hill| Oval Office| Wall Street|
    Number 10| No 10| Foggy Bottom| Zhongnanhai| Blue House
    """.split("|")
)
"""Seats that stand for the body in them."""

BODY_TYPES: dict[str, frozenset[str]] = {
    "alliance": frozenset({"NATO", "Nato", "North Atlantic Treaty Organization", "North Atlantic Treaty Organisation"}),
    "bloc": frozenset({"EU", "European Union", "NATO", "Nato", "ASEAN", "ECOWAS", "Mercosur", "BRICS", "Brics", "African Union", "Arab League", "Eurozone"}),
    "union": frozenset({"EU", "European Union", "African Union"}),
    "agency": frozenset({"IAEA", "CIA", "FBI", "NSA", "NASA", "ESA", "EPA", "FEMA", "FDA", "CDC", "UNHCR", "UNICEF", "UNRWA", "WFP", "WHO", "Europol", "Interpol", "Frontex", "Reuters", "AFP", "TASS", "Tass", "Interfax", "Xinhua"}),
    "organisation": frozenset({"WHO", "WTO", "UN", "United Nations", "OECD", "OPEC", "OSCE", "Amnesty International", "Human Rights Watch", "World Health Organization"}),
    "court": frozenset({"ICC", "ICJ", "Supreme Court", "High Court"}),
    "fund": frozenset({"IMF"}),
    "bank": frozenset({"ECB", "European Central Bank", "World Bank", "Bank of England", "Bundesbank", "Goldman Sachs", "HSBC", "Barclays", "UBS", "Credit Suisse", "Deutsche Bank", "JPMorgan"}),
    "group": frozenset({"Hamas", "Hezbollah", "Hizbollah", "Taliban", "ISIS", "Islamic State", "Al Qaeda", "al-Qaeda", "Boko Haram", "G7", "G20", "Wagner", "Wagner Group", "Islamic Jihad", "Al-Shabaab"}),
    "party": frozenset({"VVD", "PVV", "AfD", "CDU", "CSU", "SPD", "FDP", "Fidesz", "Likud", "Labour", "SNP", "DUP", "UKIP", "Reform UK", "GOP", "PiS", "Syriza", "Podemos", "Fatah", "Fine Gael", "Sinn Fein", "Sinn Féin"}),
    "company": frozenset({"Apple", "Google", "Alphabet", "Microsoft", "Amazon", "Facebook", "Meta", "Twitter", "Tesla", "SpaceX", "Boeing", "Airbus", "Gazprom", "Rosneft", "Shell", "BP", "Pfizer", "Moderna", "AstraZeneca", "Huawei", "Samsung", "Volkswagen", "OpenAI", "Nvidia", "Intel", "IBM", "Toyota", "Netflix", "Uber"}),
    "airline": frozenset({"Ryanair", "Lufthansa"}),
    "carrier": frozenset({"Ryanair", "Lufthansa"}),
    "broadcaster": frozenset({"BBC", "CNN", "NBC", "CBS", "ABC", "ITV", "Al Jazeera", "Sky News", "Fox News", "NPR"}),
    "newspaper": frozenset({"New York Times", "Washington Post", "Wall Street Journal", "Financial Times", "Guardian", "Le Monde", "Bild", "Daily Mail", "Haaretz"}),
}  # fmt: skip
"""A common noun to listed bodies that reports call so."""
