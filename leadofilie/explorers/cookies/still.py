"""How StillACustomer looks: people as full as a chance, a map of chances, and what came after."""

from functools import partial

import numpy as np

from ...marks import Bars, Drawing, Label, Point, Rule, Text, theme
from ...marks.shapes import person_up_to
from ...models import customer_base
from . import hundred
from .hundred import SIZE, X, Y

HALF = 0.5
SHADES = 0.9, 0.75, HALF, 0.25, 0.1  # of the map: a shade is added at each of these chances
MOST_SILENT, MOST_BOUGHT = 38, 20
BOUGHT = np.array([2, 5, 10, 15, 20])  # told on its axis
KEY = 54  # CSS pixels for three lines
LEVELS = 20  # a person is as full as one of so many


def people(chances, chance, share):
    """Marks of a hundred customers, a ring around the one that is as sure as yours."""
    yield from hundred.people(np.zeros(100, bool), rim=theme.CUSTOMERS)
    yield Drawing(partial(_fill, chances), panel="people", z=3)
    yield hundred.line(share, theme.CUSTOMERS)
    mine = min(int(np.searchsorted(chances, chance)), 99)
    yield Point(X[mine], Y[mine], size=26, hollow=True, panel="people")
    yield Text(-0.5, -1.0, _key, panel="people", va="top")


def _key(place):
    """What is what, in as many lines as there is room for below the people."""
    return "dots" if place.py(-1.0) > KEY else "dots-short"


def guessed(share):
    """Marks of so many of a hundred, from the foot up."""
    yield from hundred.people(np.arange(100) >= round(100 * (1 - share)))


def chances(buying, since):
    """The map: the chance of each setting of both levers."""
    curve = partial(_curve, buying, since)
    return Drawing(partial(_shade, curve), panel="map", z=0.5, seats=partial(_beside_half, curve),
                   label=Label("half", bold=False, must=False))


def after(now):
    """Who bought again: bars for what they did, a line across each for what the model said."""
    places = np.flatnonzero(~np.isnan(now.really))
    colors = np.where(places == now.group, theme.CUSTOMERS, theme.CUSTOMERS_PALE)
    yield Bars(places, now.really[places], panel="after", colors=colors, rim=theme.CUSTOMERS)
    for place in places:
        yield Rule(y=now.expected[place], low=place - 0.42, high=place + 0.42, panel="after",
                   width=4, color=theme.INK, z=3)


def _fill(sure, place, pen):
    """As much of each person, from the foot up, as their chance."""
    room = SIZE * float(place.px(1) - place.px(0))
    levels = np.round(LEVELS * sure) / LEVELS
    for level in np.unique(levels[levels > 0]):
        some = levels == level
        pen.points(place.px(X[some]), place.py(Y[some]), person_up_to(float(level)), room,
                   theme.CUSTOMERS, rim=0)



def _curve(buying, since, chance, place):
    """Where on the map the chance is so much: (80,) of x and of y, from the foot up; pixels."""
    bought = np.linspace(1.5, MOST_BOUGHT + 0.5, 80)
    silent = customer_base.silence(buying, chance, bought - 1, since)
    return place.px(np.clip(silent, 0, since)), place.py(bought)


def _shade(curve, place, pen):
    """The map: darker where someone is more surely a customer, with a line at one half."""
    left, _, right, _ = place.box
    for chance in SHADES:
        x, y = curve(chance, place)
        outline = np.column_stack((np.append(np.minimum(x, right), (left, left)),
                                   np.append(y, (y[-1], y[0]))))
        pen.fill(outline, theme.CUSTOMERS, alpha=0.16, clip=place.box)
        if chance == HALF:
            pen.line(x, y, theme.INK, 2.5, clip=place.box)


def _beside_half(curve, place, wide, high):
    """Right of the line at one half, from the top down."""
    x, y = curve(HALF, place)
    for step in range(70, 10, -10):
        if x[step] + wide + 8 < place.box[2]:
            yield (x[step] + 6, y[step] - high / 2), (70 - step) / 20
