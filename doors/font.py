"""Makes font.css, the font of our pages: those letters of Source Sans Pro that they need.

    font.py

So a page has its own letters before Python is there, and asks no host for them. The licence (SIL
OFL 1.1) lets no changed font carry the name, and one of fewer letters is changed: on the page it is
called Leadofilie Sans. The pictures have the whole font, from the kernel.
"""

import base64
import io
from importlib import resources
from pathlib import Path

from fontTools import subset

TO = Path(__file__).parent / "voila" / "voila" / "templates" / "leadofilie" / "font.css"
WEIGHTS = {400: "Regular", 700: "Bold"}
# Latin with its accents, punctuation, the euro, arrows and the minus.
LETTERS = (*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2027), 0x202F, 0x20AC, 0x2190,
           0x2192, 0x2212, 0x2248, 0x2264, 0x2265)
OF_THE_NAME = (0, 13, 14)  # what its table of names keeps: whose it is, and the licence
HEAD = """/* Made by doors/font.py, of Source Sans Pro: Copyright 2010, 2012, 2014 Adobe Systems
   Incorporated; SIL Open Font License 1.1, http://scripts.sil.org/OFL */
"""
RULE = """@font-face {{
  font-family: "Leadofilie Sans"; font-weight: {weight};
  src: url(data:font/woff;base64,{data}) format("woff");
}}
"""


def letters(style):
    """The letters of a style ("Bold") as a WOFF font, in bytes."""
    options = subset.Options(flavor="woff", hinting=False, name_IDs=list(OF_THE_NAME),
                             layout_features=["ccmp", "kern", "locl", "mark"])
    path = resources.files("font_source_sans_pro") / "files" / f"SourceSansPro-{style}.ttf"
    with resources.as_file(path) as file:
        font = subset.load_font(file, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    font["head"].modified = font["head"].created  # not today: made again, it is the same
    woff = io.BytesIO()
    subset.save_font(font, woff, options)
    return woff.getvalue()


def css():
    """The style sheet, with the fonts in it."""
    return "".join([HEAD, *(
        RULE.format(weight=weight, data=base64.b64encode(letters(style)).decode())
        for weight, style in WEIGHTS.items())])


if __name__ == "__main__":
    TO.write_text(css(), encoding="utf-8")
