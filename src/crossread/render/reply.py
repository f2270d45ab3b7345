"""An answer for the terminal and for scripts. Comes in: an Answer. Goes out: lines, or JSON as the contract of `ask` has it."""

import msgspec

from crossread.model.account import Answer

SILENT = "The reports do not say."


def as_lines(answer: Answer) -> list[str]:
    """The answer, the other reading where there is one, and a line for each slice with its place."""
    if answer.answer is None:
        return [SILENT]
    lines = [" ".join(answer.answer.split())]
    if answer.conflict:
        lines.append(answer.conflict)
    lines.extend(
        f"  [{c.report_id} {c.start}:{c.end}] “{' '.join(c.exact.split())}”" for c in answer.cites
    )
    return lines


def as_json(answer: Answer) -> str:
    """{"answer", "cites", "conflict"}, on one line."""
    return msgspec.json.encode(answer).decode()
