"""Excel's workbooks, whatever is in them."""

import datetime
import re

import pytest
import samples
from files import at_most, load, refused, remarks, workbook

from leadofilie.customers import preview, sheet_table


def test_a_workbook():
    content = workbook(["Jansen", 12.5, 3], ["Smit", 7, 2], ["Jansen", -2, 1], [None] * 3)
    found, customers = load(content, "klanten.xlsx")
    assert (found.form, found.sheet, found.encoding) == ("xlsx", "Blad1", None)
    assert customers.revenue.tolist() == [10.5, 7]
    assert customers.cost.tolist() == [4, 2]
    assert customers.negative_lines == 1
    assert len(found.columns) == 3 and found.sheets == ("Blad1",)


def test_a_workbook_with_another_name_and_numbers_kept_as_text():
    content = workbook([1001, "€ 1.234,50", 3], ["1001", 5.5, "7,25"], [1001.0, "(1,00)", 0])
    found, customers = load(content, "klanten.csv")
    assert found.form == "xlsx"
    assert customers.revenue.tolist() == [1239]
    assert customers.cost.tolist() == [10.25]


def test_dates_percentages_and_errors_in_a_workbook():
    day = datetime.date(2024, 1, 31)
    rows = [["klant", "datum", "marge", "omzet"], ["a", day, 0.2, 5], ["b", day, 0.3, 6]]
    found = preview(samples.xlsx(("B", rows), formats={2: "0.0%"}))
    assert [column.kind for column in found.columns] == ["text", "date", "percentage", "number"]
    rows = [["a", day, 1], ["b", "#N/A", 2], ["c", True, 2], ["d", 5, 2], ["e", 7, 1]]
    _, customers = load(workbook(*rows))
    assert customers.revenue.tolist() == [5, 7]
    assert [skip.reason for skip in customers.skipped] == [
        "customers-skip-date", "customers-skip-error", "customers-skip-text",
    ]  # fmt: skip


def test_several_sheets():
    content = samples.xlsx(
        ("Leeg", []),
        ("2023", [["klant", "omzet"], ["a", 5]]),
        ("2024", [["klant", "omzet"], ["a", 7], ["b", 1]]),
        ("Geheim", [["klant", "omzet"], ["a", 9]]),
        hidden=("Geheim",),
    )
    found, customers = load(content)
    assert (found.sheet, found.sheets) == ("2024", ("2023", "2024"))  # most numbers
    assert "customers-remark-sheets" in remarks(found)
    assert customers.revenue.sum() == 8
    found, customers = load(content, sheet="2023")
    assert found.sheet == "2023" and customers.revenue.sum() == 5
    assert "customers-remark-sheets" not in remarks(found)
    refused("customers-no-sheet", content, sheet="2025")
    refused("customers-no-sheet", content, sheet="Geheim")


def test_formulas_are_read_as_the_values_that_were_stored():
    content = workbook(["a", "=2*3", 1], ["b", "=2*4", 1], ["c", 5, '=IF(1,"","")'])
    assert refused("customers-formula-no-value", content) == {"line": 2, "column": "omzet"}
    content = samples.calculated(content, B2=6, B3=8, C4="")
    found, customers = load(content)
    assert customers.revenue.tolist() == [6, 8]
    # An empty text is a stored value as well.
    assert customers.skipped == ((4, "customers-skip-no-cost", ("5", "")),)


def test_one_formula_without_a_value_is_not_skipped_in_silence():
    content = workbook(["a", 6, 1], ["b", "=2*4", 1], ["c", 5, 1])
    assert "customers-remark-formulas" in remarks(preview(content))
    assert refused("customers-formula-no-value", content) == {"line": 3, "column": "omzet"}
    content = workbook(["a", 6, 1], ["=A2", 7, 1], ["c", 5, 1])
    assert refused("customers-formula-no-value", content) == {"line": 3, "column": "klant"}


