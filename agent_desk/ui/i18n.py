"""The window's languages, switched while it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from agent_desk.domain.sentence import Sentence, filled
from agent_desk.ui.isolating import Words, isolated
from agent_desk.ui.look import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

_look_up = QCoreApplication.translate


def translate(context: str, text: str) -> str:
    """A text of the window in its language; what is put into it with ``format`` cannot turn it round."""
    return Words(_look_up(context, text))


def said(text: str) -> str:
    """A sentence of the floors below in the window's language; any other text as it is.

    One that was stored or sent as bare text is still known if nothing was put into it.
    """
    if not text:
        return ""
    if not isinstance(text, Sentence):
        return _look_up("Sentences", text)
    values = {
        name: said(value) if isinstance(value, Sentence) else isolated(said(value))
        for name, value in text.values.items()
    }
    return filled(_look_up("Sentences", text.template), values)


class Languages:
    """Installs the translators of one language at a time; Qt tells every widget by LanguageChange.

    ``spoken`` is the language of the process.
    """

    spoken: ClassVar[str] = "en"

    def __init__(self, application: QCoreApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._installed: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Switch to a language of :data:`~agent_desk.ui.look.LANGUAGES`; others become English."""
        tag = language if language in LANGUAGES else "en"
        Languages.spoken = tag
        QLocale.setDefault(QLocale(tag if tag != "en" else "en_GB"))
        for old in self._installed:
            self._application.removeTranslator(old)
            old.deleteLater()
        self._installed = [
            *self._load(f"qtbase_{tag}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            *self._load(f"agent_desk_{tag}", str(self._folder)),
        ]

    def _load(self, name: str, folder: str) -> list[QTranslator]:
        translator = QTranslator(self._application)
        if not translator.load(name, folder):
            return []
        self._application.installTranslator(translator)
        return [translator]
