"""The program with its window, and the door through which later starts reach it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from agent_desk.application.events import ProblemArose
from agent_desk.application.lanes import Lane
from agent_desk.bootstrap.connecting import Connecting
from agent_desk.bootstrap.hearing import hearing
from agent_desk.bootstrap.kept_look import KeptLook
from agent_desk.bootstrap.program import Place, Program
from agent_desk.bootstrap.relaying import listening
from agent_desk.bootstrap.setting_up import SettingUp
from agent_desk.bootstrap.switchable import SwitchableBackends
from agent_desk.domain.quick import dataclass
from agent_desk.system.keyring_secrets import STORE, KeyringSecrets
from agent_desk.system.paths import Paths, private_folder
from agent_desk.system.settings import Settings, is_team_store, read_settings
from agent_desk.system.single_instance import Door
from agent_desk.ui.app import DeskApplication
from agent_desk.ui.look import LANGUAGES, SCALES, THEMES, Look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from agent_desk.ui.main_window import DeskWindow

_CHOICES = {"theme": THEMES, "language": LANGUAGES, "scale": SCALES}
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """The open window and what is behind it."""

    application: DeskApplication
    window: DeskWindow
    program: Program
    backends: SwitchableBackends
    connecting: Connecting
    setting_up: SettingUp
    door: Door
    view_lane: Lane

    def close(self) -> None:
        """Close in the order in which nothing is lost."""
        self.door.close()
        self.window.close()
        self.setting_up.close()
        self.program.close()
        self.view_lane.close()


def open_window(
    paths: Paths, arguments: Sequence[str] = ("agent-desk",), secrets: KeyringSecrets | None = None
) -> Opened:
    """Open the one window of this user; raises AlreadyRunning, or OSError where it may not write."""
    settings, warnings = read_settings(paths.config, choices=_CHOICES)
    chosen = _look(settings)

    def keep_look(new: Look) -> None:
        look.keep(new)

    application = DeskApplication(arguments, chosen, paths.resources, keep_look, _report)
    look = KeptLook(paths.config, chosen, application.bridge)

    def tell(message: str, remedy: str = "") -> None:
        application.bridge.publish(ProblemArose(message, remedy))

    secrets = secrets or KeyringSecrets()
    connecting = Connecting(paths, settings.region, tell, secrets)
    backends = SwitchableBackends(lambda: connecting.backends(connecting.connections()))
    store = settings.store_address(paths.data)
    place = Place(
        settings.login,
        store,
        paths.data,
        paths.resources,
        lambda: look.look.language,
        lambda: secrets.secret(*STORE) if is_team_store(store) else None,
        department=settings.department,
        cache=paths.cache,
        machine_cache=paths.machine_cache,
        hints=listening(settings, secrets, tell),
    )
    program = Program(place, backends, application.bridge)
    door = Door(private_folder(paths.runtime), hearing(program, settings.region))
    view_lane, setting_up = Lane("view"), SettingUp(program, backends, connecting)
    window = application.open_window(program.desk, settings.login, view_lane, setting_up)
    application.catch_exceptions()
    for warning in warnings:
        tell(warning)
    return Opened(application, window, program, backends, connecting, setting_up, door, view_lane)


def _look(settings: Settings) -> Look:
    scale = min(SCALES, key=lambda scale: abs(scale - settings.scale))
    return Look(settings.theme, settings.language, scale)


def _report(problem: BaseException) -> None:
    _log.error("uncaught", exc_info=problem)
