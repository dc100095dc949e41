"""What a hand and a button do to a picture, without a kernel."""

import pytest
from kernelless import LEVER, PICTURE, put

from leadofilie.widgets.lever import LeverWidget as Lever
from leadofilie.widgets.picture import Picture

HANDLE = {"lever": "budget", "axis": "x", "start": 0, "per_pixel": 10, "log": False, "ways": "-+",
          "x": 10, "y": 200}


def bars(high, more=""):
    """A layer with a bar so many pixels high."""
    return f'<g id="bar"><path d="M 0 0  L 0 {high} "></path></g>{more}'


@pytest.fixture
def shown(page):
    """A page with a lever, and a picture that shows a bar of 100 pixels."""
    put(page, Lever, LEVER, "#first", "lever")
    put(page, Picture, PICTURE | {"marks": bars(100), "handles": [HANDLE]}, "#first", "picture")
    return page


@pytest.fixture
def betting(page):
    """A page with a lever, and a bet whose button has just been pressed: it is gone."""
    put(page, Lever, LEVER, "#second", "lever")
    page.evaluate("""() => document.querySelector("#first").insertAdjacentHTML(
        "beforeend", "<p class=lo-feedback>So it is</p><p class=lo-why>Why</p>")""")
    put(page, Picture, PICTURE | {"marks": bars(100), "betting": True}, "#first", "picture")
    answer(page, betting=False)
    return page


def focused(page):
    return page.evaluate("document.activeElement.className || document.activeElement.tagName")


def high(page):
    return float(page.locator("#bar path").get_attribute("d").split()[-1])


def answer(page, **changes):
    page.evaluate("(changes) => picture.answerAll(changes)", changes)


def test_what_a_button_brings_about_is_seen_to_happen(shown):
    answer(shown, marks=bars(200))
    shown.clock.run_for(100)
    assert 100 < high(shown) < 200
    shown.clock.run_for(400)
    assert high(shown) == 200


def test_what_a_hand_does_is_seen_at_once(shown):
    answer(shown, marks=bars(200), answered=1)
    assert high(shown) == 200


def test_a_next_one_goes_on_from_what_is_seen(shown):
    answer(shown, marks=bars(200))
    shown.clock.run_for(100)
    between = high(shown)
    answer(shown, marks=bars(0))
    assert abs(high(shown) - between) < 20
    shown.clock.run_for(500)
    assert high(shown) == 0


def test_a_hand_takes_over_from_what_still_moves(shown):
    answer(shown, marks=bars(200))
    shown.clock.run_for(100)
    answer(shown, marks=bars(50), answered=1)
    assert high(shown) == 50
    shown.clock.run_for(500)
    assert high(shown) == 50


def test_what_is_new_appears(shown):
    answer(shown, marks=bars(100, '<g id="new"><path d="M 0 0 "></path></g>'))
    shown.clock.run_for(100)
    assert 0 < float(shown.locator("#new").get_attribute("opacity")) < 1
    shown.clock.run_for(400)
    assert shown.locator("#new").get_attribute("opacity") is None


def test_who_wants_no_movement_gets_none(shown):
    shown.emulate_media(reduced_motion="reduce")
    answer(shown, marks=bars(200))
    assert high(shown) == 200


def test_another_size_is_no_movement(shown):
    answer(shown, marks=bars(200), width=500)
    assert high(shown) == 200


def hold(page):
    """Where to take hold of the picture: the middle of its first grip, in pixels of the window."""
    box = page.locator(".lo-reach").first.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_a_lever_is_moved_in_the_picture(shown):
    x, y = hold(shown)
    shown.mouse.move(x + 5, y - 8)  # wherever it is taken hold of, it does not jump
    shown.mouse.down()
    shown.mouse.move(x + 5, y - 8)
    assert shown.evaluate("lever.get('value')") == 100
    shown.mouse.move(x + 25, y)
    assert shown.evaluate("lever.get('value')") == 300
    assert shown.locator(".lo-range").input_value() == "3"
    shown.mouse.move(x - 4000, y)
    assert shown.evaluate("lever.get('value')") == 0
    shown.mouse.up()
    shown.mouse.move(x + 60, y)
    assert shown.evaluate("lever.get('value')") == 0
    shown.clock.run_for(300)
    assert shown.evaluate("lever.get('settled')") == 1


