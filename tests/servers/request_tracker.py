"""Request Tracker 5 as Debian ships it: a private instance with its own configuration and SQLite file.

Setting up the database takes some ten seconds; a seeded one is kept under `build/` and copied.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.servers import processes
from tests.servers.shared import locked, shared

HERE = Path(__file__).parent
SEED = HERE / "request_tracker_seed.pl"
CONFIGURATION = HERE / "request_tracker_site.pm"
SERVER = Path("/usr/share/request-tracker5/libexec/rt-server")
CACHE = HERE.parents[1] / "build" / "test-servers"
PACKAGES = "request-tracker5 rt5-db-sqlite rt5-standalone msmtp-mta"


@dataclass(frozen=True, slots=True)
class RequestTracker:
    """A running instance. `tokens` holds a token for each of anna and bert, who are agents, and for root."""

    pid: int
    folder: str
    port: int
    tokens: Mapping[str, str]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def stop(self) -> None:
        processes.stop(self.pid)

    def remove(self) -> None:
        """Stop it if it runs, and leave nothing."""
        self.stop()
        shutil.rmtree(self.folder)


def start_request_tracker(folder: Path | None = None, port: int | None = None) -> RequestTracker:
    """Start an instance of your own; give the same folder and port to start a stopped one again."""
    processes.need_program(SERVER, PACKAGES)
    folder = folder or processes.private_folder("request-tracker")
    port = port or processes.free_port()
    environment = configure(folder, port)
    if not (folder / "rt.sqlite").exists():
        template = prepared_database()
        for name in ("rt.sqlite", "tokens.json"):
            shutil.copy(template / name, folder / name)
    log = folder / "server.log"
    command = [
        SERVER,
        "--server",
        "Starlet",
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
        "--max-workers",
        "3",
    ]
    pid = processes.start(command, log, environment)
    processes.wait_until(lambda: refuses_strangers(port), "Request Tracker", log, pid)
    return RequestTracker(pid, str(folder), port, json.loads((folder / "tokens.json").read_text()))


def configure(folder: Path, port: int) -> dict[str, str]:
    """Write the instance's configuration; the environment that makes RT use it."""
    text = CONFIGURATION.read_text().replace("@FOLDER@", str(folder)).replace("@PORT@", str(port))
    site = folder / "RT_SiteConfig.pm"
    site.write_text(text)
    for name in ("site.d", "session", "mason"):
        (folder / name).mkdir(exist_ok=True)
    return {"RT_SITE_CONFIG": str(site), "RT_SITE_CONFIG_DIR": str(folder / "site.d")}


def prepared_database() -> Path:
    """A folder with a seeded database and its tokens, made once for this seed and this version of RT."""
    CACHE.mkdir(parents=True, exist_ok=True)
    version = processes.run(["dpkg-query", "-W", "-f", "${Version}", "request-tracker5"])
    parts = [SEED.read_bytes(), CONFIGURATION.read_bytes(), version.encode()]
    template = CACHE / f"request-tracker-{hashlib.sha256(b''.join(parts)).hexdigest()[:12]}"
    with locked(CACHE / "lock"):
        if not template.exists():
            making = template.with_suffix(".making")
            shutil.rmtree(making, ignore_errors=True)
            making.mkdir()
            environment = configure(making, 80)
            processes.run(["rt-setup-database-5", "--action", "init", "--skip-create"], environment)
            tokens = processes.run(["perl", SEED], environment)
            (making / "tokens.json").write_text(
                json.dumps(dict(line.split() for line in tokens.splitlines()))
            )
            making.rename(template)
    return template


def refuses_strangers(port: int) -> bool:
    """Ready: without a token the version is not told, which is 401 and not a refused connection."""
    try:
        urllib.request.urlopen(f"http://127.0.0.1:{port}/REST/2.0/rt", timeout=20).close()
    except urllib.error.HTTPError as answer:
        answer.close()
        return answer.code == 401
    except OSError:
        return False
    return False


def shared_request_tracker() -> RequestTracker:
    """The instance of this run: make tickets and customers of your own in it, do not stop it."""
    return RequestTracker(**shared("request_tracker", lambda: asdict(start_request_tracker())))
