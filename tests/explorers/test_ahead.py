"""Pictures drawn ahead: what a move would show, known before it is made."""

import pytest

from leadofilie import explorers, use_language
from leadofilie.stage import Choice
from leadofilie.stage import explorer as module

KINDS = pytest.mark.parametrize("kind", explorers.ALL, ids=lambda kind: kind.__name__)


def made(kind=explorers.TwoEnvelopes):
    use_language("nl")
    explorer = kind()
    explorer.picture.cover = ""
    return explorer


def sliders(explorer):
    return {name: each for name, each in explorer.quantities.items()
            if not isinstance(each, Choice)}


def seen(explorer):
    return {name: getattr(explorer.picture, name)
            for name in ("png", "title", "sentence", "alt", "values", "scene")}


@KINDS
def test_what_is_drawn_ahead_is_what_a_move_shows(kind):
    """And a move shows what it would have shown: `other` never draws ahead."""
    here, other = made(kind), made(kind)
    for name, quantity in sliders(here).items():
        here.reset()
        other.reset()
        for part in (0.5, 0, 1):
            value = quantity.at(round(part * quantity.count))
            before = seen(here), here.outcome, here.code
            ahead = here.draw_ahead(name, value)
            here.draw_ahead(name, quantity.at(round((1 - 0.7 * part) * quantity.count)))
            assert before == (seen(here), here.outcome, here.code)
            here.set(**{name: value})
            other.set(**{name: value})
            if ahead["values"] != before[0]["values"]:
                assert ahead == seen(here), (name, value)
            assert here.picture.png == other.picture.png, (name, value)
            assert here.draw_ahead(name, value) == seen(here), "once more changes nothing"


def test_a_bad_value_is_refused_as_a_move_is():
    explorer = made()
    with pytest.raises(ValueError, match="roi_a"):
        explorer.draw_ahead("roi_a", 9)


@pytest.fixture
def asked(monkeypatch):
    """An explorer, and what it answers to a page that asks for pictures."""
    explorer = made()
    answers = []
    monkeypatch.setattr(explorer.picture, "send",
                        lambda content, buffers: answers.append((content, buffers)))

    def ask(*values, scene=None):
        scene = explorer.picture.scene if scene is None else scene
        explorer.picture._handle_custom_msg(
            {"lever": "customers", "values": values, "scene": scene}, [])
        return answers.pop()

    return explorer, ask


def test_a_page_gets_the_pictures_it_asks_for(asked, monkeypatch):
    monkeypatch.setattr(module, "BREATH", 60)
    explorer, ask = asked
    content, pngs = ask(15, 20)
    assert content["scene"] == explorer.picture.scene
    for each, png, value in zip(content["drawn"], pngs, (15, 20), strict=True):
        explorer.set(customers=value)
        assert seen(explorer) == {**each, "png": png}


def test_a_move_waits_for_one_picture_at_most(asked, monkeypatch):
    monkeypatch.setattr(module, "BREATH", 0)
    _, ask = asked
    content, pngs = ask(15, 20, 30)
    assert [each["values"]["customers"] for each in content["drawn"]] == [15]
    assert len(pngs) == 1


def test_a_page_that_does_not_know_what_changed_gets_none(asked):
    explorer, ask = asked
    assert ask(15, scene=explorer.picture.scene - 1) == (
        {"scene": explorer.picture.scene, "drawn": []}, [])
    explorer.picture.cover = "?"
    assert ask(15)[0]["drawn"] == []


def test_a_page_is_answered_whatever_happens(asked):
    explorer, ask = asked
    explorer.model = None
    with pytest.raises(TypeError):
        explorer.draw_ahead("customers", 15)
    assert ask(15)[0]["drawn"] == [], "and asks again"
    del explorer.model
    assert ask(15)[0]["drawn"]


def test_another_scene_is_whatever_pictures_drawn_ahead_do_not_know_of():
    explorer = made()

    def changes(act):
        before = explorer.picture.scene
        act()
        return explorer.picture.scene != before

    assert not changes(lambda: explorer.set(customers=15))
    assert not changes(explorer.undo)
    assert changes(lambda: explorer.set(roi_b=1)), "its axis stretches"
    assert not changes(lambda: explorer.set(roi_b=0.9)), "and stays so"
    assert changes(explorer.hold)
    assert changes(explorer.reset), "another ghost"
    assert changes(lambda: explorer.picture.set_state({"room": 480}))
    assert changes(lambda: explorer.picture.set_state({"ratio": 2.0}))


def test_a_bet_is_another_scene():
    explorer = made(explorers.ReferralChain)
    bet, before = explorer.bet, explorer.picture.scene
    bet.place()
    assert explorer.picture.scene != before


def test_an_answer_names_the_move_it_answers(monkeypatch):
    explorer = made()
    sent = []
    monkeypatch.setattr(explorer.picture, "send_state", lambda key: sent.append(
        {key} if isinstance(key, str) else set(key)))
    lever = explorer.levers["customers"]
    assert explorer.picture.values == explorer.start
    lever.set_state({"moved": 7.0, "value": 15.0})
    assert explorer.picture.answered == 7
    assert sum({"answered", "png"} <= names for names in sent) == 1, "and with the picture"
    assert sum("answered" in names for names in sent) == 1
    assert explorer.picture.values == {**explorer.start, "customers": 15}
    explorer.levers["budget"].set_state({"moved": 9.0})  # there and back in one message
    assert explorer.picture.answered == 9


def test_a_move_that_fails_is_answered_too(monkeypatch):
    explorer = made()
    monkeypatch.setattr(explorer, "model", None)
    with pytest.raises(TypeError):
        explorer.levers["customers"].set_state({"value": 15.0, "moved": 7.0})
    assert explorer.picture.answered == 7
