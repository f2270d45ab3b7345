"""Let the name recogniser begin from what the tagger and parser have learned of words.

In: the saved weights of the syntax half's tok2vec. Out: a pipeline whose `ner` component starts
from a copy of them. The two then learn apart.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from spacy.language import Language
from spacy.pipeline import TrainablePipe
from spacy.util import registry

__all__ = ["create_warm_start"]


def create_warm_start(weights: str) -> Callable[[Language], Language]:
    """Return a callback that loads the file `weights` into the tok2vec of `ner`.

    Both must have the same architecture; spaCy raises ValueError where shapes differ.
    """

    def warm(nlp: Language) -> Language:
        ner = nlp.get_pipe("ner")
        if not isinstance(ner, TrainablePipe):
            raise TypeError("the ner component cannot be trained")
        # The recogniser wraps its tok2vec in layers that fit it to the width of its own state.
        ner.model.get_ref("tok2vec").layers[0].from_bytes(Path(weights).read_bytes())
        return nlp

    return warm


registry.callbacks("crossread.warm_start.v1", func=create_warm_start)
