"""Makes cdnow_customers.csv beside this script. Needs a network and pip, and nothing of ours:

    python data/make_cdnow.py

The transactions of CDNOW's customers (Fader and Hardie) travel inside the Python package
lifetimes. pip fetches that one wheel; it is read here and never installed.
"""

import datetime
import decimal
import hashlib
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

WHEEL = "lifetimes==0.11.3"
MEMBER = "lifetimes/datasets/CDNOW_master.txt"
SHA256 = "eff6889ed364c5199d6eacbbeb7a6d559971df4406ac876f322c373f00a072ef"
SPLIT = datetime.date(1997, 10, 1)
LAST = SPLIT - datetime.timedelta(days=1)
TARGET = Path(__file__).with_name("cdnow_customers.csv")


def download():
    """The transactions as text, exactly those this project was checked against."""
    with tempfile.TemporaryDirectory() as folder:
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder]
        subprocess.run([*pip, WHEEL], check=True)
        (wheel,) = Path(folder).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            content = archive.read(MEMBER)
    if hashlib.sha256(content).hexdigest() != SHA256:
        raise SystemExit(f"{MEMBER} in {WHEEL} is not the file this project was checked against")
    return content.decode("ascii")


def per_customer(transactions):
    """CSV text with one line per customer, in the order of their numbers.

    transactions: a header, then lines of customer number, date (YYYYMMDD), CDs and dollars.
    The numbers themselves are left out: no sum needs them. frequency, recency and age are those of
    Fader and Hardie, until SPLIT: days of buying after the first, and weeks from the first to the
    last of them and to LAST. days_from are days of buying from SPLIT on.
    """
    customers, days, days_from = {}, {}, {}
    for line in transactions.splitlines()[1:]:
        number, date, _, dollars = line.split()
        day = datetime.datetime.strptime(date, "%Y%m%d").date()
        before = day < SPLIT
        (days if before else days_from).setdefault(number, set()).add(day)
        orders_and_dollars = customers.setdefault(number, [0, decimal.Decimal(0)] * 2)
        place = 0 if before else 2
        orders_and_dollars[place] += 1
        # Decimals, so that the cents of a sum are the cents of its parts.
        orders_and_dollars[place + 1] += decimal.Decimal(dollars)
    lines = ["orders_before,dollars_before,orders_from,dollars_from,frequency,recency,age,"
             "days_from"]
    for number in sorted(customers):
        before, dollars_before, later, dollars_from = customers[number]
        first, last = min(days[number]), max(days[number])
        recency, age = ((day - first).days / 7 for day in (last, LAST))
        lines.append(f"{before},{dollars_before:.2f},{later},{dollars_from:.2f},"
                     f"{len(days[number]) - 1},{recency:.4f},{age:.4f},"
                     f"{len(days_from.get(number, ()))}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    TARGET.write_text(per_customer(download()), encoding="ascii", newline="\n")
    print(f"wrote {TARGET}")
