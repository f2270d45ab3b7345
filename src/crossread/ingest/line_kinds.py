"""What a line says it is by its own words: a share button, a caption with its credit, a byline, a note of the desk.

Comes in: one line and its looks. Goes out: a zone kind, or None where the words tell nothing. Never looks at the
lines around it.
"""

import re
from collections.abc import Callable

from crossread.ingest.bylines import NAME, is_byline, is_credit
from crossread.ingest.date_strings import is_date_line
from crossread.ingest.line_features import Look, unglued
from crossread.lang.en import furniture as words_of
from crossread.model.report import ZoneKind

_DURATION = re.compile(
    r"^(?:duration:?\s*)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*/\s*\d{1,2}:\d{2})?$", re.I
)
_WORD = re.compile(r"[a-zà-öø-ÿ'-]+|\d+")
_CREDIT_TAIL = re.compile(
    r"[(\[](?:[^()\[\]]{2,60}/[^()\[\]]{2,60}|(?:ap|reuters|afp|epa|getty|file|pool)\b[^()\[\]]{0,60})[)\]]\.?$",
    re.I,
)
_PLACED = re.compile(
    r"\((?:left|right|center|centre|l|r|c|top|bottom|second (?:from )?(?:left|right))\)|, (?:left|right|centre|center),"
    r"|\bpictured\b.{0,30}$|^pictured\b",
    re.I,
)
_BIOGRAPHY = re.compile(
    rf"^{NAME} (?:is|was|writes|covers|reports|has been)\b.{{0,60}}\b(?:writer|reporter|editor|correspondent|journalist|columnist|contributor"
    r"|fellow|author|covers|covering|based in)\b|\b[Ff]ollow (?:him|her|them|me) on\b"
    r"|^(?:You can |Please )?(?:[Ee]mail|[Cc]ontact|[Rr]each|[Ff]ollow) (?:the )?(?:author|reporter|him|her|[A-Z]\w+ [A-Z]\w+)\b"
)
_POST = re.compile(
    r"pic\.twitter\.com/|^[—–-] .{1,60}\(@\w+\)|[—–-] .{1,60}\(@\w{2,20}\)(?: [A-Z][a-z]+ \d{1,2}, \d{4})?$"
)
_COLUMN = re.compile(
    r"\bis an? (?:[\w-]+ ){0,2}(?:column|newsletter)\b.{0,20}\b(?:by|about|from)\b"
)
_LEGAL = re.compile(
    r"\bmay not be (?:published|reproduced|broadcast|redistributed|copied)\b|\btranscripts? (?:are|is|may) .{0,40}\b(?:rush|accuracy|error|final)"
    r"|\b(?:reproduc|redistribut)\w+ .{0,40}\bwithout\b.{0,30}\bpermission\b|\bnot responsible for the content of external\b",
    re.I,
)
_GALLERY = re.compile(
    r"(?:image|photo|picture|slide)s?:?\s*\d{1,3}\s*(?:of|/)\s*\d{1,3}|\d{1,3} of \d{1,3}(?: (?:images|photos))?|\d{1,3} (?:images|photos|pictures|slides)",
    re.I,
)
_WIRE_CAPTION = re.compile(
    r"\(?(?:file\s*[-–—:]+\s*)?in (?:this|an? (?:undated|file|handout))\b.{0,50}?\b(?:photo(?:graph)?|image|picture|frame|rendering|screenshot)s?\b"
    r"(?:,| (?:taken|provided|released|made|from|issued|posted|obtained|distributed|by|shot|supplied)\b)",
    re.I,
)
_PICTURED = re.compile(r"\(pictured\b[^()]{0,50}\)|, pictured\b[^,.]{0,40},|^Pictured\b")
_PLAYER_BUTTON = re.compile(r"(?:CLOSE|EXPAND|AUTOPLAY)\s+[A-Z]")
_PLAYER = re.compile(r"\b(?:browser|player|javascript|html5|flash|device|plug-?in)\b")
_UNABLE = re.compile(
    r"\b(?:cannot|can't|can not|could not|couldn't|does not|doesn't|do not|unable|unsupported|not supported|not support|enable|disabled|upgrade|requires?|outdated)\b"
)
_PLAY = re.compile(r"\b(?:play\w*|video|audio|media|load\w*|display\w*|embed\w*|stream\w*)\b")
_TO_THE_VIEWER = re.compile(r"\b(?:your|this) |^(?:sorry|please|error|oops|javascript|the media)\b")
_NOT_SHOWN = re.compile(
    r"^(?:(?:sorry|oops|error)\W+)?(?:this|the|an error .{0,30}) ?(?:video|audio|media|clip|live ?stream|stream|content|embed)?\b.{0,50}"
    r"\b(?:(?:could|can|is|was)(?: ?not|n't)|failed to|unavailable|while|no longer)\b.{0,30}"
    r"\b(?:play\w*|load\w*|be displayed|supported|(?:available )?in your (?:region|country|area|browser))\b"
)
_OFFER = re.compile(
    r"^(?:sign up|subscribe|register|get|receive)\b.{0,120}\b(?:newsletters?|e-?mails?|alerts?|inbox|briefings?|notifications?)\b"
    r"|\badd .{1,40} as an interest\b"
)
_TIP = re.compile(
    r"\b(?:do you have|got|have) (?:a|any) (?:story|news tip|tip|news)\b.{0,80}\b(?:e-?mail|contact|call|write|tell|let us|get in touch)\b"
)
_COMMENT_ON = re.compile(r"\bin the comments(?: section)?\b(?: below)?\W*$|\bhave your say\b")
_LINKED = re.compile(
    r"^\(?(?:for|to (?:see|read|view)) .{0,80}\bclick (?:on|here)\b|^\(?(?:please )?click (?:on|here)\b"
)
_COPYRIGHT = re.compile(r"^(?:copyright\b|©|\(c\)\s|all rights reserved)", re.I)
_COUNT = re.compile(r"\s*\(?\d*\)?:?$")
_HEADERS_LONG = tuple(h for h in words_of.RELATED_HEADERS if " " in h)
_HEADERS = frozenset(words_of.RELATED_HEADERS)
_LONGEST_HEADER = 120
_PHOTO_WORDS = re.compile("|".join(map(re.escape, words_of.PHOTO_WORDS)))


