"""What the stem imports for its children, and what it leaves until it is asked for."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys
from pathlib import Path

import pytest

from agent_desk.backends.child.libraries import installed_version

ROOT = Path(__file__).parents[3]
LARGE = ("asyncio.base_events", "ctypes.util", "email", "importlib.metadata", "ssl", "zipfile")
STEM = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from agent_desk.backends.child import stem
from agent_desk.backends.child.libraries import import_libraries
from agent_desk.sdk.signatures import signatures
signatures()
"""


def _printed(code: str) -> list[str]:
    """The words that a process as the stem is one prints."""
    command = [sys.executable, "-I", "-X", "utf8", "-W", "error", "-c", STEM + code]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stderr == ""
    return done.stdout.split()


def test_the_stem_itself_does_not_need_what_looks_into_source_code() -> None:
    code = "print(*(name for name in ('ast', 'inspect', 'asyncio') if name in sys.modules))"
    assert _printed(code) == []


@pytest.mark.parametrize("library", ["psycopg", "pymysql"])
def test_a_library_is_imported_without_what_it_seldom_asks(library: str) -> None:
    code = f"""
import_libraries([{library!r}])
print({library!r} in sys.modules, *(name for name in {LARGE!r} if name in sys.modules))
"""
    assert _printed(code) == ["True"]


def test_a_library_that_is_missing_or_broken_leaves_the_others() -> None:
    code = """
import_libraries(["no_such_library", "json.no_such_part", "pymysql"])
print("pymysql" in sys.modules)
"""
    assert _printed(code) == ["True"]


def test_what_was_left_comes_when_it_is_asked_for() -> None:
    code = """
import_libraries(["psycopg", "pymysql"])
import asyncio, ctypes.util, importlib.metadata, ssl
import psycopg, pymysql.connections
async def add(one, two):
    queue = asyncio.Queue()
    await queue.put(one)
    return await queue.get() + two
print(asyncio.run(add(1, 2)))
print(asyncio.Queue is asyncio.queues.Queue, issubclass(psycopg.errors.OperationalError, Exception))
print(ssl.create_default_context().check_hostname, pymysql.connections.ssl.CERT_NONE is ssl.CERT_NONE)
print(importlib.metadata.version("psycopg") == psycopg.__version__, bool(ctypes.util.find_library("c")))
"""
    assert _printed(code) == ["3", "True", "True", "True", "True", "True", "True"]


def test_all_of_asyncio_is_there_for_who_takes_all() -> None:
    code = """
import_libraries(["psycopg"])
from asyncio import *
print(callable(run), callable(open_connection), Queue.__module__)
import asyncio
print(all(hasattr(asyncio, name) for name in asyncio.__all__), hasattr(asyncio, "nothing"))
"""
    assert _printed(code) == ["True", "True", "asyncio.queues", "True", "False"]


@pytest.mark.parametrize(
    "distribution", ["psycopg", "psycopg-binary", "Psycopg_Binary", "PyMySQL", "SQLAlchemy", "keyring"]
)
def test_a_version_is_the_one_that_is_installed(distribution: str) -> None:
    assert installed_version(distribution) == importlib.metadata.version(distribution)


def test_what_is_not_installed_has_no_version() -> None:
    with pytest.raises(importlib.metadata.PackageNotFoundError):
        installed_version("no-such-distribution")
