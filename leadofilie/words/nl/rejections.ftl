## Courting: vragen of eerst kennismaken

Courting-contacts = Keer kennismaken vóór de vraag
Courting-market = Mensen in je markt
Courting-hours = Uren die je hebt
    .hint = voor kennismaken en vragen samen
Courting-rivals = Gaat per contact naar een ander
    .hint = van wie er nog is: een concurrent was eerder
Courting-growth = Zo snel leren jullie elkaar kennen
    .hint = deel van de weg naar ‘ja, als we elkaar goed kennen’ dat één contact aflegt
Courting-start = Zegt ja als je meteen vraagt
Courting-ceiling = Zegt ja als jullie elkaar goed kennen
    .hint = meer wordt het nooit, hoe vaak je ook belt
Courting-irritation = Raakt per contact geïrriteerd
    .hint = van wie er nog is; die hoef je niet meer te vragen
Courting-hours_per_contact = Uren per contact
    .hint = ook de vraag zelf is een contact
Courting-put_off = Wie nee zegt en nooit meer wil
Courting-value = Winst van een nieuwe klant
    .hint = in vijf jaar
Courting-preset-fifty = Vijftig mensen
    .story = Tweehonderd uur voor vijftig mensen: vier uur voor elk, de vraag meegerekend.
Courting-preset-fifteen = De vijftien van Stel
    .story = Tineke Stel las het artikel en snoeide haar lijst van vijftig naar vijftien. Met 105 uur krijgt elk van de vijftien zeven gesprekken, en de andere 35 niets. Eén keer kennismaken met alle vijftig wint er ruim twee keer zo veel. Wel is hier iedereen even kansrijk; zij hield vast de besten over. De uren zijn van ons.
Courting-preset-open_day = De open dag
    .story = Vierhonderd bezoekers, veertig uur, een kwartier per gesprek. Hier zijn de mensen niet op maar de uren. Wie iedereen eerst nog eens wil spreken, komt aan de helft niet toe. Getallen van ons.
Courting-preset-newsletter = De nieuwsbrief
    .story = Een mail, een blog: een contact kost bijna niets, en doet weinig. Zo kun je tweeduizend mensen negen keer ‘spreken’. Dit zijn de middelen die Stronks bedoelt, en hier heeft hij gelijk. Getallen van ons.
Courting-preset-boss = De eerste baas
    .story = Vlems’ eerste baas zei tegen wie belde: ik heb het te druk met mijn klanten, straks ben jij de eerste. Zo’n beller wil al, en wachten maakt hem warmer. Het lukt zolang er niet te veel naar een ander gaan. Getallen van ons.
Courting-preset-help = Help wie niets koopt
    .story = Je mag best iemand helpen die misschien nooit iets koopt, schreef Vlems. Wie je helpt, raakt niet geïrriteerd en loopt na een nee niet weg. Maar weinigen kopen. Wat ze aan anderen vertellen, zit niet in dit model; zie notebook 03. Getallen van ons.
Courting-preset-quick = Snelle concurrenten
    .story = Bij elk contact valt 30% voor een ander. Wie rustig aan doet, vraagt het aan een lege stoel.
Courting-preset-endless = Eindeloze vijver
    .story = Vijfduizend mensen, dezelfde uren. Wie nee zegt, kost je niets: er is altijd een volgende. Dan is meteen vragen het beste, blauwtjes en al.
Courting-at-once = Meteen vragen: { COUNT($once, digits: 1) } ja
Courting-first = Eerst { $contacts } keer: { COUNT($won, digits: 1) } ja
Courting-fate-won = ja
Courting-fate-refused = nee
Courting-fate-irritated = geïrriteerd
Courting-fate-lost_to_rivals = naar een ander
Courting-fate-missed = geen tijd voor
Courting-scale = elk hart: { COUNT($each, digits: 1) } mensen
Courting-axis-won = Klanten die je wint
Courting-axis-contacts = keer kennismaken (0: meteen vragen)
Courting-best = het meest
Courting-column-contacts = Keer kennismaken
Courting-column-reached = Mensen voor wie er uren zijn
Courting-column-won = Ja
Courting-column-refused = Nee
Courting-column-lost_to_rivals = Naar een ander
Courting-column-irritated = Geïrriteerd
Courting-column-put_off = Voorgoed kwijt
Courting-column-profit = Winst in vijf jaar
Courting-alt = Links een hart voor elk mens, in twee groepen: wie je meteen vraagt en wie je eerst { COUNT($contacts) } keer spreekt. Van de eerste groep zeggen er { COUNT($once, digits: 1) } ja, van de tweede { COUNT($won, digits: 1) }; hoe voller het hart, hoe groter de kans op een ja. Rechts balken: hoeveel klanten je wint met nul tot twaalf keer kennismaken. De hoogste staat bij { COUNT($best) }: { COUNT($top, digits: 1) }.
Courting-claim = ‘Wie eerst kennismaakt, wint meer klanten dan wie meteen vraagt.’
Courting-best-is = { $is_best ->
        [yes] Vaker of minder vaak wint er niet meer.
       *[no] { $best ->
            [0] Het meest wint meteen vragen.
           *[other] Het meest win je met **{ COUNT($best) } keer**: { COUNT($top, digits: 1) }.
        }
    }
