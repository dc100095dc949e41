"""The reader's own file on the page: what is asked, what is offered, and what is never shown."""

import io

import openpyxl
import pytest
from seeing import written

from leadofilie import customers, parts, use_language, words
from leadofilie.explorers.cookies import OwnWhale

ROWS = [(f"Naam {n}", 1000 * n + 7) for n in range(1, 9)]
TOTAL = sum(amount for _, amount in ROWS)
FILE = "Klant;Omzet;Kosten\n;;\n" + "".join(
    f"Naam {n};€ {1000 * n},50;{100 * n}\n" for n in range(1, 11))


@pytest.fixture(autouse=True)
def dutch():
    use_language("nl")


def own_file():
    return parts.OwnFile()


def listed(*more, titles="Klant;Omzet"):
    lines = [titles, *(f"{name};{amount},00" for name, amount in ROWS), *more]
    return "\n".join(lines).encode()


def confirm(own):
    """Read the file, and say that the sum is right."""
    own.read()
    own.right.click()


def shown(own):
    """All texts that are on the page."""
    texts = [own.upload.told, own.upload.chosen, own.preview.value, own.skipped.value]
    for each in (own.sheet, *own.choices.values(), *own.answers.values()):
        texts += [each.description, *(str(option) for option in each.options)]
    return " ".join(texts)


def test_a_file_is_asked_about_before_it_is_read():
    own = own_file()
    assert own.asked.layout.display == "none"
    own.upload._receive(None, {"kind": "file", "name": "klanten.csv"}, [FILE.encode("cp1252")])
    assert own.asked.layout.display != "none" and own.customers is None
    assert (own.choices["customer"].value, own.choices["revenue"].value,
            own.choices["cost"].value) == (0, 1, 2)
    assert "11 regels en 3 kolommen" in own.upload.told
    own.confirm.click()
    assert own.customers.revenue.sum() == pytest.approx(55_005)
    assert own.explorer is None and own.result.children == ()
    own.right.click()
    assert isinstance(own.explorer, OwnWhale)
    assert own.explorer.outcome.total == pytest.approx(55_005 - 5_500)
    assert "1 regel overgeslagen" in own.upload.told


@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_is_drawn_before_the_reader_agrees_with_the_sum(language):
    use_language(language)
    own = own_file()
    own.open("klanten.csv", listed("Walvis;20000,00"))
    assert own.check.layout.display == "none"
    own.confirm.click()
    said = own.upload.told
    assert said.endswith(words.say("own-right")) and own.check.layout.display == ""
    for told in (words.number(TOTAL + 20_000, 2), words.number(20_000, 2), " 10", " 9", "Omzet",
                 words.percent(20_000 / (TOTAL + 20_000))):
        assert told in said
    own.wrong.click()
    assert own.upload.told == words.say("own-wrong") and own.asked.layout.display == ""
    assert own.customers is None and own.check.layout.display == "none"
    own.right.click()  # a click that came too late
    assert own.explorer is None
    own.choices["customer"].value = -1
    confirm(own)
    assert own.explorer is not None and own.found is None and own.check.layout.display == "none"
    # The sum stays in sight, and the question goes.
    assert said.startswith(own.upload.told) and words.say("own-right") not in own.upload.told
    drawn = own.explorer
    own.right.click()
    own.wrong.click()
    assert own.explorer is drawn and own.customers is not None


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_margin_that_we_made_up_is_called_ours(language):
    use_language(language)
    own = own_file()
    own.open("klanten.csv", listed())
    confirm(own)
    said = words.say("own-margin", margin=own.explorer.levers["margin"].value,
                     lever=own.explorer.levers["margin"].label)
    assert words.percent(0.4) in said and said in own.skipped.value
    own.open("klanten.csv", FILE.encode())  # with costs of its own
    confirm(own)
    assert words.percent(0.4) not in own.skipped.value


