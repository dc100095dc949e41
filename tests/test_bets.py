"""The answer to a bet leaves the kernel for no page before the bet."""

import io
import re
from xml.etree import ElementTree

import comm
import pytest
from answers import BETS, Secret, nameless
from PIL import Image

from leadofilie import explorers, use_language, words

XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
EACH = pytest.mark.parametrize(
    ("kind", "language"), [(kind, language) for kind in BETS for language in words.LANGUAGES],
    ids=lambda value: getattr(value, "__name__", value))


@pytest.fixture(autouse=True)
def language_as_it_was(monkeypatch):
    monkeypatch.delenv("LEADOFILIE_PAPER", raising=False)
    yield
    use_language("nl")


class Page:
    """What a page receives: the texts and the drawings of every message of every widget."""

    def __init__(self, monkeypatch):
        self.texts, self.drawn, self.standing = [], [], []
        self.away = False  # while a test makes an explorer of its own
        monkeypatch.setattr(comm.DummyComm, "publish_msg", self.receive)

    def receive(self, _, data=None, metadata=None, buffers=None, **more):
        if self.away:
            return
        for part in ("state", "content"):
            told = (data or {}).get(part, {})
            self.texts += said_in(told)
            if isinstance(told, dict):
                self.drawn += [told[name] for name in DRAWN if told.get(name)]
                self.standing += [told["values"]] if told.get("values") else []


DRAWN = ("background", "marks")  # the layers of a picture: axes, and what is told on them


def said_in(value):
    """The texts in what a page is sent, but for scripts, style sheets and names of widgets."""
    if isinstance(value, dict):
        marks = ElementTree.fromstring(f"<svg {XLINK}>{value.get('marks', '')}</svg>")
        value = [each for name, each in value.items() if name not in ("_esm", "_css", *DRAWN)]
        value += ["".join(node.itertext()) for node in marks.iter("text")]
    if isinstance(value, list | tuple):
        return [text for each in value for text in said_in(each)]
    return [value] if isinstance(value, str) and not value.startswith("IPY_MODEL_") else []


def widgets_in(view):
    yield view
    for child in getattr(view, "children", ()):
        yield from widgets_in(child)


def stays_covered(explorer, page):
    """Nothing of the answer is on the page, nor in what a notebook keeps of the cells."""
    page.away = True
    secret = Secret(explorer)
    page.away = False
    assert not secret.drawn & {nameless(each) for each in page.drawn}
    assert not page.standing, "levers may stand where the bet asks"
    for shown in (explorer, explorer.reveal):
        for widget in widgets_in(shown.view):
            state = widget.get_state()
            assert not state.get("values")
            assert not secret.in_cover(" ".join(said_in(state)))
        data, _ = shown._repr_mimebundle_()
        assert not secret.in_cover(data["text/plain"])
    for text in page.texts:
        assert not secret.in_text(text), text
    page.texts.clear()


@EACH
def test_nothing_leaves_the_kernel_before_the_bet(kind, language, monkeypatch):
    use_language(language)
    page = Page(monkeypatch)
    explorer = kind()
    for part in (explorer, explorer.reveal):
        assert part.view
    stays_covered(explorer, page)
    # What a page tells, and what a program or a hand may do, uncovers nothing.
    explorer.picture.room, explorer.picture.headroom = 700, 300
    explorer.picture.table_open = True
    explorer.picture.in_sight = False
    explorer.picture.in_sight = True
    stays_covered(explorer, page)
    name, quantity = next(iter(explorer.quantities.items()))
    explorer.set(**{name: quantity.maximum})
    stays_covered(explorer, page)
    explorer.levers[name].value = quantity.minimum
    explorer.hold()
    explorer.undo()
    explorer.reset()
    stays_covered(explorer, page)
    for preset in explorer.presets:
        explorer.choose(preset)
        stays_covered(explorer, page)


def handles(explorer):
    return {each["lever"] for each in explorer.picture.handles}


@EACH
def test_a_guess_is_made_in_the_empty_chart(kind, language):
    """Nothing is given beforehand; what is dragged is what is bet."""
    use_language(language)
    explorer = kind()
    assert handles(explorer) == {lever.name for lever in explorer.bet.levers}
    assert all(lever.value == lever.minimum for lever in explorer.bet.levers)
    empty = explorer.picture.marks
    assert words.plain(explorer.bet.question) == repr(explorer)
    for lever in explorer.bet.levers:
        lever.set_state({"value": lever.maximum, "moved": lever.moved + 1})
        assert explorer.picture.answered == lever.moved
    if not explorer.bet.levers:
        explorer.bet.take(explorer.bet.quantity.at(7))
    assert explorer.picture.marks != empty
    guess = explorer.bet.value
    assert explorer.bet.quantity.show(guess) in explorer.picture.alt, "for who cannot see the mark"
    explorer.bet.place()
    assert explorer.staked == guess
    assert explorer.bet.quantity.show(guess) in words.plain(explorer.bet.verdict())


@pytest.mark.parametrize("kind", [kind for kind in BETS if kind is not explorers.TrustSurvey])
def test_who_has_not_guessed_yet_is_told_how(kind):
    explorer = kind()
    explorer.bet.place()
    assert explorer.betting and words.say("stage-bet-first") in explorer.bet.hint.value
    explorer.bet.take(explorer.bet.quantity.at(1))
    assert not explorer.bet.hint.value
    explorer.bet.place()
    assert not explorer.betting


