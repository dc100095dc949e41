"""Pictures as data: panels, marks, and one way to draw, name and ghost them."""

from .figure import Drawn, Figure, Memory
from .panels import Axis, Layout, Panel, Place
from .vocabulary import (
    Area,
    Bars,
    Dots,
    Drawing,
    Fit,
    Handle,
    Label,
    Line,
    Mark,
    Point,
    Raw,
    Rule,
    Text,
    Zone,
)

__all__ = ["Area", "Axis", "Bars", "Dots", "Drawing", "Drawn", "Figure", "Fit", "Handle", "Label",
           "Layout", "Line", "Mark", "Memory", "Panel", "Place", "Point", "Raw", "Rule", "Text",
           "Zone"]
