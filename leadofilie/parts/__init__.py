"""What notebooks show besides explorers: the article retold, lamps, evidence, questions, the
reader's own file, and what a reader takes along."""

from .article import Article
from .evidence import Evidence
from .lamps import Lamps
from .own_file import OwnFile
from .quiz import Check
from .take_along import TakeAlong

__all__ = ["Article", "Check", "Evidence", "Lamps", "OwnFile", "TakeAlong"]
