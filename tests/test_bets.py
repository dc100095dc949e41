"""The answer to a bet reaches nobody before the bet: no page, no paper, no page that is loading."""

import base64
import importlib.util
import io
import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import comm
import nbformat
import numpy as np
import pytest
from jinja2 import Environment, FileSystemLoader
from PIL import Image

from leadofilie import explorers, use_language, words

XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
ROOT = Path(__file__).parent.parent
sys.path.append(str(ROOT / "doors"))
import article  # noqa: E402

spec = importlib.util.spec_from_file_location("handout", ROOT / "doors" / "handout.py")
handout = importlib.util.module_from_spec(spec)
spec.loader.exec_module(handout)

BETS = [kind for kind in explorers.ALL if kind.wager is not None]
EACH = pytest.mark.parametrize(
    ("kind", "language"), [(kind, language) for kind in BETS for language in words.LANGUAGES],
    ids=lambda value: getattr(value, "__name__", value))
PATHS = sorted((ROOT / "notebooks").glob("*/[0-9]*.ipynb"))
EACH_NOTEBOOK = pytest.mark.parametrize(
    "path", PATHS, ids=[f"{path.parent.name}-{path.stem}" for path in PATHS])


@pytest.fixture(autouse=True)
def language_as_it_was(monkeypatch):
    monkeypatch.delenv("LEADOFILIE_PAPER", raising=False)
    yield
    use_language("nl")


def numbers(text):
    """The numbers in a text, as a reader sees them: {"20%", "1.002"}."""
    return set(re.findall(r"(?<!\w)\d(?:[\d.,]*\d)?%?(?!\w)", text))


class Secret:
    """What gives the answer to an explorer's bet away, as it stands now."""

    def __init__(self, explorer):
        truth = explorer.bet.quantity.show(explorer.truth())
        self.phrases = {words.plain(text) for text in (explorer.sentence, explorer.title)}
        # Of an order all of it, and each of the numbers.
        self.phrases |= {truth} if "1." in truth else set()
        self.numbers = set() if "1." in truth else numbers(truth)
        # Of guesses at several steps one alone may be a number of weeks.
        self.fewest = min(2, len(self.numbers))
        self.numbers = {each for each in self.numbers if len(self.numbers) == 1 or len(each) > 1}
        self.others = numbers(" ".join(self.phrases)) - numbers(words.plain(explorer.bet.sentence))

    def in_text(self, text):
        """What stands in a text about anything: the truth, or what the open picture says."""
        told = self.numbers & numbers(text)
        return ({each for each in self.phrases if each in text}
                | (told if len(told) >= self.fewest else set()))

    def in_cover(self, text):
        """The same for a text about nothing but the bet: then each number that the open picture
        says, and the question does not, is one too many."""
        return self.in_text(text) | self.others & numbers(text)


class Page:
    """What a page receives: the texts and the drawings of every message of every widget."""

    def __init__(self, monkeypatch):
        self.texts, self.drawn, self.standing = [], [], []
        monkeypatch.setattr(comm.DummyComm, "publish_msg", self.receive)

    def receive(self, _, data=None, metadata=None, buffers=None, **more):
        for part in ("state", "content"):
            told = (data or {}).get(part, {})
            self.texts += said_in(told)
            if isinstance(told, dict):
                self.drawn += [told[name] for name in DRAWN if told.get(name)]
                self.standing += [told["values"]] if told.get("values") else []


DRAWN = ("background", "marks")  # the layers of a picture: axes, and what is told on them


def said_in(value):
    """The texts in what a page is sent, but for scripts, style sheets and names of widgets."""
    if isinstance(value, dict):
        marks = ElementTree.fromstring(f"<svg {XLINK}>{value.get('marks', '')}</svg>")
        value = [each for name, each in value.items() if name not in ("_esm", "_css", *DRAWN)]
        value += ["".join(node.itertext()) for node in marks.iter("text")]
    if isinstance(value, list | tuple):
        return [text for each in value for text in said_in(each)]
    return [value] if isinstance(value, str) and not value.startswith("IPY_MODEL_") else []


def widgets_in(view):
    yield view
    for child in getattr(view, "children", ()):
        yield from widgets_in(child)


def stays_covered(explorer, page, drawn):
    """Nothing of the answer is on the page, nor in what a notebook keeps of the cells."""
    secret = Secret(explorer)
    drawn |= {*(getattr(explorer.picture, name) for name in DRAWN), explorer.reveal.picture.marks}
    assert not drawn & set(page.drawn) - {""}
    assert not page.standing, "levers may stand where the bet asks"
    for shown in (explorer, explorer.reveal):
        for widget in widgets_in(shown.view):
            state = widget.get_state()
            assert not any(state.get(name) for name in (*DRAWN, "handles", "values"))
            assert not secret.in_cover(" ".join(said_in(state)))
        data, _ = shown._repr_mimebundle_()
        assert not secret.in_cover(data["text/plain"])
        assert shown.picture.cover
    for text in page.texts:
        assert not secret.in_text(text), text
    page.texts.clear()


@EACH
def test_nothing_leaves_the_kernel_before_the_bet(kind, language, monkeypatch):
    use_language(language)
    page, drawn = Page(monkeypatch), set()
    explorer = kind()
    for part in (explorer.bet, explorer, explorer.reveal):
        assert part.view
    stays_covered(explorer, page, drawn)
    # What a page tells, and what a program or a hand may do, uncovers nothing.
    for part in (explorer, explorer.reveal):
        part.picture.room, part.picture.zoom = 700, 1.5
        part.picture.table_open = True
        part.picture.in_sight = False
        part.picture.in_sight = True
    stays_covered(explorer, page, drawn)
    name, quantity = next(iter(explorer.quantities.items()))
    explorer.set(**{name: quantity.maximum})
    stays_covered(explorer, page, drawn)
    explorer.levers[name].value = quantity.minimum
    explorer.hold()
    explorer.undo()
    explorer.reset()
    stays_covered(explorer, page, drawn)
    for preset in explorer.presets:
        explorer.choose(preset)
        stays_covered(explorer, page, drawn)


