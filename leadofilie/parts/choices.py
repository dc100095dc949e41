"""Drop-downs about a reader's own file, and the questions that only the reader can answer."""

import numpy as np

from .. import words
from ..widgets.guarded import Dropdown

ASK = ""  # a drop-down's "please choose"; None would leave it blank


def dropdown(label):
    """A drop-down with its label above it."""
    made = Dropdown(description=label)
    made.add_class("lo-axis")
    return made


def please_choose(*options):
    """The options of a drop-down in which nothing is chosen yet: (what is said, value) each."""
    return [(words.say("own-ask"), ASK), *options]


def answer_to(question):
    """The drop-down of a ``Question`` of customers/, nothing chosen yet."""
    made = dropdown(words.plain(words.say(question.key, **sayable(question.arguments))))
    made.options = please_choose(*((words.say(each.key, **sayable(each.arguments)), each.value)
                                   for each in question.options))
    made.value = ASK
    return made


def sayable(arguments):
    """Numbers and texts as Fluent takes them."""
    return {name: value.item() if isinstance(value, np.generic) else value
            for name, value in arguments.items()}
