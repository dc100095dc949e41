# Wat alle plaatjes delen. Wat tussen ** staat, wordt vet. Namen achter $ zijn getallen of woorden
# die het programma invult; { MONEY($x) }, { PERCENT($x) } en { COUNT($x) } schrijven ze zoals een
# Nederlander dat doet.

stage-undo = Ongedaan maken
stage-reset = Begin opnieuw
stage-hold = Houd dit vast
stage-assumptions = Aannames ({ $count })
stage-table = De cijfers in een tabel
stage-code = Scenariocode
stage-zoom = Groter (voor de beamer)
stage-on = aan
stage-off = uit
stage-ghost = zo begon het
stage-broken = Hier ging iets mis in ons programma ({ $error }). Klik op ‘Ongedaan maken’; je cijfers staan er nog.

stage-no-answer = Er komt geen antwoord meer: de verbinding of het programma erachter is weg. Laad de bladzijde opnieuw (in JupyterLab: kies Run → Run All Cells).
stage-no-number = ‘{ $typed }’ kan ik niet als getal lezen. Typ het bijvoorbeeld zo: { $example }. Tot die tijd houd ik { $kept }.
stage-clamped = Deze regelaar loopt van { $lowest } tot { $highest }; ik maak er { $made } van.
stage-rounded = Afgerond op { $made }.

stage-cover = Nog even afgedekt: doe hierboven eerst je gok, of sla hem over.
stage-bet-place = Dit is mijn gok
stage-bet-skip = Sla over
stage-bet-placed = Genoteerd: { $bet }. Het plaatje hieronder is nu open.
stage-your-bet = jouw gok: { $bet }
stage-the-model = het model: { $truth }
stage-reveal = Jij gokte **{ $bet }**; het model komt op **{ $truth }**.
stage-reveal-none = Je hebt niet gegokt; het model komt op **{ $truth }**.

stage-holds = **Nog niet omver:** { $claim }
stage-broken-claim = **Gelukt, hier klopt het niet meer:** { $claim }
stage-flips = Het dichtst bij kantelt het: { $list }.
stage-flip = **{ $lever }: { $flip }** (nu { $now })
stage-no-flips = Met één regelaar alleen kantelt het hier nergens.
stage-flips-lever = Regelaar
stage-flips-now = Staat op
stage-flips-turn = Kantelt bij
stage-nowhere = nergens in zijn bereik
stage-map-x = Langs de onderkant
stage-map-y = Langs de zijkant
stage-map-holds = het klopt
stage-map-breaks = het klopt niet
stage-you-are-here = hier ben jij
stage-map-alt = Kaart met onderlangs { $x } en langs de zijkant { $y }: waar de bewering klopt, waar niet, en waar jij nu staat. Wat de kaart laat zien, staat ook in de zin eronder.

stage-code-letters = Deze code kan ik niet lezen ({ $letters }). Een code bestaat uit cijfers 2 tot en met 9 en letters, zonder de I en de O.
stage-code-foreign = Deze code hoort bij een ander plaatje. Plak hem daar.
stage-code-mistyped = Er zit een typefout in deze code. Kijk hem nog eens na, letter voor letter.

stage-busy = Even lezen …
stage-thousand = { $amount }k
stage-million = { $amount } mln
stage-billion = { $amount } mld

stage-evidence = Wat onderzoek zegt
stage-evidence-claim = Bewering
stage-evidence-says = Wat ervoor en ertegen spreekt
stage-evidence-source = Bron
stage-evidence-for = Ervoor
stage-evidence-against = Ertegen
stage-evidence-condition = Voorwaarde
stage-evidence-seen = bron gezien
stage-evidence-computed = zelf nagerekend
stage-evidence-not-verified = niet bevestigd
stage-verdict-holds = klopt
stage-verdict-condition = klopt onder een voorwaarde
stage-verdict-overstated = te sterk gezegd
stage-verdict-partial = klopt voor een deel
stage-verdict-plausible = aannemelijk
stage-verdict-not-as-stated = klopt zo niet
stage-verdict-unsourced = zonder bron
stage-verdict-contested = omstreden

stage-check-right = Goed.
stage-check-wrong = Niet helemaal.