Courting-lost-for-good = Voorgoed kwijt ben je er { COUNT($off, digits: 1) }, bij meteen vragen { COUNT($off_once, digits: 1) }.
Courting-wins = Met eerst **{ $contacts } keer** kennismaken win je **{ COUNT($won, digits: 1) }** klanten, met meteen vragen **{ COUNT($once, digits: 1) }**. Dat scheelt { MONEY($gain) } in vijf jaar.{ $short ->
        [yes] {" "}En dat terwijl je uren maar voor { COUNT($reached) } van de { COUNT($market) } mensen genoeg zijn.
       *[no] {""}
    } { Courting-best-is } { Courting-lost-for-good }
    .title = Eerst kennismaken wint: { COUNT($won, digits: 1) } tegen { COUNT($once, digits: 1) }
Courting-pond = Meteen vragen kan bij { COUNT($reached_once) } van de { COUNT($market) } mensen; eerst **{ $contacts } keer** kennismaken maar bij { COUNT($reached) }. Zo win je er **{ COUNT($won, digits: 1) }** in plaats van **{ COUNT($once, digits: 1) }**, en dat kost je { MONEY($loss) }. Schaars zijn hier je uren, niet de mensen. { Courting-best-is } { Courting-lost-for-good }
    .title = Je uren zijn op: meteen vragen wint, { COUNT($once, digits: 1) } tegen { COUNT($won, digits: 1) }
Courting-left = Na **{ $contacts } keer** kennismaken is **{ PERCENT($gone) }** al weg: { COUNT($rival, digits: 1) } naar een ander en { COUNT($irritated, digits: 1) } geïrriteerd. Je wint er **{ COUNT($won, digits: 1) }**, met meteen vragen **{ COUNT($once, digits: 1) }**. Dat scheelt { MONEY($loss) }. { Courting-best-is } { Courting-lost-for-good }
    .title = Wie wacht, is te laat: { COUNT($won, digits: 1) } tegen { COUNT($once, digits: 1) }
Courting-warm = Van wie je meteen vraagt, zegt **{ PERCENT($chance_once) }** ja; na **{ $contacts } keer** kennismaken **{ PERCENT($chance) }**. Dat is te weinig winst voor de uren en voor wie je onderweg kwijtraakt: je wint er **{ COUNT($won, digits: 1) }** in plaats van **{ COUNT($once, digits: 1) }**, en dat kost je { MONEY($loss) }. { Courting-best-is } { Courting-lost-for-good }
    .title = Kennismaken voegt te weinig toe: { COUNT($won, digits: 1) } tegen { COUNT($once, digits: 1) }
Courting-tie = Eerst **{ $contacts } keer** kennismaken of meteen vragen: het maakt niet uit. Je wint er **{ COUNT($won, digits: 1) }**. { Courting-best-is } { Courting-lost-for-good }
    .title = Gelijkspel: allebei { COUNT($won, digits: 1) }
Courting-way-pond = Manier: **meer mensen dan uren**. Elk gesprek met de een gaat af van de tijd voor een ander, die misschien meteen ja had gezegd.
Courting-way-left = Manier: **ze wachten niet**. Voor je iets vraagt, is een ander je voor geweest, of waren ze je zat.
Courting-way-warm = Manier: **kennismaken voegt weinig toe**. Ze wilden al, of een gesprek verandert niets.
Courting-found-pond = meer mensen dan uren
Courting-found-left = ze wachten niet
Courting-found-warm = kennismaken voegt weinig toe
Courting-often = Zo vaak kennismaken wint de meeste klanten
    .noun = keer
    .question = Je hebt vijftig mensen en 200 uur; een contact kost een uur. Vraag je meteen, dan zegt 10% ja: 5 klanten. Kennismaken kan dat tot 30% brengen, elk gesprek een kwart van de weg. Maar bij elk gesprek raak je ook zo’n 5% kwijt, geïrriteerd of aan een ander. **Hoe vaak maak je kennis voordat je vraagt?**
    .why = De een denkt: elk gesprek helpt, dus hoe meer hoe beter. De ander: tijd is geld, vraag het maar. Er trekken drie dingen tegelijk aan: elk volgend gesprek voegt minder toe dan het vorige, er vallen steeds mensen af, en elk uur voor de een gaat af van een ander. Je gaat door zolang iedereen nog aan de beurt komt, en niet verder.

## TrainerAndStrikers: wie krijgt de aandacht

## WalletOrReach: meer van je klanten of meer klanten

## WhatIsALead: het woord zelf
