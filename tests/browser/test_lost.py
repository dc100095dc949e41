"""The server goes away in the middle of a class: the reader gets a sentence, or notices nothing."""

from pathlib import Path

import pytest
from outside import Outside
from reading import Reading, new_visit
from servers import Lab, Site, Voila

NOTEBOOK = Path("nl/04-zeldzame-klant.ipynb")


@pytest.fixture
def lost(request, browser, tmp_path):
    """The notebook with everything run, and its server gone; a lever that was moved then."""
    kind = request.param
    if kind.missing():
        pytest.skip(kind.missing())
    with Outside() as outside, kind(tmp_path) as door, new_visit(browser, outside) as visit:
        reading = Reading(visit, door, NOTEBOOK, outside)
        reading.start()
        reading.skip_bets()
        explorer = [node for node in reading.explorers()
                    if reading.buttons(node, kind=".lo-presets .lo-preset")][-1]
        said = reading.sentence(explorer)
        lever = explorer.query_selector(".lo-lever")
        control = reading.control(lever)
        # At once: soon JupyterLab notices too, and its dialog takes the keys.
        door.vanish()
        reading.press(control, "End")
        yield reading, explorer, lever, said


@pytest.mark.parametrize("lost", [Lab, Voila], indirect=True, ids=lambda kind: kind.name)
def test_a_lost_connection_is_told_where_the_reader_looks(lost):
    reading, _, lever, _ = lost
    told = "(lever, told) => reading.all(lever, '.lo-told').some((it) => reading.text(it) === told)"
    key = "stage-no-answer-lab" if reading.door.name == "lab" else "stage-no-answer"
    assert reading.sees(told, lever, reading.word(key), seconds=40)
    # What to do in JupyterLab is said in JupyterLab only.
    assert ("Run All Cells" in reading.word(key)) == (reading.door.name == "lab")


@pytest.mark.parametrize("lost", [Site], indirect=True, ids=lambda kind: kind.name)
def test_the_site_needs_no_server_once_it_is_there(lost):
    reading, explorer, lever, said = lost
    assert reading.sees("(node, said) => reading.sentence(node) !== said", explorer, said)
    assert not reading.complaints
