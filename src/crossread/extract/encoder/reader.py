"""The shipped reader. Comes in: a Report. Goes out: its Parse: tokens with tags and trees, sentences, names.

A paragraph is cut into tokens by rule, its sentences start where punctuation tells or, where that is open, where the encoder finds it
likelier than not; then every sentence gets the best tree, and every window the best row of name tags.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal, NamedTuple, cast

from crossread.extract.encoder.names import best_tags, spans
from crossread.extract.encoder.network import Network, Read
from crossread.extract.encoder.trees import best_tree
from crossread.extract.encoder.windows import cut
from crossread.extract.parts import Part, parts_of
from crossread.model.layers import Parse, RawName, Sentence, Token
from crossread.model.report import Report
from crossread.text.sentence_starts import sentence_starts
from crossread.text.tokens import token_spans

SHIPPED = Path(__file__).parents[2] / "lang" / "en" / "encoder"
BUDGET = 160
"""The most pieces of words in one window; training saw windows of up to 200."""
VERSION = "2"
Label = Literal["PERSON", "ORG", "LOC", "NORP", "MISC"]


class Words(NamedTuple):
    """The words of one part: spans in the part's text, the words, whether a blank follows, what punctuation tells of sentence starts."""

    spans: list[tuple[int, int]]
    texts: list[str]
    spaces: list[bool]
    starts: list[bool | None]


class EncoderReader:
    """A reader over a loaded network. What it reads of a paragraph hangs on that paragraph alone."""

    def __init__(self, network: Network, recipe: str) -> None:
        self._network = network
        self.recipe = recipe

    def parse(self, report: Report) -> Parse:
        """The grammar of the report's title, headings and body."""
        tokens: list[Token] = []
        sentences: list[Sentence] = []
        names: list[RawName] = []
        for part in parts_of(report):
            for words in self._windows(part):
                read = self._network.read(words.texts, words.spaces)
                bounds = list(_sentences(words, read))
                offset, number = len(tokens), len(sentences)
                tokens.extend(self._tokens(part, words, read, bounds, offset, number))
                sentences.extend(
                    Sentence(
                        offset + begin,
                        offset + end,
                        part.start + words.spans[begin][0],
                        part.start + words.spans[end - 1][1],
                        part.zone,
                        part.kind,
                    )
                    for begin, end in bounds
                )
                names.extend(self._names(part, words, read))
        return Parse(tuple(tokens), tuple(sentences), tuple(names))

    def _windows(self, part: Part) -> Iterator[Words]:
        places = token_spans(part.text)
        texts = [part.text[start:end] for start, end in places]
        spaces = [part.text[end : end + 1].isspace() for _, end in places]
        starts = sentence_starts(texts, spaces)
        sizes = [len(self._network.pieces.of(word)) for word in texts]
        sure = [i for i, start in enumerate(starts) if start]
        for begin, end in cut(sure, sizes, BUDGET):
            yield Words(places[begin:end], texts[begin:end], spaces[begin:end], starts[begin:end])

    def _tokens(
        self,
        part: Part,
        words: Words,
        read: Read,
        bounds: Sequence[tuple[int, int]],
        offset: int,
        number: int,
    ) -> Iterator[Token]:
        """The tokens of one window; `offset` tokens and `number` sentences stand before them."""
        heads: list[int] = []
        for begin, end in bounds:
            places = [0, *range(begin + 1, end + 1)]
            heads.extend(places[head] for head in best_tree(read.arcs[begin:end, places]))
        relations = self._network.relations(read, heads)
        label = self._network.label
        sentence = number - 1
        first = {begin for begin, _ in bounds}
        for i, (start, end) in enumerate(words.spans):
            sentence += i in first
            text, pos = words.texts[i], label("upos", read.tags["upos"][i])
            yield Token(
                start=part.start + start,
                end=part.start + end,
                text=text,
                lemma=self._network.lemma(text, pos, label("lemma", read.tags["lemma"][i])),
                pos=pos,
                tag=label("xpos", read.tags["xpos"][i]),
                dep=relations[i],
                head=offset + (heads[i] - 1 if heads[i] else i),
                morph=label("feats", read.tags["feats"][i]),
                sentence=sentence,
            )

    def _names(self, part: Part, words: Words, read: Read) -> Iterator[RawName]:
        tags = self._network.labels["names"]
        for first, last, label in spans(best_tags(read.names, tags), tags):
            start, end = words.spans[first][0], words.spans[last - 1][1]
            yield RawName(part.start + start, part.start + end, cast(Label, label))


def load_encoder(folder: Path = SHIPPED) -> EncoderReader:
    """The reader over the model in `folder`. Raises ReaderError if the model is not whole."""
    return EncoderReader(Network(folder), f"crossread_en@{VERSION}")


def _sentences(words: Words, read: Read) -> Iterator[tuple[int, int]]:
    """Half-open ranges of words. A window begins a sentence; elsewhere punctuation decides, or the encoder where it leaves it open."""
    begin = 0
    for i, start in enumerate(words.starts):
        if i and (start or (start is None and read.starts[i] > 0)):
            yield begin, i
            begin = i
    yield begin, len(words.starts)
