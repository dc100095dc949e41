"""A notebook as an article: words, equations and committed pictures, no code.

Voilà, the browser site and the handout all start from it. Until the levers are there (and where
they never come: on paper, without JavaScript) a reader has the whole argument before them.
"""

import html
import math
import re
from functools import cache
from itertools import takewhile
from pathlib import Path

import nbformat
from latex2mathml.converter import convert
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

ROOT = Path(__file__).parent.parent
NOTEBOOKS = ROOT / "notebooks"
LANGUAGES = {"nl": "Nederlands", "en": "English"}
ANSWERS = {"nl": "Toon het antwoord", "en": "Show the answer"}
# How long it takes: our rule of thumb, not measured.
WORDS_A_MINUTE = 200
MINUTES_A_PICTURE = 2  # to bet or to move its levers, and to see what happens


class _Renderer(IPythonRenderer):
    """Equations become MathML here, which every browser draws by itself and reads out."""

    def inline_math(self, body):
        return convert(body)

    def block_math(self, body):
        return f"<div class=equation tabindex=0>{convert(body, display='block')}</div>\n"

    # Mistune's own renderer makes a heading without the anchor link that notebooks add.
    def heading(self, text, level, **attributes):
        return f"<h{level}>{text}</h{level}>\n"


def as_html(markdown):
    """A text cell as HTML, its equations as MathML."""
    return MarkdownWithMath(renderer=_Renderer(escape=False)).render(markdown)


def opening(notebook):
    """The text cell with the title of a notebook, or None."""
    return next((cell for cell in notebook.cells if cell.cell_type == "markdown"
                 and re.search(r"^# ", cell.source, re.MULTILINE)), None)


def title(notebook):
    """The first heading of a notebook, without marks."""
    cell = opening(notebook)
    return re.search(r"^# +(.+)", cell.source, re.MULTILINE)[1].strip() if cell else ""


def language(path):
    """The language of a notebook: that of its folder."""
    code = Path(path).parent.name
    return code if code in LANGUAGES else "nl"


def number(path):
    """The number of a notebook, with which the name of its file begins: "01"."""
    return re.match(r"\d*", Path(path).name)[0]


def _still(output):
    """What a committed output shows on paper: a picture with its sentence, or the sentence."""
    data = output.get("data", {})
    size = output.get("metadata", {}).get("image/png", {})
    # Lines that go on further in were broken for a terminal, some of them after a hyphen.
    text = re.sub(r"(?<=\w-)\n {4,}(?=\S)", "", data.get("text/plain", ""))
    text = re.sub(r"\n {4,}(?=\S)", " ", text)
    return {"png": data.get("image/png", "").replace("\n", ""), "width": size.get("width"),
            "text": text}


def _fold(cells):
    """Take each h3 that opens a text cell off it, and note it as `fold` in the metadata of all
    cells under it: a page folds those away under that heading.
    """
    heading = None
    for cell in cells:
        if cell.cell_type == "markdown":
            opens = re.match(r"(#{1,3}) +(.+)\n*", cell.source)
            if opens and opens[1] == "###":
                heading = html.escape(opens[2], quote=False)
                cell.source = cell.source[opens.end():]
            elif opens:
                heading = None
        if heading:
            cell.metadata["fold"] = heading


def _without(cells, *doors):
    """The cells without those that are only for one of some doors, "lab" or "paper"."""
    return [cell for cell in cells
            if cell.metadata.get("leadofilie", {}).get("only") not in doors]


def _stops(cells):
    """Where the story of a notebook halts, in order: {"bet": the id of a text cell, ...}; nowhere
    where it is no argument, and so begins with no bet.
    """
    headings = [cell.id for cell in cells
                if cell.cell_type == "markdown" and cell.source.startswith("## ")]
    if "bet-intro" not in headings:
        return {}
    before_answers = takewhile(lambda each: each not in ("reveal-intro", "break-intro"), headings)
    story = [each for each in before_answers if each not in ("bet-intro", "claim")]
    found = {"bet": "bet-intro", **dict(zip(("picture", "but"), story, strict=False)),
             "break": "break-intro", "you": "own-intro"}
    return {stop: cell for stop, cell in found.items() if cell in headings}


def _following(path):
    """The notebook after the one at `path`: its address from there and its title, or None."""
    path = Path(path)
    later = [each for each in sorted(path.parent.glob("[0-9]*.ipynb")) if each.name > path.name]
    return {"address": later[0].name, **_listed(later[0])} if later else None


def prepare(notebook, path, *, folded=True):
    """Make an article of `notebook`, in place: its text cells become HTML and each code cell notes
    in its metadata what it showed when it was committed; what is for JupyterLab only goes. `path`
    tells the language, and what notebook comes next. On a live page, `folded`, what is deeper is a
    click away for who wants more, and so is where claims turn, which a reader looks for; the
    answers to the bets are for paper, since there each is told at its picture.
    """
    lang = language(path)
    notebook.cells = _without(notebook.cells, "lab", *(["paper"] if folded else []))
    notebook.metadata["leadofilie"] = {
        "lang": lang, "number": number(path), "title": title(notebook),
        "stops": _stops(notebook.cells), "next": _following(path)}
    if folded:
        _fold(notebook.cells)
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = as_html(cell.source)
        elif cell.cell_type == "code":
            stills = [_still(output) for output in cell.outputs]
            cell.metadata["stills"] = [still for still in stills if still["png"] or still["text"]]
            if folded and cell.id.startswith("break"):
                for still in cell.metadata["stills"]:
                    still["fold"] = ANSWERS[lang]
    return notebook


def minutes(notebook):
    """What a notebook takes to read and play with: (minutes for the story, minutes for all that is
    deeper), each rounded up to fives.
    """
    taken, part = [0, 0], 0
    for cell in _without(notebook.cells, "lab", "paper"):
        if cell.id == "deeper":
            part = 1
        shown = [_still(output) for output in cell.get("outputs", ())]
        texts = [still["text"] for still in shown]
        if cell.cell_type == "markdown":
            texts = [re.sub(r"<[^>]+>", " ", as_html(cell.source))]
        taken[part] += sum(len(text.split()) for text in texts) / WORDS_A_MINUTE
        taken[part] += MINUTES_A_PICTURE * any(still["png"] for still in shown)
    return tuple(5 * math.ceil(each / 5) for each in taken)


def _listed(path):
    """A notebook as a page lists it: its number, title, first sentence (about), and how long its
    story and what is deeper take (minutes, deeper).
    """
    return _list(path, path.stat().st_mtime_ns)


@cache
def _list(path, changed):  # `changed`: when the file was; what was read is kept until it is again
    notebook = nbformat.read(path, as_version=4)
    paragraphs = opening(notebook).source.split("\n\n")[1:]
    about = re.sub(r"<[^>]+>", "", as_html(paragraphs[0]) if paragraphs else "").strip()
    story, deeper = minutes(notebook)
    return {"number": number(path), "title": title(notebook), "about": html.unescape(about),
            "minutes": story, "deeper": deeper}


def contents(folder=NOTEBOOKS):
    """The notebooks as a start page lists them: {"nl": [{"path", and as `_listed`}, ...], ...}."""
    return {code: [{"path": f"{code}/{path.name}", **_listed(path)} for path in paths]
            for code in LANGUAGES
            if (paths := sorted((Path(folder) / code).glob("[0-9]*.ipynb")))}
