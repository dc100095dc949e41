"""What a reader gets from a file: an outcome, a question or a refusal."""

from dataclasses import dataclass

import numpy as np

from leadofilie import words
from leadofilie.customers import CustomersError, Undecided, preview, read_customers


@dataclass
class Outcome:
    """customers: what was read, if so. asked: keys of all questions. refused: the key, if so."""

    customers: object
    asked: list
    refused: str | None
    remarks: list


def say(key, arguments):
    """The sentence in both languages; fails if a variable is not given."""
    for language in ("en", "nl"):
        words.use_language(language)
        said = words.say(key, **arguments)
        assert "{" not in said and key not in said
    return said


def read(content, made=None, customer=None, revenue=None, cost=None, decimal=None):
    """Opens a file, and answers its questions as one who made the file would."""
    asked, answers = [], {}
    try:
        found = preview(content)
        for remark in found.remarks:
            say(*remark)
        remarks = [remark.key for remark in found.remarks]
        customer = found.customer if customer is None else customer
        revenue = found.revenue if revenue is None else revenue
        assert revenue is not None, "the reader has to choose"
        for _ in range(9):
            try:
                customers = read_customers(found, customer=customer, revenue=revenue, cost=cost,
                                           decimal=decimal or found.decimal, answers=answers)
                return Outcome(customers, asked, None, remarks)
            except Undecided as undecided:
                assert undecided.key == "customers-questions"
                say(undecided.key, undecided.arguments)
                for question in undecided.questions:
                    asked.append(question.key)
                    say(question.key, question.arguments)
                    for option in question.options:
                        say(option.key, option.arguments)
                    assert question.name not in answers, "asked twice"
                    if made is None:
                        return Outcome(None, asked, None, remarks)
                    answers[question.name] = answer(question, made)
        raise AssertionError("asked without end")
    except CustomersError as error:
        say(error.key, error.arguments)
        return Outcome(None, asked, error.key, [])


def answer(question, made):
    """What somebody says who knows the file."""
    for beginning, value in made.answers.items():
        if question.name.startswith(beginning):
            return value
    assert {option.value for option in question.options} == {"total", "customer"}, question
    return "customer" if question.arguments["line"] in made.customer_lines else "total"


def is_truth(outcome, made):
    """Whether each customer came out with what it brought, to the cent."""
    customers = outcome.customers
    if customers is None:
        return False
    for skip in customers.skipped:
        say(skip.reason, {})
    assert customers.rows_read == customers.lines.sum() + sum(customers.skipped_count.values())
    cents = np.round(customers.revenue * 100)
    return sorted(cents.tolist()) == sorted(made.customers.values())


def check(content, made, **columns):
    """Nothing is read wrongly, asked or not; with the right answers all of it is read rightly.

    Returns the Outcome.
    """
    silent = read(content, **columns)
    assert silent.asked or silent.refused or is_truth(silent, made), (
        silent.customers.revenue.sum(), made.revenue / 100, silent.customers.skipped)
    outcome = read(content, made, **columns)
    assert outcome.refused or is_truth(outcome, made), (
        outcome.customers.revenue.sum(), made.revenue / 100, outcome.asked,
        outcome.customers.skipped)
    return outcome
