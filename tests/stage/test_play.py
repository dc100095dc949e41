"""The play button, as the page drives it: one step asked for, one step shown."""

import pytest

from leadofilie import use_language
from leadofilie.stage.play import Play


def made(advance, **acts):
    use_language("nl")
    return Play("RumourNetwork-play", advance, **acts)


def test_it_steps_until_there_is_no_next_one():
    done = []
    button = made(lambda: (done.append("step"), len(done) < 4)[1],
                  start=lambda: done.append("start"), rest=lambda: done.append("rest"))
    button.playing = True
    for _ in range(10):
        button.asked += 1
        assert button.shown == button.asked
    assert done == ["start", "step", "step", "step", "rest"]
    assert not button.playing


def test_a_stopped_button_steps_no_more():
    done = []
    button = made(lambda: done.append("step") or True)
    button.playing = True
    button.asked += 1
    button.playing = False
    button.asked += 1  # was on its way when the reader pressed stop
    assert done == ["step"] and button.shown == 2


def test_a_failing_step_stops_it_and_is_raised():
    button = made(lambda: 1 / 0)
    button.playing = True
    with pytest.raises(ZeroDivisionError):
        button.asked += 1
    assert not button.playing and button.shown == 1
