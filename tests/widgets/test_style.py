"""The style sheet of the page."""

import re

from leadofilie.marks import theme
from leadofilie.widgets.look import Look

CSS = str(Look._css)


def declared(block):
    """The custom properties that a block of rules sets: name -> value, in small letters."""
    return {name: value.lower() for name, value in re.findall(r"(--lo-[\w-]+): ([^;]+);", block)}


def test_the_page_has_the_colours_of_the_pictures():
    """Pictures are drawn with custom properties: the page's own, equal to those on paper."""
    (head,) = re.findall(r"^\.lo-explorer, \.lo-evidence \{(.*?)^\}", CSS, re.S | re.M)
    ours = {name: color.lower() for name, color in theme.custom_properties().items()}
    page = declared(head)
    assert {name: page.get(name) for name in ours} == ours
    assert set(re.findall(r"var\((--lo-[\w-]+)\)", CSS)) <= declared(CSS).keys(), "none is lacking"


def test_forced_colours_set_every_colour_anew():
    forced = CSS[CSS.index("@media (forced-colors: active)"):]
    block = forced[:forced.index("\n}\n")]
    assert declared(block).keys() == theme.custom_properties().keys()
    assert "#" not in block, "each is the system's own"
