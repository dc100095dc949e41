"""What is no list of customers, and limits."""

from pathlib import Path

import pytest
import samples
from files import at_most, load, refused, said, text

from leadofilie.customers import CustomersError, limits, preview, read_customers


def test_nothing_to_read():
    refused("customers-empty-file", b"")
    refused("customers-empty-file", b"\n\r\n  \n;;;\n")
    refused("customers-empty-file", samples.xlsx(("Blad1", [])))
    assert refused("customers-header-only", text("klant;omzet"))["line"] == 1
    assert refused("customers-header-only", text("", "klant;omzet", "", ""))["line"] == 2
    refused("customers-header-only", samples.xlsx(("Blad1", [["klant", "omzet"]])))
    refused("customers-no-numbers", text("klant;plaats", "Jansen;Zwolle", "Smit;Ede"))
    assert refused("customers-nothing-left", text("klant;omzet", ";5", ";6")) == {"skipped": 2}


def test_a_comma_that_is_both_decimal_sign_and_delimiter():
    told = refused("customers-wider-than-header", text("klant,omzet", "a,12,50", "b,7,25"))
    assert (told["line"], told["cells"], told["columns"]) == (2, 3, 2)


@pytest.mark.parametrize(
    "key, content",
    [
        ("customers-picture", samples.picture()),
        ("customers-picture", b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(99)),
        ("customers-picture", b"RIFF\x10\0\0\0WEBPVP8 "),
        ("customers-pdf", b"%PDF-1.7\n%\xe2\xe3"),
        ("customers-archive", b"\x1f\x8b\x08\0\0\0\0\0"),
        ("customers-archive", samples.zipped(**{"klanten.csv": "klant;omzet\na;1\n"})),
        ("customers-web-page", b"<html><table><tr><td>klant</td></tr></table></html>"),
        ("customers-web-page", b"\xef\xbb\xbf<?xml version='1.0'?><Workbook/>"),
        ("customers-not-text", bytes(range(256)) * 20),
        ("customers-not-text", b"klant;omzet\n" + bytes([1, 2, 3]) * 99),
        ("customers-not-text", "klant;omzet\na;1\n".encode("utf-16-le") + b"\x00\xd8\x01"),
        ("customers-encrypted", samples.ole("EncryptionInfo", "EncryptedPackage")),
        ("customers-old-xls", samples.ole("Workbook")),
        ("customers-xlsb", samples.zipped(**{"xl/workbook.bin": b"x", "[Content_Types].xml": b""})),
        ("customers-ods", samples.zipped(mimetype=b"x", **{"content.xml": b"<x/>"})),
        ("customers-xlsx-broken", b"PK\x03\x04" + bytes(99)),
        (
            "customers-xlsx-broken",
            samples.zipped(**{"[Content_Types].xml": b"<", "xl/workbook.xml": b"<"}),
        ),
    ],
)
@pytest.mark.parametrize("name", ["klanten.csv", "klanten.xlsx"])
def test_files_are_known_by_what_is_in_them(key, content, name):
    refused(key, content, name)


def test_a_text_that_begins_like_a_binary_file_is_text():
    for title in ("PK nummer", "BMW-dealer", "GIF8", "MM", "Rar!", "<klant>"):
        found, customers = load(text(f"{title};omzet", "a;5", "b;6"))
        assert customers.revenue.sum() == 11
        assert found.header == 1


def test_paths(tmp_path, monkeypatch):
    path = tmp_path / "klanten.csv"
    path.write_bytes(text("klant;omzet", "a;5", "b;6"))
    for source in (path, str(path)):
        assert load(source)[1].revenue.sum() == 11
    assert refused("customers-no-file", tmp_path / "nergens.csv") == {"name": "nergens.csv"}
    refused("customers-no-file", "nergens\0.csv")
    refused("customers-no-file", "x" * 5000)
    refused("customers-no-file", "~nosuch/klanten.csv")
    refused("customers-no-path", " ")
    refused("customers-a-folder", tmp_path)
    found = preview(path)
    path.write_bytes(text("klant;omzet", "a;5", "b;6", "c;7"))
    with pytest.raises(CustomersError) as caught:
        read_customers(found, customer=0, revenue=1)
    said(caught.value, "customers-changed")
    path.unlink()
    with pytest.raises(CustomersError) as caught:
        read_customers(found, customer=0, revenue=1)
    said(caught.value, "customers-no-file")

    def no_entry(self):
        raise PermissionError

    monkeypatch.setattr(Path, "is_dir", no_entry)
    refused("customers-no-permission", path)


def test_limits(tmp_path, monkeypatch):
    path = tmp_path / "groot.csv"
    with path.open("wb") as file:
        file.truncate(limits.MOST_BYTES + 1)  # a hole: takes no room on the disk
    assert refused("customers-too-large", path) == {"megabytes": 201, "most": 200}
    told = refused("customers-line-too-long", text("klant;omzet", "a;1") + b"x" * (3 << 20))
    assert told == {"line": 3}
    refused("customers-too-many-columns", text("klant;omzet", "a;1", ";" * 1001, "b;2"))
    wide = samples.xlsx(("B", [["klant", "omzet"], ["a", 1], [None] * 1001 + ["x"]]))
    refused("customers-too-many-columns", wide)
    monkeypatch.setattr(limits, "MOST_LINES", 3000)
    lines = [f"k{i};1" for i in range(3001)]
    refused("customers-too-many-lines", text("klant;omzet", *lines))
    assert load(text("klant;omzet", *lines[:-1]))[1].revenue.sum() == 3000
    rows = [["klant", "omzet"], *([f"k{i}", 1] for i in range(4000))]
    refused("customers-too-many-lines", samples.xlsx(("B", rows)))


def test_memory_stays_bounded_on_one_endless_line(tmp_path):
    path = tmp_path / "lijn.csv"
    with path.open("wb") as file:
        file.write(b"klant;omzet\n")
        file.truncate(150 << 20)
    with at_most(megabytes=1):
        refused("customers-not-text", path)
    with path.open("wb") as file:
        file.write(b"klant;omzet\n")
        for _ in range(40):
            file.write(b"a;" * 2**19)
    with at_most(megabytes=10):
        assert refused("customers-line-too-long", path) == {"line": 2}
