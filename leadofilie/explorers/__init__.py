"""The explorers, one a file, in a folder for each notebook."""

from ..customers import rows
from ..explorer.starts import Start
from .carried import CARRIED
from .company import YourCompany
from .cookies import BudgetSplit, StillACustomer, WhaleCurve, WhoStaysOnTop
from .funnel import CallBack, FinitePond, FunnelOrLoop, HiddenJourney
from .rejections import Courting, TrainerAndStrikers, WalletOrReach, WhatIsALead
from .scarce import ReturnOnCustomer, SpendPerCustomer, TwoEnvelopes, WhatIsScarce
from .trust import ReferralChain, RumourNetwork, TrustSurvey, WhoBringsNewCustomers

ALL = (  # as they come in the notebooks
    WhaleCurve, WhoStaysOnTop, StillACustomer, BudgetSplit,
    FinitePond, FunnelOrLoop, HiddenJourney, CallBack,
    TrustSurvey, WhoBringsNewCustomers, RumourNetwork, ReferralChain,
    TwoEnvelopes, WhatIsScarce, SpendPerCustomer, ReturnOnCustomer,
    Courting, TrainerAndStrikers, WalletOrReach, WhatIsALead,
    YourCompany,
)



def _number(text):
    return float(text) if text else None


_STARTS = rows("starts.csv")
for _each in ALL:  # what the starts of their levers rest on
    _each.starts = {
        row["lever"]: Start(row["basis"], _number(row["low"]), _number(row["high"]), row["source"],
                            row["address"])
        for row in _STARTS if row["explorer"] == _each.__name__}
    _each.carries = CARRIED.get(_each.__name__)

__all__ = ["ALL", *(explorer.__name__ for explorer in ALL)]
