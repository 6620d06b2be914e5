"""Plain data: how frozen results cross the border between a plugin's process and the program.

A data class becomes the JSON array of its fields in their order, an enum its value, Decimal and times
text, tuples and frozen sets arrays. Reading is led by the declared type, so that a line from outside can
make nothing else.
"""

from __future__ import annotations

import dataclasses
import enum
import functools
import math
import operator
import types
import typing
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any

Reader = Callable[[Any], Any]


class NotPlain(ValueError):
    """The value is not of the declared type, or cannot cross the border."""


def to_plain(value: object) -> object:
    """JSON-ready data for a value made of frozen data classes and simple values; raises NotPlain."""
    kind = type(value)
    if kind in _AS_THEY_ARE:
        return value
    writer = _WRITERS.get(kind) or _writer_of(value)
    return writer(value)


def from_plain(kind: Any, plain: object) -> Any:
    """Read ``plain`` as the type ``kind``, strictly; raises NotPlain."""
    return reader_of(kind)(plain)


@functools.cache
def reader_of(kind: Any) -> Reader:
    """A function that reads plain data as the type ``kind``."""
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _data_class_reader(kind)
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple:
        return _tuple_reader(arguments)
    if origin is frozenset:
        return _frozen_set_reader(reader_of(arguments[0]))
    if origin in (typing.Union, types.UnionType):
        return _union_reader(tuple(reader_of(argument) for argument in arguments))
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return _enum_reader(kind)
    if kind in _READERS:
        return _READERS[kind]
    raise NotPlain(f"{kind} cannot cross the border")


def clean_text(text: str) -> str:
    """The text without NUL and lone surrogates, which no store takes."""
    return text.replace("\0", "\ufffd").encode("utf-8", "replace").decode()


def _writer_of(value: object) -> Callable[[Any], object]:
    if dataclasses.is_dataclass(value):
        return _write_data_class
    if isinstance(value, enum.Enum):
        return _write_enum
    raise NotPlain(f"{type(value).__name__} cannot cross the border")


def _write_data_class(value: Any) -> object:
    kind: Any = type(value)
    items = _fields_of(kind)(value)
    return [item if type(item) in _AS_THEY_ARE else to_plain(item) for item in items]


@functools.cache
def _fields_of(kind: Any) -> Callable[[Any], tuple[Any, ...]]:
    """A function that takes all fields of a data class's object at once, in their order."""
    names = [field.name for field in dataclasses.fields(kind)]
    if len(names) == 1:
        return lambda value: (getattr(value, names[0]),)
    return operator.attrgetter(*names) if names else lambda _: ()


def _write_enum(value: Any) -> object:
    return to_plain(value.value)


def _write_items(value: Any) -> object:
    return [to_plain(item) for item in value]


def _write_set(value: Any) -> object:
    return sorted((to_plain(item) for item in value), key=repr)


def _write_float(value: Any) -> object:
    if not math.isfinite(value):
        raise NotPlain("a number is not finite")
    return value


def _write_moment(value: Any) -> object:
    if value.utcoffset() is None:
        raise NotPlain("a time has no time zone")
    return value.isoformat()


def _data_class_reader(kind: type) -> Reader:
    hints = typing.get_type_hints(kind)
    readers = [reader_of(hints[field.name]) for field in dataclasses.fields(kind)]
    count = len(readers)

    def read(plain: Any) -> Any:
        if type(plain) is not list or len(plain) != count:
            raise NotPlain(f"{kind.__name__} needs {count} fields")
        return kind(*[reader(item) for reader, item in zip(readers, plain, strict=True)])

    return read


def _tuple_reader(arguments: tuple[Any, ...]) -> Reader:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        item_reader = reader_of(arguments[0])
        return lambda plain: tuple([item_reader(item) for item in _list(plain)])
    readers = [reader_of(argument) for argument in arguments]

    def read(plain: Any) -> Any:
        if len(_list(plain)) != len(readers):
            raise NotPlain(f"expected {len(readers)} values")
        return tuple([reader(item) for reader, item in zip(readers, plain, strict=True)])

    return read


def _frozen_set_reader(item_reader: Reader) -> Reader:
    return lambda plain: frozenset([item_reader(item) for item in _list(plain)])


def _union_reader(readers: tuple[Reader, ...]) -> Reader:
    def read(plain: Any) -> Any:
        for reader in readers:
            try:
                return reader(plain)
            except NotPlain as problem:
                last = problem
        raise last

    return read


def _enum_reader(kind: type[enum.Enum]) -> Reader:
    members = {member.value: member for member in kind}

    def read(plain: Any) -> Any:
        try:
            return members[plain]
        except (KeyError, TypeError):
            raise NotPlain(f"{str(plain)[:40]!r} is no {kind.__name__}") from None

    return read


def _list(plain: Any) -> list[Any]:
    if type(plain) is not list:
        raise NotPlain("expected a list")
    return plain


def _read_text(plain: Any) -> str:
    if type(plain) is not str:
        raise NotPlain("expected text")
    return plain if plain.isascii() and "\0" not in plain else clean_text(plain)


def _exactly(kind: type) -> Reader:
    def read(plain: Any) -> Any:
        if type(plain) is not kind:
            raise NotPlain(f"expected {kind.__name__}")
        return plain

    return read


def _read_float(plain: Any) -> float:
    if type(plain) not in (int, float) or not math.isfinite(plain):
        raise NotPlain("expected a number")
    return float(plain)


def _read_decimal(plain: Any) -> Decimal:
    try:
        number = Decimal(_read_text(plain))
    except InvalidOperation:
        raise NotPlain("expected a decimal number") from None
    if not number.is_finite():
        raise NotPlain("expected a finite number")
    return number


def _from_iso(parse: Callable[[str], Any]) -> Reader:
    def read(plain: Any) -> Any:
        try:
            return parse(_read_text(plain))
        except ValueError:
            raise NotPlain("expected a date or time") from None

    return read


def _aware(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.utcoffset() is None:
        raise NotPlain("a time has no time zone")
    return moment


_AS_THEY_ARE = frozenset({str, int, bool, type(None)})
_WRITERS: dict[type, Callable[[Any], object]] = {
    tuple: _write_items,
    frozenset: _write_set,
    float: _write_float,
    Decimal: str,
    datetime: _write_moment,
    date: date.isoformat,
    time: time.isoformat,
}
_READERS: dict[Any, Reader] = {
    str: _read_text,
    int: _exactly(int),
    bool: _exactly(bool),
    float: _read_float,
    type(None): _exactly(type(None)),
    Decimal: _read_decimal,
    datetime: _from_iso(_aware),
    date: _from_iso(date.fromisoformat),
    time: _from_iso(time.fromisoformat),
}
