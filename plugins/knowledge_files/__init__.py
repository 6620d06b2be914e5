"""A folder of Markdown articles with front matter, watched for changes, and a file of departments."""

from __future__ import annotations

from .source import KnowledgeFiles

__all__ = ["KnowledgeFiles"]
