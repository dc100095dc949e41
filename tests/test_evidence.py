"""data/evidence.csv and data/trust_in_advertising.csv: whole, in both languages, and as found.

What a notebook shows of them is tested with the explorers; here it is the figures themselves.
"""

import csv
import html
import re
from collections import Counter, defaultdict
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from leadofilie import parts, use_language, words

DATA = Path(__file__).parent.parent / "data"
NOTEBOOKS = {"cookies", "funnel", "trust", "scarce", "rejections"}
# The article's own claims are numbered; those of its readers and of others bear a name.
ARTICLE = {
    "cookies": {"1", "2", "3", "4", "5", "6"},
    "funnel": {"7", "8", "9", "10", "11"},
    "trust": {"12", "13", "14", "15"},
    "scarce": {"16", "17"},
    "rejections": {"18", "19"},
}
READERS = {
    "haarman-growth", "haarman-branch", "haarman-b2b", "cuccureddu-bucket", "cuccureddu-seven",
    "vlems-none", "nulens-forever-living", "van-heese-share", "stel-fifty", "five-percent",
    "bert-funnel", "nps", "loyal-customers", "light-quotation", "vlems-wallet", "stronks-gradual",
    "irritation", "trainer-strikers", "scarcest", "cuccureddu-growth",
    "reader-invoice",
}
# Kept out of every figure that is told as a fact.
NEVER_SEEN = {"light-quotation", "18", "van-heese-share"}


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
        "notebook", "claim", "side", "status", "year", "sample", "source", "address",
        "verdict", "text_nl", "text_en", "claim_nl", "claim_en",
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
    assert "seven" in said("cuccureddu-seven", status="not-verified")


@pytest.mark.parametrize(("claim", "figures"), {
    "8": ("61%", "69", "95%", "85%", "78%", "67%", "86%"), "19": ("Two thirds",),
    "irritation": ("73%",),
}.items())
def test_what_was_only_retold_in_notes_is_not_verified(claim, figures):
    """Gartner, 6sense and others of which no press release was opened."""
    told = said(claim, status="not-verified")
    assert [figure for figure in figures if figure not in told] == []
    for row in EVIDENCE:
        if re.search(r"Gartner|TrustRadius|6sense, Buyer|State of Business", row["source"]):
            assert row["status"] == "not-verified", row["text_en"]


def test_an_address_is_one_that_a_browser_can_open():
    found = [row for row in EVIDENCE if row["address"]]
    assert len(found) > 90
    for row in found:
        parts_of = urlsplit(row["address"])
        assert parts_of.scheme == "https" and not parts_of.username and not parts_of.port
        assert re.fullmatch(r"([a-z0-9-]+\.)+[a-z]{2,}", parts_of.netloc), row["address"]
        assert len(parts_of.path) > 1, "a page, not the front of a site"
        assert re.fullmatch(r"[!-~]+", row["address"])
        if "doi.org" in row["address"]:
            assert re.fullmatch(r"https://doi\.org/10\.\d{4,5}/[\w.()-]+", row["address"])
        assert row["source"] != "–", "an address needs a name to stand under"


def test_an_address_that_was_looked_up_later_is_named_as_such():
    """Two of the sources that a second round of looking retold had none there."""
    told = (DATA / "README.md").read_text(encoding="utf-8")
    later = [row for row in EVIDENCE
             if row["source"].startswith(("TrustRadius & Pavilion", "East, Romaniuk"))]
    assert len(later) == 2
    for row in later:
        assert row["address"].removeprefix("https://") in told, row["source"]


def test_a_doi_stands_in_the_address_and_not_in_the_name():
    for row in EVIDENCE:
        assert not re.search(r"doi:|SSRN \d", row["source"]), row["source"]


@pytest.mark.parametrize(
    ("claim", "verdict"),
    {"1": "overstated", "2": "condition", "3": "partial", "4": "plausible", "5": "condition",
     "6": "condition", "7": "partial", "8": "contested", "9": "contested", "10": "condition",
     "11": "contested", "12": "partial", "13": "condition", "14": "not-as-stated",
     "16": "not-as-stated", "17": "condition", "18": "unsourced", "19": "condition",
     "light-quotation": "unsourced", "bert-funnel": "holds", "haarman-growth": "holds",
     "haarman-branch": "plausible", "haarman-b2b": "contested", "vlems-none": "condition",
     "cuccureddu-seven": "unsourced", "loyal-customers": "contested", "nps": "contested",
     "five-percent": "not-as-stated", "stronks-gradual": "condition", "irritation": "contested",
     "trainer-strikers": "plausible", "vlems-wallet": "contested",
     "cuccureddu-growth": "partial", "reader-invoice": "condition"}.items(),
)
def test_verdicts(claim, verdict):
    assert {row["verdict"] for row in EVIDENCE if row["claim"] == claim} == {verdict}


