"""One way to draw each kind of mark, on any renderer of matplotlib.

All places are CSS pixels, y upwards from the foot of the picture; angles are degrees.
"""

import functools

import numpy as np
from matplotlib._path import convert_to_string
from matplotlib.backends.backend_svg import RendererSVG
from matplotlib.colors import to_rgba
from matplotlib.font_manager import FontProperties
from matplotlib.markers import MarkerStyle
from matplotlib.path import Path
from matplotlib.patheffects import PathEffectRenderer, withStroke
from matplotlib.textpath import text_to_path
from matplotlib.transforms import Affine2D, Bbox

from . import theme
from . import vocabulary as v

HALO = [withStroke(linewidth=3, foreground=theme.PAPER)]  # keeps words readable over a line
LINE_HEIGHT = 1.2
DESCENT, HEIGHT, CAPITAL = 0.256, 1.257, 0.75  # of the font, in its size

FAMILY = f"'{theme.FONT}', 'DejaVu Sans'"
UPSIDE_DOWN = Affine2D().scale(1, -1)  # y goes down in an SVG

rgba = functools.lru_cache(256)(to_rgba)


@functools.lru_cache(64)
def font(size, bold):
    return FontProperties(family=[theme.FONT, "DejaVu Sans"], size=size,
                          weight=700 if bold else 400)


@functools.lru_cache(64)
def _shape(name, size):
    marker = MarkerStyle(name)
    return marker.get_path(), marker.get_transform() + Affine2D().scale(size)


@functools.lru_cache(4096)
def measure(text, size, bold):
    """Width and height of lines of text in CSS pixels."""
    lines = text.split("\n")
    wide = max(text_to_path.get_text_width_height_descent(line, font(size, bold), False)[0]
               if line else 0 for line in lines)
    return wide, (HEIGHT + LINE_HEIGHT * (len(lines) - 1)) * size


class Pen:
    """Draws on a renderer that has ``scale`` pixels to a CSS pixel."""

    def __init__(self, renderer, scale=1.0):
        self.renderer, self.scale = renderer, scale
        self._to = Affine2D().scale(scale)

    def open(self, name, kind):
        """What is drawn until ``close`` is one thing, called ``name``."""

    def close(self):
        """Ends what ``open`` began."""

    def line(self, x, y, color, width, *, dash=None, alpha=1.0, clip=None, cap="round"):
        """A line through points."""
        if len(x):
            gc = self._gc(color, width, dash, alpha, clip, cap)
            self.renderer.draw_path(gc, Path(np.column_stack((x, y))), self._to, None)

    def fill(self, outline, color, *, alpha=1.0, hatch=False, edge=None, width=0.0, dash=None,
             clip=None):
        """A filled outline, (n, 2) or a ``Path``; with a rim where ``width`` is above zero."""
        gc = self._gc(edge or color, width, dash, alpha, clip)
        if hatch:
            gc.set_hatch("//")
            gc.set_hatch_color(rgba(theme.LOSS))
        path = outline if isinstance(outline, Path) else Path(outline)
        self.renderer.draw_path(gc, path, self._to, rgba(color) if color else None)

    def points(self, x, y, shape, size, color, *, edge=theme.PAPER, rim=2.0, hollow=False,
               dash=None, clip=None):
        """Points of one ``shape``: a name of matplotlib's, or a ``Path`` of which a unit is
        ``size`` CSS pixels."""
        path, turn = ((shape, Affine2D().scale(size * self.scale)) if isinstance(shape, Path)
                      else _shape(shape, size * self.scale))
        gc = self._gc(color if hollow else edge, rim, dash, clip=clip)
        places = Path(np.column_stack((np.atleast_1d(x), np.atleast_1d(y))))
        self.renderer.draw_markers(gc, path, turn, places, self._to,
                                   rgba(theme.PAPER, 0) if hollow else rgba(color))

    def text(self, text, x, y, size, color, *, bold=False, ha="left", va="bottom", halo=False,
             leading=LINE_HEIGHT):
        """Lines of text at a place. ``va``: y is at the foot, centre or top of all lines; at the
        top ("cap") or middle of the first one's capitals; or on the baseline of the last one."""
        lines = text.split("\n")
        high, below = measure(text, size, bold)[1], leading * (len(lines) - 1)
        top = y + {"bottom": high, "center": high / 2, "top": 0,
                   "cap": (HEIGHT - DESCENT - CAPITAL) * size,
                   "middle": (HEIGHT - DESCENT - CAPITAL / 2) * size,
                   "baseline": (HEIGHT - DESCENT + below) * size}[va]
        for place, line in enumerate(lines):
            wide = measure(line, size, bold)[0]
            left = x - {"left": 0, "center": 0.5, "right": 1}[ha] * wide
            base = top - (HEIGHT - DESCENT + leading * place) * size
            self._write(line, font(size, bold), left, base, color, halo)

    def _gc(self, color, width=0.0, dash=None, alpha=1.0, clip=None, cap="round"):
        gc = self.renderer.new_gc()
        gc.set_linewidth(width)  # the renderer knows its dpi
        gc.set_capstyle("butt" if dash else cap)
        if dash:
            gc.set_dashes(0, [each * width for each in v.DASHES.get(dash, dash)])
        gc.set_alpha(alpha if alpha != 1 else None)
        gc.set_foreground(rgba(color), isRGBA=True)
        if clip is not None:
            left, bottom, right, top = clip
            edge = 2  # a line that runs along the edge is not cut in two
            gc.set_clip_rectangle(Bbox(np.multiply(
                ((left - edge, bottom - edge), (right + edge, top + edge)), self.scale)))
        return gc

    def _write(self, line, prop, x, y, color, halo):
        gc = self.renderer.new_gc()
        gc.set_foreground(rgba(color), isRGBA=True)
        height = self.renderer.get_canvas_width_height()[1]
        pen = PathEffectRenderer(HALO, self.renderer) if halo else self.renderer
        pen.draw_text(gc, x * self.scale, height - y * self.scale, line, prop, 0)


