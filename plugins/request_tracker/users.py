"""Customers of RT: its unprivileged users."""

from __future__ import annotations

import re
from functools import cached_property

from agent_desk.domain.customer import CustomerKind, CustomerRecord
from agent_desk.domain.identity import Identity, IdentityKind, identity
from agent_desk.domain.records import RecordRef
from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import Rejected

from .client import Client, Item, custom_values, segment, text_of

_FIELDS = "Name,RealName,EmailAddress,Organization,Lang,Privileged,CustomFields,MobilePhone"
_FIELD = re.compile(r"CF\.\{([^{}]+)\}|\w+", re.ASCII | re.IGNORECASE)
_LEFT = 0.8
_NOBODYS = "agent-desk asks whether this is searched"
_OWN = frozenset({"RT_System", "Nobody", "root"})


class Users:
    """Searches users, and checks each hit against what was asked: RT ignores a field it does not search."""

    def __init__(self, context: PluginContext, client: Client) -> None:
        self._context = context
        self._client = client
        self._fields = {
            IdentityKind.PHONE: str(context.settings["phone_field"]),
            IdentityKind.ACCOUNT: str(context.settings["account_field"]),
            IdentityKind.EMAIL: "EmailAddress",
        }

    def holding(self, wanted: Identity) -> tuple[CustomerRecord, ...]:
        """Users that hold exactly this identity; raises Rejected where RT does not search the field."""
        field = self._fields.get(wanted.kind)
        if not field or not wanted.value.isprintable():
            return ()
        hits = self._search([_term(field, *_asked(wanted))], limit=200)
        right = tuple(record for record in hits if wanted in record.identities)
        if len(right) < len(hits):
            wrong = len(hits) - len(right)
            self._context.log.warning(f"{wrong} users do not hold the {wanted.kind} asked for")  # noqa: G004
        if not right and any(wanted.kind not in _kinds(record) for record in hits):
            raise _not_searched(field)
        return right

    def check(self) -> None:
        """Search by each field of the connection for what nobody has, while there is time: where RT does not
        search, it gives everybody."""
        for kind in (IdentityKind.PHONE, IdentityKind.ACCOUNT):
            field = self._fields[kind]
            if field and not _FIELD.fullmatch(field):
                raise Rejected(
                    Sentence("'{field}' is no field of Request Tracker's users.", field=field[:100]),
                    Sentence("Write the name of a field, or CF.{Name} for a custom field."),
                )
            in_time = self._context.deadline() > _LEFT
            if field and in_time and self._raw([_term(field, "=", _NOBODYS)], 1):
                raise _not_searched(field)

    def named(self, name: str, limit: int) -> tuple[CustomerRecord, ...]:
        """Users whose name contains every word of ``name``."""
        words = [word for word in name.split()[:8] if word.isprintable()]
        if not words:
            return ()
        hits = self._search([_term("RealName", "LIKE", word) for word in words], limit)
        return tuple(record for record in hits if _holds(record.name, words))

    def after(self, name: str, limit: int) -> tuple[CustomerRecord, ...]:
        """A page of users in the order of their logins."""
        if limit <= 0:
            return ()
        found: list[CustomerRecord] = []
        while len(found) < limit:
            page = self._raw([_term("Name", ">", name)], min(limit, 1_000))
            found += [self._record(user) for user in page if self._is_customer(user)]
            if len(page) < min(limit, 1_000):
                break
            name = text_of(page[-1], "Name")
        return tuple(found[:limit])

    def _search(self, terms: list[Item], limit: int) -> tuple[CustomerRecord, ...]:
        return tuple(self._record(user) for user in self._raw(terms, limit) if self._is_customer(user))

    def _raw(self, terms: list[Item], limit: int) -> list[Item]:
        own = (field for field in self._fields.values() if "{" not in field)
        names = dict.fromkeys(name for name in (*_FIELDS.split(","), *own) if name)
        query = {"fields": ",".join(names), "orderby": "Name"}
        return list(self._client.search("/users", query, terms, limit))

    def _is_customer(self, user: Item) -> bool:
        if text_of(user, "Name") in _OWN or text_of(user, "Privileged") == "1":
            return False
        return not self._staff or _domain(user) != self._staff

    @cached_property
    def _staff(self) -> str:
        # RT shows who is privileged to administrators only: colleagues are known by our own login's domain.
        wanted = str(self._context.settings["staff_domain"]).strip().casefold()
        own = self._client.find(f"/user/{segment(str(self._context.settings['login']))}")
        return wanted or (_domain(own) if own else "")

    def _record(self, user: Item) -> CustomerRecord:
        email, phone = text_of(user, "EmailAddress"), text_of(user, "MobilePhone")
        raw = [(IdentityKind.EMAIL, email), (IdentityKind.PHONE, phone)]
        for kind in (IdentityKind.PHONE, IdentityKind.ACCOUNT):
            field = self._fields[kind]
            custom = _FIELD.fullmatch(field)
            values = custom_values(user, custom[1]) if custom and custom[1] else (text_of(user, field),)
            raw += [(kind, value) for value in values]
        known = (identity(kind, value, self._context.region) for kind, value in raw if value)
        return CustomerRecord(
            ref=RecordRef(self._context.connection, "customer", text_of(user, "Name")),
            name=text_of(user, "RealName") or email or text_of(user, "Name"),
            kind=CustomerKind.PERSON,
            identities=tuple(dict.fromkeys(one for one in known if one)),
            language=text_of(user, "Lang") or None,
        )


def _not_searched(field: str) -> Rejected:
    return Rejected(
        Sentence(
            "Request Tracker does not search its customers by {field}, and gave all of them.", field=field
        ),
        Sentence("Correct the field in the connection: it must be one that Request Tracker searches."),
    )


def _kinds(record: CustomerRecord) -> set[IdentityKind]:
    return {one.kind for one in record.identities}


def _term(field: str, operator: str, value: str) -> Item:
    return {"field": field, "operator": operator, "value": value}


def _holds(name: str, words: list[str]) -> bool:
    return all(word.casefold() in name.casefold() for word in words)


def _domain(user: Item) -> str:
    return text_of(user, "EmailAddress").rpartition("@")[2].casefold()


def _asked(wanted: Identity) -> tuple[str, str]:
    # Account numbers are stored as people write them, AC-10001: their digits find them in any spelling.
    runs = re.findall(r"\d{3,}", wanted.value) if wanted.kind is IdentityKind.ACCOUNT else []
    return ("LIKE", max(runs, key=len)) if runs else ("=", wanted.value)
