"""What every model asks of its arguments, and how it hands back its results.

A lever may be one number or an array of settings. Arguments come in by name and come out as
float64, a numpy scalar for one number; anything a model cannot mean raises ValueError in a
sentence that names it. Where a result has steps in time, time is its first axis and the shape
of the levers follows.
"""

import math

import numpy as np


def share(**named):
    """Values from 0 to 1, both included."""
    return _checked(named, "a share from 0 to 1", lambda x: (x >= 0) & (x <= 1))


def amount(**named):
    """Finite values of 0 or more."""
    return _checked(named, "an amount of 0 or more", lambda x: (x >= 0) & (x < math.inf))


def limit(**named):
    """Values of 0 or more, where inf means that there is no limit."""
    return _checked(named, "0 or more (inf for no limit)", lambda x: x >= 0)


def positive(**named):
    """Finite values above 0."""
    return _checked(named, "more than 0", lambda x: (x > 0) & (x < math.inf))


def whole(**named):
    """Finite whole values of 0 or more, still as floats."""
    return _checked(
        named,
        "a whole number of 0 or more",
        lambda x: (x >= 0) & (x < math.inf) & (np.floor(x) == x),
    )


def number(**named):
    """Finite values of either sign."""
    return _checked(named, "a finite number", np.isfinite)


def length(**named):
    """One whole number of 0 or more each, as int: how many steps a result has."""
    for name, value in named.items():
        if np.ndim(value):
            raise ValueError(f"{name} must be one number, not an array of shape {np.shape(value)}")
    values = whole(**named)
    return int(values) if len(named) == 1 else tuple(int(value) for value in values)


def together(*arrays, **named):
    """The shape that arrays (shapes alone are looked at) broadcast to; ValueError if there is none.

    Pass arrays by name where it helps the reader of the error.
    """
    shapes = [np.shape(array) for array in (*arrays, *named.values())]
    try:
        return np.broadcast_shapes(*shapes)
    except ValueError:
        names = [f"argument {i + 1}" for i in range(len(arrays))] + list(named)
        list_of = ", ".join(f"{n} {s}" for n, s in zip(names, shapes, strict=True) if s)
        raise ValueError(f"these shapes do not broadcast: {list_of}") from None


def plain(value):
    """A float for a single number, the array itself otherwise."""
    return value if np.ndim(value) else float(value)


def _checked(named, rule, holds):
    values = tuple(_one(name, value, rule, holds) for name, value in named.items())
    return values[0] if len(values) == 1 else values


def _one(name, value, rule, holds):
    try:
        array = np.asarray(value)
        # numpy would read the text "0.5" and None as numbers; a model must not.
        if array.dtype.kind not in "biuf":
            raise TypeError
        array = array.astype(float)
    except (TypeError, ValueError):
        raise ValueError(f"{name} must be {rule}, not {value!r}") from None
    good = holds(array)  # False for NaN, whatever the rule
    if not good.all():
        raise ValueError(f"{name} must be {rule}, not {array[~good].flat[0]:g}")
    return array[()]
