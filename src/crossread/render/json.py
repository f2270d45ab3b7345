"""The dossier as JSON. Comes in: a Dossier. Goes out: text valid against dossier.schema.json. Never leaves a part out.

Keys stand in the order of the types in `model.account`, keys of free mappings sorted, so the same dossier gives the same bytes.
"""

import msgspec

from crossread.model.account import Dossier


def render(dossier: Dossier) -> str:
    """The whole dossier as indented JSON that ends with a line feed."""
    packed = msgspec.json.encode(dossier, order="deterministic")
    return msgspec.json.format(packed, indent=1).decode("utf-8") + "\n"
