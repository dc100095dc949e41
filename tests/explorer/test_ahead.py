"""Pictures drawn ahead: what a move would show, known before it is made."""

import pytest
from seeing import seen

from leadofilie import explorers, use_language
from leadofilie.explorer import Choice, ahead

KINDS = pytest.mark.parametrize("kind", explorers.ALL, ids=lambda kind: kind.__name__)
DRAWN_AHEAD = ("background", "marks", "handles", "title", "sentence", "alt", "values", "scene")


def made(kind=explorers.TwoEnvelopes):
    use_language("nl")
    return kind(bet=False)


def sliders(explorer):
    return {name: each for name, each in explorer.quantities.items()
            if not isinstance(each, Choice)}


def traits(explorer):
    """What a page has of the present picture, as pictures drawn ahead name it."""
    return {name: getattr(explorer.picture, name) for name in DRAWN_AHEAD}


@KINDS
def test_what_is_drawn_ahead_is_what_a_hands_move_shows(kind):
    """And a move shows what it would have shown: `other` never draws ahead."""
    here, other = made(kind), made(kind)
    for name, quantity in sliders(here).items():
        here.reset()
        other.reset()
        for part in (0.5, 0, 1):
            value = quantity.at(round(part * quantity.count))
            before = traits(here), here.outcome, here.code
            told = here.draw_ahead(name, value)
            here.draw_ahead(name, quantity.at(round((1 - 0.7 * part) * quantity.count)))
            assert before == (traits(here), here.outcome, here.code), "and changes nothing"
            for each in (here, other):
                each.levers[name].value = value
            if told["values"] != before[0]["values"]:
                assert told == traits(here), (name, value)
            assert seen(here.picture) == seen(other.picture), (name, value)
            assert here.draw_ahead(name, value) == traits(here), "once more is the same"


def test_a_bad_value_is_refused_as_a_move_is():
    explorer = made()
    with pytest.raises(ValueError, match="roi_a"):
        explorer.draw_ahead("roi_a", 9)


def test_a_picture_that_was_printed_is_drawn_ahead_too():
    explorer = made()
    explorer.paper()
    told = explorer.draw_ahead("customers", 15)
    explorer.levers["customers"].value = 15
    assert told == traits(explorer)


@pytest.fixture
def asked(monkeypatch):
    """An explorer, and what it answers to a page that asks for pictures."""
    explorer = made()
    answers = []
    monkeypatch.setattr(explorer.picture, "send", answers.append)

    def ask(*values, scene=None):
        scene = explorer.picture.scene if scene is None else scene
        explorer.picture._handle_custom_msg(
            {"lever": "customers", "values": values, "scene": scene}, [])
        return answers.pop()

    return explorer, ask


def test_a_page_gets_the_pictures_it_asks_for(asked, monkeypatch):
    monkeypatch.setattr(ahead, "BREATH", 60)
    explorer, ask = asked
    background = explorer.picture.background
    answer = ask(15, 20)
    assert answer["scene"] == explorer.picture.scene
    for each, value in zip(answer["drawn"], (15, 20), strict=True):
        assert "background" not in each, "the page has it"
        explorer.levers["customers"].value = value
        assert traits(explorer) == {"background": background, **each}


def test_a_background_that_the_page_lacks_comes_along(asked):
    explorer, _ = asked
    answers = []
    explorer.picture.send = answers.append
    explorer.picture.background = "another"
    explorer.picture._handle_custom_msg(
        {"lever": "customers", "values": [15], "scene": explorer.picture.scene}, [])
    (each,) = answers[0]["drawn"]
    assert each["background"] != "another"
    explorer.levers["customers"].value = 15
    assert traits(explorer) == each


def test_a_move_waits_for_one_picture_at_most(asked, monkeypatch):
    monkeypatch.setattr(ahead, "BREATH", 0)
    _, ask = asked
    assert [each["values"]["customers"] for each in ask(15, 20, 30)["drawn"]] == [15]


def test_a_page_gets_a_few_pictures_at_a_time(asked, monkeypatch):
    monkeypatch.setattr(ahead, "BREATH", 60)
    _, ask = asked
    assert len(ask(*[15] * 100_000)["drawn"]) == ahead.MOST == 8


def test_a_page_that_does_not_know_what_changed_gets_none(asked):
    explorer, ask = asked
    assert ask(15, scene=explorer.picture.scene - 1) == {
        "scene": explorer.picture.scene, "drawn": []}
    explorer.bet.open = True
    assert ask(15)["drawn"] == []


