"""From marks to a picture: SVG for the page, pixels for paper.

    marks, ghosts -> limits of the panels -> places -> labels placed -> pen on matplotlib's renderer

An SVG has two layers: the background (axes and their numbers, sent again only when it changes) and
the marks, each in a group with an id of its own, so that a page can move it and take hold of it.
"""

import contextlib
import io
import re
from dataclasses import dataclass, field
from typing import NamedTuple

import matplotlib
import numpy as np
from matplotlib.backends.backend_agg import RendererAgg

from . import axes, labels, limits, theme
from . import vocabulary as v
from .panels import Layout, Place, of, wrap
from .pen import Pen, SvgPen, SvgRenderer, draw, measure

NARROW = 560  # CSS pixels: below this a picture has a page for each panel
PEEK, TIGHT = 26, 300  # CSS pixels of the next page that are seen, where there are more than these
WIDTHS = (240, 860)
ARROW_END, KNOB = 15, 7  # CSS pixels from the middle of a handle, along and aside (grips.js)


class Memory(NamedTuple):
    """What the next picture of a drag takes over: limits by panel, and choices by label."""

    limits: tuple = ()
    choices: tuple = ()


class Drawn(NamedTuple):
    """A picture as the page gets it: two layers of SVG, where levers can be taken hold of, and what
    the next picture of a drag takes over."""

    background: str
    marks: str
    handles: list
    memory: Memory


@dataclass
class _Sheet:
    """One picture before it is drawn: its acts from back to front, (z, name, kind, act)."""

    places: dict
    acts: list = field(default_factory=list)
    handles: list = field(default_factory=list)
    choices: list = field(default_factory=list)
    texts: list = field(default_factory=list)  # what is placed, for tests

    def add(self, z, name, kind, act):
        self.acts.append((z, name, kind, act))

    def draw(self, pen):
        for _, name, kind, act in sorted(self.acts, key=lambda each: each[0]):
            pen.open(name, kind)
            act(pen)
            pen.close()


