"""Measures the answer search on files of articles and questions, beside the usual engines.

    ./dev bench-answers --articles FILE --queries FILE [--learn FILE] --json FILE

Articles are JSON arrays `[id, title, body, language, group]`, one on a line; questions are
`{set: [[question, [ids that answer it]], …]}`; questions to learn are `[[question, [id]], …]`. Each file may
be plain or packed (`.xz`, `.gz`). A question counts as found at k when any of its ids is among the first k
answers. CPU is that of the searching thread, per question, in milliseconds.

`--grown N` builds a second index of N articles, made of the given ones by variation, and tells how much
slower a key is there: `--grown 1000000` takes about 8 GB of memory and 6 minutes of CPU.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from agent_desk.domain.article import Article
from agent_desk.search.articles.index import MappedArticleIndex
from agent_desk.search.articles.synonyms import read_synonyms
from tests.benchmarks.answer_files import BadFile, Queries, articles, confirmed, queries
from tests.benchmarks.answer_variation import varied
from tests.benchmarks.answer_yardsticks import YARDSTICKS

Search = Callable[[str], list[str]]
SYNONYMS = Path(__file__).parents[2] / "resources" / "synonyms"
DEEP = 10


def measured(search: Search, queries: Queries) -> dict[str, dict[str, float]]:
    return {name: one_set(search, pairs) for name, pairs in queries.items()}


def one_set(search: Search, pairs: list[tuple[str, list[str]]]) -> dict[str, float]:
    ranks, cpu, wall, shown = [], [], [], 0
    for question, good in pairs:
        begin, begin_wall = time.thread_time(), time.perf_counter()
        found = search(question)
        cpu.append((time.thread_time() - begin) * 1000)
        wall.append((time.perf_counter() - begin_wall) * 1000)
        shown += bool(found)
        ranks.append(next((place for place, one in enumerate(found[:DEEP], 1) if one in good), 0))
    place = np.array(ranks)
    return {
        "queries": len(pairs),
        "recall@1": float(np.mean(place == 1)),
        "recall@3": float(np.mean((place > 0) & (place <= 3))),
        "recall@10": float(np.mean(place > 0)),
        "mrr@10": float(np.mean([1 / rank if rank else 0.0 for rank in ranks])),
        "shown": shown / max(len(pairs), 1),
        "cpu_ms_mean": float(np.mean(cpu)),
        "cpu_ms_p50": float(np.percentile(cpu, 50)),
        "cpu_ms_p95": float(np.percentile(cpu, 95)),
        "wall_ms_p95": float(np.percentile(wall, 95)),
    }


def own(index: MappedArticleIndex) -> Search:
    return lambda question: [found.article.id for found in index.search(question, (), DEEP)]


def without_threshold(index: MappedArticleIndex) -> Search:
    """The same ranking with nothing held back: what the threshold costs is seen against it."""

    def search(question: str) -> list[str]:
        return [article.id for article in index.candidates(question, DEEP)]

    return search


def build_file(path: str, articles_file: str) -> float:
    """In a process of its own, so that building leaves nothing in the memory that is measured."""
    given = articles(Path(articles_file))
    begin = time.process_time()
    MappedArticleIndex.open(Path(path), "bench", lambda: given)
    return time.process_time() - begin


def costs(path: Path, articles_file: Path) -> tuple[MappedArticleIndex, dict[str, float]]:
    build_s = in_a_process(build_file, str(path), str(articles_file))
    before = psutil.Process().memory_full_info().uss
    begin = time.perf_counter()
    index = MappedArticleIndex.open(path, "bench", tuple, read_synonyms(SYNONYMS))
    open_ms = (time.perf_counter() - begin) * 1000
    found = {
        "articles": index.count(),
        "build_cpu_s": build_s,
        "open_ms": open_ms,
        "file_mb": path.stat().st_size / 1e6,
        "memory_before_mb": before / 1e6,
    }
    return index, found


def build_grown(path: str, articles_file: str, count: int) -> float:
    given = articles(Path(articles_file))
    begin = time.process_time()
    MappedArticleIndex.open(Path(path), "grown", lambda: varied(given, count))
    return time.process_time() - begin


def grown(folder: Path, articles_file: Path, count: int, queries: Queries, sets: dict[str, Any]) -> Any:
    """The same questions asked of many more articles, and how many times slower the slowest were."""
    path = folder / "grown.index"
    build_s = in_a_process(build_grown, str(path), str(articles_file), count)
    index = MappedArticleIndex.open(path, "grown", tuple, read_synonyms(SYNONYMS))
    found = measured(own(index), queries)
    growth = {name: row["cpu_ms_p95"] / max(sets[name]["cpu_ms_p95"], 1e-3) for name, row in found.items()}
    return {
        "articles": index.count(),
        "build_cpu_s": build_s,
        "growth_p95": growth,
        "growth_p95_most": max(growth.values()),
        "sets": found,
    }


def in_a_process(work: Callable[..., float], *given: Any) -> float:
    """What ``work`` returns or raises, in a process of its own, whose memory goes with it."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as alone:
        return alone.submit(work, *given).result()


def memory_mb(before: float) -> float:
    """What this process alone holds beyond ``before``, touched pages of the index file included."""
    return float(psutil.Process().memory_full_info().uss / 1e6 - before)


