"""English words that say nothing of a text's topic: grammar, numbers in words, and the daily words of reporting."""

FUNCTION_WORDS: frozenset[str] = frozenset(
    """
    a about above according across added after again against ago all almost along also although am amid among an and another any
    anyone anything are around as asked at away back be became because become been before began being below best better between
    big both but by call came can cannot come could day days did didn do does doesn doing don done down during each early
    eight either else end enough even ever every everyone everything far few first five following for former found four from full
    further gave get give given go going good got great had has have having he her here hers herself him himself his how however i
    if in into is isn it its itself january february march april june july august september october november december just
    keep known last late later latest least less let like likely long made make making man many me member might mine minute monday month months more
    most much must my myself near need never new news next nine no none nor not nothing now number of off often old on once one ones only
    onto open or other others our ours ourselves out over own part people per place point put rather read really report reported
    right said same saturday saw say says second see seen set several seven she should show since six so some someone something soon
    spokesman spokeswoman statement still such sunday take taken tell ten than that the their theirs them themselves then there these they
    thing things third this those though three through thursday time times to today together told too took toward towards tuesday
    twice two under until up upon us use used very via was wasn way we wednesday week weeks well went were weren what when where whether which
    while who whole whom whose why will with within without won work would yeah year years yes yesterday yet you your yours friday
    re ve ll doesn't don't isn't it's he's she's that's
    """.split()
)
