"""The filter `readout derive --jsonl` as a child process that one bad article cannot stop."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Iterator
from itertools import islice

BATCH = 5_000  # lines to a process: its first thousand run slowly, and all answers are held at once
PROBE = b'{"id": "probe", "published": "2024-01-01", "text": "Nothing."}'


def answers(command: list[str], lines: Iterable[bytes], patience: float = 60) -> Iterator[str]:
    """Yields the filter's answer to each line, in order; `patience` in seconds for one line.

    A line on which the filter ends or hangs is answered with an error. Raises RuntimeError where the filter
    cannot run at all, so that the task fails and is tried again elsewhere.
    """
    source = iter(lines)
    while batch := list(islice(source, BATCH)):
        yield from answer_all(command, batch, patience)


def answer_all(command: list[str], batch: list[bytes], patience: float) -> list[str]:
    """The answers to a batch, which is halved until the line that ends the filter stands alone."""
    got, ending = run(command, batch, patience)
    if got:
        return got
    if len(batch) == 1:
        probed, why = run(command, [PROBE], patience)
        if not probed:
            raise RuntimeError(f"the filter does not run here: {why}")
        return [json.dumps({"id": identity(batch[0]), "error": f"The filter ended on this article: {ending}."})]
    half = len(batch) // 2
    return answer_all(command, batch[:half], patience) + answer_all(command, batch[half:], patience)


def run(command: list[str], batch: list[bytes], patience: float) -> tuple[list[str], str]:
    """An answer to each line, or none and how the process ended."""
    seconds = patience + len(batch) / 10  # a line takes a millisecond, and machines may be a hundred times slower
    try:
        done = subprocess.run(command, input=b"\n".join([*batch, b""]), capture_output=True, timeout=seconds)
    except subprocess.TimeoutExpired:
        return [], f"no answer within {seconds:.0f} seconds"
    except OSError as error:
        return [], str(error)
    said = done.stderr.decode(errors="replace").strip()[-1000:]
    if done.returncode not in (0, 1):  # 1: a line was answered with an error
        return [], f"status {done.returncode} {said}".strip()
    got = done.stdout.decode().split("\n")[:-1]
    return (got, "") if len(got) == len(batch) else ([], f"{len(got)} answers to {len(batch)} lines {said}".strip())


def identity(line: bytes) -> str | int | None:
    """The id that a line gives its article, if it can be read."""
    try:
        article = json.loads(line)
    except ValueError:
        return None
    found = article.get("id") if isinstance(article, dict) else None
    return found if isinstance(found, str | int) else None
