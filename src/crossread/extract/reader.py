"""Whatever turns a report into grammar: the shipped encoder, or any installed spaCy pipeline. Everything above works on Parse."""

from typing import Protocol

from crossread.model.layers import Parse
from crossread.model.report import Report


class Reader(Protocol):
    """Whatever turns reports into parses. `recipe` names it in the dossier."""

    recipe: str

    def parse(self, report: Report) -> Parse:
        """The grammar of the report's article zones."""


def load(pipeline: str | None = None) -> Reader:
    """The shipped English reader if None; else the one over the spaCy pipeline of that name or folder.

    Raises ReaderError if it is not there, or does not tag parts of speech and dependencies.
    """
    # Imported here: `crossread --help` must not wait for either.
    if pipeline is None:
        from crossread.extract.encoder.reader import load_encoder

        return load_encoder()
    from crossread.extract.spacy_reader import load_spacy

    return load_spacy(pipeline)
