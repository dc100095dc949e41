"""Builds the browser site: every notebook as a page of its own, which needs no server but files.

    build.py [--pyodide FOLDER] [--notebooks FOLDER] [--to _site]

A page is the article of doors/voila, and Voici (Voilà without a server) runs its cells in the
reader's browser. JupyterLab stands beside it, under lab/. With --pyodide nothing at all comes
from another host, and the pages start from a Python of their own, made to start fast; without,
Python itself comes from the kernel's own content network.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from base64 import b64decode
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.append(str(ROOT / "doors"))
# Where voici_core finds our page.
os.environ["JUPYTER_PATH"] = str(ROOT / "doors" / "voila")

import article  # noqa: E402
import nbformat  # noqa: E402
import pyodide  # noqa: E402
import where  # noqa: E402
from jinja2 import Environment, FileSystemLoader  # noqa: E402
from traitlets.config import Config  # noqa: E402
from voici_core.exporter import VoiciExporter  # noqa: E402
from voici_core.tree_exporter import patch_page_config  # noqa: E402
from voila.configuration import VoilaConfiguration  # noqa: E402

KERNEL = {"name": "python", "display_name": "Python (Pyodide)", "language": "python"}
PLUGIN = "@jupyterlite/pyodide-kernel-extension:kernel"
TEMPLATES = ROOT / "doors" / "voila" / "voila" / "templates" / "leadofilie"
# Of the largest wheels only what the notebooks use: other languages and weights stay behind.
SLIM = {
    "babel-*.whl": r"^(?!babel/locale-data/)|/(root|nl|nl_NL|en|en_GB|en_001)\.dat$",
    "font_source*.whl": r"^(?!font_source_sans_pro/files/)|-(Regular|Bold|It)\.ttf$|\.txt$",
}
LAB = {
    "nl": [{"address": "lab/index.html", "title": "JupyterLab",
            "about": "– dezelfde notebooks met hun code, voor wie wil veranderen."}],
    "en": [{"address": "lab/index.html", "title": "JupyterLab",
            "about": "– the same notebooks with their code, for those who want to change it."}],
}
WHERE = {"nl": "nl/wat-staat-waar.html", "en": "en/what-stands-where.html"}
INSTALL = "%pip install -q leadofilie"
# Runs first on a page: no line about matplotlib's fonts, no picture that the page has already.
FIRST = """
import logging, os
logging.getLogger("matplotlib.font_manager").setLevel("ERROR")
os.environ["SERVER_SOFTWARE"] = "voici"
"""


def run(*command, **options):
    subprocess.run([*map(str, command)], check=True, **options)


def build_wheels(folder):
    """All wheels that the site bundles, in `folder`: those of wheels.txt, and our own."""
    pip = (sys.executable, "-m", "pip", "--quiet")
    run(*pip, "download", "--no-deps", "--dest", folder, "--only-binary=:all:", "--platform=any",
        "--python-version=3.12", "--implementation=py", "--abi=none",
        "--requirement", HERE / "wheels.txt")
    with tempfile.TemporaryDirectory() as work:
        work = Path(work)
        # An installed package carries its data inside.
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / "leadofilie", work / "leadofilie", ignore=ignored)
        shutil.copytree(ROOT / "data", work / "leadofilie" / "data",
                        ignore=shutil.ignore_patterns("*.py", "*.md", "__pycache__"))
        for name in ("pyproject.toml", "README.md", "LICENSE"):
            shutil.copy(ROOT / name, work)
        run(*pip, "wheel", "--no-deps", "--wheel-dir", folder, work)
    pyodide.slim(Path(folder), SLIM)


def read_notebooks(folder, first):
    """(path, the site's copy): with its kernel's name, and a folded first cell of code."""
    for path in sorted(Path(folder).glob("*/[0-9]*.ipynb")):
        notebook = nbformat.read(path, as_version=4)
        notebook.metadata["kernelspec"] = KERNEL
        cell = nbformat.v4.new_code_cell(first.strip(), id="first")
        cell.metadata["jupyter"] = {"source_hidden": True}
        notebook.cells.insert(1, cell)
        yield path, notebook


def lay_notebooks(source, target):
    """The notebooks for JupyterLab."""
    for path, notebook in read_notebooks(source, INSTALL):
        to = target / path.parent.name / path.name
        to.parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(notebook, to)


def build_lite(site, notebooks, wheels, source):
    """JupyterLite itself: the kernel, the widgets and JupyterLab."""
    kernel = {"disablePyPIFallback": True, "loadPyodideOptions": {"packages": pyodide.PACKAGES}}
    if source:
        kernel["pyodideUrl"] = "./pyodide/pyodide.js"
    config = {"jupyter-lite-schema-version": 0, "jupyter-config-data": {
        "appName": "Leadofilie", "enableMemoryStorage": True,
        "litePluginSettings": {PLUGIN: kernel}}}
    with tempfile.TemporaryDirectory() as work:
        (Path(work) / "jupyter-lite.json").write_text(json.dumps(config))
        run(sys.executable, "-m", "jupyterlite_core", "build", "--log-level=WARN",
            "--lite-dir", work, "--output-dir", site, "--contents", notebooks,
            "--apps=lab", "--no-sourcemaps",
            *(f"--piplite-wheels={wheel}" for wheel in sorted(Path(wheels).glob("*.whl"))),
            cwd=work)
    if source:
        pyodide.lay_whole(source, site / "pyodide")


def build_pages(site, notebooks, source):
    """A page for every notebook, from its article."""
    lite = json.loads((site / "jupyter-lite.json").read_text(encoding="utf-8"))
    configuration = VoilaConfiguration(config=Config(VoilaConfiguration={
        "template": "leadofilie", "theme": "light", "extension_config": {}}))
    page_config = lite["jupyter-config-data"]
    kernel = page_config["litePluginSettings"][PLUGIN]
    folders = ("pypi", "extensions/@jupyterlite/pyodide-kernel-extension/static/pypi")
    wheels = [wheel for folder in folders for wheel in sorted((site / folder).glob("*.whl"))
              if not wheel.name.startswith(("widgetsnbextension-", "jupyterlab_widgets-"))]
    if source:
        kernel["pyodideUrl"] = "./python/pyodide.js"
        names = pyodide.lay_for_pages(source, site / "python", wheels)
        kernel["loadPyodideOptions"]["packages"] = names
    else:
        kernel["loadPyodideOptions"]["packages"] += [
            f"./{wheel.relative_to(site).as_posix()}" for wheel in wheels]
    for path, notebook in read_notebooks(notebooks, FIRST):
        page = site / path.parent.name / f"{path.stem}.html"
        page.parent.mkdir(exist_ok=True)
        config = patch_page_config(page_config, Path("."), configuration)
        config |= {"baseUrl": "../", "fullStaticUrl": "../voici/build",
                   "settingsUrl": "../build/schemas", "fullLabextensionsUrl": "../extensions"}
        article.prepare(notebook, path)
        about = notebook.metadata["leadofilie"]
        about["index"] = f"../index.html#{path.parent.name}"
        if about["next"]:
            about["next"]["address"] = about["next"]["address"].replace(".ipynb", ".html")
        for cell in notebook.cells:
            if cell.cell_type == "markdown":
                cell.source = cell.source.replace('.ipynb"', '.html"')
            else:
                for i, still in enumerate(each for each in cell.metadata["stills"] if each["png"]):
                    still["src"] = f"{path.stem}-{cell.id}-{i}.png"
                    (page.parent / still["src"]).write_bytes(b64decode(still.pop("png")))
                cell.outputs = []
        exporter = VoiciExporter(voici_config=configuration, page_config=config, base_url="../")
        text, _ = exporter.from_notebook_node(notebook)
        page.write_text(text, encoding="utf-8")


def build_start(site, notebooks):
    """The start page, and what stands where."""
    listed = {
        code: [{**each, "address": each["path"].replace(".ipynb", ".html")} for each in found]
        for code, found in article.contents(notebooks).items()
    }
    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True)
    page = environment.get_template("start.html.j2").render(
        notebooks=listed, more=LAB, where=WHERE)
    (site / "index.html").write_text(page, encoding="utf-8")
    for code, other in zip(WHERE, reversed(WHERE), strict=True):
        addresses = {each["number"]: f"../{each['address']}" for each in listed[code]}
        page = environment.get_template("where.html.j2").render(
            lang=code, articles=where.page(code, addresses, notebooks), index="../index.html",
            other=f"../{WHERE[other]}")
        (site / WHERE[code]).write_text(page, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pyodide", type=Path)
    parser.add_argument("--notebooks", type=Path, default=article.NOTEBOOKS)
    parser.add_argument("--to", type=Path, default=ROOT / "_site")
    options = parser.parse_args()
    site = options.to.resolve()
    shutil.rmtree(site, ignore_errors=True)
    with tempfile.TemporaryDirectory() as work:
        work = Path(work)
        build_wheels(work / "wheels")
        lay_notebooks(options.notebooks, work / "notebooks")
        build_lite(site, work / "notebooks", work / "wheels", options.pyodide)
    voici = Path(sys.modules["voici_core"].__file__).parent / "static"
    shutil.copytree(voici, site / "voici", ignore=shutil.ignore_patterns("*.map", "index.html"))
    build_pages(site, options.notebooks, options.pyodide)
    build_start(site, options.notebooks)


if __name__ == "__main__":
    main()