def test_what_went_well_does_not_look_like_what_went_wrong():
    own = own_file()

    own.open("klanten.csv", b"")
    assert not own.upload.fine
    own.open("klanten.csv", listed())
    assert own.upload.fine
    own.choices["revenue"].value = ""
    own.read()
    assert not own.upload.fine
    own.choices["revenue"].value = 1
    own.read()
    assert own.upload.fine
    own.wrong.click()
    assert not own.upload.fine
    confirm(own)
    assert own.upload.fine


@pytest.mark.parametrize("language", ["nl", "en"])
def test_versions_are_told_apart_by_words_that_are_no_names(language):
    use_language(language)
    lines = [f"{name};{kind};{amount + n},00" for name, amount in ROWS
             for n, kind in enumerate(("Offerte", "Factuur", "Geheim"))]
    own = own_file()
    own.open("klanten.csv", "\n".join(["Klant;Soort;Omzet", *lines]).encode())
    own.read()
    (question,) = own.answers.values()
    assert "Soort" in question.description and own.explorer is None
    offered = " ".join(map(str, question.options)).lower()
    assert "offerte" in offered and "factuur" in offered and "geheim" not in offered
    question.value = "1"
    confirm(own)
    assert own.customers.revenue.sum() == TOTAL + len(ROWS)


def test_no_name_is_shown_or_kept():
    own = own_file()
    own.open("klanten.csv", FILE.encode())
    confirm(own)
    shown = "".join([own.preview.value, own.skipped.value, own.upload.told, repr(own.explorer),
                     str(own.customers), *own.explorer.picture.alt])
    assert "Naam" not in shown


def test_a_file_can_be_opened_by_its_path(tmp_path):
    own = own_file()
    (tmp_path / "klanten.csv").write_text(FILE, encoding="utf-8")
    own.open_path(f' "{tmp_path / "klanten.csv"}" ')
    own.read()
    assert own.customers.revenue.size == 10
    own.open_path(str(tmp_path / "weg.csv"))
    assert "weg.csv" in own.upload.told and own.asked.layout.display == "none"


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n123", b"Klant;Omzet\n", b"a\nb\n"])
def test_what_cannot_be_read_gets_a_sentence(content, language):
    use_language(language)
    own = own_file()
    own.open("klanten.csv", content)
    assert len(own.upload.told) > 20 and "{" not in own.upload.told
    assert own.customers is None and own.upload.progress < 0


def test_too_few_customers_or_no_revenue_is_said():
    own = own_file()
    own.open("klanten.csv", b"Klant;Omzet\na;100\nb;200\nc;400\n")
    own.read()
    assert own.explorer is None and "vijf" in own.upload.told
    own.open("klanten.csv", b"Klant;Omzet\n" + b"".join(b"%d;-5\n" % n for n in range(9)))
    own.choices["customer"].value = -1
    own.choices["revenue"].value = 1
    own.read()
    assert own.explorer is None and "nul" in own.upload.told


@pytest.mark.parametrize("name", ["customer", "revenue"])
def test_a_column_nobody_chose_is_asked_for(name):
    own = own_file()
    own.open("klanten.csv", FILE.encode())
    own.choices[name].value = None
    own.read()
    assert own.customers is None and own.upload.told == words.say(f"own-no-{name}-column")
    own.choices[name].value = {"customer": 0, "revenue": 1}[name]
    confirm(own)
    assert own.customers is not None and own.found is None


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_may_be_a_total_is_asked_before_anything_is_shown(language):
    use_language(language)
    own = own_file()
    own.open("klanten.csv", listed(f"Naam van de firma;{TOTAL},00"))
    own.confirm.click()
    assert own.explorer is None and own.result.children == ()
    (question,) = own.answers.values()
    assert "10" in question.description and question.label == words.say("own-ask")
    own.questions.children[-1].click()
    assert own.explorer is None and own.upload.told == words.say("own-unanswered")
    question.value = "total"
    own.questions.children[-1].click()
    assert own.customers.revenue.sum() == TOTAL and own.explorer is None
    own.right.click()
    assert own.explorer is not None
    assert own.questions.children == () and own.answers == {}
    assert words.say("customers-skip-answered") in own.skipped.value
    assert str(TOTAL) in own.skipped.value
    assert "Naam" not in shown(own)