def _short(number):
    return f"{round(number, 2):g}"


class SvgRenderer(RendererSVG):
    """Matplotlib's, in fewer bytes: no more digits than can be seen, and markers say once how they
    look, not a hundred times."""

    def _convert_path(self, path, transform=None, clip=None, simplify=None, sketch=None):
        clip = (0.0, 0.0, self.width, self.height) if clip else None
        said = convert_to_string(path, transform, clip, simplify, sketch, 2,
                                 [b"M", b"L", b"Q", b"C", b"z"], False).decode("ascii")
        said = said.replace(" \n", "").replace("\n", "")
        for letter in "MLQC":
            said = said.replace(f"{letter} ", letter)
        return said

    def draw_markers(self, gc, marker_path, marker_trans, path, trans, rgbFace=None):
        shape = self._convert_path(marker_path, marker_trans + UPSIDE_DOWN, simplify=False)
        if shape not in self._markers:
            self._markers[shape] = self._make_id("m", shape)
            self.writer.start("defs")
            self.writer.element("path", id=self._markers[shape], d=shape)
            self.writer.end("defs")
        self.writer.start("g", style=self._get_style(gc, rgbFace), **self._get_clip_attrs(gc))
        for x, y in self._make_flip_transform(trans).transform(path.vertices).tolist():
            self.writer.element("use", href=f"#{self._markers[shape]}", x=_short(x), y=_short(y))
        self.writer.end("g")


class SvgPen(Pen):
    """A pen for matplotlib's SVG renderer: things have names, and halos are the page's work.

    With matplotlib's own halo a text would become outlines, ten times as long and unreadable to a
    screen reader; the style sheet draws one around whatever is in ``lo-halo``.
    """

    def open(self, name, kind):
        self.renderer.writer.start("g", attrib={"id": name, "class": f"lo-{kind}"})

    def close(self):
        self.renderer.writer.end("g")

    def _write(self, line, prop, x, y, color, halo):
        style = (f"font: {prop.get_weight()} {_short(prop.get_size())}px {FAMILY}; "
                 f"fill: {color.lower()}")
        self.renderer.writer.element("text", line, {"class": "lo-halo"} if halo else {},
                                     x=_short(x), y=_short(self.renderer.height - y), style=style)


