"""Wraps one paragraph of a data set as a report, so that it is read exactly as a user's report is."""

from __future__ import annotations

from crossread.model.report import CitedText, Report, Zone

__all__ = ["plain_report"]

UNKNOWN = CitedText(None, "unknown")


def plain_report(text: str) -> Report:
    """A report whose whole text is one zone of the body."""
    return Report(
        "r-set",
        "set",
        "0" * 64,
        text,
        "en",
        UNKNOWN,
        UNKNOWN,
        UNKNOWN,
        (),
        (),
        UNKNOWN,
        UNKNOWN,
        (Zone("body", 0, len(text)),),
    )
