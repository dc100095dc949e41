"""Where to find what: each line of both articles, and where in the notebooks it is treated.

A page of words and links, made from data/articles.csv: for Voilà and for the browser site.
"""

import csv
import re
from functools import cache
from itertools import groupby

import article
import nbformat

LINES = article.ROOT / "data" / "articles.csv"
WORDS = article.ROOT / "leadofilie" / "words"


def page(lang, addresses, folder=article.NOTEBOOKS):
    """The lines as the page in a language lists them: [(article, [(place, [line, ...]), ...]), ...]
    in the order of the file. `addresses`: the address of each notebook that there is in `folder`,
    by its number. A line is a dict: kind, told, why it is not treated (or ""), and where it is:
    number of the notebook, link, heading, button, lever (each or "").
    """
    headings = {number: _headings(next((folder / lang).glob(f"{number}-*.ipynb")))
                for number in addresses}
    with LINES.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [
        (year, [(place, [_line(row, lang, addresses, headings) for row in within])
                for place, within in groupby(some, lambda row: row[f"place_{lang}"])])
        for year, some in groupby(rows, lambda row: row["article"])]


def _line(row, lang, addresses, headings):
    line = {"kind": row["kind"], "told": row[f"told_{lang}"], "why": row[f"why_{lang}"],
            "number": row["notebook"], "link": "", "heading": "", "button": "", "lever": ""}
    if heading := headings.get(row["notebook"], {}).get(row["cell"]):
        line |= {"link": f"{addresses[row['notebook']]}#{row['cell']}", "heading": heading}
    explorer, _, part = row["shown"].partition(".")
    if part:
        line["button"] = _label(lang, f"{explorer}-preset-{part}")
        line["lever"] = _label(lang, f"{explorer}-{part}")
    return line


def _headings(path):
    """Each text cell of a notebook and the heading it stands under: id -> heading."""
    return _read_headings(path, path.stat().st_mtime_ns)


@cache
def _read_headings(path, changed):  # `changed`: when the file was; what was read is kept till then
    found, heading = {}, ""
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type == "markdown":
            opens = re.search(r"^#{1,3} +(.+)", cell.source, re.MULTILINE)
            heading = opens[1].strip() if opens else heading
            found[cell.id] = heading
    return found


@cache
def _label(lang, key):
    """The words of a button or a lever, or "" where there is no such key."""
    for path in sorted((WORDS / lang).glob("*.ftl")):
        if found := re.search(rf"^{re.escape(key)} = (.+)$", path.read_text("utf-8"), re.MULTILINE):
            return found[1].strip()
    return ""
