"""Dossiers for the tests of every format."""

import pytest
from rich_dossier import make_rich_dossier

from crossread.model.account import Dossier


@pytest.fixture(scope="session")
def rich() -> Dossier:
    """Every part filled, two stories."""
    return make_rich_dossier()


@pytest.fixture(scope="session")
def empty() -> Dossier:
    """No report and no story."""
    return Dossier("crossread/dossier/1", {"version": "0.0-test"}, (), (), ())
