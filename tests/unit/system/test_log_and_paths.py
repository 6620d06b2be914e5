from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_desk.system.log import LOG_NAME, MaskingFormatter, start_log, stop_log
from agent_desk.system.paths import paths, private_folder

CARD = "4111 1111 1111 1111"


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    handler = start_log(tmp_path / "log", lambda: ("hunter2-token",))
    yield tmp_path / "log" / LOG_NAME
    stop_log(handler)


def lines(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_a_line_is_json_in_utc_without_cards_or_secrets(log_file: Path) -> None:
    logging.getLogger("agent_desk.x").warning("card %s\nfake line, token %s", CARD, "hunter2-token")
    (line,) = lines(log_file)
    assert line["at"].endswith("+00:00")
    assert (line["level"], line["from"]) == ("warning", "agent_desk.x")
    assert line["message"] == "card •••• •••• •••• 1111\nfake line, token •••"


def test_an_exceptions_text_is_masked_too(log_file: Path) -> None:
    try:
        raise ValueError(f"no account for {CARD} with hunter2-token")
    except ValueError:
        logging.getLogger("agent_desk.x").exception("failed")
    (line,) = lines(log_file)
    assert "ValueError" in line["error"]
    assert CARD not in line["error"]
    assert "hunter2" not in line["error"]


def test_neither_a_decision_nor_a_loggers_name_brings_a_card_number_into_the_log(log_file: Path) -> None:
    logging.getLogger(f"agent_desk.{CARD}").error("failed for %s (not a card), PIN 8264", CARD)
    (line,) = lines(log_file)
    assert CARD not in json.dumps(line)
    assert line["message"] == "failed for •••• •••• •••• 1111 (not a card), PIN ••••"


def test_a_wrong_format_does_not_stop_the_program() -> None:
    record = logging.LogRecord("agent_desk.x", logging.INFO, "", 1, "%d", ("no number",), None)
    assert json.loads(MaskingFormatter().format(record))["message"] == "%d"


def test_the_log_is_for_the_user_alone(log_file: Path) -> None:
    assert log_file.stat().st_mode & 0o077 == 0


def test_without_a_writable_folder_logging_drops_and_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    handler = start_log(tmp_path / "file")
    logging.getLogger("agent_desk.x").warning("lost")
    stop_log(handler)
    assert isinstance(handler, logging.NullHandler)


def test_one_variable_moves_everything_that_is_written(tmp_path: Path) -> None:
    places = paths({"AGENT_DESK_HOME": str(tmp_path)})
    written = (places.config, places.data, places.cache, places.log, places.runtime, places.user_plugins)
    assert all(folder.is_relative_to(tmp_path) for folder in written)
    assert places.connections_file == tmp_path / "config" / "connections.toml"
    assert places.policy_file.is_relative_to(tmp_path)


def test_what_is_shipped_is_found_beside_the_program() -> None:
    places = paths({})
    assert (places.plugins / "sql_records" / "plugin.toml").is_file()
    assert places.resources.name == "resources"
    assert not places.config.is_relative_to(places.plugins.parent)


def test_a_private_folder_is_for_the_user_alone(tmp_path: Path) -> None:
    folder = private_folder(tmp_path / "a" / "b")
    assert folder.stat().st_mode & 0o077 == 0
