"""What notebooks show besides explorers: the article retold and the bets on it, lamps, evidence,
questions, the reader's own file, and what a reader takes along."""

from .article import Article
from .evidence import Evidence
from .firm_file import FirmFile
from .lamps import Lamps
from .own_file import OwnFile
from .quiz import Check
from .returned_bets import ReturnedBets
from .take_along import TakeAlong

__all__ = ["Article", "Check", "Evidence", "FirmFile", "Lamps", "OwnFile", "ReturnedBets",
           "TakeAlong"]
