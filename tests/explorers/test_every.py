"""What must be true of every explorer, in both languages: it is moved, not looked at."""

import io
import math
import re

import numpy as np
import pytest
from matplotlib.text import Text
from PIL import Image

from leadofilie import explorers, use_language, words
from leadofilie.stage import Choice, CodeError
from leadofilie.stage.break_it import advantage
from leadofilie.stage.picture import NARROW

EVERY = pytest.mark.parametrize(
    ("kind", "language"),
    [(kind, language) for kind in explorers.ALL for language in words.LANGUAGES],
    ids=lambda value: getattr(value, "__name__", value),
)
KINDS = pytest.mark.parametrize("kind", explorers.ALL, ids=lambda kind: kind.__name__)
# Those that declare a claim: it has flip points and a map.
CLAIMS = pytest.mark.parametrize(
    "kind", [kind for kind in explorers.ALL if kind.advantage is not None],
    ids=lambda kind: kind.__name__)
LANGUAGES = pytest.mark.parametrize("language", words.LANGUAGES)


def sound(explorer):
    """The explorer says and shows something whole now."""
    for text in (explorer.sentence, explorer.title, explorer.alt, repr(explorer)):
        assert text.strip()
        assert not re.search(r"[{}]|\bnan\b|\binf\b|None", text), text
    assert "**" in explorer.sentence, "the numbers that matter are bold"
    image = Image.open(io.BytesIO(explorer.picture.png))
    assert image.size == (explorer.picture.width, explorer.picture.height)
    assert explorer.picture.alt == explorer.alt
    assert explorer.picture.sentence == words.as_html(explorer.sentence)
    head, *rows = explorer.table
    assert rows and all(len(row) == len(head) for row in rows)


def made(kind, language="nl"):
    use_language(language)
    return kind()


def samples(quantity):
    """The ends and the middle, and a quarter from each end; every option of a choice."""
    if isinstance(quantity, Choice):
        return list(range(quantity.count + 1))
    return [quantity.at(round(quantity.count * part)) for part in (0, 0.25, 0.5, 0.75, 1)]


@EVERY
def test_every_lever_moves_the_explorer(kind, language):
    explorer = made(kind, language)
    sound(explorer)
    for name, quantity in explorer.quantities.items():
        # A lever may wait for another (the retention rate counts only where years are counted).
        for preset in ({}, *explorer.presets.values()):
            shown = set()
            for value in samples(quantity):
                explorer.set(**{**explorer.start, **preset, name: value})
                assert explorer.levers[name].value == pytest.approx(value)
                sound(explorer)
                shown.add((explorer.sentence, explorer.picture.png))
            if len(shown) > 1:
                break
        assert len(shown) > 1, f"{name} changes nothing"


@EVERY
def test_every_lever_has_words(kind, language):
    explorer = made(kind, language)
    for lever in explorer.levers.values():
        assert lever.label and lever.show()


@EVERY
def test_every_preset_tells_another_story(kind, language):
    explorer = made(kind, language)
    said = set()
    for preset in explorer.presets:
        explorer.choose(preset)
        sound(explorer)
        said.add((explorer.sentence, tuple(explorer.values.values())))
    assert len(said) == len(explorer.presets)


@KINDS
def test_extremes_together(kind):
    """All levers at one end, then all at the other: the corner where formulas break."""
    explorer = made(kind)
    for end in ("minimum", "maximum"):
        explorer.set(**{name: getattr(lever, end) for name, lever in explorer.levers.items()})
        sound(explorer)


@KINDS
def test_random_settings_hold(kind):
    explorer = made(kind)
    rng = np.random.default_rng(4)
    for _ in range(25):
        explorer.set(**{name: each.at(int(rng.integers(each.count + 1)))
                        for name, each in explorer.quantities.items()})
        sound(explorer)


@KINDS
def test_undo_reset_and_hold(kind):
    explorer = made(kind)
    start, png = dict(explorer.values), explorer.picture.png
    name, quantity = next(iter(explorer.quantities.items()))
    other = quantity.maximum if start[name] != quantity.maximum else quantity.minimum
    explorer.set(**{name: other})
    moved = explorer.picture.png
    explorer.undo()
    assert explorer.values == start
    explorer.set(**{name: other})
    assert explorer.picture.png == moved
    explorer.hold()
    assert explorer.held == explorer.values and explorer.levers[name].baseline == other
    assert repr(explorer.then) == repr(explorer.outcome)
    explorer.undo()
    assert explorer.held == start
    explorer.reset()
    assert explorer.values == start == explorer.held
    assert explorer.sentence == made(kind).sentence
    assert len(png) > 1000


