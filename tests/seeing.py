"""What a page gets of a picture, for tests that compare two of them."""

import re
from xml.etree import ElementTree

from leadofilie import words

SAID = ("title", "sentence", "alt", "note", "table")
SVG = "{http://www.w3.org/2000/svg}"


def drawn(picture):
    """The picture as SVG, its ids aside: no two pictures on a page share one."""
    numbers = {each: f"id-{n}" for n, each in enumerate(
        re.findall(r'\bid="([^"]+)"', picture.svg))}
    return re.sub(r'(\bid="|#)([\w.-]+)',
                  lambda found: found[1] + numbers.get(found[2], found[2]), picture.svg)


def seen(picture):
    """All that a page shows of a picture, and where levers can be taken hold of."""
    return {"svg": drawn(picture), "handles": picture.handles,
            **{name: getattr(picture, name) for name in SAID}}


def written(picture):
    """The texts in a picture, in the order of drawing; spaces as a keyboard has them."""
    return [text.replace("\N{NO-BREAK SPACE}", " ")
            for node in ElementTree.fromstring(picture.svg).iter(f"{SVG}text")
            if (text := "".join(node.itertext())).strip()]


def plain(text):
    """What a sentence of ours says, however its lines are broken."""
    return re.sub(r"\s+", " ", words.plain(text))


def mark(picture, name):
    """The group of the mark of that name (``bars-purse-1``), an XML element; KeyError for none."""
    for group in ElementTree.fromstring(picture.svg).iter(f"{SVG}g"):
        if group.get("id") == f"{picture.name}-{name}":
            return group
    raise KeyError(name)


def corners(group):
    """The box of all paths in a group of the SVG: left, top, right, bottom in CSS pixels."""
    numbers = [float(each) for path in group.iter(f"{SVG}path")
               for each in re.findall(r"-?\d+(?:\.\d+)?", path.get("d"))]
    return min(numbers[::2]), min(numbers[1::2]), max(numbers[::2]), max(numbers[1::2])


def points(group):
    """The points of a group of the SVG, and how each looks: (element, style)."""
    return [(node, parent.get("style")) for parent in group.iter() for node in parent
            if node.tag == f"{SVG}use"]


def spots(group):
    """Where the points of a group of the SVG are: (x, y) of each, CSS pixels from above."""
    return [(float(node.get("x")), float(node.get("y"))) for node in group.iter(f"{SVG}use")]
