"""What every committed notebook must be, and what holds the two languages together.

The outcomes themselves are compared by nbval, which executes the notebooks (see Makefile).
"""

import ast
import base64
import io
import re
import sys
from importlib.metadata import version
from pathlib import Path

import nbformat
import numpy as np
import pytest
from jinja2 import Environment, FileSystemLoader
from PIL import Image

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "doors"), str(ROOT / "notebooks")]
import article  # noqa: E402
import build  # noqa: E402
import handout  # noqa: E402

from leadofilie.explorers.carried import CARRIED  # noqa: E402

LANGUAGES = ("nl", "en")
NUMBERS = ("00", "01", "02", "03", "04", "05", "06")
# 00 and 06 frame the arguments and have a shape of their own.
ARGUMENTS = ("01", "02", "03", "04", "05")
MAIN_PATH = (
    "in-lab",
    "title",
    "bet-intro",
    "claim",
    "lamps",
    "reveal",
    "break-it",
    "your-numbers",
    "check",
)
DEEPER = ("deeper", "camps", "evidence", "discuss", "model", "sources", "next")
MOST_WORDS = 1200  # on the main path, of all text that stands there

PAIRS = build.pairs()
PATHS = [path for pair in PAIRS.values() for path in pair.values()]
each_pair = pytest.mark.parametrize("number", PAIRS)
each_notebook = pytest.mark.parametrize(
    "path", PATHS, ids=[f"{path.parent.name}-{path.stem}" for path in PATHS]
)


def read(path):
    return nbformat.read(path, as_version=4)


def cells(notebook, kind):
    return [cell for cell in notebook.cells if cell.cell_type == kind]


def prose(source):
    """Markdown without what stands in code fences."""
    return re.sub(r"^(```|~~~).*?^\1", "", source, flags=re.DOTALL | re.MULTILINE)


def explorer_cells(notebook):
    """The code cells between the bet and the reveal, without the lamps: one per explorer."""
    ids = [cell.id for cell in notebook.cells]
    between = notebook.cells[ids.index("bet-intro") + 1 : ids.index("reveal")]
    between = [cell for cell in between if cell.id != "lamps"]
    return [cell for cell in between if cell.cell_type == "code"]


def main_path(notebook):
    """The cells outside Deeper."""
    ids = [cell.id for cell in notebook.cells]
    return notebook.cells[: ids.index("deeper")] + notebook.cells[ids.index("next") :]


def deeper(notebook):
    """The cells of Deeper, after its heading."""
    ids = [cell.id for cell in notebook.cells]
    return notebook.cells[ids.index("deeper") + 1 : ids.index("next")]


def test_there_are_notebooks():
    assert PAIRS, "no notebook found: every test below would pass for want of one"
    stray = set((ROOT / "notebooks").rglob("*.ipynb")) - set(PATHS)
    assert [path for path in stray if ".ipynb_checkpoints" not in path.parts] == []
    assert set(PAIRS) <= set(NUMBERS)


# -- the two languages -------------------------------------------------------------------------


@each_pair
def test_both_languages_exist(number):
    assert set(PAIRS[number]) == set(LANGUAGES)


@each_pair
def test_same_cells_in_the_same_order(number):
    dutch, english = (read(PAIRS[number][language]) for language in LANGUAGES)
    assert [(c.id, c.cell_type) for c in dutch.cells] == [
        (c.id, c.cell_type) for c in english.cells
    ]


@each_pair
def test_same_code_but_for_the_language(number):
    lines = {
        language: [
            (cell.id, line)
            for cell in cells(read(PAIRS[number][language]), "code")
            for line in cell.source.splitlines()
        ]
        for language in LANGUAGES
    }
    for language, found in lines.items():
        said = [line for _, line in found if line == f'use_language("{language}")']
        assert len(said) == 1, f"{language}: one line says the language"
    dutch, english = (
        [(cell, line.replace(f'use_language("{language}")', "")) for cell, line in lines[language]]
        for language in LANGUAGES
    )
    assert dutch == english


