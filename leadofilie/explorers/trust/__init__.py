"""Notebook 03, Trust: who brings the new customers?"""

from .referral_chain import ReferralChain
from .rumour_network import RumourNetwork
from .trust_survey import TrustSurvey
from .who_brings_new_customers import WhoBringsNewCustomers

__all__ = ["ReferralChain", "RumourNetwork", "TrustSurvey", "WhoBringsNewCustomers"]
