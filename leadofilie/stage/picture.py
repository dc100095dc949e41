"""A matplotlib figure that changes in place: kept artists, drawn over a saved background."""

import functools
import math
import struct
import zlib

import anywidget
import matplotlib
import numpy as np
import traitlets
from matplotlib.axis import Axis
from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
from matplotlib.figure import Figure
from matplotlib.patheffects import PathEffectRenderer
from matplotlib.spines import Spine
from matplotlib.text import Text

from .. import look
from .axes import restore, standing
from .page import script

NARROW = 560  # CSS pixels: below this a picture lays its axes under each other
WIDTHS = (240, 860)


class Canvas:
    """A figure whose moving artists are drawn over a background that is kept.

    ``build(figure, narrow)`` makes the artists, once per size; whatever it adds to the figure or
    its axes moves, but for the axes themselves and what has "still" for its gid. ``draw()`` gives
    the PNG. Sizes are in CSS pixels: the figure has 72 dots an inch, times ``ratio`` for sharp
    screens and ``zoom`` for a projector.
    """

    def __init__(self, build, width, height, *, ratio=1.0, zoom=1.0):
        look.register_fonts()
        width = min(max(width, WIDTHS[0]), WIDTHS[1] * zoom)
        narrow = width / zoom < NARROW
        height = height(narrow) * zoom if callable(height) else height * zoom
        self.width, self.height = round(width), round(height)
        inch = 72 * zoom
        with matplotlib.rc_context({**look.STYLE, "figure.dpi": inch * ratio}):
            self.figure = Figure(figsize=(self.width / inch, self.height / inch))
            _Canvas(self.figure)
            build(self.figure, narrow)
            self._moving = self._find_moving()
            self._effects = {}
            for artist in self._moving:
                artist.set_animated(True)
                if isinstance(artist, Text) and artist.get_path_effects():
                    self._effects[artist] = tuple(artist.get_path_effects())
                    artist.set_path_effects([])
        self._written = {}
        self._background = self._frame = None
        self._put_by = {}  # compressed, for a background of clear paper is mostly nothing
        self._encoder = _Encoder()

    def _find_moving(self):
        figure = self.figure
        frame = {axes.patch for axes in figure.axes} | {figure.patch}
        moving = [
            artist
            for parent in (figure, *figure.axes)
            for artist in parent.get_children()
            if artist not in frame
            and artist not in figure.axes
            and not isinstance(artist, Axis | Spine)
            and artist.get_gid() != "still"
            and not (artist.axes is not None and artist in _titles(artist.axes))
        ]
        return sorted(moving, key=lambda artist: artist.get_zorder())

    def draw(self):
        """The figure as PNG bytes; the background is drawn anew only where the axes changed."""
        canvas = self.figure.canvas
        pixels = np.asarray(canvas.buffer_rgba())
        frame = self._find_frame()
        if frame != self._frame:
            self._turn_to(frame, pixels)
        else:
            pixels[:] = self._background
        renderer = canvas.get_renderer()
        for artist in self._moving:
            if artist.axes is None or artist.axes.get_visible():
                if isinstance(artist, Text):
                    self._write(artist, renderer)
                else:
                    artist.draw(renderer)
        return self._encoder.encode(pixels)

    def _turn_to(self, frame, pixels):
        """Put the background of other axes in the pixels: one drawn before, or a new one."""
        if self._frame is not None and self._frame not in self._put_by:
            self._put_by[self._frame] = zlib.compress(self._background, 1)
        if frame in self._put_by:
            pixels[:] = np.frombuffer(zlib.decompress(self._put_by[frame]),
                                      np.uint8).reshape(pixels.shape)
        else:
            with matplotlib.rc_context(look.STYLE):  # matplotlib makes ticks when it draws them
                self.figure.canvas.draw()
            if self._frame is None:
                self._fix_labels()
            if len(self._put_by) == 16:
                self._put_by.clear()
        self._frame, self._background = frame, pixels.copy()

    def draw_ahead(self, paint):
        """The PNG of what ``paint()`` makes of the artists, and the ``standing`` it would leave.

        The next picture is drawn as if this one had not been.
        """
        before = self.standing
        paint()
        png, after = self.draw(), self.standing
        for axes, each in zip(self.figure.axes, before, strict=True):
            restore(axes, each)
        return png, after

    @property
    def standing(self):
        """What the next picture takes over from those that were drawn before it."""
        return tuple(standing(axes) for axes in self.figure.axes)

    def _find_frame(self):
        return tuple(
            (axes.get_xlim(), axes.get_ylim(), axes.get_visible(), axes.get_title(loc="left"),
             axes.get_xlabel(), axes.get_ylabel(), tuple(axes.get_position().bounds),
             *(_tick_texts(axis) for axis in (axes.xaxis, axes.yaxis)))
            for axes in self.figure.axes
        )

    def _write(self, text, renderer):
        """Draw a text; the same words again by copying, wherever they stand now."""
        if not (text.get_visible() and text.get_text()):
            return
        renderer.effects = self._effects.get(text, ())
        if text.get_rotation() or text.get_bbox_patch() or "$" in text.get_text():
            text.draw(renderer)
        else:
            words = (text, text.get_text(), text.get_color(), text.get_fontsize(),
                     text.get_fontweight(), text.get_ha(), text.get_va())
            x, y = text.get_transform().transform(text.get_unitless_position())
            if words not in self._written:
                if len(self._written) == 128:
                    self._written.clear()
                self._written[words] = renderer.lines_of(text, x, y)
            for pixels, left, below in self._written[words]:
                renderer.draw_image(renderer.new_gc(), round(x) + left, round(y) + below, pixels)
        renderer.effects = ()

    def close(self):
        """Give back the pixels, most of its memory: an explorer goes on to hold the artists, and
        these the renderer.
        """
        self._background = self._frame = self._encoder = None
        self._written.clear()
        self._put_by.clear()
        vars(self.figure.canvas.renderer).clear()

    def _fix_labels(self):
        # Else matplotlib measures every tick for it, each time that the axes change.
        for axes in self.figure.axes:
            for axis in (axes.xaxis, axes.yaxis):
                axis.set_label_coords(*axis.label.get_position(),
                                      transform=axis.label.get_transform())


