"""The page: the scripts that widgets send to it, and what kind of page it is."""

import os
from pathlib import Path

HERE = Path(__file__).parent


def script(*names):
    """A widget's script of one or more files, with the few helpers that all of them share in front;
    JavaScript text.

    One text, because a page cannot import a second file from the kernel.
    """
    return "\n".join((HERE / name).read_text("utf-8") for name in ("dom.js", *names))


def runs_by_itself():
    """Whether the page runs its notebook by itself, which Voilà and the browser site say: not
    JupyterLab, where a reader does, nor paper.
    """
    return os.environ.get("SERVER_SOFTWARE", "").startswith(("voila", "voici"))


def on_paper():
    """Whether pages are being printed, which who prints says (notebooks/build.py)."""
    return bool(os.environ.get("LEADOFILIE_PAPER"))
