"""The network in training: a small BERT with heads for tags, trees, names and speech.

In: pieces of words, and two numbers a word (`crossread.extract.encoder.traits`). Out: scores. The encoder starts from
all-MiniLM-L6-v2 (six layers of 384; Wang et al. 2020); its vectors of pieces stay as they are, which keeps rare words in
their places. Trees are scored by deep biaffine attention (Dozat and Manning 2017). Every head weighs the layers for itself
(Peters et al. 2018).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from crossread.extract.encoder.traits import LISTS, SHAPES

__all__ = ["Batch", "Network", "Scores"]

WIDTH = 384
LAYERS = 6
ATTENTION_HEADS = 12
INNER = 1536
POSITIONS = 512
TAGGER_WIDTH = 256
ARC_WIDTH = 192
RELATION_WIDTH = 64
NORM_EPSILON = 1e-12


@dataclass
class Batch:
    """Windows side by side. Shapes: pieces, shapes, lists [windows, pieces]; first, last [windows, words]; masks are bool."""

    pieces: Tensor
    shapes: Tensor
    lists: Tensor
    piece_mask: Tensor
    first: Tensor
    last: Tensor
    word_mask: Tensor


@dataclass
class Scores:
    """Scores for every word: `tags` by kind [windows, words, classes], `arcs` [windows, words, words + 1] (place 0 is the root),
    `relations` the vectors of dependents and heads, `starts` [windows, words], `names`, `speech`."""

    tags: dict[str, Tensor]
    starts: Tensor
    arcs: Tensor
    relation_dependents: Tensor
    relation_heads: Tensor
    names: Tensor
    speech: Tensor


class Layer(nn.Module):
    """One layer of BERT: attention and a two-step product, each with a norm after its sum."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.attention_in = nn.Linear(WIDTH, 3 * WIDTH)
        self.attention_out = nn.Linear(WIDTH, WIDTH)
        self.norm_attention = nn.LayerNorm(WIDTH, NORM_EPSILON)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, NORM_EPSILON)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        windows, length, _ = x.shape
        parts = (
            self.attention_in(x)
            .view(windows, length, 3, ATTENTION_HEADS, -1)
            .permute(2, 0, 3, 1, 4)
        )
        query, key, value = parts[0], parts[1], parts[2]
        weights = query @ key.transpose(2, 3) / math.sqrt(WIDTH // ATTENTION_HEADS)
        if mask is not None:
            weights = weights + mask
        mixed = (weights.softmax(-1) @ value).transpose(1, 2).reshape(windows, length, WIDTH)
        x = self.norm_attention(x + self.dropout(self.attention_out(mixed)))
        return self.norm(x + self.dropout(self.down(functional.gelu(self.up(x)))))


class Mix(nn.Module):
    """A weighted mean of the layers, with weights of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.weights = nn.Parameter(torch.cat([torch.zeros(LAYERS), torch.ones(1)]))

    def forward(self, layers: list[Tensor]) -> Tensor:
        weights = self.weights.softmax(0)
        return sum((weights[i] * layer for i, layer in enumerate(layers)), torch.zeros(()))


class Network(nn.Module):
    """The whole. `classes` gives the number of classes of each kind of tag, of relations, of name tags and of speech tags."""

    def __init__(
        self,
        classes: dict[str, int],
        vocabulary: int,
        dropout: float = 0.1,
        head_dropout: float = 0.3,
    ) -> None:
        super().__init__()
        self.classes = classes
        self.pieces = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.shapes = nn.Embedding(2 * SHAPES + 1, WIDTH)
        self.lists = nn.Embedding(LISTS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, NORM_EPSILON)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)
        self.head_dropout = nn.Dropout(head_dropout)
        self.mixes = nn.ModuleDict({name: Mix() for name in ("tags", "trees", "names", "speech")})
        self.tagger = nn.Linear(WIDTH, TAGGER_WIDTH)
        self.tag_heads = nn.ModuleDict(
            {k: nn.Linear(TAGGER_WIDTH, classes[k]) for k in ("upos", "xpos", "feats", "lemma")}
        )
        self.start = nn.Linear(TAGGER_WIDTH, 1)
        self.arc_dependent = nn.Linear(WIDTH, ARC_WIDTH)
        self.arc_head = nn.Linear(WIDTH, ARC_WIDTH)
        self.arc_product = nn.Parameter(torch.zeros(ARC_WIDTH + 1, ARC_WIDTH))
        self.root = nn.Parameter(torch.zeros(WIDTH))
        self.relation_dependent = nn.Linear(WIDTH, RELATION_WIDTH)
        self.relation_head = nn.Linear(WIDTH, RELATION_WIDTH)
        self.relation_product = nn.Parameter(
            torch.zeros(classes["deprel"], RELATION_WIDTH + 1, RELATION_WIDTH + 1)
        )
        self.namer = nn.Linear(WIDTH, TAGGER_WIDTH)
        self.name_head = nn.Linear(TAGGER_WIDTH, classes["names"])
        self.hearer = nn.Linear(WIDTH, TAGGER_WIDTH)
        self.speech_head = nn.Linear(TAGGER_WIDTH, classes["speech"])
        for table in (self.shapes, self.lists):
            nn.init.zeros_(table.weight)
        self.pieces.weight.requires_grad_(False)

    def load_encoder(self, path: str) -> None:
        """Take the encoder's weights from MiniLM's safetensors file."""
        given = load_file(path)
        get = lambda name: given[name]  # noqa: E731
        with torch.no_grad():
            self.pieces.weight.copy_(get("embeddings.word_embeddings.weight"))
            self.positions.weight.copy_(get("embeddings.position_embeddings.weight"))
            self.kind.copy_(get("embeddings.token_type_embeddings.weight")[0])
            self.norm.weight.copy_(get("embeddings.LayerNorm.weight"))
            self.norm.bias.copy_(get("embeddings.LayerNorm.bias"))
            for index, layer in enumerate(self.layers):
                at = f"encoder.layer.{index}."
                for part in ("weight", "bias"):
                    triple = [
                        get(f"{at}attention.self.{name}.{part}")
                        for name in ("query", "key", "value")
                    ]
                    getattr(layer.attention_in, part).copy_(torch.cat(triple))
                    for ours, theirs in (
                        (layer.attention_out, "attention.output.dense"),
                        (layer.norm_attention, "attention.output.LayerNorm"),
                        (layer.up, "intermediate.dense"),
                        (layer.down, "output.dense"),
                        (layer.norm, "output.LayerNorm"),
                    ):
                        getattr(ours, part).copy_(get(f"{at}{theirs}.{part}"))

    def forward(self, batch: Batch) -> Scores:
        """Scores of all windows of a batch."""
        mask = torch.zeros(batch.piece_mask.shape).masked_fill(~batch.piece_mask, -1e4)[
            :, None, None, :
        ]
        return self.score(
            self.pieces(batch.pieces), batch.shapes, batch.lists, batch.first, batch.last, mask
        )

    def score(
        self,
        vectors: Tensor,
        shapes: Tensor,
        lists: Tensor,
        first: Tensor,
        last: Tensor,
        mask: Tensor | None,
    ) -> Scores:
        """Scores from the vectors of pieces [windows, pieces, WIDTH]."""
        length = vectors.shape[1]
        x = (
            vectors
            + self.positions.weight[:length]
            + self.kind
            + self.shapes(shapes)
            + self.lists(lists)
        )
        x = self.dropout(self.norm(x))
        layers = [x]
        for layer in self.layers:
            x = layer(x, mask)
            layers.append(x)
        words = {name: self._words(mix(layers), first, last) for name, mix in self.mixes.items()}
        tagged = self.head_dropout(functional.gelu(self.tagger(self.head_dropout(words["tags"]))))
        trees = self.head_dropout(words["trees"])
        root = self.root.expand(trees.shape[0], 1, WIDTH)
        heads = torch.cat([root, trees], 1)
        dependents = self.head_dropout(functional.gelu(self.arc_dependent(trees)))
        arcs = functional.pad(dependents, (0, 1), value=1.0) @ self.arc_product
        arcs = arcs @ self.head_dropout(functional.gelu(self.arc_head(heads))).transpose(1, 2)
        return Scores(
            tags={kind: head(tagged) for kind, head in self.tag_heads.items()},
            starts=self.start(tagged).squeeze(-1),
            arcs=arcs / math.sqrt(ARC_WIDTH),
            relation_dependents=self.head_dropout(functional.gelu(self.relation_dependent(trees))),
            relation_heads=self.head_dropout(functional.gelu(self.relation_head(heads))),
            names=self.name_head(
                self.head_dropout(functional.gelu(self.namer(self.head_dropout(words["names"]))))
            ),
            speech=self.speech_head(
                self.head_dropout(functional.gelu(self.hearer(self.head_dropout(words["speech"]))))
            ),
        )

    def relations(self, dependents: Tensor, heads: Tensor) -> Tensor:
        """Scores of every relation for pairs of vectors [..., RELATION_WIDTH] that belong together: [..., relations]."""
        one = functional.pad(dependents, (0, 1), value=1.0)
        other = functional.pad(heads, (0, 1), value=1.0)
        return torch.einsum("...i,rij,...j->...r", one, self.relation_product, other)

    @staticmethod
    def _words(x: Tensor, first: Tensor, last: Tensor) -> Tensor:
        take = lambda at: x.gather(1, at.unsqueeze(-1).expand(-1, -1, WIDTH))  # noqa: E731
        return (take(first) + take(last)) * 0.5
