"""What every committed notebook must be, and what holds the two languages together.

The outcomes themselves are compared by nbval, which executes the notebooks (see Makefile).
"""

import ast
import base64
import importlib.util
import io
import re
from importlib.metadata import version
from pathlib import Path

import nbformat
import numpy as np
import pytest
from nbclient.exceptions import CellExecutionError
from PIL import Image

ROOT = Path(__file__).parent.parent
spec = importlib.util.spec_from_file_location("build", ROOT / "notebooks" / "build.py")
build = importlib.util.module_from_spec(spec)
spec.loader.exec_module(build)

LANGUAGES = ("nl", "en")
NUMBERS = ("00", "01", "02", "03", "04", "05")
ARGUMENTS = ("01", "02", "03", "04")  # 00 and 05 frame the arguments and have a shape of their own
BEFORE = ("title", "claim", "bet")
AFTER = (
    "reveal",
    "break-it",
    "your-numbers",
    "evidence",
    "check",
    "discuss",
    "model",
    "sources",
)

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
    """The code cells between the bet and the reveal: one per explorer."""
    ids = [cell.id for cell in notebook.cells]
    between = notebook.cells[ids.index("bet") + 1 : ids.index("reveal")]
    return [cell for cell in between if cell.cell_type == "code"]


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
    assert [name for name in ids if name in BEFORE + AFTER] == [*BEFORE, *AFTER]
    assert explorer_cells(notebook), "no explorer between the bet and the reveal"


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
    assert imported == ["from leadofilie import explorers, use_language"]


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


# -- build.py itself ---------------------------------------------------------------------------


def small_notebook(folder, code, language="nl", words="Een kop"):
    path = folder / language / "01-proef.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    notebook = nbformat.v4.new_notebook(
        cells=[
            nbformat.v4.new_markdown_cell(f"# {words}", id="title"),
            nbformat.v4.new_code_cell(code, id="picture"),
        ],
        metadata={"widgets": {"a": 1}, "kernelspec": {"name": "conda", "display_name": "x"}},
    )
    nbformat.write(notebook, path)
    return path


PICTURE = """
class Shown:
    def _repr_mimebundle_(self, **_):
        import base64, io, os
        from PIL import Image, PngImagePlugin
        file, note = io.BytesIO(), PngImagePlugin.PngInfo()
        note.add_text("run", os.urandom(8).hex())
        Image.new("RGB", (4, 4), COLOR).save(file, "PNG", pnginfo=note)
        png = base64.b64encode(file.getvalue()).decode() + "\\n"
        data = {"image/png": png, "text/plain": "Een zin", "text/html": "<b>weg</b>"}
        return data, {"image/png": {"width": 4}, "isolated": True}
Shown()
"""


def test_build_twice_changes_nothing_the_second_time(tmp_path):
    """Though each run writes other bytes for the same pixels."""
    path = small_notebook(tmp_path, PICTURE.replace("COLOR", '"red"'))
    assert build.rebuild(path)
    first = path.read_bytes()
    assert not build.rebuild(path)
    assert path.read_bytes() == first
    notebook = read(path)
    assert notebook.metadata == {
        "kernelspec": build.KERNEL,
        "language_info": {"name": "python"},
    }
    cell = notebook.cells[1]
    assert cell.metadata == {"jupyter": {"source_hidden": True}}
    assert cell.execution_count == 1
    (output,) = cell.outputs
    assert set(output.data) == {"image/png", "text/plain"}
    assert output.metadata == {"image/png": {"width": 4}}

    notebook.cells[1].source = PICTURE.replace("COLOR", '"blue"')
    nbformat.write(notebook, path)
    old = output.data["image/png"]
    assert build.rebuild(path)
    assert read(path).cells[1].outputs[0].data["image/png"] != old


@pytest.mark.parametrize(
    "code",
    [
        "1 / 0",
        "print('x')",
        "import sys; print('x', file=sys.stderr)",
        "import warnings; warnings.warn('x')",
    ],
)
def test_build_stops_at_faults_and_leaves_the_file(tmp_path, code):
    path = small_notebook(tmp_path, code)
    before = path.read_bytes()
    with pytest.raises((RuntimeError, CellExecutionError)):
        build.rebuild(path)
    assert path.read_bytes() == before


def test_build_pairs_by_number_and_refuses_two(tmp_path):
    dutch, english = (small_notebook(tmp_path, "1", language) for language in LANGUAGES)
    assert build.pairs(tmp_path) == {"01": {"nl": dutch, "en": english}}
    dutch.with_name("01-nog-een.ipynb").write_bytes(dutch.read_bytes())
    with pytest.raises(ValueError, match="same number"):
        build.pairs(tmp_path)


def test_looking_at_a_cell_notes_its_dutch_twin_and_nothing_else(tmp_path):
    dutch = small_notebook(tmp_path, "1", "nl", "Een kop")
    english = small_notebook(tmp_path, "1", "en", "A heading")
    build.look_at(dutch, english, ["title"])
    assert read(english).cells[0].metadata == {"leadofilie": {"nl": build.text_hash("# Een kop")}}
    assert read(english).cells[1].metadata == {}
    with pytest.raises(ValueError, match="no-such"):
        build.look_at(dutch, english, ["no-such"])
    with pytest.raises(ValueError, match="picture"):
        build.look_at(dutch, english, ["picture"])


def test_hash_sees_words_and_not_spaces_at_line_ends():
    assert build.text_hash("a  \nb\n") == build.text_hash("a\nb")
    assert build.text_hash("a\nb") != build.text_hash("a\nc")
