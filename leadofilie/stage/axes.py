"""Small helpers for an explorer's axes: places, number formats, and limits that only stretch."""

import functools
import textwrap

import numpy as np
from matplotlib.patheffects import withStroke
from matplotlib.ticker import FuncFormatter, MaxNLocator

from .. import look, words

TITLE = 4  # CSS pixels kept free above the axes; the picture's title is text on the page
HALO = [withStroke(linewidth=3, foreground=look.PAPER)]  # keeps a label readable over a line
_LEFT, _RIGHT, _BELOW, _BETWEEN = 66, 18, 52, 22


def plots(figure, narrow, *, titles=("",), strip=0, shares=None, left=_LEFT, right=_RIGHT):
    """Axes beside each other (under each other where it is narrow), from top to bottom.

    ``titles`` gives one small heading per axes; ``strip`` is the height, in CSS pixels, of a
    frameless row above them, returned last; ``shares`` the axes' relative widths (beside) or
    heights (under). Returns the axes, one or a tuple.
    """
    width, height = figure.get_size_inches() * 72
    n = len(titles)
    shares = np.array(shares or [1] * n, dtype=float)
    shares /= shares.sum()
    if narrow:
        wide, starts, ends = (np.full(n, each) for each in (width - left - right, left, width))
    else:
        wide = shares * (width - n * left - right - (n - 1) * _BETWEEN)
        starts = np.cumsum(wide + left + _BETWEEN) - wide - _BETWEEN
        ends = np.append(starts[1:] - 16, width)
    titles = [wrap(title, end - start)
              for title, start, end in zip(titles, starts, ends, strict=True)]
    heading = 10 + 20 * max(1 + title.count("\n") for title in titles) if any(titles) else 6
    top = height - TITLE - strip - heading
    if narrow:
        between = _BELOW + heading
        high = shares * (top - _BELOW - 8 - (n - 1) * between)
        floors = top - np.cumsum(high) - between * np.arange(n)
    else:
        high, floors = np.full(n, top - _BELOW), np.full(n, _BELOW)
    made = zip(starts, floors, wide, high, strict=True)
    size = np.array([width, height, width, height])
    axes = [figure.add_axes(tuple(np.array(place) / size)) for place in made]
    for each, title in zip(axes, titles, strict=True):
        # With y said, matplotlib does not measure every tick to find a place for it.
        each.set_title(title, loc="left", y=1, pad=10, fontsize=15, fontweight="bold")
    if strip:
        row = figure.add_axes((0, (height - TITLE - strip + 4) / height,
                               min(1, strip * 10 / width), (strip - 8) / height))
        row.set_axis_off()
        row.set_ylim(0, 1)
        axes.append(row)
    return axes[0] if len(axes) == 1 else tuple(axes)


def size(axes):
    """Width and height of the axes, in CSS pixels."""
    return axes.get_position().size * axes.figure.get_size_inches() * 72


def pixel(axes):
    """How much of the y-axis a CSS pixel is."""
    return np.ptp(axes.get_ylim()) / size(axes)[1]


def below(axes, label):
    """Name the x-axis; on a narrow picture the name wraps."""
    axes.set_xlabel(wrap(label, size(axes)[0] + 30), x=1, ha="right")


def wrap(text, across):
    """The text in lines of at most ``across`` CSS pixels, at 15 to an em."""
    return "\n".join(textwrap.wrap(text, max(12, int(across / 7.6))))


def ghost(axes, **style):
    """The line of the starting point: grey and dashed, behind the present."""
    return axes.plot([], [], **{"color": look.GHOST, "lw": 2, "ls": (0, (5, 3)), "zorder": 1.5,
                                **style})[0]


def money(axis, n=4, dollars=False):
    """Round amounts along an axis; thousands stay short (€ 20k, € 1,5 mln)."""
    wrap = words.Dollars if dollars else float

    def show(value, _):
        for size, key in ((1e9, "stage-billion"), (1e6, "stage-million"), (1e4, "stage-thousand")):
            if abs(value) >= size:
                size = max(size, 1e3) if size > 1e4 else 1e3
                short = value / size
                digits = 0 if float(short).is_integer() else 1
                return words.say(key, amount=words.money(wrap(short), digits))
        return words.money(wrap(value), 0 if float(value).is_integer() else 2)

    _format(axis, n, show)


def count(axis, n=4):
    """Whole numbers along an axis."""
    _format(axis, n, lambda value, _: words.number(value, 1))


def percent(axis, n=4):
    """Shares along an axis."""
    _format(axis, n, lambda value, _: words.percent(value, 0))


def _format(axis, n, show):
    axis.set_major_locator(MaxNLocator(n, steps=[1, 2, 2.5, 5, 10]))
    # Each drawing asks for every tick's text some nine times.
    axis.set_major_formatter(FuncFormatter(functools.lru_cache(256)(show)))


def fit(axes, x=None, y=None):
    """Limits that hold ``y`` (low, high): they stretch in round steps and never shrink.

    ``x``, where given, is taken as it is.
    """
    if x is not None and axes.get_xlim() != tuple(map(float, x)):
        axes.set_xlim(*x)
    if y is not None:
        low, high = y
        before = kept(axes)
        new = (min(before[0], -_round_up(-low)) if low < 0 else before[0],
               max(before[1], _round_up(high)))
        if new != before or axes.get_ylim() != new:
            keep(axes, new)
            axes.set_ylim(*(new if new[0] < new[1] else (0, 1)))


def kept(axes):
    """The pair of numbers that axes which stretch remember of the pictures before; at first zeros.

    Nothing else of what was drawn before may decide how a picture is drawn.
    """
    return getattr(axes, "_lo_kept", (0.0, 0.0))


def keep(axes, pair):
    """Remember it; zeros let the limits begin anew, when another world comes into the picture."""
    axes._lo_kept = pair


def standing(axes):
    """All that the next picture takes over from these axes."""
    return axes.get_xlim(), axes.get_ylim(), kept(axes)


def restore(axes, before):
    """Let the next picture start again from what ``standing`` was before."""
    x, y, pair = before
    axes.set_xlim(*x)
    axes.set_ylim(*y)
    keep(axes, pair)


def _round_up(value):
    if not value > 0:
        return 0.0
    power = 10.0 ** np.floor(np.log10(value * 1.02))
    return next(float(step * power) for step in (1, 1.5, 2, 3, 4, 5, 6, 8, 10)
                if step * power >= value * 1.02)


def label_ends(axes, *labels, gap=19):
    """Put ``(text, x, y)`` labels left of their points, kept ``gap`` CSS pixels apart."""
    step = pixel(axes)
    placed = []
    for text, x, y in sorted(labels, key=lambda each: each[2]):
        y += 9 * step
        if placed and y - placed[-1] < gap * step:
            y = placed[-1] + gap * step
        placed.append(y)
        text.set_position((x, y))
        text.set_ha("right")
        text.set_va("bottom")
