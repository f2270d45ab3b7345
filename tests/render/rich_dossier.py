"""A dossier with every part filled, made by hand from small texts: HTML and Markdown signs, other scripts, emoji, no dates."""

import hashlib

from crossread.model import account as a
from crossread.model import report as r

COURIER = """Home | News | Weather
Share this article

Marsh bridge closes for good after crack is found

By Tilda Roe
Published 3 March 2031

PORT ELLERY — The Marsh bridge was closed on Monday after engineers found a crack 🚧, mayor Ines Okafor said.

"We will not open a bridge that I would not walk across with my own children," Okafor told reporters at the town hall.

Repairs would cost 12.5 million crowns and the ferry 3.5 million crowns, 16 million in all.

Okafor, mayor since May 2027, backs a new crossing “if the province pays half”.

You might also like: Ten <b>bold</b> walks & more"""

WIRE = """The Marsh bridge was closed after inspectors found a crack 👩‍🚒🚧.
"We will not open a bridge that I would not walk across with my children," the mayor said on Monday.
The work will cost about 13 million crowns.

Okafor said the ferry would be free for <em>all</em> & that nobody would be cut off.
"""

EVIL = """<script>alert('x')</script> & <img src=x onerror=alert(1)>
*Stars* and _lines_ | pipes [link](http://example.org) # tag $sums$ ==lit== %%hidden%% ~~gone~~ `code` ![[embed]] ^note

    1. The ferryman O'Brien <Sons> said "it's a Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsfahrplanaushangkastenschlüsselnummernverzeichnis".
قال العمدة إن الجسر مغلق 🚧 "لن نفتح الجسر" اليوم.
"""

TIDES = "Tide tables for spring\n\nHigh water at Port Ellery comes at 04:10 on 20 March.\n"
TIDES_COPY = "High water at Port Ellery comes at 04:10 on 20 March.\n"


def make_report(number: int, source: str, text: str, language: str | None = "en") -> r.Report:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return r.Report(
        f"r-{number:010d}",
        source,
        digest,
        text,
        language,
        *[r.UNKNOWN_TEXT] * 3,
        (),
        (),
        *[r.UNKNOWN_TEXT] * 2,
        (),
    )


def find(report: r.Report, words: str, nth: int = 0) -> r.Citation:
    """The citation of the words' nth occurrence."""
    start = -1
    for _ in range(nth + 1):
        start = report.text.index(words, start + 1)
    return r.cite(report, (start, start + len(words)))


def stated(report: r.Report, words: str, value: str | None = None) -> r.CitedText:
    return r.CitedText(value or words, "stated", (find(report, words),))


def zones_of(report: r.Report, kinds: tuple[str, ...]) -> tuple[r.Zone, ...]:
    """One zone a line that is not blank; kinds in order, the last for all that follow."""
    found, start = [], 0
    for line in report.text.split("\n"):
        if line.strip():
            kind = kinds[min(len(found), len(kinds) - 1)]
            found.append(r.Zone(kind, start, start + len(line)))  # type: ignore[arg-type]
        start += len(line) + 1
    return tuple(found)


def make_rich_dossier() -> a.Dossier:
    courier = make_report(1, "saved pages/courier.txt", COURIER)
    wire = make_report(2, "wire.txt", WIRE)
    evil = make_report(3, "<img src=x onerror=alert(1)>.txt", EVIL, None)
    tides = make_report(4, "https://tides.example/spring?page=1", TIDES)
    copy = make_report(5, "other/courier.txt", TIDES_COPY)
    monday = r.When("2031-03-03", "inferred", anchor="2031-03-03")
    records = (
        record(
            courier,
            (
                "navigation",
                "share",
                "title",
                "byline",
                "date_line",
                "body",
                "body",
                "body",
                "body",
                "related",
            ),
            title=stated(courier, "Marsh bridge closes for good after crack is found"),
            outlet=r.CitedText("The Ellery Courier", "given", (), "front matter"),
            dateline=stated(courier, "PORT ELLERY"),
            authors=(stated(courier, "Tilda Roe"),),
            agencies=(r.CitedText("Inland Press", "given"),),
            published=stated(courier, "3 March 2031", "2031-03-03"),
            updated=r.CitedText("2031-03-04", "given"),
            times=(a.CitedTime(find(courier, "on Monday"), "DATE", monday),),
        ),
        record(wire, ("body",)),
        record(evil, ("body",)),
        record(tides, ("title", "body"), published=r.CitedText("2031-03-19", "given")),
        record(copy, ("body",)),
    )
    problems = (
        r.Problem("ingest", "undated", "no date found", wire.id, wire.source),
        r.Problem("ingest", "unreadable", "cannot be read: <b>bad</b> *bytes*", None, "broken.bin"),
    )
    return a.Dossier(
        "crossread/dossier/1",
        {"version": "0.0-test", "extractors": {"times": "3"}},
        records,
        (bridge_story(courier, wire, evil), tide_story(tides, copy)),
        problems,
    )


