"""Bundles as the JSON text that is kept with an offer: fields by name, so that old offers stay readable."""

from __future__ import annotations

import dataclasses
import functools
import json
import types
import typing
from collections.abc import Callable
from typing import Any

from agent_desk.domain.handoff import Bundle
from agent_desk.sdk.plain import NotPlain, from_plain, to_plain
from agent_desk.store.clean import kept

AT_MOST = 1_000_000
"""Characters of a stored bundle; what does not fit is left out, oldest contacts first, and said to be."""

_SHORTENED = "Older contacts: the bundle would be too long."


def bundle_text(bundle: Bundle) -> str:
    """The bundle as JSON of at most :data:`AT_MOST` characters."""
    text = named_text(bundle)
    while len(text) > AT_MOST and bundle.contacts:
        fewer = bundle.contacts[: len(bundle.contacts) * AT_MOST // (len(text) + 1)]
        missing = (*(one for one in bundle.missing if one != _SHORTENED), _SHORTENED)
        bundle = dataclasses.replace(bundle, contacts=fewer, missing=missing)
        text = named_text(bundle)
    return text


def bundle_of(stored: str) -> Bundle:
    """The bundle back; a field that a newer program added has its default."""
    bundle: Bundle = read_named(Bundle, stored)
    return bundle


def named_text(value: Any) -> str:
    """A value made of frozen data classes as JSON, fields by name."""
    return json.dumps(_named(value), ensure_ascii=False, separators=(",", ":"))


def read_named(kind: Any, stored: str) -> Any:
    """The value back; raises ValueError when it cannot be one of ``kind``."""
    return read_plain(kind, json.loads(stored))


def read_plain(kind: Any, plain: Any) -> Any:
    """The same of JSON that was read already."""
    return _reader(kind)(plain)


def _named(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return {field.name: _named(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [_named(item) for item in value]
    plain = to_plain(value)
    return kept(plain) if isinstance(plain, str) else plain


@functools.cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    if dataclasses.is_dataclass(kind):
        return _data_class_reader(kind)
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple:
        item = _reader(arguments[0])
        return lambda plain: tuple(item(one) for one in plain)
    if origin in (typing.Union, types.UnionType) and any(map(dataclasses.is_dataclass, arguments)):
        (inner,) = (one for one in arguments if one is not types.NoneType)
        reader = _reader(inner)
        return lambda plain: None if plain is None else reader(plain)
    return lambda plain: from_plain(kind, plain)


def _data_class_reader(kind: Any) -> Callable[[Any], Any]:
    hints = typing.get_type_hints(kind)
    readers = {field.name: _reader(hints[field.name]) for field in dataclasses.fields(kind)}

    def read(plain: Any) -> Any:
        if not isinstance(plain, dict):
            raise NotPlain(f"{kind.__name__} needs its fields by name")
        return kind(**{name: readers[name](value) for name, value in plain.items() if name in readers})

    return read
