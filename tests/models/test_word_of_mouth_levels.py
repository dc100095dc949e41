"""Where a firm without advertising settles, how its customers came, how long they stay."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadofilie.models.word_of_mouth import (
    ad_free_share,
    base,
    months_kept,
    origins,
    steady_share,
)

pytestmark = pytest.mark.filterwarnings("error")
shares = st.floats(0, 1)
FIRM = dict(market=1000, customers=200, churn=0.05, promoters=0.4, detractors=0.1, tells=1,
            converts=0.3, advertising=1000, cost_per_customer=100, warns=2)  # fmt: skip


@given(st.floats(0, 3), shares)
def test_without_detractors_it_is_the_published_level(referral, churn):
    assert ad_free_share(referral, churn) == pytest.approx(steady_share(referral, churn), abs=1e-12)


def test_it_is_where_the_months_lead():
    settled = base(3000, **FIRM | dict(advertising=0)).customers[-1] / 1000
    assert ad_free_share(0.4 * 0.3, 0.05, 2 * 0.1) == pytest.approx(settled, abs=1e-9)


@given(st.floats(0.01, 3), st.floats(0.001, 1), st.floats(0, 20))
def test_it_balances_and_warnings_never_help(referral, churn, warned):
    x = ad_free_share(referral, churn, warned)
    if referral > churn:
        assert referral * (1 - x) * np.exp(-warned * x) == pytest.approx(churn, abs=1e-9)
    else:
        assert x == 0
    assert x <= ad_free_share(referral, churn) + 1e-12


def test_the_edges():
    assert ad_free_share(0.1, 0, 5) == 1
    assert ad_free_share(0, 0) == 0
    np.testing.assert_allclose(
        ad_free_share([[0.1], [0.2]], [0.05, 0.1, 0.3]), [[0.5, 0, 0], [0.75, 0.5, 0]], atol=1e-12)


def test_origins_add_up_and_start_from_who_was_there():
    run = base(24, **FIRM)
    parts = origins(run, FIRM["churn"])
    np.testing.assert_allclose(parts.sum(axis=0), run.customers)
    np.testing.assert_allclose(parts[0], 200 * 0.95 ** np.arange(25))
    assert parts[1, 1] == run.by_advertising[0] and parts[2, 1] == run.by_talk[0]
    grid = base(24, **FIRM | dict(churn=[0.05, 0.2]))
    both = origins(grid, [0.05, 0.2])
    assert both.shape == (3, 25, 2)
    np.testing.assert_allclose(both[..., 0], parts)


def test_months_kept_is_the_sum_of_who_is_still_there():
    assert months_kept(60, 0) == 60
    assert months_kept(60, 1) == 1
    assert months_kept(0, 0.1) == 0
    np.testing.assert_allclose(months_kept(60, [0.05, 0.1]), [
        sum(0.95**k for k in range(60)), sum(0.9**k for k in range(60))])


@pytest.mark.parametrize(("name", "call"), [
    ("churn", lambda: ad_free_share(0.1, 1.1)),
    ("referral", lambda: ad_free_share(-0.1, 0.1)),
    ("warned", lambda: ad_free_share(0.1, 0.1, np.nan)),
    ("churn", lambda: months_kept(60, -0.1)),
    ("months", lambda: months_kept(1.5, 0.1)),
    ("churn", lambda: origins(base(2, **FIRM), 2)),
])
def test_they_are_refused_by_name(name, call):
    with pytest.raises(ValueError, match=name):
        call()
