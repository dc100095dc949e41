"""Where a lever can be taken hold of in the picture itself."""

import math

import pytest
from every import CLAIMS, KINDS, made

from leadofilie.explorers import HiddenJourney, WhoStaysOnTop, YourCompany

ROOMS = pytest.mark.parametrize("room", (340, 760))
# Their pictures count people, one by one, or worlds, which follow nine numbers at once.
NOTHING_TO_HOLD = {WhoStaysOnTop, HiddenJourney, YourCompany}


def stands_at(handle):
    """The value that a handle's place in the picture stands for."""
    value = handle["start"] + handle["per_pixel"] * handle[handle["axis"]]
    return math.exp(value) if handle["log"] else value


@KINDS
@ROOMS
def test_a_handle_stands_where_its_lever_does(kind, room):
    explorer = made(kind)
    explorer.picture.room = room
    held = set()
    for preset in explorer.presets:
        explorer.choose(preset)
        for handle in explorer.picture.handles:
            lever = handle["lever"]
            assert lever in explorer.names_in_sight, "what cannot be seen cannot follow"
            assert stands_at(handle) == pytest.approx(
                explorer.values[lever], rel=1e-6, abs=explorer.quantities[lever].step)
            held.add(lever)
    assert bool(held) == (kind not in NOTHING_TO_HOLD)


@CLAIMS
@ROOMS
def test_you_are_here_is_a_handle_of_both_levers_of_a_map(kind, room):
    broken = made(kind).break_it
    broken.picture.room = room
    handles = {handle["lever"]: handle for handle in broken.picture.handles}
    assert set(handles) == set(kind.map_levers)
    assert len({(handle["x"], handle["y"]) for handle in handles.values()}) == 1
    for lever, handle in handles.items():
        assert stands_at(handle) == pytest.approx(broken.explorer.values[lever], rel=1e-6, abs=1e-6)
