"""notebooks/build.py, on small notebooks of its own."""

import sys
from pathlib import Path

import nbformat
import pytest
from nbclient.exceptions import CellExecutionError

sys.path.insert(0, str(Path(__file__).parents[1] / "notebooks"))
import build


def read(path):
    return nbformat.read(path, as_version=4)


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
    dutch, english = (small_notebook(tmp_path, "1", language) for language in ("nl", "en"))
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


def test_looking_at_a_cell_leaves_its_other_notes(tmp_path):
    dutch, english = (small_notebook(tmp_path, "1", language) for language in ("nl", "en"))
    notebook = read(english)
    notebook.cells[0].metadata["leadofilie"] = {"only": "lab", "nl": "old"}
    nbformat.write(notebook, english)
    build.look_at(dutch, english, ["title"])
    assert read(english).cells[0].metadata["leadofilie"] == {
        "only": "lab", "nl": build.text_hash("# Een kop")}


def test_hash_sees_words_and_not_spaces_at_line_ends():
    assert build.text_hash("a  \nb\n") == build.text_hash("a\nb")
    assert build.text_hash("a\nb") != build.text_hash("a\nc")