def kind_by_words(text: str, look: Look) -> ZoneKind | None:
    """The kind that the line's own words name."""
    plain = unglued(text) if len(text) < 1500 else text[:1500].lower()
    count = len(look.words)
    if not count:
        if _GALLERY.fullmatch(text):
            return "caption"
        return "video" if _DURATION.match(text) else "date_line" if is_date_line(text) else "other"
    for kind, holds in _TESTS:
        if holds(text, plain, look, count):
            return kind
    return None


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
    if _BIOGRAPHY.search(text) or _POST.search(text) or (_LEGAL.search(text) and not look.quoted):
        return True
    return count <= 30 and not look.said and bool(_COLUMN.search(text))


def _is_video(text: str, plain: str, look: Look, count: int) -> bool:
    if _DURATION.match(text):
        return True
    if count > 35 or look.said:
        return False
    if any(p in plain for p in words_of.VIDEO_PHRASES) or _PLAYER_BUTTON.match(text):
        return True
    return not look.quoted and (_is_player_notice(plain) or bool(_NOT_SHOWN.match(plain)))


def _is_player_notice(plain: str) -> bool:
    """Whether a line tells its reader that a browser or player cannot play something."""
    return all(p.search(plain) for p in (_PLAYER, _UNABLE, _PLAY, _TO_THE_VIEWER))


def _is_date(text: str, plain: str, look: Look, count: int) -> bool:
    return is_date_line(text)


def _is_note(text: str, plain: str, look: Look, count: int) -> bool:
    return count <= 90 and plain.lstrip("*[(_ ").startswith(words_of.EDITOR_NOTE_STARTS)


def _is_credit(text: str, plain: str, look: Look, count: int) -> bool:
    return is_credit(text)


def _is_caption(text: str, plain: str, look: Look, count: int) -> bool:
    if count > 100:
        return False
    if plain.lstrip("([* ").startswith(words_of.CAPTION_STARTS):
        return True
    if _GALLERY.fullmatch(text) or _WIRE_CAPTION.match(text):
        return True
    if count <= 60 and not look.ends and not look.said and _PICTURED.search(text):
        return True
    tail = plain[-70:]
    if _CREDIT_TAIL.search(text) or _PHOTO_WORDS.search(tail):
        return True
    return count <= 60 and not look.said and bool(_PLACED.search(text)) and not look.inner_ends


def _is_byline(text: str, plain: str, look: Look, count: int) -> bool:
    return is_byline(text)


def _is_share(text: str, plain: str, look: Look, count: int) -> bool:
    words = _WORD.findall(plain)
    known = words_of.SHARE_CORE | words_of.SHARE_FILLERS
    if count <= 40 and plain.startswith(words_of.SHARE_STARTS):
        return True
    if count <= 25 and not look.quoted and "?" in plain and _COMMENT_ON.search(plain):
        return True
    return (
        count <= 25
        and not plain.startswith("listen to")
        and any(w in words_of.SHARE_CORE for w in words)
        and sum(w in known for w in words) >= 0.8 * len(words)
        and plain not in ("comments", "comment")
    )


def _is_advert(text: str, plain: str, look: Look, count: int) -> bool:
    if count > 70 or look.said or (count > 30 and look.quoted):
        return False
    if not look.quoted and count <= 35 and (_OFFER.search(plain) or _TIP.search(plain)):
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
    return (
        is_related_header(text)
        or (
            count <= 25
            and text.lower().startswith(words_of.INLINE_RELATED_STARTS)
            and not look.inner_ends
        )
        or (not look.quoted and count <= 40 and bool(_LINKED.match(plain)))
    )


def _is_navigation(text: str, plain: str, look: Look, count: int) -> bool:
    bare = re.sub(r"^\W*\d*[.)]?\s*", "", plain)
    if count <= 12 and not look.ends and bare.startswith(words_of.NAVIGATION_STARTS):
        return True
    words = [w for w in _WORD.findall(plain) if not w.isdigit()]
    if (
        count <= 15
        and words
        and all(w in words_of.NAVIGATION_WORDS or w in ("and", "&", "the", "-") for w in words)
    ):
        return True
    return not look.ends and look.separators >= 2 and count <= 4 * (look.separators + 1)


def _is_copyright(text: str, plain: str, look: Look, count: int) -> bool:
    return count <= 60 and (bool(_COPYRIGHT.search(text)) or "all rights reserved" in plain)


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
