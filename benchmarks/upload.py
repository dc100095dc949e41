"""How large a file does a page in JupyterLab get to its kernel? Prints a table in Markdown.

    benchmarks/upload.py [--megabytes 5 9 10 11 20 50]

Each file goes the way a reader's does, through `widgets.Upload`, but with its own limit lifted.
"""

import argparse
import shutil
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import nbformat
from playwright.sync_api import TimeoutError as Late
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "browser")]
from conftest import FLAGS, find_browser  # noqa: E402
from servers import Lab  # noqa: E402

CODE = """
from leadofilie.widgets.upload import Upload
upload = Upload("File", lambda name, content: setattr(upload, "told", f"{name} {len(content)}"))
upload.limit = 10**9
upload
"""
PATIENCE = 15  # seconds


def bench_notebook(folder, cells):
    """A folder of notebooks with one in it, ``en/99-bench.ipynb``, that has these code cells."""
    (folder / "en").mkdir(parents=True)
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code) for code in cells])
    notebook.metadata["kernelspec"] = {"display_name": "Python 3", "language": "python",
                                       "name": "python3"}
    nbformat.write(notebook, folder / "en" / "99-bench.ipynb")
    return folder


def main(arguments=None):
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", nargs="+", type=float,
                        default=[5, 9, 9.437184, 10, 10.4, 10.5, 11, 20, 50])
    sizes = [round(1e6 * size) for size in parser.parse_args(arguments).megabytes]
    folder = Path(tempfile.mkdtemp())
    try:
        notebooks = bench_notebook(folder / "made", [CODE])
        with Lab(folder / "served", notebooks) as door, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=find_browser(), args=FLAGS)
            print(f"Upload to a kernel through JupyterLab, {date.today()}\n")
            print("| bytes | arrived | seconds | connection closed |\n|---:|---|---:|---|")
            for size in sizes:
                print(send(browser, door, size, folder / "file.csv"), flush=True)
            browser.close()
    finally:
        shutil.rmtree(folder)


def send(browser, door, size, path):
    """A line of the table: one file of ``size`` bytes, in a page of its own."""
    path.write_bytes(b"7" * size)
    page = browser.new_page()
    closed = []
    page.on("websocket", lambda socket: socket.on("close", lambda _: closed.append(socket.url)))
    door.open(page, "en/99-bench.ipynb")
    door.run(page)
    page.wait_for_selector(".lo-file")
    begin = time.perf_counter()
    page.set_input_files(".lo-file", path)
    try:
        page.wait_for_function(
            "said => document.querySelector('.lo-told').textContent === said",
            arg=f"{path.name} {size}", timeout=1000 * PATIENCE)
        arrived = True
    except Late:
        arrived = False
    seconds = time.perf_counter() - begin
    lost = any("/channels" in url for url in closed)
    page.close()
    came, cut = ("yes" if each else "no" for each in (arrived, lost))
    return f"| {size:,} | {came} | {seconds:.1f} | {cut} |"


if __name__ == "__main__":
    main()
