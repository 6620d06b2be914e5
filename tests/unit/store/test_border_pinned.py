"""Nothing about the schema or the border changes without a migration: upgraded stores would differ.

A team's desktops open a store whose revision is this program's. What changes under the same revision reaches
new stores only, and upgraded ones keep their old guards in silence.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from agent_desk.store import migrate, roles
from agent_desk.store.version import newest_schema

BORDER = ("0012", "c7c64a9075e55c33")
"""The newest revision, and the digest of the roles, grants, policies, triggers and functions of now."""

MIGRATIONS = {
    "0001": "24aa0396841c6aee",
    "0002": "2e72cc28a21c1ee5",
    "0003": "5a65aa0828d1df52",
    "0004": "8c6b243d531822e2",
    "0005": "9e235750dde316ba",
    "0006": "a738d6428946c490",
    "0007": "c49b1682bcaa075e",
    "0008": "605a5d771e2ed06c",
    "0009": "82f6e119b565fc1f",
    "0010": "269c8210d502ee57",
    "0011": "2afa7942b0846983",
    "0012": "6e2d74465d1894d1",
}
"""The digest of each migration's file."""


def digest_of(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def border() -> str:
    return digest_of("\n".join(roles.statements()))


def files() -> list[Path]:
    return sorted((Path(migrate.__file__).parent / "migrations" / "versions").glob("[0-9]*_*.py"))


def test_roles_policies_and_guards_change_with_a_migration_only() -> None:
    revision, digest = BORDER
    now, newest = border(), newest_schema() or ""
    if now == digest and newest == revision:
        return
    if newest != revision:
        pytest.fail(f'There is a newer migration. When it is done, pin it: BORDER = ("{newest}", "{now}").')
    number = f"{int(newest) + 1:04d}"
    pytest.fail(
        "Roles, policies or guards changed without a migration: write one that says in its docstring what"
        f" changed ({number}; it may do nothing else, as they are set anew after it), or else stores that are"
        f' upgraded already keep the old ones. Then pin it: BORDER = ("{number}", "{now}").'
    )


@pytest.mark.parametrize("file", files(), ids=lambda file: file.stem)
def test_a_migration_never_changes(file: Path) -> None:
    number, now = file.stem[:4], digest_of(file.read_text("utf-8"))
    known = MIGRATIONS.get(number)
    assert known, f'Migration {number} is new. When it is done, pin it: "{number}": "{now}".'
    assert now == known, (
        f"Migration {number} changed without a migration: stores that it upgraded already would lack the"
        " change. Put it back as it was and write one that does it. If only its words changed, pin them:"
        f' "{number}": "{now}".'
    )
