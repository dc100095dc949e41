"""How fast is the engine of notebook 06? Prints a table in Markdown, in some seconds.

    benchmarks/company.py [--worlds 500] [--months 60] [--rounds 15]

An invented firm, unsure of all its numbers. The whole of what a move of a lever asks: worlds to be
in, the three policies in each (with the search for the best), and what knowing each number is
worth; then the same with two kinds of customers, warnings and people put off. Milliseconds of the
clock and of the processor, median and least of the rounds: others on the machine disturb the first.
"""

import argparse
import statistics
import time
from datetime import date

import numpy as np

from leadofilie.models.company import equity_after, follow
from leadofilie.models.policies import policies
from leadofilie.models.worth import own_firm, worlds, worth_knowing

FIRM = dict(customers=2500.0, market=12_000.0, churn=0.25, margin=90.0, budget=1500.0,
            cost_per_customer=90.0, preventable=0.4, by_themselves=500.0, aftercare=2.4)
EVERYTHING = dict(passing=0.3, apart=1.0, put_off=0.1, conversion=0.2, detractors=0.1, warns=0.2)
THREE = np.array([[0.0], [1.0], [0.5]])


def main(arguments=None):
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--worlds", type=int, default=500)
    parser.add_argument("--months", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=15)
    asked = parser.parse_args(arguments)
    n, months = asked.worlds, asked.months
    drawn = worlds(FIRM, 0.3, n, 0)
    plain, full = own_firm(**drawn), own_firm(**drawn, **EVERYTHING)
    plan = policies(plain, months)
    acts = {
        "worlds": lambda: worlds(FIRM, 0.3, n, 0),
        "three given policies, equity alone": lambda: equity_after(plain, months, after=THREE),
        "three given policies, every month": lambda: follow(plain, months, after=THREE),
        "policies, the search included": lambda: policies(plain, months),
        "policies, everything on": lambda: policies(full, months),
        "worth of knowing": lambda: worth_knowing(plan.worth, drawn),
        "a move of a lever: all of it": lambda: move(n, months, {}),
        "a move of a lever, everything on": lambda: move(n, months, EVERYTHING),
    }
    print(f"{n} worlds, {months} months, 3 policies, {date.today()}\n")
    print("| what | clock, median | clock, least | processor, median | processor, least |")
    print("|---|---:|---:|---:|---:|")
    for what, act in acts.items():
        print(row(what, act, asked.rounds), flush=True)


def move(n, months, levers):
    drawn = worlds(FIRM, 0.3, n, 0)
    return worth_knowing(policies(own_firm(**drawn, **levers), months).worth, drawn)


def row(what, act, rounds):
    """A line of the table."""
    act()
    clock, processor = [], []
    for _ in range(rounds):
        begin = time.perf_counter(), time.process_time()
        act()
        clock.append(1000 * (time.perf_counter() - begin[0]))
        processor.append(1000 * (time.process_time() - begin[1]))
    told = (statistics.median(clock), min(clock), statistics.median(processor), min(processor))
    return f"| {what} | " + " | ".join(f"{each:.1f}" for each in told) + " |"


if __name__ == "__main__":
    main()
