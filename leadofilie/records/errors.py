"""What goes wrong with a reader's file, as a key of words/ and its arguments."""


class RecordsError(ValueError):
    """A file, a column or a choice that cannot be used.

    key: message in words/*/records.ftl; arguments: what that message needs. They hold line
    numbers, column titles and amounts, never the text of a cell: a cell may be somebody's name.
    """

    def __init__(self, key, **arguments):
        told = ", ".join(f"{name}={value!r}" for name, value in arguments.items())
        super().__init__(f"{key} ({told})" if told else key)
        self.key = key
        self.arguments = arguments
