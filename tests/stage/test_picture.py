"""The canvas that keeps and copies draws what matplotlib draws."""

import io
import struct
import zlib

import matplotlib
import numpy as np
import pytest
from PIL import Image

from leadofilie import look
from leadofilie.stage import axes as on
from leadofilie.stage.picture import Canvas


def scene(figure, narrow):
    axes = on.plots(figure, narrow, titles=("Wie brengt wat?",))
    axes.set_xlabel("maanden")
    axes.plot([0, 1], [0, 1], color=look.LEADS)
    axes.text(0.5, 0.5, "zo begon het\ngy: £ 1.234", color=look.LOSS, ha="center", fontsize=17,
              path_effects=on.HALO)
    axes.text(0.1, 0.8, "schuin", rotation=30)


def as_pixels(png):
    return np.asarray(Image.open(io.BytesIO(png)).convert("RGB"), dtype=float)


def blurred(pixels):
    """Means of 8 x 8 pixels: a text may stand half a pixel aside."""
    high, wide = (size - size % 8 for size in pixels.shape[:2])
    return pixels[:high, :wide].reshape(high // 8, 8, wide // 8, 8, 3).mean(axis=(1, 3))


def move(figure):
    """The same words at other places."""
    for place, text in enumerate(figure.axes[0].texts):
        text.set_position((0.62 - 0.3 * place, 0.21))


def as_matplotlib_draws(ratio, change):
    plain = Canvas(lambda figure, narrow: None, 600, 400, ratio=ratio)
    with matplotlib.rc_context(look.STYLE):
        scene(plain.figure, narrow=False)
        change(plain.figure)
        png = io.BytesIO()
        plain.figure.savefig(png, format="png", dpi=72 * ratio)
    return as_pixels(png.getvalue())


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_texts_that_are_copied_stand_where_matplotlib_sets_them(ratio):
    canvas = Canvas(scene, 600, 400, ratio=ratio)
    for change in (lambda figure: None, move):
        change(canvas.figure)
        ours, theirs = as_pixels(canvas.draw()), as_matplotlib_draws(ratio, change)
        assert ours.shape == theirs.shape
        # Upside down or a line too low, a text is off by a hundred and more.
        assert abs(blurred(ours) - blurred(theirs)).max() < 45


def test_each_picture_holds_all_of_its_pixels():
    """However much of it is as it was, it is a whole PNG, with checksums that are right."""
    canvas = Canvas(scene, 600, 390)
    line, (text, _) = canvas.figure.axes[0].lines[0], canvas.figure.axes[0].texts
    for change in (lambda: None, lambda: text.set_text("nu"), lambda: line.set_ydata([0.9, 0.1]),
                   lambda: text.set_text("zo begon het\ngy: £ 1.234")):
        change()
        png = canvas.draw()
        assert np.array_equal(Image.open(io.BytesIO(png)), canvas.figure.canvas.buffer_rgba())
        pieces = b"".join(chunks(png))
        assert len(zlib.decompress(pieces)) == 390 * (1 + 4 * 600)  # raises where the sum is wrong


def chunks(png):
    """The compressed data of a PNG; fails where a chunk's checksum is wrong."""
    place = 8
    while place < len(png):
        length, name = struct.unpack(">I4s", png[place:place + 8])
        data = png[place + 8:place + 8 + length]
        assert png[place + 8 + length:place + 12 + length] == struct.pack(
            ">I", zlib.crc32(name + data))
        if name == b"IDAT":
            yield data
        place += 12 + length


def test_a_second_drawing_is_the_same_picture():
    canvas = Canvas(scene, 600, 400)
    assert canvas.draw() == canvas.draw()


def test_axes_that_come_back_look_as_they_did():
    canvas = Canvas(scene, 600, 400)
    axes = canvas.figure.axes[0]
    highest = range(1, 20)  # more than are put by

    def drawn(high):
        axes.set_ylim(0, high)
        return canvas.draw()

    first = [drawn(high) for high in highest]
    assert len(set(first)) == len(first)
    assert [drawn(high) for high in reversed(highest)] == first[::-1]


def test_the_next_picture_knows_nothing_of_one_drawn_ahead():
    canvas, other = Canvas(scene, 600, 400), Canvas(scene, 600, 400)
    axes = canvas.figure.axes[0]

    def paint():
        on.fit(axes, x=(0, 3), y=(-2, 5))

    canvas.draw()
    (ahead, after), before = canvas.draw_ahead(paint), canvas.standing
    assert canvas.draw() == other.draw() != ahead
    paint()
    assert canvas.draw() == ahead
    assert canvas.standing == after != before


def test_a_closed_canvas_gives_its_pixels_back():
    canvas = Canvas(scene, 600, 400)
    canvas.draw()
    renderer = canvas.figure.canvas.get_renderer()
    canvas.close()
    with pytest.raises(AttributeError):
        renderer.buffer_rgba()
