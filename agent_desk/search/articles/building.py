"""Building the arrays of an index from articles."""

from __future__ import annotations

import math
import zlib
from array import array
from collections.abc import Iterable
from dataclasses import field

import numpy as np
from numpy.typing import NDArray

from agent_desk.domain.article import Article
from agent_desk.domain.quick import dataclass
from agent_desk.search.articles.arrays import KINDS, Arrays, Floats, Ids, Whole, hash64
from agent_desk.search.articles.example_words import stems_asked
from agent_desk.search.articles.forms import form_arrays, rounded_log, stems_of
from agent_desk.search.articles.meaning_building import meaning_arrays
from agent_desk.search.articles.records import pack
from agent_desk.search.articles.tokenise import fold, is_break, pieces

TITLE_WEIGHT = 3
LONGEST_TOLD = 256
FEWEST_EXAMPLES = 3
LONGEST_EXAMPLE = 400
MOST_ARE_SHORT = 0.75
EXAMPLES_WITHIN = 20_000
SATURATION = 1.2
LENGTH_SHARE = 0.6
BREAK = 0


class _Numbers(dict[str, int]):
    """Numbers for raw words in the order they come."""

    def __missing__(self, word: str) -> int:
        number = len(self)
        self[word] = number
        return number


@dataclass(slots=True)
class _Read:
    """What one pass over the articles gathers."""

    numbers: _Numbers = field(default_factory=_Numbers)
    words: array[int] = field(default_factory=lambda: array("I"))
    lengths: list[int] = field(default_factory=list)
    title_lengths: list[int] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    exampled: list[bool] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    records: list[bytes] = field(default_factory=list)


def article_text(article: Article) -> str:
    """Everything that is searched beside the title: example questions, body, what to say, the topic."""
    return "\n".join((*article.questions, article.body, article.say, article.topic.replace("_", " ")))


def build(articles: Iterable[Article], version: str = "") -> Arrays:
    """All arrays for ``articles``; the last of several with one key counts."""
    read = _Read()
    for article in {article.key: article for article in articles}.values():
        _read(article, read)
    raw_words = list(read.numbers)
    raw = np.frombuffer(read.words, np.uint32) if read.words else np.zeros(0, np.uint32)
    doc = np.repeat(np.arange(len(read.lengths)), np.array(read.lengths, np.int64))
    languages = tuple(sorted(set(read.languages)))
    doc_language = np.array([languages.index(name) for name in read.languages], np.uint8)
    breaks = np.array([is_break(word) for word in raw_words], bool)
    folded = ["" if broken else fold(word) for word, broken in zip(raw_words, breaks, strict=True)]
    form_names, form_of_raw = _ranked(folded)
    counts = _counts(form_of_raw[raw], doc_language[doc], len(form_names), len(languages))
    stem_names, form_stem = stems_of(form_names, counts, languages)
    stem_of_raw = form_stem[form_of_raw]
    stem = stem_of_raw[raw].astype(np.int64)
    found = form_arrays(form_names, form_stem, counts)
    found.update(_postings(stem, doc, read, len(stem_names)))
    told, told_at = _told(stem, doc, len(read.lengths))
    found.update({"told": told, "told_at": told_at})
    found.update(_stem_hashes(stem_names))
    found.update(_texts(read))
    exampled = np.array(read.exampled, bool)
    asked = np.bincount(form_of_raw[raw[exampled[doc]]], minlength=len(form_names))
    found["form_asked"] = rounded_log(asked)
    found["doc_language"] = doc_language
    found["doc_exampled"] = exampled
    found["stem_asked"] = stems_asked(told, np.diff(told_at), exampled, len(stem_names))
    idf = rarity(np.diff(found["post_at"]), len(read.lengths))
    found.update(meaning_arrays(told, told_at, exampled, doc_language, idf))
    typed = {name: np.ascontiguousarray(found[name], dtype=kind) for name, kind in KINDS.items()}
    return Arrays(languages, typed, version, typed["text"].data)


def tf_weight(times: Floats, length: Floats) -> Floats:
    """BM25's share of how often a word stands in an article, 0 to 255; ``length`` relative to the mean."""
    norm = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length)
    return (times * 255 / (times + norm)).astype(np.float32)


def rarity(holders: Whole, docs: int) -> Floats:
    """The weight of stems by how many of the articles hold them."""
    return np.log1p((docs - holders + 0.5) / (holders + 0.5)).astype(np.float32)


def rarest(docs: int) -> float:
    """The weight of a stem that one of the articles holds."""
    return math.log1p((max(docs, 2) - 0.5) / 1.5)


