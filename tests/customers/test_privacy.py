"""What is kept of a reader's file, and what is not; large files."""

import subprocess
import sys

import pytest
import samples
from files import TITLES, at_most, load, sentence, text, workbook

from leadofilie.customers import CustomersError, amounts, preview, read_customers

# What is kept, and what is not -------------------------------------------------------------------
SECRETS = ("Geheimzinnig", "geheim@voorbeeld.nl")


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_names_are_never_shown_nor_kept(form):
    name, address = SECRETS
    rows = [
        ["klant", "e-mail", "telefoon", "omzet"],
        *([f"{name} {i}", f"{i}{address}", f"06-1234{i:04d}", f"{i},5"] for i in range(50)),
        [name, address, "06", name],
        ["", address, "06", "12"],
    ]
    content = samples.csv_bytes(rows) if form == "csv" else samples.xlsx(("B", rows))
    found, customers = load(content)
    shown = repr(found) + repr(customers) + repr(vars(customers)) + repr(found.remarks)
    for index in (0, 1, 2):
        with pytest.raises(CustomersError) as caught:
            read_customers(found, customer=3, revenue=index)
        error = caught.value
        shown += repr(error) + str(error) + sentence(error.key, error.arguments)
        assert error.__cause__ is None and error.__context__ is None
    assert not any(secret in shown for secret in SECRETS)
    assert "061234" not in shown and "06-1234" not in shown
    # Nor in what is remembered between two files.
    assert not any(b"eheim" in shape for shape in amounts._SHAPES)


def test_names_in_a_broken_file_do_not_travel_with_the_error():
    content = text("klant;omzet", f"{SECRETS[0]};5", encoding="utf-16") + b"\x00\xd8\x01"
    with pytest.raises(CustomersError) as caught:
        preview(content)
    assert SECRETS[0] not in repr(caught.value) and caught.value.__suppress_context__


def test_titles_cannot_carry_an_address():
    found = preview(text(f"{SECRETS[1]};omzet\x07 \t in euro's {'x' * 99}", "a;5", "b;6"))
    assert found.columns[0].title == ""
    assert found.columns[1].title.startswith("omzet in euro's")
    assert len(found.columns[1].title) == 40


def test_nothing_is_written_or_sent(tmp_path):
    """In a process of its own, where Python itself reports every file and connection opened."""
    for name, content in {
        "klanten.csv": samples.csv_bytes([TITLES, ["a", "5", "1"], ["b", "6", "2"]]),
        "klanten.xlsx": workbook(["a", "=1+1", 1], ["b", 6, 2]),
    }.items():
        (tmp_path / name).write_bytes(content)
    code = """
import os, sys
from leadofilie import customers
import openpyxl, encodings.cp1252
seen = []
def hook(event, arguments):
    if event == "open" and (arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)):
        seen.append((event, arguments[0]))
    if event.startswith(("socket", "subprocess", "os.", "shutil", "tempfile", "exec")):
        if event not in ("os.listdir", "os.scandir", "exec"):
            seen.append((event, arguments))
sys.dont_write_bytecode = True
sys.addaudithook(hook)
for name in sys.argv[1:]:
    content = open(name, "rb").read()
    for source in (name, content):
        try:
            found = customers.preview(source)
            customers.read_customers(found, customer=0, revenue=1, cost=2)
        except customers.CustomersError as error:
            assert error.key == "customers-formula-no-value"
print(seen)
"""
    paths = [str(path) for path in sorted(tmp_path.iterdir())]
    run = subprocess.run([sys.executable, "-c", code, *paths], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert run.stdout.strip() == "[]"
    assert sorted(map(str, tmp_path.iterdir())) == paths


def test_pandas_is_not_loaded_before_a_file_is_read():
    code = (
        "import sys; from leadofilie import customers;"
        "found = customers.preview(b'klant;omzet\\na;5\\nb;6\\n');"
        "assert 'pandas' not in sys.modules and 'openpyxl' not in sys.modules;"
        "print(customers.read_customers(found, customer=0, revenue=1).data.revenue.sum())"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert run.stdout.strip() == "11.0", run.stderr


def test_many_skipped_lines_are_all_counted(monkeypatch):
    monkeypatch.setattr("leadofilie.customers.reading.MOST_SHOWN", 5)
    found = preview(text("klant;omzet", *("a;1" for _ in range(60)), *("a;x" for _ in range(40))))
    customers = read_customers(found, customer=0, revenue=1)
    assert customers.skipped_count == {"customers-skip-text": 40}
    assert len(customers.skipped) == 5


# Large files -------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """60,000 invoices of 5,000 customers, some 6 MB."""
    path = tmp_path_factory.mktemp("groot") / "facturen.csv"
    filler = "een omschrijving van wat er is geleverd en aan wie, zo lang als in het echt"
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("factuurnr;klant;omschrijving;omzet;kosten\r\n")
        for i in range(60_000):
            amount = samples.dutch(i % 9973 + 0.25, euro=True)
            file.write(f"F{i:07d};Klant {i * 7919 % 5000};{filler};{amount};{i % 101},10\r\n")
    return path


def test_a_large_file_in_bounded_memory_with_progress(large):
    told = []
    # The file itself is 7 MB and its cells would be some 40.
    with at_most(megabytes=8):
        found = preview(large, progress=told.append)
        mark = len(told)
        customers = read_customers(found, customer=1, revenue=3, cost=4, progress=told.append)
    assert customers.revenue.size == 5000
    assert customers.revenue.sum() == sum(i % 9973 + 0.25 for i in range(60_000))
    assert round(customers.cost.sum(), 2) == sum(i % 101 for i in range(60_000)) + 6000
    assert found.columns[3].readings[0].total == customers.revenue.sum()
    for steps in (told[:mark], told[mark:]):
        assert steps == sorted(steps) and steps[-1] == 1 and 1 < len(steps) <= 101


def test_stopping_halfway(large):
    class Stop(Exception):
        pass

    def stop(share):
        raise Stop

    with pytest.raises(Stop):
        preview(large, progress=stop)
