"""What a reader sees of the pages before Python is there: cards, drawings, letters and the rail."""

import base64
import io
import re
import sys
from importlib import resources
from pathlib import Path

import nbformat
import pytest
from fontTools.ttLib import TTFont
from jinja2 import Environment, FileSystemLoader

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "doors"))
import article  # noqa: E402
import font  # noqa: E402
import where  # noqa: E402

TEMPLATES = Environment(loader=FileSystemLoader(font.TO.parent), autoescape=True)
DRAWINGS = sorted((font.TO.parent / "drawings").glob("*.svg"))
ARGUMENTS = sorted(article.NOTEBOOKS.glob("*/0[1-5]*.ipynb"))


def start_page(notebooks):
    return TEMPLATES.get_template("start.html.j2").render(notebooks=notebooks)


def listed(number, **more):
    return {"address": f"{number}.html", "number": number, "title": f"Titel {number}",
            "about": "Waar het over gaat.", "minutes": 25, "deeper": 10} | more


def test_a_card_has_the_drawing_of_its_notebook_and_one_without_does_without():
    page = start_page({"nl": [listed("01"), listed("77")]})
    cards = re.findall(r'<li class="card">(.+?)</li>', page, re.DOTALL)
    assert ["<svg" in card for card in cards] == [True, False]
    assert all(f"Titel {number}" in card for number, card in zip(("01", "77"), cards, strict=True))


def test_every_argument_has_a_drawing():
    drawn = {path.stem for path in DRAWINGS}
    assert drawn >= {article.number(path) for path in ARGUMENTS}


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_takes_its_colours_from_the_page(path):
    """Or it would not be dark in the dark, nor the reader's own where they choose them."""
    assert not re.search(r'(fill|stroke|style)="|#[0-9a-f]{3}', path.read_text(encoding="utf-8"))


def test_how_long_a_notebook_takes():
    def text(words, name):
        return nbformat.v4.new_markdown_cell(" ".join(["woord"] * words), id=name)

    def picture(name, png="iVBOR"):
        data = {"image/png": png} if png else {}
        output = nbformat.v4.new_output("display_data", data | {"text/plain": "een zin"})
        return nbformat.v4.new_code_cell("x", id=name, outputs=[output])

    notebook = nbformat.v4.new_notebook(cells=[
        text(1000, "title"), picture("one"), picture("two"), picture("table", png=None),
        text(1, "deeper"), text(2100, "model")])
    # 1,000 words are 5 minutes, two pictures 4; 2,100 words are a bit more than 10 minutes.
    assert article.minutes(notebook) == (10, 15)
    notebook.cells[-1].metadata["leadofilie"] = {"only": "lab"}
    assert article.minutes(notebook) == (10, 5)


@pytest.mark.parametrize("path", sorted(article.NOTEBOOKS.glob("*/[0-9]*.ipynb")),
                         ids=lambda path: path.stem)
def test_a_notebook_promises_no_other_time_than_its_card(path):
    opening = article.opening(nbformat.read(path, as_version=4)).source
    said = [line for line in opening.splitlines() if line.endswith(":")]  # "By the end you can:"
    assert len(said) == (article.number(path) != "00")  # which begins with its first number
    assert not re.search(r"\b(uur|hour|minuten|minutes)\b", " ".join(said))


def test_a_start_page_says_how_long_and_lists_what_was_written_meanwhile(tmp_path):
    (tmp_path / "nl").mkdir()
    path = tmp_path / "nl" / "01-proef.ipynb"
    for name in ("Eerst", "Later"):
        cells = [nbformat.v4.new_markdown_cell(f"# {name}\n\nWaar & **waarom**.", id="title")]
        nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
        found = article.contents(tmp_path)
        assert found == {"nl": [{"path": "nl/01-proef.ipynb", "number": "01", "title": name,
                                 "about": "Waar & waarom.", "minutes": 5, "deeper": 0}]}
    found["nl"][0]["address"] = "here"
    assert "ongeveer 5 minuten</p>" in start_page(found)
    assert "address" not in article.contents(tmp_path)["nl"][0], "what a page adds is its own"


@pytest.mark.parametrize("path", ARGUMENTS, ids=lambda path: f"{path.parent.name}-{path.stem[:2]}")
def test_the_rail_stops_at_headings_from_top_to_bottom(path):
    notebook = article.prepare(nbformat.read(path, as_version=4), path)
    stops = notebook.metadata["leadofilie"]["stops"]
    assert list(stops) == ["bet", "picture", "but", "break", "you"]
    texts = {cell.id: cell.source for cell in notebook.cells if cell.cell_type == "markdown"}
    places = [list(texts).index(name) for name in stops.values()]
    assert places == sorted(set(places))
    assert all(texts[name].startswith("<h2>") for name in stops.values())


@pytest.mark.parametrize("lang", article.LANGUAGES)
def test_each_notebook_leads_to_the_next(lang):
    paths = sorted((article.NOTEBOOKS / lang).glob("[0-9]*.ipynb"))
    for path, after in zip(paths, [*paths[1:], None], strict=True):
        notebook = article.prepare(nbformat.read(path, as_version=4), path)
        following = notebook.metadata["leadofilie"]["next"]
        if after is None:
            assert following is None
        else:
            assert following["address"] == after.name
            assert following["title"] == article.title(nbformat.read(after, as_version=4))


@pytest.fixture(scope="module")
def fonts():
    """The fonts that a page carries, by weight."""
    rules = re.findall(r"font-weight: (\d+);\s+src: url\(data:font/woff;base64,([^)]+)\)",
                       font.TO.read_text(encoding="utf-8"))
    return {int(weight): TTFont(io.BytesIO(base64.b64decode(data))) for weight, data in rules}


def test_a_page_carries_the_letters_of_the_font_and_is_not_heavy(fonts):
    assert set(fonts) == set(font.WEIGHTS)
    assert font.TO.stat().st_size < 100_000
    for weight, style in font.WEIGHTS.items():
        file = resources.files("font_source_sans_pro") / "files" / f"SourceSansPro-{style}.ttf"
        with file.open("rb") as opened:
            whole = TTFont(opened)
            names = whole.getBestCmap()
            mine = fonts[weight].getBestCmap()
            assert set(mine) == set(font.LETTERS) & set(names)
            for letter, name in mine.items():
                assert fonts[weight]["hmtx"][name] == whole["hmtx"][names[letter]], chr(letter)
        # The licence lets no changed font carry the name, and asks for its own words.
        own = {each.nameID for each in fonts[weight]["name"].names}
        assert own == set(font.OF_THE_NAME)


def test_every_letter_of_the_articles_is_in_it(fonts):
    texts = [TEMPLATES.get_template("start.html.j2").render(notebooks=article.contents())]
    texts += [TEMPLATES.get_template("where.html.j2").render(lang=code, articles=where.page(
        code, {each["number"]: each["path"] for each in listed}), index="", other="")
        for code, listed in article.contents().items()]
    texts += [cell.source for path in article.NOTEBOOKS.glob("*/[0-9]*.ipynb")
              for cell in article.prepare(nbformat.read(path, as_version=4), path).cells
              if cell.cell_type == "markdown"]
    # Equations have a font of their own.
    read = set(re.sub(r"<math.*?</math>", "", "".join(texts), flags=re.DOTALL)) - {"\n"}
    for weight, each in fonts.items():
        missing = read - {chr(letter) for letter in each.getBestCmap()}
        assert not missing, f"{weight}: {missing}"
