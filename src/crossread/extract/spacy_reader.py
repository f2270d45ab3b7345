"""Reading with an installed spaCy pipeline instead of the shipped encoder. The only file that knows spaCy.

Comes in: a Report. Goes out: a Parse of its article zones, paragraph by paragraph.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Literal

from crossread.errors import ReaderError
from crossread.extract.parts import Part, parts_of
from crossread.model.layers import Parse, RawName, Sentence, Token
from crossread.model.report import Report
from crossread.text.sentence_starts import sentence_starts

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


class SpacyReader:
    """A reader over a loaded spaCy pipeline. Paragraphs are read in fixed batches, so results do not hang on their neighbours."""

    def __init__(self, nlp: Any, recipe: str) -> None:
        self._nlp = nlp
        self.recipe = recipe

    def parse(self, report: Report) -> Parse:
        """The grammar of the report's title, headings and body, zone by zone."""
        parts = list(parts_of(report))
        docs = self._nlp.pipe((self._divided(part.text) for part in parts), batch_size=32)
        return _assemble(zip(parts, docs, strict=True))

    def _divided(self, text: str) -> Any:
        """The tokenized text, with sentences started where punctuation tells; the parser settles the open places."""
        doc = self._nlp.make_doc(text)
        starts = sentence_starts([t.text for t in doc], [bool(t.whitespace_) for t in doc])
        for token, start in zip(doc, starts, strict=True):
            token.is_sent_start = start
        return doc


def load_spacy(name: str) -> SpacyReader:
    """The reader over the installed pipeline, or the pipeline folder, of that name.

    Raises ReaderError if spaCy or the pipeline is not there, or if it has no parser.
    """
    try:
        import spacy
    except ImportError as error:
        raise ReaderError(
            f"reading with {name!r} needs spaCy: pip install 'crossread[spacy]'"
        ) from error
    try:
        nlp = spacy.load(name)
    except (OSError, ValueError, ImportError) as error:
        raise ReaderError(
            f"cannot load the language pipeline {name!r}: {error}. "
            "Give --reader the name of an installed spaCy pipeline, or leave it out."
        ) from error
    if "parser" not in nlp.pipe_names:
        raise ReaderError(f"the pipeline {name!r} has no parser; crossread needs dependencies")
    known = f"{nlp.meta.get('lang', '')}_{nlp.meta.get('name', '')}"
    return SpacyReader(nlp, f"{known}@{nlp.meta.get('version', '0')}")


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
