"""What is particular to notebook 02: where the pond peaks, when the ring loses, what wins a hidden
buyer, and which call is the last. The formulas are those of the notebook's cell "model", written
out here a second time in plain Python."""

import math

import numpy as np
import pytest

from leadofilie import use_language, words
from leadofilie.explorers import CallBack, FinitePond, FunnelOrLoop, HiddenJourney
from leadofilie.explorers.funnel import FATES, MONTHS, SPLITS, _whole
from leadofilie.models import journey
from leadofilie.stage.break_it import advantage


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
    explorer.set(**{**explorer.start, **values})
    return explorer.outcome


# --- the pond -----------------------------------------------------------------------------------


def pond_as_written(approached, market, churn, put_off, won_back, help_hours, hours, first_hours,
                    half_hours, conversion, already, margin):
    """Month by month (untouched, customers, former, put off) and the promise."""
    r = approached / market
    k = conversion * (1 - 2 ** (-max(hours / approached - first_hours - help_hours, 0)
                                / half_hours))
    o = put_off * 2**-help_hours
    u, c, f, p = market * (1 - already), market * already, 0.0, 0.0
    promise, endless = c, k * r * (market - c)
    path, promised = [(u, c, f, p)], [promise]
    for _ in range(MONTHS):
        u, c, f, p = (
            u - r * u + (1 - o) * (1 - k) * r * u + won_back * (f + churn * c),
            c - churn * c + k * r * u,
            (1 - won_back) * (f + churn * c),
            p + o * (1 - k) * r * u,
        )
        promise += endless - churn * promise
        path.append((u, c, f, p))
        promised.append(promise)
    return np.array(path), np.array(promised)


def test_the_pond_is_as_the_notebook_writes_it():
    explorer = FinitePond()
    for values in ({}, *FinitePond.presets.values(), *random_settings(explorer, 3)):
        outcome = held(explorer, **values)
        path, promise = pond_as_written(**explorer.values)
        pond = outcome.pond
        ours = np.column_stack([pond.untouched, pond.customers, pond.former, pond.put_off])
        assert ours == pytest.approx(path, rel=1e-9, abs=1e-6)
        assert outcome.promise == pytest.approx(promise, rel=1e-9, abs=1e-6)


def test_nobody_is_lost_in_any_month_at_any_setting():
    explorer = FinitePond()
    for values in random_settings(explorer, 60):
        pond = explorer.model(**values).pond
        everyone = pond.untouched + pond.customers + pond.former + pond.put_off
        assert everyone == pytest.approx(np.full(MONTHS + 1, values["market"]), rel=1e-12)


def peak_as_written(a, b, churn):
    return math.log(b / churn) / math.log((1 - churn) / (1 - b))


@pytest.mark.parametrize("put_off", [0, 0.1, 0.3])
@pytest.mark.parametrize("churn", [0.03, 0.05, 0.12])
@pytest.mark.parametrize("market", [400, 1000, 1500])
def test_the_peak_is_where_the_formula_says(put_off, churn, market):
    outcome = held(FinitePond(), put_off=put_off, churn=churn, market=market)
    r, k = 50 / market, outcome.conversion
    t = peak_as_written(r * k, r * (k + put_off * (1 - k)), churn)
    if t < MONTHS:
        assert outcome.top == math.ceil(t)
        assert outcome.declines
    else:
        assert outcome.top == MONTHS
    if not put_off and t < MONTHS:  # the continuous limit of the literature is close by
        month, share = journey.pond_peak(r * k, churn)
        assert outcome.top == pytest.approx(month, abs=1.5)
        assert outcome.pond.customers.max() / market == pytest.approx(share, rel=0.05)


@pytest.mark.parametrize("lever", ["market", "churn", "conversion", "half_hours"])
def test_the_pond_flips_where_the_peak_leaves_the_sixtieth_month(lever):
    explorer = FinitePond()
    flip = explorer.flips()[lever]
    values = {**explorer.start, lever: flip}
    k = explorer.model(**values).conversion
    a = values["approached"] / values["market"] * k
    # In the sixtieth month as many leave as are won: the peak of the formula is at its beginning.
    allowed = 1e-3 if lever != "market" else 0.3  # a market is people: whole steps of fifty
    assert peak_as_written(a, a, values["churn"]) == pytest.approx(MONTHS - 1, abs=allowed)


