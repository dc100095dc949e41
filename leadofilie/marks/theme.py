"""Colours and the font: one language of pictures in every notebook.

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
ON = "#FFFFFF"  # words on a full colour
# Each is a CSS custom property on the page: --lo-customers-pale and so on.
COLORS = ("CUSTOMERS", "CUSTOMERS_PALE", "LEADS", "LEADS_TEXT", "LEADS_PALE", "LOSS", "LOSS_PALE",
          "GHOST", "GHOST_TEXT", "INK", "PAPER", "LINE", "ON")

FONT = "Source Sans Pro"


def custom_properties():
    """The colours as CSS custom properties: name -> value."""
    return {f"--lo-{name.lower().replace('_', '-')}": globals()[name] for name in COLORS}


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
