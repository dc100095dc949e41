"""The English notebooks through Voilà."""

from servers import Voila
from suite import *  # noqa: F403

DOOR, LANGUAGE = Voila, "en"