@pytest.mark.parametrize("message", [
    None, 3, "x", [], {}, {"lever": "nobody"}, {"lever": ["customers"]},
    {"values": 3}, {"values": [None]}, {"values": [10**400]},
    {"values": [float("nan")]}, {"values": [15, "x"]}, {"values": {"a": 1}}, {"scene": "1"},
    {"scene": None}, {"values": [-1]}])
def test_a_page_that_asks_nonsense_gets_none(asked, message):
    explorer, _ = asked
    answers = []
    explorer.picture.send = answers.append
    right = {"lever": "customers", "values": [15], "scene": explorer.picture.scene}
    whole = isinstance(message, dict) and message
    explorer.picture._handle_custom_msg({**right, **message} if whole else message, [])
    assert answers == [{"scene": explorer.picture.scene, "drawn": []}]


def test_a_page_is_answered_whatever_happens(asked):
    explorer, ask = asked
    explorer.model = None
    with pytest.raises(TypeError):
        explorer.draw_ahead("customers", 15)
    assert ask(15)["drawn"] == [], "and asks again"
    del explorer.model
    assert ask(15)["drawn"]


def test_another_scene_is_whatever_pictures_drawn_ahead_do_not_know_of():
    explorer = made()

    def changes(act):
        before = explorer.picture.scene
        act()
        return explorer.picture.scene != before

    def move(name, value):
        explorer.levers[name].value = value

    assert not changes(lambda: move("customers", 15))
    assert not changes(explorer.undo)
    assert changes(lambda: move("roi_b", 1)), "its axis stretches"
    assert not changes(lambda: move("roi_b", 0.9)), "and stays so"
    assert changes(lambda: explorer.levers["roi_b"].set_state({"settled": 1})), "until it settles"
    assert changes(explorer.hold)
    assert changes(explorer.reset), "another ghost"
    assert changes(lambda: explorer.picture.set_state({"room": 480}))
    assert changes(lambda: explorer.picture.set_state({"headroom": 300}))


def test_the_same_scene_again_has_the_same_number():
    """So that what a page was told of it counts once more."""
    explorer = made()
    start = explorer.picture.scene
    explorer.set(roi_b=1)
    assert explorer.picture.scene != start
    explorer.undo()
    assert explorer.picture.scene == start


def test_scenes_are_forgotten_and_never_mistaken_for_another(monkeypatch):
    monkeypatch.setattr(ahead, "SCENES", 3)
    explorer = made()
    numbers = []
    for room in (300, 340, 380, 420, 460, 500, 540):
        explorer.picture.set_state({"room": room})
        numbers.append(explorer.picture.scene)
        assert len(explorer.ahead._scenes) <= 4
    assert len(set(numbers)) == len(numbers)


def test_a_bet_is_another_scene():
    use_language("nl")
    explorer = explorers.ReferralChain()
    before = explorer.picture.scene
    explorer.bet.place((50, 40, 30, 20))
    assert explorer.picture.scene != before


def test_an_answer_names_the_move_it_answers(monkeypatch):
    explorer = made()
    sent = []
    monkeypatch.setattr(explorer.picture, "send_state", lambda key: sent.append(
        {key} if isinstance(key, str) else set(key)))
    lever = explorer.levers["customers"]
    assert explorer.picture.values == explorer.state.start
    lever.set_state({"moved": 7.0, "value": 15.0})
    assert explorer.picture.answered == 7
    assert sum({"answered", "marks"} <= names for names in sent) == 1, "and with the picture"
    assert sum("answered" in names for names in sent) == 1
    assert explorer.picture.values == {**explorer.state.start, "customers": 15}
    explorer.levers["budget"].set_state({"moved": 9.0})  # there and back in one message
    assert explorer.picture.answered == 9


def test_a_bet_that_is_placed_answers_no_move():
    """So the page takes what comes for the doing of a button, and shows it happen."""
    use_language("nl")
    explorer = explorers.TwoEnvelopes()
    explorer.bet.levers[0].set_state({"moved": 7.0, "value": 0.44})
    assert explorer.picture.answered == 7
    explorer.bet.place()
    assert explorer.picture.answered == 7


def test_a_move_that_fails_is_answered_too(monkeypatch):
    explorer = made()
    monkeypatch.setattr(explorer, "model", None)
    with pytest.raises(TypeError):
        explorer.levers["customers"].set_state({"value": 15.0, "moved": 7.0})
    assert explorer.picture.answered == 7
