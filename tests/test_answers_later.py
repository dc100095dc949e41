"""Before the bet no committed notebook, no page and no paper has its answer."""

import base64
import importlib.util
import io
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

import nbformat
import numpy as np
import pytest
from answers import BETS, Secret
from jinja2 import Environment, FileSystemLoader
from PIL import Image

from leadofilie import explorers, use_language, words

ROOT = Path(__file__).parent.parent
sys.path.append(str(ROOT / "doors"))
import article  # noqa: E402

spec = importlib.util.spec_from_file_location("handout", ROOT / "doors" / "handout.py")
handout = importlib.util.module_from_spec(spec)
spec.loader.exec_module(handout)

PATHS = sorted((ROOT / "notebooks").glob("*/0[1-5]*.ipynb"))  # the arguments: these have bets
EACH_NOTEBOOK = pytest.mark.parametrize(
    "path", PATHS, ids=[f"{path.parent.name}-{path.stem}" for path in PATHS])


@pytest.fixture(autouse=True)
def language_as_it_was(monkeypatch):
    monkeypatch.delenv("LEADOFILIE_PAPER", raising=False)
    yield
    use_language("nl")


def read(path):
    return nbformat.read(path, as_version=4)


def bets_of(notebook, language):
    """(explorer, id of its cell, id of the cell with the answer) for each bet of a notebook."""
    use_language(language)
    code = {cell.id: cell.source for cell in notebook.cells if cell.cell_type == "code"}
    for source in code.values():
        for name, kind in re.findall(r"^(\w+) = explorers\.(\w+)\(\)\n\1$", source, re.M):
            if getattr(explorers, kind).wager is not None:
                shown, reveal = (next(cell for cell, text in code.items() if text == wanted)
                                 for wanted in (source, f"{name}.reveal"))
                yield getattr(explorers, kind)(), shown, reveal


def after_the_bet(explorer):
    """Another of its kind, which shows what the bet was about."""
    answered = type(explorer)(bet=False)
    if answered.bet_on:
        answered.choose(answered.bet_on)
    return answered


def said_on_paper(explorer):
    """Its sentence there: what else it hangs on says each lever where it stands, on a page only."""
    where = words.plain(words.say("stage-hangs-where"))
    return words.plain(explorer.sentence).removesuffix(where).strip()


def before_answers(notebook):
    ids = [cell.id for cell in notebook.cells]
    return notebook.cells[:ids.index("reveal-intro")]


def written(cells):
    """All that a reader reads in cells: prose and the texts of outputs."""
    return "\n".join([*(cell.source for cell in cells if cell.cell_type == "markdown"),
                      *(output.data["text/plain"] for cell in cells
                        for output in cell.get("outputs", ()))])


def picture_of(notebook, cell_id):
    (png,) = (output.data["image/png"] for cell in notebook.cells if cell.id == cell_id
              for output in cell.outputs)
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(png))).convert("RGB"), dtype=int)


def test_every_bet_is_in_a_notebook():
    found = [type(explorer) for path in PATHS
             for explorer, *_ in bets_of(read(path), path.parent.name)]
    assert sorted(found, key=BETS.index) == sorted(2 * BETS, key=BETS.index)


@EACH_NOTEBOOK
def test_a_committed_notebook_asks_first_and_answers_later(path):
    notebook = read(path)
    text = written(before_answers(notebook))
    answers = {cell.id: written([cell]) for cell in notebook.cells}
    for explorer, shown, reveal in bets_of(notebook, path.parent.name):
        secret = Secret(explorer)
        assert not secret.in_text(text)
        assert not secret.in_cover(answers[shown])
        # An empty chart to draw in; the picture itself stands with the answers.
        empty = Image.open(io.BytesIO(explorer.paper())).convert("RGB")
        assert np.array_equal(picture_of(notebook, shown), np.asarray(empty, dtype=int))
        answered = after_the_bet(explorer)
        assert said_on_paper(answered) in answers[reveal]
        assert explorer.bet.quantity.show(explorer.truth()) in answers[reveal]
        assert words.plain(words.say("stage-no-bet")) not in answers[reveal]


class Seen(HTMLParser):
    """The text of a page; ``folded`` is what stands in a closed <details>."""

    def __init__(self, html):
        super().__init__()
        self.open, self.folded, self._deep = [], [], 0
        self.feed(html)
        self.open, self.folded = "\n".join(self.open), "\n".join(self.folded)

    def handle_starttag(self, tag, attributes):
        if tag == "details" and "open" not in dict(attributes):
            self._deep += 1
        if tag == "img" and self._deep == 0:
            self.open.append(dict(attributes).get("alt") or "")

    def handle_endtag(self, tag):
        if tag == "details":
            self._deep -= 1

    def handle_data(self, data):
        (self.folded if self._deep else self.open).append(data)


@EACH_NOTEBOOK
def test_a_live_page_has_no_answers_beside_the_picture(path):
    """The article of Voilà and of the browser site, as it stands before the levers are there."""
    notebook = article.prepare(read(path), path)
    cell_of = Environment(
        loader=FileSystemLoader(handout.TEMPLATES)).get_template("article.html.j2").module.cell_of
    ids = [cell.id for cell in notebook.cells]
    beside = notebook.cells[:ids.index("break-intro")]
    seen = Seen("".join(cell_of(cell, 0) for cell in beside))
    for explorer, shown, reveal in bets_of(read(path), path.parent.name):
        assert shown in ids and reveal not in ids
        assert not Secret(explorer).in_text(seen.open)


@EACH_NOTEBOOK
def test_a_handout_answers_on_another_page(path):
    html = handout.page(path)
    heading = re.search(r"<h2>(De antwoorden|The answers)", html)
    beside, answers = Seen(html[:heading.start()]), Seen(html[heading.start():])
    assert html[:heading.start()].rstrip().endswith('<div style="break-before: page"></div>')
    for explorer, *_ in bets_of(read(path), path.parent.name):
        assert not Secret(explorer).in_text(beside.open)
        answered = after_the_bet(explorer)
        assert said_on_paper(answered) in answers.open
