"""A finite market: where it peaks, when it rests, and what driving people away costs.

The formulas are those of the notebook's cell "model", written out here a second time in plain
Python.
"""

import math

import numpy as np
import pytest
from ink import MARGIN, masks
from models.references import pond_peak
from seeing import mark, spots

from leadofilie import use_language, words
from leadofilie.explorers import CallBack, FinitePond, FunnelOrLoop
from leadofilie.explorers.funnel import water
from leadofilie.explorers.funnel.months import MONTHS, TIME
from leadofilie.marks import Place


@pytest.fixture(autouse=True)
def dutch():
    use_language("nl")


def random_settings(explorer, n, seed=11):
    rng = np.random.default_rng(seed)
    for _ in range(n):
        yield {name: each.at(int(rng.integers(each.count + 1)))
               for name, each in explorer.quantities.items()}


def held(explorer, **values):
    """The explorer at its start but for `values`."""
    explorer.set(**{**explorer.state.start, **values})
    return explorer.outcome


def pond_as_written(churn, apart, **levers):
    """Month by month (untouched, customers, former, put off) of both kinds, and the promise."""
    paths = [one_kind(churn * (1 + sign * apart), **levers)[0] for sign in (-1, 1)]
    return (paths[0] + paths[1]) / 2, one_kind(churn, **levers)[1]


def one_kind(churn, approached, market, put_off, won_back, help_hours, hours, first_hours,
             half_hours, conversion, already, margin, newcomers, back):
    """The same where everybody leaves as soon."""
    r = approached / market
    k = conversion * (1 - 2 ** (-max(hours / approached - first_hours - help_hours, 0)
                                / half_hours))
    o = put_off * 2**-help_hours
    u, c, f, p = market * (1 - already), market * already, 0.0, 0.0
    promise, endless = c, k * r * (market - c)
    beta = max(won_back, back)
    path, promised = [(u, c, f, p)], [promise]
    for _ in range(MONTHS):
        m = min(u, market)
        u, c, f, p = (
            u - r * m + (1 - o) * (1 - k) * r * m + beta * (f + churn * c)
            + newcomers / 12 * market,
            c - churn * c + k * r * m,
            (1 - beta) * (f + churn * c),
            p + o * (1 - k) * r * m,
        )
        promise += endless - churn * promise
        path.append((u, c, f, p))
        promised.append(promise)
    return np.array(path), np.array(promised)


def test_the_pond_is_as_the_notebook_writes_it():
    explorer = FinitePond(bet=False)
    for values in ({}, *FinitePond.presets.values(), *random_settings(explorer, 3)):
        outcome = held(explorer, **values)
        path, promise = pond_as_written(**explorer.values)
        pond = outcome.pond
        ours = np.column_stack([pond.untouched, pond.customers, pond.former, pond.put_off])
        assert ours == pytest.approx(path, rel=1e-9, abs=1e-6)
        assert outcome.promise == pytest.approx(promise, rel=1e-9, abs=1e-6)


def test_nobody_is_lost_in_any_month_at_any_setting():
    explorer = FinitePond(bet=False)
    for values in random_settings(explorer, 60):
        pond = explorer.model(**values).pond
        everyone = pond.untouched + pond.customers + pond.former + pond.put_off
        entered = values["newcomers"] / 12 * np.arange(MONTHS + 1)
        assert everyone == pytest.approx(values["market"] * (1 + entered), rel=1e-12)


def peak_as_written(a, b, churn):
    return math.log(b / churn) / math.log((1 - churn) / (1 - b))


@pytest.mark.parametrize("put_off", [0, 0.1, 0.3])
@pytest.mark.parametrize("churn", [0.03, 0.05, 0.12])
@pytest.mark.parametrize("market", [400, 1000, 1500])
def test_the_peak_is_where_the_formula_says(put_off, churn, market):
    outcome = held(FinitePond(bet=False), put_off=put_off, churn=churn, market=market)
    r, k = 50 / market, outcome.conversion
    t = peak_as_written(r * k, r * (k + put_off * (1 - k)), churn)
    if t < MONTHS:
        assert outcome.month == math.ceil(t)
        assert outcome.declines
    else:
        assert outcome.month == MONTHS
    if not put_off and t < MONTHS:  # the continuous limit of the literature is close by
        month, share = pond_peak(r * k, churn)
        assert outcome.month == pytest.approx(month, abs=1.5)
        assert outcome.pond.customers.max() / market == pytest.approx(share, rel=0.05)


