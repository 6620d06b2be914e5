"""Sets the desktop up from its connections page: the sample company, or connections that were tried first."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from agent_desk.application.connections import ConfiguredConnection
from agent_desk.application.lanes import Lane
from agent_desk.bootstrap.kept_connections import KeptConnections
from agent_desk.domain.sentence import in_turn

if TYPE_CHECKING:
    from concurrent.futures import Future

    from agent_desk.application.connections import Secrets
    from agent_desk.backends.discovery import FoundPlugin
    from agent_desk.bootstrap.connecting import Connecting
    from agent_desk.bootstrap.program import Program
    from agent_desk.bootstrap.switchable import SwitchableBackends
    from agent_desk.sdk.settings import Setting
    from agent_desk.ui.setting_up import (
        Importing,
        KeptConnection,
        NewConnection,
        PluginChoice,
        Saved,
        SettingField,
    )

_TRY_SECONDS = 10.0
_TRIED = "tried"


class SettingUp:
    """Implements :class:`agent_desk.ui.setting_up.SettingUp`; long work runs on a lane of its own."""

    def __init__(
        self, program: Program, backends: SwitchableBackends, connecting: Connecting, customers: int = 20_000
    ) -> None:
        self._program = program
        self._backends = backends
        self._connecting = connecting
        self._customers = customers
        self._lane = Lane("setting-up")
        self._kept = KeptConnections(connecting, backends)
        file = connecting.file()
        self._connected = bool(file.entries or file.problems)

    @cached_property
    def _found(self) -> tuple[FoundPlugin, ...]:
        return self._connecting.plugins()

    @cached_property
    def _plugins(self) -> dict[str, FoundPlugin]:
        return {plugin.id: plugin for plugin in self._found if plugin.usable}

    def wanted(self) -> bool:
        """See SettingUp."""
        return not self._connected

    def open_sample_company(self) -> Future[str]:
        """See SettingUp."""
        return self._lane.submit(self._open_sample_company)

    def list_plugins(self) -> tuple[PluginChoice, ...]:
        """See SettingUp."""
        from agent_desk.ui.setting_up import PluginChoice

        language = self._program.language()
        return tuple(
            PluginChoice(plugin.id, plugin.manifest.name_in(language), "", _fields(plugin.manifest.settings))
            for plugin in self._plugins.values()
            if plugin.manifest is not None
        )

    def test_connection(self, connection: NewConnection) -> Future[str]:
        """See SettingUp."""
        return self._lane.submit(lambda: self._try(connection))

    def list_connections(self) -> Future[tuple[KeptConnection, ...]]:
        """See SettingUp."""
        return self._lane.submit(lambda: self._kept.listed(self._found, self._program.language()))

    def save_connection(self, connection: NewConnection) -> Future[Saved]:
        """See SettingUp."""
        return self._lane.submit(lambda: self._save(connection))

    def switch_connection(self, connection: str, *, on: bool) -> Future[None]:
        """See SettingUp."""
        return self._lane.submit(lambda: self._kept.switch(connection, on=on))

    def remove_connection(self, connection: str) -> Future[None]:
        """See SettingUp."""
        return self._lane.submit(lambda: self._remove(connection))

    def not_imported(self) -> Future[tuple[tuple[str, str], ...]]:
        """See SettingUp."""
        from agent_desk.bootstrap.importing_here import not_imported

        return self._lane.submit(lambda: not_imported(self._program, self._backends))

    def import_customers(self, connection: str) -> Importing:
        """See SettingUp."""
        from agent_desk.bootstrap.importing_here import ImportHere

        return ImportHere(self._program, self._backends, connection)

    def close(self) -> None:
        """End the lane."""
        self._lane.close()

    def _open_sample_company(self) -> str:
        from agent_desk.bootstrap.sample import connect_sample_company, write_sample_company

        company = write_sample_company(self._connecting, self._customers)
        count = connect_sample_company(self._program, self._backends, self._connecting, company)
        self._connected = True
        return f"{count:,} customers".replace(",", "\u202f")

    def _try(self, new: NewConnection) -> str:
        from agent_desk.backends.registry import Surroundings, plans
        from agent_desk.backends.subprocess_backends import SubprocessBackends

        tried = ConfiguredConnection(_TRIED, new.title or new.plugin, new.plugin, dict(new.settings))
        around = Surroundings(
            _Typed(new, self._connecting.secrets),
            self._connecting.paths.cache / "tried",
            self._connecting.region,
        )
        backends = SubprocessBackends(plans(self._plugins.values(), [tried], around))
        try:
            return str(backends.ask(_TRIED, "check", seconds=_TRY_SECONDS).result())
        finally:
            backends.close()

    def _save(self, new: NewConnection) -> Saved:
        from agent_desk.ui.setting_up import Saved

        before = self._kept.one(new.id) if new.id else None
        found = self._try(new)
        id_ = new.id or self._free_id(new.title or new.plugin)
        disabled = before.disabled if before is not None else False
        connection = ConfiguredConnection(
            id_, new.title or new.plugin, new.plugin, dict(new.settings), disabled
        )
        kept = [self._connecting.secrets.keep(id_, name, value) for name, value in new.secrets.items()]
        self._kept.put(connection)
        self._connected = True
        problem = next((one for one in kept if not one.lasting), None)
        return Saved(id_, found, in_turn(problem.problem, problem.remedy) if problem else "")

    def _remove(self, connection: str) -> None:
        from agent_desk.sdk.settings import secret_names

        plugin = self._plugins.get(self._kept.one(connection).plugin)
        manifest = plugin.manifest if plugin is not None else None
        self._connected = self._kept.remove(connection, secret_names(manifest.settings) if manifest else ())

    def _free_id(self, title: str) -> str:
        taken = self._connecting.file().ids()
        base = re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-")[:30]
        base = base if re.match(r"[a-z]", base) else f"c-{base}".strip("-")
        numbered = (base if number == 1 else f"{base}-{number}" for number in range(1, len(taken) + 2))
        return next(name for name in numbered if name not in taken)


class _Typed:
    """Secrets as they were typed into the form; those of a kept connection that were not typed again are
    its own."""

    def __init__(self, new: NewConnection, kept: Secrets) -> None:
        self._new = new
        self._kept = kept

    def secret(self, connection: str, name: str) -> str | None:  # noqa: ARG002 - it is tried under another
        """See Secrets."""
        typed = self._new.secrets.get(name)
        if typed is None and self._new.id:
            return self._kept.secret(self._new.id, name)
        return typed


def _fields(settings: tuple[Setting, ...]) -> tuple[SettingField, ...]:
    return tuple(_field(setting) for setting in settings)


def _field(setting: Setting) -> SettingField:
    from agent_desk.ui.setting_up import SettingField

    kind = "text" if setting.kind.value == "url" else setting.kind.value
    default = setting.default if isinstance(setting.default, (str, int, float, bool)) else ""
    return SettingField(
        setting.key, setting.label, kind, setting.required, default, setting.help, setting.choices
    )