@each_pair
def test_english_was_looked_at_since_dutch_changed(number):
    dutch, english = (read(PAIRS[number][language]) for language in LANGUAGES)
    now = {cell.id: build.text_hash(cell.source) for cell in cells(dutch, "markdown")}
    seen = {
        cell.id: cell.metadata.get("leadofilie", {}).get("nl")
        for cell in cells(english, "markdown")
    }
    behind = [name for name in now if seen.get(name) != now[name]]
    assert not behind, (
        "compare these English cells with the Dutch ones, then: "
        f"python notebooks/build.py {number} --looked-at {' '.join(behind)}"
    )


# -- the shape ---------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [number for number in PAIRS if number in ARGUMENTS])
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_argument_has_the_full_shape(number, language):
    notebook = read(PAIRS[number][language])
    ids = [cell.id for cell in notebook.cells]
    assert [name for name in ids if name in MAIN_PATH + DEEPER] == [*MAIN_PATH, *DEEPER]
    assert explorer_cells(notebook), "no explorer between the bet and the reveal"
    assert notebook.cells[ids.index("bet-intro") + 1] is explorer_cells(notebook)[0]


@pytest.mark.parametrize("number", [number for number in PAIRS if number in ARGUMENTS])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_main_path_is_short_and_has_one_break_it(number, language):
    path = main_path(read(PAIRS[number][language]))
    words = sum(len(cell.source.split()) for cell in path if cell.cell_type == "markdown")
    assert words <= MOST_WORDS
    assert sum(".break_it" in cell.source for cell in path) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_readers_own_company_is_as_short_and_says_that_it_is_no_advice(language):
    path = main_path(read(PAIRS["06"][language]))
    text = " ".join(cell.source for cell in path if cell.cell_type == "markdown")
    assert len(text.split()) <= MOST_WORDS
    assert {"nl": "geen advies", "en": "not advice"}[language] in text


@pytest.mark.parametrize("number", [number for number in PAIRS if number in ARGUMENTS])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_main_path_is_read_in_h2_and_deeper_in_h3(number, language):
    notebook = read(PAIRS[number][language])
    found = {}
    for place, part in (("main", main_path(notebook)), ("deeper", deeper(notebook))):
        found[place] = [marks for cell in part if cell.cell_type == "markdown"
                        for marks in re.findall(r"^(#+) ", prose(cell.source), re.MULTILINE)]
    assert set(found["main"]) == {"#", "##"} and set(found["deeper"]) == {"###"}
    assert deeper(notebook)[0].source.startswith("### ")


@pytest.mark.parametrize("number", [number for number in PAIRS if number in ARGUMENTS])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_folds_what_is_deeper_under_its_headings_and_paper_does_not(number, language):
    path = PAIRS[number][language]
    headings = re.findall(
        r"^### (.+)$", "\n".join(cell.source for cell in deeper(read(path))), re.MULTILINE)
    cells_of = Environment(
        loader=FileSystemLoader(handout.TEMPLATES)).get_template("article.html.j2").module.cells_of
    html = cells_of(article.prepare(read(path), path).cells)
    folds = re.findall(
        r'<details class="deeper">\s*<summary><h3>(.*?)</h3></summary>(.*?)\n</details>\n', html,
        re.DOTALL)
    assert [heading for heading, _ in folds] == headings
    inside = "".join(inside for _, inside in folds)
    names = {cell.id for cell in deeper(read(path)) if cell.cell_type == "markdown"}
    assert set(re.findall(r'<section class="text" id="([^"]+)"', inside)) == names
    assert "<h2>" not in inside and "<h3>" not in inside
    paper = handout.page(path)
    assert 'class="deeper"' not in paper.partition("</style>")[2]
    assert all(f"<h3>{heading}</h3>" in paper for heading in headings)


