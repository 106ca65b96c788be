"""What the set-up says, and how it gives up."""

KEPT_LINES = 8


class SetupError(Exception):
    """The set-up cannot go on. The message says what happened and what to do about it."""


def say(text: str) -> None:
    # Children write to the same stream, and exec drops what is still buffered.
    print(text, flush=True)


def last_lines(output: str) -> str:
    kept = [line.rstrip() for line in output.splitlines() if line.strip()][-KEPT_LINES:]
    return "\n".join(f"    {line}" for line in kept)
