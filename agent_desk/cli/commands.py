"""What every command module shares: its type of sub-parsers, and how it speaks."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def say(text: str) -> None:
    """One line for the person at the terminal."""
    print(text, flush=True)


def fail(text: str, code: int = 1) -> int:
    """One line on standard error, and the exit code."""
    print(f"agent-desk: {text}", file=sys.stderr, flush=True)
    return code
