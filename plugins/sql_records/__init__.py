"""Reads customers, accounts and contacts from any database that SQLAlchemy reaches, after a mapping file."""

from __future__ import annotations

from .records_plugin import SqlRecords

__all__ = ["SqlRecords"]
