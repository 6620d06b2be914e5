"""Request Tracker 5 through its REST 2 interface: customers, tickets, history, notes, and taking with
conflict."""

from __future__ import annotations

from .tracker import RequestTracker

__all__ = ["RequestTracker"]
