"""Notebook 02, The broken funnel."""

from .call_back import CallBack
from .finite_pond import FinitePond
from .funnel_or_loop import FunnelOrLoop
from .hidden_journey import HiddenJourney

__all__ = ["CallBack", "FinitePond", "FunnelOrLoop", "HiddenJourney"]
