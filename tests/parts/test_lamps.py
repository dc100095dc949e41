"""A lamp says what the evidence says, in both languages."""

import csv
import re
from pathlib import Path

import pytest

from leadofilie import parts, use_language, words
from leadofilie.parts.lamps import COLOR_OF

DATA = Path(__file__).parent.parent.parent / "data"
NOTEBOOKS = ("cookies", "funnel", "trust", "scarce", "rejections")


def verdicts():
    with (DATA / "evidence.csv").open(encoding="utf-8", newline="") as file:
        return {(row["notebook"], row["claim"]): row["verdict"] for row in csv.DictReader(file)}


@pytest.mark.parametrize("notebook", NOTEBOOKS)
@pytest.mark.parametrize("language", words.LANGUAGES)
def test_three_or_four_lamps_each_with_its_condition_in_six_words(notebook, language):
    use_language(language)
    lamps = parts.Lamps(notebook)
    assert 3 <= len(lamps.rows) <= 4
    for row in lamps.rows:
        assert 1 <= len(row["condition"].split()) <= 6, row["condition"]
        assert row["claim"] in repr(lamps).replace("\n  ", " ")
    assert lamps.html.count("<li>") == len(lamps.rows)


@pytest.mark.parametrize("notebook", NOTEBOOKS)
def test_lamp_and_table_agree(notebook):
    """Every lamp's verdict stands in the table of its notebook, beside the same claim."""
    use_language("nl")
    table = parts.Evidence(notebook)
    lamps = parts.Lamps(notebook)
    assert {row["verdict"] for row in lamps.rows} <= {row["verdict"] for row in table.rows}


def test_every_verdict_has_a_colour():
    assert set(verdicts().values()) <= set(COLOR_OF)


def test_no_lamp_is_of_a_claim_that_is_not_there():
    claims = {f"lamp-{notebook}-{claim}" for notebook, claim in verdicts()}
    for file in (DATA.parent / "leadofilie" / "words").rglob("*.ftl"):
        for key in re.findall(r"^(lamp-\S+) =", file.read_text(encoding="utf-8"), re.M):
            assert key in claims, key
