"""The questions at the end of a notebook."""

import re

import pytest

from leadofilie import explorers, parts, use_language, words


@pytest.fixture(autouse=True)
def language_as_it_was():
    yield
    use_language("nl")


def shown(truth, wager):
    """The figures of a bet's answer as a reader would recognise them."""
    if isinstance(truth, tuple):
        return [words.number(each, 0) for each in truth if not isinstance(each, str) and each > 2]
    return [wager.show(truth)]


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("kind", [kind for kind in explorers.ALL if kind.wager is not None],
                         ids=lambda kind: kind.__name__)
def test_a_question_does_not_give_the_answer_to_a_bet(kind, language):
    """Who scrolls on before betting sees the questions, and the answers to choose from."""
    use_language(language)
    explorer = kind()
    asked = repr(parts.Check(kind.__module__.split(".")[-2]))
    for figure in shown(explorer.truth(), explorer.wager):
        assert not re.search(rf"(?<![\d.,]){re.escape(figure)}(?![\d.,]*\d)", asked), figure


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("notebook", ["cookies", "funnel", "trust", "scarce", "rejections",
                                      "company"])
def test_one_answer_is_right_and_each_is_answered(notebook, language):
    use_language(language)
    check = parts.Check(notebook)
    for question in (1, 2, 3):
        said = [check.feedback(question, answer) for answer in "abc"]
        assert sum(words.say("stage-check-right") in each for each in said) == 1
        assert len(set(said)) == 3
