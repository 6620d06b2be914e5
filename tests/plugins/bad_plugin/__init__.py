"""Does everything that a plugin must not do: the customer's id names the misdeed."""

from __future__ import annotations

from .misdeeds import BadPlugin

__all__ = ["BadPlugin"]
