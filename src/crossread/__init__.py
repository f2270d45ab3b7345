"""crossread: many reports of one event in, one account out that can be checked word by word."""

__version__ = "0.1.0"
