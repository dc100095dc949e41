"""Break-it of every explorer with a claim: where the claim turns, said and on the map."""

import re

import numpy as np
import pytest
from every import CLAIMS, KINDS, LANGUAGES, made, samples, sound
from ink import MARGIN, masks
from seeing import drawn, mark, seen, spots

from leadofilie import explorers, words
from leadofilie.explorer import Choice
from leadofilie.explorer.break_it import advantage


@CLAIMS
@pytest.mark.parametrize("whole", [False, True])
def test_a_map_waits_until_the_hand_lets_go(kind, whole):
    explorer = made(kind)
    part = explorer.break_it
    if whole:
        part.show_map()
    name = next(name for name in explorer.quantities if name not in (part.x, part.y))
    before, lever = part.picture.svg, explorer.levers[name]
    picture = explorer.picture.svg
    for value in samples(explorer.quantities[name]):
        lever.value = value
        assert part.picture.svg == before
    assert explorer.picture.svg != picture
    lever.settled += 1
    twin = type(part)(explorer)
    for each in (part, twin):
        each.show_map()
    assert list(part.rows()) == list(twin.rows())
    other = explorer.levers[part.x]
    before = part.picture.svg
    other.value = other.minimum if other.value > other.minimum else other.maximum
    assert part.picture.svg != before  # "you are here" goes along


@CLAIMS
def test_a_map_out_of_sight_waits_until_it_is_seen(kind):
    part, twin = (made(kind).break_it for _ in range(2))
    part.picture.in_sight = False
    before = part.picture.svg, part.sentence
    for name, quantity in part.explorer.quantities.items():
        for each in (part, twin):
            each.explorer.set(**{name: samples(quantity)[-1]})
    assert (part.picture.svg, part.sentence) == before
    part.picture.in_sight = True
    assert part.sentence == twin.sentence and seen(part.picture) == seen(twin.picture)


@CLAIMS
def test_flips_are_where_the_claim_turns(kind):
    explorer = made(kind)
    for setting in ({}, *explorer.presets.values()):
        explorer.set(**{**explorer.state.start, **setting})
        holds = advantage(explorer) > 0
        for name, flip in explorer.flips().items():
            quantity = explorer.quantities[name]
            if flip is None:
                ends = [advantage(explorer, **{name: end})
                        for end in (quantity.minimum, quantity.maximum)]
                # Where nothing is known nothing turns.
                assert all(np.isnan(end) or (end > 0) == holds for end in ends)
                continue
            assert quantity.minimum <= flip <= quantity.maximum
            assert (advantage(explorer, **{name: flip}) > 0) != holds


@KINDS
def test_without_a_claim_there_are_no_flips(kind):
    explorer = made(kind)
    assert bool(explorer.flips()) == (kind.advantage is not None)


@CLAIMS
def test_corners_have_flips_too(kind):
    """Levers at their ends and starts, in whatever combination: in range, or nowhere."""
    explorer = made(kind)
    part, rng = explorer.break_it, np.random.default_rng(8)
    for _ in range(8):
        explorer.set(**{name: (each.minimum, each.start, each.maximum)[rng.integers(3)]
                        for name, each in explorer.quantities.items()})
        sound(explorer)
        assert part.holds == bool(advantage(explorer) > 0)
        for name, flip in explorer.flips().items():
            quantity = explorer.quantities[name]
            assert flip is None or quantity.minimum <= flip <= quantity.maximum, name


@pytest.mark.parametrize("sign", [1, -1])
def test_a_claim_on_its_border_turns_where_it_stands(sign, monkeypatch):
    """One advantage at a time may come out a rounding error above zero, many at once below."""
    explorer = made(explorers.FunnelOrLoop)
    explorer.set(after=1, churn=1, preventable=0.95)

    def zero(self, **levers):
        sizes = np.broadcast_shapes(*(np.shape(each) for each in levers.values()))
        return np.full(sizes, sign * 1e-17 if sizes else -sign * 1e-17)

    monkeypatch.setattr(explorers.FunnelOrLoop, "advantage", zero)
    flips = explorer.flips()
    assert flips == explorer.values
    sound(explorer)
    assert explorer.break_it.sentence


