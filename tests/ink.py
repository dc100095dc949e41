"""The ink of the words in a picture, read from its SVG: what a reader sees, not what was meant."""

import functools
import re
from dataclasses import dataclass
from xml.etree import ElementTree

import numpy as np
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties

from leadofilie.marks import theme

SVG = "{http://www.w3.org/2000/svg}"
MARGIN = 40  # pixels around a picture, so that what leaves it is seen too


def texts(svg):
    """Every text of an SVG: (text, left, baseline, size, weight) in CSS pixels from above."""
    for node in ElementTree.fromstring(svg).iter(f"{SVG}text"):
        text = "".join(node.itertext())
        if not text.strip():
            continue
        style = dict(re.findall(r"([\w-]+):\s*([^;]+)", node.get("style", "")))
        if "font" in style:  # matplotlib 3.8 says it all at once
            weight, size = re.match(r"(?:(\d+) )?([\d.]+)px", style["font"]).groups()
        else:
            weight, size = style.get("font-weight"), style["font-size"].removesuffix("px")
        size, weight = float(size), int(weight or 400)
        if node.get("x") is None:
            x, y = map(float, re.match(r"translate\(([-\d.]+) ([-\d.]+)\)",
                                       node.get("transform")).groups())
        else:
            x, y = float(node.get("x")), float(node.get("y"))
        wide = _ink(text, size, weight)[1]
        x -= {"middle": wide / 2, "end": wide}.get(style.get("text-anchor"), 0)
        yield text, x, y, size, weight


@dataclass(frozen=True)
class Ink:
    """The ink of one text: ``ink`` (bool, no empty edge) has its left top at (x, y), in CSS pixels
    from that of the picture."""

    text: str
    x: int
    y: int
    ink: np.ndarray

    def within(self, left, top, right, bottom):
        """The part of the ink from (left, top) up to (right, bottom)."""
        return self.ink[max(0, top - self.y):max(0, bottom - self.y),
                        max(0, left - self.x):max(0, right - self.x)]

    def outside(self, width, height):
        """Whether ink lies outside a picture; a pixel is granted."""
        (high, wide), right, bottom = self.ink.shape, round(width) + 1, round(height) + 1
        return self.x < -1 or self.y < -1 or self.x + wide > right or self.y + high > bottom

    def near(self, x, y, reach=2):
        """Whether ink lies within so many pixels of a place."""
        x, y = round(x), round(y)
        return bool(self.within(x - reach, y - reach, x + reach + 1, y + reach + 1).any())

    def over(self, other):
        """How many pixels it has in common with other ink."""
        left, top = max(self.x, other.x), max(self.y, other.y)
        right = min(self.x + self.ink.shape[1], other.x + other.ink.shape[1])
        bottom = min(self.y + self.ink.shape[0], other.y + other.ink.shape[0])
        if left >= right or top >= bottom:
            return 0
        box = left, top, right, bottom
        return int((self.within(*box) & other.within(*box)).sum())


def inks(svg):
    """The ink of every text of an SVG: ``Ink``."""
    for text, x, y, size, weight in texts(svg):
        ink, _, left, above = _ink(text, size, weight)
        yield Ink(text, round(x) - left, round(y) - above, ink)


def masks(svg, width, height):
    """(text, where there is ink) for every text; arrays with MARGIN pixels around the picture."""
    for each in inks(svg):
        mask = np.zeros((round(height) + 2 * MARGIN, round(width) + 2 * MARGIN), bool)
        row, column = each.y + MARGIN, each.x + MARGIN
        part = each.ink[max(0, -row):, max(0, -column):]
        place = mask[max(0, row):, max(0, column):][:part.shape[0], :part.shape[1]]
        place |= part[:place.shape[0], :place.shape[1]]
        yield each.text, mask


def line_ends(svg):
    """The last point of every line that is no ghost: (x, y) from above."""
    for group in ElementTree.fromstring(svg).iter(f"{SVG}g"):
        if group.get("class") == "lo-line" and "-ghost-" not in group.get("id"):
            for path in list(group.iter(f"{SVG}path"))[:1]:
                numbers = re.findall(r"[-\d.]+", path.get("d"))
                if len(numbers) >= 4:
                    yield float(numbers[-2]), float(numbers[-1])


def near(mask, x, y, reach=2):
    """Whether ink lies within so many pixels of a place."""
    row, column = round(y) + MARGIN, round(x) + MARGIN
    return bool(mask[max(0, row - reach):row + reach + 1,
                     max(0, column - reach):column + reach + 1].any())


@functools.lru_cache(4096)
def _ink(text, size, weight):
    """(ink, width, pixels left of the start, pixels above the baseline), no edge of it empty."""
    theme.register_fonts()
    font = FontProperties(family=[theme.FONT, "DejaVu Sans"], size=size,
                          weight="bold" if weight > 500 else "normal")
    wide = (len(text) + 2) * int(np.ceil(size))
    sheet = RendererAgg(wide, 3 * int(np.ceil(size)), 72)
    left, above = int(size) // 2, int(1.75 * size)
    sheet.draw_text(sheet.new_gc(), left, above, text, font, 0)
    ink = np.asarray(sheet.buffer_rgba())[..., 3] > 100
    rows, columns = (np.nonzero(ink.any(axis=axis))[0] for axis in (1, 0))
    left, above = left - int(columns[0]), above - int(rows[0])
    ink = ink[rows[0]:rows[-1] + 1, columns[0]:columns[-1] + 1]
    return ink, sheet.get_text_width_height_descent(text, font, False)[0], left, above
