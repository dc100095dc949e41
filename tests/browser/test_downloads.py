"""What a reader takes along of their firm is saved: through Voilà and through JupyterLab."""

from pathlib import Path

import pytest
from outside import Outside
from reading import Reading, new_visit
from servers import NOTEBOOKS, Lab, Voila

BEGINS = {"pdf": b"%PDF", "png": b"\x89PNG", "xlsx": b"PK"}


@pytest.mark.parametrize(("door", "language"), [(Voila, "nl"), (Lab, "en")])
def test_each_button_gives_what_it_says(browser, tmp_path, door, language):
    [notebook] = NOTEBOOKS.glob(f"{language}/06*.ipynb")
    with door(tmp_path) as door, Outside() as outside, new_visit(browser, outside) as visit:
        reading = Reading(visit, door, notebook.relative_to(NOTEBOOKS), outside)
        reading.start()
        firm, last = reading.explorers()[0], reading.page.query_selector(".lo-take-along")
        reading.press(reading.control(firm.query_selector(".lo-lever")), "ArrowRight")
        for ending, begins in BEGINS.items():
            [button] = reading.buttons(last, reading.word(f"TakeAlong-{ending}"))
            with reading.page.expect_download() as saved:
                reading.press(button, "Enter")
            name = saved.value.suggested_filename
            assert name == f"{reading.word('TakeAlong-file')}.{ending}"
            assert Path(saved.value.path()).read_bytes().startswith(begins)
            assert name in last.query_selector(".lo-told").text_content()
        [button] = reading.buttons(last, reading.word("TakeAlong-link"))
        reading.press(button, "Enter")
        assert reading.sees("it => it.querySelector('.lo-link input').value", last)
        link = last.query_selector(".lo-link input").input_value()
        if door.name == "lab":  # its address knows nothing of levers
            assert link.startswith("Q") and "/" not in link
        else:
            before = reading.lever(firm.query_selector(".lo-lever"))["value"]
            again = Reading(visit, door, notebook.relative_to(NOTEBOOKS), outside)
            again.page.goto(link)
            again.start()
            lever = again.explorers()[0].query_selector(".lo-lever")
            assert again.sees("(it, value) => reading.lever(it).value === value", lever, before)
        assert not reading.complaints
