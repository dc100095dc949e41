"""Marks become a picture: what is in the SVG, where axes end, and what a drag remembers."""

import re
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ink import inks, texts

from leadofilie import use_language
from leadofilie.marks import (
    Area,
    Axis,
    Bars,
    Dots,
    Drawing,
    Figure,
    Fit,
    Handle,
    Label,
    Line,
    Panel,
    Point,
    Raw,
    Rule,
    Text,
    Zone,
    theme,
)
from leadofilie.marks.limits import round_up

PANELS = (Panel("left", Axis("count", low=0, high=10), Axis("money"), title=Raw("Links")),
          Panel("right", Axis("count"), Axis("percent", low=0, most=1), title=Raw("Rechts")))


def say(key, numbers=None):
    return key


def figure(width=700, panels=PANELS, name="one"):
    use_language("nl")
    return Figure(name, panels, say, width=width, height=(400, 600))


def svg(drawn):
    return ElementTree.fromstring(
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
        f"<g>{drawn.background}</g><g>{drawn.marks}</g></svg>")


def of_all_kinds():
    x = np.arange(11)
    yield Zone(2, 4, panel="left", color=theme.CUSTOMERS_PALE, label=Label(Raw("hier")))
    yield Area(x, x * 0, x * 10, panel="left", color=theme.LOSS_PALE, hatch=True)
    yield Line(x, x**2, panel="left", color=theme.CUSTOMERS, label=Label(Raw("deze")), ghost=True)
    yield Bars(x, x / 20, panel="right", ghost=True, color=theme.LEADS)
    yield Rule(y=0.3, panel="right", width=2, label=Label(Raw("grens")))
    yield Point(5, 25, panel="left", label=Label(Raw("jij <& ik>")))
    yield Dots([1, 2], [0.1, 0.2], [theme.LOSS, theme.INK], panel="right")
    yield Text(5, 0.5, Raw("$ en €"), panel="right", halo=True)
    yield Drawing(lambda place, pen: pen.line(place.px([0, 9]), place.py([0, 0.4]), theme.GHOST, 1),
                  panel="right")
    yield Fit(panel="right", x=12)
    yield Handle("budget", 5, 25, panel="left")


def drawn(marks=None, **options):
    marks = list(of_all_kinds()) if marks is None else marks
    return figure(**options).draw(marks, [(mark, mark.ghostly()) for mark in marks if mark.ghost],
                                  say)


def test_texts_are_texts_and_safe():
    picture = drawn()
    found = ["".join(node.itertext()) for node in svg(picture).iter()
             if node.tag.endswith("text")]
    for text in ("deze", "grens", "hier", "jij <& ik>", "$ en €", "Links", "€ 100", "10"):
        assert text.replace(" ", "") in [each.replace("\N{NO-BREAK SPACE}", "").replace(" ", "")
                                         for each in found]


def test_every_colour_is_the_pages_own():
    picture = drawn()
    assert not re.search(r"#[0-9a-fA-F]{6}", picture.background + picture.marks)
    assert "var(--lo-customers)" in picture.marks


def test_two_pictures_on_a_page_share_no_id():
    ids = [{node.get("id") for node in svg(drawn(name=name)).iter() if node.get("id")}
           for name in ("one", "two")]
    assert ids[0] and not ids[0] & ids[1]


def test_marks_keep_their_names_from_move_to_move():
    x = np.arange(5)
    names = [{node.get("id") for node in svg(drawn([
        Line(x, x * slope, panel="left", label=Label(Raw("lijn"))),
        Point(slope, slope, panel="right")])).iter() if node.get("class", "").startswith("lo-")}
        for slope in (1, 3)]
    assert names[0] == names[1] and "one-line-left-1" in names[0]


def test_the_same_marks_give_the_same_picture_wherever_the_reader_came_from():
    low = [Line([0, 10], [0, 5], panel="left", label=Label(Raw("lijn")))]
    high = [Line([0, 10], [0, 5000], panel="left", label=Label(Raw("lijn")))]
    here = figure()
    first = here.draw(low, [], say)
    here.draw(high, [], say)
    assert here.draw(low, [], say) == first


def test_in_a_drag_an_axis_grows_and_never_shrinks():
    here = figure()
    memory, tops = None, []
    for top in (5, 5000, 50):
        picture = here.draw([Line([0, 10], [0, top], panel="left")], [], say, memory=memory)
        memory = picture.memory
        tops.append(memory.limits[0][1][1])
    assert tops[0] < tops[1] == tops[2] >= 5000


def test_the_ghost_is_drawn_where_it_differs_and_named_once():
    now = [Line([0, 10], [0, 5], panel="left", ghost=True),
           Bars([1, 2], [0.3, 0.4], panel="right", ghost=True)]
    same = [(mark, mark.ghostly()) for mark in now]
    other = [(mark, mark.ghostly()) for mark in (
        Line([0, 10], [0, 9], panel="left", ghost=True), now[1])]
    assert "ghost" not in figure().draw(now, same, say).marks
    picture = figure().draw(now, other, say).marks
    assert "one-line-ghost-left-1" in picture and "bars-ghost" not in picture
    assert picture.count("stage-ghost") == 1


