"""Contracted forms and what they stand for. Only those that stand for one thing: "he'd" and "it's" are left alone."""

ENDINGS = (("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"))
"""The end of a word, with a straight apostrophe, and the word that it stands for."""

IRREGULAR = {
    "can't": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "cannot": ("can", "not"),
}
