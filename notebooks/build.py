"""Executes the notebooks and keeps of each output only what reads without a kernel.

    build.py                              all notebooks
    build.py 01 03                        both languages of 01 and of 03
    build.py 01 --looked-at claim bet     nothing is executed: notes that the English cells
                                          `claim` and `bet` agree with the Dutch as they are now

A committed notebook holds pictures (image/png) and sentences (text/plain) and no trace of the
machine that made them, so that it reads as an article everywhere and a second run changes nothing.
An error, or anything printed, is a fault in a notebook: the run stops and the file stays as it was.
"""

import argparse
import base64
import hashlib
import io
import os
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from PIL import Image

HERE = Path(__file__).parent
KEPT_OUTPUT = ("image/png", "text/plain")
KEPT_METADATA = ("jupyter", "leadofilie", "tags")
KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}


def pairs(folder=HERE):
    """The notebooks of both languages by number: {"01": {"nl": Path, "en": Path}}.

    A number for which a language is missing has only the other one.
    """
    found = {}
    for language in ("nl", "en"):
        for path in sorted((folder / language).glob("[0-9][0-9]-*.ipynb")):
            twin = found.setdefault(path.name[:2], {}).setdefault(language, path)
            if twin is not path:
                raise ValueError(f"{twin.name} and {path.name} have the same number")
    return dict(sorted(found.items()))


def text_hash(source):
    """What an English cell remembers of the Dutch one; spaces at line ends do not count."""
    lines = "\n".join(line.rstrip() for line in source.strip().splitlines())
    return hashlib.sha256(lines.encode()).hexdigest()[:8]


def execute(notebook, folder):
    """Run all cells in `folder`; raises at the first error, and when anything was printed."""
    client = NotebookClient(
        notebook,
        timeout=120,
        kernel_name=KERNEL["name"],
        resources={"metadata": {"path": str(folder)}},
        force_raise_errors=True,
        record_timing=False,
        store_widget_state=False,
    )
    # Bets are placed with a pen there, so the cells with the answers show them.
    client.execute(env={**os.environ, "LEADOFILIE_PAPER": "1"})
    for cell in notebook.cells:
        for output in cell.get("outputs", ()):
            if output.output_type == "stream":
                raise RuntimeError(f"cell {cell.id} prints to {output.name}:\n{output.text}")


def clean(notebook, before=None):
    """Take from `notebook` all but words, code, pictures and sentences, in place.

    Code cells are folded and counted from 1, as a run from top to bottom would.

    A picture with the same pixels as the one in `before` keeps that one's bytes.
    """
    old_pictures = {}
    if before is not None:
        old_pictures = {
            (cell.id, place): output.data["image/png"]
            for cell in before.cells
            for place, output in enumerate(cell.get("outputs", ()))
            if "image/png" in output.get("data", ())
        }
    notebook.metadata = nbformat.from_dict(
        {"kernelspec": KERNEL, "language_info": {"name": "python"}}
    )
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for cell in notebook.cells:
        cell.metadata = _only(KEPT_METADATA, cell.metadata)
    for count, cell in enumerate(code, 1):
        cell.metadata["jupyter"] = {"source_hidden": True}
        # nbval holds a cell with outputs but without a count for one that was never run.
        cell.execution_count = count
        cell.outputs = [output for output in map(_cleaned, cell.outputs) if output.data]
        for place, output in enumerate(cell.outputs):
            old = old_pictures.get((cell.id, place))
            if old and "image/png" in output.data and _same_pixels(old, output.data["image/png"]):
                output.data["image/png"] = old


def _cleaned(output):
    data = _only(KEPT_OUTPUT, output.get("data", {}))
    if "image/png" in data:
        data["image/png"] = data["image/png"].strip()
    metadata = _only(KEPT_OUTPUT, output.get("metadata", {}))
    return nbformat.v4.new_output("display_data", data, metadata=metadata)


def _only(keys, mapping):
    return nbformat.from_dict({key: mapping[key] for key in keys if key in mapping})


def _same_pixels(*pngs):
    one, other = (Image.open(io.BytesIO(base64.b64decode(png))).convert("RGBA") for png in pngs)
    return one.size == other.size and one.tobytes() == other.tobytes()


def text_of(notebook):
    """The file as it is committed."""
    return nbformat.writes(notebook) + "\n"


def rebuild(path):
    """Execute and clean one notebook; the file is written only when it changes. True if it did."""
    before = nbformat.read(path, as_version=4)
    notebook = nbformat.read(path, as_version=4)
    execute(notebook, path.parent)
    clean(notebook, before)
    changed = text_of(notebook) != path.read_text(encoding="utf-8")
    if changed:
        path.write_text(text_of(notebook), encoding="utf-8", newline="\n")
    return changed


def look_at(dutch, english, cells):
    """Let the named English cells remember their Dutch twins as these are now."""
    twins = {cell.id: cell for cell in nbformat.read(dutch, as_version=4).cells}
    notebook = nbformat.read(english, as_version=4)
    prose = {cell.id: cell for cell in notebook.cells if cell.cell_type == "markdown"}
    for name in cells:
        if name not in twins or name not in prose:
            raise ValueError(f"{english.name} and {dutch.name} share no text cell {name!r}")
        notes = prose[name].metadata.get("leadofilie", {})
        prose[name].metadata["leadofilie"] = {**notes, "nl": text_hash(twins[name].source)}
    english.write_text(text_of(notebook), encoding="utf-8", newline="\n")


def main(arguments=None):
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("numbers", nargs="*", metavar="NUMBER")
    parser.add_argument("--looked-at", nargs="+", metavar="CELL")
    options = parser.parse_args(arguments)
    known = pairs()
    if missing := set(options.numbers) - set(known):
        parser.error(f"no notebook {', '.join(sorted(missing))}; there are {', '.join(known)}")
    if options.looked_at:
        if len(options.numbers) != 1:
            parser.error("--looked-at goes with the number of one notebook")
        twins = known[options.numbers[0]]
        look_at(twins["nl"], twins["en"], options.looked_at)
        return
    for number in options.numbers or known:
        for path in known[number].values():
            print(path.relative_to(HERE), end=": ", flush=True)
            try:
                print("changed" if rebuild(path) else "as it was")
            except (CellExecutionError, RuntimeError) as fault:
                sys.exit(f"\n{fault}")


if __name__ == "__main__":
    main()
