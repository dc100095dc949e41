"""What the stage asks of Python: a picture of a height, a QR code, and numbers that are levers'."""

import re

import pytest
import segno

from leadofilie import explorers, use_language, words
from leadofilie.explorer import stage
from leadofilie.explorer.outcome import Outcome, tell

SPAN = re.compile(r'<span class="lo-number" data-lever="(\w+)">(.*?)</span>')
EVERY = pytest.mark.parametrize("kind", explorers.ALL, ids=lambda kind: kind.__name__)


def shown(kind):
    """An explorer after its bet."""
    use_language("nl")
    explorer = kind()
    if explorer.betting:
        explorer.bet.skip()
    return explorer


@pytest.mark.parametrize(("told", "height"), [(260, 260), (1, stage.LOWEST), (9000, stage.HIGHEST)])
def test_a_picture_is_as_high_as_there_is_room(told, height):
    explorer = shown(explorers.WhaleCurve)
    before = explorer.picture.height
    explorer.picture.set_state({"room": 676, "headroom": told})
    assert explorer.picture.height == height
    explorer.picture.set_state({"headroom": 0})
    assert explorer.picture.height == before


@EVERY
def test_panels_stand_beside_each_other(kind):
    explorer = shown(kind)
    figure = explorer.figure(676, headroom=260)
    boxes = [figure._boxes[panel.name] for panel in figure.panels if not panel.strip]
    for (_, low, right, high), (left, *_) in zip(boxes, boxes[1:], strict=False):
        assert right <= left
        assert 0 < low < high < 260


def test_paper_keeps_its_own_height():
    explorer = shown(explorers.WhatIsScarce)
    before = explorer.paper()
    explorer.picture.set_state({"room": 676, "headroom": 200})
    assert explorer.paper() == before


ADDRESS = "http://192.168.1.20:8866/voila/render/nl/01-koekjes.ipynb?only=whale-curve"


def test_an_address_is_answered_with_its_qr_code():
    picture = shown(explorers.WhaleCurve).picture
    picture.set_state({"link": ADDRESS})
    size = segno.make_qr(ADDRESS, error="m").symbol_size(border=4)[0]
    assert f'viewBox="0 0 {size} {size}"' in picture.qr, "with the margin that scanners need"
    assert '#fff' in picture.qr and '#000' in picture.qr, "in the dark as well"
    before = picture.qr
    picture.set_state({"link": f"{ADDRESS}&whale-curve=ABCD"})
    assert picture.qr != before
    picture.set_state({"link": ""})
    assert picture.qr == ""


@pytest.mark.parametrize("told", [
    "javascript:alert(1)", "file:///etc/passwd", "http://", "http://x/ y", "http://x/é", 5, None,
    "https://x/" + "a" * 2000, ["http://x/"]])
def test_what_is_no_address_has_none(told):
    picture = shown(explorers.WhaleCurve).picture
    picture.set_state({"link": told})
    assert (picture.link, picture.qr) == ("", "")


def test_the_longest_address_has_one_too():
    assert stage.qr_code("https://x/" + "aB" * 990).startswith("<svg")


def test_the_first_six_presets_have_a_key():
    (presets,) = (each for each in shown(explorers.FinitePond).view.children
                  if "lo-presets" in each._dom_classes)
    keys = [each.key for each in presets.children]
    assert keys[:6] == [*"123456"] and set(keys[6:]) == {""}


# -- numbers of levers -----------------------------------------------------------------------------

def test_a_number_that_a_lever_sets_says_so():
    explorer = shown(explorers.BudgetSplit)
    explorer.set(cookies=3)
    assert ("cookies", "3") in SPAN.findall(explorer.picture.sentence)
    assert ("cookies", "5") in SPAN.findall(explorer.draw_ahead("cookies", 5)["sentence"])


@EVERY
def test_nothing_else_says_so(kind):
    explorer = shown(kind)
    for preset in explorer.presets:
        explorer.choose(preset)
        for name, text in SPAN.findall(explorer.picture.sentence):
            lever = explorer.levers[name]
            assert name in explorer.names_in_sight and lever.unit not in ("choice", "switch")
            digits = [words.number, words.percent, words.money]
            value = explorer.values[name]
            if lever.unit == "dollar":
                value = words.Dollars(value)
            assert text in {write(value, n) for write in digits for n in range(3)
                            if write is words.money or lever.unit != "dollar"}
        said = [repr(explorer), explorer.alt, explorer.title, words.plain(explorer.sentence),
                explorer.picture.alt, explorer.picture.title, explorer.picture.sentence,
                explorer.picture.svg]
        assert not re.search("[\ue000-\ue002]", "".join(said))
        assert re.sub("<[^>]+>", "", explorer.picture.sentence) == words.as_html(
            words.plain(explorer.sentence)), "it reads the same"


def test_a_number_that_a_model_makes_of_it_is_no_levers():
    explorer = shown(explorers.BudgetSplit)
    assert "cookies" in explorer._told_levers(explorer.values, explorer.outcome)
    other = Outcome(**vars(explorer.outcome) | {"cookies": explorer.values["cookies"] + 1})
    assert "cookies" not in explorer._told_levers(explorer.values, other)


def test_a_number_keeps_its_format_its_plural_and_its_escape():
    use_language("en")
    now = Outcome(churn=0.0175, yearly=0.19)
    said = tell("FinitePond-yearly", now, of_levers=["churn"])
    assert words.plain(said) == tell("FinitePond-yearly", now)
    assert SPAN.findall(words.as_html(said)) == [("churn", "1.75%")]
    dollars = words.Dollars(5.0, "serve").format(None)
    assert SPAN.findall(words.as_html(dollars)) == [("serve", "$5")]
    assert words.money(words.Dollars(5.0, "serve")) == "$5"
    assert words.as_html("<b>\ue000a b\ue001<i>\ue002") == "&lt;b&gt;\ue000a b\ue001&lt;i&gt;\ue002"


@pytest.mark.parametrize("kind", explorers.ALL)
def test_an_address_spells_the_whole_name(kind):
    assert kind(bet=False).picture.address.replace("-", "") == kind.__name__.lower()
