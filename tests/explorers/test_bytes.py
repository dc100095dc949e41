"""What a move sends to the page is small, also where a picture is of a hundred people."""

import pytest

from leadofilie import explorers, use_language

MOST = 30_000  # bytes; a network of 2,000 people takes a few more


@pytest.mark.parametrize(("name", "values"), [
    ("StillACustomer", {}), ("StillACustomer", {"silent": 3}),
    ("TwoEnvelopes", {"customers": 100}), ("TwoEnvelopes", {"customers": 100, "budget": 60}),
    ("Courting", {"market": 100}), ("Courting", {"market": 100, "hours": 2000, "growth": 0}),
    ("YourCompany", {})])  # fmt: skip
def test_a_move_is_at_most_30_kb(name, values):
    use_language("nl")
    explorer = getattr(explorers, name)()
    if explorer.wager is not None:
        explorer.bet.skip()
    explorer.set(**values)
    assert 1_000 < len(explorer.picture.marks) <= MOST