@pytest.mark.parametrize(
    ("claim", "figures"),
    {
        "1": ("73%", "67%", "59%", "60%", "68%", "40, 24", "16%", "63%", "62%", "66", "79%", "39%"),
        "2": ("150", "300%", "70%", "50", "200%", "130%"),
        "4": ("90%", "80%"),
        "5": ("19", "11", "209", "330", "609"),
        "6": ("90%", "40%", "180"),
        "7": ("79%", "62%", "80%", "67%", "58%"),
        "8": ("57%", "60%", "70%", "67%", "61%", "95%", "78%", "69%", "86%"),
        "9": ("75%", "70%"),
        "13": ("70%", "47%", "68%", "62%", "61%", "63%", "66%", "67%"),
        "14": ("18%", "16%", "25 euro", "60%", "81", "68%", "30", "33%", "12", "14%", "8", "11%",
               "19%", "42%", "77%", "180", "670"),
        "15": ("2001", "2006", "4%"),
        "19": ("23%", "64%", "13%"),
        "haarman-growth": ("66%", "25%", "42%", "27%", "3%", "21%", "2%"),
        "haarman-b2b": ("36",),
        "cuccureddu-seven": ("3, 5, 6, 10, 11, 12", "20", "1990"),
        "five-percent": ("85%", "50%", "30%", "125%", "10%", "5%", "631, 468, 382", "326"),
        "irritation": ("73%",),
        "stronks-gradual": ("268", "81", "7"),
        "vlems-wallet": ("32", "35"),
    }.items(),
)
@pytest.mark.parametrize("language", words.LANGUAGES)
def test_figures_are_the_same_in_both_languages(claim, figures, language):
    text = said(claim, language=language)
    assert [figure for figure in figures if figure not in text] == []


def numbers(text, point):
    """The numbers of a text, whatever the marks of its language: 1.219,5 and 1,219.5 are one."""
    comma = {".": ",", ",": "."}[point]
    found = re.findall(r"\d(?:[\d.,]*\d)?", text)
    return sorted(float(each.replace(comma, "").replace(point, ".")) for each in found)


@pytest.mark.parametrize("row", EVIDENCE, ids=lambda row: row["claim"])
def test_all_numbers_agree_between_the_languages(row):
    for column in ("text", "claim"):
        assert numbers(row[f"{column}_nl"], ",") == numbers(row[f"{column}_en"], ".")


def test_what_was_wrong_is_gone():
    """Figures that the second round of looking took back."""
    everything = " ".join(row["text_nl"] + row["text_en"] for row in EVIDENCE)
    for figure in ("About 10%", "no research on it", "er geen onderzoek naar", "70 to 90%", "71%",
                   "law-like"):
        assert figure not in everything
    assert "most profitable 20%" in said("2") and "the top 20%" not in said("2", status="seen")


@pytest.fixture
def language_as_it_was():
    yield
    use_language("nl")


@pytest.mark.parametrize("notebook", sorted(NOTEBOOKS))
@pytest.mark.parametrize("language", words.LANGUAGES)
def test_a_notebook_can_say_all_of_it(notebook, language, language_as_it_was):
    """Each side, status and verdict has a word in both languages."""
    use_language(language)
    shown = parts.Evidence(notebook)
    rows = [row for row in EVIDENCE if row["notebook"] == notebook]
    assert len(shown.rows) == len(rows)
    for row in rows:
        assert row[f"claim_{language}"].split()[-1] in repr(shown)
        assert html.escape(in_its_marks(row["source"], language)) in shown.html


def in_its_marks(source, language):
    return source.replace("“", "‘").replace("”", "’") if language == "nl" else source


@pytest.mark.parametrize(("language", "plainly"), [("nl", "geen adres bekend"),
                                                  ("en", "no address known")])
def test_a_source_without_an_address_says_so(language, plainly, language_as_it_was):
    """Or else a reader looks for a link that is not there."""
    use_language(language)
    told = 0
    for notebook in NOTEBOOKS:
        shown = parts.Evidence(notebook)
        rows = [row for row in EVIDENCE if row["notebook"] == notebook]
        cells = re.findall(r"<td role=cell>((?:(?!</td>).)*?<i>.*?</i>)</td>", shown.html)
        assert len(cells) == len(rows)
        for row, cell in zip(rows, cells, strict=True):
            without = not row["address"] and row["source"] != "–" and row["status"] != "computed"
            assert (plainly in cell) == without, row["source"]
            assert (without or row["source"] == "–" or row["status"] == "computed"
                    or "<a " in cell)
            told += without
        assert " ".join(repr(shown).split()).count(plainly) == shown.html.count(plainly)
    assert 0 < told < 4


def test_a_source_reads_alike_in_both_languages():
    """It is told in the Dutch table too: no English sentence in it, titles and names apart."""
    for row in EVIDENCE:
        bare = re.sub("“.*?”", "", row["source"])
        assert not re.search(r"\b(after|and|press|release|mirror|manuscript)\b", bare), bare


