"""Policies and the words of signals: read, laid over each other, refused in words."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from agent_desk.domain.signal import Harm, Signal, Terms
from agent_desk.domain.staff import Role
from agent_desk.domain.weighing import NeedWeights
from agent_desk.system.policies import PolicyProblem, read_authorities, read_need_weights, read_terms

RESOURCES = Path(__file__).parents[3] / "resources"
SAID = {
    Signal.SECURITY_REPORT: (
        "Hi, I found a vulnerability in your web shop, hackers could read every order.",
        "Нашёл уязвимость на вашем сайте, хакеры могут увидеть заказы.",
        "Jūsu mājaslapā ir ievainojamība, redzu svešus datus.",
    ),
    Signal.BEREAVEMENT: (
        "My husband died in March and letters still come in his name.",
        "Мой муж умер, а письма всё приходят.",
        "Mans vīrs nomira martā, bet vēstules nāk joprojām.",
    ),
    Signal.REGULATOR: (
        "If nobody answers I will write to the ombudsman.",
        "Напишу в Центр защиты прав потребителей.",
        "Rakstīšu Patērētāju tiesību aizsardzības centram (PTAC).",
    ),
    Signal.LEGAL: (
        "You will hear from my lawyer.",
        "Мой адвокат уже готовит письмо, подам в суд.",
        "Mans advokāts jau raksta, iesniegšu tiesā prasību.",
    ),
    Signal.VULNERABLE_PERSON: (
        "My mother has an alarm button on that line and she is in a wheelchair.",
        "Мама инвалид, тревожная кнопка не работает.",
        "Mammai ir trauksmes poga, viņa ir ratiņkrēslā.",
    ),
    Signal.LEAVING: (
        "Then I cancel my contract, I am leaving you for the other one.",
        "Хочу расторгнуть договор, ухожу к другому оператору.",
        "Gribu lauzt līgumu, aiziešu pie cita operatora.",
    ),
    Signal.INJURY: (
        "The charger gave my son an electric shock.",
        "Сына ударило током от вашей зарядки.",
        "Dēls dabūja strāvas triecienu no jūsu lādētāja.",
    ),
}
ORDINARY = (
    "My phone battery died, how do I replace it?",
    "The line went dead for a minute, now it works.",
    "Is the shop on Court Street open on Sunday?",
    "Please send the invoice as a PDF. Best regards, Anna Law",
    "How do I change my tariff without a new contract?",
    "Thank you, the operator was a killer at her job!",
    "What does it cost to move the contract to another address?",
    "I follow you with great interest, see you at the tennis court.",
    "Can I report a change of address here?",
    "I want to close the window in the app, where is the button?",
    "Сколько стоит переезд интернета на новую квартиру?",
    "Умер аккумулятор в телефоне, где заменить?",
    "Искал счёт за октябрь, не нашёл. Пришлите, пожалуйста.",
    "Спасибо, оператор очень помогла!",
    "Как сменить тариф? Договор менять не надо.",
    "Судя по приложению, платёж прошёл.",
    "Labdien, lūdzu atsūtiet rēķinu par oktobri.",
    "Vai tiesa, ka no janvāra mainās cenas?",
    "Telefonam nomira baterija, kur mainīt?",
    "Kā mainīt tarifu? Līgums paliek tas pats.",
    "Paldies, operatore ļoti palīdzēja.",
    "Kad strādā veikals Brīvības ielā?",
    "",
    "12345",
)


@pytest.fixture(scope="module")
def terms() -> Terms:
    return read_terms(RESOURCES / "signals")


@pytest.mark.parametrize(("signal", "text"), [(one, text) for one, texts in SAID.items() for text in texts])
def test_each_signal_is_heard_in_three_languages(terms: Terms, signal: Signal, text: str) -> None:
    assert signal in terms.signals_in([text])
    assert signal in terms.signals_in([text.upper()])


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_texts_raise_no_alarm(terms: Terms, text: str) -> None:
    assert terms.signals_in([text]) == ()
    assert terms.harms_in([text]) == ()


def test_letters_without_their_marks_are_heard_too(terms: Terms) -> None:
    assert terms.signals_in(["mans virs nomira"]) == (Signal.BEREAVEMENT,)
    assert terms.harms_in(["nozagts maks", "nav interneta"]) == (Harm.MONEY, Harm.CUT_OFF)


def test_a_long_text_is_read_in_a_moment(terms: Terms) -> None:
    assert terms.signals_in(["data " * 200_000, "я " * 100_000]) == ()


def test_the_shipped_policies_are_the_defaults_of_the_program() -> None:
    shipped = read_need_weights([RESOURCES / "policies"])
    assert dict(shipped.signals) == dict(NeedWeights().signals)
    assert (shipped.harm, shipped.age_hour) == (NeedWeights().harm, NeedWeights().age_hour)
    authorities = read_authorities([RESOURCES / "policies"])
    assert authorities.of(Role.AGENT).limit == Decimal("50.00")
    assert authorities.of(Role.LEAD).limit > authorities.of(Role.AGENT).limit
    assert not authorities.of(Role.AUDITOR).covers("refund", Decimal(1))


def test_a_folder_of_the_settings_changes_only_what_it_names(tmp_path: Path) -> None:
    (tmp_path / "need.toml").write_text("[signals]\nlegal = 99\n[age]\nhour = 2.0\n")
    changed = read_need_weights([RESOURCES / "policies", tmp_path, tmp_path / "missing"])
    assert (changed.of_signal(Signal.LEGAL), changed.of_signal(Signal.INJURY)) == (99.0, 60.0)
    assert (changed.age_hour.each, changed.age_hour.most) == (2.0, 60.0)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[audience]\neach = 1", "no 'audience'. Possible are harm, promises_broken, effort, age, signals"),
        ("[age]\nfollowers = 1", "no 'followers'. Possible are hour, most"),
        ("[age]\nhour = -1", "age.hour must be a number from 0"),
        ("[age]\nhour = nan", "age.hour must be a number from 0"),
        ("[age]\nhour = true", "age.hour must be a number from 0"),
        ('[harm]\neach = "much"', "harm.each must be a number"),
        ("harm = 3", "harm must be a table"),
        ("[harm", "cannot be read"),
    ],
)
def test_a_wrong_policy_is_refused_in_words(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "need.toml").write_text(text)
    with pytest.raises(PolicyProblem) as problem:
        read_need_weights([tmp_path])
    assert sentence in problem.value.message
    assert "need.toml" in problem.value.message
    assert problem.value.remedy


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('[boss]\nlimit = "1"', "no 'boss'"),
        ('[agent]\nlimit = "much"', "agent.limit must be an amount"),
        ('[agent]\nskills = "all"', "agent.skills must be a list"),
        ("[agent]\nmay = 1", "no 'may'"),
    ],
)
def test_a_wrong_authority_is_refused_in_words(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "authority.toml").write_text(text)
    with pytest.raises(PolicyProblem, match=sentence):
        read_authorities([tmp_path])


@pytest.mark.parametrize(
    "text", ['[signals]\ngossip = ["x"]', '[signals]\nlegal = "x"', '[signals]\nlegal = ["*"]']
)
def test_wrong_terms_are_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "en.toml").write_text(text)
    with pytest.raises(PolicyProblem):
        read_terms(tmp_path)
