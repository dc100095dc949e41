"""Colours, the matplotlib style and the font: one language of pictures in every notebook.

A colour means one thing everywhere, and never stands alone: a label, a hatch or a line style says
the same.
"""

import functools
from importlib import resources

CUSTOMERS = "#0B6E75"
CUSTOMERS_PALE = "#CFE2E3"
LEADS = "#D9822B"
LEADS_TEXT = "#A85B0F"  # the same orange, dark enough to read as text on PAPER (4.5:1)
LEADS_PALE = "#F7DFC4"
LOSS = "#B23A48"
LOSS_PALE = "#EBC9CD"
GHOST = "#8A9099"
GHOST_TEXT = "#666C75"
INK = "#22272B"
PAPER = "#FFFDF8"
LINE = "#D9D6CC"

FONT = "Source Sans Pro"

# Figures are laid out at 72 dots an inch, so a font size is a size in CSS pixels.
STYLE = {
    "font.family": [FONT, "DejaVu Sans"],
    "font.size": 15,
    "axes.titlesize": 15,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.labelsize": 15,
    "xtick.labelsize": 14,
    "ytick.labelsize": 14,
    "text.color": INK,
    "axes.labelcolor": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "axes.edgecolor": GHOST,
    "axes.facecolor": PAPER,
    "figure.facecolor": PAPER,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": False,
    "xtick.major.size": 0,
    "ytick.major.size": 0,
    "xtick.major.pad": 5,
    "lines.linewidth": 3,
    "lines.solid_capstyle": "round",
    "hatch.color": LOSS,
    "legend.frameon": False,
    "figure.dpi": 72,
    "savefig.dpi": 72,
    "svg.hashsalt": "leadofilie",
}


def font_bytes():
    """The font's files for a browser: ``((weight, bytes), ...)``."""
    return tuple((weight, _font(name).read_bytes())
                 for weight, name in ((400, "Regular"), (700, "Bold")))


def _font(name):
    return resources.files("font_source_sans_pro") / "files" / f"SourceSansPro-{name}.ttf"


@functools.cache
def register_fonts():
    """Tell matplotlib where the font is; once per kernel."""
    from matplotlib.font_manager import fontManager

    for name in ("Regular", "Bold", "It"):
        with resources.as_file(_font(name)) as path:
            fontManager.addfont(path)
