"""What stands on paper where a bet keeps a picture covered."""

import io

from PIL import Image, ImageDraw, ImageFont

from .. import words
from ..marks import theme


def sheet():
    """What stands on paper where a picture is covered: room to write down a guess; an RGB image of
    760 CSS pixels wide at twice the size, as ``Chart.paper`` has them.
    """
    width, height = 2 * 760, 2 * 128
    page = Image.new("RGB", (width, height), theme.PAPER)
    pen = ImageDraw.Draw(page)
    pen.rounded_rectangle((2, 2, width - 3, height - 3), 16, outline=theme.GHOST, width=3)
    font = ImageFont.truetype(io.BytesIO(theme.font_bytes()[1][1]), 2 * 18)
    for line, key in enumerate(("stage-cover-guess", "stage-cover-because")):
        label, foot = words.say(key), 2 * (50 + 48 * line)
        pen.text((2 * 24, foot), label, theme.INK, font, anchor="ls")
        pen.line((2 * 36 + pen.textlength(label, font), foot + 6, width - 2 * 24, foot + 6),
                 theme.GHOST, 3)
    return page
