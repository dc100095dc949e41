"""Python for the browser: Pyodide whole, for JupyterLab, and one that starts fast, for pages."""

import json
import re
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

HERE = Path(__file__).resolve().parent
CORE = ["pyodide.js", "pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip"]
# What Pyodide brings, loaded while it starts: the kernel's own needs and ours.
PACKAGES = ["numpy", "contourpy", "pillow", "matplotlib", "traitlets", "ipython", "micropip",
            "packaging", "ssl", "sqlite3", "jedi"]
# What comes only when a reader's own data is read, or fitted: nothing of it before the first
# picture. Pages do not work out that scipy needs openblas: leadofilie/parts/fetched.py says so.
LATER = ["pandas", "scipy", "openblas"]
# What they ask for and a page can do without: PDF, completion while typing, connections.
NOT_ON_PAGES = {"fonttools", "matplotlib-pyodide", "openssl", "parso"}
# The kernel refuses to start without these names, so a page gets them empty.
EMPTY_ON_PAGES = ["jedi", "ssl"]
# Of these a page gets the files that match: no fonts for PostScript (matplotlib reads all of them
# as it starts), no time zones, no colours for other code than Python's.
SLIM_ON_PAGES = {
    "matplotlib-3*.whl": r"^(?!.*/mpl-data/(fonts/(afm|pdfcorefonts)|images|sample_data)/)",
    "pytz-*.whl": r"^(?!pytz/zoneinfo/)",
    "pygments-*.whl": r"^(?!pygments/lexers/)|/(__init__|_mapping|python)\.py$",
}


def lay_whole(source, target):
    """PACKAGES of the Pyodide in the folder ``source`` as they are, and LATER."""
    lock = _read_lock(source)
    _copy(source, target, lock["packages"])
    _write_lock(target, lock)


def lay_for_pages(source, target, wheels):
    """The same with ``wheels`` added, compiled, and without what no page uses; returns the names
    of all that is to be loaded at once.

    In a reader's browser, compiling took a third of the time to the first lever, and working out
    which wheel needs which a tenth.
    """
    lock = _read_lock(source)
    packages = lock["packages"] = {
        name: entry for name, entry in lock["packages"].items()
        if name not in {*NOT_ON_PAGES, *EMPTY_ON_PAGES}}
    _copy(source, target, packages)
    for wheel in wheels:
        shutil.copy(wheel, target)
    slim(target, SLIM_ON_PAGES)
    node = shutil.which("node", path=Path(sys.executable).parent)
    subprocess.run([node, HERE / "compile.mjs", source, target], check=True)
    empty = target / "empty-0-py3-none-any.whl"
    with ZipFile(empty, "w") as made:
        made.writestr("empty-0.dist-info/METADATA", "Metadata-Version: 2.1\nName: empty\n")
    added = [(wheel.name.split("-")[0], wheel.name) for wheel in wheels]
    for name, file in (*added, *((name, empty.name) for name in EMPTY_ON_PAGES)):
        packages[re.sub(r"[-_.]+", "-", name).lower()] = {
            "name": name, "version": file.split("-")[1], "file_name": file, "imports": [],
            "package_type": "package", "install_dir": "site", "unvendored_tests": False}
    for entry in packages.values():
        digest = sha256((target / entry["file_name"]).read_bytes()).hexdigest()
        entry |= {"sha256": digest, "depends": []}
    _write_lock(target, lock)
    return [entry["name"] for name, entry in packages.items() if name not in LATER]


def slim(folder, wheels):
    """Keep, of each wheel that ``wheels`` names by a pattern, the files that match its regular
    expression."""
    for name, kept in wheels.items():
        wheel = next(folder.glob(name))
        whole = wheel.with_suffix(".whole")
        wheel.rename(whole)
        with ZipFile(whole) as source, ZipFile(wheel, "w", ZIP_DEFLATED) as target:
            for entry in source.infolist():
                if re.search(kept, entry.filename):
                    target.writestr(entry, source.read(entry))
        whole.unlink()


def _read_lock(folder):
    """The lock of a Pyodide: only PACKAGES and LATER, and what they depend on."""
    lock = json.loads((folder / "pyodide-lock.json").read_text(encoding="utf-8"))
    needed, more = set(), {*PACKAGES, *LATER}
    while more:
        needed |= more
        more = {name.replace("_", "-") for each in more
                for name in lock["packages"][each]["depends"]} - needed
    return lock | {"packages": {name: lock["packages"][name] for name in sorted(needed)}}


def _write_lock(folder, lock):
    (folder / "pyodide-lock.json").write_text(json.dumps(lock), encoding="utf-8")


def _copy(source, target, packages):
    target.mkdir(parents=True)
    for name in (*CORE, *(each["file_name"] for each in packages.values())):
        shutil.copy(source / name, target)
