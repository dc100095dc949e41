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


def title(notebook):
    """The first heading of a notebook, without marks."""
    found = re.search(r"^# +(.+)", notebook.cells[0].source, re.MULTILINE)
    return found[1].strip() if found else ""


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


def prepare(notebook, path):
    """Make an article of `notebook`, in place: its text cells become HTML and each code cell notes
    in its metadata what it showed when it was committed. `path` tells the language.
    """
    notebook.metadata["leadofilie"] = {"lang": language(path), "title": title(notebook)}
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = as_html(cell.source)
        elif cell.cell_type == "code":
            stills = [_still(output) for output in cell.outputs]
            cell.metadata["stills"] = [still for still in stills if still["png"] or still["text"]]
    return notebook


def contents(folder=NOTEBOOKS):
    """The notebooks as a start page lists them: {"nl": [{"path", "title", "about"}, ...], ...}."""
    found = {}
    for code in LANGUAGES:
        for path in sorted((Path(folder) / code).glob("[0-9]*.ipynb")):
            notebook = nbformat.read(path, as_version=4)
            paragraphs = notebook.cells[0].source.split("\n\n")[1:]
            about = re.sub(r"<[^>]+>", "", as_html(paragraphs[0]) if paragraphs else "").strip()
            found.setdefault(code, []).append({
                "path": f"{code}/{path.name}", "title": title(notebook),
                "about": html.unescape(about),
            })
    return found
