"""data/evidence.csv and data/trust_in_advertising.csv: whole, in both languages, and as found.

What a notebook shows of them is tested with the explorers; here it is the figures themselves.
"""

import csv
import html
import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from leadofilie import explorers, use_language, words

DATA = Path(__file__).parent.parent / "data"
NOTEBOOKS = {"cookies", "funnel", "trust", "scarce"}
# The article's own claims are numbered; those of its readers and of others bear a name.
ARTICLE = {
    "cookies": {"1", "2", "3", "4", "5", "6"},
    "funnel": {"7", "8", "9", "10", "11", "18", "19"},
    "trust": {"12", "13", "14", "15"},
    "scarce": {"16", "17"},
}
READERS = {
    "haarman-growth", "haarman-branch", "haarman-b2b", "cuccureddu-bucket", "cuccureddu-seven",
    "vlems-none", "nulens-forever-living", "van-heese-share", "stel-fifty", "five-percent",
    "bert-funnel", "nps", "loyal-customers", "light-quotation",
}
# Kept out of every figure that is told as a fact.
NEVER_SEEN = {"light-quotation", "18", "19", "9", "haarman-b2b", "van-heese-share"}


def table(name):
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows
    return rows


EVIDENCE = table("evidence.csv")
TRUST = table("trust_in_advertising.csv")


def said(claim, *, language="en", **only):
    """All that the table says of a claim."""
    rows = [row for row in EVIDENCE if row["claim"] == claim]
    return " ".join(row[f"text_{language}"] for row in rows
                    if all(row[name] == value for name, value in only.items()))


# -- the evidence ------------------------------------------------------------------------------


def test_columns():
    assert list(EVIDENCE[0]) == [
        "notebook", "claim", "side", "status", "year", "sample", "source", "verdict",
        "text_nl", "text_en", "claim_nl", "claim_en",
    ]


def test_every_claim_is_there_once_and_in_its_notebook():
    found = defaultdict(set)
    for row in EVIDENCE:
        found[row["notebook"]].add(row["claim"])
    assert set(found) == NOTEBOOKS
    for notebook, claims in ARTICLE.items():
        assert {claim for claim in found[notebook] if claim.isdigit()} == claims
    everything = [claim for claims in found.values() for claim in claims]
    assert max(Counter(everything).values()) == 1
    assert set(everything) == READERS | {str(number) for number in range(1, 20)}


def test_a_claim_stands_together_with_one_wording_and_one_verdict():
    runs = [row["claim"] for row, before in zip(EVIDENCE, [{}, *EVIDENCE], strict=False)
            if row["claim"] != before.get("claim")]
    assert len(runs) == len(set(runs)), "the rows of a claim follow each other"
    for column in ("claim_nl", "claim_en"):
        wordings = {(row["claim"], row[column]) for row in EVIDENCE}
        assert len(wordings) == len(runs) == len({wording for _, wording in wordings})
    assert len({(row["claim"], row["verdict"]) for row in EVIDENCE}) == len(runs)


@pytest.mark.parametrize("row", EVIDENCE, ids=lambda row: row["claim"])
def test_a_row_is_whole(row):
    assert row["side"] in ("for", "against", "condition")
    assert row["status"] in ("seen", "computed", "not-verified")
    assert re.fullmatch(r"|\d{4}(–\d{4})?", row["year"])
    # Numbers alone, parted by a narrow space, so that it reads alike in both languages.
    assert re.fullmatch(r"|n [=≈>] \d[\d\u202f]*( \+ \d[\d\u202f]*)?", row["sample"])
    for column in ("text_nl", "text_en", "claim_nl", "claim_en"):
        assert re.match(r"[A-Z€]", row[column]) and row[column].endswith("."), column
        assert len(re.findall(r"[.?!](?=\s|$)", row[column])) <= 3, f"{column}: short, please"
        assert "  " not in row[column] and row[column] == row[column].strip()
    assert row["text_nl"] != row["text_en"]
    # Typographic marks, as in everything a reader sees: ‘’ in Dutch, “” in English.
    assert not re.search("[\"“”']", row["text_nl"] + row["claim_nl"])
    assert not re.search("[\"‘]", row["text_en"] + row["claim_en"])


def test_what_was_seen_says_where():
    for row in EVIDENCE:
        if row["status"] == "seen":
            assert re.search(r"[A-Za-z]{3}", row["source"]), row["text_en"]
        assert row["source"], "an empty source is a dash"


def test_what_was_never_seen_is_never_told_as_seen():
    for claim in NEVER_SEEN:
        assert {row["status"] for row in EVIDENCE if row["claim"] == claim} == {"not-verified"}
    ten_hours = [row for row in EVIDENCE if row["claim"] == "5"]
    assert {row["verdict"] for row in ten_hours} == {"unsourced"}
    assert "7.5" in said("5", status="not-verified") and "7.5" not in said("5", status="seen")
    assert "seven" in said("cuccureddu-seven", status="not-verified")
    assert "18%" not in said("14"), "Schmitt's 18% was not found"


