"""The one module that knows turbohtml: tokens of a page with their offsets, character sets, the language of a text.

Comes in: text or bytes. Goes out: plain values. Nothing of turbohtml's own types leaves here.
"""

from collections.abc import Iterator
from typing import NamedTuple

import turbohtml
import turbohtml.detect

_LANGUAGES: dict[str, str] = {
    "eng": "en", "deu": "de", "fra": "fr", "spa": "es", "ita": "it", "por": "pt", "nld": "nl", "rus": "ru",
    "ukr": "uk", "pol": "pl", "ces": "cs", "slk": "sk", "hun": "hu", "ron": "ro", "bul": "bg", "ell": "el",
    "swe": "sv", "dan": "da", "nob": "nb", "nno": "nn", "fin": "fi", "est": "et", "lav": "lv", "lit": "lt",
    "hrv": "hr", "srp": "sr", "slv": "sl", "tur": "tr", "ara": "ar", "heb": "he", "pes": "fa", "urd": "ur",
    "hin": "hi", "ben": "bn", "zho": "zh", "cmn": "zh", "jpn": "ja", "kor": "ko", "vie": "vi", "tha": "th",
    "ind": "id", "cat": "ca", "isl": "is", "gle": "ga", "tam": "ta", "kat": "ka", "hye": "hy", "mkd": "mk",
}  # fmt: skip
"""ISO 639-3 to the short codes of BCP 47."""
_FEWEST_CHARACTERS = 80


class Piece(NamedTuple):
    """One token of a page: kind "text", "start" or "end"; offset and length in the source; text or tag name; attributes.

    A text piece whose `length` differs from its text's is a character reference.
    """

    kind: str
    offset: int
    length: int
    text: str
    attributes: tuple[tuple[str, str], ...]
    closed: bool


def pieces(source: str) -> Iterator[Piece]:
    """The text and tags of a page in order. `source` must have universal newlines."""
    starts = _line_starts(source)
    for token in turbohtml.tokenize(source, resolve_references=False, capture_source=True):
        kind = token.type
        offset = starts[token.line - 1] + token.col
        if kind == turbohtml.TokenType.TEXT:
            data = token.data or ""
            yield Piece("text", offset, len(data), data, (), False)
        elif kind == turbohtml.TokenType.CHARACTER_REFERENCE:
            yield Piece("text", offset, len(token.source or ""), token.data or "", (), False)
        elif kind == turbohtml.TokenType.START_TAG:
            attributes = tuple((name, value or "") for name, value in token.attrs or ())
            yield Piece("start", offset, 0, token.tag or "", attributes, bool(token.self_closing))
        elif kind == turbohtml.TokenType.END_TAG:
            yield Piece("end", offset, 0, token.tag or "", (), False)


def sniff_charset(data: bytes) -> str:
    """The most likely character encoding of `data`, as a name that Python's codecs know."""
    return turbohtml.detect.detect(data).encoding or "windows-1252"


def language_of(text: str) -> str | None:
    """The language of a text as a BCP 47 code, or None where it is too short to tell.

    >>> language_of("The river rose in the night and the people of the village were taken to the school on the hill.")
    'en'
    """
    if len(text) < _FEWEST_CHARACTERS:
        return None
    found = turbohtml.detect.detect_language(text[:20000]).language
    return _LANGUAGES.get(found, found) if found else None


def _line_starts(source: str) -> list[int]:
    starts = [0]
    at = source.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = source.find("\n", at + 1)
    return starts
