"""What the built program runs."""

import sys

from keeplane.cli import main

sys.exit(main())
