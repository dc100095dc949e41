"""What a class gets on paper: lessons, worksheets with their keys, worked examples and exams.

From the texts in lessons/, with the numbers of the explorers (filled.py).
"""

import base64
import re
import tomllib

import article
import mistune
from filled import LESSONS, Filled
from jinja2 import Environment, FileSystemLoader

from leadofilie import words
from leadofilie.explorer import Choice

LENGTHS = (90, 45)
TEMPLATES = [article.ROOT / "doors" / "paper",
             article.ROOT / "doors" / "voila" / "voila" / "templates" / "leadofilie"]
STEP = re.compile(r"^## (.+) \((\d+) / (\d+) min\)$", re.MULTILINE)
LETTERS = "abcd"
LINK = re.compile(r'<a href="([^"]+\?stage=([\w-]+)(?:&(?:amp;)?[\w-]+=([\w-]+))?)">(.*?)</a>')


def read(path):
    """A TOML file as a dict."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


_markdown = mistune.create_markdown(escape=False, plugins=["table"])


def as_html(markdown):
    """A text as HTML: here a $ is money, and stays on the line of its amount."""
    return _markdown(re.sub(r"([€$]) (?=\d)", "\\1\N{NO-BREAK SPACE}", markdown))


def numbers(lang):
    """The lessons that there are in a language: "00" for the whole, then those of notebooks."""
    return sorted(path.parent.name for path in (LESSONS / lang).glob("*/lesson.md"))


def steps(text, minutes):
    """A lesson's text for a length: (what comes before the steps, [{title, minutes, text}, ...]).

    A step's heading gives its minutes in either lesson: "## Gok alleen (5 / 4 min)"; one of 0 is
    left out.
    """
    opening, *parts = STEP.split(text)
    found = [{"title": title, "minutes": int((long, short)[LENGTHS.index(minutes)]), "text": body}
             for title, long, short, body in zip(*[iter(parts)] * 4, strict=True)]
    return opening, [step for step in found if step["minutes"]]


class Class:
    """All that is printed for a class in one language; `site` as `Filled` takes it."""

    def __init__(self, lang, site=""):
        self.lang, self.filled = lang, Filled(lang, site)
        self.words = read(LESSONS / lang / "words.toml")
        self.t = self.words["t"]
        self._environment = Environment(loader=FileSystemLoader(TEMPLATES))

    def text(self, number, name, **more):
        """A text of a notebook's folder, its numbers filled in."""
        path = LESSONS / self.lang / number / name
        return self.filled.render(path.read_text(encoding="utf-8"), lang=self.lang, **more)

    def title(self, number):
        """The title of a notebook, or what the whole is called."""
        path = next((article.NOTEBOOKS / self.lang).glob(f"{number}-*.ipynb"))
        listed = self.words["titles"]["whole"] if number == "00" else article.title(
            article.nbformat.read(path, as_version=4))
        return listed.partition(":")[0] if ":" in listed else listed.rstrip("?")

    def headed(self, kind, number, **numbers):
        """The title of a sheet."""
        return f"{self.words['titles'][kind].format(**numbers)}: {self.title(number)}"

    def name(self, kind, number, *more):
        """The name of a sheet's file, without its ending."""
        return "-".join([number, self.words["names"][kind], *map(str, more)])

    def page(self, template, **more):
        return self._environment.get_template(f"{template}.html.j2").render(
            lang=self.lang, t=self.t, **more)

    def sheets(self):
        """Every sheet: (name of its file, page of HTML)."""
        for number in numbers(self.lang):
            for minutes in LENGTHS:
                yield self.name("lesson", number, minutes), self.lesson(number, minutes)
            if number != "00":
                for kind in ("worksheet", "key"):
                    yield self.name(kind, number), self.sheet(number, key=kind == "key")
                yield self.name("example", number), self.example(number)
                for kind in ("exam", "marking"):
                    yield self.name(kind, number), self.exam(number, marking=kind == "marking")

    # -- each kind ---------------------------------------------------------------------------

    def lesson(self, number, minutes):
        """The plan of a lesson, step by step, with a clock."""
        opening, plan = steps(self.text(number, "lesson.md", minutes=minutes), minutes)
        start, shown = 0, []
        for step in plan:
            step["html"] = self._coded(as_html(step["text"]), shown)
            step["starts"] = _clock(start)
            start += step["minutes"]
        return self.page(
            "lesson", title=self.headed("lesson", number, minutes=minutes), minutes=minutes,
            opening=self._coded(as_html(opening), shown), steps=plan, ends=_clock(start),
            shown=dict.fromkeys(shown))

    def _coded(self, html, shown):
        """Links to pictures with what a reader of paper needs: the notebook and the code."""
        def coded(match):
            address, _, code, text = match.groups()
            number = re.search(r"/(\d\d)-", address)[1]
            shown.append(address)
            return f"{match[0]} <span class=where>({number}{', ' + code if code else ''})</span>"

        return LINK.sub(coded, html)

    def sheet(self, number, key=False):
        """The worksheet of a notebook, or its key: one A4."""
        names = read(LESSONS / "sheets.toml")[number]
        bet, own = self.filled.betting(names["bet"]), self.filled.explorer(names["own"])
        if key:
            bet.bet.skip()
        game = self.filled.betting(names["map"])
        game.bet.skip()
        game = game.break_it
        if key:
            game.show_map()
        verdict, *_, flips = map(words.plain, game.parts())
        return self.page(
            "sheet", key=key, title=self.headed("key" if key else "worksheet", number),
            question=words.plain(bet.bet.question), chart=as_base64(bet), map=as_base64(game),
            chart_says=self.filled.says(names["bet"]), truth=self.filled.truth(names["bet"]),
            why=self.filled.why(names["bet"]), claim=self.filled.claim(names["map"]),
            flips=f"{verdict} {flips}",
            own=[words.plain(own.levers[each].label) for each in _own_numbers(own)],
            own_says=self.filled.says(names["own"]))

    def example(self, number):
        """The worked example of a notebook."""
        return self.page("paper", title=self.headed("example", number),
                         body=f"<div class=text>{as_html(self.text(number, 'example.md'))}"
                              "</div>")

    def questions(self, number, kind):
        """The questions of a notebook, "exam" or "later", their texts as HTML."""
        def filled(value):
            if isinstance(value, list):
                return [filled(each) for each in value]
            if not isinstance(value, str):
                return value
            return (as_html if "\n" in value else as_inline)(self.filled.render(value))

        return [{name: value if name in ("show", "right", "goal", "form") else filled(value)
                 for name, value in each.items()} for each in self._asked(number)[kind]]

    def pictures(self, number):
        """The picture that goes with each of the three questions at the end of a notebook."""
        return self._asked(number)["check"]

    def _asked(self, number):
        return read(LESSONS / self.lang / number / "questions.toml")

    def exam(self, number, marking=False):
        """The exam of a notebook, or how it is marked."""
        asked = [{"options": (), **each, "letter": each.get("right", "").upper()}
                 for each in self.questions(number, "exam")]
        return self.page("exam", marking=marking, questions=asked,
                         title=self.headed("marking" if marking else "exam", number),
                         points=sum(each["points"] for each in asked))


def as_inline(markdown):
    """A text of one paragraph as HTML, without its mark."""
    return re.sub(r"^<p>(.*)</p>\s*$", r"\1", as_html(markdown), flags=re.DOTALL)


def _own_numbers(explorer):
    """The levers that a reader fills in for their own firm: numbers, those in sight first."""
    names = dict.fromkeys((*explorer.names_in_sight, *explorer.quantities))
    return [name for name in names if not isinstance(explorer.quantities[name], Choice)][:4]


def _clock(minutes):
    return f"{minutes // 60}:{minutes % 60:02}"


def as_base64(chart):
    """The picture for a page that does not move: PNG."""
    return base64.b64encode(chart.paper()).decode()

