"""Texts to measure with: bodies of our own example reports, with other names and numbers in every copy, or articles of your own.

Comes in: how many, or a file of JSON Lines. Goes out: texts, one at a time, so that a long run holds one of them.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from scaling import other_event, read_examples

from crossread.ingest.clean import clean_record


def made_texts(count: int) -> Iterator[str]:
    """`count` bodies without menus and captions; no two tell the same event in the same words."""
    bodies = [str(clean_record({"text": text})["body"]) for text in read_examples().values()]
    for number in range(count):
        copy, which = divmod(number, len(bodies))
        yield other_event(bodies[which], copy)


def own_texts(path: Path) -> Iterator[str]:
    """The `text` of each line of a file of JSON Lines."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)["text"]
