"""Words that decide where an English token ends. Lists only, from general knowledge, checked against the counts of splits in the training parts of the
English Universal Dependencies treebanks EWT and GUM.
"""

CLITICS: tuple[str, ...] = ("s", "m", "d", "re", "ve", "ll")
"""What follows an apostrophe and is a word of its own: he|'s, they|'ve."""

FUSED: tuple[str, ...] = tuple(
    """
    can|not gon|na wan|na got|ta out|ta du|nno gim|me lem|me c'm|on y'|all
    do|nt did|nt does|nt is|nt was|nt are|nt were|nt have|nt has|nt had|nt could|nt would|nt should|nt ai|nt ca|nt wo|nt
    i|m i|ve you|re they|re you|ve they|ve that|s there|s what|s he|s
    """.split()
)
"""Two words that are often written as one; the bar shows the cut. Forms that are also a word of their own (its, lets, well) are left out."""

PREFIXES: tuple[str, ...] = tuple(
    """
    ante anti arch bi co counter cross de e ex extra hyper infra inter intra macro mega meta micro mid mini mis mono multi neo non over
    paleo para poly post pre pro proto pseudo psycho re semi socio sub super trans tri ultra un under
    """.split()
)
"""Prefixes that stay with their word when a hyphen joins them: post-war, non-EU, mid-1980s."""

ABBREVIATIONS: tuple[str, ...] = tuple(
    """
    Mr Mrs Ms Mx Dr Drs Prof Rev Fr St Ste Messrs Mme Mlle Hon Pres Jr Sr Esq
    Gen Brig Col Maj Capt Cpt Cmdr Comdr Cdr Adm Lt Sgt Cpl Pvt Pfc Supt Insp Det Attn Gov Sen Sens Rep Reps Amb Atty
    Inc Ltd Corp Co Bros Cos Dept Assn Univ Mt Ft Ave Blvd Rd Hwy Pkwy
    Jan Feb Apr Aug Sept Sep Oct Nov Dec Tue Tues Wed Thu Thur Thurs Fri
    Ala Ariz Ark Calif Colo Conn Fla Kan Ky Md Mich Minn Mont Neb Nev Okla Penn Tenn Tex Va Vt Wis Wyo Ont Que Alta Sask
    v vs al eg ie cf viz approx est incl esp resp ca Ph.D D.Phil M.Sc B.Sc Ed.D Sc.D LL.B LL.M
    """.split()
)
"""Abbreviations that keep their full stop wherever they stand."""

ABBREVIATIONS_INSIDE: tuple[str, ...] = tuple(
    """
    etc Mar Jun Jul Sat Sun Mon Mass Miss Wash Ore Ill Ind Ga La Pa Me Mo Del Ed
    lb lbs oz ft yd yds hr hrs min mins sec secs yr yrs mo mos wk dept govt tel ext ref
    """.split()
)
"""Words that are an abbreviation only where the sentence visibly goes on: a comma, a small letter or a figure follows."""

ABBREVIATIONS_BEFORE_FIGURES: tuple[str, ...] = tuple(
    "No Nos no nos p pp Art Arts art Sec Secs Fig Figs fig Vol Vols vol Ch ch Para para Reg c".split()
)
"""Words that are an abbreviation before a figure: No. 10, pp. 3."""

SENTENCE_OPENERS: tuple[str, ...] = tuple(
    "A An The This That These Those He She It We They You I In On At But And Or So If When While As For From To After Before There Then".split()
)
"""Words with a capital that show that the letter before them was no initial: "Plan B. The …"."""

UNITS: tuple[str, ...] = tuple(
    """
    am pm a.m. p.m. AM PM A.M. P.M. BST GMT
    k K m M mn mln mm MM bn bln B tn trn trillion billion million thousand percent pc p
    km cm mm nm mi ft in yd yds mph kph kmh kn km² km³ m² m³
    kg g mg lb lbs oz t kt ml cl l L
    sec secs min mins hr hrs
    W kW MW GW TW kWh MWh GWh TWh V kV Hz kHz MHz GHz
    KB kb MB mb Mb GB gb Gb TB tb dB hPa
    """.split()
)
"""Units that are cut from the figure they are glued to: 60|km, 1.2|m, 7|pm."""

ELISIONS: tuple[str, ...] = ("em", "til", "till", "tis", "twas", "cause", "cos", "round", "bout")
"""Words that begin with an apostrophe for what is left out."""

DOMAINS: tuple[str, ...] = tuple(
    """
    com org net gov edu int mil info biz io ai eu uk ca au nz ie de fr es nl ch se dk fi pl cz hu ro ru ua tr il cn jp
    kr br mx za tv co us ly xyz
    """.split()
)
"""Endings of bare web addresses (example.org) but for those that are English words (.it, .no, .me): a missing space is likelier."""

FILE_ENDINGS: tuple[str, ...] = tuple(
    "txt pdf doc docx xls xlsx ppt pptx csv json xml htm html php jpg jpeg png gif svg mp3 mp4 zip exe".split()
)
"""Endings of file names: minutes.pdf."""
