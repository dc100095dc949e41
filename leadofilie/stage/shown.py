"""What a notebook cell shows: live widgets, and for paper a picture and a sentence."""

import base64
import io
import os
import textwrap
import uuid
from pathlib import Path

import anywidget
import ipywidgets
import traitlets
from PIL import Image, ImageDraw, ImageFont

from .. import look, words
from .alone import alone
from .picture import Canvas, Picture

HERE = Path(__file__).parent


class Look(anywidget.AnyWidget):
    """The style sheet and the font, sent to the page once per kernel."""

    _esm = HERE / "look.js"
    _css = HERE / "stage.css"
    fonts = traitlets.List(traitlets.Tuple()).tag(sync=True)

    _one = None

    @classmethod
    def one(cls):
        """The one that every view of this kernel shares."""
        if cls._one is None or cls._one.comm is None:
            cls._one = cls(fonts=look.font_bytes())
        return cls._one


class Shown:
    """Base of everything that a cell shows: ``view`` (widgets), ``picture`` and ``sentence``.

    A subclass gives ``build(figure, narrow)`` (makes the artists), ``paint()`` (moves them to what
    is true now) and ``height(narrow)`` in CSS pixels.
    """

    sentence = title = ""
    has_table = True

    def __init__(self):
        words.load("stage")
        self.picture = Picture(
            name=uuid.uuid4().hex,
            words={"table": words.say("stage-table") if self.has_table else ""})
        self.zoom = 1.0
        self._canvas = None
        self._view = None
        self._awaited = None
        self.picture.observe(lambda change: self._fit(), ("room", "ratio"))
        self.picture.observe(lambda change: self._seen(), "in_sight")
        self.picture.observe(lambda change: self._show_table(), "table_open")

    @property
    def view(self):
        """The widgets, made when first asked for."""
        if self._view is None:
            box = ipywidgets.VBox(self.children())
            box.children = (Look.one(), *box.children)
            box.add_class("lo-explorer")
            self._view = box
        return self._view

    def children(self):
        """The widgets of the view."""
        return (self.picture,)

    def height(self, narrow):
        """The picture's height in CSS pixels."""
        return 420

    @alone
    def _fit(self):
        """Make the picture anew for the width and the screen that the page has told."""
        self._drop_canvas()
        self.show()

    def _drop_canvas(self):
        if self._canvas is not None:
            self._canvas.close()
            self._canvas = None

    def _make_canvas(self, width, ratio, zoom):
        return Canvas(self.build, width, self.height, ratio=ratio, zoom=zoom)

    def _with_title(self, image):
        """The picture with its title above it, which the page shows as text."""
        if not self.title:
            return image
        font = ImageFont.truetype(io.BytesIO(look.font_bytes()[1][1]), 2 * 21)
        lines = textwrap.wrap(words.plain(self.title), 68)
        space = 2 * 27 * len(lines) + 10
        page = Image.new("RGB", (image.width, image.height + space), look.PAPER)
        ImageDraw.Draw(page).multiline_text((0, 0), "\n".join(lines), look.INK, font, spacing=10)
        page.paste(image, (0, space))
        return page

    @alone
    def show(self):
        """Draw what is true now and hand it to the page, in one message."""
        if self._canvas is None:
            room = self.picture.room or 760
            self._canvas = self._make_canvas(room, self.picture.ratio, self.zoom)
        self.paint()
        png = self._canvas.draw()
        with self.picture.hold_sync():
            self.picture.set_trait("png", png)
            self.picture.width, self.picture.height = self._canvas.width, self._canvas.height
            for name, text in texts(self.title, self.sentence, self.alt).items():
                self.picture.set_trait(name, text)
            self._show_table()

    def when_seen(self, act):
        """Call ``act()`` now, or once the picture comes into sight; of several calls the last."""
        self._awaited = act
        self._seen()

    def _seen(self):
        if self.picture.in_sight and self._awaited:
            act, self._awaited = self._awaited, None
            act()

    def rows(self):
        """The table of the numbers: a heading and rows of texts; none for no table."""
        return ()

    @property
    def table(self):
        """The numbers behind the picture: rows of texts, the first one the heading."""
        return [tuple(map(str, each)) for each in self.rows()]

    def _show_table(self):
        if self.picture.table_open and (rows := self.table):
            head, *body = ([words.as_html(text) for text in row] for row in rows)
            cells = ["<table><thead><tr>", *(f"<th scope=col>{text}</th>" for text in head),
                     "</tr></thead><tbody>"]
            for first, *rest in body:
                cells += [f"<tr><th scope=row>{first}</th>",
                          *(f"<td>{text}</td>" for text in rest), "</tr>"]
            self.picture.table = "".join([*cells, "</tbody></table>"])

    @property
    def alt(self):
        """The picture in words."""
        return words.plain(self.sentence)

    @alone
    def paper(self):
        """The picture for a page that does not move: sharp, at its natural width; PNG bytes."""
        self._drop_canvas()
        self._canvas = self._make_canvas(760, 2.0, 1.0)
        self.paint()
        image = self._with_title(Image.open(io.BytesIO(self._canvas.draw())).convert("RGB"))
        self._drop_canvas()  # the artists were made anew: so will the live ones be
        out = io.BytesIO()
        image.quantize(128, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
        return out.getvalue()

    def __repr__(self):
        return words.plain(self.sentence)

    def _repr_mimebundle_(self, **_):
        data = {**self.view._repr_mimebundle_(), "text/plain": repr(self)}
        if _on_a_page_with_pictures():
            return data, {}
        data["image/png"] = base64.b64encode(self.paper()).decode()
        return data, {"image/png": {"width": 760}}


def _on_a_page_with_pictures():
    """Whether the reader already sees the committed picture: in Voilà, which says who it is, and
    in the browser site, which says so too.
    """
    return os.environ.get("SERVER_SOFTWARE", "").startswith(("voila", "voici"))


def texts(title, sentence, alt):
    """The picture's texts as the page takes them: the name of a trait -> its text."""
    return {"title": words.plain(title), "sentence": words.as_html(sentence), "alt": alt}


def button(key, act, *, style="lo-button", **numbers):
    """A stock button with a sentence of ``words`` on it."""
    made = ipywidgets.Button(description=words.say(key, **numbers))
    made.add_class(style)
    made.on_click(lambda _: act())
    return made


def row(*children, style="lo-tools"):
    """Widgets beside each other, wrapping where there is no room."""
    box = ipywidgets.HBox(children)
    box.add_class(style)
    return box


def column(*children, style="lo-column"):
    """Widgets under each other."""
    box = ipywidgets.VBox(children)
    box.add_class(style)
    return box


def fold(key, *children, opened=None, **numbers):
    """A toggle and what it unfolds; ``opened()`` is called when it does."""
    toggle = ipywidgets.ToggleButton(description=words.say(key, **numbers))
    toggle.add_class("lo-fold")
    inside = column(*children)
    inside.layout.display = "none"

    def turn(change):
        # Not None: in the browser site that arrives as nothing said, and nothing opens.
        inside.layout.display = "" if change["new"] else "none"
        if change["new"] and opened:
            opened()

    toggle.observe(turn, "value")
    return column(toggle, inside)
