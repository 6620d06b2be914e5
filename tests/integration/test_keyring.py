"""Secrets go to a real keyring or stay in memory, and the program says which."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.servers.secrets import SecretService, start_secret_service

ROOT = Path(__file__).parents[2]
KEEP = """
from agent_desk.system.keyring_secrets import KeyringSecrets
secrets = KeyringSecrets()
kept = secrets.keep("rt", "token", "s3cret-ž")
told = [kept.lasting, kept.problem, kept.remedy, secrets.secret("rt", "token")]
"""
READ = """
from agent_desk.system.keyring_secrets import KeyringSecrets
secrets = KeyringSecrets()
told = [secrets.secret("rt", "token"), secrets.secret("rt", "absent"), secrets.problem]
"""
FORGET = """
from agent_desk.system.keyring_secrets import KeyringSecrets
secrets = KeyringSecrets()
secrets.forget("rt", "token")
secrets.forget("rt", "token")
told = [secrets.secret("rt", "token"), secrets.problem]
"""


def told(code: str, environment: Mapping[str, str]) -> list[Any]:
    """What a program of its own says: the keyring library looks at its surroundings once."""
    program = f"import json, sys; sys.path.insert(0, {str(ROOT)!r})\n{code}\nprint(json.dumps(told))"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PATH": "/usr/bin:/bin", **environment},
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    said: list[Any] = json.loads(done.stdout)
    return said


def test_a_secret_outlives_the_program_and_is_forgotten_when_asked(secret_service: SecretService) -> None:
    environment = secret_service.environment
    assert told(KEEP, environment) == [True, "", "", "s3cret-ž"]
    assert told(READ, environment) == ["s3cret-ž", None, ""]
    assert told(FORGET, environment) == [None, ""]


def test_a_locked_keyring_is_said_in_words_and_the_secret_stays_in_memory() -> None:
    service = start_secret_service()
    try:
        told(KEEP, service.environment)
        service.lock()
        assert told(READ, service.environment) == [None, None, "The keyring is locked."]
        lasting, problem, remedy, secret = told(KEEP, service.environment)
        assert (lasting, problem, secret) == (False, "The keyring is locked.", "s3cret-ž")
        assert "asked again" in remedy
    finally:
        service.remove()


@pytest.mark.parametrize(
    "backend", ["", "keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "no.such.Thing"]
)
def test_without_a_keyring_to_trust_the_secret_stays_in_memory(tmp_path: Path, backend: str) -> None:
    environment = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    if backend:
        environment["PYTHON_KEYRING_BACKEND"] = backend
    lasting, problem, _, secret = told(KEEP, environment)
    assert (lasting, secret) == (False, "s3cret-ž")
    assert "keyring" in problem
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and "s3cret" in path.read_text()]