def test_the_name_of_a_source_leads_to_it(language_as_it_was):
    shown = parts.Evidence("trust")
    assert ('<a href="https://doi.org/10.1509/jmkr.45.1.48" rel="noopener" target="_blank">'
            "Villanueva, Yoo &amp; Hanssens, Journal of Marketing Research</a>, 2008, n\xa0=\xa01 "
            "<i>") in shown.html
    addresses = [row["address"] for row in EVIDENCE if row["notebook"] == "trust"]
    assert re.findall(r'href="(.*?)"', shown.html) == [each for each in addresses if each]
    assert "doi:10.1509/jmkr.45.1.48, 2008, n = 1;" in " ".join(repr(shown).split())
    assert "https://" not in repr(shown), "on paper a long address is no help"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "http://example.org/a", "", "doi:10.1"])
def test_only_a_safe_address_is_a_link(address, monkeypatch, language_as_it_was):
    rows = [{**EVIDENCE[0], "address": address, "source": "<b>Name</b>"}]
    monkeypatch.setattr("leadofilie.customers.rows", lambda name: rows)
    assert "<a" not in parts.Evidence("cookies").html
    assert "&lt;b&gt;Name" in parts.Evidence("cookies").html
    rows[0]["address"] = 'https://example.org/?a=1&b="><script>'
    assert "<script" not in parts.Evidence("cookies").html
    assert 'href="https://example.org/?a=1&amp;b=&quot;&gt;' in parts.Evidence("cookies").html


# -- Nielsen's waves ---------------------------------------------------------------------------


def share(wave, channel):
    (row,) = [row for row in TRUST if row["wave"] == str(wave) and row["channel"] == channel]
    return float(row["share"])


def test_one_share_for_a_wave_and_a_channel():
    assert list(TRUST[0]) == ["wave", "channel", "share", "acts_on", "sample", "countries",
                             "source"]
    assert max(Counter((row["wave"], row["channel"]) for row in TRUST).values()) == 1
    for row in TRUST:
        assert 0 < float(row["share"]) < 1 and re.fullmatch(r"0\.\d\d", row["share"])
        assert re.fullmatch(r"|0\.\d\d", row["acts_on"])
        assert re.fullmatch(r"|\d+", row["sample"]) and re.fullmatch(r"|\d+", row["countries"])
        assert row["source"]
    per_wave = {(row["wave"], row["sample"], row["countries"], row["source"]) for row in TRUST}
    assert len(per_wave) == len({row["wave"] for row in TRUST})


CHANNELS = ("known", "strangers", "site", "tv", "newspaper", "banner", "sms", "email",
            "sponsorship")


@pytest.mark.parametrize(
    ("wave", "per_cent"),
    {
        2007: (78, 61, 60, 56, 63, 26, 18, None, None),
        2009: (90, 70, 70, 62, 61, 33, 24, None, None),
        2012: (92, 70, 58, 47, 47, 33, 29, None, None),
        2013: (84, 68, 69, 62, 61, 42, 37, None, None),
        2015: (83, 66, 70, 63, 60, None, None, 56, None),
        2021: (89, None, None, None, None, None, None, None, 81),
    }.items(),
)
def test_waves_as_they_were_found_and_gaps_stay_gaps(wave, per_cent):
    found = {row["channel"]: share(wave, row["channel"])
             for row in TRUST if row["wave"] == str(wave)}
    assert found == {name: value / 100 for name, value in zip(CHANNELS, per_cent, strict=True)
                     if value is not None}


def test_samples_as_they_were_found():
    found = {(row["wave"], row["sample"], row["countries"]) for row in TRUST}
    assert found == {("2007", "", "47"), ("2009", "25000", "50"), ("2012", "28000", "56"),
                     ("2013", "29000", "58"), ("2015", "30000", "60"), ("2021", "40000", "")}


def test_what_people_say_they_act_on_was_found_for_four_channels_of_one_wave():
    found = {(row["wave"], row["channel"]): float(row["acts_on"]) for row in TRUST
             if row["acts_on"]}
    assert found == {("2013", "known"): 0.84, ("2013", "strangers"): 0.70, ("2013", "tv"): 0.68,
                     ("2013", "site"): 0.67}
    for language in words.LANGUAGES:
        (row,) = [row for row in EVIDENCE if "bellmedia" in row["source"]]
        assert numbers(row[f"text_{language}"], {"nl": ",", "en": "."}[language]) == [
            67, 68, 70, 2013]


def test_the_evidence_tells_the_same_shares():
    rows = [row for row in EVIDENCE if row["claim"] == "13" and "Nielsen" in row["source"]
            and row["year"]]
    assert len(rows) == 5
    told = {"strangers": "strangers", "newspapers": "newspaper", "TV": "tv"}
    checked = 0
    for row in rows:
        for name, channel in told.items():
            for value in re.findall(rf"{name} \(?(\d\d)%", row["text_en"]):
                assert share(row["year"], channel) == int(value) / 100
                checked += 1
    assert checked >= 8
    assert (share(2012, "strangers"), share(2012, "tv")) == (0.70, 0.47)
    assert share(2015, "site") == 0.70
