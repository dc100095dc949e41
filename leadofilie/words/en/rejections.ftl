## Courting: ask, or get acquainted first

## TrainerAndStrikers: who gets the attention

## WalletOrReach: more of your customers or more customers

## WhatIsALead: the word itself