@pytest.mark.parametrize("number", [number for number in PAIRS if number in ARGUMENTS])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_claim_names_its_source(number, language):
    notebook = read(PAIRS[number][language])
    claim = next(cell.source for cell in notebook.cells if cell.id == "claim")
    assert re.search(r"Edwin Vlems", claim) and re.search(r"\b20(11|13)\b", claim)


@each_notebook
def test_every_cell_has_a_readable_id(path):
    ids = [cell.id for cell in read(path).cells]
    assert len(ids) == len(set(ids))
    assert [name for name in ids if not re.fullmatch(r"[a-z]+(-[a-z0-9]+)*", name)] == []


@each_notebook
def test_headings_start_at_one_h1_and_skip_no_level(path):
    levels = [
        len(marks)
        for cell in cells(read(path), "markdown")
        for marks in re.findall(r"^(#{1,6}) ", prose(cell.source), re.MULTILINE)
    ]
    assert levels[:1] == [1] and levels.count(1) == 1
    assert all(below <= above + 1 for above, below in zip(levels, levels[1:], strict=False))


@each_notebook
def test_images_in_the_text_are_said_in_words_and_at_hand(path):
    for cell in cells(read(path), "markdown"):
        found = re.findall(r"!\[([^\]]*)\]\(([^)\s]+)", cell.source)
        for tag in re.findall(r"<img\b[^>]*>", cell.source):
            attributes = dict(re.findall(r'(\w+)="([^"]*)"', tag))
            found.append((attributes.get("alt", ""), attributes.get("src", "")))
        for alt, source in found:
            assert alt.strip(), f"{cell.id}: {source} has no text alternative"
            assert (path.parent / source).is_file(), f"{cell.id}: {source} is not in the project"


@each_notebook
def test_links_within_the_project_lead_somewhere(path):
    for cell in cells(read(path), "markdown"):
        for target in re.findall(r"(?<!!)\[[^\]]*\]\(([^)\s]+)", cell.source):
            if not re.match(r"[a-z]+:|#", target):
                assert (path.parent / target.partition("#")[0]).exists(), f"{cell.id}: {target}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_arguments_lead_from_one_to_the_next_and_round_again(language):
    paths = [PAIRS[number][language] for number in PAIRS if number in ARGUMENTS]
    for path, following in zip(paths, paths[1:] + paths[:1], strict=True):
        last = read(path).cells[-1].source.strip().splitlines()[-1]
        assert re.findall(r"\(([^)\s]+\.ipynb)\)", last) == [following.name]


@each_notebook
def test_lab_readers_hear_first_how_to_run_it_and_nobody_else_does(path):
    in_lab = [cell.source for cell in read(path).cells if "Run All Cells" in cell.source]
    assert in_lab == [read(path).cells[0].source]
    elsewhere = article.prepare(read(path), path)
    assert "JupyterLab" not in "".join(cell.source for cell in elsewhere.cells)
    assert elsewhere.metadata["leadofilie"]["title"] in elsewhere.cells[0].source


@each_notebook
def test_lamps_are_words_and_stand_with_the_claim(path):
    """An emoji is an empty box where there is no font for it. The bet comes first: there is
    something to move on the first screen, and nobody's guess leans on a lamp.
    """
    assert not re.search("[\N{LARGE RED CIRCLE}-\N{LARGE BROWN SQUARE}]",
                         path.read_text(encoding="utf-8"))
    if path.name[:2] in ARGUMENTS:
        all_cells = read(path).cells
        lamps = next(i for i, cell in enumerate(all_cells) if cell.id == "lamps")
        assert all_cells[lamps - 1].id == "claim"
        said = all_cells[lamps].outputs[-1].data["text/plain"]
        assert 3 <= said.count("\n- ") + 1 <= 4


# -- the code ----------------------------------------------------------------------------------


