"""Words of a mapping that must be known elsewhere: currencies, countries, ways to write times."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from agent_desk.domain.identity import caller_number

TIME_WORDS = ("iso", "unix", "unix_ms")
_COUNTRY = re.compile(r"[A-Za-z]{2}", re.ASCII)
_DAY = datetime(2023, 11, 29, 14, 45, 36, tzinfo=UTC)
_SHORTEST, _LONGEST = 4, 12
# ISO 4217 as of 2026, and what the euro and others replaced within a customer's lifetime.
_CURRENCIES = frozenset(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD"
    " CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF"
    " GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP"
    " LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB"
    " PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL"
    " THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XDR XOF XPF YER"
    " ZAR ZMW ZWG"
    " ATS BEF BYR CUC CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK SLL ZWL".split()
)


def is_currency(word: str) -> bool:
    """Whether ISO 4217 has, or had, the code."""
    return word in _CURRENCIES


def may_be_country(word: str) -> bool:
    """Whether it is written as ISO 3166 writes countries."""
    return _COUNTRY.fullmatch(word) is not None


def has_numbers(country: str) -> bool:
    """Whether there are telephone numbers of the country; reads what is known of all numbers."""
    lengths = range(_SHORTEST, _LONGEST + 1)
    return any(caller_number("2" * length, country).e164 is not None for length in lengths)


def is_time_spelling(spelling: str) -> bool:
    """Whether times can be read so: a pattern must find the day again that was written with it."""
    if spelling in TIME_WORDS:
        return True
    try:
        read = datetime.strptime(_DAY.strftime(spelling), spelling)  # noqa: DTZ007 - only its day is looked at
    except (ValueError, re.error):
        return False
    return read.date() == _DAY.date()
