"""Among a hundred articles a question finds its own, and what none answers finds nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desk.domain.article import ConfirmedQuestion
from agent_desk.search.articles.index import MappedArticleIndex
from agent_desk.search.articles.synonyms import read_synonyms
from agent_desk.system.article_files import read_articles

RESOURCES = Path(__file__).parents[3] / "resources"
ARTICLES = RESOURCES / "sample_company" / "articles"
ANSWERED = {
    "my walet was stoln": "lost-wallet@en",
    "every operator gives a different answer": "answer-changed@en",
    "your colegue said it was free": "answer-changed@en",
}
FOREIGN = (
    "how do i bake bread",
    "who won the world cup last year",
    "what is the capital of australia",
    "recommend a good film for tonight",
    "how tall is mount everest",
    "my cat will not eat her food",
    "when did the second world war end",
    "how do i change a flat tyre",
    "write a poem about autumn",
    "what is the weather in madrid tomorrow",
    "which vitamins are good for the skin",
    "кто выиграл чемпионат мира",
    "как испечь хлеб дома",
    "столица австралии",
    "посоветуй хороший фильм на вечер",
    "как вывести пятно от вина с дивана",
    "какая завтра погода в москве",
    "сколько лет живут кошки",
    "кто написал войну и мир",
    "как лечить насморк у ребёнка",
    "рецепт борща на пять человек",
    "во сколько отходит поезд на таллин",
    "kā cept maizi",
    "kurš uzvarēja pasaules čempionātā",
    "kāds laiks rīt būs liepājā",
    "iesaki labu filmu vakaram",
    "cik augsts ir gaiziņkalns",
    "kā nomainīt riepu automašīnai",
    "kad beidzās otrais pasaules karš",
    "mans suns negrib ēst",
    "kādas puķes stādīt pavasarī",
    "kas uzrakstīja lāčplēsi",
    "cik grādos jācep cepumi",
)
"""Nothing to do with telecoms or payments; none of them was fitted to."""
FURTHER = tuple(
    line.partition("\t")[2]
    for line in (Path(__file__).parent / "foreign_questions.txt").read_text(encoding="utf-8").splitlines()
)
"""A hundred more. Bread is a letter from read, and bake from back: what nobody meant was found."""
FITTING = {
    "i can't remember the code for my card": "forgotten-pin",
    "someone stole my purse": "lost-wallet",
    "there is no internet at home since morning": "line-fault",
    "my bill is twice as much as last month": "invoice-too-high",
    "the wifi is slow in the bedroom": "router-wifi",
    "a payment on my card that wasn't me": "chargeback",
    "can i pay the bill in three parts": "payment-plan",
    "we are moving to a new flat": "moving-house",
    "using my phone in turkey what does it cost": "roaming",
    "i want to keep my old number": "number-porting",
    "my father died what happens to his contract": "bereavement",
    "не помню код от карты": "forgotten-pin",
    "у меня украли сумку с картами": "lost-wallet",
    "дома с утра нет интернета": "line-fault",
    "почему счёт больше чем в прошлом месяце": "invoice-too-high",
    "плохо ловит вайфай в спальне": "router-wifi",
    "списали деньги за покупку, которую я не делал": "chargeback",
    "можно заплатить частями": "payment-plan",
    "мы переезжаем на новую квартиру": "moving-house",
    "хочу расторгнуть договор": "cancel-contract",
    "когда придёт мастер": "engineer-visit",
    "верните мне деньги": "refund",
    "neatceros kartes kodu": "forgotten-pin",
    "man nozaga maku": "lost-wallet",
    "mājās kopš rīta nav interneta": "line-fault",
    "kāpēc rēķins ir lielāks nekā pagājušajā mēnesī": "invoice-too-high",
    "guļamistabā slikts wifi": "router-wifi",
    "kartē ir maksājums, ko es neveicu": "chargeback",
    "vai varu maksāt pa daļām": "payment-plan",
    "mēs pārvācamies uz jaunu dzīvokli": "moving-house",
    "gribu lauzt līgumu": "cancel-contract",
    "kad atnāks tehniķis": "engineer-visit",
    "atdodiet manu naudu": "refund",
}
ANSWERED_BY_NONE = ("translate good evening into finnish", "who painted the ceiling of that chapel")


@pytest.fixture(scope="module")
def index() -> MappedArticleIndex:
    found = [one.article for one in read_articles(ARTICLES, "en")]
    return MappedArticleIndex(
        (article for article in found if article), read_synonyms(RESOURCES / "synonyms")
    )


@pytest.mark.parametrize("question", ANSWERED)
def test_a_question_finds_its_article(index: MappedArticleIndex, question: str) -> None:
    assert ANSWERED[question] in [one.article.key for one in index.search(question, ["en"], 3)]


@pytest.mark.parametrize("question", ANSWERED_BY_NONE)
def test_a_question_that_none_answers_finds_nothing(index: MappedArticleIndex, question: str) -> None:
    assert index.search(question, ["en"], 3) == ()


def test_little_words_are_named_only_if_they_are_what_is_asked(index: MappedArticleIndex) -> None:
    said = [set(one.matched) for one in index.search("my walet was stoln", ["en"], 3)]
    assert said
    assert not set().union(*said) & {"my", "was"}
    assert "pin" in index.search("pin", ["en"], 1)[0].matched


@pytest.mark.parametrize("questions", [FOREIGN, FURTHER[::2], FURTHER[1::2]])
def test_most_foreign_questions_find_nothing(index: MappedArticleIndex, questions: tuple[str, ...]) -> None:
    shown = [question for question in questions if index.search(question, [], 3)]
    assert len(shown) <= len(questions) / 6, shown


@pytest.mark.parametrize("question", FITTING)
def test_no_question_that_fits_is_lost_for_it(index: MappedArticleIndex, question: str) -> None:
    assert FITTING[question] in [answer.article.id for answer in index.search(question, [], 3)]


@pytest.mark.parametrize("question", FITTING)
def test_one_mistaken_click_hides_no_right_answer(index: MappedArticleIndex, question: str) -> None:
    try:
        for wrong in index.search(question, [], 9):
            if wrong.article.id != FITTING[question]:
                index.relearn([ConfirmedQuestion(question, wrong.article.key, "eve")])
                assert FITTING[question] in [one.article.id for one in index.search(question, [], 3)]
    finally:
        index.relearn(())


def test_one_click_seldom_puts_the_runner_up_before_the_right_answer(index: MappedArticleIndex) -> None:
    try:
        moved = [question for question in FITTING if _moved_by_a_click(index, question)]
    finally:
        index.relearn(())
    assert len(moved) <= len(FITTING) / 6, moved


def _moved_by_a_click(index: MappedArticleIndex, question: str) -> bool:
    index.relearn(())
    first, *others = index.search(question, [], 3)
    if first.article.id != FITTING[question] or not others:
        return False
    index.relearn([ConfirmedQuestion(question, others[0].article.key, "eve")])
    return index.search(question, [], 1)[0].article.id != FITTING[question]
