"""The five years that the pond and the loop look at."""

import numpy as np

MONTHS = 60
TIME = np.arange(MONTHS + 1)
YEARS = range(0, MONTHS + 1, 12)
LN2 = np.log(2)  # of a steepness: half of what can be done is done at the price that a lever names