def add_costs(index: MappedArticleIndex) -> float:
    """The slowest of 50 articles put one by one, in milliseconds."""
    slowest = 0.0
    for number in range(50):
        body = f"Ask for the yellow form {number} at any counter and bring it back within a week. " * 8
        begin = time.perf_counter()
        index.put([Article(f"bench-added-{number}", f"Yellow form {number}", body, "en")])
        slowest = max(slowest, (time.perf_counter() - begin) * 1000)
    index.remove(f"bench-added-{number}@en" for number in range(50))
    return slowest


def typed(index_file: Path, queries: Path, keys: int) -> dict[str, float]:
    """Keys into the real window, in a process of its own."""
    command = [
        sys.executable,
        "-m",
        "tests.benchmarks.answers_typed",
        str(index_file),
        str(queries),
        str(keys),
    ]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def learned(index: MappedArticleIndex, path: Path, asked: Queries) -> dict[str, Any]:
    """Teaches, and asks again the sets that hold a question which is answered by what was taught."""
    languages = {article.id: article.language for article in index.articles()}
    given = confirmed(path, languages)
    begin = time.process_time()
    index.learn(given)
    learn_cpu_s = time.process_time() - begin
    ids = {question.article_key.rpartition("@")[0] for question in given}
    taught = {
        name: pairs for name, pairs in asked.items() if any(not ids.isdisjoint(good) for _, good in pairs)
    }
    return {"confirmed": len(given), "learn_cpu_s": learn_cpu_s, "sets": measured(own(index), taught)}


def shortened(queries: Queries, most: int) -> Queries:
    """Every set cut to ``most`` questions, evenly spread."""
    return {name: pairs[:: max(1, -(-len(pairs) // most))] for name, pairs in queries.items()}


def table(report: dict[str, Any]) -> str:
    engines = report["engines"]
    lines = [f"{'recall@3 / CPU p95 ms':24}" + "".join(f"{name:>20}" for name in engines)]
    for name in report["sets"]:
        cells = [engines[engine]["sets"].get(name) for engine in engines]
        shown = [f"{c['recall@3']:.3f} / {c['cpu_ms_p95']:.2f}" if c else "" for c in cells]
        lines.append(f"{name:24}" + "".join(f"{cell:>20}" for cell in shown))
    for name, row in report.get("learned", {}).get("sets", {}).items():
        lines.append(f"learned: {name:15} recall@1 {row['recall@1']:.3f} recall@3 {row['recall@3']:.3f}")
    lines += [f"{name:24} {value:.2f}" for name, value in report["costs"].items()]
    lines += [f"window: {name:16} {value:.2f}" for name, value in report.get("window", {}).items()]
    if "grown" in report:
        row = report["grown"]
        lines.append(f"{row['articles']} articles: p95 grows {row['growth_p95_most']:.2f} times at most")
    return "\n".join(lines)


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="./dev bench-answers", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=Path, required=True)
    parser.add_argument("--queries", type=Path, required=True)
    parser.add_argument("--learn", type=Path)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--most", type=int, default=100_000, help="questions of each set")
    parser.add_argument(
        "--grown", type=int, help="articles of a second index, made of the given by variation"
    )
    parser.add_argument(
        "--grown-most", type=int, default=100, help="questions of each set for the grown index"
    )
    parser.add_argument("--keys", type=int, default=3000, help="keys typed into the real window")
    parser.add_argument("--yardsticks", default=",".join(YARDSTICKS), help="names, or none")
    parser.add_argument(
        "--yardstick-most", type=int, default=300, help="questions of each set for the others"
    )
    arguments = parser.parse_args()
    if arguments.json and not arguments.json.absolute().parent.is_dir():
        parser.error(f"there is no folder {arguments.json.absolute().parent} for the JSON")
    return arguments


def main() -> int:
    arguments = parsed()
    try:
        return run(arguments)
    except BadFile as problem:
        print(problem, file=sys.stderr)
        return 2


def run(arguments: argparse.Namespace) -> int:
    asked = shortened(queries(arguments.queries), arguments.most)
    yardsticks = [one for one in arguments.yardsticks.split(",") if one in YARDSTICKS]
    with tempfile.TemporaryDirectory() as folder:
        index_file = Path(folder) / "answers.index"
        index, found = costs(index_file, arguments.articles)
        sets = measured(own(index), asked)
        found["memory_added_mb"] = memory_mb(found["memory_before_mb"])
        found["add_one_ms"] = add_costs(index)
        report: dict[str, Any] = {"sets": sets, "costs": found, "engines": {"ours": {"sets": sets}}}
        report["engines"]["all shown"] = {"sets": measured(without_threshold(index), asked)}
        if arguments.keys:
            report["window"] = typed(index_file, arguments.queries, arguments.keys)
        if arguments.learn:
            report["learned"] = learned(index, arguments.learn, asked)
        if arguments.grown:
            few = shortened(asked, arguments.grown_most)
            same = measured(
                own(MappedArticleIndex.open(index_file, "bench", tuple, read_synonyms(SYNONYMS))), few
            )
            report["grown"] = grown(Path(folder), arguments.articles, arguments.grown, few, same)
        given = articles(arguments.articles) if yardsticks else []
        few = shortened(asked, arguments.yardstick_most)
        for name in yardsticks:
            begin = time.process_time()
            search = YARDSTICKS[name](given, Path(folder))
            built = time.process_time() - begin
            report["engines"][name] = {"build_cpu_s": built, "sets": measured(search, few)}
            print(f"  {name}: built in {built:.1f} s", file=sys.stderr, flush=True)
    print(table(report))
    if arguments.json:
        arguments.json.write_text(json.dumps(report, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