@pytest.mark.parametrize("lever", ["market", "churn", "conversion", "half_hours"])
def test_the_pond_flips_where_the_peak_leaves_the_sixtieth_month(lever):
    explorer = FinitePond(bet=False)
    flip = explorer.flips()[lever]
    values = {**explorer.state.start, lever: flip}
    k = explorer.model(**values).conversion
    a = values["approached"] / values["market"] * k
    # In the sixtieth month as many leave as are won: the peak of the formula is at its beginning.
    allowed = 1e-3 if lever != "market" else 0.3  # a market is people: whole steps of fifty
    assert peak_as_written(a, a, values["churn"]) == pytest.approx(MONTHS - 1, abs=allowed)


def test_the_decline_hangs_on_churn_on_who_comes_in_and_on_who_comes_back():
    explorer = FinitePond(bet=False)
    assert held(explorer).declines and explorer.outcome.yearly == pytest.approx(0.191, abs=1e-4)
    assert "1,75% per maand is 19% per jaar" in words.plain(explorer.sentence)
    assert explorer.outcome.promised > explorer.values["market"], "more than there are people"
    explorer.choose("thousand")
    assert not explorer.outcome.declines and explorer.outcome.month == MONTHS
    a = 50 / 1000 * explorer.outcome.conversion
    assert MONTHS < peak_as_written(a, a, 0.0175) < MONTHS + 3, "just beyond the five years"
    explorer.choose("stay")
    assert not explorer.outcome.declines and explorer.outcome.month == MONTHS
    assert words.percent(explorer.outcome.yearly) == "6%"
    # An inflow of 12% of the market a year takes the decline away; 8% does not.
    explorer.choose("refilled")
    assert not explorer.outcome.declines
    assert held(explorer, newcomers=0.08).declines
    held(explorer)
    assert explorer.flips()["newcomers"] == pytest.approx(0.109, abs=0.001)
    assert explorer.flips()["back"] == pytest.approx(0.054, abs=0.001)


def test_fast_leavers_in_a_thousand_people_peak_too_but_not_at_fifteen_per_cent_a_year():
    explorer = FinitePond(bet=False)
    fast = {"market": 1000, "churn": 0.05}  # 46% a year
    assert held(explorer, **fast).declines
    yearly = explorer.model(**{**explorer.values, "churn": 1 - 0.85**(1 / 12)})
    assert yearly.yearly == pytest.approx(0.15)
    assert yearly.month == MONTHS and not yearly.declines
    # An inflow of 12% of the market a year takes the decline away; a tenth does not.
    assert not held(explorer, **fast, newcomers=0.12).declines
    assert words.say("FinitePond-rests.title", customers=242) == explorer.title
    assert held(explorer, **fast, newcomers=0.1).declines
    held(explorer, **fast)
    assert explorer.flips()["newcomers"] == pytest.approx(0.124, abs=0.001)
    assert explorer.flips()["back"] == pytest.approx(0.07, abs=0.01)


@pytest.mark.parametrize(("churn", "put_off", "fifteen", "fifty", "best"), [
    (0.0175, 0.4, 115.5, 109.2, 28), (0.0175, 0.3, 118.5, 120.4, 29),
    (0.05, 0.3, 70.3, 67.6, 28), (0.05, 0.2, 72.4, 76.0, 30)])
def test_from_fifty_to_fifteen_only_just_wins_and_twenty_eight_is_best(churn, put_off, fifteen,
                                                                       fifty, best):
    start = dict(FinitePond().state.start) | {"market": 400, "churn": churn, "put_off": put_off}

    def average(approached):
        return pond_as_written(**start | {"approached": approached})[0][1:, 1].mean()

    assert average(15) == pytest.approx(fifteen, abs=0.05)
    assert average(50) == pytest.approx(fifty, abs=0.05)
    assert max(range(5, 201), key=average) == best
    for language in words.LANGUAGES:
        use_language(language)
        FinitePond(bet=False)
        story = words.say("FinitePond-preset-fifteen.story")
        for number in (words.number(115.5, 1), words.number(109.2, 1), "28", "30%"):
            assert number in story


def test_won_back_leavers_make_a_ceiling():
    outcome = held(FinitePond(bet=False), won_back=1, market=1000, approached=200, churn=0.1)
    a = 200 / 1000 * outcome.conversion
    assert outcome.pond.customers[-1] == pytest.approx(1000 * a / (a + 0.1), rel=1e-3)
    assert not outcome.declines


