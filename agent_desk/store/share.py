"""Whether a folder lies on a network share, where SQLite's WAL cannot work: it needs shared memory."""

from __future__ import annotations

import re
from pathlib import Path

_NETWORK = frozenset(
    {"9p", "afs", "ceph", "cifs", "fuse.sshfs", "glusterfs", "ncpfs", "nfs", "nfs4", "smb3", "smbfs"}
)
_MOUNTS = Path("/proc/self/mountinfo")


def network_share(folder: Path, mounts: str | None = None) -> str | None:
    """The kind of share that ``folder`` is on, or None for a disk of this machine, or where nobody can tell.

    ``mounts`` is text in the form of Linux's ``mountinfo``; by default the machine's own.
    """
    if str(folder).startswith(("\\\\", "//")):
        return "a Windows share"
    if mounts is None:
        mounts = _MOUNTS.read_text(errors="replace") if _MOUNTS.exists() else ""
    kinds = [_mount(line) for line in mounts.splitlines() if " - " in line]
    over = [(point, kind) for point, kind in kinds if folder == point or point in folder.parents]
    # The longest mount point is the one the folder is really on; of two alike the later hides the earlier.
    kind = max(enumerate(over), key=lambda each: (len(each[1][0].parts), each[0]), default=(0, (folder, "")))[
        1
    ][1]
    return kind if kind in _NETWORK else None


def _mount(line: str) -> tuple[Path, str]:
    before, _, after = line.partition(" - ")
    point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), before.split()[4])
    return Path(point), after.split()[0]
