"""Surveys that come with Leadofilie; their sources are in data/README.md."""

import csv
import functools
from types import MappingProxyType

from .shipped import data_path


@functools.cache
def trust_survey():
    """Nielsen's respondents who trust a channel completely or somewhat: (wave, channel) -> share.

    wave is a year, share is from 0 to 1. A figure that was not found is not in the mapping.
    """
    path = data_path("trust_in_advertising.csv")
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["share"]]
    shares = {(int(row["wave"]), row["channel"]): float(row["share"]) for row in rows}
    if len(shares) < len(rows) or not all(0 <= share <= 1 for share in shares.values()):
        raise ValueError(f"{path}: one share from 0 to 1 for each wave and channel, please")
    return MappingProxyType(shares)
