"""The names layer: who and what a report mentions, by name, by role and by pronoun.

Comes in: a Reading with its parse. Goes out: Mentions in text order, each with the fullest name in this report of whom it means.
Never looks outside the report, never guesses anybody's gender from a given name, and leaves open what the report leaves open.
"""

from crossread.extract.names.bodies import body_drafts, settle_capitals
from crossread.extract.names.brackets import expansions
from crossread.extract.names.chains import chains
from crossread.extract.names.drafts import mention
from crossread.extract.names.found import find, read_words
from crossread.extract.names.namesakes import part_namesakes
from crossread.extract.names.pronouns import pronoun_drafts, resolve_pronouns
from crossread.extract.names.role_holders import resolve_relatives, resolve_roles
from crossread.extract.names.roles import name_drafts, role_drafts, without_fields
from crossread.model.layers import Mention, Reading

__all__ = ["names"]


def names(reading: Reading) -> tuple[Mention, ...]:
    """The mentions of the report's article zones, sorted by place."""
    text = read_words(reading.parse)
    found = find(text)
    full = chains(found, expansions(text, found))
    drafts = without_fields(text, name_drafts(text, found, full))
    drafts = sorted(drafts + role_drafts(text, drafts), key=lambda d: d.place)
    part_namesakes(text, drafts)
    settle_capitals(text, drafts)
    resolve_roles(drafts)
    drafts = drafts + body_drafts(text, drafts) + pronoun_drafts(text)
    drafts = sorted(drafts, key=lambda d: d.place)
    resolve_pronouns(text, drafts)
    resolve_relatives(drafts)
    return tuple(sorted((mention(text, d) for d in drafts), key=lambda m: (m.start, m.end)))
