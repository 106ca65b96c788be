"""Sets Keeplane up and starts it, checks, measures or builds it, from a fresh clone with nothing but Python:

    python3 packaging/bootstrap.py run   [-- program arguments]
    python3 packaging/bootstrap.py test  [-- pytest arguments]
    python3 packaging/bootstrap.py bench [-- what to measure]
    python3 packaging/bootstrap.py build [-- --home URL]

This file keeps to what every Python 3 can parse, so that one that is too old is told so.
"""

import sys
from pathlib import Path

OLDEST_PYTHON = (3, 11)
CANNOT_GO_ON = 2


def main() -> int:
    if sys.version_info[:2] < OLDEST_PYTHON:
        text = (
            "Keeplane needs Python {}.{} or newer, and this is {}.{}: install a newer one and use it for this command."
        )
        print(text.format(*(OLDEST_PYTHON + tuple(sys.version_info[:2]))), file=sys.stderr)
        return CANNOT_GO_ON
    import commands  # noqa: PLC0415 - an older Python cannot even read it

    return commands.main(sys.argv[1:], Path(__file__).resolve().parent.parent)


if __name__ == "__main__":
    sys.exit(main())
