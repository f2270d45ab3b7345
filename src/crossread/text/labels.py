"""Short names for reports in running text. Comes in: a source and an outlet. Goes out: a label."""

import re


def label(source: str, outlet: str | None) -> str:
    """The outlet where it is known, a host without "www."; else the file's name without folder and ending.

    >>> label("saved/evening.txt", None), label("saved/evening.txt", "Evening Post"), label("feed.jsonl", "www.post.example")
    ('evening', 'Evening Post', 'post.example')
    """
    if outlet:
        return re.sub(r"^www\.(?=[\w-]+(?:\.[\w-]+)+$)", "", outlet, flags=re.I)
    name = re.split(r"[/\\]", source.rstrip("/\\"))[-1]
    return re.sub(r"(?<=.)\.[A-Za-z0-9]{1,8}$", "", name) or source
