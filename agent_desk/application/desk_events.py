"""Events of transfers, consults, telling, praise, the queue and the lead's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from agent_desk.domain.case import Case
    from agent_desk.domain.consult import Consult
    from agent_desk.domain.figures import Figure, FigureName
    from agent_desk.domain.need import Need, QueuedCase
    from agent_desk.domain.praise import Praise
    from agent_desk.domain.told import Told
    from agent_desk.domain.transfer import TransferRequest, Verdict
    from agent_desk.domain.word_diff import WordRun


@dataclass(frozen=True, slots=True)
class TransferJudged:
    """The guard's verdict on a transfer that was asked for."""

    context: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class TransferEntered:
    """A transfer stands in the case's journal: the call may go."""

    context: str
    request: TransferRequest


@dataclass(frozen=True, slots=True)
class ConsultsListed:
    """Open consults to me or my department, and mine that wait or were answered lately."""

    asked_of_me: tuple[Consult, ...]
    mine: tuple[Consult, ...]


@dataclass(frozen=True, slots=True)
class ConsultChanged:
    """A consult was asked, answered, declined or withdrawn."""

    consult: Consult


@dataclass(frozen=True, slots=True)
class QueueListed:
    """The unowned cases by need, the neediest first; ``more`` counts those not listed."""

    queue: tuple[QueuedCase, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class NeedWeighed:
    """Why the case that a context shows must not wait; one that somebody owns has no age."""

    context: str
    case_id: str
    need: Need


@dataclass(frozen=True, slots=True)
class ToldBefore:
    """One telling, and how the article's words changed since (empty when they did not)."""

    told: Told
    changed: tuple[WordRun, ...] = ()
    version_now: int | None = None


@dataclass(frozen=True, slots=True)
class ToldFound:
    """What a context's customer was told before, newest first."""

    context: str
    told: tuple[ToldBefore, ...]


@dataclass(frozen=True, slots=True)
class ToldDiffers:
    """Something else was told on this topic before: telling this needs a reason; nothing is told yet."""

    context: str
    article_key: str
    before: ToldBefore


@dataclass(frozen=True, slots=True)
class PraiseListed:
    """Praise for me, newest first (for a lead: also the team's)."""

    mine: tuple[Praise, ...]
    team: tuple[Praise, ...] = ()


@dataclass(frozen=True, slots=True)
class PraiseGiven:
    """The colleague and their lead find the praise in their lists."""

    context: str
    praise: Praise


@dataclass(frozen=True, slots=True)
class CallRated:
    """What the customer said of a context's call is recorded."""

    context: str


@dataclass(frozen=True, slots=True)
class FiguresListed:
    """The lead's figures over the last ``days`` days."""

    days: int
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class FigureOpened:
    """The cases behind a figure, with their customers' names."""

    name: FigureName
    cases: tuple[Case, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CasesOfListed:
    """All open cases of a colleague, oldest first, with their customers' names."""

    agent: str
    cases: tuple[Case, ...]
    names: tuple[str, ...]


DeskEvent = (
    TransferJudged
    | TransferEntered
    | ConsultsListed
    | ConsultChanged
    | QueueListed
    | NeedWeighed
    | ToldFound
    | ToldDiffers
    | PraiseListed
    | PraiseGiven
    | CallRated
    | FiguresListed
    | FigureOpened
    | CasesOfListed
)