def test_won_back_leavers_make_a_ceiling():
    outcome = held(FinitePond(), won_back=1, approached=200, churn=0.1)
    a = 200 / 1000 * outcome.conversion
    assert outcome.pond.customers[-1] == pytest.approx(1000 * a / (a + 0.1), rel=1e-3)
    assert not outcome.declines


def test_what_the_pond_presets_tell_is_true():
    explorer = FinitePond()

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


def test_irritation_is_the_margin_of_the_customers_it_cost():
    explorer = FinitePond()
    kind, rude = held(explorer), held(explorer, put_off=0.3, margin=70)
    missed = (kind.pond.customers - rude.pond.customers)[1:].sum()
    assert rude.irritation == pytest.approx(70 * missed)
    assert rude.irritation > 0 == kind.irritation
    assert words.money(rude.irritation) in explorer.sentence
    explorer.reset()
    assert "weg. Dat kostte" not in explorer.sentence


def test_the_truth_of_the_bet_is_the_top():
    explorer = FinitePond()
    a = 0.05 * 0.3
    assert explorer.outcome.conversion == pytest.approx(0.3)
    assert explorer.truth() == math.ceil(peak_as_written(a, a, 0.05)) == 34


# --- the ring -----------------------------------------------------------------------------------


def loop_as_written(after, budget, market, churn, talk, already, preventable, care, care_talk,
                    unasked, lead, reach, interest, conversion, put_off, back):
    """Customers month by month."""
    u, c, f = market * (1 - already), market * already, 0.0
    r = reach * (1 - 2 ** (-((1 - after) * budget / market) / lead))
    k, path = interest * conversion, [c]
    for _ in range(MONTHS):
        y = after * budget / c if c else 1e300
        left = c * churn * (1 - preventable * (1 - 2 ** (-y / care)))
        told = talk * (1 - (1 - unasked) * 2 ** (-y / care_talk))
        met = u * min(1, r + told * c / market)
        gone = put_off * (1 - k) * met
        u, c, f = (u - k * met - gone + back * (f + left), c - left + k * met,
                   (1 - back) * (f + left))
        path.append(c)
    return np.array(path)


def test_the_ring_is_as_the_notebook_writes_it():
    explorer = FunnelOrLoop()
    for values in ({}, *FunnelOrLoop.presets.values(), {"budget": 40_000, "back": 0.1}):
        outcome = held(explorer, **values)
        ours = {name: value for name, value in explorer.values.items()}
        assert outcome.customers == pytest.approx(loop_as_written(**ours), rel=1e-9, abs=1e-9)
        funnel = loop_as_written(**{**ours, "after": 0})
        assert outcome.funnel == pytest.approx(funnel, rel=1e-9, abs=1e-9)
        assert outcome.average == pytest.approx(outcome.customers[1:].mean())


def test_the_best_split_is_best():
    explorer = FunnelOrLoop()
    for values in ({}, *FunnelOrLoop.presets.values()):
        outcome = held(explorer, **values)
        averages = [loop_as_written(**{**explorer.values, "after": split})[1:].mean()
                    for split in SPLITS]
        assert outcome.best == pytest.approx(SPLITS[int(np.argmax(averages))])
        assert outcome.best_average == pytest.approx(max(averages))


def test_each_break_breaks_the_claim():
    explorer = FunnelOrLoop()
    assert advantage(explorer) > 0
    for preset in ("young", "once", "silent", "all"):
        explorer.choose(preset)
        assert advantage(explorer) < 0, preset
    assert words.say("FunnelOrLoop-less.title") == explorer.title
    explorer.choose("once")
    assert explorer.outcome.best == 0 and explorer.title == words.say("FunnelOrLoop-before.title")


