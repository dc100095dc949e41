"""An explorer on the big screen: its picture in the height that is left there, and a QR code with
which phones open it as it stands."""

import io
from dataclasses import replace

from .. import words
from .boxes import button, row

LOWEST, HIGHEST = 150, 700  # of a picture that is told its height, in CSS pixels
FOOT = 26  # under a row of panels
PRESETS = "123456"  # the keys of the first of them


def arranged(panels, layout, tall, headroom):
    """Panels, layout and height of a picture for which there is so much height, in CSS pixels; as
    they were declared where ``headroom`` is 0.

    What stands under each other where there is room comes beside each other.
    """
    if not headroom:
        return panels, layout, tall
    height = min(max(headroom, LOWEST), HIGHEST)
    if layout.stacked:  # a share is a height there, and fewer numbers fit under each
        rest = tall[0] // 2 - sum(panel.share for panel in panels)
        panels = tuple(replace(panel, share=panel.share or rest, x=replace(panel.x, ticks=2))
                       for panel in panels)
    rows = ((len(panels), height - FOOT),) if layout.rows else ()
    return panels, replace(layout, stacked=False, rows=rows, deep=True), height


def bar(*, levers=True):
    """The row of buttons of the stage, and the one that opens it; the page itself does what they
    say (stage.js)."""
    return row(*(button(f"stage-{name}", lambda: None, by=key)
                 for name, key in (("open", "F"), ("levers", "L"), ("qr", "Q"), ("leave", "Esc"))
                 if levers or key != "L"), style="lo-bar")


def give_qr(picture, said="stage-qr-alt"):
    """Let a picture answer the address that its page tells with a QR code; ``said``: the key of
    what it is, in words."""
    picture.words = picture.words | {"qr": words.say(said),
                                     "local": words.say("stage-qr-local")}
    picture.observe(lambda change: picture.set_trait("qr", qr_code(change["new"])), "link")


def qr_code(address):
    """The QR code of an address or another text, as an SVG of black on white with the margin that
    scanners need; "" for none."""
    if not address:
        return ""
    import segno  # not before a reader asks for it

    out = io.BytesIO()
    segno.make_qr(address, error="m").save(
        out, kind="svg", xmldecl=False, svgns=False, svgclass=None, lineclass=None, omitsize=True,
        border=4, dark="#000", light="#fff")
    return out.getvalue().decode()
