"""The words that Qt-free code speaks through, in English; read once, which takes some 20 ms."""

from keeplane import assets

CATALOGUE = assets.catalogue()