def test_levers_that_say_the_answer_wait_as_well():
    chain = explorers.ReferralChain()
    assert "81" in {lever.show().rstrip("%") for lever in chain.levers.values()}
    levers = set(chain.levers.values())
    assert not levers & set(widgets_in(chain.view))
    chain.bet.place()
    assert levers <= set(widgets_in(chain.view))


@pytest.mark.parametrize("way", ["place", "skip"])
@EACH
def test_all_of_it_is_there_after_the_bet(kind, language, way, monkeypatch):
    use_language(language)
    page = Page(monkeypatch)
    explorer = kind()
    for part in (explorer.bet, explorer, explorer.reveal):
        assert part.view
    explorer.picture.table_open = True
    getattr(explorer.bet, way)()
    state = explorer.picture.get_state()
    for each in (explorer, explorer.reveal):
        assert each.picture.svg and {getattr(each.picture, name) for name in DRAWN
                                     } - {""} <= set(page.drawn)
    assert state["marks"] == explorer.picture.marks and state["values"] == explorer.values
    assert explorer.values in page.standing
    for name in ("title", "sentence", "alt", "table"):
        assert state[name] and state[name] in page.texts
    truth = explorer.bet.quantity.show(explorer.truth())
    assert truth in words.plain(explorer.reveal.sentence)
    assert explorer.reveal.picture.get_state()["sentence"] in page.texts
    assert not explorer.picture.cover and not explorer.reveal.picture.cover
    assert set(explorer.levers.values()) <= set(widgets_in(explorer.view))
    assert repr(explorer) == words.plain(explorer.sentence)
    assert Image.open(io.BytesIO(explorer.paper())).height > 500


@pytest.mark.parametrize("kind", [explorers.FinitePond, explorers.ReferralChain])
def test_what_comes_further_on_waits_for_the_bet_too(kind):
    """The reader's own numbers start where the question does: they would answer it."""
    explorer = kind()
    later = [explorer.your_numbers, explorer.break_it]
    for part in later:
        assert len(part.view.children) == 2 and part.picture.cover
        assert not part.picture.get_state()["sentence"]
    explorer.bet.skip()
    for part in later:
        assert not part.picture.cover and part.picture.get_state()["sentence"]
        assert len(part.view.children) > 1 and part.sentence.replace("**", "") == repr(part)


def test_a_bet_stands_and_the_levers_as_well():
    whale = explorers.WhaleCurve()
    assert whale.view
    whale.bet.place(0.5)
    before = whale.view.children
    whale.bet.place(0.6)
    assert whale.view.children == before and "50%" in repr(whale.reveal)


def test_on_paper_no_guess_is_filled_in_yet():
    chain = explorers.ReferralChain()
    paper, page = chain.bet.paper(), chain.bet.picture.svg
    chain.bet.take((10, 20, 30, 40))
    assert chain.bet.picture.svg != page, "on the page it is"
    assert chain.bet.paper() == paper and chain.bet.value == (10, 20, 30, 40)


# -- what is committed, and what the doors make of it ----------------------------------------------


def read(path):
    return nbformat.read(path, as_version=4)


def bets_of(notebook, language):
    """(explorer, id of its cell, id of the cell with the answer) for each bet of a notebook."""
    use_language(language)
    code = {cell.id: cell.source for cell in notebook.cells if cell.cell_type == "code"}
    for source in code.values():
        for name, kind in re.findall(r"^(\w+) = explorers\.(\w+)\(\)\n\1\.bet$", source, re.M):
            shown, reveal = (next(cell for cell, text in code.items() if text == wanted)
                             for wanted in (name, f"{name}.reveal"))
            yield getattr(explorers, kind)(), shown, reveal


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
        # A box to write in; the picture itself stands with the answers.
        assert picture_of(notebook, shown).shape[0] < 300 < picture_of(notebook, reveal).shape[0]
        assert words.plain(explorer.sentence) in answers[reveal]
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
def test_a_page_that_is_loading_folds_the_answers_away(path):
    """The article of Voilà and of the browser site, as it stands before the levers are there."""
    notebook = article.prepare(read(path), path)
    cell_of = Environment(
        loader=FileSystemLoader(handout.TEMPLATES)).get_template("article.html.j2").module.cell_of
    html = {cell.id: cell_of(cell, 0) for cell in notebook.cells}
    beside = Seen("".join(html[cell.id] for cell in before_answers(notebook)))
    for explorer, _, reveal in bets_of(read(path), path.parent.name):
        secret = Secret(explorer)
        assert not secret.in_text(beside.open) and not secret.in_text(beside.folded)
        answer = Seen(html[reveal])
        truth = explorer.bet.quantity.show(explorer.truth())
        assert truth not in answer.open and truth in answer.folded
        assert "<img" not in html[reveal].partition("<details>")[0]


@EACH_NOTEBOOK
def test_a_handout_answers_on_another_page(path):
    html = handout.page(path)
    heading = re.search(r"<h2>(De antwoorden|The answers)", html)
    beside, answers = Seen(html[:heading.start()]), Seen(html[heading.start():])
    assert html[:heading.start()].rstrip().endswith('<div style="break-before: page"></div>')
    for explorer, *_ in bets_of(read(path), path.parent.name):
        assert not Secret(explorer).in_text(beside.open)
        assert words.plain(explorer.sentence) in answers.open
