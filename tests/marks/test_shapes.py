"""Small drawings within pictures, and how they look where the reader chooses the colours."""

import io

import numpy as np
import pytest
from PIL import Image
from seeing import mark, spots

from leadofilie import explorers, use_language
from leadofilie.marks import shapes
from leadofilie.widgets.scripts import HERE

SHAPES = {"person": shapes.PERSON, "fish": shapes.FISH,
          **{f"chips-{side}": each for side, each in enumerate(shapes.CHIPS)}}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_a_shape_stays_within_its_square(shape):
    box = shape.get_extents()
    assert -0.5 <= box.x0 < box.x1 <= 0.5 and -0.5 <= box.y0 < box.y1 <= 0.5


def test_chips_stay_on_their_half_of_the_cookie():
    for side, chips in zip((-1, 1), shapes.CHIPS, strict=True):
        across, up = chips.vertices.T
        assert (side * across > 0).all() and (np.hypot(across, up) < 0.5).all()


def test_a_person_fills_from_the_foot_up():
    tops = [shapes.person_up_to(level).get_extents().y1 for level in (0, 0.25, 0.5, 0.75, 1)]
    assert tops == pytest.approx([-0.48, -0.24, 0, 0.24, 0.48], abs=0.01)


@pytest.fixture
def split():
    use_language("nl")
    explorer = explorers.BudgetSplit()
    explorer.picture.room = 860
    return explorer


def test_the_leads_get_cookies_with_chips(split):
    for cookies in (0, 2, 6.5, 10):
        split.set(cookies=cookies)
        left, right, left_chips, right_chips = (
            spots(mark(split.picture, f"dots-plate-{n}")) for n in (1, 2, 3, 4))
        assert len(left) == len(right) == 10
        assert left_chips == left[:round(cookies + 0.1)] and right_chips == right[:int(cookies)]


@pytest.mark.parametrize("forced", ("active", "none"))
def test_both_kinds_of_cookies_differ_in_one_colour(split, browser, forced):
    """Colours that a reader chose may be much alike: here they are one and the same."""
    split.set(cookies=5)
    svg = split.picture.svg.replace("<svg ", '<svg class="lo-image" ')
    page = browser.new_page(forced_colors=forced)
    page.set_content(f"<style>{(HERE / 'style.css').read_text('utf-8')}"
                     ".lo-explorer { --lo-customers: LinkText !important;"
                     " --lo-leads: LinkText !important; }</style>"
                     f"<div class=lo-explorer style='width: 900px'>{svg}</div>")
    first = page.locator("[id$=dots-plate-1] use").first.bounding_box()
    last = page.locator("[id$=dots-plate-2] use").last.bounding_box()
    seen = Image.open(io.BytesIO(page.screenshot())).convert("L")
    page.close()

    def light(left, top):
        """How much of a square of 20 CSS pixels is lighter than the cookie in it."""
        square = np.asarray(seen.crop((left, top, left + 20, top + 20)), int)
        return (square > square.min() + 60).mean()

    assert light(round(first["x"]) + 5, round(first["y"]) + 5) > 0.1 > 0.02 > light(
        round(last["x"] + last["width"]) - 25, round(last["y"]) + 5)
