"""What must be true of every explorer, in both languages: it is moved, not looked at."""

import io
import math
import re

import numpy as np
import pytest
from every import EVERY, KINDS, anywhere, made, samples, sound
from fluent.syntax import FluentParser, ast
from PIL import Image
from seeing import drawn, seen

from leadofilie import explorers, words
from leadofilie.explorer import CodeError
from leadofilie.marks import figure


@EVERY
def test_every_lever_moves_the_explorer(kind, language):
    explorer = made(kind, language)
    sound(explorer)
    for name, quantity in explorer.quantities.items():
        # A lever may wait for another (the retention rate counts only where years are counted).
        for preset in ({}, *explorer.presets.values()):
            shown = set()
            for value in samples(quantity):
                explorer.set(**{**explorer.state.start, **preset, name: value})
                assert explorer.levers[name].value == pytest.approx(value)
                sound(explorer)
                shown.add((explorer.sentence, explorer.picture.svg))
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


def sentences(explorer):
    """The keys of all sentences that stand in words for ``say``: those with a title."""
    file = words.HERE / words.language() / f"{type(explorer).__module__.split('.')[-2]}.ftl"
    for entry in FluentParser().parse(file.read_text("utf-8")).body:
        if isinstance(entry, ast.Message) and entry.id.name.startswith(f"{explorer.name}-") and any(
                each.id.name == "title" for each in entry.attributes):
            yield entry.id.name


@EVERY
def test_every_number_of_every_sentence_is_one_of_the_outcomes(kind, language):
    """Also of the sentences that are hardly ever said."""
    explorer = made(kind, language)
    rng = np.random.default_rng(9)
    settings = [explorer.values, *map(explorer.state.preset, explorer.presets),
                *(explorer.state.snapped({**explorer.values, name: end})
                  for name, each in explorer.quantities.items()
                  for end in (each.minimum, each.maximum)),
                *(anywhere(explorer, rng) for _ in range(30))]
    known, reached = set(), {}
    for values in settings:
        outcome = explorer.model(**explorer.state.as_arguments(values))
        known |= vars(outcome).keys()
        reached.setdefault(f"{explorer.name}-{explorer.say(outcome)}", []).append(outcome)
    keys = set(sentences(explorer))
    assert reached.keys() <= keys, "each has its sentence and its title"
    for key in keys:
        for part in (key, f"{key}.title", f"{explorer.name}-alt"):
            needed = words.variables(part)[0]
            assert needed <= known, part
            for outcome in reached.get(key, ()):
                assert needed <= vars(outcome).keys(), part


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
        explorer.set(**anywhere(explorer, rng))
        sound(explorer)


@KINDS
def test_a_setting_has_one_picture_wherever_the_reader_came_from(kind):
    explorer = made(kind)
    rng = np.random.default_rng(5)
    for _ in range(3):
        for name in rng.permutation(list(explorer.levers))[:4]:
            lever, quantity = explorer.levers[name], explorer.quantities[name]
            for value in (quantity.maximum, quantity.minimum,
                          quantity.at(int(rng.integers(quantity.count + 1)))):
                lever.value = value  # what the page does while a finger drags
            lever.settled += 1
        fresh = made(kind)
        fresh.set(**explorer.values)
        assert seen(explorer.picture) == seen(fresh.picture), explorer.values


@KINDS
def test_undo_reset_and_hold(kind):
    explorer = made(kind)
    start = explorer.values
    name, quantity = next(iter(explorer.quantities.items()))
    other = quantity.maximum if start[name] != quantity.maximum else quantity.minimum
    explorer.set(**{name: other})
    moved = explorer.picture.svg
    explorer.undo()
    assert explorer.values == start
    explorer.set(**{name: other})
    assert explorer.picture.svg == moved
    explorer.hold()
    assert explorer.state.held == explorer.values and explorer.levers[name].baseline == other
    assert not re.search(r'id="[^"]*-ghost-', explorer.picture.svg)
    explorer.undo()
    assert explorer.state.held == start and explorer.picture.svg == moved
    explorer.reset()
    assert explorer.values == start == explorer.state.held
    assert seen(explorer.picture) == seen(made(kind).picture)


@KINDS
def test_one_drag_is_one_step_back(kind):
    explorer = made(kind)
    start = explorer.values
    name, lever = next(iter(explorer.levers.items()))
    for value in samples(explorer.quantities[name]):
        lever.value = value
    lever.settled += 1
    assert explorer.values[name] == pytest.approx(lever.value)
    explorer.undo()
    assert explorer.values == start


