"""What views are made of: buttons with words on them, rows, columns and folds."""

from .. import words
from ..marks import theme
from ..widgets.button import Button
from ..widgets.guarded import HBox, VBox
from ..widgets.look import Look
from ..widgets.play import Play

_look = None


def look():
    """The style sheet that every view of this kernel shares."""
    global _look
    if _look is None or _look.comm is None:
        _look = Look(fonts=theme.font_bytes())
    return _look


def view(*children):
    """What a cell shows: widgets under each other, with the style sheet."""
    box = VBox((look(), *children))
    box.add_class("lo-explorer")
    return box


def button(key, act, *, style="lo-button", pressed=None, expanded=None, by="", **numbers):
    """A button with a sentence of ``words`` on it; ``by``: the key that presses it on the stage."""
    made = Button(words.say(key, **numbers), style, pressed=pressed, expanded=expanded, key=by)
    made.on_click(lambda _: act())
    return made


def play_button(key, advance, **moments):
    """A button that lets time run; see ``Play``. Its words are ``key`` and ``key.stop``."""
    return Play(words.say(key), words.say(f"{key}.stop"), advance, **moments)


def row(*children, style="lo-tools"):
    """Widgets beside each other, wrapping where there is no room."""
    box = HBox(children)
    box.add_class(style)
    return box


def column(*children, style="lo-column"):
    """Widgets under each other."""
    box = VBox(children)
    box.add_class(style)
    return box


def fold(key, *children, opened=None, **numbers):
    """A toggle and what it unfolds; ``opened()`` is called when it does."""
    inside = column(*children)
    inside.layout.display = "none"

    def turn():
        toggle.expanded = not toggle.expanded
        # Not None: in the browser site that arrives as nothing said, and nothing opens.
        inside.layout.display = "" if toggle.expanded else "none"
        if toggle.expanded and opened:
            opened()

    toggle = button(key, turn, style="lo-fold", expanded=False, **numbers)
    return column(toggle, inside)
