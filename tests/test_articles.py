"""Every line of both articles has its place, and the page that says so leads there."""

import csv
import re
import sys
from pathlib import Path

import nbformat
import pytest
from jinja2 import Environment, FileSystemLoader

from leadofilie import explorers, use_language, words

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "doors"))
import article  # noqa: E402
import where  # noqa: E402

with (ROOT / "data" / "articles.csv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))
TREATED = [row for row in ROWS if row["notebook"]]
EACH = pytest.mark.parametrize("row", ROWS, ids=lambda row: row["told_en"][:40])
PLACES = pytest.mark.parametrize("row", TREATED, ids=lambda row: row["told_en"][:40])
LANGUAGES = pytest.mark.parametrize("lang", article.LANGUAGES)
TEMPLATES = Environment(autoescape=True, loader=FileSystemLoader(
    ROOT / "doors" / "voila" / "voila" / "templates" / "leadofilie"))


def notebook(lang, number):
    (path,) = (article.NOTEBOOKS / lang).glob(f"{number}-*.ipynb")
    return nbformat.read(path, as_version=4), path


@EACH
def test_a_line_says_what_and_where_or_why_not(row):
    assert row["article"] in ("2011", "2013")
    assert row["kind"] in ("claim", "example", "number", "objection")
    for lang in article.LANGUAGES:
        assert row[f"place_{lang}"] and 10 < len(row[f"told_{lang}"]) < 160
        assert bool(row["notebook"]) != bool(row[f"why_{lang}"]), "treated, or why not"
    assert bool(row["notebook"]) == bool(row["cell"])


def test_no_line_stands_there_twice():
    for lang in article.LANGUAGES:
        told = [(row["article"], row[f"place_{lang}"], row[f"told_{lang}"]) for row in ROWS]
        assert len(set(told)) == len(told)


def test_each_part_of_both_articles_and_their_readers_is_there():
    places = {(row["article"], row["place_en"].partition(",")[0]) for row in ROWS}
    assert {("2013", f"reason {n}") for n in range(1, 5)} <= places
    assert {("2013", "introduction"), ("2013", "close")} <= places
    assert {("2011", f"paragraph {n}") for n in range(1, 6)} <= places
    told = {row["place_en"].partition(" ")[0] for row in ROWS if "comment" in row["place_en"]}
    assert {"Stel", "Scarcia", "Cuccureddu", "Kleinjan", "Van", "Bert,", "Vlems"} <= told


@pytest.mark.parametrize(("place", "words"), [
    ("close", "lag behind ordinary people"), ("close", "Only real love"),
    ("a reader in the comments, 18 July", "bake cookies"), ("Vlems", "king"),
    ("Scarcia", "caveat venditor"), ("Scarcia", "quality"), ("Scarcia", "more exciting"),
    ("Scarcia", "spreadsheet"), ("Van Heese", "same pond"), ("Van Heese", "patience"),
    ("Vlems", "gold is with your present customers"), ("a reader, comment 1", "looking round")])
def test_what_is_easily_overlooked_is_there(place, words):
    assert [row for row in ROWS if row["place_en"].startswith(place) and words in row["told_en"]]


@PLACES
def test_the_cell_is_there_in_both_languages(row):
    for lang in article.LANGUAGES:
        cells, _ = notebook(lang, row["notebook"])
        (cell,) = [each for each in cells.cells if each.id == row["cell"]]
        assert cell.cell_type == "markdown", "what a page can link to"


@PLACES
def test_the_explorer_is_there_with_that_button_or_lever(row):
    if not row["shown"]:
        return
    name, _, part = row["shown"].partition(".")
    kind = getattr(explorers, name)
    if part:
        assert part in kind.presets or part in {each.name for each in kind.levers}
    for lang in article.LANGUAGES:
        cells, _ = notebook(lang, row["notebook"])
        assert any(f"explorers.{name}(" in each.source for each in cells.cells), lang


@LANGUAGES
def test_the_page_leads_to_every_place(lang):
    use_language(lang)
    addresses = {number: f"{number}.html" for number in {row["notebook"] for row in TREATED}}
    lines = [line for _, places in where.page(lang, addresses)
             for _, some in places for line in some]
    assert [line["told"] for line in lines] == [row[f"told_{lang}"] for row in ROWS]
    anchors = {}
    for number in addresses:
        cells, path = notebook(lang, number)
        anchors[number] = {cell.id for cell in article.prepare(cells, path).cells}
    for row, line in zip(ROWS, lines, strict=True):
        if row["notebook"]:
            assert line["link"] == f"{row['notebook']}.html#{row['cell']}" and line["heading"]
            assert row["cell"] in anchors[row["notebook"]], "a page of the doors has it"
        name, _, part = row["shown"].partition(".")
        if part and part in getattr(explorers, name).presets:
            assert line["button"] == words.say(f"{name}-preset-{part}")
        elif part:
            assert line["lever"] == words.say(f"{name}-{part}")


def rendered(lang):
    addresses = {number: f"{number}.html" for number in {row["notebook"] for row in TREATED}}
    return TEMPLATES.get_template("where.html.j2").render(
        lang=lang, articles=where.page(lang, addresses), index="index.html", other="other.html")


@LANGUAGES
def test_the_page_reads_without_script_and_asks_nobody(lang):
    page = rendered(lang)
    body = re.sub(r"<(script|style)\b.*?</\1>", "", page, flags=re.DOTALL)
    text = re.sub(r"<[^>]+>", "", body)
    for row in ROWS:
        assert row[f"told_{lang}"] in text and row[f"why_{lang}"] in text
    assert body.count("→") == len(TREATED)
    assert f'href="index.html#{lang}"' in body and 'href="other.html"' in body
    assert not re.search(r'(src|href)="(https?:)?//', page)
    assert not re.search(r"\{\{|\{%|&lt;|&amp;lt;", body)


@LANGUAGES
def test_the_start_page_links_to_it_in_both_languages(lang):
    page = TEMPLATES.get_template("start.html.j2").render(
        notebooks=article.contents(), where={"nl": "waar.html", "en": "where.html"})
    section = re.search(rf'<section class="text" lang="{lang}".*?</section>', page, re.DOTALL)[0]
    name, address = {"nl": ("Wat staat waar", "waar.html"),
                     "en": ("Where to find what", "where.html")}[lang]
    assert f'<a href="{address}">{name}</a>' in section
