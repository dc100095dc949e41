"""JupyterLab moves levers in another thread than the one that runs the cells."""

import sys
from concurrent.futures import ThreadPoolExecutor

import matplotlib
import pytest
from seeing import seen

from leadofilie import explorers, use_language


@pytest.fixture
def restless():
    """Threads that take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.skipif(sys.platform == "emscripten", reason="a browser's Python has one thread")
def test_levers_may_move_while_cells_are_drawn(restless):
    use_language("nl")
    moved = explorers.TwoEnvelopes(bet=False)
    style = dict(matplotlib.rcParams)

    def move():
        for customers in (1, 12, 120, 1_000_000, 15) * 3:
            moved.set(customers=customers)

    def show():
        for kind in (explorers.TwoEnvelopes, explorers.CallBack):
            kind().paper()
        for _ in range(3):
            moved.paper()

    def ask():
        for name in ("roi_a", "roi_b", "invest_a"):
            moved.draw_ahead(name, moved.quantities[name].maximum)

    with ThreadPoolExecutor(4) as threads:
        for work in [threads.submit(act) for act in (move, show, ask, move)]:
            work.result()
    assert dict(matplotlib.rcParams) == style
    still = explorers.TwoEnvelopes(bet=False)
    still.set(**moved.values)
    moved.reset()
    still.reset()
    assert seen(moved.picture) == seen(still.picture)
