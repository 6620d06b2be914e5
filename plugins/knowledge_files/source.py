"""The plugin: articles of a folder and what changed since, in pages; departments of a file."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from agent_desk.domain.department import Department
from agent_desk.sdk.capabilities import ArticlePage
from agent_desk.sdk.context import PluginContext

from .departments import read_departments
from .watched_folder import WatchedFolder

LONGEST_LOOK = 2.0
LEDGER_FILE = "articles.json"


class KnowledgeFiles:
    """Capabilities KnowledgeSource and StaffDirectory over plain files.

    A call looks at the folder for a third of its deadline at most, and never more than two seconds: a large
    folder is read over several calls, each of which delivers what was read so far.
    """

    def __init__(self, context: PluginContext) -> None:
        self._context = context
        root = Path(str(context.settings["folder"]))
        self._folder = WatchedFolder(root, context.folder / LEDGER_FILE, context.now)
        self._departments = str(context.settings.get("departments", ""))
        self._language = str(context.settings.get("language", "")) or "en"
        self._lock = threading.Lock()

    def check(self) -> str:
        """How many articles in which languages were found, and how many problems. Raises NotReachable."""
        with self._lock:
            self._folder.look(self._stop())
            said = self._folder.summary()
        return f"{said} {len(self.departments())} departments." if self._departments else said

    def articles(self, since: str) -> ArticlePage:
        """Articles added or changed since ``since``, at most 500, and the problems known now: the first 200
        and how many more.

        A token outlives the process. One that is no longer known is answered with everything, as "" is.
        Raises NotReachable when the folder is away.
        """
        with self._lock:
            return self._folder.page(since, self._stop())

    def departments(self) -> tuple[Department, ...]:
        """Departments of the file in the settings; none without one. Raises NotReachable or Rejected."""
        if not self._departments:
            return ()
        return read_departments(Path(self._departments), self._language)

    def _stop(self) -> Callable[[], bool]:
        ends = time.monotonic() + min(LONGEST_LOOK, self._context.deadline() / 3)
        return lambda: time.monotonic() >= ends or self._context.cancelled()
