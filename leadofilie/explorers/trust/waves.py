"""Nielsen's survey of trust, by channel and wave."""

import functools

import numpy as np

from ...customers import rows

PEOPLE = ("known", "strangers")
FORMS = ("site", "newspaper", "tv", "banner", "sms")
CHANNELS = PEOPLE + FORMS
WAVES = (2007, 2009, 2012, 2013, 2015)
ARTICLE = 2012  # the article is of July 2013, the wave of that year came out in September
ASKED = {"trusts": "share", "acts_on": "acts_on"}  # the question, and its column of the file


@functools.cache
def survey():
    """Percent who trust each channel in each wave, and who say they act on it:
    (questions, channels, waves); NaN where no figure was found."""
    found = {(int(row["wave"]), row["channel"]): row for row in rows("trust_in_advertising.csv")}
    table = np.array([[[100 * float(found.get((wave, channel), {}).get(column) or np.nan)
                        for wave in WAVES] for channel in CHANNELS] for column in ASKED.values()])
    table = np.round(table, 6)
    table.flags.writeable = False
    return table


def lead_of(strangers, form):
    """By how many points strangers lead a form.

    Rounded, so that 70% of 70 against 49 is level and not a rounding apart.
    """
    return np.round(strangers - form, 9)


def runs(values):
    """The stretches of waves without a gap: years and values of each."""
    known = np.flatnonzero(~np.isnan(values))
    if not known.size:
        return
    for run in np.split(known, np.flatnonzero(np.diff(known) > 1) + 1):
        yield np.array(WAVES)[run], values[run]
