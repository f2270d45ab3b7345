"""Source text inside Markdown. Comes in: any string. Goes out: Markdown that shows that string and nothing else.

Written for CommonMark with GitHub's tables and Obsidian's additions (tags, wiki links, highlights, comments, mathematics).
"""

import re

_MARKUP = re.compile(r"[\\`*_\[\]<>#|~$^]|=(?==)|(?<==)=|%(?=%)|(?<=%)%|!(?=\[)|&(?=#|\w+;)")
_LINK = re.compile(r":(?=[/:])|(?<=:):|(?<=[wW]{3})\.|@")
_NUMBER = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
_LINE_BREAK = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def escape(text: str) -> str:
    """The text on one line, every character that could become markup written so that it cannot; line breaks become `<br>`.

    >>> escape("*Now* 1 | 2\\n# no heading")
    '\\\\*Now\\\\* 1 \\\\| 2<br>\\\\# no heading'
    """
    return "<br>".join(_escape_line(line) for line in _LINE_BREAK.split(text))


def _escape_line(line: str) -> str:
    body = line.lstrip(" \t")
    lead = "".join("&#32;" if c == " " else "&#9;" for c in line[: len(line) - len(body)])
    end = body.rstrip(" \t")
    tail = "".join("&#32;" if c == " " else "&#9;" for c in body[len(end) :])
    safe = _MARKUP.sub(lambda m: "\\" + m[0], end)
    safe = _LINK.sub(lambda m: "\\" + m[0], safe)
    if number := _NUMBER.match(safe):
        safe = f"{number[1]}\\{safe[number.end(1) :]}"
    elif safe[:1] in ("-", "+", ":", "="):
        safe = "\\" + safe
    return lead + safe.replace("\0", "�") + tail
