"""Fit spaCy's English tokenizer to the way the treebanks cut words.

In: a blank English pipeline. Out: the same pipeline, whose tokenizer keeps runs of one mark
("!!!", "=====") and a few abbreviations whole and cuts "and/or". The changes are saved with the
tokenizer, so loading the shipped pipeline needs no code from this folder.
"""

from __future__ import annotations

from spacy.language import Language
from spacy.symbols import ORTH
from spacy.tokenizer import Tokenizer
from spacy.util import compile_prefix_regex, compile_suffix_regex, registry

__all__ = ["adapt_tokenizer", "create_callback"]

RUNS = [r"[!?]{2,}", r"={2,}", r"_{2,}", r"\*{2,}", r"<{2,}", r">{2,}", r"~{2,}"]
WHOLE = ["etc.", "al.", "Ft.", "e-mail", "e-mails", "E-mail", "E-mails"]
CUT = [("and", "/", "or")]


def create_callback() -> object:
    """Return `adapt_tokenizer`, for the `before_init` entry of the training configs."""
    return adapt_tokenizer


def adapt_tokenizer(nlp: Language) -> Language:
    """Change the tokenizer of `nlp` in place and return `nlp`."""
    tokenizer = nlp.tokenizer
    if not isinstance(tokenizer, Tokenizer):
        raise TypeError(f"expected spaCy's rule tokenizer, got {type(tokenizer).__name__}")
    prefixes = compile_prefix_regex([*RUNS, *(nlp.Defaults.prefixes or ())])
    suffixes = compile_suffix_regex([*RUNS, *(nlp.Defaults.suffixes or ())])
    tokenizer.prefix_search = prefixes.search
    tokenizer.suffix_search = suffixes.search
    for word in WHOLE:
        tokenizer.add_special_case(word, [{ORTH: word}])
    for parts in CUT:
        tokenizer.add_special_case("".join(parts), [{ORTH: part} for part in parts])
    return nlp


registry.callbacks("crossread.adapt_tokenizer.v1", func=create_callback)