def test_a_ring_that_keeps_and_tells_nobody_is_a_pond():
    outcome = held(FunnelOrLoop(), talk=0, preventable=0, after=0.5)
    reach = 0.3 * (1 - 2 ** (-(5000 / 5000) / 2))
    pond = journey.pond(MONTHS, market=5000, reach=reach, churn=0.05, conversion=0.04,
                        put_off=0.05, return_rate=0.02, customers=200)
    assert outcome.customers == pytest.approx(pond.customers)


def test_visits_are_what_the_chain_does_step_by_step():
    outcome = FunnelOrLoop().outcome
    people, visits = np.array([100.0, 0, 0, 0, 0, 0]), np.zeros(6)
    assert outcome.transition.sum(axis=1) == pytest.approx(np.ones(6))
    for _ in range(4000):
        visits += people
        people = people @ outcome.transition
    assert outcome.visits == pytest.approx(visits[:5], rel=1e-9)
    steps, _ = journey.absorbing_chain(outcome.transition)
    assert 100 * steps[0] == pytest.approx(outcome.visits.sum())


def test_the_first_way_down_is_the_chain_without_its_arrows_back():
    """Bert's funnel: cut every arrow that does not lead to the next stage."""
    outcome = FunnelOrLoop().outcome
    funnel = np.zeros((6, 6))
    for stage in range(4):
        funnel[stage, stage + 1] = outcome.transition[stage, stage + 1]
    funnel[:, 5] += 1 - funnel.sum(axis=1)
    assert outcome.first_pass == pytest.approx(100 * journey.chain_visits(funnel)[0])


def test_both_drawings_show_the_same_numbers():
    explorer = FunnelOrLoop()
    chain = explorer.chain
    for preset in explorer.presets:
        explorer.choose(preset)
        for first, back, total in zip(chain.firsts, chain.returns, chain.ring.numbers,
                                      strict=True):
            first, back, total = (
                int("".join(filter(str.isdigit, text.get_text()))) for text in (first, back, total))
            assert first + back == pytest.approx(total, abs=1)
        assert words.number(explorer.outcome.visits[2]) in chain.sentence


def test_chain_visits_of_a_funnel_are_its_products():
    chain = [[0, 0.4, 0, 0.6], [0, 0, 0.1, 0.9], [0, 0, 0, 1], [0, 0, 0, 1]]
    assert journey.chain_visits(chain)[0] == pytest.approx([1, 0.4, 0.04])
    back = [[0, 0.5, 0.5], [0.5, 0, 0.5], [0, 0, 1]]  # up and down, half is lost at each step
    assert journey.chain_visits(back) == pytest.approx(np.array([[4, 2], [2, 4]]) / 3)
    with pytest.raises(ValueError, match="transition"):
        journey.chain_visits([[0, 1], [1, 0]])


# --- the hidden journey -------------------------------------------------------------------------


@pytest.mark.parametrize("values", [
    {}, {"hidden": 0.2, "reviews": 2, "talk": 0.5},
    {"hidden": 0.9, "rivals": 9, "findability": 0.3, "talk": 4},
])
def test_the_hidden_journey_is_as_the_notebook_writes_it(values):
    explorer = HiddenJourney()
    now, v = held(explorer, **values), explorer.values
    m = v["rivals"] + 1

    def better(p, w):
        return p * w / (1 - p + p * w)

    listed = better(m ** -v["hidden"], v["reviews"])
    chosen = better(m ** (v["hidden"] - 1), v["talk"])
    won = v["findability"] * listed * chosen
    assert now.shares.won == pytest.approx(won)
    gains = [10 * won * (1 - p) for p in (v["findability"], listed, chosen)]
    assert list(now.gains) == pytest.approx(gains)
    # What the slope says is what 1% better odds in fact do.
    more = better(m ** (v["hidden"] - 1), v["talk"] * 1.01) / chosen - 1
    assert 100 * won * more == pytest.approx(now.gains.talk / 10, rel=0.02)


def test_a_hundred_buyers_are_always_a_hundred():
    explorer = HiddenJourney()
    for values in random_settings(explorer, 200):
        now = explorer.model(**values)
        assert sum(now.counts) == 100 and min(now.counts) >= 0
        assert all(abs(count - 100 * getattr(now.shares, fate)) < 1
                   for count, fate in zip(now.counts, FATES, strict=True))
    assert _whole([1 / 3, 1 / 3, 1 / 3, 0]) == (34, 33, 33, 0)


