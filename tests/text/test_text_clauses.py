"""Clauses: those of one report are never taken for those of another."""

from crossread.model.layers import Parse, Sentence, Token
from crossread.text.clauses import clauses


def two_words(subject: str, verb: str, verb_first: bool) -> Parse:
    """A sentence of a noun and a verb, in either order."""
    words = [(subject, "NOUN", "NNS"), (verb, "VERB", "VBD")]
    tokens, at = [], 0
    for word, pos, tag in reversed(words) if verb_first else words:
        relation = "root" if pos == "VERB" else "nsubj"
        head = 0 if verb_first else 1
        tokens.append(Token(at, at + len(word), word, word, pos, tag, relation, head, "", 0))
        at += len(word) + 1
    return Parse(tuple(tokens), (Sentence(0, 2, 0, at - 1, 0, "body"),))


def test_reports_read_in_turn_keep_their_own_clauses() -> None:
    crews, closed = two_words("crews", "cheered", False), two_words("bridges", "closed", True)
    verbs = [clauses(p, p.sentences[0])[0].verb for p in (crews, closed, crews, closed)]
    assert verbs == [1, 0, 1, 0]
