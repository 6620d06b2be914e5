"""Modules that are imported when they are asked for something."""

from __future__ import annotations

import subprocess
import sys

import pytest

from agent_desk.domain.later import part_of

_PRELUDE = """
import sys

import pytest

from agent_desk.domain.later import part_of
from agent_desk.domain.later import put_off
sys.modules.pop("colorsys", None)
"""


def _printed(code: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", _PRELUDE + code], capture_output=True, text=True, timeout=60, check=True
    )
    return done.stdout.split()


def test_a_module_is_imported_when_it_is_asked_for_something() -> None:
    code = """
with put_off("colorsys"):
    import colorsys
print("colorsys" in sys.modules, colorsys.rgb_to_hls(0, 0, 0) == (0, 0, 0), "colorsys" in sys.modules)
import colorsys as again
print(again.__file__.endswith("colorsys.py"))
"""
    assert _printed(code) == ["False", "True", "True", "True"]


def test_it_may_be_asked_in_the_block_too() -> None:
    code = """
with put_off("colorsys"):
    from colorsys import rgb_to_hls
    import colorsys
print(rgb_to_hls is colorsys.rgb_to_hls, colorsys.__file__.endswith("colorsys.py"))
"""
    assert _printed(code) == ["True", "True"]


def test_a_function_is_taken_without_being_called() -> None:
    code = """
with put_off("colorsys", functions=("colorsys.rgb_to_hls",)):
    from colorsys import rgb_to_hls
print("colorsys" in sys.modules, rgb_to_hls(0, 0, 0) == (0, 0, 0), "colorsys" in sys.modules)
"""
    assert _printed(code) == ["False", "True", "True"]


def test_an_answer_is_given_instead_of_a_function() -> None:
    code = """
with put_off("colorsys", answers={"colorsys.rgb_to_hls": lambda *_: "grey"}):
    from colorsys import rgb_to_hls
print("colorsys" in sys.modules, rgb_to_hls(0, 0, 0))
import colorsys
print(colorsys.rgb_to_hls(0, 0, 0) == (0, 0, 0))
"""
    assert _printed(code) == ["False", "grey", "True"]


def test_a_package_in_parts_has_all_that_is_asked_of_it() -> None:
    code = """
from agent_desk.domain.later import in_parts
in_parts("asyncio", "exceptions", "queues")
from asyncio import Queue, CancelledError
import asyncio
print(Queue.__module__, CancelledError.__module__, "asyncio.base_events" in sys.modules)
print(asyncio.sleep.__module__, "asyncio.base_events" in sys.modules, asyncio.Queue is Queue)
print(hasattr(asyncio, "nothing"), asyncio.run(asyncio.sleep(0, "slept")))
"""
    assert _printed(code) == [
        "asyncio.queues", "asyncio.exceptions", "False", "asyncio.tasks", "True", "True", "False", "slept",
    ]  # fmt: skip


def test_a_module_that_is_there_already_stays() -> None:
    assert _printed("with put_off('json'):\n    import json\nprint(json.dumps(1))") == ["1"]


def test_a_part_of_a_package_comes_without_the_others_until_they_are_asked_for() -> None:
    code = """
from agent_desk.domain.later import part_of
part = part_of("phonenumbers", "phonenumberutil")
print("phonenumbers.phonenumbermatcher" in sys.modules, part is part_of("phonenumbers", "phonenumberutil"))
import phonenumbers
from phonenumbers import PhoneNumberMatcher
print("phonenumbers.phonenumbermatcher" in sys.modules, phonenumbers.parse is part.parse)
print(hasattr(phonenumbers, "nothing"), part_of("phonenumbers", "phonenumberutil") is part)
"""
    assert _printed(code) == ["False", "True", "True", "True", "False", "True"]


def test_a_package_that_is_not_there_says_so() -> None:
    with pytest.raises(ModuleNotFoundError, match="nothing_of_the_kind"):
        part_of("nothing_of_the_kind", "part")
