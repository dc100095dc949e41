"""Whoever opens a notebook on a laptop has something to move before they scroll."""

import pytest
from outside import Outside
from person import AtLaptop
from servers import NOTEBOOKS, Voila
from walk import Walk


@pytest.fixture(scope="module")
def door(tmp_path_factory):
    with Voila(tmp_path_factory.mktemp("door")) as door:
        yield door


@pytest.mark.parametrize("path", sorted(NOTEBOOKS.glob("*/0[1-6]*.ipynb")), ids=lambda path: (
    f"{path.parent.name}-{path.stem[:2]}"))
def test_something_moves_on_the_first_screen(path, door, browser, tmp_path):
    with Outside() as outside, AtLaptop(browser, path.parent.name, outside, tmp_path) as person:
        walk = Walk(person, door, path.relative_to(NOTEBOOKS))
        walk.arrive()
        walk.run()
        assert person.look("() => scrollY") == 0
        levers = person.all(".lo-range, main select")
        assert levers and person.sees(levers[0]), person.box(levers[0])