def test_a_grip_stays_in_the_hand_while_the_picture_follows(shown):
    x, y = hold(shown)
    shown.mouse.move(x, y)
    shown.mouse.down()
    for step in range(1, 4):
        shown.mouse.move(x + 10 * step, y)
        answer(shown, marks=bars(100 + step), answered=step, handles=[
            HANDLE | {"x": 10 + 10 * step}])
    assert shown.evaluate("lever.get('value')") == 400
    shown.mouse.up()


def test_what_a_hand_holds_is_its_own_whatever_else_comes_and_goes(shown):
    """Where the pond's line is dragged above the picture, there is no place for it to be seen."""
    put(shown, Lever, LEVER | {"name": "years", "label": "Jaren"}, "#first", "other")
    years = HANDLE | {"lever": "years", "x": 300}
    answer(shown, handles=[HANDLE, years])
    x, y = hold(shown)
    shown.mouse.move(x, y)
    shown.mouse.down()
    shown.mouse.move(x + 20, y)
    answer(shown, answered=1, handles=[years])
    shown.mouse.move(x + 40, y)
    assert shown.evaluate("[lever.get('value'), other.get('value')]") == [500, 100]
    answer(shown, answered=2, handles=[])
    shown.mouse.move(x + 60, y)
    assert shown.evaluate("lever.get('value')") == 700
    shown.mouse.up()


def test_what_goes_up_and_what_goes_by_powers(shown):
    answer(shown, handles=[HANDLE | {"axis": "y", "start": 400, "per_pixel": -1}])
    x, y = hold(shown)
    shown.mouse.move(x, y)
    shown.mouse.down()
    shown.mouse.move(x, y - 100)  # from 200 to 300
    shown.mouse.up()
    assert shown.evaluate("lever.get('value')") == 300
    answer(shown, handles=[HANDLE | {"start": 0, "per_pixel": 0.1, "log": True}])
    x, y = hold(shown)
    shown.mouse.move(x, y)
    shown.mouse.down()
    shown.mouse.move(x + 60, y)  # e to the 7th
    shown.mouse.up()
    assert shown.evaluate("lever.get('value')") == 1100


def test_what_lies_in_one_place_is_moved_together(shown):
    put(shown, Lever, LEVER | {"name": "years", "label": "Jaren"}, "#first", "other")
    answer(shown, handles=[HANDLE, HANDLE | {
        "lever": "years", "axis": "y", "start": 4000, "per_pixel": -10}])
    x, y = hold(shown)
    shown.mouse.move(x, y)
    shown.mouse.down()
    shown.mouse.move(x + 40, y - 30)
    shown.mouse.up()
    values = shown.evaluate("[lever.get('value'), other.get('value')]")
    assert values == [500, 2300]


def test_a_narrow_picture_has_pages_that_a_keyboard_reaches(shown):
    assert shown.locator(".lo-window").get_attribute("tabindex") is None
    answer(shown, pages=2, width=1200)
    assert shown.locator(".lo-window.lo-paged").get_attribute("tabindex") == "0"
    assert shown.locator(".lo-stop").count() == 1
    answer(shown, pages=1, width=600)
    assert shown.locator(".lo-stop").count() == 0


def test_a_handle_points_only_where_there_is_room(shown):
    """At the foot of an axis an arrow down would lie over its name, and lead nowhere."""
    arrows = shown.locator(".lo-grip path").first
    both = arrows.get_attribute("d")
    answer(shown, handles=[HANDLE | {"ways": "+"}])
    right = arrows.get_attribute("d")
    assert right and both.replace(right, "") not in ("", both)


def test_whoever_has_bet_is_at_what_is_said_of_it(betting):
    betting.clock.run_for(200)
    assert focused(betting) == "lo-feedback"


def test_whoever_has_gone_on_since_the_bet_is_not_called_back(betting):
    slider = betting.locator("#second input[type=range]")
    slider.focus()
    betting.clock.run_for(200)
    assert slider.evaluate("it => document.activeElement === it")
