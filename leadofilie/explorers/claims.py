"""The evidence table of a notebook: what research says for and against each claim."""

import csv
import html
import textwrap

import ipywidgets

from .. import records, words
from ..stage import Look


class Evidence:
    """The rows of data/evidence.csv for one notebook, in the reader's language: a table."""

    def __init__(self, notebook):
        words.load("stage")
        code = words.language()
        with open(records.data_path("evidence.csv"), encoding="utf-8", newline="") as file:
            rows = [row for row in csv.DictReader(file) if row["notebook"] == notebook]
        if not rows:
            raise ValueError(f"data/evidence.csv has no rows for {notebook!r}")
        self.rows = [
            {
                "claim": row[f"claim_{code}"],
                "text": row[f"text_{code}"],
                "side": words.say(f"stage-evidence-{row['side']}"),
                "source": _source(row),
                "status": words.say(f"stage-evidence-{row['status']}"),
                "verdict": words.say(f"stage-verdict-{row['verdict']}"),
            }
            for row in rows
        ]

    def __repr__(self):
        lines, claim = [], None
        for row in self.rows:
            if row["claim"] != claim:
                claim = row["claim"]
                lines += ["", *textwrap.wrap(f"{claim} [{row['verdict']}]", 96)]
            lines += textwrap.wrap(
                f"{row['side']}: {row['text']} ({row['source']}; {row['status']})", 96,
                initial_indent="  - ", subsequent_indent="    ")
        return "\n".join(lines[1:])

    @property
    def html(self):
        """The table as HTML, with its roles said: a phone lays it out as no table."""
        heads = "".join(
            f"<th scope=col role=columnheader>{words.say(f'stage-evidence-{name}')}</th>"
            for name in ("claim", "says", "source"))
        body = []
        for place, row in enumerate(self.rows):
            first = place == 0 or self.rows[place - 1]["claim"] != row["claim"]
            span = sum(other["claim"] == row["claim"] for other in self.rows)
            claim = (f"<th scope=rowgroup role=rowheader rowspan={span}>{html.escape(row['claim'])}"
                     f"<br><b>{html.escape(row['verdict'])}</b></th>") if first else ""
            body.append(
                f"<tr role=row>{claim}<td role=cell><b>{html.escape(row['side'])}:</b> "
                f"{html.escape(row['text'])}</td><td role=cell>{html.escape(row['source'])} "
                f"<i>({html.escape(row['status'])})</i></td></tr>")
        return (f'<div class="lo-evidence" role=region '
                f'aria-label="{html.escape(words.say("stage-evidence"))}"><table role=table>'
                f"<thead role=rowgroup><tr role=row>{heads}</tr></thead>"
                f"<tbody role=rowgroup>{''.join(body)}</tbody></table></div>")

    def _repr_mimebundle_(self, **_):
        view = ipywidgets.VBox([Look.one(), ipywidgets.HTML(self.html)])
        return {**view._repr_mimebundle_(), "text/plain": repr(self)}


def _source(row):
    return ", ".join(part for part in (row["source"], row["year"], row["sample"]) if part)