def test_a_customer_as_large_as_all_others_can_be_counted():
    own = own_file()
    own.open("klanten.csv", listed(f"Walvis;{TOTAL},00"))
    own.read()
    own.answers[next(iter(own.answers))].value = "customer"
    own.read()
    assert own.customers.revenue.sum() == 2 * TOTAL and own.customers.revenue.size == 9


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_sum_is_told_while_there_are_questions(language):
    """A list pasted below itself says twice what it should."""
    use_language(language)
    own = own_file()
    own.open("klanten.csv", listed() + b"\n" + listed())
    for act in (own.confirm.click, own.read):
        assert words.number(2 * TOTAL, 2) not in shown(own)
        assert words.number(TOTAL, 2) not in shown(own)
        act()
    (question,) = own.answers.values()
    question.value = "once"
    confirm(own)
    assert own.customers.revenue.sum() == TOTAL
    assert words.number(TOTAL, 2) in own.skipped.value


@pytest.mark.parametrize("written", ["1.500", "1,500"])
def test_what_a_sign_before_three_digits_means_is_asked(written):
    own = own_file()
    lines = [f"Naam {n};{written[:2]}{n}00" for n in range(1, 7)]
    own.open("klanten.csv", "\n".join(["Klant;Omzet", *lines]).encode())
    assert own.choices["decimal"].layout.display == ""
    own.read()
    assert own.customers is None and "Omzet" in own.upload.told
    own.choices["decimal"].value = written[1]
    own.read()
    assert own.customers.revenue.sum() == pytest.approx(8.1)


def test_one_year_of_several_is_asked_about():
    own = own_file()
    lines = [f"{name};{amount},00;{2 * amount},00" for name, amount in ROWS]
    own.open("klanten.csv", "\n".join(["Klant;2023;2024", *lines]).encode())
    own.choices["revenue"].value = 2
    own.read()
    (question,) = own.answers.values()
    assert own.customers is None and "2023" in question.description
    question.value = "all"
    own.read()
    assert own.customers.revenue.sum() == 3 * TOTAL


def test_another_column_means_other_questions():
    own = own_file()
    own.open("klanten.csv", listed(f"Firma;{TOTAL},00"))
    own.read()
    assert own.answers
    own.choices["customer"].value = -1
    assert own.answers == {} and own.questions.children == ()


def test_a_sign_in_another_column_can_be_applied():
    lines = [f"{name};{amount},00;{'Af' if n == 2 else 'Bij'}" for n, (name, amount)
             in enumerate(ROWS)]
    own = own_file()
    own.open("bank.csv", "\n".join(["Naam;Bedrag;Af Bij", *lines]).encode())
    assert "Af Bij" in own.preview.value
    own.read()
    own.answers["sign-2"].value = "af"
    own.read()
    assert own.customers.revenue.sum() == TOTAL - 2 * ROWS[2][1]


def test_dollars_stay_dollars():
    lines = [f"{name};{amount},00;USD" for name, amount in ROWS]
    own = own_file()
    own.open("klanten.csv", "\n".join(["Klant;Omzet;Valuta", *lines]).encode())
    confirm(own)
    assert own.customers.currency == "USD" and own.explorer.outcome.currency == "dollar"
    shown = " ".join(written(own.explorer.picture))
    assert "$" in shown and "€" not in shown
    assert own.explorer.levers["serve"].unit == "dollar"