def has_examples(article: Article) -> bool:
    """Whether an article brings examples of how it is asked for: questions, or a body of short lines."""
    if article.questions:
        return True
    lines = [line for line in article.body[:EXAMPLES_WITHIN].split("\n") if line.strip()]
    short = sum(len(line) <= LONGEST_EXAMPLE for line in lines)
    return len(lines) >= FEWEST_EXAMPLES and short >= MOST_ARE_SHORT * len(lines)


def _read(article: Article, read: _Read) -> None:
    number = read.numbers.__getitem__
    title = pieces(article.title)
    title.append("\n")
    body = pieces(article_text(article))
    read.words.extend(map(number, title))
    read.words.extend(map(number, body))
    read.title_lengths.append(len(title))
    read.lengths.append(len(title) + len(body))
    read.languages.append(article.language)
    read.exampled.append(has_examples(article))
    read.keys.append(article.key)
    read.records.append(pack(article))


def _ranked(folded: list[str]) -> tuple[list[str], NDArray[np.uint32]]:
    """Forms in byte order, and the form of each raw word; the empty form is rank 0 (no word)."""
    names = sorted({"", *folded}, key=lambda name: name.encode("utf-8", "surrogatepass"))
    rank = {name: number for number, name in enumerate(names)}
    return names, np.array([rank[name] for name in folded], np.uint32)


def _counts(
    form: NDArray[np.uint32], language: NDArray[np.uint8], forms: int, languages: int
) -> NDArray[np.int64]:
    flat = np.bincount(language.astype(np.int64) * forms + form, minlength=forms * languages)
    return flat.reshape(languages, forms)


def _postings(stem: Whole, doc: Whole, read: _Read, stems: int) -> dict[str, NDArray[np.generic]]:
    docs = len(read.lengths)
    lengths = np.array(read.lengths, np.int64)
    starts = np.concatenate(([0], np.cumsum(lengths)))
    position = np.arange(len(stem)) - starts[doc]
    in_title = position < np.array(read.title_lengths, np.int64)[doc]
    word = stem != BREAK
    keys = stem[word] * max(docs, 1) + doc[word]
    # Title words are told apart by counting them TITLE_WEIGHT times: one sort serves both fields.
    keys = np.concatenate((keys, *[keys[in_title[word]]] * (TITLE_WEIGHT - 1)))
    keys.sort()
    first = np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1]))) if len(keys) else keys
    times = np.diff(np.concatenate((first, [len(keys)]))).astype(np.float32)
    unique = keys[first]
    post_stem, post_doc = unique // max(docs, 1), unique % max(docs, 1)
    mean = max(float(lengths.mean()), 1.0) if docs else 1.0
    weight = tf_weight(times, (lengths / mean).astype(np.float32)[post_doc])
    return {
        "post_at": np.searchsorted(post_stem, np.arange(stems + 1)),
        "post_doc": post_doc,
        "post_weight": np.maximum(np.rint(weight), 1),
    }


def _told(stem: Whole, doc: Whole, docs: int) -> tuple[Ids, Whole]:
    """The first words of each article in order, sentence marks included, marks never twice in a row."""
    doubled = np.zeros(len(stem), bool)
    doubled[1:] = (stem[1:] == BREAK) & (stem[:-1] == BREAK)
    stem, doc = stem[~doubled], doc[~doubled]
    starts = np.searchsorted(doc, np.arange(docs + 1))
    kept = (np.arange(len(stem)) - starts[doc]) < LONGEST_TOLD
    return stem[kept].astype(np.uint32), np.searchsorted(doc[kept], np.arange(docs + 1))


def _stem_hashes(names: list[str]) -> dict[str, NDArray[np.generic]]:
    hashes = np.array([hash64(name) for name in names], np.uint64)
    order = np.argsort(hashes, kind="stable")
    return {"stem_hash": hashes[order], "stem_hash_id": order}


def _texts(read: _Read) -> dict[str, NDArray[np.generic]]:
    sizes = np.array([len(record) for record in read.records], np.uint64)
    keys = np.array([hash64(key) for key in read.keys], np.uint64)
    order = np.argsort(keys, kind="stable")
    return {
        "text": np.frombuffer(b"".join(read.records), np.uint8),
        "text_at": np.concatenate((np.zeros(1, np.uint64), np.cumsum(sizes, dtype=np.uint64))),
        "text_check": np.array([zlib.crc32(record) for record in read.records], np.uint32),
        "key_hash": keys[order],
        "key_doc": order,
    }
