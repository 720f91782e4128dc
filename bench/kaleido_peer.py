"""The same figures through Plotly's own exporter: prints one JSON object of milliseconds."""
import json
import sys
import time

import plotly.io as pio
import kaleido

figures = [pio.from_json(open(path, encoding="utf8").read(), skip_invalid=True) for path in sys.argv[1:]]
times = {}
start = time.perf_counter()
kaleido.start_sync_server(silence_warnings=True)
pio.to_image(figures[0], format="svg")
times["start and first SVG"] = 1000 * (time.perf_counter() - start)
for form in ("svg", "png"):
    start = time.perf_counter()
    for figure in figures:
        pio.to_image(figure, format=form, scale=2)
    times[f"{form.upper()}, a chart"] = 1000 * (time.perf_counter() - start) / len(figures)
print(json.dumps(times))