@CLAIMS
@LANGUAGES
def test_break_it_says_and_draws(kind, language):
    explorer = made(kind, language)
    part = explorer.break_it
    for setting in ({}, *explorer.presets.values()):
        explorer.set(**{**explorer.state.start, **setting})
        assert part.holds == bool(advantage(explorer) > 0)
        assert words.say(f"{explorer.name}-claim") in repr(part)
        assert len(part.table) == len(explorer.levers)
    names = [name for name, each in explorer.quantities.items() if not isinstance(each, Choice)]
    maps = set()
    across, *_ = part.view.children[-1].children[0].children  # the two lists of levers
    for x in names:
        across.value = x
        assert explorer.levers[x].label in words.plain(part.alt)
        maps.add(drawn(part.picture))
    assert len(maps) == len(names)


def panel(svg):
    """The frame of the map, from where its border is cut off two pixels further on: left, top,
    width, height in CSS pixels."""
    cut = re.search(r"<clipPath[^>]*><rect ([^>]*)/>", svg)[1]
    left, top, wide, high = (float(re.search(rf'\b{name}="([\d.]+)"', cut)[1])
                             for name in ("x", "y", "width", "height"))
    return left + 2, top + 2, wide - 4, high - 4


@CLAIMS
@pytest.mark.parametrize("room", [262, 860])
def test_a_name_on_the_map_stands_within_its_region(kind, room):
    explorer = made(kind)
    part = explorer.break_it
    part.picture.room = room
    part.show_map()
    named = {verdict: words.say(f"stage-map-{verdict}") for verdict in ("holds", "breaks")}
    seen_names = set()
    for preset in ({}, *explorer.presets.values()):
        explorer.set(**{**explorer.state.start, **preset})
        x, y = (explorer.quantities[name].grid(101) for name in (part.x, part.y))
        holds = np.broadcast_to(
            advantage(explorer, **{part.x: x[None, :], part.y: y[:, None]}) > 0, (101, 101))
        if holds.all() or not holds.any():  # one region, which is all of the map
            continue
        picture = part.picture
        left, top, wide, high = panel(picture.marks)
        ink = dict(masks(picture.svg, picture.width, picture.height))
        for verdict, region in (("holds", holds), ("breaks", ~holds)):
            if named[verdict] in ink:
                rows, columns = np.nonzero(ink[named[verdict]])
                across = (columns - MARGIN - left) / wide
                up = 1 - (rows - MARGIN - top) / high
                assert across.min() >= 0 and across.max() <= 1, preset
                assert up.min() >= 0 and up.max() <= 1, preset
                under = region[np.rint(100 * up).astype(int), np.rint(100 * across).astype(int)]
                assert under.mean() > 0.9, (preset, verdict)
                seen_names.add(verdict)
    assert seen_names


def test_you_are_where_the_levers_stand():
    explorer = made(explorers.BudgetSplit)
    part = explorer.break_it
    assert (part.x, part.y) == ("preventable", "churn")
    left, top, wide, high = panel(part.picture.marks)
    for preventable, churn in ((0, 0.05), (1, 0.9), (0.5, 0.48)):
        explorer.set(preventable=preventable, churn=churn)
        ((x, y),) = spots(mark(part.picture, "point-map-1"))
        assert x == pytest.approx(left + wide * preventable, abs=1)
        assert y == pytest.approx(top + high * (1 - (churn - 0.05) / 0.85), abs=1)


@CLAIMS
def test_what_is_said_to_flip_a_claim_flips_it_when_it_is_typed(kind):
    """Each of the smallest changes is one that the lever can take."""
    explorer = made(kind)
    broken = explorer.break_it
    holds, start = broken.holds, explorer.values
    turns = {name: flip for name, flip in explorer.flips().items() if flip is not None}
    for name, flip in turns.items():
        value = broken.beyond(name, flip)
        if value == flip:  # no value of the lever lies beyond it
            continue
        assert value == explorer.quantities[name].snap(value)
        explorer.set(**{name: value})
        assert broken.holds != holds, name
        explorer.set(**start)