class Figure:
    """A picture of panels in one size.

    name    begins every id of the SVG: pictures on one page must not share one
    width   CSS pixels of the window on it, taken to be within WIDTHS; ``height`` a number or a
            pair (wide, narrow). A narrow picture is as wide as all its pages.
    say     key -> text, for titles and the names of axes
    dpi     72 for the page, 144 for sharp paper
    """

    def __init__(self, name, panels, say, *, width, height, layout=None, dpi=72):
        theme.register_fonts()
        self.name, self.panels, self._say = name, panels, say
        self._layout, self._dpi = layout or Layout(), dpi
        room = round(min(max(width, WIDTHS[0]), WIDTHS[1]))
        self.narrow = room < NARROW
        pages = self._layout.pages(panels) if self.narrow else [0] * len(panels)
        self.pages = 1 + max(pages, default=0)
        self._page = room - PEEK * (self.pages > 1 and room >= TIGHT)
        self.width, self.height = self.pages * self._page, of(height, self.narrow)
        self._frame = self._background = None
        titles = [self._title(panel) for panel in panels]
        boxes = self._layout.boxes(panels, self._page, self.height, self.narrow, titles)
        aside = of(self._layout.right, self.narrow)
        self._titles = {panel.name: wrap(title, box[2] + aside)
                        for panel, box, title in zip(panels, boxes, titles, strict=True)}
        self._boxes = {panel.name: (left, bottom, left + wide - panel.gutter, bottom + high)
                       for panel, (left, bottom, wide, high) in zip(panels, boxes, strict=True)}
        self._pages = {panel.name: (page * self._page, (page + 1) * self._page)
                       for panel, page in zip(panels, pages, strict=True)}

    def _title(self, panel):
        title = of(panel.title, self.narrow)
        if title == "" or panel.strip:
            return ""
        return self._text(title or f"axis-{panel.name}")

    def _text(self, key):
        return str(key) if isinstance(key, v.Raw) else self._say(key)

    # -- what it is asked for ----------------------------------------------------------------

    def draw(self, marks, ghosts, say, *, currency="euro", memory=None):
        """The picture for the page.

        marks   of now; ghosts: those of the held outcome, already ``ghostly``
        say     (text of a label, numbers) -> words
        memory  of the picture before, while a hand drags; else None
        """
        sheet = self._compose(marks, ghosts, say, memory)
        frame = currency, sheet.places
        if frame != self._frame:
            self._frame, self._background = frame, self._svg(
                "axes", lambda renderer: self._draw_axes(SvgPen(renderer), *frame))
        drawn = self._svg("marks", lambda renderer: sheet.draw(SvgPen(renderer)))
        kept = Memory(tuple((place.x, place.y) for place in sheet.places.values()),
                      tuple(sheet.choices))
        return Drawn(self._background, drawn, sheet.handles, kept)

    def pixels(self, marks, ghosts, say, *, currency="euro"):
        """The picture for paper, (height, width, 4) of bytes."""
        sheet = self._compose(marks, ghosts, say, None)
        scale = self._dpi / 72
        renderer = RendererAgg(round(self.width * scale), round(self.height * scale), self._dpi)
        pen = Pen(renderer, scale)
        wide, high = self.width, self.height
        pen.fill([(0, 0), (wide, 0), (wide, high), (0, high), (0, 0)], theme.PAPER)
        self._draw_axes(pen, currency, sheet.places)
        sheet.draw(pen)
        return np.asarray(renderer.buffer_rgba())

    # -- how it gets there -------------------------------------------------------------------

    def _compose(self, marks, ghosts, say, memory):
        marks = list(marks)
        seen = [mark for mark in marks if mark.ghost]
        ghosts = [ghost for own, ghost in ghosts if not any(own.same(each) for each in seen)]
        before = memory.limits if memory else (None,) * len(self.panels)
        sheet = _Sheet({panel.name: self._settle(panel, marks, ghosts, kept)
                        for panel, kept in zip(self.panels, before, strict=True)})
        room = labels.Room(self.width, self.height)
        numbered = list(self._numbered((*ghosts, *marks)))
        for name, mark in numbered:
            self._take(sheet, room, name, mark, say)
        self._name(sheet, room, numbered, say, dict(memory.choices) if memory else {})
        return sheet

    def _settle(self, panel, marks, ghosts, before):
        """The place of a panel once its limits hold what is in it."""
        x, y = limits.settle(panel, *([mark for mark in group if mark.panel == panel.name]
                                      for group in (marks, ghosts)), before)
        box = self._boxes[panel.name]
        box = _squared(box, x, y) if panel.square else box
        return Place(x, y, box, self.narrow, self._pages[panel.name])

    def _numbered(self, marks):
        """The marks with names that stay the same from move to move: kind, panel and number."""
        counts = {}
        for mark in marks:
            kind = f"{type(mark).__name__.lower()}{'-ghost' if mark.is_ghost else ''}-{mark.panel}"
            counts[kind] = counts.get(kind, 0) + 1
            yield f"{kind}-{counts[kind]}", mark

    def _take(self, sheet, room, name, mark, say):
        place, z = sheet.places[mark.panel], mark.kind_z if mark.z is None else mark.z
        kind = type(mark).__name__.lower()
        if isinstance(mark, v.Point) and mark.handle and not mark.is_ghost:
            self._take(sheet, room, name, v.Handle(
                mark.handle, mark.x, mark.y, knob=False, panel=mark.panel), say)
        if isinstance(mark, v.Handle):
            if place.shows(mark.x, mark.y):
                sheet.handles.append(self._handle(mark, place))
                room.keep_off(*self._arrows(sheet.handles[-1]))
        elif isinstance(mark, v.Text):
            for placed in _written(mark, place, say):
                room.block(placed.box)
                sheet.texts.append(placed)
                sheet.add(z, f"{self.name}-{name}", "label", placed.draw)
        elif not isinstance(mark, v.Fit) and mark.ghost != "only":
            room.add(mark, place)
            sheet.add(z, f"{self.name}-{name}", kind, lambda pen: draw(mark, place, pen))

    def _name(self, sheet, room, numbered, say, before):
        """Place the labels: first what can stand in one place, at last the ghost's one name."""
        wanted = [(name, mark, mark.label if isinstance(mark.label, v.Label)
                   else v.Label(mark.label)) for name, mark in numbered if mark.label]
        wanted.sort(key=lambda each: labels.turn(*each[1:], sheet.places[each[1].panel]))
        full = {mark.panel for _, mark in numbered if isinstance(mark, v.Area)}
        panels = {panel.name: panel for panel in self.panels}
        ghosts = sorted((each for each in numbered if each[1].is_ghost), key=lambda each: (
            not panels[each[1].panel].gutter, each[1].panel in full))
        wanted += [(name, mark, labels.of_ghost(mark, panels[mark.panel]))
                   for name, mark in ghosts]
        for name, mark, label in wanted:
            place = sheet.places[mark.panel]
            placed = room.put(mark, label, _texts(label, place, say), place, before.get(name))
            if placed:
                sheet.choices.append((name, placed.choice))
                sheet.texts.append(placed)
                sheet.add(4.5 if mark.is_ghost else 5.0, f"{self.name}-label-{name}", "label",
                          placed.draw)
                if mark.is_ghost:  # one name is enough
                    break

    def _handle(self, mark, place):
        """Where to take hold of a lever, and the map from CSS pixels (from above) to its value."""
        limits_, ends = ((place.x, (place.box[0], place.box[2])) if mark.axis == "x"
                         else (place.y, (place.box[1], place.box[3])))
        per_pixel = (limits_[1] - limits_[0]) / (ends[1] - ends[0]) / mark.per
        start = (limits_[0] - mark.zero) / mark.per - per_pixel * ends[0]
        if mark.axis == "y":
            start, per_pixel = start + per_pixel * self.height, -per_pixel
        at = float(place.px(mark.x)), float(place.py(mark.y))
        there = at[mark.axis == "y"]
        ways = ("-" if there > ends[0] + 1 else "") + ("+" if there < ends[1] - 1 else "")
        return {"lever": mark.lever, "axis": mark.axis, "start": start, "per_pixel": per_pixel,
                "log": mark.log, "knob": mark.knob, "ways": ways, "x": at[0],
                "y": self.height - at[1]}

    def _arrows(self, handle):
        """The box of the arrows around a handle."""
        along, aside = ([ARROW_END * (way in handle["ways"]) or KNOB for way in "-+"], [KNOB, KNOB])
        (left, right), (below, above) = (along, aside) if handle["axis"] == "x" else (aside, along)
        x, y = handle["x"], self.height - handle["y"]
        return x - left, y - below, x + right, y + above

    def _draw_axes(self, pen, currency, places):
        for panel in self.panels:
            axes.draw(panel, places[panel.name], pen, self._titles[panel.name], self._text,
                      currency, numbered=self.narrow or not self._layout.stacked
                      or panel is self.panels[-1])

    def _svg(self, layer, act):
        """What ``act(renderer)`` draws, as the inside of an SVG element."""
        out = io.StringIO()
        # Texts stay texts; the ids of clips and hatches come from the name, and are no other's.
        with _settings({"svg.fonttype": "none", "svg.hashsalt": f"{self.name}-{layer}"}):
            renderer = SvgRenderer(self.width, self.height, out, image_dpi=72, metadata=NO_METADATA)
            act(renderer)
            renderer.finalize()
        return _of_the_page(out.getvalue())