def test_a_handle_turns_pixels_into_values_of_its_lever():
    handle, = figure().draw([Handle("budget", 5, 25, panel="left", per=2), Line(
        [0, 10], [0, 100], panel="left")], [], say).handles
    assert handle["lever"] == "budget" and handle["axis"] == "x"
    assert handle["start"] + handle["per_pixel"] * handle["x"] == pytest.approx(2.5)
    upright, = figure().draw([Handle("price", 5, 25, panel="left", axis="y"), Line(
        [0, 10], [0, 100], panel="left")], [], say).handles
    assert upright["start"] + upright["per_pixel"] * upright["y"] == pytest.approx(25)


def test_a_point_may_be_taken_hold_of_but_not_its_ghost():
    now, then = (Point(x, 25, panel="left", handle="budget", ghost=True) for x in (5, 2))
    handle, = figure().draw([now], [(then, then.ghostly())], say).handles
    assert handle["lever"] == "budget" and handle["axis"] == "x"
    assert handle["start"] + handle["per_pixel"] * handle["x"] == pytest.approx(5)


def test_numbers_stand_where_they_are_true():
    """Beside and under their panel, as far apart as their values are."""
    drawn = figure().draw([Line([0, 10], [0, 100], panel="left")], [], say)
    told = {text: (x, y) for text, x, y, *_ in texts(
        ElementTree.tostring(svg(drawn), encoding="unicode"))}
    under = np.array([told[text] for text in ("2,5", "5", "7,5")])
    beside = np.array([told[f"€\N{NO-BREAK SPACE}{amount}"] for amount in (25, 50, 75, 100)])
    middles = under[:, 0] + [9, 3.5, 9]  # half of how wide they are
    assert np.ptp(np.diff(middles)) < 2 and np.ptp(under[:, 1]) == 0
    assert np.ptp(np.diff(beside[:, 1])) < 0.01 and (np.diff(beside[:, 1]) < 0).all()
    assert (beside[:, 0] < told["Links"][0]).all() and (under[:, 1] > beside[:, 1].max()).all()


@pytest.mark.parametrize("width", (100, 260, 559, 560, 860, 5000))
def test_a_picture_has_a_size_within_bounds(width):
    here = figure(width)
    assert here.pages == (2 if here.narrow else 1)
    assert 240 <= here.width / here.pages <= 860 and here.height == (600 if here.narrow else 400)
    pixels = here.pixels([Point(5, 25, panel="left")], [], say)
    assert pixels.shape == (here.height, here.width, 4)


def test_on_paper_stands_what_is_on_the_page():
    here = Figure("paper", PANELS, say, width=700, height=400, dpi=144)
    empty = here.pixels([], [], say).copy()
    full = here.pixels(list(of_all_kinds()), [], say)
    assert full.shape == (800, 1400, 4) and (full != empty).any(axis=2).sum() > 5000


@given(st.floats(1e-9, 1e12))
def test_limits_are_round_and_hold_what_they_must(value):
    top = round_up(value)
    assert value * (1 - 1e-9) <= top <= 2.01 * value
    assert float(f"{top:.2g}") == pytest.approx(top)


@given(st.lists(st.tuples(st.floats(0, 10), st.floats(-1e6, 1e6)), min_size=1, max_size=8),
       st.sampled_from((260, 340, 700, 860)))
def test_labels_stay_inside_whatever_is_drawn(points, width):
    marks = [Point(x, y, panel="left", label=Label(Raw(f"punt {i} hier")))
             for i, (x, y) in enumerate(points)]
    here = figure(width)
    picture = here.draw(marks, [], say)
    for each in inks(ElementTree.tostring(svg(picture)).decode().replace("ns0:", "")):
        assert not each.outside(here.width, here.height)


def test_the_ink_of_words_is_seen():
    """What test_ink.py stands on."""
    def picture(x):
        return ('<svg xmlns="http://www.w3.org/2000/svg"><text style="font-size: 14px" '
                f'transform="translate({x} 50)">woord</text></svg>')

    here, over, apart, cut, gone = (next(inks(picture(x))) for x in (20, 40, 100, 180, 400))
    assert here.over(over) == over.over(here) > 2 and not here.over(apart)
    assert cut.outside(200, 100) and gone.outside(200, 100) and not here.outside(200, 100)
    assert here.near(30, 46) and not here.near(30, 90) and not here.near(90, 46)
    (text, x, y, size, weight), = texts(picture(20))
    assert (text, x, y, size, weight) == ("woord", 20, 50, 14, 400)
