## Courting: vragen of eerst kennismaken

## TrainerAndStrikers: wie krijgt de aandacht

## WalletOrReach: meer van je klanten of meer klanten

## WhatIsALead: het woord zelf