@each_notebook
def test_code_is_short_and_asks_the_explorers_alone(path):
    code = cells(read(path), "code")
    for cell in code:
        assert 1 <= len(cell.source.splitlines()) <= 3, cell.id
    imported = [
        ast.unparse(node)
        for cell in code
        for node in ast.walk(ast.parse(cell.source))
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    used = {node.id for cell in code for node in ast.walk(ast.parse(cell.source))
            if isinstance(node, ast.Name)}
    rooms = [room for room in ("explorers", "parts") if room in used]
    assert imported == [f"from leadofilie import {', '.join([*rooms, 'use_language'])}"]


# -- what is committed -------------------------------------------------------------------------


@each_notebook
def test_the_file_is_as_build_leaves_it(path):
    """Folded code, kept kinds of output only, no widget state, no times."""
    notebook = read(path)
    build.clean(notebook)
    assert path.read_text(encoding="utf-8") == build.text_of(notebook), "run: make notebooks"


@each_notebook
def test_outputs_read_without_a_kernel(path):
    notebook = read(path)
    assert "widgets" not in notebook.metadata
    for cell in cells(notebook, "code"):
        for output in cell.outputs:
            assert set(output.data) in ({"image/png", "text/plain"}, {"text/plain"}), cell.id
            assert not re.match(r"<.* at 0x|\w+\(", output.data["text/plain"]), (
                f"{cell.id}: a sentence for a reader, not a repr"
            )
    if path.name[:2] in ARGUMENTS:
        for cell in explorer_cells(notebook):
            kinds = {kind for output in cell.outputs for kind in output.data}
            assert kinds == {"image/png", "text/plain"}, f"{cell.id}: a picture and a sentence"


@pytest.fixture
def language_as_it_was():
    from leadofilie import use_language

    yield
    use_language("nl")


@each_notebook
@pytest.mark.skipif(
    f"matplotlib=={version('matplotlib')}\n"
    not in (ROOT / "requirements.txt").read_text(encoding="utf-8"),
    reason="the committed pictures were drawn by the Matplotlib of requirements.txt",
)
def test_pictures_are_what_the_code_draws_now(path, monkeypatch, language_as_it_was):
    """nbval does not compare pictures; a few pixels' difference between machines is forgiven."""
    monkeypatch.chdir(path.parent)
    monkeypatch.setenv("LEADOFILIE_PAPER", "1")  # as build.py and nbval do
    names, compared = {}, 0
    for cell in cells(read(path), "code"):
        code = ast.parse(cell.source)
        last = code.body.pop() if isinstance(code.body[-1], ast.Expr) else None
        exec(compile(code, str(path), "exec"), names)
        value = (
            eval(compile(ast.Expression(last.value), str(path), "eval"), names) if last else None
        )
        committed = [o.data["image/png"] for o in cell.outputs if "image/png" in o.data]
        if not committed:
            continue
        data, _ = value._repr_mimebundle_()
        then, now = (
            np.asarray(Image.open(io.BytesIO(base64.b64decode(png))).convert("RGB"), dtype=int)
            for png in (committed[-1], data["image/png"])
        )
        assert then.shape == now.shape, f"{cell.id}: run make notebooks"
        moved = (abs(then - now).max(axis=2) > 48).mean()
        assert moved < 0.0002, f"{cell.id}: {moved:.2%} of the picture changed: run make notebooks"
        compared += 1
    if path.name[:2] in ARGUMENTS:
        assert compared >= len(explorer_cells(read(path)))


@pytest.mark.parametrize("number", ARGUMENTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_own_numbers_of_an_argument_go_along_to_the_next(number, language):
    code = {cell.id: cell.source for cell in read(PAIRS[number][language]).cells}
    [variable] = re.findall(r"(\w+)\.your_numbers", code["your-numbers"])
    [name] = {found for source in code.values()
              for found in re.findall(rf"^{variable} = explorers\.(\w+)\(", source, re.M)}
    assert CARRIED[name].notebook == number
