import math

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from leadofilie.models.returns import CURVES, Power, Saturating, SCurve
from leadofilie.models.scarcity import Option, marginal_roi

pytestmark = pytest.mark.filterwarnings("error")
widely = settings(deadline=None, max_examples=80)

# The article's two envelopes.
SMALL, LARGE = Option(100, 0.5), Option(150, 0.4)

options = st.builds(Option, st.integers(0, 100).map(lambda n: 5.0 * n), st.floats(-0.5, 1.5))
outside = st.floats(0, 1)


def test_return_is_best_at_the_first_euro_and_value_at_187():
    curve = Saturating.through(SMALL, LARGE)
    assert curve.value(np.array([100, 150])) == pytest.approx([150, 210])
    assert curve.roi(0) == pytest.approx(0.73, abs=0.005)
    best = curve.best_spend()
    assert best == pytest.approx(187, abs=0.5)
    assert curve.profit(best) == pytest.approx(62, abs=0.5)
    assert curve.marginal_roi(best) == pytest.approx(0, abs=1e-12)


def s_shaped(exponent):
    """ceiling·x^n/(x^n + half) through the article's two points, by the two equations."""
    times = 1.5**exponent
    half = 150**exponent * 0.4 / (times - 1.4)
    return lambda x: 150 * (1 + half / 100**exponent) * x**exponent / (x**exponent + half)


def test_the_best_spend_hangs_on_the_curve_and_the_return_between_the_points_does_not():
    """187, 362 and 140 through the same two points; each found by trying every half euro too."""
    curves = [each.through(SMALL, LARGE) for each in CURVES]
    at = np.arange(0.5, 600, 0.5)
    for curve, best, highest in zip(curves, (187, 362, 140), (0.5, 0.5, 103), strict=True):
        assert curve.value(np.array([100, 150])) == pytest.approx([150, 210])
        assert curve.best_spend() == pytest.approx(best, abs=0.5)
        assert at[(curve.value(at) - at).argmax()] == pytest.approx(best, abs=0.5)
        assert at[(curve.value(at) / at).argmax()] == pytest.approx(highest, abs=0.25)
        assert curve.profit(150) - curve.profit(100) == pytest.approx(0.20 * 50)
        # On the first point of the three the next euro earns something.
        slope = (curve.value(100.001) - curve.value(99.999)) / 0.002 - 1
        assert curve.marginal_roi(100) == pytest.approx(slope, abs=1e-6) and slope > 0.2
    assert s_shaped(2)(at) == pytest.approx(curves[2].value(at))
    others = [at[(s_shaped(n)(at) - at).argmax()] for n in (1.3, 1.5, 2)]
    assert others == pytest.approx([159, 150.5, 140.5], abs=1.5)


def test_on_an_s_curve_the_highest_return_is_not_that_of_the_first_euro():
    curve = SCurve.through(SMALL, LARGE)
    assert curve.roi(0) == -1 and curve.roi(curve.highest) == pytest.approx(0.5006, abs=1e-4)
    assert Power.through(SMALL, LARGE).roi(0) == math.inf
    assert curve.best_spend(0.51) == 0 < curve.best_spend(0.5)


curves_of_a_kind = st.one_of(
    st.builds(Power, st.floats(0, 1e3), st.floats(0, 0.9)),
    st.builds(SCurve, st.floats(0, 1e5), st.floats(0.1, 1e3)),
)


@widely
@given(curves_of_a_kind, outside, st.floats(0, 1e4))
def test_no_spend_beats_the_best_on_other_curves(curve, s, spend):
    best = curve.best_spend(s)
    surplus = curve.profit(best) - s * best
    room = 1e-9 * (1 + best + curve.value(max(best, spend)) + spend)
    assert surplus >= curve.profit(spend) - s * spend - room
    if spend > 1e-9:
        assert curve.roi(spend) == pytest.approx(curve.value(spend) / spend - 1)


