"""Write news sentences of our own with names in them, as training documents.

In: `news/patterns.txt` and the word lists beside it, all written for this project. Out: drafts of a
few sentences each. The name sets are encyclopedias and tweets; these sentences hold what reports
of events are full of and the sets lack: ranks, offices, bylines, datelines, police forces, courts.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

from documents import Draft

from crossread.text.tokens import token_spans

__all__ = ["write_news"]

FOLDER = Path(__file__).parent / "news"
PIECE = re.compile(r"\[(?P<label>[A-Z]+) (?P<name>[^\]]*)\]|\{(?P<slot>\w+)\}|(?P<plain>[^\[{]+)")
INNER = re.compile(r"\{(\w+)\}")
LONGEST = 4

WORDS = {
    "RANK": "Chief Inspector|Detective Superintendent|Det Insp|Sgt|Superintendent|Commissioner|"
    "Chief Constable|Sheriff|Police Chief|Detective|Officer|Inspector|Captain|Lt.",
    "RANK_ARMY": "General|Gen.|Colonel|Lt Col|Major|Brigadier|Admiral|Maj. Gen.",
    "MINISTER": "Foreign Minister|Prime Minister|Interior Minister|Chancellor|Home Secretary|"
    "Secretary of State|Vice President|Defence Secretary|Health Minister|Education Secretary",
    "DAY": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
    "MONTH": "January|February|March|April|May|June|July|August|September|October|November|"
    "December",
    "PARTY": "Republican|Democrat",
    "ministry": "Health|Defence|Interior|Justice|Foreign Affairs|Education|Transport|Finance",
    "business": "Group|Holdings|Airlines|Energy|Steel|Motors|Pharmaceuticals|Foods|Bank|Mining",
    "club": "City|United|Rovers|Athletic|Giants|Bears|Wanderers|FC|Hawks|Tigers",
    "NORPword": "Liberal|Conservative|Green|Socialist|Christian Democratic|Communist",
    "NUMBER": "two|three|12|seven|1,200|45|two dozen|300",
    "workers": "Miners|Teachers|Railway Workers|Dockers|Journalists|Nurses",
    "study": "Strategic|Fiscal|Policy|Security|European|Migration",
    "title_words": "The Long Way Home|Salt and Water|Night Train|A Quiet Country|Under Glass|"
    "Nine Bridges|The Last Orchard|Paper Moon Rising|Letters to No One",
}
NUMBERS = {"AGE": (14, 96), "YEAR": (1985, 2026)}
INITIALS = "ABCDEFGHJKLMNPRSTW"
LIST_OF = {
    "SURNAME": "surnames",
    "surname": "surnames",
    "given": "given_names",
    "given_only": "given_names",
    "LOC": "places",
    "LOC_CAPS": "places",
    "place": "places",
    "ORG": "organisations",
    "NORP": "peoples",
    "NORPS": "peoples_plural",
}
LABEL_OF = {
    "PERSON": "PERSON",
    "SURNAME": "PERSON",
    "given_only": "PERSON",
    "LOC": "LOC",
    "LOC_CAPS": "LOC",
    "ORG": "ORG",
    "NORP": "NORP",
    "NORPS": "NORP",
    "PARTY": "NORP",
}


def write_news(copies: int, rng: random.Random) -> Iterator[Draft]:
    """Yield drafts in which every pattern comes `copies` times, with other names each time.

    A draft holds 1 to `LONGEST` sentences on unrelated matters.
    """
    patterns = (FOLDER / "patterns.txt").read_text(encoding="utf-8").splitlines()
    filler = _Filler(rng)
    queue = patterns * copies
    rng.shuffle(queue)
    while queue:
        count = rng.randint(1, LONGEST)
        group, queue = queue[:count], queue[count:]
        yield _draft([filler.fill(pattern) for pattern in group])


class _Filler:
    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.lists = {
            name: (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
            for name in set(LIST_OF.values())
        }

    def fill(self, pattern: str) -> list[tuple[str, str]]:
        """Return the sentence as (text, label) pieces; the label is empty outside names."""
        pieces: list[tuple[str, str]] = []
        for match in PIECE.finditer(pattern):
            label, name, slot = match["label"], match["name"], match["slot"]
            if label:
                text = INNER.sub(lambda inner: self._inside(inner[1]), name)
                pieces.append((text, label))
            elif slot:
                text = self._word(slot)
                if text.startswith("the "):
                    pieces.append(("the ", ""))
                    text = text[4:]
                pieces.append((text, LABEL_OF.get(slot, "")))
            else:
                pieces.append((match["plain"], ""))
        return pieces

    def _inside(self, slot: str) -> str:
        return self._word(slot).removeprefix("the ")

    def _word(self, slot: str) -> str:
        if slot == "PERSON":
            middle = f"{self.rng.choice(INITIALS)}. " if self.rng.random() < 0.06 else ""
            return f"{self._word('given')} {middle}{self._word('surname')}"
        if slot == "acronym":
            return "".join(self.rng.choices(INITIALS + "AEIOU", k=self.rng.randint(3, 5)))
        if slot in NUMBERS:
            return str(self.rng.randint(*NUMBERS[slot]))
        choices = WORDS[slot].split("|") if slot in WORDS else self.lists[LIST_OF[slot]]
        word = self.rng.choice(choices)
        return word.removeprefix("the ").upper() if slot == "LOC_CAPS" else word


def _draft(sentences: list[list[tuple[str, str]]]) -> Draft:
    text = ""
    names: list[tuple[int, int, str]] = []
    for number, pieces in enumerate(sentences):
        text += " " if number else ""
        for piece, label in pieces:
            if label:
                names.append((len(text), len(text) + len(piece), label))
            text += piece
    spans = token_spans(text)
    draft = Draft(
        words=[text[start:end] for start, end in spans],
        spaces=[text[end : end + 1] == " " for _, end in spans],
        names=["O"] * len(spans),
    )
    for start, end, label in names:
        inside = [i for i, span in enumerate(spans) if start <= span[0] and span[1] <= end]
        for i in inside:
            draft.names[i] = f"{'I' if i > inside[0] else 'B'}-{label}"
    return draft
