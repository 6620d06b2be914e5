"""Record references: identity across back ends."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class RecordRef:
    """One record of one back end, e.g. ``RecordRef("crm", "customer", "C-1007")``."""

    connection: str
    kind: str
    id: str

    def __str__(self) -> str:
        return f"{self.connection}:{self.kind}:{self.id}"
