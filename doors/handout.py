"""Prints each notebook as an A4 handout: _handout/nl/01-….pdf, from its committed outputs.

Beside it comes all that a class needs: lessons, worksheets, keys, worked examples, exams, and for a
week later a page of questions, a calendar file and a SCORM package (sheets.py, later.py).

    handout.py [--notebooks FOLDER] [--to _handout] [--site ADDRESS] [--lesson 2026-12-01]

--site: where the browser site is, for the links in lessons; else they go to `make read` on your
own laptop. --lesson: the day of the lesson; the calendar calls a week later.

No code, every link a footnote. The Chromium, Chrome or Edge of this machine does the printing: it
sets equations, breaks pages and tags the PDF for screen readers, and nothing has to be installed.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

import article
import later
import nbformat
import sheets
from jinja2 import Environment, FileSystemLoader

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
            "msedge", "microsoft-edge")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
TEMPLATES = article.ROOT / "doors" / "voila" / "voila" / "templates" / "leadofilie"


def find_browser():
    """The path of a browser that can print, or None."""
    places = [os.environ.get("BROWSER_PATH"), *map(shutil.which, BROWSERS), *PLACES]
    return next((place for place in places if place and Path(place).is_file()), None)


def with_footnotes(html, notes):
    """The text with a number after each link to the web; `notes` gets the addresses.

    A link to another notebook is its title: on paper there is nothing to click.
    """
    def note(match):
        address, text = match[1], match[2]
        if not address.startswith("http"):
            return text
        if address not in notes:
            notes.append(address)
        return f'<a href="{address}">{text}</a><sup>{notes.index(address) + 1}</sup>'

    return re.sub(r'<a href="([^"]+)"[^>]*>(.*?)</a>', note, html, flags=re.DOTALL)


def page(path):
    """The handout of a notebook as HTML."""
    notebook = article.prepare(nbformat.read(path, as_version=4), path, folded=False)
    notes = []
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = with_footnotes(cell.source, notes)
        if cell.id == "reveal-intro":  # the answers, on a page of their own
            cell.source = f'<div style="break-before: page"></div>\n{cell.source}'
    environment = Environment(loader=FileSystemLoader(TEMPLATES))
    return environment.get_template("handout.html.j2").render(
        nb=notebook, my=notebook.metadata["leadofilie"], notes=notes)


def print_pdf(browser, html, pdf):
    """Let the browser print a page, in a profile of its own that is gone afterwards."""
    pdf.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        source = Path(work) / "handout.html"
        source.write_text(html, encoding="utf-8")
        sandbox = ["--no-sandbox"] if getattr(os, "geteuid", lambda: 1)() == 0 else []
        subprocess.run(
            [browser, "--headless", "--disable-gpu", *sandbox, f"--user-data-dir={work}/profile",
             "--disable-background-networking", "--no-pdf-header-footer",
             "--generate-pdf-document-outline", f"--print-to-pdf={pdf}", source.as_uri()],
            check=True, capture_output=True, timeout=120)
    if not pdf.is_file():
        raise RuntimeError(f"{browser} printed nothing for {pdf.name}")


def for_class(browser, to, site="", lesson=None):
    """All that a class gets in each language, into `to`: yields each path once it is there."""
    for lang in article.LANGUAGES:
        mine, folder = sheets.Class(lang, site), to / lang
        for name, html in mine.sheets():
            print_pdf(browser, html, folder / f"{name}.pdf")
            yield folder / f"{name}.pdf"
        for number in sheets.numbers(lang):
            if number not in later.FEATURES:
                continue
            path = folder / f"{mine.name('later', number)}.html"
            path.write_text(later.page(mine, number), encoding="utf-8")
            path.with_suffix(".ics").write_text(later.calendar(mine, number, lesson),
                                                encoding="utf-8", newline="")
            later.package(mine, number, folder / f"{mine.name('scorm', number)}.zip")
            yield path


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--notebooks", type=Path, default=article.NOTEBOOKS)
    parser.add_argument("--to", type=Path, default=article.ROOT / "_handout")
    parser.add_argument("--site", default="")
    parser.add_argument("--lesson", type=date.fromisoformat)
    options = parser.parse_args()
    browser = find_browser()
    if browser is None:
        sys.exit("Printing needs Chromium, Chrome or Edge; name one: BROWSER_PATH=… make handout")
    for path in sorted(options.notebooks.glob("*/[0-9]*.ipynb")):
        pdf = options.to.resolve() / path.parent.name / f"{path.stem}.pdf"
        print_pdf(browser, page(path), pdf)
        print(pdf)
    for path in for_class(browser, options.to.resolve(), options.site, options.lesson):
        print(path)


if __name__ == "__main__":
    main()
