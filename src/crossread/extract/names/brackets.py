"""Short forms in brackets: "North Atlantic Treaty Organization (NATO)". Comes in: found names. Goes out: expansions beside them."""

from collections.abc import Sequence

from crossread.extract.names.found import Found, Text
from crossread.text.acronyms import is_acronym


def expansions(text: Text, found: Sequence[Found]) -> tuple[str | None, ...]:
    """For each name, the longer name that stands straight before it with this one in brackets; None where there is none."""
    return tuple(_expansion(text, found, i) for i in range(len(found)))


def _expansion(text: Text, found: Sequence[Found], i: int) -> str | None:
    f = found[i]
    if i == 0 or not f.text.isupper():
        return None
    before = found[i - 1]
    words = text.words[f.sentence]
    bracketed = f.start > 0 and words[f.start - 1].text == "("
    if before.sentence != f.sentence or before.end != f.start - 1 or not bracketed:
        return None
    if before.kind in ("organisation", "other") and (
        is_acronym(f.text, before.text) or f.text[0] == before.text[0].upper()
    ):
        return before.text
    return None
