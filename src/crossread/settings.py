"""Every knob of a run in one frozen value; `KNOBS` says what each is for. Comes in: flags and environment. Goes out: Settings."""

from collections.abc import Mapping
from typing import NamedTuple

from msgspec import Struct

from crossread.errors import SettingsError


class Settings(Struct, frozen=True):
    """The settings of a run. What differs from its default is listed in the recipe of the dossier, if it shapes the dossier."""

    reader: str | None = None
    one_story: bool = False
    corrections: str | None = None
    llm_url: str | None = None
    llm_model: str | None = None


class Knob(NamedTuple):
    """A setting: the field, the environment variable that sets it, what it is for, and whether it shapes a dossier."""

    field: str
    variable: str
    help: str
    in_recipe: bool = True


KNOBS = (
    Knob(
        "reader",
        "CROSSREAD_READER",
        "an installed spaCy pipeline, or its folder, in place of the shipped reader",
    ),
    Knob(
        "one_story",
        "CROSSREAD_ONE_STORY",
        "take all reports as one story instead of grouping them (1 or 0)",
    ),
    Knob(
        "llm_url",
        "CROSSREAD_LLM_URL",
        "an OpenAI-compatible server that may choose among the slices of an answer; slices of the reports are sent to it",
        in_recipe=False,
    ),
    Knob("llm_model", "CROSSREAD_LLM_MODEL", "the model of that server", in_recipe=False),
    Knob(
        "corrections",
        "CROSSREAD_CORRECTIONS",
        "a TOML file of the user's corrections, put in on every run",
    ),
)

LLM_KEY = "CROSSREAD_LLM_KEY"
"""The environment variable with the key of the language model's server. It is no setting: it stands in no flag, recipe or message."""


def settings_from(environment: Mapping[str, str], **flags: str | bool | None) -> Settings:
    """Flags over environment over defaults; a flag that is None was not given. Raises SettingsError for an unusable value."""
    values: dict[str, str | bool | None] = {}
    for knob in KNOBS:
        told = environment.get(knob.variable)
        if told:
            values[knob.field] = _truth(knob.variable, told) if knob.field == "one_story" else told
    values.update({name: value for name, value in flags.items() if value is not None})
    return Settings(
        reader=str(values["reader"]) if values.get("reader") else None,
        one_story=bool(values.get("one_story")),
        llm_url=str(values["llm_url"]) if values.get("llm_url") else None,
        llm_model=str(values["llm_model"]) if values.get("llm_model") else None,
        corrections=str(values["corrections"]) if values.get("corrections") else None,
    )


def changed(settings: Settings) -> dict[str, str]:
    """The settings that shape a dossier and differ from their defaults, as text, in the order of the table."""
    default = Settings()
    return {
        k.field: str(getattr(settings, k.field))
        for k in KNOBS
        if k.in_recipe and getattr(settings, k.field) != getattr(default, k.field)
    }


def _truth(variable: str, told: str) -> bool:
    if told.lower() in ("1", "true", "yes"):
        return True
    if told.lower() in ("0", "false", "no"):
        return False
    raise SettingsError(f"{variable} is {told!r}; it must be 1 or 0")
