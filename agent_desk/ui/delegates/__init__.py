"""Delegates: how one row is painted."""
