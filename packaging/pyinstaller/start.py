"""What the built program runs."""

import sys

from keeplane.__main__ import main

sys.exit(main())
