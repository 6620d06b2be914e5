"""Telling, praising and rating behind one protocol: delegation only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from agent_desk.application.give_praise import GivePraise
    from agent_desk.application.tell_answer import TellAnswer


@dataclass(frozen=True, slots=True)
class Telling:
    """Implements ToldUseCases."""

    answers: TellAnswer
    praise: GivePraise

    def tell_answer(self, context: str, article_key: str, why_different: str = "") -> None:
        """See ToldUseCases."""
        self.answers(context, article_key, why_different)

    def give_praise(self, context: str, colleague: str, text: str) -> None:
        """See ToldUseCases."""
        self.praise.give(context, colleague, text)

    def see_praise(self, praise_id: str) -> None:
        """See ToldUseCases."""
        self.praise.see(praise_id)

    def list_praise(self) -> None:
        """See ToldUseCases."""
        self.praise.list_praise()

    def record_rating(self, context: str, score: int, comment: str) -> None:
        """See ToldUseCases."""
        self.praise.rate(context, score, comment)