@pytest.mark.parametrize("kind", BETS)
def test_the_mark_of_a_bet_stays_in_the_picture(kind):
    """As long as the picture is about the same: not where it shows another shop."""
    bold, shy = kind(), kind()
    bold.bet.place(bold.bet.quantity.at(bold.bet.quantity.count // 3))
    shy.bet.skip()
    shy.set(**bold.values)
    assert bold.picture.marks != shy.picture.marks.replace(shy.picture.name, bold.picture.name)
    if kind is explorers.WhaleCurve:
        for each in (bold, shy):
            each.choose("firm")
        assert "jouw gok" not in bold.picture.marks


def test_the_boldest_bet_has_its_mark_too():
    whale = explorers.WhaleCurve()
    whale.bet.place(2.5)
    assert "jouw gok" in whale.picture.marks


@pytest.mark.parametrize("kind", BETS)
def test_who_starts_again_is_back_at_what_was_asked(kind):
    explorer = kind()
    explorer.bet.skip()
    seen = explorer.values, explorer.sentence, explorer.picture.marks, explorer.code
    for name, quantity in explorer.quantities.items():
        explorer.set(**{name: quantity.maximum})
    explorer.hold()
    explorer.reset()
    assert (explorer.values, explorer.sentence, explorer.picture.marks, explorer.code) == seen
    explorer.undo()
    assert explorer.values == {name: each.maximum for name, each in explorer.quantities.items()}


def test_a_gap_is_named_as_it_is_seen():
    whale = explorers.WhaleCurve()
    whale.bet.place(0.5)
    shown = round(100 * whale.truth())
    assert f"{shown - 50} punten ernaast" in whale.bet.verdict()
    sure = explorers.TwoEnvelopes()
    sure.bet.place(0.2)
    assert "precies raak" in sure.bet.verdict()
    near = explorers.TwoEnvelopes()
    near.bet.place(0.21)
    assert "1 punt ernaast" in words.plain(near.bet.verdict())


def test_levers_that_say_the_answer_wait_as_well():
    chain = explorers.ReferralChain()
    assert "81" in {lever.show().rstrip("%") for lever in chain.levers.values()}
    levers = set(chain.levers.values())
    assert not levers & set(widgets_in(chain.view))
    chain.bet.place((50, 40, 30, 20))
    assert levers <= set(widgets_in(chain.view))


@pytest.mark.parametrize("way", ["place", "skip"])
@EACH
def test_all_of_it_is_there_after_the_bet(kind, language, way, monkeypatch):
    use_language(language)
    page = Page(monkeypatch)
    explorer = kind()
    for part in (explorer, explorer.reveal):
        assert part.view
    explorer.picture.table_open = True
    if way == "place":
        explorer.bet.place(explorer.bet.quantity.at(2))
    else:
        explorer.bet.skip()
    state = explorer.picture.get_state()
    assert explorer.picture.svg and {getattr(explorer.picture, name) for name in DRAWN
                                     } - {""} <= set(page.drawn)
    assert state["marks"] == explorer.picture.marks and state["values"] == explorer.values
    assert explorer.values in page.standing
    for name in ("title", "sentence", "alt", "table"):
        assert state[name] and state[name] in page.texts
    truth = explorer.bet.quantity.show(explorer.truth())
    assert truth in words.plain(explorer.reveal.sentence)
    assert truth in re.sub("</?b>", "", explorer.bet.told.value)
    assert explorer.bet.told in set(widgets_in(explorer.view)), "at the picture, not further on"
    assert not explorer.betting
    assert set(explorer.levers.values()) <= set(widgets_in(explorer.view))
    assert not set(explorer.bet.levers) & set(widgets_in(explorer.view))
    assert repr(explorer) == words.plain(explorer.sentence)
    assert Image.open(io.BytesIO(explorer.paper())).height > 500


def test_the_picture_that_opens_is_of_what_was_asked():
    firm = explorers.WhoBringsNewCustomers()
    firm.bet.place(0.3)
    assert firm.values["quiet"] == 1 and "quiet" in firm.state.chosen


def test_a_bet_leaves_a_setting_that_a_link_asked_for():
    """A lesson's link opens that picture, also where the bet still stands before it."""
    asked = explorers.WhoBringsNewCustomers(bet=False)
    asked.choose("trousers")
    firm = explorers.WhoBringsNewCustomers()
    firm.load(asked.code)
    firm.bet.skip()
    assert firm.values == asked.values
    firm.reset()
    assert "quiet" in firm.state.chosen


@pytest.mark.parametrize("kind", [explorers.FinitePond, explorers.ReferralChain])
def test_what_comes_further_on_waits_for_the_bet_too(kind):
    """The reader's own numbers start where the question does: they would answer it."""
    explorer = kind()
    later = [explorer.your_numbers, explorer.break_it]
    for part in later:
        assert len(part.view.children) == 2 and part.picture.cover
        assert not part.picture.get_state()["sentence"]
    explorer.bet.skip()
    for part in later:
        assert not part.picture.cover and part.picture.get_state()["sentence"]
        assert len(part.view.children) > 1 and words.plain(part.sentence) == repr(part)


def test_a_bet_stands_and_the_levers_as_well():
    whale = explorers.WhaleCurve()
    assert whale.view
    whale.bet.place(0.5)
    before = set(widgets_in(whale.view))
    whale.bet.place(0.6)
    whale.bet.skip()
    assert set(widgets_in(whale.view)) == before and "50%" in repr(whale.reveal)
    assert whale.staked == 0.5
