"""Who enlarges a page four times has a window of 320 px, and scrolls in one direction only."""

from pathlib import Path

import pytest
from outside import Outside
from reading import Reading, new_visit
from servers import NOTEBOOKS, Voila
from suite import looks_right

AT_400_PERCENT = {"width": 320, "height": 256}
PATHS = [path.relative_to(NOTEBOOKS) for number, language in (
    ("01", "nl"), ("02", "en"), ("03", "nl"), ("04", "en"), ("05", "nl"), ("06", "en"))
    for path in NOTEBOOKS.glob(f"{language}/{number}-*.ipynb")]


@pytest.fixture(scope="module")
def door(tmp_path_factory):
    with Voila(tmp_path_factory.mktemp("door")) as door:
        yield door


@pytest.mark.parametrize("path", PATHS, ids=lambda path: Path(path).stem)
def test_enlarged_four_times_nothing_is_cut(path, door, browser):
    with Outside() as outside, new_visit(browser, outside) as visit:
        reading = Reading(visit, door, path, outside)
        reading.start()
        reading.skip_bets()
        reading.resize(AT_400_PERCENT)
        looks_right(reading, audited=reading.language)
        across = reading.page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
        assert across <= 0, f"{across} px to scroll aside"
        reading.close()
