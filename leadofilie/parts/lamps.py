"""The lamps of a notebook: of each of its main claims whether it holds, and on what condition."""

import html
import textwrap

from .. import customers, words
from ..explorer.boxes import look
from ..widgets.guarded import HTML, VBox

# The colour of every verdict of data/evidence.csv; a lamp never says more than the table below it.
COLOR_OF = {"holds": "green", "plausible": "green", "condition": "orange", "contested": "orange",
            "overstated": "orange", "partial": "orange", "not-as-stated": "red",
            "unsourced": "red"}
PAINT = {"green": "#3d8b40", "orange": "#d9822b", "red": "#b23a48"}


class Lamps:
    """A lamp for each claim of a notebook that has words for one: ``lamp-<notebook>-<claim>`` and
    its ``.condition``, in words/<language>/<notebook>.ftl. The verdict is that of the evidence.
    """

    def __init__(self, notebook):
        words.load("stage")
        words.load(notebook)
        verdicts = {row["claim"]: row["verdict"] for row in customers.rows("evidence.csv")
                    if row["notebook"] == notebook}
        self.rows = []
        for claim, verdict in verdicts.items():
            key = f"lamp-{notebook}-{claim}"
            if words.has(key):
                self.rows.append({
                    "claim": words.say(key), "condition": words.say(f"{key}.condition"),
                    "color": COLOR_OF[verdict], "verdict": words.say(f"stage-verdict-{verdict}")})
        if not self.rows:
            raise ValueError(f"{notebook!r} has no lamps: words lamp-{notebook}-<claim>, please")

    def _told(self, row):
        return words.say(f"stage-lamp-{row['color']}"), row["verdict"], row["condition"]

    def __repr__(self):
        lines = []
        for row in self.rows:
            lamp, verdict, condition = self._told(row)
            lines += textwrap.wrap(f"{lamp}: {row['claim']}: {verdict}; {condition}.", 96,
                                   initial_indent="- ", subsequent_indent="  ")
        return "\n".join(lines)

    @property
    def html(self):
        """A list; the colour is said as well, so that it never stands alone."""
        items = []
        for row in self.rows:
            lamp, verdict, condition = map(html.escape, self._told(row))
            items.append(
                '<li><svg width="20" height="20" viewBox="0 0 20 20" role="img" '
                f'aria-label="{lamp}"><circle cx="10" cy="10" r="9" fill="{PAINT[row["color"]]}" '
                f'stroke="currentColor"/></svg><span>{html.escape(row["claim"])}<br>'
                f"<b>{verdict}</b>: {condition}</span></li>")
        label = html.escape(words.say("stage-lamps"))
        return f'<ul class="lo-lamps" aria-label="{label}">{"".join(items)}</ul>'

    def _repr_mimebundle_(self, **_):
        view = VBox([look(), HTML(self.html)])
        view.add_class("lo-explorer")
        return {**view._repr_mimebundle_(), "text/plain": repr(self)}