def _squared(box, x, y):
    """The part of a box in which a unit is as long on both axes: at its left, half way up."""
    left, bottom, right, top = box
    unit = min((right - left) / (x[1] - x[0]), (top - bottom) / (y[1] - y[0]))
    high = unit * (y[1] - y[0])
    low = (bottom + top - high) / 2
    return left, low, left + unit * (x[1] - x[0]), low + high


@contextlib.contextmanager
def _settings(own):
    """Some settings of matplotlib; ``rc_context`` would copy all 320 of them for each picture."""
    before = {name: matplotlib.rcParams[name] for name in own}
    matplotlib.rcParams.update(own)
    try:
        yield
    finally:
        matplotlib.rcParams.update(before)


NO_METADATA = dict.fromkeys(("Date", "Creator", "Format", "Type"))
_OWN_COLORS = {color.lower(): f"var({name})"
               for name, color in theme.custom_properties().items()}
_COLOR = re.compile(r"#[0-9a-f]{6}")


def _of_the_page(svg):
    """Matplotlib's SVG without its head and its names for things; colours are the page's own.

    Colours become CSS custom properties, which a dark theme, forced colours and print set anew.
    """
    inside = svg.partition("</defs>")[2].rpartition("</svg>")[0]  # its style for the whole page
    inside = re.sub(r">\s+<", "><", inside)
    inside = re.sub(r"<!--.*?-->", "", inside)
    return _COLOR.sub(lambda found: _OWN_COLORS.get(found[0], found[0]), inside).strip()


def _texts(label, place, say):
    text = label.text(place) if callable(label.text) else label.text
    texts = text if isinstance(text, tuple) else (text,)
    numbers = {name: value(place) if callable(value) else value
               for name, value in label.numbers.items()}
    return [str(each) if isinstance(each, v.Raw) else say(each, numbers) for each in texts]


def _written(mark, place, say):
    """The words of a ``Text``, placed; none where there is no room for them."""
    def words_of(text):
        text = text(place) if callable(text) else text
        return str(text) if isinstance(text, v.Raw) else say(text, mark.numbers)

    text = words_of(mark.text)
    x = place.box[0] if mark.x is None else float(place.px(mark.x))
    y = float(place.py(mark.y))
    wide, high = measure(text, mark.size, mark.bold)
    if not text or mark.room is not None and mark.room * (place.py(1) - place.py(0)) < 0.85 * high:
        return
    left = x - {"left": 0, "center": 0.5, "right": 1}[mark.ha] * wide
    low = y - {"bottom": 0, "center": 0.5, "top": 1}[mark.va] * high
    label = v.Label(v.Raw(text), bold=mark.bold, size=mark.size, align=mark.ha, halo=mark.halo)
    yield labels.Placed(text, (left, low, left + wide, low + high), label, mark.color)
    if mark.after is not None:
        after, start = words_of(mark.after), left + wide + 8
        for size in range(mark.size, 11, -1):
            end = start + measure(after, size, False)[0]
            if end <= place.box[2]:
                label = v.Label(v.Raw(after), bold=False, size=size, halo=False)
                yield labels.Placed(after, (start, low, end, low + high), label, theme.INK)
                break
