"""How long does a file of a reader's own take, and how much memory? Prints a table in Markdown.

    benchmarks/own_file.py [--lines 100000 500000 2000000]

Invoices of 50,000 customers, in a CSV of the size that a bookkeeping program exports, and 100,000
of them in a workbook; then the fit of who is still a customer, to CDNOW's 23,570. Seconds are of
the processor, so that a busy machine counts for less; the memory is that of the whole process.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def write(path, lines):
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("factuurnr;klant;datum;omschrijving;omzet;kosten\r\n")
        for i in range(lines):
            file.write(f"F{i:07d};Klant {i * 7919 % 50_000};{i % 28 + 1:02d}-{i % 12 + 1:02d}-2025;"
                       f"dienst {i % 17};{i * i % 9973},{i % 100:02d};{i % 101},10\r\n")


def write_workbook(path, lines):
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(["factuurnr", "klant", "datum", "omschrijving", "omzet", "kosten"])
    for i in range(lines):
        sheet.append([f"F{i:07d}", f"Klant {i * 7919 % 50_000}", date(2025, i % 12 + 1, i % 28 + 1),
                      f"dienst {i % 17}", i * i % 9973 + i % 100 / 100, i % 101 + 0.1])
    book.save(path)


def measure(path):
    """A line of the table, measured in this process."""
    from leadofilie.customers import preview, read_customers

    begin = time.process_time()
    found = preview(path)
    half = time.process_time()
    customers = read_customers(found, customer=1, revenue=4, cost=5)
    end = time.process_time()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"| {path.suffix[1:]} | {found.rows:,} | {path.stat().st_size / 1e6:.0f} "
          f"| {half - begin:.1f} | {end - half:.1f} | {peak:.0f} "
          f"| {customers.revenue.size:,} |", flush=True)


def measure_fit():
    from leadofilie.customers import cdnow_columns
    from leadofilie.models import customer_base

    data = cdnow_columns()
    history = [data[name] for name in ("frequency", "recency", "age")]
    customer_base.fit(*history)  # scipy is loaded the first time
    begin = time.process_time()
    buying, covariance = customer_base.fit(*history)
    half = time.process_time()
    customer_base.futures(buying, covariance, 52, *history)
    print(f"\nThe fit of {len(history[0]):,} customers: {half - begin:.2f} s, and its range "
          f"{time.process_time() - half:.2f} s")


def main(arguments=None):
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", nargs="+", type=int, default=[100_000, 500_000, 2_000_000])
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.measure:
        measure(chosen.measure)
        return
    print(f"A reader's own file, {date.today()}\n")
    print("| file | lines | MB | s to look through | s to read | peak MB | customers |\n"
          "|---|---:|---:|---:|---:|---:|---:|", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        for lines in chosen.lines:
            write(folder / f"{lines}.csv", lines)
        write_workbook(folder / "workbook.xlsx", 100_000)
        for name in (*(f"{lines}.csv" for lines in chosen.lines), "workbook.xlsx"):
            subprocess.run([sys.executable, __file__, "--measure", folder / name], check=True)
    measure_fit()


if __name__ == "__main__":
    main()