@KINDS
def test_one_drag_is_one_step_back(kind):
    explorer = made(kind)
    start = dict(explorer.values)
    name, lever = next(iter(explorer.levers.items()))
    for value in samples(explorer.quantities[name]):
        lever.value = value  # what the page does while a finger drags
    lever.settled += 1
    assert explorer.values[name] == pytest.approx(lever.value)
    explorer.undo()
    assert explorer.values == start


@KINDS
def test_a_drag_right_after_undo_can_be_undone_too(kind):
    explorer = made(kind)
    start = dict(explorer.values)
    name, lever = next(iter(explorer.levers.items()))
    value = next(each for each in samples(explorer.quantities[name]) if each != start[name])
    explorer.set(**{name: value})
    held = dict(explorer.values)
    for _ in range(2):  # sooner than the page can tell that the hand let go
        lever.value = start[name]
        explorer.undo()
        assert explorer.values == held


@CLAIMS
def test_a_map_waits_until_the_hand_lets_go(kind):
    explorer = made(kind)
    part = explorer.break_it
    name = next(name for name in explorer.quantities if name not in (part.x, part.y))
    drawn, lever = part.picture.png, explorer.levers[name]
    picture = explorer.picture.png
    for value in samples(explorer.quantities[name]):
        lever.value = value
        assert part.picture.png == drawn
    assert explorer.picture.png != picture
    lever.settled += 1
    assert part.sentence == type(part)(explorer).sentence
    other = explorer.levers[part.x]
    drawn = part.picture.png
    other.value = other.minimum if other.value > other.minimum else other.maximum
    assert part.picture.png != drawn  # "you are here" goes along


@CLAIMS
def test_a_map_out_of_sight_waits_until_it_is_seen(kind):
    part, seen = (made(kind).break_it for _ in range(2))
    part.picture.in_sight = False
    drawn, said = part.picture.png, part.sentence
    for name, quantity in part.explorer.quantities.items():
        for each in (part, seen):
            each.explorer.set(**{name: samples(quantity)[-1]})
    assert (part.picture.png, part.sentence) == (drawn, said)
    part.picture.in_sight = True
    assert (part.sentence, part.picture.png) == (seen.sentence, seen.picture.png)


@KINDS
def test_bad_values_name_the_lever_and_move_nothing(kind):
    explorer = made(kind)
    before, png = dict(explorer.values), explorer.picture.png
    for name, lever in explorer.levers.items():
        for bad in (lever.maximum * 2 + 1, lever.minimum - 1, math.nan, math.inf, "veel", None):
            with pytest.raises(ValueError, match=name):
                explorer.set(**{name: bad})
    with pytest.raises(ValueError, match="no_such_lever"):
        explorer.set(no_such_lever=1)
    assert explorer.values == before and explorer.picture.png == png


@KINDS
def test_codes_come_back(kind):
    explorer = made(kind)
    rng = np.random.default_rng(7)
    for _ in range(10):
        chosen = {name: each.at(int(rng.integers(each.count + 1)))
                  for name, each in explorer.quantities.items()}
        explorer.set(**chosen)
        code, values = explorer.code, dict(explorer.values)
        explorer.reset()
        explorer.load(code.lower().replace("-", " "))
        assert explorer.values == pytest.approx(values)
        for place, letter in enumerate(code):  # any single wrong letter is noticed
            if letter != "-":
                wrong = code[:place] + ("2" if letter != "2" else "3") + code[place + 1:]
                with pytest.raises(CodeError):
                    explorer.load(wrong)
        assert explorer.values == pytest.approx(values)


def test_numbers_in_codes_are_used_once():
    numbers = [kind.number for kind in explorers.ALL]
    assert len(set(numbers)) == len(numbers) and all(1 <= number <= 31 for number in numbers)