class _Renderer(RendererAgg):
    """Agg that draws a text it has drawn before by copying its pixels.

    Setting type, letter after letter, took a third of every move and two thirds of new axes, while
    most texts stay the same words. A text stands on whole pixels for it.
    """

    effects = ()  # of the text that is being drawn, instead of its own path effects
    _lines = None  # or a list, in which lines are kept instead of being drawn

    def draw_text(self, gc, x, y, s, prop, angle, ismath=False, mtext=None):
        if ismath or angle:
            super().draw_text(gc, x, y, s, prop, angle, ismath, mtext)
            return
        pixels, left, below = _set_type(s, prop.copy(), gc.get_rgb(), self.effects, self.dpi)
        y = self.height - y
        if self._lines is None:
            self.draw_image(gc, round(x) - left, round(y) - below, pixels)
        else:
            self._lines.append((pixels, x, left, y, below))

    def lines_of(self, text, x, y):
        """The lines of a text artist at (x, y), not drawn: of each the pixels, and how far they are
        to the right of that place and above it, which is the same wherever the text stands.
        """
        self._lines = []
        text.draw(self)
        lines, self._lines = self._lines, None
        return [(pixels, _whole(line_x - x) - left, _whole(line_y - y) - below)
                for pixels, line_x, left, line_y, below in lines]


def _whole(pixels):
    """To whole pixels; halves, which a sum of floats may just miss, always up."""
    return math.floor(round(pixels, 3) + 0.5)


@functools.lru_cache(maxsize=512)
def _set_type(text, prop, color, effects, dpi):
    """A line of text as RGBA pixels, uint8 of shape (height, width, 4), its lowest row first as
    ``draw_image`` wants it; then how many are left of the text's place and below its baseline.
    """
    em = math.ceil(prop.get_size_in_points() * dpi / 72)  # no letter of ours is wider or higher
    sheet = RendererAgg((len(text) + 1) * em, 2 * em, dpi)
    left, above = em // 2, em + em // 4
    gc = sheet.new_gc()
    gc.set_foreground(color, isRGBA=True)
    pen = PathEffectRenderer(effects, sheet) if effects else sheet
    pen.draw_text(gc, left, above, text, prop, 0)
    pixels = np.asarray(sheet.buffer_rgba())
    right = np.flatnonzero(pixels[..., 3].any(axis=0))[-1] + 1 if text.strip() else 1
    return pixels[::-1, :right].copy(), left, 2 * em - above


