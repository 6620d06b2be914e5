"""Fits how certain answers are, and says what is hidden and lost on questions that the fit did not see.

    python -m tests.benchmarks.answers_fit --articles FILE --queries FILE --learn FILE [--write]

The files are those of `./dev bench-answers`. Folds keep together what could give each other away: all
questions of one article, and those without an answer that are alike. `--write` puts the fit to everything
into the program. It takes about 6 minutes; `--keep FILE` keeps what was seen, to fit it again.
"""

from __future__ import annotations

import argparse
import json
import pickle
import sys
from pathlib import Path

from agent_desk.search.articles import certainty_weights
from agent_desk.search.articles.certainty import NUMBERS
from tests.benchmarks.answer_files import Queries, articles, queries
from tests.benchmarks.answers_fit.judging import (
    Table,
    everything,
    left_out_odds,
    lost,
    table,
    threshold_that_hides,
)
from tests.benchmarks.answers_fit.measuring import Asking, Seen
from tests.benchmarks.answers_fit.regression import Fit
from tests.benchmarks.answers_fit.sources import company, few, left_out, whole

HIDES = (0.50, 0.52, 0.54, 0.56, 0.58, 0.60)
SHOWN = ("clinc", "prefix", "b77", "ru_", "lv_", "foreign", "company", "few")


def gathered(arguments: argparse.Namespace) -> list[Seen]:
    if arguments.keep and arguments.keep.exists():
        kept: list[Seen] = pickle.loads(arguments.keep.read_bytes())  # noqa: S301 - our own
        return kept
    given = articles(arguments.articles)
    asked = queries(arguments.queries)
    learn: Queries = {"learn": json.loads(arguments.learn.read_text("utf-8"))}
    asking = Asking([])
    whole(asking, given, asked, learn)
    for source in (left_out, company, few):
        source(asking, given, asked)
        print(f"  {source.__name__}: {len(asking.seen)} questions", file=sys.stderr, flush=True)
    if arguments.keep:
        arguments.keep.write_bytes(pickle.dumps(asking.seen))
    return asking.seen


def judged(of: Table) -> str:
    odds = left_out_odds(of)
    thresholds = [threshold_that_hides(of, odds, share) for share in HIDES]
    columns = [lost(of, odds, threshold) for threshold in thresholds]
    lines = [f"{'hidden of nothing_dev':28}" + "".join(f"{share:>16.2f}" for share in HIDES)]
    lines.append(f"{'log odds':28}" + "".join(f"{threshold:>16.2f}" for threshold in thresholds))
    lines += [
        f"{kind:28}" + "".join("{:>8.4f}{:>8.3f}".format(*column[kind]) for column in columns)
        for kind in columns[0]
        if any(part in kind for part in SHOWN)
    ]
    return "\n".join(lines)


def written(fit: Fit) -> str:
    """The module of the weights."""
    rows = []
    for place, name in enumerate(NUMBERS):
        numbers = (fit.means[place], fit.spreads[place], *fit.weights[:, place])
        rows.append(f'    "{name}": ({", ".join(f"{one:.3f}" for one in numbers)}),\n')
    before, _, rest = Path(certainty_weights.__file__).read_text("utf-8").partition("ALONE = ")
    middle, after = rest[rest.index("\n") : rest.index("WEIGHTS = {\n")], rest[rest.index("\n}\n") :]
    return f"{before}ALONE = {fit.alone:.3f}{middle}WEIGHTS = {{\n{''.join(rows)[:-1]}{after}"


def main() -> int:
    form = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=form)
    for name in ("--articles", "--queries", "--learn"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    of = table(gathered(arguments))
    print(judged(of))
    if arguments.write:
        text = written(everything(of))
        Path(certainty_weights.__file__).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
