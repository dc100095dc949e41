"""The widgets that a view is made of: each hears from the page only what it says it hears.

A page is in the reader's hands and may send anything: every trait of every widget, at any size.
What a widget does not name in ``heard`` a page cannot set, and what it does name has limits.
"""

import re

import anywidget
import ipywidgets
import traitlets
from ipywidgets.widgets.trait_types import InstanceDict
from ipywidgets.widgets.widget import widget_serialization


class Guarded:
    """Before a widget class among the bases.

    ``heard`` maps the name of a trait to ``check(widget, value)``, which gives the value to take
    from the page. Where that raises ValueError the trait stays as it is, and the page hears so.
    """

    heard = {}

    def set_state(self, sync_data):
        """What the page tells: a dict of JSON values, or anything at all."""
        if not isinstance(sync_data, dict):
            return
        taken = {}
        for name, value in sync_data.items():
            if name in self.heard:
                try:
                    taken[name] = self.heard[name](self, value)
                except ValueError:
                    taken[name] = getattr(self, name)
        if taken:
            super().set_state(taken)


def a_number(lowest, highest):
    """A check: a number, brought within the limits."""
    def check(_, value):
        if isinstance(value, bool) or not isinstance(value, int | float) or value != value:
            raise ValueError("no number")
        return min(max(value, lowest), highest)
    return check


def a_whole_number(lowest, highest):
    """A check: a number without decimals, brought within the limits."""
    within = a_number(lowest, highest)
    return lambda widget, value: int(within(widget, value))


def a_flag(_, value):
    """A check: true or false."""
    if not isinstance(value, bool):
        raise ValueError("neither true nor false")
    return value


def a_text(longest):
    """A check: a text of at most so many letters."""
    def check(_, value):
        if not isinstance(value, str) or len(value) > longest:
            raise ValueError("no text, or too long a one")
        return value
    return check


def an_address(_, value):
    """A check: an address of a page as browsers write it, or "" for none."""
    if a_text(2000)(_, value) and not re.fullmatch("https?://[!-~]+", value):
        raise ValueError("no address of a page")
    return value


def an_option(widget, value):
    """A check: the place of one of the options of a list or of radio buttons."""
    if isinstance(value, bool) or not isinstance(value, int) or not (
            0 <= value < len(widget._options_full)):
        raise ValueError("no option")
    return value


def guarded(kind, **heard):
    """A class of ipywidgets that hears only ``heard``; its layout and its style hear nothing."""
    own = {name: InstanceDict(type(each.klass.__name__, (Guarded, each.klass), {}))
           for name, each in kind.class_traits().items() if isinstance(each, InstanceDict)}
    # Without one, labels of ipywidgets 8.1 have the title "null".
    untitled = {"tooltip": traitlets.Unicode("", allow_none=True).tag(sync=True)}
    return type(kind.__name__, (Guarded, kind), {
        "heard": heard, "__module__": __name__, "__doc__": kind.__doc__, **untitled,
        **{name: each.tag(sync=True, **widget_serialization) for name, each in own.items()}})


class Widget(guarded(anywidget.AnyWidget)):
    """Base of those with a script of our own."""

    def add_traits(self, **traits):
        """anywidget adds the same traits to each widget of a kind, and so makes a class for each:
        that took half of the time that a lever takes to be made. Here each kind has one such class.
        """
        kind = type(self)
        if "_with_script" in vars(kind):
            self.__class__ = kind._with_script
        else:
            super().add_traits(**traits)
            kind._with_script = type(self)


HBox = guarded(ipywidgets.HBox)
VBox = guarded(ipywidgets.VBox)
HTML = guarded(ipywidgets.HTML)
Text = guarded(ipywidgets.Text, value=a_text(1000))
Dropdown = guarded(ipywidgets.Dropdown, index=an_option)
RadioButtons = guarded(ipywidgets.RadioButtons, index=an_option)
