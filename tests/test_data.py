"""The shipped data: what data/README.md says of it, and that the scripts beside it made it."""

import csv
import importlib.util
import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from leadofilie import records

DATA = Path(__file__).parent.parent / "data"


def script(name):
    spec = importlib.util.spec_from_file_location(name, DATA / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def largest(values, fraction=0.2):
    """Which customers are the largest fraction, first come first served at a tie."""
    return np.argsort(-values, kind="stable")[: math.ceil(fraction * values.size)]


def test_cdnow_is_whole():
    cdnow = records.cdnow()
    assert cdnow.orders.shape == (23_570,)
    assert cdnow.orders.sum() == 69_659
    assert round(cdnow.dollars.sum(), 2) == 2_500_315.63
    # Every one of them started as a customer in the first quarter of 1997.
    assert cdnow.orders_before.min() == 1


def test_cdnow_keeps_whole_cents():
    with (DATA / "cdnow_customers.csv").open(encoding="ascii", newline="") as file:
        rows = list(csv.DictReader(file))
    amounts = [row[name] for row in rows for name in ("dollars_before", "dollars_from")]
    assert all(len(amount.partition(".")[2]) == 2 for amount in amounts)
    assert sum(int(amount.replace(".", "")) for amount in amounts) == 250_031_563


def test_cdnow_has_the_shares_that_the_notebook_tells():
    cdnow = records.cdnow()
    top = largest(cdnow.dollars)
    assert round(cdnow.dollars[top].sum() / cdnow.dollars.sum(), 3) == 0.678
    top = largest(cdnow.dollars_before)
    assert round(cdnow.dollars_before[top].sum() / cdnow.dollars_before.sum(), 3) == 0.629
    assert round(cdnow.dollars_from[top].sum() / cdnow.dollars_from.sum(), 3) == 0.661
    assert round((cdnow.orders_from[top] == 0).mean(), 3) == 0.401


def test_cdnow_loads_at_once_and_without_pandas():
    code = (
        "import sys, time, numpy; from leadofilie import records; start = time.perf_counter();"
        "records.cdnow(); print(time.perf_counter() - start, 'pandas' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    seconds, pandas = run.stdout.split()
    assert float(seconds) < 0.1
    assert pandas == "False"


def test_loaded_once_and_nobody_can_change_it():
    assert records.cdnow() is records.cdnow()
    assert records.example_firm() is records.example_firm()
    with pytest.raises(ValueError, match="read-only"):
        records.cdnow().dollars_before[0] = 1
    with pytest.raises(ValueError, match="read-only"):
        records.example_firm().revenue[:] = 0


def test_the_cdnow_script_splits_and_sums():
    transactions = (
        " customer_id  date number_of_cds  dollar_value\r\n"
        " 00002 19970930  1   10.10\r\n"
        " 00001 19970101  1   0.10\r\n"
        " 00001 19970102  1   0.20\r\n"
        " 00002 19971001  3   20.00\r\n"
        " 00002 19980630  1    0.00\r\n"
    )
    assert script("make_cdnow").per_customer(transactions) == (
        "orders_before,dollars_before,orders_from,dollars_from\n2,0.30,0,0.00\n1,10.10,2,20.00\n"
    )


def test_the_example_firm_is_what_its_script_makes():
    made = script("make_example_firm")
    assert (DATA / "example_firm.csv").read_bytes() == made.firm().encode("ascii")
    firm = records.example_firm()
    cost = made.AN_ORDER * firm.orders + made.A_VISIT * firm.visits
    assert (firm.cost_to_serve == cost + made.A_SERVICE_HOUR * firm.service_hours).all()


def test_the_example_firm_has_the_shape_of_a_whale():
    firm = records.example_firm()
    assert firm.revenue.shape == (300,)
    profit = firm.profit
    share = profit[largest(profit)].sum() / profit.sum()
    assert 1.5 < share < 3
    assert round(share, 2) == 1.91  # data/README.md says so
    assert (profit < 0).sum() == 89
    assert (profit[largest(firm.revenue)] < 0).sum() == 16
    assert (firm.revenue > 0).all() and (firm.cost_of_goods < firm.revenue).all()
    assert firm.orders.min() >= 1


def test_the_example_firm_is_said_to_be_made_up():
    assert "made up" in (DATA / "README.md").read_text(encoding="utf-8")
    assert "invented" in script("make_example_firm").__doc__
    assert "made-up" in records.ExampleFirm.__doc__


def test_every_data_file_is_accounted_for():
    page = (DATA / "README.md").read_text(encoding="utf-8")
    for path in DATA.glob("*.csv"):
        assert f"## {path.name}" in page, path.name


def test_data_path():
    assert records.data_path("cdnow_customers.csv") == DATA / "cdnow_customers.csv"
    with pytest.raises(FileNotFoundError, match="no data file 'nothing.csv'"):
        records.data_path("nothing.csv")