def test_hiding_changes_what_wins_not_how_many():
    explorer = HiddenJourney()
    won = {held(explorer, hidden=hidden).counts[0] for hidden in np.linspace(0, 1, 21)}
    assert won == {12}
    said = [explorer.say(held(explorer, hidden=hidden))[0].rpartition("-")[2]
            for hidden in (0, 0.49, 0.5, 0.51, 0.67)]
    assert said == ["talk", "talk", "even", "reviews", "reviews"]


def test_reviews_and_talk_weigh_the_same_at_exactly_half():
    explorer = HiddenJourney()
    assert explorer.flips()["hidden"] == pytest.approx(0.5, abs=1e-6)
    explorer.choose("even")
    assert not advantage(explorer) > 0
    for rivals in (1, 3, 20):
        explorer.set(rivals=rivals, hidden=0.67)
        assert explorer.flips()["hidden"] == pytest.approx(0.5, abs=1e-6)


def test_dots_that_keep_their_fate_keep_their_number():
    explorer = HiddenJourney()
    explorer.set(hidden=0)
    offsets = explorer.dots.get_offsets()
    assert len(np.unique(offsets, axis=0)) == 100
    columns = (offsets[:, 0] // 7.2).astype(int)
    assert tuple(np.bincount(columns, minlength=4)) == explorer.outcome.counts


# --- calling on ---------------------------------------------------------------------------------


def worth_as_written(chances, margin, contact, d, stop):
    silent, cost, back = 1.0, 0.0, 0.0
    for j in range(stop):
        cost += silent * (1 + d) ** -j
        back += silent * chances[j] * (1 + d) ** -(j + 1)
        silent *= 1 - chances[j]
    return (margin - contact * cost) / (1 - back)


@pytest.mark.parametrize("values", [{}, {"contact_cost": 15, "fading": 1},
                                    {"margin": 200, "discount_rate": 0.05, "fourth": 0.12}])
def test_calling_on_is_as_the_notebook_writes_it(values):
    explorer = CallBack()
    now, v = held(explorer, **values), explorer.values
    chances = [v["first"], v["second"], v["third"],
               *(v["fourth"] * v["fading"] ** k for k in range(5))]
    assert now.chances == pytest.approx(chances)
    worth = [worth_as_written(chances, v["margin"], v["contact_cost"], v["discount_rate"], stop)
             for stop in range(9)]
    assert now.values == pytest.approx(worth)
    assert now.best == int(np.argmax(worth))


def test_the_start_is_pfeifer_and_carraways_example():
    now = CallBack().outcome
    assert now.values[3] == pytest.approx(53.149, abs=5e-4)
    assert now.values[4] == pytest.approx(52.320, abs=5e-4)
    assert now.best == 3
    transition, reward = journey.recency_chain([0.3, 0.2, 0.15, 0.05], 40, 4)
    assert journey.chain_value(transition, reward, 0.2)[0] == pytest.approx(now.values[4])


def test_the_best_stop_is_where_the_chance_falls_below_what_a_call_needs():
    explorer = CallBack()
    for preset in explorer.presets:
        explorer.choose(preset)
        now = explorer.outcome
        assert (now.chances[:now.best] >= now.needed).all()
        assert (now.chances[now.best:] <= now.needed).all()
    explorer.reset()
    # Just above the chance that is needed, the fourth call pays; just below it, it does not.
    needed = explorer.outcome.needed
    assert needed == pytest.approx(4 * 1.2 / 53.149, abs=1e-5)
    for fourth, best in ((0.09, 3), (0.1, 4)):
        assert held(explorer, fourth=fourth, fading=0).best == best


def test_calling_on_is_right_where_silence_says_nothing():
    explorer = CallBack()
    assert advantage(explorer) > 0
    for preset in ("loyal", "free"):
        explorer.choose(preset)
        assert not advantage(explorer) > 0 and explorer.outcome.best == 8
    explorer.choose("visit")
    assert explorer.outcome.best == 0