@widely
@given(options, options)
def test_other_curves_too_run_through_both_or_do_not_exist(one, other):
    for kind in (Power, SCurve):
        if Saturating.exists(one, other):
            found = kind.through(one, other)
            assert [found.roi(o.invest) for o in (one, other)] == pytest.approx(
                [one.roi, other.roi], abs=1e-6)
        else:
            with pytest.raises(ValueError, match="lower roi"):
                kind.through(one, other)


@widely
@given(
    st.floats(1, 1e5),
    st.floats(1e-5, 0.05),
    st.floats(1, 300),
    st.floats(1.01, 5),
)
def test_through_finds_the_curve_again(ceiling, steepness, spend, times):
    curve = Saturating(ceiling, steepness)
    points = [Option(c, curve.roi(c)) for c in (spend, times * spend)]
    assume(steepness * spend < 8)  # beyond, both points lie on the ceiling
    assume(all(point.roi > -1 for point in points))
    assume(Saturating.exists(*points))
    found = Saturating.through(*points)
    at = np.array([spend, times * spend])
    assert found.value(at) == pytest.approx(curve.value(at), rel=1e-9)
    if steepness * spend * (times - 1) > 0.01:
        assert found.ceiling == pytest.approx(ceiling, rel=1e-6)
        assert found.steepness == pytest.approx(steepness, rel=1e-6)


@widely
@given(options, options)
def test_a_curve_through_both_or_none(one, other):
    if not Saturating.exists(one, other):
        with pytest.raises(ValueError, match="lower roi"):
            Saturating.through(one, other)
        return
    curve = Saturating.through(one, other)
    assert [curve.roi(o.invest) for o in (one, other)] == pytest.approx([one.roi, other.roi])


curves = st.builds(Saturating, st.floats(0, 1e5), st.floats(0, 0.1))


@widely
@given(curves, outside, st.floats(0, 1e4))
def test_no_spend_earns_more_than_the_best(curve, s, spend):
    best = curve.best_spend(s)
    assert 0 <= best < math.inf
    surplus = curve.profit(best) - s * best
    assert surplus >= curve.profit(spend) - s * spend - 1e-9 * (1 + curve.ceiling + spend)
    if best > 0:
        assert curve.marginal_roi(best) == pytest.approx(s, abs=1e-9)
    assert curve.best_spend(s + 0.1) <= best


@widely
@given(curves, st.floats(0, 1e3), st.floats(0, 1e3))
def test_returns_fall_and_the_next_euro_returns_less_than_the_average(curve, one, other):
    less, more = sorted((one, other))
    room = 1e-9 * (1 + curve.ceiling * curve.steepness)
    assert curve.value(less) <= curve.value(more) <= curve.ceiling
    assert curve.roi(more) <= curve.roi(less) + room
    assert curve.marginal_roi(less) <= curve.roi(less) + room
    if less > 0.01:
        average = curve.profit(less) / less
        assert curve.roi(less) == pytest.approx(average, rel=1e-9, abs=1e-9 * curve.ceiling)


def test_curves_of_many_pairs_at_once():
    small, large = Option(np.array([50.0, 100.0]), 0.5), Option(150, np.array([[0.3], [0.4]]))
    curve, marginal = Saturating.through(small, large), marginal_roi(small, large)
    for i, j in np.ndindex(2, 2):
        a, b = Option(small.invest[j], 0.5), Option(150, large.roi[i, 0])
        alone = Saturating.through(a, b)
        assert curve.ceiling[i, j] == pytest.approx(alone.ceiling)
        assert curve.steepness[i, j] == pytest.approx(alone.steepness)
        assert curve.best_spend(0.1)[i, j] == pytest.approx(alone.best_spend(0.1))
        assert marginal[i, j] == pytest.approx(marginal_roi(a, b))
    exists = Saturating.exists(small, Option(150, [[0.3], [0.6]]))
    assert exists.tolist() == [[True] * 2, [False] * 2]