@KINDS
def test_a_drag_right_after_undo_can_be_undone_too(kind):
    explorer = made(kind)
    start = explorer.values
    name, lever = next(iter(explorer.levers.items()))
    value = next(each for each in samples(explorer.quantities[name]) if each != start[name])
    explorer.set(**{name: value})
    there = explorer.values
    for _ in range(2):  # sooner than the page can tell that the hand let go
        lever.value = start[name]
        explorer.undo()
        assert explorer.values == there


@KINDS
def test_bad_values_name_the_lever_and_move_nothing(kind):
    explorer = made(kind)
    before, svg = explorer.values, explorer.picture.svg
    for name, lever in explorer.levers.items():
        for bad in (lever.maximum * 2 + 1, lever.minimum - 1, math.nan, math.inf, "veel", None):
            with pytest.raises(ValueError, match=name):
                explorer.set(**{name: bad})
    with pytest.raises(ValueError, match="no_such_lever"):
        explorer.set(no_such_lever=1)
    assert explorer.values == before and explorer.picture.svg == svg


@KINDS
def test_codes_come_back(kind):
    explorer = made(kind)
    rng = np.random.default_rng(7)
    for _ in range(10):
        explorer.set(**anywhere(explorer, rng))
        code, values = explorer.code, explorer.values
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
        assert explorer.bet is None and not explorer.betting
        return
    truth = explorer.bet.quantity.show(explorer.truth())
    assert not explorer.betting and truth in repr(explorer.reveal)
    other = kind()
    assert other.betting
    guess = other.bet.quantity.at(other.bet.quantity.count // 3)
    other.bet.place(guess)
    assert not other.betting
    assert truth in repr(other.reveal) and other.bet.quantity.show(guess) in repr(other.reveal)


def test_who_cannot_lose_a_customer_gets_a_sentence_all_the_same():
    """Customers that are worth money without end were an error."""
    explorer = made(explorers.BudgetSplit)
    part = explorer.break_it
    part.show_map()
    most = explorer.quantities["preventable"].maximum
    explorer.set(preventable=most, discount_rate=0, budget=500_000, aftercare=1)
    sound(explorer)
    assert most > 0.9 and "€" in part.sentence or "%" in part.sentence


@EVERY
def test_every_size_of_a_page_gets_a_picture(kind, language):
    explorer = made(kind, language)
    for room in (260, 340, figure.NARROW, 2000, 860):
        explorer.picture.room = room
        sound(explorer)
        assert explorer.picture.width / explorer.picture.pages <= min(room, 860)
    for headroom in (190, 260, 420):  # on the stage
        explorer.picture.headroom = headroom
        sound(explorer)
        assert (explorer.picture.height, explorer.picture.pages) == (headroom, 1)
    own = explorer.your_numbers
    sound(own)
    assert own.in_sight == len(own.levers) and not own.picture.cover


@KINDS
def test_on_paper_stands_the_picture_and_its_sentence(kind):
    explorer = made(kind)
    data, more = explorer._repr_mimebundle_()
    assert data["text/plain"] == words.plain(explorer.sentence)
    assert data["image/png"] and more["image/png"]["width"] == 760
    image = Image.open(io.BytesIO(explorer.picture.png))
    assert image.width == 2 * 760 and image.height > 500


@KINDS
def test_a_picture_recovers_from_drawing_that_failed(kind, monkeypatch):
    explorer = made(kind)
    name, lever = next(iter(explorer.levers.items()))
    for kind_of, way in ((figure.SvgRenderer, "finalize"), (figure.SvgRenderer, "draw_path"),
                         (figure.labels.Room, "add"), (figure.Figure, "_settle")):
        with monkeypatch.context() as broken, pytest.raises(ZeroDivisionError):
            broken.setattr(kind_of, way, lambda *_, **__: 1 / 0)
            explorer.set(**{name: lever.minimum if lever.value > lever.minimum else lever.maximum})
        for end in (lever.maximum, lever.minimum):
            explorer.set(**{name: end})
        sound(explorer)
        twin = made(kind)
        twin.set(**explorer.values)
        assert drawn(explorer.picture) == drawn(twin.picture)


@KINDS
def test_a_failing_model_is_told_and_raised(kind, monkeypatch):
    explorer = made(kind)
    name, lever = next(iter(explorer.levers.items()))
    monkeypatch.setattr(type(explorer), "model", lambda self, **_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        lever.value = lever.maximum if lever.value != lever.maximum else lever.minimum
    assert "division by zero" in explorer.picture.sentence
