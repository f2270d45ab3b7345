"""The parts of a story in Markdown. Comes in: a Story and the Notes. Goes out: lines, one function a part. Never a heading."""

from collections.abc import Iterable, Iterator, Sequence

from crossread.model.account import CitedQuotation, Figure, Story, Utterance, Variant
from crossread.model.report import Citation
from crossread.render import wording
from crossread.render.context import in_context
from crossread.render.figure_weight import ledger
from crossread.render.figure_words import figure_heading, says_little
from crossread.render.markdown_escape import escape
from crossread.render.markdown_notes import Notes
from crossread.render.names_told import KINDS, names_told
from crossread.text.date_words import when_words


def _quoted(text: str) -> str:
    return f"“{escape(text)}”"


def _told(text: str, cites: tuple[Citation, ...], notes: Notes) -> str:
    """A slice with the notes that hold it, then those that tell the like in other words."""
    same, like = wording.same_and_like(text, cites)
    compare = f" compare {notes.mark(like)}" if like else ""
    return f"{_quoted(text)}{notes.mark(same)}{compare}"


def _readings(cites: Iterable[Citation], notes: Notes) -> str:
    return "; ".join(
        f"{notes.name(c.report_id)} {_quoted(c.exact)}{notes.mark([c])}" for c in cites
    )


def brief(story: Story, notes: Notes) -> Iterator[str]:
    """The account in a few sentences; what is not verbatim is marked as ours."""
    for line in story.brief:
        if line.verbatim:
            alone = wording.told_alone(line.cites, len(story.report_ids))
            note = f" *({alone})*" if alone else ""
            yield f"- {_told(line.text, line.cites, notes)}{note}"
        else:
            yield f"- {escape(line.text)} *(in our words)*{notes.mark(line.cites)}"


def differences(story: Story, notes: Notes) -> Iterator[str]:
    """Each point with the readings quoted."""
    for point in story.differences:
        shown = [point.cites[i] for i in wording.distinct_readings(point, len(point.cites))]
        yield f"- **{point.kind}**: {escape(point.text)} {_readings(shown, notes)}".rstrip()


def timeline(story: Story, notes: Notes) -> Iterator[str]:
    """Time, what the time rests on, state, and the telling."""
    for event in story.timeline:
        badges = [wording.date_basis(event.when), wording.STATES[event.state]]
        if event.status in ("differs", "updated"):
            badges.append(wording.STATUSES[event.status])
        time = escape(when_words(event.when))
        yield f"- **{time}** ({', '.join(badges)}): {_told(event.text, event.cites, notes)}"


def quotations(story: Story, notes: Notes) -> Iterator[str]:
    """Each utterance with a line a telling, and how it differs from the first."""
    for utterance in story.utterances:
        head = [_speaker(utterance, notes)]
        if utterance.said_on.basis != "unknown":
            head.append(escape(when_words(utterance.said_on)))
        if utterance.occasion and utterance.occasion.value:
            head.append(escape(utterance.occasion.value) + notes.mark(utterance.occasion.cites))
        yield f"- {', '.join(head)}"
        for telling in utterance.quotations:
            yield f"    - {_telling(utterance, telling, notes)}"


def _speaker(utterance: Utterance, notes: Notes) -> str:
    """The name, or the words that the reports have for a speaker without one."""
    speaker = wording.who_speaks(utterance)
    if isinstance(speaker, str):
        return f"**{escape(speaker)}**"
    slices = [f"**{_quoted(c.exact)}**{notes.mark([c])}" for c in speaker]
    return "; ".join(slices) or "**Speaker not named**"


def _telling(utterance: Utterance, telling: CitedQuotation, notes: Notes) -> str:
    words = " … ".join(_quoted(c.exact) for c in telling.content)
    if cue := wording.leading_cue(telling):
        words = f"{_quoted(cue.exact)} {words}"
    given = [c for c in (*telling.quoted, telling.speaker, telling.cue) if c]
    text = f"{notes.name(telling.report_id)}, {wording.QUOTATIONS[telling.kind]}: {words}"
    text += notes.mark([*telling.content, *given])
    found = wording.variant_of(utterance, telling)
    return f"{text} — {_variant(*found, notes)}" if found else text


def _variant(variant: Variant, reference: CitedQuotation, notes: Notes) -> str:
    against = f"{wording.VARIANTS[variant.kind]}, against {notes.name(reference.report_id)}"
    if not wording.worth_a_diff(variant):
        return against
    steps = []
    for verb, left, put in wording.said_differently(wording.seen_from(variant, reference.id)):
        if left and put:
            steps.append(f"has {_quoted(put)} for {_quoted(left)}")
        elif left or put:
            steps.append(f"{verb} {_quoted(left or put or '')}")
        else:
            steps.append(verb)
    return f"{against}: {'; '.join(steps)}" if steps else against