def draw(mark, place, pen):
    """Draw a mark in its panel."""
    if isinstance(mark, v.Drawing):
        mark.draw(place, pen)
    else:
        _DRAW[type(mark)](mark, place, pen)


def _line(mark, place, pen):
    x, y = _thinned(place.px(mark.x), place.py(mark.y))
    pen.line(x, y, mark.color, mark.width, dash=mark.dash, alpha=mark.alpha, clip=place.box)
    if mark.dots:
        pen.points(x, y, "o", mark.dots, mark.color, rim=0)


def _thinned(x, y, least=0.4):
    """Without the points that no pixel can show: those close to a straight line through others."""
    if x.size < 200:
        return x, y
    path = Path(np.column_stack((x, y)))
    path.should_simplify, path.simplify_threshold = True, least
    kept = path.cleaned(simplify=True).vertices[:-1]  # the last one is matplotlib's end mark
    return kept[:, 0], kept[:, 1]


def _area(mark, place, pen):
    x = place.px(mark.x)
    outline = np.column_stack((np.concatenate((x, x[::-1])), np.concatenate(
        (place.py(mark.high), place.py(mark.low)[::-1]))))
    pen.fill(outline, mark.color, hatch=mark.hatch, clip=place.box)


def _bars(mark, place, pen):
    for i, (x0, y0, x1, y1) in enumerate(mark.boxes):
        x, y = place.px([x0, x1]), place.py([y0, y1])
        if mark.caps:
            more = 4
            cap = ((x[[1, 1]], y + (-more, more)) if mark.lying
                   else (x + (-more, more), y[[1, 1]]))
            pen.line(*cap, mark.color, 2.5, dash=(3, 1.5))
        elif np.ptp(x if mark.lying else y):
            pen.fill([(x[0], y[0]), (x[1], y[0]), (x[1], y[1]), (x[0], y[1]), (x[0], y[0])],
                     mark.color if mark.colors is None else mark.colors[i],
                     hatch=mark.hatched is not None and mark.hatched[i], clip=place.box,
                     edge=mark.rim, width=1.5 if mark.rim else 0, alpha=mark.alpha)


def _point(mark, place, pen):
    pen.points(place.px(mark.x), place.py(mark.y), mark.shape, mark.size, mark.color,
               hollow=mark.hollow, rim=2.0 if mark.rim or mark.hollow else 0)


def _rule(mark, place, pen):
    if within(mark, place):
        x, y = ends(mark, place)
        pen.line(x, y, mark.color, mark.width, dash=mark.dash, clip=place.box, cap="butt")


def within(rule, place):
    """Whether a rule can be seen."""
    low, high = place.y if rule.x is None else place.x
    return low <= (rule.y if rule.x is None else rule.x) <= high


def ends(rule, place):
    """Where a rule begins and ends: two x and two y."""
    limits = place.x if rule.x is None else place.y
    low, high = (limits[i] if end is None else end for i, end in enumerate((rule.low, rule.high)))
    if rule.x is None:
        return place.px([low, high]), place.py([rule.y, rule.y])
    return place.px([rule.x, rule.x]), place.py([low, high])


def _zone(mark, place, pen):
    x = place.px(np.clip((mark.start, mark.end), *place.x))
    _, bottom, _, top = place.box
    if mark.alpha:
        pen.fill([(x[0], bottom), (x[1], bottom), (x[1], top), (x[0], top), (x[0], bottom)],
                 mark.color, alpha=mark.alpha)


def _dots(mark, place, pen):
    x, y = place.px(mark.x), place.py(mark.y)
    size = mark.size if mark.size > 0 else -mark.size * float(place.px(1) - place.px(0))
    edges = mark.colors if mark.edges is None else mark.edges
    looks = list(zip(mark.colors, edges, strict=True))
    for color, edge in dict.fromkeys(looks):
        some = [look == (color, edge) for look in looks]
        pen.points(x[some], y[some], mark.shape, size, color, edge=edge,
                   rim=1 if mark.edges is None else 2)


_DRAW = {v.Line: _line, v.Area: _area, v.Bars: _bars, v.Point: _point, v.Rule: _rule,
         v.Zone: _zone, v.Dots: _dots}