def record(report: r.Report, kinds: tuple[str, ...], **known: object) -> a.ReportRecord:
    unknown = r.UNKNOWN_TEXT
    held: dict[str, object] = {
        "title": unknown, "outlet": unknown, "dateline": unknown, "authors": (), "agencies": (),
        "published": unknown, "updated": unknown, "times": (), **known,
    }  # fmt: skip
    return a.ReportRecord(
        id=report.id,
        source=report.source,
        sha256=report.sha256,
        text=report.text,
        language=report.language,
        zones=zones_of(report, kinds),
        **held,  # type: ignore[arg-type]
    )


def telling(
    number: int, report: r.Report, kind: str, words: tuple[str, ...], speaker: str | None, cue: str | None,
    quoted: tuple[str, ...] = (),
) -> a.CitedQuotation:  # fmt: skip
    return a.CitedQuotation(
        f"q-{number}",
        report.id,
        kind,  # type: ignore[arg-type]
        tuple(find(report, w) for w in words),
        tuple(find(report, w) for w in quoted),
        find(report, cue) if cue else None,
        find(report, speaker) if speaker else None,
    )


def bridge_story(courier: r.Report, wire: r.Report, evil: r.Report) -> a.Story:
    monday = r.When("2031-03-03", "inferred")
    full = "We will not open a bridge that I would not walk across with my own children,"
    short = "We will not open a bridge that I would not walk across with my children,"
    utterances = (
        a.Utterance(
            "u-1", "e-1", "Ines Okafor", monday, stated(courier, "at the town hall"),
            (
                telling(1, courier, "direct", (full,), "Okafor", "told reporters"),
                telling(2, wire, "direct", (short,), "the mayor", "said"),
            ),
            (
                a.Variant("q-1", "q-2", "clipped", "sure", (
                    a.Change("equal", "We will not open a bridge that I would not walk across with my", "We will not open a bridge that I would not walk across with my"),
                    a.Change("delete", "own", None),
                    a.Change("equal", "children,", "children,"),
                )),
            ),
        ),
        a.Utterance(
            "u-2", "e-1", "Ines Okafor", r.UNKNOWN_WHEN, None,
            (telling(3, wire, "indirect", ("the ferry would be free for <em>all</em> & that nobody would be cut off",), "Okafor", "said"),),
            (),
        ),
        a.Utterance(
            "u-3", None, None, r.UNKNOWN_WHEN, None,
            (telling(4, evil, "mixed", ('said "it\'s a Donau', "لن نفتح الجسر"), "O'Brien <Sons>", None, ("it's a Donau",)),),
            (),
        ),
    )  # fmt: skip
    figures = (
        a.Figure(
            "f-1", "cost of the repairs", "Marsh bridge", "crown", r.When("2031", "stated"), "differs",
            (
                a.FigureValue(12_500_000, "exact", "money", find(courier, "12.5 million crowns")),
                a.FigureValue(13_000_000, "about", "money", find(wire, "about 13 million crowns")),
            ),
            (
                a.Check("12.5 + 3.5 = 16 against 16 million", True, (find(courier, "12.5 million"), find(courier, "16 million in all"))),
                a.Check("13 + 3.5 = 16.5 against 16 million", False, (find(wire, "13 million"),)),
            ),
        ),
        a.Figure("f-2", None, None, "%", None, "single", (a.FigureValue(1, "exact", "count", find(evil, "1."), 2.5),)),
    )  # fmt: skip
    closing, inspected = (
        "The Marsh bridge was closed on Monday after engineers found a crack 🚧",
        "The Marsh bridge was closed after inspectors found a crack 👩‍🚒🚧",
    )
    timeline = (
        a.TimelineEvent("t-1", "close", monday, "happened", closing, ("e-1",), "agreed", (find(courier, closing), find(wire, inspected))),
        a.TimelineEvent("t-2", "pay", r.When(None, "bounded", latest="2031-04-01"), "planned", "The work will cost about 13 million crowns", (), "single", (find(wire, "The work will cost about 13 million crowns"),)),
        a.TimelineEvent("t-3", "say", r.UNKNOWN_WHEN, "hypothetical", "<script>alert('x')</script>", (), "differs", (find(evil, "<script>alert('x')</script>"),)),
    )  # fmt: skip
    offices = (
        a.Office(
            person="Ines Okafor", office="mayor", organisation="Port Ellery", state="holds", begins=r.When("2027-05", "stated"),
            ends=r.UNKNOWN_WHEN, cites=(find(courier, "Okafor, mayor since May 2027"),), ordinal=3, length="P4Y", minimum_term="P2Y",
        ),
    )  # fmt: skip
    positions = (
        a.Position(
            "Ines Okafor", "e-1", "supports on condition", "a new crossing",
            a.Condition("if the province pays half", (find(courier, "if the province pays half"),)),
            monday, (find(courier, "backs a new crossing “if the province pays half”"),),
        ),
        a.Position("O'Brien & <Sons>", None, "neutral", "the bridge", None, r.UNKNOWN_WHEN, (find(evil, "O'Brien <Sons>"),)),
    )  # fmt: skip
    statements = (
        a.Statement("s-1", closing, True, {
            courier.id: a.Cell("states", (find(courier, closing),)),
            wire.id: a.Cell("differs", (find(wire, inspected),), "inspectors, not engineers <b>"),
            evil.id: a.Cell("silent"),
        }),
        a.Statement("s-2", "The mayor wants a new crossing.", False, {
            courier.id: a.Cell("states", (find(courier, "backs a new crossing"),)),
            wire.id: a.Cell("too early"),
            evil.id: a.Cell("silent"),
        }),
    )  # fmt: skip
    differences = (
        a.Difference("number", "the cost of the repairs:", ("f-1",), (find(courier, "12.5 million crowns"), find(wire, "about 13 million crowns"))),
        a.Difference("attribution", "who found the crack:", ("s-1",), (find(courier, "engineers"), find(wire, "inspectors"))),
    )  # fmt: skip
    return a.Story(
        "st-1",
        stated(courier, "Marsh bridge closes for good after crack is found"),
        (courier.id, wire.id, evil.id),
        (a.Join(courier.id, "first report"), a.Join(wire.id, "shares names and words", 0.8), a.Join(evil.id, "shares a name", 0.4)),
        (
            a.Entity("e-1", "person", "Ines Okafor", ("Okafor",), (find(courier, "Ines Okafor"), find(wire, "Okafor")), (find(wire, "mayor"),)),
            a.Entity("e-2", "organisation", "O'Brien & <Sons>", (), (find(evil, "O'Brien <Sons>"),)),
        ),
        utterances, figures, timeline, offices, positions, statements,
        (a.SharedText("quotation", 14, (find(courier, "We will not open a bridge that I would not walk across with my"), find(wire, "We will not open a bridge that I would not walk across with my"))),),
        2,
        differences,
        (a.Gap("No report says <when> the ferry *starts*."),),
        (
            a.BriefLine(closing, True, (find(courier, closing), find(wire, inspected))),
            a.BriefLine("The mayor is Ines Okafor.", False, (find(courier, "mayor Ines Okafor"),)),
        ),
    )  # fmt: skip


def tide_story(tides: r.Report, copy: r.Report) -> a.Story:
    line = "High water at Port Ellery comes at 04:10 on 20 March."
    return a.Story(
        "st-2",
        stated(tides, "Tide tables for spring"),
        (tides.id, copy.id),
        (a.Join(tides.id, "first report"), a.Join(copy.id, "copy", 1.0)),
        shared_text=(a.SharedText("copied", 11, (find(tides, line), find(copy, line))),),
        origins=1,
        brief=(a.BriefLine(line, True, (find(tides, line), find(copy, line))),),
    )