def figures(story: Story, notes: Notes) -> Iterator[str]:
    """Each figure with the words about it, every report's words for it, and the arithmetic; of lesser ones how many there are."""
    held = ledger(story.figures, notes.texts)
    by_words: dict[object, list[Figure]] = {}
    for figure in held.weighty:
        words = in_context(notes.texts, figure.values[0].cite)
        key = (words, figure.status) if says_little(figure, words.exact) else figure.id
        by_words.setdefault(key, []).append(figure)
    for together in by_words.values():
        yield from _figures(together, notes)
    if held.lesser:
        told = wording.counted(len(held.lesser), "lesser figure")
        yield f"- {told} (ranks, ways to a point in time, ones and twos): only in `dossier.json` and on the page"


def _figures(together: Sequence[Figure], notes: Notes) -> Iterator[str]:
    """One figure headed by whose and what it is, or the figures of one sentence headed by its words where that is not told outright."""
    first = together[0]
    words = in_context(notes.texts, first.values[0].cite)
    status = wording.STATUSES[first.status]
    told = f"in the words of {notes.name(words.report_id)}"
    if says_little(first, words.exact):
        yield f"- **{_quoted(words.exact)}**{notes.mark([words])}, {told} ({status})"
    else:
        yield f"- {_figure_head(first)} ({status})"
        yield f"    - {told}: {_quoted(words.exact)}{notes.mark([words])}"
    for figure in together:
        told_by: dict[tuple[str, str, str], list[Citation]] = {}
        for value in figure.values:
            read = wording.value_words(value, figure.unit)
            held = told_by.setdefault((value.cite.report_id, value.cite.exact, read), [])
            held.append(value.cite)
        for (report_id, exact, read), cites in told_by.items():
            cell = f"{_quoted(exact)}{notes.mark(cites)}"
            yield f"    - {notes.name(report_id)}: {cell} (read as {escape(read)})"
        for check in figure.checks:
            holds = "holds" if check.holds else "does not hold"
            yield f"    - check: {escape(check.formula)}: {holds}{notes.mark(check.cites)}"


def _figure_head(figure: Figure) -> str:
    head = f"**{escape(figure_heading(figure))}**"
    if figure.period and figure.period.value:
        head += f", {escape(when_words(figure.period))}"
    return head


def positions(story: Story, notes: Notes) -> Iterator[str]:
    """Who wants what, with the condition as a slice."""
    for position in story.positions:
        text = f"{escape(position.actor)} **{wording.stance_words(position)}** {escape(position.target)}"
        if position.condition:
            condition = position.condition
            text += f", condition: {_quoted(condition.text)}{notes.mark(condition.cites)}"
        if position.when.value:
            text += f" ({escape(when_words(position.when))})"
        yield f"- {text}{notes.mark(position.cites)}"


def offices(story: Story, notes: Notes) -> Iterator[str]:
    """The register as a table."""
    yield "| Person | Office | State | From | To | Notes |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for office in story.offices:
        cells = [
            escape(office.person),
            escape(wording.office_words(office)),
            office.state,
            escape(when_words(office.begins)),
            escape(when_words(office.ends)),
            escape("; ".join(wording.office_extras(office))) + notes.mark(office.cites),
        ]
        yield f"| {' | '.join(cells)} |"


def names(story: Story, notes: Notes) -> Iterator[str]:
    """Who and what is named, the other spellings, and what the reports call them."""
    for row in names_told(story):
        text = f"**{escape(row.entity.name)}** ({KINDS[row.entity.kind]}){notes.mark(row.told_by)}"
        if row.spellings:
            text += f", also written {', '.join(map(escape, row.spellings))}"
        if row.stands_for:
            text += f", speaks for {', '.join(map(escape, row.stands_for))} in places"
        if row.roles:
            called = (f"{_quoted(cites[0].exact)}{notes.mark(cites)}" for cites in row.roles)
            text += f", called {', '.join(called)}"
        yield f"- {text}"


def matrix(story: Story, notes: Notes) -> Iterator[str]:
    """Facts down, reports across."""
    names = [notes.name(report_id) for report_id in story.report_ids]
    yield f"| Fact | {' | '.join(names)} |"
    yield f"| --- |{' --- |' * len(names)}"
    for statement in story.statements:
        fact = _quoted(statement.text) if statement.verbatim else escape(statement.text)
        cells = [fact if statement.verbatim else f"{fact} *(in our words)*"]
        for report_id in story.report_ids:
            cell = statement.reports.get(report_id)
            if cell is None:
                cells.append("○ silent")
                continue
            symbol, word = wording.SAYS[cell.says]
            how = f" ({escape(cell.how)})" if cell.how else ""
            cells.append(f"{symbol} {word}{how}{notes.mark(cell.cites)}")
        yield f"| {' | '.join(cells)} |"


def shared(story: Story, notes: Notes) -> Iterator[str]:
    """Passages that stand in more than one report."""
    for passage in story.shared_text:
        told_by = ", ".join(dict.fromkeys(notes.name(c.report_id) for c in passage.cites))
        words = f" {_quoted(passage.cites[0].exact)}" if passage.cites else ""
        count = wording.counted(passage.words, "word")
        yield f"- {wording.SHARED[passage.kind]}, {count}, in {told_by}:{words}{notes.mark(passage.cites)}"


def gaps(story: Story, notes: Notes) -> Iterator[str]:
    """What no report tells, in our words."""
    for gap in story.gaps:
        yield f"- {escape(gap.text)}"
