"""The usual engines on the same articles: SQLite FTS5, bm25s, Tantivy, BM25 over SymSpell-corrected words."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from agent_desk.domain.article import Article

Search = Callable[[str], list[str]]
MOST = 10
WORDS = re.compile(r"\w+")


def words(text: str) -> list[str]:
    return WORDS.findall(text.lower())


def text_of(article: Article) -> str:
    return f"{article.title}\n{article.body}"


def fts5(articles: list[Article], folder: Path) -> Search:
    """All words of the question joined by OR, ranked by bm25, titles counting five times."""
    store = sqlite3.connect(folder / "fts5.sqlite")
    store.execute(
        "CREATE VIRTUAL TABLE a USING fts5(title, body, tokenize='porter unicode61 remove_diacritics 2')"
    )
    store.executemany("INSERT INTO a VALUES (?, ?)", ((one.title, one.body) for one in articles))
    ids = [one.id for one in articles]

    def search(question: str) -> list[str]:
        asked = " OR ".join(f'"{word}"' for word in words(question)[:40])
        if not asked:
            return []
        sql = "SELECT rowid FROM a WHERE a MATCH ? ORDER BY bm25(a, 5.0, 1.0) LIMIT ?"
        return [ids[row - 1] for (row,) in store.execute(sql, (asked, MOST))]

    return search


def bm25s(articles: list[Article], folder: Path) -> Search:
    import bm25s as library

    engine = library.BM25()
    engine.index([words(text_of(one)) for one in articles], show_progress=False)
    ids = [one.id for one in articles]

    def search(question: str) -> list[str]:
        asked = [word for word in words(question) if word in engine.vocab_dict]
        if not asked:
            return []
        places, _ = engine.retrieve([asked], k=min(MOST, len(ids)), show_progress=False)
        return [ids[place] for place in places[0]]

    return search


def tantivy(articles: list[Article], folder: Path) -> Search:
    import tantivy as library

    schema = library.SchemaBuilder()
    schema.add_integer_field("row", stored=True)
    schema.add_text_field("title", tokenizer_name="en_stem")
    schema.add_text_field("body", tokenizer_name="en_stem")
    index = library.Index(schema.build())
    writer = index.writer(heap_size=100_000_000, num_threads=1)
    for row, one in enumerate(articles):
        writer.add_document(library.Document(row=row, title=one.title, body=one.body))
    writer.commit()
    index.reload()
    searcher = index.searcher()
    ids = [one.id for one in articles]

    def search(question: str) -> list[str]:
        asked = index.parse_query(" ".join(words(question)), ["title", "body"])
        return [ids[searcher.doc(at)["row"][0]] for _, at in searcher.search(asked, MOST).hits]

    return search


def symspell(articles: list[Article], folder: Path) -> Search:
    """Each word of the question that no article has is corrected by SymSpell, then bm25s."""
    from symspellpy import SymSpell, Verbosity

    counts: Counter[str] = Counter()
    for one in articles:
        counts.update(words(text_of(one)))
    speller: Any = SymSpell(max_dictionary_edit_distance=2, prefix_length=7)
    for word, count in counts.items():
        if count > 1:
            speller.create_dictionary_entry(word, count)
    plain = bm25s(articles, folder)

    def corrected(word: str) -> str:
        if word in counts:
            return word
        found = speller.lookup(word, Verbosity.TOP, max_edit_distance=2)
        return str(found[0].term) if found else word

    return lambda question: plain(" ".join(map(corrected, words(question))))


YARDSTICKS: dict[str, Callable[[list[Article], Path], Search]] = {
    "fts5": fts5,
    "bm25s": bm25s,
    "tantivy": tantivy,
    "symspell": symspell,
}
