"""The shipped data: what data/README.md says of it, and that the scripts beside it made it."""

import csv
import importlib.util
import math
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from work import lines

from leadofilie import customers, explorers, parts, use_language, words

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
    cdnow = customers.cdnow()
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
    cdnow = customers.cdnow()
    top = largest(cdnow.dollars)
    assert round(cdnow.dollars[top].sum() / cdnow.dollars.sum(), 3) == 0.678
    top = largest(cdnow.dollars_before)
    assert round(cdnow.dollars_before[top].sum() / cdnow.dollars_before.sum(), 3) == 0.629
    assert round(cdnow.dollars_from[top].sum() / cdnow.dollars_from.sum(), 3) == 0.661
    assert round((cdnow.orders_from[top] == 0).mean(), 3) == 0.401


def test_cdnow_loads_at_once():
    """23,570 customers in a few hundred lines of Python."""
    load = customers.cdnow_columns
    assert lines(lambda: (load.cache_clear(), load())) < 2000


def test_what_a_page_shows_first_needs_no_pandas():
    """It takes half a second and 40 MB, on a shared server for each reader."""
    code = """
import sys
from leadofilie import explorers, parts
for make in (*explorers.ALL, lambda: parts.Evidence("trust"), parts.OwnFile):
    cell = make()
    cell._repr_mimebundle_()
    assert "pandas" not in sys.modules, cell
assert len(explorers.WhaleCurve().data) == 23_570 and "pandas" in sys.modules
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr


def test_cdnow_has_recency_and_frequency():
    """Of the one in ten that lifetimes took from it, 1,411 did not come back in 39 weeks (60%)."""
    cdnow = customers.cdnow()
    assert (cdnow.frequency < cdnow.orders_before).all()
    assert (cdnow.recency <= cdnow.age).all() and cdnow.age.between(26, 39).all()
    assert ((cdnow.frequency == 0) == (cdnow.recency == 0)).all()
    assert round((cdnow.frequency == 0).mean(), 2) == 0.60
    assert cdnow.days_from.sum() == 19_684 and (cdnow.days_from <= cdnow.orders_from).all()


def test_data_of_your_own_changes_nobody_elses():
    mine = customers.cdnow()
    mine["dollars"] *= 2
    assert round(customers.cdnow().dollars.sum(), 2) == 2_500_315.63
    with pytest.raises(ValueError, match="read-only"):
        customers.cdnow_columns()["dollars_before"][0] = 1
    with pytest.raises(ValueError, match="read-only"):
        customers.example_firm_columns()["revenue"][:] = 0


def test_what_was_read_is_there_as_dataframes():
    for code in words.LANGUAGES:
        use_language(code)
        whale = explorers.WhaleCurve()
        assert whale.data.shape == (23_570, 3)
        assert whale.data.revenue.sum() == pytest.approx(2_500_315.63 / 1.5)
        whale.choose("firm")
        assert whale.data.revenue.sum() == pytest.approx(customers.example_firm().revenue.sum())
        assert explorers.WhoStaysOnTop().data.equals(customers.cdnow())
        about = parts.Evidence("cookies").data
        assert set(about.notebook) == {"cookies"} and {"1", "2"} <= set(about.claim)
        survey = customers.trust_survey().pivot(index="wave", columns="channel", values="share")
        assert survey.known[2012] == 0.92 and np.isnan(survey.banner[2015])


@pytest.mark.parametrize("kind", explorers.ALL)
def test_the_table_is_a_dataframe_with_numbers(kind, tmp_path):
    explorer = kind()
    before = explorer.table
    assert list(before.columns) == list(next(iter(explorer.rows())))
    before.to_excel(tmp_path / "table.xlsx")
    for lever in explorer.levers.values():
        explorer.set(**{lever.quantity.name: lever.quantity.at(lever.quantity.count)})
    assert isinstance(explorer.table, type(before)) and len(explorer.table)


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
        "orders_before,dollars_before,orders_from,dollars_from,frequency,recency,age,"
        "days_from\n2,0.30,0,0.00,1,0.1429,38.8571,0\n1,10.10,2,20.00,0,0.0000,0.0000,2\n"
    )


def test_the_example_firm_is_what_its_script_makes():
    made = script("make_example_firm")
    assert (DATA / "example_firm.csv").read_bytes() == made.firm().encode("ascii")
    firm = customers.example_firm()
    cost = made.AN_ORDER * firm.orders + made.A_VISIT * firm.visits
    assert (firm.cost_to_serve == cost + made.A_SERVICE_HOUR * firm.service_hours).all()


def test_the_example_firm_has_the_shape_of_a_whale():
    firm = customers.example_firm()
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
    assert "made-up" in customers.example_firm.__doc__


def test_every_data_file_is_accounted_for():
    page = (DATA / "README.md").read_text(encoding="utf-8")
    for path in DATA.glob("*.csv"):
        assert f"## {path.name}" in page, path.name


@pytest.mark.parametrize("path", sorted(DATA.glob("*.csv")), ids=lambda path: path.stem)
def test_every_column_is_told(path):
    page = (DATA / "README.md").read_text(encoding="utf-8")
    part = page.partition(f"## {path.name}")[2].partition("\n## ")[0]
    told = {name for row in part.splitlines() if row.startswith("| `")
            for name in re.findall(r"`([\w*]+)`", row.split("|")[1])}
    with path.open(encoding="utf-8", newline="") as file:
        columns = next(csv.reader(file))
    for column in columns:
        assert {column, re.sub("(nl|en)$", "*", column)} & told, column
    assert len(told) <= len(columns), "no column is told that is not there"


def test_data_path():
    assert customers.data_path("cdnow_customers.csv") == DATA / "cdnow_customers.csv"
    with pytest.raises(FileNotFoundError, match="no data file 'nothing.csv'"):
        customers.data_path("nothing.csv")
