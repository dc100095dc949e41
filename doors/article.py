"""A notebook as an article: words, equations and committed pictures, no code.

Voilà, the browser site and the handout all start from it. Until the levers are there (and where
they never come: on paper, without JavaScript) a reader has the whole argument before them.
"""

import html
import re
from pathlib import Path

import nbformat
from latex2mathml.converter import convert
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

ROOT = Path(__file__).parent.parent
NOTEBOOKS = ROOT / "notebooks"
LANGUAGES = {"nl": "Nederlands", "en": "English"}
ANSWERS = {"nl": "Toon het antwoord", "en": "Show the answer"}


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


def prepare(notebook, path, *, folded=True):
    """Make an article of `notebook`, in place: its text cells become HTML and each code cell notes
    in its metadata what it showed when it was committed; what is for JupyterLab only goes. `path`
    tells the language. Folded are what is deeper, a click away for who wants more, and the answers
    to the bets: the reader has yet to guess.
    """
    lang = language(path)
    notebook.metadata["leadofilie"] = {"lang": lang, "title": title(notebook)}
    notebook.cells = [cell for cell in notebook.cells
                      if cell.metadata.get("leadofilie", {}).get("only") != "lab"]
    if folded:
        _fold(notebook.cells)
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = as_html(cell.source)
        elif cell.cell_type == "code":
            stills = [_still(output) for output in cell.outputs]
            cell.metadata["stills"] = [still for still in stills if still["png"] or still["text"]]
            if folded and cell.id.endswith("reveal"):
                for still in cell.metadata["stills"]:
                    still["fold"] = ANSWERS[lang]
    return notebook


def contents(folder=NOTEBOOKS):
    """The notebooks as a start page lists them: {"nl": [{"path", "title", "about"}, ...], ...}."""
    found = {}
    for code in LANGUAGES:
        for path in sorted((Path(folder) / code).glob("[0-9]*.ipynb")):
            notebook = nbformat.read(path, as_version=4)
            paragraphs = opening(notebook).source.split("\n\n")[1:]
            about = re.sub(r"<[^>]+>", "", as_html(paragraphs[0]) if paragraphs else "").strip()
            found.setdefault(code, []).append({
                "path": f"{code}/{path.name}", "title": title(notebook),
                "about": html.unescape(about),
            })
    return found
