"""The class server lives on where a kernel asks too much, and where too many readers come."""

import asyncio
import sys
import urllib.error
from datetime import UTC, datetime, timedelta

import nbformat
import pytest
from servers import NOTEBOOKS, ROOT, Voila
from test_server import get

sys.path.append(str(ROOT / "doors"))
from kernels import Kernels

GREEDY = """
try:
    bytearray(8 * 2**30)
    told = "it was given"
except MemoryError:
    told = "it was refused"
import numpy
numpy.ones(40 * 2**20)  # 320 MB: more than a file of two million lines takes
told
"""


def test_a_kernel_cannot_take_all_memory(tmp_path):
    folder = tmp_path / "own" / "nl"
    folder.mkdir(parents=True)
    cells = [nbformat.v4.new_markdown_cell("# Gulzig"), nbformat.v4.new_code_cell(GREEDY)]
    notebook = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": {
        "name": "python3", "language": "python", "display_name": "Python 3"}})
    nbformat.write(notebook, folder / "01-gulzig.ipynb")
    with Voila(tmp_path, notebooks=folder.parent) as door:
        assert "it was refused" in get(door.address("nl/01-gulzig.ipynb"))
        assert "Gulzig" in get(door.url)


class Full(Voila):
    """A machine with memory for one reader."""

    def arguments(self):
        return [*super().arguments(), f"--Kernels.spare={10**9}"]


def test_who_comes_when_it_is_full_is_told(tmp_path):
    with Full(tmp_path) as door:
        notebooks = sorted(path.relative_to(NOTEBOOKS).as_posix()
                           for path in NOTEBOOKS.glob("*/0[12]*.ipynb"))
        assert "kernelId" in get(door.address(notebooks[0]))
        with pytest.raises(urllib.error.HTTPError) as full:
            get(door.address(notebooks[1]))
        assert full.value.code == 503
        said = full.value.read().decode()
        assert "geen plaats" in said and "no room" in said and "https://" not in said
        assert "Leadofilie" in get(door.url)


def test_what_is_not_there_is_said_in_both_languages(tmp_path):
    with Voila(tmp_path) as door, pytest.raises(urllib.error.HTTPError) as gone:
        get(door.address("nl/99-nergens.ipynb"))
    said = gone.value.read().decode()
    assert gone.value.code == 404
    assert "bestaat niet" in said and "does not exist" in said and "https://" not in said


def test_a_page_that_is_away_for_a_moment_finds_its_kernel():
    """However long it was read before: a telephone that changes networks is no reader who left."""

    async def read_on():
        kernels = Kernels(cull_idle_timeout=60)
        kernel = await kernels.start_kernel()
        it = kernels.get_kernel(kernel)
        kernels.notify_connect(kernel)
        it.execution_state, it.last_activity = "idle", datetime.now(UTC) - timedelta(hours=1)
        await kernels.cull_kernels()
        assert kernel in kernels
        kernels.notify_disconnect(kernel)
        await kernels.cull_kernels()
        assert kernel in kernels
        it.last_activity -= timedelta(seconds=61)
        await kernels.cull_kernels()
        assert kernel not in kernels

    asyncio.run(read_on())
