"""What gives the answer to a bet away."""

import re

from leadofilie import explorers, words

BETS = [kind for kind in explorers.ALL if kind.wager is not None]


def numbers(text):
    """The numbers in a text, as a reader sees them: {"20%", "1.002"}."""
    return set(re.findall(r"(?<!\w)\d(?:[\d.,]*\d)?%?(?!\w)", text))


def nameless(marks):
    """A picture without the name that is only its own, which all ids in it begin with."""
    return re.sub(r"\bp[0-9a-f]{10,12}\b", "", marks)


class Secret:
    """What gives the answer to an explorer's bet away, as it stands now."""

    def __init__(self, explorer):
        answered = type(explorer)(bet=False)
        answered.set(**explorer.values)
        self.drawn = {nameless(answered.picture.marks)}
        truth = explorer.bet.quantity.show(explorer.truth())
        self.phrases = {words.plain(text) for text in (answered.sentence, answered.title)}
        # Of an order all of it, and each of the numbers.
        self.phrases |= {truth} if "1." in truth else set()
        self.numbers = set() if "1." in truth else numbers(truth)
        # Of guesses at several steps one alone may be a number of weeks.
        self.fewest = min(2, len(self.numbers))
        self.numbers = {each for each in self.numbers if len(self.numbers) == 1 or len(each) > 1}
        places = range(1, 1 + len(getattr(explorer.wager, "items", ())))
        asked = [explorer.bet.question, *(lever.noun for lever in explorer.bet.levers),
                 *map(str, places)]
        self.others = numbers(" ".join(self.phrases)) - numbers(words.plain(" ".join(asked)))

    def in_text(self, text):
        """What stands in a text about anything: the truth, or what the open picture says."""
        told = self.numbers & numbers(text)
        return ({each for each in self.phrases if each in text}
                | (told if len(told) >= self.fewest else set()))

    def in_cover(self, text):
        """The same for a text about nothing but the bet: then each number that the open picture
        says, and the question does not, is one too many."""
        return self.in_text(text) | self.others & numbers(text)
