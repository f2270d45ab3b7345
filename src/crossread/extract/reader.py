"""Reading the grammar of a report with a spaCy pipeline: the shipped one, or any installed one.

Comes in: a Report. Goes out: a Parse of its article zones, paragraph by paragraph, so that no sentence or name crosses a line of
furniture. The only file that knows spaCy; everything above works on Parse.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple, Protocol

from crossread.errors import ReaderError
from crossread.model.layers import Parse, RawName, Sentence, Token
from crossread.model.report import ARTICLE_ZONES, Report, ZoneKind
from crossread.text.markdown_marks import blanked
from crossread.text.pieces import pieces
from crossread.text.sentence_starts import sentence_starts

SHIPPED = Path(__file__).parent.parent / "lang" / "en" / "pipeline"

LABELS: dict[str, Literal["PERSON", "ORG", "LOC", "NORP", "MISC"]] = {
    "PERSON": "PERSON", "PER": "PERSON", "ORG": "ORG", "LOC": "LOC", "GPE": "LOC", "FAC": "LOC",
    "NORP": "NORP", "MISC": "MISC", "EVENT": "MISC", "WORK_OF_ART": "MISC", "LAW": "MISC",
    "PRODUCT": "MISC",
}  # fmt: skip
"""Labels of usual English pipelines and the five that crossread uses; others (DATE, MONEY, …) have extractors of their own."""

RELATIONS = {
    "nsubjpass": "nsubj:pass", "auxpass": "aux:pass", "csubjpass": "csubj:pass", "dobj": "obj",
    "dative": "iobj", "relcl": "acl:relcl", "poss": "nmod:poss", "neg": "advmod", "pobj": "obl",
    "prt": "compound:prt", "attr": "xcomp", "acomp": "xcomp", "npadvmod": "obl:npmod",
    "ROOT": "root",
}  # fmt: skip
"""ClearNLP relations, which spaCy's own English pipelines give, in UD's terms. The trees still differ in shape (prepositions are
heads there), so rules written for UD find less on them."""


LONGEST_PART = 50_000
"""The most characters that spaCy is given as one text; it refuses a million, and its memory grows with the longest."""


class Part(NamedTuple):
    """A zone, or a piece of a very long one: its index and kind, where it starts in the report, and its readable text."""

    zone: int
    kind: ZoneKind
    start: int
    text: str


class Reader(Protocol):
    """Whatever turns reports into parses. `recipe` names it in the dossier."""

    recipe: str

    def parse(self, report: Report) -> Parse:
        """The grammar of the report's article zones."""


class SpacyReader:
    """A reader over a loaded spaCy pipeline. Paragraphs are read in fixed batches, so results do not hang on their neighbours."""

    def __init__(self, nlp: Any, recipe: str) -> None:
        self._nlp = nlp
        self.recipe = recipe

    def parse(self, report: Report) -> Parse:
        """The grammar of the report's title, headings and body, zone by zone."""
        parts = list(_parts(report))
        docs = self._nlp.pipe((self._divided(part.text) for part in parts), batch_size=32)
        return _assemble(zip(parts, docs, strict=True))

    def _divided(self, text: str) -> Any:
        """The tokenized text, with sentences started where punctuation tells; the parser settles the open places."""
        doc = self._nlp.make_doc(text)
        starts = sentence_starts([t.text for t in doc], [bool(t.whitespace_) for t in doc])
        for token, start in zip(doc, starts, strict=True):
            token.is_sent_start = start
        return doc


def load(pipeline: str | None) -> SpacyReader:
    """The reader over the pipeline of that name or folder; the shipped English one if None.

    Raises ReaderError if it is not there, or does not tag parts of speech and dependencies.
    """
    import spacy  # here, not above: half a second that `crossread --help` must not cost

    source: str | Path = pipeline or SHIPPED
    try:
        nlp = spacy.load(source)
    except (OSError, ValueError, ImportError) as error:
        raise ReaderError(
            f"cannot load the language pipeline {str(source)!r}: {error}. "
            "Give --reader the name of an installed spaCy pipeline, or leave it out."
        ) from error
    if "parser" not in nlp.pipe_names:
        raise ReaderError(
            f"the pipeline {str(source)!r} has no parser; crossread needs dependencies"
        )
    name = f"{nlp.meta.get('lang', '')}_{nlp.meta.get('name', '')}"
    return SpacyReader(nlp, f"{name}@{nlp.meta.get('version', '0')}")


def _parts(report: Report) -> Iterator[Part]:
    """The article zones as they are handed to spaCy: without marks, and no part longer than it can bear."""
    for index, zone in enumerate(report.zones):
        if zone.kind in ARTICLE_ZONES:
            text = _readable(report.text[zone.start : zone.end])
            for start, end in pieces(text, LONGEST_PART):
                yield Part(index, zone.kind, zone.start + start, text[start:end])


def _readable(text: str) -> str:
    """The same length with Markdown marks, and the spaces that confuse a tokenizer, turned into plain ones."""
    return blanked(text).translate(
        {0x00A0: " ", 0x202F: " ", 0x2009: " ", 0x0A: " ", 0x0D: " ", 0x09: " "}
    )


def _assemble(read: Iterable[tuple[Part, Any]]) -> Parse:
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    names: list[RawName] = []
    for part, doc in read:
        index: dict[int, int] = {}
        kept = [t for t in doc if not t.is_space]
        for offset, t in enumerate(kept):
            index[t.i] = len(tokens) + offset
        for sent in doc.sents:
            words = [t for t in sent if t.i in index]
            if not words:
                continue
            first = index[words[0].i]
            tokens.extend(_token(t, part.start, index, len(sentences)) for t in words)
            sentences.append(
                Sentence(
                    first, len(tokens), tokens[first].start, tokens[-1].end, part.zone, part.kind
                )
            )
        names.extend(_names(doc, part.start))
    return Parse(tuple(tokens), tuple(sentences), tuple(names))


def _token(t: Any, shift: int, index: dict[int, int], sentence: int) -> Token:
    start = shift + t.idx
    return Token(
        start=start,
        end=start + len(t.text),
        text=t.text,
        lemma=t.lemma_ or t.lower_,
        pos=t.pos_,
        tag=t.tag_,
        dep=RELATIONS.get(t.dep_, t.dep_) or "dep",
        head=index.get(t.head.i, index[t.i]),
        morph=str(t.morph),
        sentence=sentence,
    )


def _names(doc: Any, shift: int) -> Iterator[RawName]:
    for ent in doc.ents:
        label = LABELS.get(ent.label_)
        if label is not None and ent.text.strip():
            yield RawName(shift + ent.start_char, shift + ent.end_char, label)
