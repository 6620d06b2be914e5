"""Runs every `bench_*.py` of this folder and prints one table.

    ./dev bench [--only NAME …] [--json FILE]

A bench is a module with `def run(record: Record) -> None`; its name is the file's without `bench_`.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import json
import os
import platform
import sys
import time
import traceback
from pathlib import Path

from tests.benchmarks.record import Record, Row
from tests.servers.shared import close_run, open_run

HERE = Path(__file__).parent


def benches() -> list[str]:
    return sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))


def measure(name: str) -> Record:
    """Run one bench; one that breaks is a row that did not meet its bar, and the others still run."""
    record = Record(name)
    begin = time.perf_counter()
    try:
        importlib.import_module(f"tests.benchmarks.bench_{name}").run(record)
    except Exception as error:  # noqa: BLE001  (the other benches must still be measured)
        traceback.print_exc()
        record.rows.append(Row(name, f"broke: {type(error).__name__}", 0, "", bar="must run", met=False))
    gc.collect()
    print(f"  {name}: {time.perf_counter() - begin:.1f} s", file=sys.stderr, flush=True)
    return record


def number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def cells(row: Row) -> list[str]:
    met = {True: "yes", False: "NO", None: ""}[row.met]
    ratio = f"{row.ratio:.2f}x" if row.ratio is not None else ""
    figures = [number(row.value), row.unit, row.yardstick, number(row.yardstick_value), ratio]
    return [row.bench, row.name, *figures, row.bar, met]


def table(rows: list[Row]) -> str:
    """The rows in columns as wide as their widest word."""
    head = ["bench", "what", "value", "unit", "yardstick", "its value", "ratio", "bar", "met"]
    lines = [head, *(cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def machine() -> dict[str, object]:
    return {"python": platform.python_version(), "system": platform.platform(), "cores": os.cpu_count()}


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="./dev bench", description=__doc__.splitlines()[0] if __doc__ else ""
    )
    parser.add_argument(
        "--only", action="append", choices=benches(), help="measure only this; may be repeated"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows to FILE as well")
    chosen = parser.parse_args(argv)
    open_run()
    try:
        rows = [row for name in chosen.only or benches() for row in measure(name).rows]
    finally:
        close_run()
    print(table(rows))
    if chosen.json:
        facts = {"machine": machine(), "rows": [row.as_json() for row in rows]}
        chosen.json.write_text(json.dumps(facts, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 1 if any(row.met is False for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