class _Canvas(FigureCanvasAgg):
    @functools.cached_property
    def renderer(self):
        return _Renderer(*self.figure.bbox.size, self.figure.dpi)

    def get_renderer(self):
        return self.renderer


class _Encoder:
    """PNG bytes of pictures that follow each other, of which one move changes a part.

    What a PNG compresses may consist of pieces that stand by themselves, so only the strips of rows
    that changed are compressed anew. And Pillow tries five filters on every row of pixels, which
    for flat drawings doubles the time without making them smaller; this leaves them as they are.
    """

    STRIP = 16  # rows; lower strips change less often but compress less well

    def __init__(self):
        self._strips = {}  # by their top: the pixels, what they compress to, checksum and length

    def encode(self, pixels):
        """The PNG of an RGBA picture, uint8 of shape (height, width, 4), always of one size."""
        height, width, _ = pixels.shape
        for top in range(0, height, self.STRIP):
            strip = pixels[top:top + self.STRIP]
            seen = strip.tobytes()
            if top not in self._strips or self._strips[top][0] != seen:
                self._strips[top] = seen, *_deflate(strip)
        _, pieces, sums, lengths = zip(*self._strips.values(), strict=True)
        # A zlib stream: its header, the pieces, an empty last one, and a checksum of all.
        data = b"".join((b"\x78\x01", *pieces, b"\x03\x00",
                         struct.pack(">I", _joint_checksum(sums, lengths))))
        header = struct.pack(">2I5B", width, height, 8, 6, 0, 0, 0)
        parts = ((b"IHDR", header), (b"IDAT", data), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
            for name, data in parts)


def _deflate(strip):
    """Rows of pixels, each after a 0 for "no filter", compressed; their checksum and length."""
    rows = np.zeros((len(strip), 1 + strip[0].size), dtype=np.uint8)
    rows[:, 1:] = strip.reshape(len(strip), -1)
    deflate = zlib.compressobj(1, wbits=-zlib.MAX_WBITS)
    piece = deflate.compress(rows) + deflate.flush(zlib.Z_FULL_FLUSH)
    return piece, zlib.adler32(rows), rows.size


def _joint_checksum(sums, lengths):
    """Adler-32 (RFC 1950) of texts after each other, from that of each and its length."""
    low, high = 1, 0
    for each, length in zip(sums, lengths, strict=True):
        high += (each >> 16) + length * (low - 1)
        low += (each & 0xFFFF) - 1
    return high % 65521 << 16 | low % 65521


def _titles(axes):
    return (axes.title, axes._left_title, axes._right_title)


def _tick_texts(axis):
    # Only fixed labels can change without the limits changing.
    formatter = axis.get_major_formatter()
    return tuple(getattr(formatter, "seq", ()))


class Picture(anywidget.AnyWidget):
    """The picture on the page with its title, sentence, text alternative and table of numbers.

    They travel in one message, so what is seen and what is said never disagree.
    """

    _esm = script("ahead.js", "picture.js")

    png = traitlets.Bytes().tag(sync=True)
    alt = traitlets.Unicode().tag(sync=True)
    title = traitlets.Unicode().tag(sync=True)
    sentence = traitlets.Unicode().tag(sync=True)
    table = traitlets.Unicode().tag(sync=True)
    cover = traitlets.Unicode().tag(sync=True)
    note = traitlets.Unicode().tag(sync=True)
    words = traitlets.Dict().tag(sync=True)
    width = traitlets.Int().tag(sync=True)
    height = traitlets.Int().tag(sync=True)
    # For pictures drawn ahead (ahead.js): whose picture this is, what all levers stand at, the last
    # move that it answers, and a number for all else that the next picture depends on.
    name = traitlets.Unicode().tag(sync=True)
    values = traitlets.Dict().tag(sync=True)
    answered = traitlets.Float().tag(sync=True)
    scene = traitlets.Int().tag(sync=True)
    # From the page: the width there is, how sharp its screen is, whether the table is unfolded and
    # whether the picture can be seen.
    room = traitlets.Int(0).tag(sync=True)
    ratio = traitlets.Float(1.0).tag(sync=True)
    table_open = traitlets.Bool(False).tag(sync=True)
    in_sight = traitlets.Bool(True).tag(sync=True)  # or nearly; of what no page shows yet: yes
