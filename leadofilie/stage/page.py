"""The scripts that widgets send to the page."""

from pathlib import Path

HERE = Path(__file__).parent


def script(*names):
    """A widget's script of one or more files, with the few helpers that all of them share in front;
    JavaScript text.

    One text, because a page cannot import a second file from the kernel.
    """
    return "\n".join((HERE / name).read_text("utf-8") for name in ("dom.js", *names))
