"""Names for things that come out the same on every run: made from content, never from a position or a counter."""

import hashlib


def make_id(prefix: str, *parts: str | int) -> str:
    """A short id from the parts, stable across runs and machines.

    >>> make_id("r", "a.txt", "text") == make_id("r", "a.txt", "text") != make_id("r", "a.txt", "texT")
    True
    """
    joined = "\x1f".join(str(part) for part in parts)
    return f"{prefix}-{hashlib.sha256(joined.encode('utf-8', 'surrogatepass')).hexdigest()[:10]}"
