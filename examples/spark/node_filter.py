"""The filter `readout derive --jsonl` as a child process that one bad article cannot stop."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Iterator
from itertools import islice

BATCH = 5_000  # lines to a process: its first thousand run slowly, and all answers are held at once


def answers(command: list[str], lines: Iterable[str], patience: float = 60) -> Iterator[str]:
    """Yields the filter's answer to each line, in order; `patience` in seconds for one line.

    A line on which the filter ends or hangs is answered with an error. Raises RuntimeError where the filter
    cannot run at all, so that the task is tried again elsewhere.
    """
    source = iter(lines)
    while batch := list(islice(source, BATCH)):
        yield from answer_all(command, batch, patience)


def answer_all(command: list[str], batch: list[str], patience: float) -> list[str]:
    """The answers to a batch, halved until the line that ends the filter stands alone."""
    got, ending = run(command, batch, patience)
    if len(got) == len(batch):
        return got
    if len(batch) == 1:
        probe, why = run(command, ['{"id":"probe","published":"2024-01-01","text":"Nothing."}'], patience)
        if not probe:
            raise RuntimeError(f"the filter does not run here: {why}")
        return [json.dumps({"id": identity(batch[0]), "error": f"The filter ended on this article: {ending}"})]
    half = len(batch) // 2
    return answer_all(command, batch[:half], patience) + answer_all(command, batch[half:], patience)


def run(command: list[str], batch: list[str], patience: float) -> tuple[list[str], str]:
    """The answers of one process, none where it did not come to its end, and how it ended."""
    text = "".join(f"{line}\n" for line in batch).encode()
    try:
        # A line takes a millisecond; a tenth of a second leaves room for the slowest of machines.
        done = subprocess.run(command, input=text, capture_output=True, timeout=patience + len(batch) / 10)
    except subprocess.TimeoutExpired:
        return [], f"no answer within {patience + len(batch) / 10:.0f} seconds"
    except OSError as error:
        return [], str(error)
    said = done.stderr.decode(errors="replace").strip()[-1000:]
    if done.returncode not in (0, 1):  # 1: a line was answered with an error
        return [], f"status {done.returncode} {said}".strip()
    got = done.stdout.decode().split("\n")[:-1]
    return (got, "") if len(got) == len(batch) else ([], f"{len(got)} answers to {len(batch)} lines {said}".strip())


def identity(line: str) -> str | None:
    """The id that a line gives its article, if it can be read."""
    try:
        article = json.loads(line)
    except ValueError:
        return None
    found = article.get("id") if isinstance(article, dict) else None
    return found if isinstance(found, str) else None
