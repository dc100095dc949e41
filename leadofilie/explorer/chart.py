"""What a notebook cell shows: live widgets, and for paper a picture and a sentence."""

import base64
import io
import textwrap
import uuid
from functools import partial

from PIL import Image, ImageDraw, ImageFont

from .. import words
from ..marks import Figure, Layout, theme
from ..widgets.picture import Picture
from ..widgets.scripts import runs_by_itself
from . import boxes, stage
from .alone import alone
from .outcome import currency_of, tell

PAPER_WIDTH = 760  # CSS pixels; also of a picture that no page has shown yet


class Chart:
    """Base of everything that a cell shows: ``view`` (widgets), ``picture`` and ``sentence``.

    A subclass declares ``panels``, ``tall`` (height in CSS pixels, a pair for (wide, narrow)) and
    ``layout``, and gives ``content()``: the marks of now, and of the ghost (mark, its ghost).
    """

    panels = ()
    tall = 420
    layout = Layout()
    sentence = title = ""
    has_table = True
    outcome = None

    def __init__(self):
        words.load("stage")
        self.name = getattr(self, "name", None) or type(self).__name__
        self.picture = Picture(
            name=f"p{uuid.uuid4().hex[:12]}",  # an id begins with a letter
            words={"table": words.say("stage-table") if self.has_table else ""})
        self.picture.draw_png = self.paper
        self._figure = self._view = self._awaited = None
        self.picture.observe(lambda change: self._fit(), ("room", "headroom"))
        self.picture.observe(lambda change: self._seen(), "in_sight")
        self.picture.observe(lambda change: self._show_table(), "table_open")

    # -- what a subclass says ----------------------------------------------------------------

    def content(self):
        """The marks of now, and those of the ghost as pairs (mark, what is drawn of it)."""
        return (), ()

    def word(self, outcome, key, numbers=None):
        """The words of a label, a title or an axis, with the numbers of an outcome; ``key`` is one
        of its own, or of stage.ftl."""
        key = key if key.startswith("stage-") else f"{self.name}-{key}"
        return tell(key, outcome, **(numbers or {}))

    def rows(self):
        """The table of the numbers: a heading and rows of texts; none for no table."""
        return ()

    @property
    def alt(self):
        """The picture in words."""
        return words.plain(self.sentence)

    # -- the picture -------------------------------------------------------------------------

    def figure(self, width, dpi=72, headroom=0):
        """A figure of its panels; ``headroom`` as ``stage.arranged`` takes it."""
        panels, layout, height = stage.arranged(self.panels, self.layout, self.tall, headroom)
        return Figure(self.picture.name, panels, partial(self.word, self.outcome),
                      width=width, height=height, layout=layout, dpi=dpi)

    @alone
    def show(self, memory=None):
        """Draw what is true now and hand it to the page, in one message.

        ``memory``: of the picture before, while a hand drags.
        """
        drawn = self.drawn(self.content(), self.outcome, memory)
        with self.picture.hold_sync():
            for name in ("width", "height", "pages"):
                self.picture.set_trait(name, getattr(self._figure, name))
            for name, value in self.as_traits(drawn, self.title, self.sentence, self.alt).items():
                self.picture.set_trait(name, value)
            self._show_table()
        return drawn

    def drawn(self, content, outcome, memory):
        """The picture of some content in the size that the page has room for; its labels take their
        numbers from an outcome."""
        if self._figure is None:
            self._figure = self.figure(self.picture.room or PAPER_WIDTH,
                                       headroom=self.picture.headroom)
        return self._figure.draw(*content, partial(self.word, outcome),
                                 currency=currency_of(outcome), memory=memory)

    def as_traits(self, drawn, title, sentence, alt):
        """What is seen and said, by the names of the picture's traits."""
        first, rest = map(words.as_html, words.told_first(sentence))
        said = f'{first} <span class="lo-rest">{rest}</span>' if rest else first
        return {"background": drawn.background, "marks": drawn.marks, "handles": drawn.handles,
                "title": words.plain(title), "sentence": said, "alt": alt}

    @alone
    def _fit(self):
        """Draw the picture anew for the width that the page has told."""
        self._figure = None
        self.show()

    @alone
    def paper(self):
        """The picture for a page that does not move, sharp and with its title; PNG bytes."""
        image = self._drawn_for_paper()
        out = io.BytesIO()
        image.quantize(128, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
        return out.getvalue()

    def _drawn_for_paper(self):
        pixels = self.figure(PAPER_WIDTH, dpi=144).pixels(
            *self.content(), partial(self.word, self.outcome),
            currency=currency_of(self.outcome))
        return self._with_title(Image.fromarray(pixels).convert("RGB"))

    def _with_title(self, image):
        """The picture with its title above it, which the page shows as text."""
        if not self.title:
            return image
        font = ImageFont.truetype(io.BytesIO(theme.font_bytes()[1][1]), 2 * 21)
        lines = textwrap.wrap(words.plain(self.title), 68)
        space = 2 * 27 * len(lines) + 10
        page = Image.new("RGB", (image.width, image.height + space), theme.PAPER)
        ImageDraw.Draw(page).multiline_text((0, 0), "\n".join(lines), theme.INK, font, spacing=10)
        page.paste(image, (0, space))
        return page

    def when_seen(self, act):
        """Call ``act()`` now, or once the picture comes into sight; of several calls the last."""
        self._awaited = act
        self._seen()

    def _seen(self):
        if self.picture.in_sight and self._awaited:
            act, self._awaited = self._awaited, None
            act()

    # -- the table ---------------------------------------------------------------------------

    @property
    def table(self):
        """The numbers behind the picture: a DataFrame."""
        import pandas  # not before a reader asks for it

        head, *body = self.rows() or ((),)
        return pandas.DataFrame(body, columns=head)

    def _show_table(self):
        if self.picture.table_open and (rows := [tuple(map(str, each)) for each in self.rows()]):
            self.picture.table = as_table(*rows)

    # -- the cell ----------------------------------------------------------------------------

    @property
    def view(self):
        """The widgets, made when first asked for."""
        if self._view is None:
            self._view = boxes.view(*self.children())
        return self._view

    @property
    def shown(self):
        """The widget of the cell: the view, and what may come with it."""
        return self.view

    @alone
    def uncover(self):
        """Show and say what was covered until the bet."""
        covered = bool(self.picture.cover)
        with self.picture.hold_sync():
            self.picture.cover = ""
            self.show()
        if covered and self._view is not None:
            self._view.children = (boxes.look(), *self.children())

    def children(self):
        """The widgets of the view."""
        return (self.picture,)

    def __repr__(self):
        return words.plain(self.picture.cover or self.sentence)

    def _repr_mimebundle_(self, **_):
        data = {**self.shown._repr_mimebundle_(), "text/plain": repr(self)}
        # By itself: there the reader already sees the committed picture.
        if runs_by_itself() or self.picture.cover:
            return data, {}
        data["image/png"] = base64.b64encode(self.paper()).decode()
        return data, {"image/png": {"width": PAPER_WIDTH}}


def as_table(head, *body):
    """Rows of sentences as an HTML table, the first one its heading."""
    head, *body = ([words.as_html(text) for text in row] for row in (head, *body))
    cells = ["<table><thead><tr>", *(f"<th scope=col>{text}</th>" for text in head),
             "</tr></thead><tbody>"]
    for first, *rest in body:
        cells += [f"<tr><th scope=row>{first}</th>", *(f"<td>{text}</td>" for text in rest),
                  "</tr>"]
    return "".join([*cells, "</tbody></table>"])
