"""The shipped rulebooks, loaded once, and a small one to bend."""

from __future__ import annotations

import pytest
from tests.catalogue import CATALOGUE

from keeplane import assets
from keeplane.rules.deciding import Decider
from keeplane.rules.explaining import Explainer
from keeplane.rules.loading import load_rulebooks
from keeplane.rules.rulebook import SHIPPED


@pytest.fixture(scope="session")
def decider() -> Decider:
    return Decider(load_rulebooks(assets.rulebook(name) for name in SHIPPED))


@pytest.fixture(scope="session")
def explainer(decider: Decider) -> Explainer:
    return Explainer(decider, CATALOGUE)
