"""With every lever under the hand, its picture and its sentence are in the window."""

from pathlib import Path

import pytest
from on_phone import OnPhone
from outside import Outside
from person import AtLaptop, AtProjector
from servers import Lab, Voila
from walk import Walk


class AtWall(AtLaptop):
    """A mouse, and a projector."""

    SCREEN = AtProjector.SCREEN


# Each notebook in two of the three windows.
WAYS = [(Voila, AtLaptop, "nl/01-koekjes.ipynb"), (Voila, OnPhone, "en/01-cookies.ipynb"),
        (Voila, OnPhone, "nl/02-trechter.ipynb"), (Voila, AtWall, "en/02-broken-funnel.ipynb"),
        (Voila, AtWall, "nl/03-vertrouwen.ipynb"), (Voila, OnPhone, "en/03-trust.ipynb"),
        (Voila, AtLaptop, "nl/04-zeldzame-klant.ipynb"),
        (Voila, OnPhone, "en/04-scarce-customer.ipynb"),
        (Voila, OnPhone, "nl/05-geen-blauwtjes.ipynb"),
        (Voila, AtWall, "en/05-no-more-rejections.ipynb"),
        (Voila, OnPhone, "nl/06-jouw-bedrijf.ipynb"),
        (Voila, AtLaptop, "en/06-your-company.ipynb"),
        (Lab, AtLaptop, "nl/02-trechter.ipynb"), (Lab, OnPhone, "nl/04-zeldzame-klant.ipynb")]


@pytest.mark.parametrize("kind, who, notebook", WAYS, ids=[
    f"{kind.name}-{who.__name__}-{Path(notebook).stem[:2]}" for kind, who, notebook in WAYS])
def test_picture_and_sentence_are_in_the_window_with_every_lever(
        kind, who, notebook, browser, tmp_path):
    with (Outside() as outside, kind(tmp_path / "door") as door,
          who(browser, notebook[:2], outside, tmp_path) as person):
        walk = Walk(person, door, Path(notebook))
        walk.arrive()
        walk.run()
        for skip in person.all("button"):
            if skip.text_content().strip() == person.word("stage-bet-skip"):
                skip.evaluate("it => it.click()")  # what is to be seen here comes after the bets
        person.awaits("() => !reading.all(document, '.lo-betting').length",
                      why="a bet that is passed over stays")
        person.look("reading.unfold")
        tried = 0
        for body in person.all(".lo-body"):
            if not person.all(".lo-image", body):
                continue
            for lever in person.all(".lo-levers .lo-lever", body):
                row = (person.all(".lo-row, select", lever) or person.all("label", lever))[0]
                person.bring(row, "a lever")
                bring_along(person, body)
                hidden = person.look("eyes.hidden", body, row)
                assert not hidden, f"{lever.text_content()}: {hidden}"
                if who is OnPhone and not person.all(".lo-game", body):
                    share = body.evaluate(
                        "it => it.querySelector('.lo-figure').offsetHeight / innerHeight")
                    assert share < 0.58, f"what stays above the levers takes {share:.0%}"
                tried += 1
        assert tried > 10


def bring_along(person, body):
    """A person who has a lever before them and not all that it moves, reads on or a bit back."""
    for _ in range(3):
        over, under = person.look("eyes.above", body), person.look("eyes.below", body)
        if over > 1:  # the last levers, where the explorer ends: a bit back
            person.scroll(-over - 4)
        elif under > 1:
            person.scroll(under + 4)
        else:
            return
