"""When two amounts are the same."""

ROUNDING = 1e-9  # two amounts whose difference is a smaller share than this are the same


def same(one, other):
    """Whether two amounts differ by rounding only."""
    return abs(one - other) <= ROUNDING * max(abs(one), abs(other))
