"""What a line says it is by its own words: a share button, a caption with its credit, a byline, a note of the desk.

Comes in: one line and its looks. Goes out: a zone kind, or None where the words tell nothing. Never looks at the
lines around it.
"""

import re
from collections.abc import Callable

from crossread.ingest import line_patterns as pattern
from crossread.ingest.bylines import is_byline, is_credit
from crossread.ingest.date_strings import is_date_line
from crossread.ingest.line_features import Look, unglued
from crossread.lang.en import furniture as words_of
from crossread.model.report import ZoneKind

_COUNT = re.compile(r"\s*\(?\d*\)?:?$")
_HEADERS_LONG = tuple(h for h in words_of.RELATED_HEADERS if " " in h)
_HEADERS = frozenset(words_of.RELATED_HEADERS)
_LONGEST_HEADER = 120
_RELATED_LABELS = tuple(s for s in words_of.INLINE_RELATED_STARTS if not s[-1].isalpha())
_LONGEST_WIRE_CAPTION = 200
"""Agencies' captions tell half the story below the picture, but say "FILE" first."""
_GALLERY_CREDITS = 4
"""So many credits with no more sentences between them make a line the captions of a gallery."""
_LONGEST_INVITATION = 8
"""The most words of a full sentence that sends the reader to another story ("Watch the whole interview here.")."""
_LONGEST_LINK, _LONGEST_ORDER = 45, 20
_LONGEST_FORM, _FORM_PHRASES = 250, 3
"""A form to sign up in is longer than other adverts; so many of its phrases no paragraph has."""
_PHOTO_WORDS = re.compile("|".join(map(re.escape, words_of.PHOTO_WORDS)))


def kind_by_words(text: str, look: Look) -> ZoneKind | None:
    """The kind that the line's own words name."""
    plain = unglued(text) if len(text) < 1500 else text[:1500].lower()
    count = len(look.words)
    if not count:
        return _kind_of_figures(text)
    for kind, holds in _TESTS:
        if holds(text, plain, look, count):
            return kind
    return None


def _kind_of_figures(text: str) -> ZoneKind:
    """The kind of a line without words: "3 of 12" below a picture, a video's length, a date."""
    if pattern.GALLERY.fullmatch(text):
        return "caption"
    if pattern.DURATION.match(text):
        return "video"
    return "date_line" if is_date_line(text) else "other"


def is_related_header(text: str) -> bool:
    """Whether the line heads a list of other stories, of tags or of comments.

    >>> is_related_header("More from Sport"), is_related_header("More rain fell on the coast.")
    (True, False)
    """
    if len(text) > _LONGEST_HEADER:
        return False
    plain = _COUNT.sub("", unglued(text))
    if plain in _HEADERS:
        return True
    short = len(plain.split()) <= 7 and not text.endswith((".", "?", "!", "”", '"'))
    return short and plain.startswith(_HEADERS_LONG)


def is_further_reading_header(text: str) -> bool:
    """Whether the line heads a list of literature."""
    return text.lower().strip(" :") in words_of.FURTHER_READING_HEADERS


def _is_biography(text: str, plain: str, look: Look, count: int) -> bool:
    if count > 80:
        return False
    if (
        pattern.BIOGRAPHY.search(text)
        or pattern.POST.search(text)
        or (pattern.LEGAL.search(text) and not look.quoted)
    ):
        return True
    return count <= 30 and not look.said and bool(pattern.COLUMN.search(text))


def _is_video(text: str, plain: str, look: Look, count: int) -> bool:
    if pattern.DURATION.match(text):
        return True
    if count > 35 or look.said:
        return False
    if any(p in plain for p in words_of.VIDEO_PHRASES) or pattern.PLAYER_BUTTON.match(text):
        return True
    return not look.quoted and (_is_player_notice(plain) or bool(pattern.NOT_SHOWN.match(plain)))


def _is_player_notice(plain: str) -> bool:
    """Whether a line tells its reader that a browser or player cannot play something."""
    return all(
        p.search(plain)
        for p in (pattern.PLAYER, pattern.UNABLE, pattern.PLAY, pattern.TO_THE_VIEWER)
    )


def _is_date(text: str, plain: str, look: Look, count: int) -> bool:
    return is_date_line(text)


def _is_note(text: str, plain: str, look: Look, count: int) -> bool:
    return count <= 90 and plain.lstrip("*[(_ ").startswith(words_of.EDITOR_NOTE_STARTS)


def _is_credit(text: str, plain: str, look: Look, count: int) -> bool:
    return is_credit(text)


