# Wat alle plaatjes delen. Wat tussen ** staat, wordt vet. Namen achter $ zijn getallen of woorden
# die het programma invult; { MONEY($x) }, { PERCENT($x) } en { COUNT($x) } schrijven ze zoals een
# Nederlander dat doet.

stage-undo = Ongedaan maken
stage-reset = Begin opnieuw
stage-hold = Houd dit vast
stage-assumptions = Aannames ({ $count })
stage-table = De cijfers in een tabel
stage-code = Scenariocode
stage-open = Op groot scherm (F)
stage-levers = Schuiven
stage-qr = QR-code
stage-leave = Sluiten
stage-qr-alt = QR-code: scan hem met je telefoon, en dit plaatje opent zoals het nu staat.
stage-qr-local = Hier staat geen QR-code, want dit adres werkt alleen op deze computer. Geef telefoons het adres van de server: open deze bladzijde zelf ook op dat adres, en de code verschijnt hier.
stage-on = aan
stage-off = uit
stage-ghost = zo begon het
stage-broken = Hier ging iets mis in ons programma ({ $error }). Klik op ‘Ongedaan maken’; je cijfers staan er nog.

stage-no-answer = Er komt geen antwoord meer: de verbinding of het programma erachter is weg. Laad de bladzijde opnieuw.
stage-no-answer-lab = Er komt geen antwoord meer: de verbinding of het programma erachter is weg. Laad de bladzijde opnieuw en kies daarna Run → Run All Cells.
stage-no-number = ‘{ $typed }’ kan ik niet als getal lezen. Typ het bijvoorbeeld zo: { $example }. Tot die tijd houd ik { $kept }.
stage-empty = Er stond niets in het veld; ik houd { $kept }.
stage-clamped = Deze regelaar loopt van { $lowest } tot { $highest }; ik maak er { $made } van.
stage-rounded = Afgerond op { $made }.

stage-bet-place = Dit is mijn gok
stage-bet-skip = Sla over
stage-your-bet = jouw gok: { $bet }
stage-reveal = Jij gokte **{ $bet }**, het model komt op **{ $truth }**: { $off ->
    [0] precies raak.
   *[other] { $unit ->
        [points] **{ $off ->
            [1] 1 punt
           *[other] { COUNT($off, digits: 1) } punten
        } ernaast**.
       *[plain] **{ COUNT($off, digits: 2) } ernaast**.
    }
}
stage-bet-first = Sleep eerst het teken in het plaatje naar jouw gok, of gebruik de regelaar.
stage-nothing-yet = Er is nog niets gegokt.
stage-why = Waarom gaat dat zo vaak mis?
stage-no-bet = Je hebt niet gegokt.
stage-truth = Het model komt op **{ $truth }**.
stage-after-the-bet = Dit komt hier zodra je hierboven je gok hebt gedaan, of hem hebt overgeslagen.
stage-reveal-later = Het antwoord komt hier zodra je hierboven je gok hebt gedaan, of hem hebt overgeslagen.
stage-lesson = In een les?
stage-wall-open = Open de muur van de klas
stage-lesson-answer = Toon het antwoord

stage-holds = **Nog niet onderuit:** { $claim }
stage-broken-claim = **Onderuit:** { $claim }
stage-fails = **Klopt hier niet:** { $claim }
stage-mended = **Nu klopt het wel:** { $claim }
stage-ways = { $found } van { $all } { $all ->
    [one] manier
   *[other] manieren
  } gevonden{ $names ->
    [none] {"."}
   *[other] : { $names }.
  }
stage-task-break = Haal het onderuit: schuif tot dit niet meer klopt.
stage-task-mend = **Maak hem waar:** schuif tot dit wél klopt.
stage-task-next = Begin opnieuw en zoek nog een manier.
stage-hint = Geef me een hint
stage-hint-up = Hint: zet **{ $lever }** hoger.
stage-hint-down = Hint: zet **{ $lever }** lager.
stage-hint-other = Hint: kies iets anders bij **{ $lever }**.
stage-hint-value = Hint: { $flip }.
stage-show-map = Toon de hele kaart
stage-flips = De kleinste verandering waarbij het omslaat: { $list }.
stage-flip = **{ $lever }: { $flip }** (nu { $now })
stage-no-flips = Geen enkele regelaar laat het hier in zijn eentje omslaan.
stage-flips-lever = Regelaar
stage-flips-now = Staat op
stage-flips-turn = Slaat om bij
stage-nowhere = nergens in zijn bereik
stage-map-x = Langs de onderkant
stage-map-y = Langs de zijkant
stage-map-holds = het klopt
stage-map-breaks = het klopt niet
stage-you-are-here = hier ben jij
stage-map-alt = Kaart met onderlangs { $x } en langs de zijkant { $y }: waar de bewering klopt, waar niet, en waar jij nu staat. Wat de kaart laat zien, staat ook in de zin erbij.
stage-map-walked = Kaart met onderlangs { $x } en langs de zijkant { $y }. Jij staat op { $at_x } en { $at_y }. Alleen waar je bent geweest, is de kaart ingekleurd: op { $held ->
    [one] 1 plek
   *[other] { $held } plekken
  } klopt het, op { $broke } niet.

stage-code-letters = Deze code kan ik niet lezen ({ $letters }). Een code bestaat uit cijfers 2 tot en met 9 en letters, zonder de I en de O.
stage-code-length = Hier mist iets of staat te veel: een code is 3 tot { $longest } letters en cijfers lang. Kijk hem nog eens na.
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
stage-evidence-no-address = geen adres bekend
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

# What the start of a lever rests on, and which a verdict hangs on.
stage-start-sourced = begin: { $source }
stage-start-typical = begin: gangbaar{ $source ->
    [none] {""}
   *[other] {" "}({ $source })
  }
stage-start-invented = begin: verzonnen
stage-start-alone = de bewering hangt ervan af
stage-start-together = de bewering hangt ervan af, samen met een andere aanname
stage-hangs-on = Of de bewering hier klopt, hangt af van { $count ->
    [one] een aanname
   *[other] aannames
  }: { $levers }{ $others ->
    [0] {"."}
    [one] {" "}en nog één andere.
   *[other] {" "}en nog { $others } andere.
  }
stage-hangs-where = Bij elke regelaar staat het erbij.
stage-lever-named = ‘{ $lever }’

stage-lamps = Wat ervan klopt
stage-lamp-green = Groen
stage-lamp-orange = Oranje
stage-lamp-red = Rood

# Wat van jouw bedrijf meegaat naar het volgende notebook.
stage-quantity-customers = { COUNT($number) } { $number ->
    [one] klant
   *[other] klanten
  }
stage-quantity-churn = { PERCENT($number) } verloop per jaar
stage-quantity-margin = { MONEY($number) } marge per klant per jaar
stage-carrying = Je eigen getallen gaan mee: { $list }.
stage-carried = Meegenomen uit notebook { $notebook }: { $list }.
stage-carried-back = De getallen uit notebook { $notebook } zijn weer weg: alles staat op het begin.
stage-carried-lever = ‘{ $lever }’ { $made }{ $exact ->
    [same] {""}
   *[other] {" "}(afgerond van { $exact })
  }
stage-carried-misfit = { $number } past hier niet en is niet ingevuld: ‘{ $lever }’ loopt van { $lowest } tot { $highest }.
stage-carried-later = Voor { $number } is hier geen eigen regelaar; dat getal gaat mee naar het volgende notebook.
stage-carried-unreadable = De getallen uit het vorige notebook zijn niet te lezen. Vul ze hier zelf in.
