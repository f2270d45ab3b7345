"""The forms of lines that are no article: captions of the wires, player notices, offers, adverts for tips, legal lines.

Comes in: nothing. Goes out: compiled patterns; which of them counts when, `line_kinds` decides. Lower-case patterns are
for lines in lower case.
"""

import re

from crossread.ingest.bylines import NAME

DURATION = re.compile(
    r"^(?:duration:?\s*)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*/\s*\d{1,2}:\d{2})?$", re.I
)
WORD = re.compile(r"[a-zà-öø-ÿ'-]+|\d+")
CREDIT_TAIL = re.compile(
    r"[(\[](?:[^()\[\]]{2,40}/[^()\[\]]{2,60}|(?:ap|reuters|afp|epa|getty|file|pool)\b[^()\[\]]{0,60})[)\]]\.?$",
    re.I,
)
PLACED = re.compile(
    r"\w,? \((?:left|right|center|centre|l|r|c|top|bottom|second (?:from )?(?:left|right))\)|, (?:left|right|centre|center),"
    r"|\bpictured\b.{0,30}$|^pictured\b",
    re.I,
)
BIOGRAPHY = re.compile(
    rf"^{NAME} (?:is|was|writes|covers|reports|has been)\b.{{0,60}}\b(?:writer|reporter|editor|correspondent|journalist|columnist|contributor"
    r"|fellow|author|covers|covering|based in)\b|\b[Ff]ollow (?:him|her|them|me) on\b"
    r"|^(?:You can |Please )?(?:[Ee]mail|[Cc]ontact|[Rr]each|[Ff]ollow) (?:the )?(?:author|reporter|him|her|[A-Z]\w+ [A-Z]\w+)\b"
)
POST = re.compile(
    r"pic\.twitter\.com/|^[—–-] .{1,60}\(@\w+\)|[—–-] .{1,60}\(@\w{2,20}\)(?: [A-Z][a-z]+ \d{1,2}, \d{4})?$"
)
COLUMN = re.compile(r"\bis an? (?:[\w-]+ ){0,2}(?:column|newsletter)\b.{0,20}\b(?:by|about|from)\b")
LEGAL = re.compile(
    r"\b(?:material|content|article|story|transcript)s?\b.{0,30}\bmay not be (?:published|reproduced|broadcast|redistributed|copied)\b"
    r"|\btranscripts? (?:are|is|may) .{0,40}\b(?:rush|accuracy|error|final)\b|\bnot responsible for the content of external\b"
    r"|^(?:any |unauthori[sz]ed )?(?:reproduction|redistribution|republication|duplication)\b.{0,60}\b(?:prohibited|forbidden|permission)\b",
    re.I,
)
GALLERY = re.compile(
    r"(?:image|photo|picture|slide)s?:?\s*\d{1,3}\s*(?:of|/)\s*\d{1,3}|\d{1,3} of \d{1,3}(?: (?:images|photos))?|\d{1,3} (?:images|photos|pictures|slides)",
    re.I,
)
WIRE_CAPTION = re.compile(
    r"\(?(?:file\s*[-–—:]+\s*)?in (?:this|an? (?:undated|file|handout))\b.{0,50}?\b(?:photo(?:graph)?|image|picture|frame|rendering|screenshot)s?\b"
    r"(?:,| (?:taken|provided|released|made|from|issued|posted|obtained|distributed|by|shot|supplied)\b)",
    re.I,
)
CREDIT_ONLY = re.compile(
    r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}\s?/\s?[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}"
)
CREDIT_BETWEEN = re.compile(
    r"\b(?:AP|Reuters|REUTERS|AFP|EPA|Getty Images|Shutterstock)\b(?= [A-Z‘“'\"]|$)"
)
FILE_CAPTION = re.compile(r"\(?FILE(?: (?:PHOTO|IMAGE|PICTURE))?\s*[-–—:]")
PICTURED = re.compile(r"\(pictured\b[^()]{0,50}\)|, pictured\b[^,.]{0,40},|^Pictured\b")
PLAYER_BUTTON = re.compile(r"(?:CLOSE|EXPAND|AUTOPLAY)\s+[A-Z]")
PLAYER = re.compile(
    r"\b(?:browser|(?:media|video|audio|web|flash) ?player|javascript|html5|your device|plug-?in)\b"
)
UNABLE = re.compile(
    r"\b(?:cannot|can't|can not|could not|couldn't|does not|doesn't|do not|unable|unsupported|not supported|not support|enable|disabled|upgrade|requires?|outdated)\b"
)
PLAY = re.compile(r"\b(?:play\w*|video|audio|media|load\w*|display\w*|embed\w*|stream\w*)\b")
TO_THE_VIEWER = re.compile(r"\b(?:your|this) |^(?:sorry|please|error|oops|javascript|the media)\b")
NOT_SHOWN = re.compile(
    r"^(?:(?:sorry|oops|error)\W+)?(?:this|the) (?:video|audio|media|clip|live ?stream|stream|content|embed)\b.{0,40}"
    r"\b(?:(?:could|can|is) ?(?:not|n't)|failed to|unavailable|no longer)\b.{0,20}"
    r"\b(?:play\w*|load\w*|be displayed|supported|(?:available )?in your (?:region|country|area|browser))\b"
    r"|^(?:sorry\W+)?an? (?:unknown )?(?:error|problem) (?:has )?occurred\b"
)
OFFER = re.compile(
    r"^(?:sign up|subscribe|register (?:for|to|now|here)|(?:get|receive) (?:our|the|all|breaking|daily|free|more|your|\w+ news))\b.{0,120}"
    r"\b(?:newsletters?|e-?mails?|alerts?|inbox|briefings?|notifications?)\b"
    r"|\badd .{1,40} as an interest\b"
)
TIP = re.compile(
    r"\b(?:do you have|got|have) (?:an?|any) (?:story|news tip|tip|news|suggestion|question|correction|comment)\b.{0,80}\b(?:e-?mail|contact|call|write|tell|send|let|get in touch)\b(?=.{0,20}(?:\bus\b|\bour\b|@))"
)
COMMENT_ON = re.compile(r"\bin the comments(?: section)?\b(?: below)?\W*$|\bhave your say\b")
LINKED = re.compile(
    r"^\(?for (?:an?|the|more|full|all|our|further|related|details|live)\b.{0,80}\bclick (?:on|here)\b|^\(?to (?:see|read|view) .{0,60}\bclick here\b"
    r"|^\(?(?:please )?click (?:on|here)\b"
)
READ_MORE_TAIL = re.compile(r"\bread more$", re.I)
GLUED_LABEL = re.compile(r"^[A-Z][\w’' ]{2,40}:(?=[A-Z‘“'\"])")
"""A label and the headline that its link goes to, without a space: "Storm warning:Harbour to close"."""
LISTED_HEADLINES = re.compile(
    r"^(?:MOST READ|Most [Rr]ead|Related (?:[Ss]tories|[Aa]rticles)|RELATED (?:STORIES|ARTICLES)|R(?:ead|EAD) M(?:ore|ORE))\b"
    r"(?: IN [A-Z]+)? [A-Z‘“'\"]"
)
SITE_OFFER = re.compile(r"^visit .{2,40}\b(?:home ?page|website|site) for (?:more|the|all)\b")
ORDER_IN_CAPITALS = re.compile(r"^(?:READ|WATCH|LISTEN|SEE|CLICK|GET|FOLLOW|DOWNLOAD|SUBSCRIBE)\b")
SHOWN_ELSEWHERE = re.compile(r"^(?:can|do)(?:n?[’']t| ?not) see .{3,40}\? click here\b")
COPYRIGHT = re.compile(r"^(?:copyright\b|©|\(c\)\s|all rights reserved)", re.I)
