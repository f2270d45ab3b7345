"""One file a question: the Readings of one story go in, findings with citations come out."""
