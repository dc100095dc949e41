"""The suite is no test file itself; its asserts are explained all the same."""

from pathlib import Path

import pytest
from kernelless import PAGE

pytest.register_assert_rewrite("suite", "walk", "person", "levers", "on_phone")

# These run with all other tests (`make test`); the rest is the matrix of doors (`make test-doors`).
QUICK = {"test_controls.py", "test_hasty_hands.py", "test_picture.py", "test_short_walk.py",
         "test_lesson_page.py", "test_stage_page.py"}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    for item in items:
        if item.path.parent == Path(__file__).parent and item.path.name not in QUICK:
            item.add_marker("doors")


def pytest_generate_tests(metafunc):
    """Each notebook of the LANGUAGE that a file of the suite names."""
    if "opened" in metafunc.fixturenames:
        from servers import NOTEBOOKS

        paths = sorted(path.relative_to(NOTEBOOKS)
                       for path in NOTEBOOKS.glob(f"{metafunc.module.LANGUAGE}/[0-9]*.ipynb"))
        metafunc.parametrize("opened", paths, indirect=True, scope="module",
                             ids=lambda path: path.stem)


@pytest.fixture
def page(browser):
    """A page with a clock of its own, which stands still until a test lets it run: what is asked
    within some time does not depend on how busy the machine is."""
    page = browser.new_page()
    page.clock.install(time=0)
    page.clock.pause_at(1000)
    page.set_content("<div id=first class=lo-explorer></div>"
                     "<div style='height: 3000px'></div>"
                     "<div style='content-visibility: auto'><div id=second></div></div>")
    page.add_script_tag(content=PAGE)
    yield page
    page.close()
