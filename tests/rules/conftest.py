"""The shipped rulebooks, loaded once."""

from __future__ import annotations

import pytest

from keeplane import assets
from keeplane.rules.deciding import Decider
from keeplane.rules.explaining import Explainer
from keeplane.rules.loading import load_rulebook
from keeplane.rules.rulebook import Rulebook


@pytest.fixture(scope="session")
def never_outsource() -> Rulebook:
    name, data = assets.rulebook("never-outsource")
    return load_rulebook(data, name)


@pytest.fixture(scope="session")
def decider(never_outsource: Rulebook) -> Decider:
    return Decider((never_outsource,))


@pytest.fixture(scope="session")
def explainer(decider: Decider) -> Explainer:
    return Explainer(decider, assets.catalogue())
