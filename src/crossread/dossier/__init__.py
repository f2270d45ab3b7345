"""Composing the account, checking it against the sources, answering from it."""
