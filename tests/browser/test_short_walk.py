"""One short walk through each door, for whoever cannot wait for all of them."""

from pathlib import Path

import pytest
from outside import Outside
from person import AtLaptop
from servers import Lab, Site, Voila
from walk import Walk


@pytest.mark.parametrize("kind", [Lab, Voila, Site], ids=lambda kind: kind.name)
def test_a_person_comes_in_bets_moves_a_lever_and_comes_to_the_end(kind, browser, tmp_path):
    if kind.missing():
        pytest.skip(kind.missing())
    with (Outside() as outside, kind(tmp_path) as door,
          AtLaptop(browser, "nl", outside, tmp_path) as person):
        walk = Walk(person, door, Path("nl/04-zeldzame-klant.ipynb"))
        walk.arrive()
        walk.try_the_page()
        walk.run()
        walk.skim()
