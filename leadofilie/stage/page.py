"""The scripts that widgets send to the page."""

from pathlib import Path

HERE = Path(__file__).parent


def script(name):
    """A widget's script with the few helpers that all of them share in front; JavaScript text.

    One text, because a page cannot import a second file from the kernel.
    """
    return "\n".join((HERE / part).read_text("utf-8") for part in ("dom.js", name))