def test_what_the_pond_presets_tell_is_true():
    explorer = FinitePond(bet=False)

    def average(**values):
        return held(explorer, **values).pond.customers[1:].mean()

    talks, fifteen, helped = (average(**explorer.presets[preset])
                              for preset in ("talks", "fifteen", "help"))
    assert talks < fifteen < helped
    assert held(explorer, **explorer.presets["talks"]).pond.customers[-1] < held(
        explorer, **explorer.presets["fifteen"]).pond.customers[-1]
    # The same 200 hours in a large, forgiving market: fifty win more than fifteen.
    assert average(market=1_000_000) > average(market=1_000_000, approached=15)
    # And with fifty people there is no time to help.
    assert average(**explorer.presets["talks"], help_hours=1) < talks
    explorer.choose("help")
    assert words.number(helped) in explorer.sentence
    explorer.choose("endless")
    assert explorer.outcome.pond.customers[-1] == pytest.approx(explorer.outcome.promise[-1],
                                                                rel=0.01)
    assert explorer.title == words.say("FinitePond-kept.title")
    explorer.choose("back")
    assert not explorer.outcome.declines


def test_in_one_notebook_the_same_thing_has_one_value():
    starts = {kind: {each.name: each.start for each in kind.levers}
              for kind in (FinitePond, FunnelOrLoop, CallBack)}
    assert starts[FinitePond]["churn"] == starts[FunnelOrLoop]["churn"]
    assert starts[CallBack]["lead"] == starts[FunnelOrLoop]["conversion"]


def test_irritation_is_the_margin_of_the_customers_it_cost():
    explorer = FinitePond(bet=False)
    kind, rude = held(explorer), held(explorer, put_off=0.3, margin=70)
    missed = (kind.pond.customers - rude.pond.customers)[1:].sum()
    assert rude.irritation == pytest.approx(70 * missed)
    assert rude.irritation > 0 == kind.irritation
    assert words.money(rude.irritation) in explorer.sentence
    explorer.reset()
    assert "weg. Dat kostte" not in explorer.sentence


def test_the_truth_of_the_bet_is_the_top():
    explorer = FinitePond(bet=False)
    a = 50 / 400 * 0.3
    assert explorer.outcome.conversion == pytest.approx(0.3)
    assert explorer.truth() == math.ceil(peak_as_written(a, a, 0.0175)) == 38


def test_a_hand_takes_hold_of_the_market_at_its_edge():
    explorer = FinitePond(bet=False)
    for market, newcomers in ((200, 0), (400, 0), (550, 0), (300, 0.2)):
        explorer.set(market=market, newcomers=newcomers)
        handle, = explorer.picture.handles
        assert handle["lever"] == "market" and handle["axis"] == "y" and handle["per_pixel"] < 0
        assert handle["start"] + handle["per_pixel"] * handle["y"] == pytest.approx(market)
    explorer.set(market=1_000_000)
    assert explorer.picture.handles == [], "its edge is beyond the page"


class Caught:
    """A pen that keeps the points it is to draw."""

    def points(self, x, y, shape, size, color, rim):
        self.x, self.y, self.size = np.asarray(x), np.asarray(y), size


@pytest.mark.parametrize("place", (Place((0, 60), (0, 600), (66, 52, 500, 420)),
                                   Place((0, 60), (0, 600), (66, 52, 300, 260), narrow=True)),
                         ids=("wide", "narrow"))
def test_fish_swim_in_what_is_left_of_the_water(place):
    explorer, most = FinitePond(bet=False), 0
    for levers in random_settings(explorer, 100):
        now = held(explorer, **levers)
        pen = Caught()
        water.fish(now.pond, now.promise).draw(place, pen)
        most = max(most, pen.x.size)
        caught = now.pond.customers + now.pond.former + now.pond.put_off
        surface = np.minimum(place.py(caught + now.pond.untouched), place.box[3])
        for end in (-0.5, 0, 0.5):
            x = pen.x + end * pen.size
            assert (pen.y > np.interp(x, place.px(TIME), place.py(caught)) + 4).all()
            assert (pen.y < np.interp(x, place.px(TIME), surface) - 4).all()
    assert most > 2


def test_no_word_lies_on_a_fish_in_any_preset():
    explorer, seen = FinitePond(bet=False), 0
    for language in ("nl", "en"):
        use_language(language)
        for room, headroom in ((260, 0), (340, 0), (560, 0), (700, 0), (860, 0), (780, 250)):
            explorer.picture.room, explorer.picture.headroom = room, headroom
            for preset in explorer.presets:
                explorer.choose(preset)
                picture = explorer.picture
                for x, y in spots(mark(picture, "drawing-people-1")):
                    rows, columns = (slice(round(at) + MARGIN - half, round(at) + MARGIN + half + 1)
                                     for at, half in ((y, 4), (x, 10)))
                    for text, mask in masks(picture.svg, picture.width, picture.height):
                        assert not mask[rows, columns].any(), f"{preset}, {room} px: {text}"
                    seen += 1
    assert seen > 200
