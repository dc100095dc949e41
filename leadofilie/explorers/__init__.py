"""The explorers: one file per notebook, each showing its levers, model, picture and sentence."""

from .claims import Evidence as evidence
from .cookies import BudgetSplit, WhaleCurve, WhoStaysOnTop
from .funnel import CallBack, FinitePond, FunnelOrLoop, HiddenJourney
from .questions import Check as check
from .scarce import ReturnOnCustomer, SpendPerCustomer, TwoEnvelopes, WhatIsScarce
from .trust import ReferralChain, RumourNetwork, TrustSurvey, WhoBringsNewCustomers

ALL = (
    WhaleCurve,
    WhoStaysOnTop,
    BudgetSplit,
    FinitePond,
    FunnelOrLoop,
    HiddenJourney,
    CallBack,
    TrustSurvey,
    WhoBringsNewCustomers,
    RumourNetwork,
    ReferralChain,
    TwoEnvelopes,
    WhatIsScarce,
    SpendPerCustomer,
    ReturnOnCustomer,
)

__all__ = ["ALL", "check", "evidence", *(explorer.__name__ for explorer in ALL)]
