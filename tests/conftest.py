"""Shared set-up: Qt without a screen and in English, Hypothesis without a clock."""

from __future__ import annotations

import os
import signal

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

settings.register_profile("keeplane", deadline=None, max_examples=50)
settings.load_profile("keeplane")

# A shell starts background jobs with Ctrl+C ignored, and the programs that the tests start would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)