def workbook():
    book = openpyxl.Workbook()
    book.active.title = "Uitleg"
    book.active.append(["Lees dit eerst"])
    for title, factor in (("2024", 1), ("2025", 2)):
        sheet = book.create_sheet(title)
        sheet.append(["Klant", "Omzet"])
        for name, amount in ROWS if factor == 1 else [*ROWS, ("Nieuw", 5)]:
            sheet.append([name, amount * factor])
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def test_the_sheet_with_most_numbers_is_read_and_another_can_be_chosen():
    own = own_file()
    own.open("klanten.xlsx", workbook())
    assert own.sheet.layout.display == "" and own.sheet.value == "2025"
    assert own.sheet.options == ("Uitleg", "2024", "2025")
    own.sheet.value = "2024"
    own.read()
    assert own.customers.revenue.sum() == TOTAL
    own.open("klanten.xlsx", workbook())
    own.sheet.value = "Uitleg"  # holds no list: said, and the sheet of before stays
    assert own.sheet.value == own.found.sheet and len(own.upload.told) > 20
    own.read()
    assert own.customers is not None
    own.open("klanten.csv", listed())
    assert own.sheet.layout.display == "none"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_reader_without_a_file_tries_an_invented_list(language):
    use_language(language)
    own = own_file()
    own.sample.click()
    assert own.upload.told.startswith(words.say("own-invented"))
    assert own.upload.chosen == words.say("own-sample-name")
    own.confirm.click()
    own.right.click()
    firm = customers.example_firm()
    assert own.customers.revenue.sum() == pytest.approx(firm.revenue.sum())
    assert own.customers.cost.sum() == pytest.approx(
        (firm.cost_of_goods + firm.cost_to_serve).sum())
    assert own.customers.revenue.size == firm.revenue.size
    assert words.say("own-invented") in own.skipped.value
    assert own.upload.told.startswith(words.say("own-invented"))
    own.open("klanten.csv", listed())
    assert words.say("own-invented") not in own.upload.told


def test_the_chosen_files_name_is_shown():
    own = own_file()
    assert own.upload.chosen == "" and own.upload.none
    own.upload._receive(None, {"kind": "file", "name": "klanten.csv"}, [listed()])
    assert own.upload.chosen == "klanten.csv"
    own.upload._receive(None, {"kind": "file", "name": "x" * 10_000}, [listed()])
    assert len(own.upload.chosen) == 200


@pytest.mark.parametrize("door", ["voila/0.5.13", "voici", None])
def test_a_path_is_asked_for_only_where_the_disk_is_the_readers(monkeypatch, door):
    monkeypatch.delenv("SERVER_SOFTWARE", raising=False)
    if door:
        monkeypatch.setenv("SERVER_SOFTWARE", door)
    own = own_file()
    texts = [str(getattr(each, "text", getattr(each, "description", "")))
             for each in own.view.children]
    asked = [words.say(key) in texts for key in ("own-path", "own-open-path")]
    assert asked == [not door] * 2 and (own.path is None) == bool(door)
    # What is too large is not sent to a field that is not there.
    assert (words.say("own-too-large-here", megabytes=9) == own.upload.too_large) == bool(door)


def test_a_page_with_its_own_python_asks_for_no_path(monkeypatch):
    monkeypatch.delenv("SERVER_SOFTWARE", raising=False)
    monkeypatch.setattr("sys.platform", "emscripten")
    assert own_file().path is None


def test_no_name_is_shown_while_there_are_questions():
    own = own_file()
    names = "\n".join(f";{n},50" for n in range(3))
    own.open("klanten.csv", listed(f"Totaal Geheimzinnig;12,00\nonbekend;7,00\n{names}"))
    own.read()
    for _ in range(5):
        assert "Naam" not in shown(own) and "Geheim" not in shown(own)
        for each in own.answers.values():
            each.value = each.options[1][1] if each.index == 0 else each.value
        own.confirm.click()
    own.right.click()
    assert own.explorer is not None and "Geheim" not in shown(own)
