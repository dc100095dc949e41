"""Makes example_firm.csv beside this script: a year of a wholesaler's customers, all invented.

    python data/make_example_firm.py

No firm's data went into it. The constants below and the seed were chosen so that the shape
appears that Kaplan and Cooper found in real firms: the most profitable fifth of the customers
earns far more than the whole profit, and some of the largest customers lose it again, because
they bargain well, order often and in small lots, and ask a lot of attention.
"""

import math
import random
from pathlib import Path

SEED = 2013
CUSTOMERS = 300
# Euros for one of each: what activity-based costing would call the cost drivers' rates.
AN_ORDER, A_VISIT, A_SERVICE_HOUR = 60, 240, 70
TARGET = Path(__file__).with_name("example_firm.csv")
COLUMNS = ("revenue", "cost_of_goods", "orders", "visits", "service_hours", "cost_to_serve")


def customer(chance):
    """One invented customer: a number for each of COLUMNS. chance: a random.Random."""
    revenue = math.exp(chance.gauss(10.1, 1.2))
    attention = min(3, math.exp(chance.gauss(0, 0.75)))
    # The larger the customer, the sharper the price.
    margin = chance.gauss(0.26, 0.04) - 0.06 * max(0, math.log10(revenue / 25_000))
    margin = min(0.45, max(0.10, margin))
    if revenue > 75_000 and chance.random() < 0.2:
        attention *= 5
    orders = max(1, round(4 * (revenue / 1_000) ** 0.75 * attention))
    visits = round(1.5 * (revenue / 10_000) ** 0.5 * attention)
    service_hours = round(5 * (revenue / 10_000) ** 0.7 * attention)
    return (
        round(revenue),
        round(round(revenue) * (1 - margin)),
        orders,
        visits,
        service_hours,
        AN_ORDER * orders + A_VISIT * visits + A_SERVICE_HOUR * service_hours,
    )


def firm():
    """CSV text with one line per customer."""
    # Python's own generator: its stream does not hang on a version of numpy.
    chance = random.Random(SEED)
    rows = [COLUMNS, *(customer(chance) for _ in range(CUSTOMERS))]
    return "".join(",".join(map(str, row)) + "\n" for row in rows)


if __name__ == "__main__":
    TARGET.write_text(firm(), encoding="ascii", newline="\n")
    print(f"wrote {TARGET}")