def _is_caption(text: str, plain: str, look: Look, count: int) -> bool:
    filed = count <= _LONGEST_WIRE_CAPTION and pattern.FILE_CAPTION.match(text)
    if filed or _is_gallery(text, look):
        return True
    if count > 100:
        return False
    if plain.lstrip("([* ").startswith(words_of.CAPTION_STARTS):
        return True
    forms = (
        pattern.GALLERY.fullmatch(text),
        pattern.CREDIT_ONLY.fullmatch(text),
        pattern.WIRE_CAPTION.match(text),
    )
    if any(forms) or pattern.CREDIT_TAIL.search(text) or _PHOTO_WORDS.search(plain[-70:]):
        return True
    if count <= 60 and not look.ends and not look.said and pattern.PICTURED.search(text):
        return True
    return (
        count <= 60 and not look.said and bool(pattern.PLACED.search(text)) and not look.inner_ends
    )


def _is_gallery(text: str, look: Look) -> bool:
    """Whether a line is the captions of many pictures in a row, each with its credit."""
    credits_inside = len(pattern.CREDIT_BETWEEN.findall(text))
    return credits_inside >= max(_GALLERY_CREDITS, look.inner_ends + 1) and not look.quoted


def _is_byline(text: str, plain: str, look: Look, count: int) -> bool:
    return is_byline(text)


def _is_share(text: str, plain: str, look: Look, count: int) -> bool:
    words = pattern.WORD.findall(plain)
    known = words_of.SHARE_CORE | words_of.SHARE_FILLERS
    if count <= 40 and plain.startswith(words_of.SHARE_STARTS):
        return True
    if count <= 25 and not look.quoted and "?" in plain and pattern.COMMENT_ON.search(plain):
        return True
    return (
        count <= 25
        and not plain.startswith("listen to")
        and any(w in words_of.SHARE_CORE for w in words)
        and sum(w in known for w in words) >= 0.8 * len(words)
        and plain not in ("comments", "comment")
    )


def _is_advert(text: str, plain: str, look: Look, count: int) -> bool:
    if count <= _LONGEST_FORM and sum(p in plain for p in words_of.FORM_PHRASES) >= _FORM_PHRASES:
        return True
    if count > 70 or look.said or (count > 30 and look.quoted):
        return False
    if (
        not look.quoted
        and count <= 35
        and (pattern.OFFER.search(plain) or pattern.TIP.search(plain))
    ):
        return True
    found = [p for p in words_of.ADVERT_PHRASES if p in plain and (" " in p or count <= 6)]
    if not found:
        return False
    return (
        plain.startswith(found[0])
        or len(found) > 1
        or count <= 8
        or (look.addresses and count <= 35)
    )


def _is_related(text: str, plain: str, look: Look, count: int) -> bool:
    if is_related_header(text):
        return True
    lower = text[:200].lower()
    sends = lower.startswith(_RELATED_LABELS) or (
        lower.startswith(words_of.INLINE_RELATED_STARTS)
        and (not look.ends or count <= _LONGEST_INVITATION)
    )
    if sends and count <= 25 and not look.inner_ends:
        return True
    if _is_link_text(text, plain, count):
        return True
    return not look.quoted and count <= 40 and bool(pattern.LINKED.match(plain))


def _is_link_text(text: str, plain: str, count: int) -> bool:
    """Whether a line is the text of a link: glued to its label, with a button at its end, or an order in capitals."""
    if pattern.LISTED_HEADLINES.match(text):
        return True
    if count <= _LONGEST_LINK and (
        pattern.GLUED_LABEL.match(text) or pattern.READ_MORE_TAIL.search(text)
    ):
        return True
    if count <= _LONGEST_ORDER and text.isupper() and pattern.ORDER_IN_CAPITALS.match(text):
        return True
    return count <= _LONGEST_ORDER and any(
        p.match(plain) for p in (pattern.SITE_OFFER, pattern.SHOWN_ELSEWHERE)
    )


def _is_navigation(text: str, plain: str, look: Look, count: int) -> bool:
    bare = re.sub(r"^\W*\d*[.)]?\s*", "", plain)
    if count <= 12 and not look.ends and bare.startswith(words_of.NAVIGATION_STARTS):
        return True
    words = [w for w in pattern.WORD.findall(plain) if not w.isdigit()]
    if (
        count <= 15
        and words
        and all(w in words_of.NAVIGATION_WORDS or w in ("and", "&", "the", "-") for w in words)
    ):
        return True
    return not look.ends and look.separators >= 2 and count <= 4 * (look.separators + 1)


def _is_copyright(text: str, plain: str, look: Look, count: int) -> bool:
    return count <= 60 and (bool(pattern.COPYRIGHT.search(text)) or "all rights reserved" in plain)


_TESTS: tuple[tuple[ZoneKind, Callable[[str, str, Look, int], bool]], ...] = (
    ("video", _is_video),
    ("date_line", _is_date),
    ("editor_note", _is_note),
    ("credit", _is_credit),
    ("caption", _is_caption),
    ("byline", _is_byline),
    ("share", _is_share),
    ("other", _is_copyright),
    ("other", _is_biography),
    ("related", _is_related),
    ("advert", _is_advert),
    ("navigation", _is_navigation),
)  # fmt: skip
