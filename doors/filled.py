"""Texts of lessons/ with their numbers, each asked of an explorer when the text is printed.

So none can fall behind. In a text stand, in double braces,

    at("WhaleCurve article").total | usd     a number of an explorer as a preset leaves it
    show("WhaleCurve article")               a link that opens it so on the big screen
    says("WhaleCurve article")               the sentence under the picture there
    bet("WhaleCurve"), truth("WhaleCurve")   the question of its bet, and the answer
    lever("WhaleCurve hours")                what a reader reads at a lever, and
    claim("WhaleCurve")                      on the sign of break-it
    source("Kaplan & Narayanan")             what data/evidence.csv says, with its source
"""

import csv
import functools
from urllib.parse import quote, urlencode

import article
from jinja2 import Environment, StrictUndefined

from leadofilie import explorers, use_language, words

LESSONS = article.ROOT / "lessons"
EVIDENCE = article.ROOT / "data" / "evidence.csv"
NUMBERS = {"cookies": "01", "funnel": "02", "trust": "03", "scarce": "04", "rejections": "05"}
# Where `make read` opens a notebook.
OWN_LAPTOP = "http://localhost:8866/voila/render/"


class Filled:
    """What fills the texts of one language in. `site`: the address of the browser site, if there is
    one; else links go to the teacher's own laptop. `shown`: the settings that were linked to."""

    def __init__(self, lang, site=""):
        self.lang, self.site, self.shown = lang, site, []
        self._made = {}
        self._environment = Environment(undefined=StrictUndefined, trim_blocks=True,
                                        lstrip_blocks=True)
        self._environment.filters |= {
            "money": words.money, "percent": words.percent, "number": words.number,
            "usd": lambda amount, digits=0: words.money(words.Dollars(float(amount)), digits)}
        self._environment.globals |= {
            name: getattr(self, name)
            for name in ("at", "show", "says", "bet", "truth", "why", "lever", "preset", "claim",
                         "source", "explorer")}

    def render(self, text, **more):
        """A text with everything filled in. Raises where it names what there is not."""
        use_language(self.lang)
        return self._environment.from_string(text).render(**more)

    def explorer(self, setting, **levers):
        """An explorer as `setting` leaves it, its name and perhaps a preset: "WhaleCurve article".

        AttributeError and KeyError for one that there is not.
        """
        key = (setting, *sorted(levers.items()))
        if key not in self._made:
            use_language(self.lang)
            name, _, preset = setting.partition(" ")
            made = getattr(explorers, name)(bet=False)
            if preset:
                made.choose(preset)
            if levers:
                made.set(**levers)
            self._made[key] = made
        return self._made[key]

    def betting(self, name):
        """An explorer before its bet is placed."""
        use_language(self.lang)
        return getattr(explorers, name)()

    def at(self, setting, **levers):
        """Every number of an explorer at a setting, by name: its `Outcome`."""
        return self.explorer(setting, **levers).outcome

    def says(self, setting):
        """The sentence under the picture, as HTML and without what it hangs on."""
        return self.explorer(setting).picture.sentence.split('<span class="lo-hangs"')[0].strip()

    def bet(self, name):
        return words.plain(self.betting(name).bet.question)

    def truth(self, name):
        made = self.betting(name)
        return made.bet.quantity.show(made.truth())

    def why(self, name):
        return words.plain(self.betting(name).bet.why())

    def lever(self, setting):
        name, _, lever = setting.partition(" ")
        return words.plain(self.explorer(name).levers[lever].label)

    def preset(self, setting):
        """What stands on a button; of an explorer without one what it is about."""
        return words.plain(words.say(f"{setting.replace(' ', '-preset-')}"))

    def claim(self, name):
        return words.plain(words.say(f"{name}-claim"))

    def notebook(self, name):
        """The file in which an explorer stands."""
        folder = getattr(explorers, name).__module__.split(".")[-2]
        return next((article.NOTEBOOKS / self.lang).glob(f"{NUMBERS[folder]}-*.ipynb"))

    def address(self, setting, way="stage"):
        """The address that opens an explorer as a setting leaves it, on the big screen."""
        made = self.explorer(setting)
        picture, path = made.picture.address, self.notebook(setting.partition(" ")[0])
        asked = {way: picture}
        if made.values != made.state.start:
            asked[picture] = made.code
        page = f"{self.lang}/{quote(path.name)}"
        if self.site:
            page = f"{self.site.rstrip('/')}/{page.removesuffix('.ipynb')}.html"
        else:
            page = f"{OWN_LAPTOP}{page}"
        return f"{page}?{urlencode(asked)}"

    def show(self, setting, text=None):
        """A link to a picture as it stands at a setting: Markdown."""
        self.shown.append(setting)
        name, _, preset = setting.partition(" ")
        text = text or (self.preset(setting) if preset else words.plain(self.explorer(name).title))
        return f"[{text}]({self.address(setting)})"

    def source(self, begins, side=""):
        """What research found, in the words of data/evidence.csv, with its source and year: the
        first of a source that begins so, of a side ("for", "against", "condition") if given.
        """
        row = next((row for row in _evidence() if row["source"].startswith(begins)
                    and side in ("", row["side"])), None)
        if row is None:
            raise ValueError(f"no finding in data/evidence.csv has a source {begins!r}")
        years = f", {row['year']}" if row["year"] else ""
        return f"{row[f'text_{self.lang}']} ({row['source'].strip('–')}{years})"


@functools.cache
def _evidence():
    with EVIDENCE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
