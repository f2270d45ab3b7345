"""Flags win over the environment, the environment over defaults, and nonsense is refused by name."""

import pytest

from crossread.errors import SettingsError
from crossread.settings import Settings, changed, settings_from


def test_nothing_told_gives_the_defaults() -> None:
    assert settings_from({}) == Settings()
    assert changed(Settings()) == {}


def test_a_flag_wins_over_the_environment() -> None:
    environment = {"CROSSREAD_READER": "from_environment", "CROSSREAD_ONE_STORY": "1"}
    assert settings_from(environment) == Settings("from_environment", True)
    assert settings_from(environment, reader="from_flag", one_story=None).reader == "from_flag"


def test_what_differs_from_the_default_is_listed() -> None:
    assert changed(Settings(reader="en_other")) == {"reader": "en_other"}


def test_a_truth_value_that_is_none_is_refused_by_name() -> None:
    with pytest.raises(SettingsError, match="CROSSREAD_ONE_STORY"):
        settings_from({"CROSSREAD_ONE_STORY": "perhaps"})
