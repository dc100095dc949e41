"""The evidence table of a notebook: what research says for and against each claim."""

import html
import textwrap

from .. import customers, words
from ..explorer.boxes import look
from ..widgets.guarded import HTML, VBox

TITLES = {"nl": str.maketrans("“”", "‘’"), "en": {}}  # the marks around them; the table has English


class Evidence:
    """The rows of data/evidence.csv for one notebook, in the reader's language: a table."""

    def __init__(self, notebook):
        words.load("stage")
        code = words.language()
        self.notebook = notebook
        rows = [row for row in customers.rows("evidence.csv") if row["notebook"] == notebook]
        if not rows:
            raise ValueError(f"data/evidence.csv has no rows for {notebook!r}")
        self.rows = [
            {
                "claim": row[f"claim_{code}"],
                "text": row[f"text_{code}"],
                "side": words.say(f"stage-evidence-{row['side']}"),
                "source": row["source"].translate(TITLES[code]),
                "address": row["address"],
                "study": _study(row),
                "status": words.say(f"stage-evidence-{row['status']}"),
                "verdict": words.say(f"stage-verdict-{row['verdict']}"),
            }
            for row in rows
        ]

    @property
    def data(self):
        """The same rows in all languages, a DataFrame."""
        return customers.evidence().query("notebook == @self.notebook")

    def __repr__(self):
        lines, claim = [], None
        for row in self.rows:
            if row["claim"] != claim:
                claim = row["claim"]
                lines += ["", *textwrap.wrap(f"{claim} [{row['verdict']}]", 96)]
            lines += textwrap.wrap(
                f"{row['side']}: {row['text']} ({_written(row)}; {row['status']})", 96,
                initial_indent="  - ", subsequent_indent="    ", break_on_hyphens=False)
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
                f"{html.escape(row['text'])}</td><td role=cell>{_linked(row)} "
                f"<i>({html.escape(row['status'])})</i></td></tr>")
        return (f'<div class="lo-evidence" role=region '
                f'aria-label="{html.escape(words.say("stage-evidence"))}"><table role=table>'
                f"<thead role=rowgroup><tr role=row>{heads}</tr></thead>"
                f"<tbody role=rowgroup>{''.join(body)}</tbody></table></div>")

    def _repr_mimebundle_(self, **_):
        view = VBox([look(), HTML(self.html)])
        return {**view._repr_mimebundle_(), "text/plain": repr(self)}


def _study(row):
    """The year and the sample, whose number stays on the line of its sign; and plainly that nobody
    can be sent to a source, where we do not know the way ourselves."""
    sample = row["sample"].replace(" ", "\N{NO-BREAK SPACE}")
    lost = row["source"] != "–" and row["status"] != "computed" and not row["address"]
    unknown = words.say("stage-evidence-no-address") if lost else ""
    return "".join(f", {part}" for part in (row["year"], sample, unknown) if part)


def _linked(row):
    """A source as HTML: its name leads to it where an address is known."""
    name, address = html.escape(row["source"]), row["address"]
    if address.startswith("https://"):
        name = f'<a href="{html.escape(address)}" rel="noopener" target="_blank">{name}</a>'
    return name + html.escape(row["study"])


def _written(row):
    """A source on paper: a DOI is short enough to type, other pages are named by their site."""
    doi = row["address"].partition("https://doi.org/")[2]
    return row["source"] + (f", doi:{doi}" if doi else "") + row["study"]