@pytest.mark.parametrize(
    ("claim", "verdict"),
    {"1": "overstated", "2": "plausible", "3": "partial", "5": "unsourced", "6": "condition",
     "8": "not-as-stated", "11": "contested", "13": "condition", "14": "not-as-stated",
     "16": "not-as-stated", "17": "condition", "bert-funnel": "holds"}.items(),
)
def test_verdicts(claim, verdict):
    assert {row["verdict"] for row in EVIDENCE if row["claim"] == claim} == {verdict}


@pytest.mark.parametrize(
    ("claim", "figures"),
    {
        "1": ("73%", "67%", "59%", "60%", "68%", "40%", "25%", "15%"),
        "2": ("150", "300%", "70%", "50", "200%"),
        "6": ("90%", "40%"),
        "7": ("79%", "80%", "71%", "67%"),
        "8": ("57%", "70%", "67%"),
        "13": ("70%", "47%", "68%", "62%", "61%", "63%", "66%"),
        "14": ("16%", "25 euro", "60%", "81", "68%", "30", "33%", "12", "14%", "10%"),
        "15": ("2001", "2006", "4%"),
        "five-percent": ("85%", "50%", "30%", "10%", "5%"),
    }.items(),
)
@pytest.mark.parametrize("language", words.LANGUAGES)
def test_figures_are_the_same_in_both_languages(claim, figures, language):
    text = said(claim, language=language)
    assert [figure for figure in figures if figure not in text] == []


def test_all_numbers_agree_between_the_languages():
    for row in EVIDENCE:
        dutch, english = (
            sorted(re.findall(r"\d+", re.sub(r"(?<=\d)[.,](?=\d)", "", row[f"text_{language}"])))
            for language in words.LANGUAGES
        )
        assert dutch == english, row["text_en"]


@pytest.fixture
def language_as_it_was():
    yield
    use_language("nl")


@pytest.mark.parametrize("notebook", sorted(NOTEBOOKS))
@pytest.mark.parametrize("language", words.LANGUAGES)
def test_a_notebook_can_say_all_of_it(notebook, language, language_as_it_was):
    """Each side, status and verdict has a word in both languages."""
    use_language(language)
    shown = explorers.evidence(notebook)
    rows = [row for row in EVIDENCE if row["notebook"] == notebook]
    assert len(shown.rows) == len(rows)
    for row in rows:
        assert row[f"claim_{language}"].split()[-1] in repr(shown)
        assert html.escape(row["source"]) in shown.html


# -- Nielsen's waves ---------------------------------------------------------------------------


def share(wave, channel):
    (row,) = [row for row in TRUST if row["wave"] == str(wave) and row["channel"] == channel]
    return float(row["share"])


def test_one_share_for_a_wave_and_a_channel():
    assert list(TRUST[0]) == ["wave", "channel", "share", "sample", "countries", "source"]
    assert max(Counter((row["wave"], row["channel"]) for row in TRUST).values()) == 1
    for row in TRUST:
        assert 0 < float(row["share"]) < 1 and re.fullmatch(r"0\.\d\d", row["share"])
        assert re.fullmatch(r"|\d+", row["sample"]) and re.fullmatch(r"|\d+", row["countries"])
        assert row["source"]
    per_wave = {(row["wave"], row["sample"], row["countries"], row["source"]) for row in TRUST}
    assert len(per_wave) == len({row["wave"] for row in TRUST})


CHANNELS = ("known", "strangers", "site", "tv", "newspaper", "banner", "sms")


@pytest.mark.parametrize(
    ("wave", "per_cent"),
    {
        2007: (78, 61, 60, 56, 63, 26, 18),
        2009: (90, 70, 70, 62, 61, None, 24),
        2012: (92, 70, 58, 47, 47, 33, 29),
        2013: (84, 68, 69, 62, 61, 42, 37),
        2015: (83, 66, 70, 63, 60, None, None),
        2021: (89, None, None, None, None, None, None),
    }.items(),
)
def test_waves_as_they_were_found_and_gaps_stay_gaps(wave, per_cent):
    found = {row["channel"]: share(wave, row["channel"])
             for row in TRUST if row["wave"] == str(wave)}
    assert found == {name: value / 100 for name, value in zip(CHANNELS, per_cent, strict=True)
                     if value is not None}


def test_samples_as_they_were_found():
    found = {(row["wave"], row["sample"], row["countries"]) for row in TRUST}
    assert found == {("2007", "", ""), ("2009", "25000", "50"), ("2012", "28000", "56"),
                     ("2013", "29000", "58"), ("2015", "", ""), ("2021", "40000", "")}


def test_the_evidence_tells_the_same_shares():
    rows = [row for row in EVIDENCE if row["claim"] == "13" and row["year"]]
    assert len(rows) == 4
    told = {"strangers": "strangers", "newspapers": "newspaper", "TV": "tv"}
    checked = 0
    for row in rows:
        for name, channel in told.items():
            for value in re.findall(rf"{name} \(?(\d\d)%", row["text_en"]):
                assert share(row["year"], channel) == int(value) / 100
                checked += 1
    assert checked >= 6
    assert (share(2012, "strangers"), share(2012, "tv")) == (0.70, 0.47)
    assert share(2015, "site") == 0.70