def test_macros_are_never_run_only_mentioned():
    found, customers = load(samples.with_macros(workbook(["a", 6, 1], ["b", 7, 2])), "x.xlsm")
    assert "customers-remark-macros" in remarks(found)
    assert customers.revenue.tolist() == [6, 7]


DAY = datetime.date(2024, 1, 31)
SHEETS = {
    "amounts": [["klant", "omzet"], ["a", 1234.5], [None, None], ["b", "€ 1.000,00"], ["a", -2]],
    "years": [["klant", 2023, "omzet"], ["a", 5, 6], ["b", 7.25, 8]],
    "numbers": [["nr", "datum", "omzet"], [1001, DAY, 5], ["1001", DAY, 6], [1002.0, None, 7]],
    "strays": [["klant", "omzet"], ["a", True], ["b", DAY], ["c", 5], ["d", "x"], ["", 6]],
    "errors": [["klant", "omzet"], ["a", "#N/A"], ["b", 5], ["c", 6]],
    "below": [[], ["Verkoop 2024"], [], ["klant", "omzet"], ["a", 5], ["b", 6]],
}


@pytest.mark.parametrize("rows", SHEETS.values(), ids=SHEETS)
def test_without_calamine_a_workbook_says_the_same(rows, monkeypatch):
    """As in the browser site, where there is none."""
    content = samples.xlsx(("B", rows))
    fast = load(content)
    monkeypatch.setattr(sheet_table, "find_spec", lambda name: None)
    slow = load(content)
    for found, _ in (fast, slow):
        assert found.revenue is not None
    assert repr(fast[0].columns) == repr(slow[0].columns)
    assert fast[0].remarks == slow[0].remarks
    for name in ("revenue", "lines"):
        assert getattr(fast[1], name).tolist() == getattr(slow[1], name).tolist()
    assert [skip[:2] for skip in fast[1].skipped] == [skip[:2] for skip in slow[1].skipped]


def test_two_cells_far_apart_take_no_room_for_all_between():
    """A rectangle of 700 million cells, in a workbook of 5 kB: calamine would ask for 20 GB."""
    far = b"<row r='1048576'><c r='ZZ1048576'><v>1</v></c></row></sheetData>"

    def stretch(name, part):
        return part.replace(b"</sheetData>", far) if name.endswith("/sheet1.xml") else part

    found = preview(samples.repacked(workbook(["a", 6, 1], ["b", 7, 2]), stretch))
    assert found.rows == 1_048_575
    assert found.columns[1].readings[0].total == 13


def test_a_zip_bomb_is_not_unpacked():
    content = samples.zip_bomb(workbook(["a", 6, 1]))
    assert len(content) < 1 << 20
    with at_most(megabytes=5):
        told = refused("customers-xlsx-too-large", content)
    assert told["megabytes"] > 300
    # Below the limit, but packed as no real sheet is.
    refused("customers-xlsx-broken", samples.zip_bomb(workbook(["a", 6, 1]), megabytes=50))


def test_a_bomb_of_entities_is_not_written_out():
    content = samples.with_sheet_xml(workbook(["a", 6, 1]), samples.billion_laughs())
    with at_most(megabytes=150):
        refused("customers-xlsx-broken", content)


def test_a_sheet_that_says_the_wrong_size():
    def shrink(name, part):
        return re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1"', part)

    content = samples.repacked(workbook(["a", 6, 1], ["b", 7, 2]), shrink)
    assert load(content)[1].revenue.tolist() == [6, 7]


@pytest.mark.parametrize("part", ["xl/styles.xml", "xl/workbook.xml"])
def test_styles_or_names_without_end_are_not_read(part):
    def swell(name, content):
        before, end, after = content.rpartition(b"</")
        styles = b"".join(b'<xf numFmtId="%d"/>' % (n * 7919 % 99_991) for n in range(450_000))
        return before + styles + end + after if name == part else content

    content = samples.repacked(workbook(["a", 6, 1], ["b", 7, 2]), swell)
    assert len(content) < 3 << 20
    with at_most(megabytes=5):
        refused("customers-xlsx-beside", content)
