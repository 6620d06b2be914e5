"""Which folders lie on a network share."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desk.store.share import network_share

MOUNTS = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:26 / /home rw - nfs4 server:/home rw
31 30 0:27 / /home/anna/local rw - ext4 /dev/sdb1 rw
32 22 0:28 / /mnt/my\040share rw - cifs //server/share rw
33 22 0:29 / /srv rw - nfs server:/srv rw
34 22 0:30 / /srv rw - xfs /dev/sdc1 rw
"""


@pytest.mark.parametrize(
    ("folder", "share"),
    [
        ("/var/lib", None),
        ("/home/anna", "nfs4"),
        ("/home/anna/local/store", None),
        ("/mnt/my share/desk", "cifs"),
        ("/homely", None),
        ("/srv/desk", None),
    ],
)
def test_the_mount_that_a_folder_is_on_decides(folder: str, share: str | None) -> None:
    assert network_share(Path(folder), MOUNTS) == share


def test_where_nobody_can_tell_it_is_no_share() -> None:
    assert network_share(Path("/home"), "") is None