@EVERY
def test_bet_and_reveal(kind, language):
    explorer = made(kind, language)
    if explorer.wager is None:
        assert not explorer.picture.cover
        return
    assert explorer.picture.cover
    assert explorer.bet.quantity.show(explorer.truth()) in repr(explorer.reveal)
    guess = explorer.bet.quantity.at(explorer.bet.quantity.count // 3)
    explorer.bet.place(guess)
    assert not explorer.picture.cover
    assert explorer.bet.quantity.show(guess) in repr(explorer.reveal)
    other = made(kind, language)
    other.bet.skip()
    assert not other.picture.cover


@CLAIMS
def test_flips_are_where_the_claim_turns(kind):
    explorer = made(kind)
    settings = [{}, *explorer.presets.values()]
    for setting in settings:
        explorer.set(**{**explorer.start, **setting})
        holds = advantage(explorer) > 0
        for name, flip in explorer.flips().items():
            quantity = explorer.quantities[name]
            if flip is None:
                ends = [advantage(explorer, **{name: end}) > 0
                        for end in (quantity.minimum, quantity.maximum)]
                assert all(end == holds for end in ends)
                continue
            assert quantity.minimum <= flip <= quantity.maximum
            assert (advantage(explorer, **{name: flip}) > 0) != holds


@CLAIMS
@LANGUAGES
def test_break_it_says_and_draws(kind, language):
    explorer = made(kind, language)
    part = explorer.break_it
    for setting in ({}, *explorer.presets.values()):
        explorer.set(**{**explorer.start, **setting})
        assert part.holds == bool(advantage(explorer) > 0)
        assert words.say(f"{explorer.name}-claim") in repr(part)
        assert len(part.table) == len(explorer.levers) + 1
    names = [name for name, each in explorer.quantities.items() if not isinstance(each, Choice)]
    pngs = set()
    for x in names:
        part.x, part.y = x, next(name for name in names if name != x)
        part.show()
        pngs.add(part.picture.png)
    assert len(pngs) == len(names)


@CLAIMS
@LANGUAGES
@pytest.mark.parametrize("room", [262, 860])
def test_the_names_on_the_map_keep_off_the_readers_place(kind, language, room):
    explorer = made(kind, language)
    part = explorer.break_it
    part.picture.room = room
    assert part.picture.png
    you, *names = (text.get_window_extent() for text in (part._you, *part._names)
                   if text.get_visible())
    assert not any(you.overlaps(name) for name in names)


@CLAIMS
@pytest.mark.parametrize("room", [262, 860])
def test_a_name_on_the_map_stands_within_its_region(kind, room):
    explorer = made(kind)
    part = explorer.break_it
    part.picture.room = room
    for preset in ({}, *explorer.presets.values()):
        explorer.set(**{**explorer.start, **preset})
        x, y = (explorer.quantities[name].grid(101) for name in (part.x, part.y))
        holds = np.broadcast_to(
            advantage(explorer, **{part.x: x[None, :], part.y: y[:, None]}) > 0, (101, 101))
        for name, region in zip(part._names, (~holds, holds), strict=True):
            if not name.get_visible():
                continue
            box = name.get_window_extent().transformed(part._axes.transAxes.inverted())
            assert 0 <= box.x0 < box.x1 <= 1 and 0 <= box.y0 < box.y1 <= 1, preset
            under = region[round(100 * box.y0):round(100 * box.y1) + 1,
                           round(100 * box.x0):round(100 * box.x1) + 1]
            assert under.mean() > 0.9, (preset, name.get_text())


@EVERY
def test_paper_and_phone(kind, language):
    explorer = made(kind, language)
    data, _ = explorer._repr_mimebundle_()
    assert {"image/png", "text/plain"} <= data.keys()
    for room in (340, 860):
        explorer.picture.room = room
        sound(explorer)
        assert explorer.picture.width <= room
    own = explorer.your_numbers
    sound(own)
    assert own.in_sight == len(own.levers) and not own.picture.cover


def written(figure):
    """The texts that the figure draws: of an axis only those within its limits."""
    for axes in figure.axes:
        for axis in (axes.xaxis, axes.yaxis):
            low, high = sorted(axis.get_view_interval())
            for tick in (*axis.get_major_ticks(), *axis.get_minor_ticks()):
                for label in (tick.label1, tick.label2):
                    label.set_gid("drawn" if low <= tick.get_loc() <= high else "beyond")
    return (text for text in figure.findobj(Text)
            if text.get_visible() and text.get_text().strip() and text.get_gid() != "beyond")


@EVERY
def test_every_text_stays_within_the_picture(kind, language):
    """From a small phone to the widest, through the first width with axes beside each other."""
    explorer = made(kind, language)
    for room in (260, 340, NARROW, 700, 860):
        explorer.picture.room = room
        for preset in explorer.presets:
            explorer.choose(preset)
            sound(explorer)
            figure = explorer._canvas.figure
            for text in written(figure):
                box = text.get_window_extent()
                assert -1 <= box.x0 <= box.x1 <= figure.bbox.width + 1, (room, preset, text)
                assert -1 <= box.y0 <= box.y1 <= figure.bbox.height + 1, (room, preset, text)


@KINDS
def test_a_failing_model_is_told_and_raised(kind, monkeypatch):
    explorer = made(kind)
    name, lever = next(iter(explorer.levers.items()))
    monkeypatch.setattr(type(explorer), "model", lambda self, **_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        lever.value = lever.maximum if lever.value != lever.maximum else lever.minimum
    assert "division by zero" in explorer.picture.sentence
