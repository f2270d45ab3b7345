"""Bytes to text, as Python's open() would give it: universal newlines, byte-order mark dropped.

Comes in: the bytes of one file. Goes out: the text, the encoding that was used, and a note where a character could
not be decoded. Binary files are refused. No character is ever lost silently.
"""

import codecs
import re

from msgspec import Struct

from crossread.ingest.markup import sniff_charset

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"{\\rtf", "a rich-text document"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"RIFF", "a media file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"OggS", "a media file"),
    (b"ID3", "an audio file"),
    (b"bplist", "a binary property list"),
    (b"\x00asm", "a program"),
)
_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.I)
_SAMPLE = 65536
_SPARSE = 0.03


class Decoded(Struct, frozen=True):
    """Text with the name of its encoding; `note` tells of characters that could not be decoded."""

    text: str
    encoding: str
    note: str | None = None


class NotTextError(Exception):
    """The bytes are no text that can be read; `code` names why, the message says it in words."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def decode(data: bytes, *, html: bool = False) -> Decoded:
    r"""The text of `data`; for `html` a declared character set is believed where it fits.

    Raises NotTextError for empty, binary and undecodable input.

    >>> decode("naïve\r\ncafé".encode("cp1252"))
    Decoded(text='naïve\ncafé', encoding='windows-1252', note=None)
    """
    if not data:
        raise NotTextError("empty", "the file is empty")
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise NotTextError("binary", f"this is {what}, not text; export it as text or HTML")
    decoded = _by_mark(data) or _utf8(data) or _utf16(data)
    if decoded is None:
        _refuse_binary(data)
        decoded = (_declared(data) if html else None) or _damaged_utf8(data) or _legacy(data)
    else:
        _refuse_controls(decoded.text)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    if not text or text.isspace():
        raise NotTextError("empty", "the file holds nothing but white space")
    return Decoded(text, decoded.encoding, decoded.note)


def _by_mark(data: bytes) -> Decoded | None:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            try:
                return Decoded(data.decode(encoding), encoding)
            except UnicodeDecodeError as error:
                text = data.decode(encoding, "replace")
                return Decoded(text, encoding, _note(encoding, text, error))
    return None


def _utf8(data: bytes) -> Decoded | None:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if data.count(0) > len(data) // 10 else Decoded(text, "utf-8")


def _utf16(data: bytes) -> Decoded | None:
    """UTF-16 without a mark: in Latin script every other byte is NUL, on one side."""
    sample = data[: _SAMPLE & ~1]
    half = len(sample) // 2
    if half < 2 or len(data) % 2:
        return None
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if max(even, odd) < 0.4 or min(even, odd) > 0.1:
        return None
    encoding = "utf-16-be" if even > odd else "utf-16-le"
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        return None


def _declared(data: bytes) -> Decoded | None:
    found = _DECLARED.search(data[:8192])
    if found is None:
        return None
    label = found.group(1).decode("ascii").lower()
    label = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252"}.get(label, label)
    try:
        codec = codecs.lookup(label).name
        if codec in ("utf-8", "utf-16", "utf-32"):
            return None
        return Decoded(data.decode(codec), "windows-1252" if codec == "cp1252" else codec)
    except (LookupError, UnicodeDecodeError, ValueError):
        return None


def _damaged_utf8(data: bytes) -> Decoded | None:
    """UTF-8 with a few broken bytes: most of its characters beyond ASCII are whole ones."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(1 for c in text if c > "\x7f") - broken
    if whole < 4 * broken:
        return None
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return Decoded(text, "utf-8", _note("UTF-8", text, error))
    return None


def _legacy(data: bytes) -> Decoded:
    """A one-byte or Asian encoding. Few bytes beyond ASCII are too little to sniff by: then it is Windows-1252."""
    sample = data[:_SAMPLE]
    sparse = sum(byte > 0x7F for byte in sample) < _SPARSE * len(sample)
    candidates = ("windows-1252",) if sparse else (sniff_charset(sample), "windows-1252")
    for encoding in dict.fromkeys(candidates):
        try:
            text = data.decode(encoding)
        except (LookupError, UnicodeDecodeError):
            continue
        if not any("\x7f" <= c <= "\x9f" for c in text):
            return Decoded(text, encoding)
    raise NotTextError(
        "undecodable", "the character encoding could not be recognised; save the file as UTF-8"
    )


def _refuse_binary(data: bytes) -> None:
    sample = data[:_SAMPLE]
    if len(_CONTROLS.findall(sample)) > max(2, len(sample) // 50):
        raise NotTextError("binary", "this looks like a binary file, not text")


def _refuse_controls(text: str) -> None:
    sample = text[:_SAMPLE]
    if sum(1 for c in sample if c < "\x20" and c not in "\t\n\r\x0b\x0c") > max(
        2, len(sample) // 10
    ):
        raise NotTextError("binary", "this looks like a binary file, not text")


def _note(encoding: str, text: str, error: UnicodeDecodeError) -> str:
    broken = text.count("\ufffd")
    return (
        f"{broken} damaged character{'s' * (broken != 1)} (the first at byte {error.start}) "
        f"could not be decoded as {encoding} and read as \ufffd"
    )
