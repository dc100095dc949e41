"""The style sheet and the fonts, sent to the page once per kernel."""

import traitlets

from .guarded import Widget
from .scripts import HERE


class Look(Widget):
    """``fonts``: (weight, bytes) of each."""

    _esm = HERE / "look.js"
    _css = "".join((HERE / name).read_text("utf-8") for name in (
        "style.css", "prose.css", "classroom.css"))

    fonts = traitlets.List(traitlets.Tuple()).tag(sync=True)
