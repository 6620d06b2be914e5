"""The URL scheme ``agentdesk:`` and the messages that reach the running window.

``agentdesk:call?number=%2B37126123456&name=Anna&queue=cards&card=ends%204417`` — every parameter that is
not one of
``number, name, queue, state, id, channel`` is a known field, exactly as ``--field key=value`` of
``agent-desk call``.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from agent_desk.domain.call import Call, CallState, KnownField
from agent_desk.domain.contact import Channel
from agent_desk.domain.identity import caller_number
from agent_desk.domain.masking import mask, mask_field
from agent_desk.domain.quick import dataclass
from agent_desk.system.outside_text import meant

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

SCHEME = "agentdesk"
MESSAGE_CAP = 64 * 1024
_FIELD_CAP = 500
_FIELDS = 50
_OWN = frozenset({"number", "name", "queue", "state", "id", "channel"})


class BadMessage(ValueError):
    """The message or URL cannot be read; the text says why."""


@dataclass(frozen=True, slots=True)
class CallMessage:
    """What telephony, another program or a link says of a call."""

    number: str
    id: str = ""
    name: str = ""
    queue: str = ""
    state: CallState = CallState.RINGING
    channel: Channel = Channel.PHONE
    known: tuple[KnownField, ...] = ()

    def call(self, now: datetime, region: str) -> Call:
        """The call that arrives ``now``, perhaps answered, held or over already, under an id of our own; its
        number is read in the spelling of ``region``. Callers type cards and PINs into menus: none comes
        further than here."""
        held = self.state is CallState.HELD
        answered = held or self.state is CallState.ANSWERED
        number = caller_number(self.number, region)
        return Call(
            id=_new_id(),
            number=number if number.e164 else replace(number, raw=_masked(number.raw)),
            arrived=now,
            state=self.state,
            name=_masked(self.name),
            queue=_masked(self.queue),
            channel=self.channel,
            known=tuple(
                KnownField(_masked(field.name), mask_field(field.name, field.value)) for field in self.known
            ),
            answered=now if answered else None,
            turned=now if held else None,
            line=self.id,
        )


def _masked(text: str) -> str:
    return mask(text, strictly=True)


def read_url(url: str) -> CallMessage:
    """Read an ``agentdesk:call?…`` URL; raises BadMessage."""
    if len(url) > MESSAGE_CAP:
        raise BadMessage("The link is too long.")
    parts = urlsplit(url)
    action = (parts.netloc or parts.path).strip("/")
    if parts.scheme != SCHEME or action != "call":
        raise BadMessage(f"The link must begin with {SCHEME}:call, not {url[:40]!r}.")
    try:
        pairs = parse_qsl(parts.query, True, errors="surrogateescape", max_num_fields=_FIELDS)
    except ValueError:
        raise BadMessage(f"The link has more than {_FIELDS} fields.") from None
    return _message(dict(pairs))


def read_message(line: bytes) -> CallMessage:
    """Read one JSON line from the local socket; raises BadMessage."""
    try:
        data = json.loads(line)
    except ValueError as problem:
        raise BadMessage("The message is not JSON.") from problem
    if not isinstance(data, dict) or not all(isinstance(value, str) for value in data.values()):
        raise BadMessage("The message must be an object of texts.")
    return _message(data)


def write_message(message: CallMessage) -> bytes:
    """The JSON line of a message, ended by a newline; raises BadMessage if it is too long to be read."""
    known = {field.name: field.value for field in message.known}
    own = {name: str(getattr(message, name)) for name in _OWN}
    told = {meant(name): meant(value) for name, value in {**known, **own}.items()}
    line = json.dumps(told, ensure_ascii=False).encode() + b"\n"
    if len(line) > MESSAGE_CAP:
        raise BadMessage(f"The call says more than {MESSAGE_CAP:,} bytes.")
    return line


def _new_id() -> str:
    import uuid

    return str(uuid.uuid4())


def _message(data: Mapping[str, str]) -> CallMessage:
    clean = {_clean(name): _clean(value) for name, value in data.items()}
    try:
        state, channel = CallState(clean.get("state") or "ringing"), Channel(clean.get("channel") or "phone")
    except ValueError as problem:
        raise BadMessage(f"The call cannot be read: {problem}.") from problem
    if not clean.get("number") and not clean.get("name") and not clean.get("id"):
        raise BadMessage("The call has neither a number nor a name.")
    known = tuple(KnownField(name, value) for name, value in clean.items() if name not in _OWN)
    return CallMessage(
        number=clean.get("number", ""),
        id=clean.get("id", ""),
        name=clean.get("name", ""),
        queue=clean.get("queue", ""),
        state=state,
        channel=channel,
        known=known[:_FIELDS],
    )


def _clean(text: str) -> str:
    return "".join(character for character in meant(text[:_FIELD_CAP]) if character.isprintable()).strip()
