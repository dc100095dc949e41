# Notebook 04, De zeldzame klant. Zie stage.ftl voor hoe dit bestand werkt.

## TwoEnvelopes: twee enveloppen

TwoEnvelopes-customers = Klanten
TwoEnvelopes-budget = Budget per klant
    .hint = met € 500 is er altijd genoeg voor iedereen
TwoEnvelopes-outside_return = Wat geld elders opbrengt
    .hint = rendement op elke euro die je niet in een envelop stopt
TwoEnvelopes-invest_a = In envelop A
TwoEnvelopes-roi_a = Rendement (ROI) van A
TwoEnvelopes-invest_b = In envelop B
TwoEnvelopes-roi_b = Rendement (ROI) van B
TwoEnvelopes-preset-one = Eén klant
TwoEnvelopes-preset-twelve = Twaalf klanten
TwoEnvelopes-preset-million = Een miljoen klanten
    .story = Van één naar een miljoen klanten: de bedragen groeien, de winnaar blijft dezelfde. Tot zover heeft het artikel gelijk.
TwoEnvelopes-preset-tight = Krap budget
    .story = € 1.200 voor twaalf klanten. Van envelop A krijgt iedereen er een, van envelop B maar acht. De andere vier staan met lege handen, en dat kost meer dan B per klant goedmaakt.
TwoEnvelopes-preset-elsewhere = Elders 25%
    .story = Bij A houd je per klant € 50 over. Kun je die ergens anders tegen 25% laten werken, dan is dat beter dan de 20% die ze in envelop B opleveren.
TwoEnvelopes-preset-peppers = Het voorbeeld van Peppers
    .story = Het stuk van Don Peppers waar het artikel op leunt, rekent met $ 10 tegen 100% en $ 20 tegen 75%. Daar rendeert het extra geld 50%: een veel ruimere marge dan de 20% van het artikel.
TwoEnvelopes-heading = Envelop { $name }: { MONEY($invest) } tegen { PERCENT($roi) }
TwoEnvelopes-heading-short = { $name }: { MONEY($invest) } à { PERCENT($roi) }
TwoEnvelopes-times-all = × { COUNT($served) } klanten
TwoEnvelopes-times-some = × { COUNT($served) } klanten
    { COUNT($left) } krijgen niets
TwoEnvelopes-sum = { $name }: { MONEY($total) }
TwoEnvelopes-made-a = A: € 100 tegen 50%, dus € 50 winst
TwoEnvelopes-made-b = B: € 150. Wat maken de extra € 50 erbij?
TwoEnvelopes-made-all = { COUNT($served, digits: 1) } × { MONEY($each) }
TwoEnvelopes-made-rest = { COUNT($served, digits: 1) } × { MONEY($each) } + { MONEY($elsewhere) } elders
TwoEnvelopes-column-envelope = Envelop
TwoEnvelopes-column-invest = Per klant
TwoEnvelopes-column-roi = ROI
TwoEnvelopes-column-served = Klanten die hem krijgen
TwoEnvelopes-column-earned = Winst van klanten
TwoEnvelopes-column-elsewhere = Winst van elders
TwoEnvelopes-column-total = Samen
TwoEnvelopes-alt = Twee enveloppen naast elkaar, met een stip per klant en in elke stip de winst. Envelop A, { MONEY($invest_a) } tegen { PERCENT($roi_a) }, is er voor { COUNT($served_a, digits: 1) } van de { COUNT($customers) } { $customers ->
        [one] klant
       *[other] klanten
    }; envelop B, { MONEY($invest_b) } tegen { PERCENT($roi_b) }, voor { COUNT($served_b, digits: 1) }. De balken eronder: A { MONEY($a) }, B { MONEY($b) }.
TwoEnvelopes-claim = ‘De grote envelop brengt meer op dan de kleine, ook al is zijn ROI lager.’
TwoEnvelopes-large = { $customers ->
        [one] Met **één klant**
       *[other] Met **{ COUNT($customers) } klanten**
    } brengt envelop A **{ MONEY($a) }** op en envelop B **{ MONEY($b) }**. De extra { MONEY($extra) } per klant rendeert **{ PERCENT($marginal) }**{ $elsewhere ->
        [yes] , en elders rendeert geld maar { PERCENT($outside_return) }.
       *[no] . Zolang geld elders minder opbrengt en er genoeg van is, hoort het hier.
    }
    .title = De lagere ROI brengt het meest op: { MONEY($best) } tegen { MONEY($least) }
TwoEnvelopes-short = Er is maar { MONEY($budget) } per klant, dus envelop { $large } is er voor **{ COUNT($served, digits: 1) }** van de { COUNT($customers) }. Toch wint hij nog: A brengt **{ MONEY($a) }** op en B **{ MONEY($b) }**. De extra { MONEY($extra) } per klant rendeert **{ PERCENT($marginal) }**.
    .title = Krap, en toch wint { $winner }: { MONEY($best) } tegen { MONEY($least) }
TwoEnvelopes-tight = Er is maar **{ MONEY($budget) }** per klant. Envelop { $large } is er dan voor **{ COUNT($served, digits: 1) }** van de { COUNT($customers) } { $customers ->
        [one] klant
       *[other] klanten
    }. Nu is geld schaars en wint de hoogste ROI: A brengt **{ MONEY($a) }** op en B **{ MONEY($b) }**.
    .title = Geld is schaars: de hoogste ROI wint, { MONEY($best) } tegen { MONEY($least) }
TwoEnvelopes-elsewhere = De extra { MONEY($extra) } per klant rendeert in envelop { $large } **{ PERCENT($marginal) }** en elders **{ PERCENT($outside_return) }**. Met { $small } en de rest elders haal je meer: A komt op **{ MONEY($a) }** en B op **{ MONEY($b) }**.
    .title = Het extra geld werkt elders harder: { $winner } wint
TwoEnvelopes-diminishing = De extra { MONEY($extra) } in envelop { $large } rendeert **{ PERCENT($marginal) }**: per klant hou je er { MONEY($lost) } minder aan over. A brengt **{ MONEY($a) }** op en B **{ MONEY($b) }**, ook al heb je geld zat.
    .title = Meer geven levert niets meer op: { $winner } wint
TwoEnvelopes-alike-roi = Allebei renderen ze { PERCENT($roi_a) }, dus kijk alleen naar de euro’s: A brengt **{ MONEY($a) }** op en B **{ MONEY($b) }**. De extra { MONEY($extra) } per klant doet dat ook: **evenveel**.
    .title = Even hoge ROI, dus de meeste euro’s winnen: { $winner }
TwoEnvelopes-easy = Envelop { $large } wint op beide fronten, ROI en euro’s: A brengt **{ MONEY($a) }** op en B **{ MONEY($b) }**. De extra { MONEY($extra) } per klant rendeert **{ PERCENT($marginal) }**. Hier valt niets te kiezen.
    .title = { $winner } wint in procenten en in euro’s
TwoEnvelopes-alike = In beide enveloppen zit { MONEY($invest_a) }. Dan telt alleen de ROI: A brengt **{ MONEY($a) }** op en B **{ MONEY($b) }**.
    .title = Even duur, dus de hoogste ROI wint: { $winner }
TwoEnvelopes-tie = Precies gelijk: A en B brengen allebei **{ MONEY($a) }** op. Dit is het omslagpunt; een tikje verder en de winnaar is een ander.
    .title = Gelijkspel: allebei { MONEY($a) }
TwoEnvelopes-leave = Elders brengt geld **{ PERCENT($outside_return) }** op, en geen envelop doet het beter. Laat ze dicht: zo komen A en B allebei op **{ MONEY($best) }**.
    .title = Geen van beide: je geld werkt elders harder
TwoEnvelopes-nothing = Zo brengt geen van beide enveloppen iets op: A **{ MONEY($a) }**, B **{ MONEY($b) }**.
    .title = Niets erin, niets eruit
TwoEnvelopes-way-tight = Manier: een **krap budget**. Er is te weinig geld voor een grote envelop voor iedereen, en dan telt elke euro in plaats van elke klant.
TwoEnvelopes-way-elsewhere = Manier: een **beter doel voor het geld**. Het verschil tussen de twee enveloppen rendeert elders meer dan bij je klanten.
TwoEnvelopes-way-diminishing = Manier: **afnemende meeropbrengst**. De extra euro’s in de grote envelop verdienen zichzelf niet terug, hoeveel geld je ook hebt.
TwoEnvelopes-found-tight = krap budget
TwoEnvelopes-found-elsewhere = beter doel voor het geld
TwoEnvelopes-found-diminishing = afnemende meeropbrengst
TwoEnvelopes-marginal = Zoveel rendeert de extra € 50
    .question = Je hebt twaalf klanten en geld genoeg. Je kunt elke klant een envelop geven met € 100 erin, en die rendeert 50%. Of een met € 150, en die rendeert 40%. Het verschil is € 50 per klant. **Wat is het rendement op alleen die extra € 50?**
    .why = Je noemt al gauw 40%, want dat staat op de envelop. Maar 40% is het gemiddelde over de hele € 150. De eerste € 100 leverde al € 50 winst op; de extra € 50 voegt daar € 10 aan toe. Tien op de vijftig: een vijfde. Het etiket toont een gemiddelde, de keuze gaat over de volgende euro.

## WhatIsScarce: wat is er schaars?

WhatIsScarce-budget = Budget
    .hint = alles wat je dit jaar aan je klanten kunt uitgeven
WhatIsScarce-customers = Klanten
WhatIsScarce-outside_return = Wat geld elders opbrengt
    .hint = rendement op elke euro die je niet aan klanten uitgeeft
WhatIsScarce-invest_a = Voorstel A kost per klant
WhatIsScarce-roi_a = Rendement (ROI) van A
WhatIsScarce-invest_b = Voorstel B kost per klant
WhatIsScarce-roi_b = Rendement (ROI) van B
WhatIsScarce-cost_per_customer = Een klant werven kost
    .hint = reclame, verkopers en korting, per gewonnen klant
WhatIsScarce-prospects = Prospects die je kunt werven
    .hint = die raken ook een keer op; bij 0 werf je niemand, en rekent de beste mix alleen met wie al klant is
WhatIsScarce-preset-money = Krap: € 50.000
    .story = Met € 50.000 voor duizend klanten kan niet eens iedereen envelop A krijgen. Elke euro telt, dus de ROI wijst de weg. Een klant erbij is niets waard: er is geen geld voor.
WhatIsScarce-preset-both = Ertussenin: € 120.000
WhatIsScarce-preset-people = Ruim: € 200.000
    .story = Iedereen heeft al de grote envelop en er ligt nog € 50.000. Nu zijn klanten schaars, precies zoals het artikel zegt: een klant erbij is € 60 waard, een euro erbij niets.
WhatIsScarce-preset-kink = Op de knik: € 100.000
    .story = Iedereen heeft precies de kleine envelop. Een euro erbij gaat naar een grotere envelop (20%), een euro eraf haalt er een weg (50%). Op een knik zijn ‘eentje erbij’ en ‘eentje eraf’ niet evenveel waard.
WhatIsScarce-preset-elsewhere = Ruim, maar elders 25%
    .story = Geld genoeg, en toch krijgt niemand de grote envelop: de 20% die hij extra opbrengt, wint het niet van de 25% elders.
WhatIsScarce-preset-sharp = Zo ziet Sharp het
    .story = Klanten zijn te koop, en meer geld voor wie al koopt haalt weinig uit. Werven kost hier € 25 en een klant erbij is € 50 waard: werven dus. Die € 25 en de 30% van voorstel B zijn van ons.
WhatIsScarce-preset-value = Zo ziet Peppers het
    .story = Zijn eigen voorbeeld: duizend klanten, 10 tegen 100% of 20 tegen 75% (hij in dollars, wij in euro’s). Een klant erbij is € 15 waard. Dat werven € 100 kost, is van ons; voor Peppers raken ook de prospects een keer op.
WhatIsScarce-preset-prospects = Ook prospects raken op
    .story = Peppers telt ook mogelijke klanten mee. Hier zijn er 500, en een werven kost € 30. Bij € 250.000 heb je ze allemaal, en pas dan is een prospect erbij iets waard: € 30. Haal het budget onder € 240.000 en het is weer niets, want dan is eerst je geld op. De 500 en de € 30 zijn van ons.
WhatIsScarce-price = werven kost
WhatIsScarce-axis-euro = Eén euro erbij is waard
WhatIsScarce-axis-customer = Eén klant erbij is waard
WhatIsScarce-axis-budget = budget
WhatIsScarce-top-most = beste mix = meeste per klant
WhatIsScarce-top-first = beste mix = beste ROI eerst
WhatIsScarce-top-both = beste mix = beide vuistregels
WhatIsScarce-top-prospects = beste mix, met prospects
WhatIsScarce-under-most = beste ROI eerst
WhatIsScarce-under-first = meeste per klant
WhatIsScarce-zone-money = geld is
    schaars
WhatIsScarce-zone-both = allebei
    schaars
WhatIsScarce-zone-people = klanten
    schaars
WhatIsScarce-zone-nothing = niets is
    schaars
WhatIsScarce-scarce = Wat is er schaars?
WhatIsScarce-short-money = geld
WhatIsScarce-short-both = allebei
WhatIsScarce-short-people = klanten
WhatIsScarce-short-nothing = niets
WhatIsScarce-column-zone = Wat er schaars is
WhatIsScarce-column-from = Budget van
WhatIsScarce-column-to = Tot
WhatIsScarce-column-euro = Een euro erbij
WhatIsScarce-column-customer = Een klant erbij
WhatIsScarce-column-price = Een klant werven
WhatIsScarce-alt = Drie lijnen boven het budget: de winst als je de beste ROI eerst doet ({ MONEY($first) } op jouw punt), als je elke klant het meeste geeft ({ MONEY($most) }) en van de beste mix ({ MONEY($profit) }). { $kinks ->
        [0] Er is geen knik
        [one] De knik zit bij { MONEY($kink) }
        [2] De knikken zitten bij { MONEY($kink) } en { MONEY($last) }
       *[other] De { $kinks } knikken zitten tussen { MONEY($kink) } en { MONEY($last) }
    }. Eronder in twee trappetjes: een euro erbij is hier { MONEY($euro, digits: 2) } waard en een klant erbij { MONEY($customer) }. De stippellijn daarin: een klant werven kost { MONEY($price) }.
WhatIsScarce-claim = ‘Geef elke klant wat per klant het meest oplevert: dat wint van de beste ROI eerst.’
WhatIsScarce-forgone = { $dearer ->
        [yes] {" "}(met wat dat geld hier anders verdient)
       *[no] {""}
    }
WhatIsScarce-bridge = { $pays ->
        [never] Een klant werven voor { MONEY($cost_per_customer) } loont dan niet.
        [once] Een klant werven kost **{ MONEY($price) }**{ WhatIsScarce-forgone } en is meteen terugverdiend: hier verdienen leads zichzelf dus terug.
       *[later] Een klant werven kost **{ MONEY($price) }**{ WhatIsScarce-forgone }: dat is pas terug als hij **{ COUNT($times, digits: 1) }** keer zo veel opbrengt.
    }{ WhatIsScarce-bought }
WhatIsScarce-bought = { $bought ->
        [none] {""}
        [all] {" "}Je wint alle { COUNT($prospects) } prospects, en een prospect erbij is **{ MONEY($prospect) }** waard: ook die zijn op.
        [some] {" "}Je wint **{ COUNT($won) }** van de { COUNT($prospects) } prospects.
       *[nobody] {" "}Van de { COUNT($prospects) } prospects win je er geen een: werven kost hier meer dan een klant erbij waard is.
    }
WhatIsScarce-winning = Iedere klant heeft zijn envelop, en met wat er van **{ MONEY($budget) }** over is, win je **{ COUNT($won) }** van de { COUNT($prospects) } prospects. Samen is dat **{ MONEY($profit) }** winst. Een euro erbij is **{ MONEY($euro, digits: 2) }** waard, een klant erbij **{ MONEY($customer) }** en een prospect erbij **{ MONEY($prospect) }**: prospects zijn er nog genoeg, het geld is op.
    .title = Werven loont, zolang er geld is: { COUNT($won) } gewonnen
WhatIsScarce-money = Met **{ MONEY($budget) }** voor { $customers ->
        [one] één klant
       *[other] { COUNT($customers) } klanten
    } is **geld schaars**: een euro erbij is **{ MONEY($euro, digits: 2) }** waard, een klant erbij niets. { $winner ->
        [first] De beste ROI eerst brengt **{ MONEY($first) }** op, het meeste per klant maar { MONEY($most) }.
        [most] Het meeste per klant brengt **{ MONEY($most) }** op, de beste ROI eerst { MONEY($first) }.
       *[same] Beide vuistregels brengen hier **{ MONEY($first) }** op.
    } { WhatIsScarce-bridge }
    .title = Geld is schaars: kijk naar de ROI
WhatIsScarce-both = Met **{ MONEY($budget) }** voor { $customers ->
        [one] één klant
       *[other] { COUNT($customers) } klanten
    } meng je: **{ COUNT($n_small) }** { $small_heads ->
        [one] krijgt
       *[other] krijgen
    } { MONEY($small) } en **{ COUNT($n_large) }** { $large_heads ->
        [one] krijgt
       *[other] krijgen
    } { MONEY($large) }, samen **{ MONEY($profit) }** winst. Een euro erbij is **{ MONEY($euro, digits: 2) }** waard en een klant erbij **{ MONEY($customer) }**. Geen van beide vuistregels haalt dat: { MONEY($first) } en { MONEY($most) }. { WhatIsScarce-bridge }
    .title = Geld én klanten zijn schaars: mengen wint
WhatIsScarce-people = Met **{ MONEY($budget) }** voor { $customers ->
        [one] één klant
       *[other] { COUNT($customers) } klanten
    } zijn **klanten schaars**: een klant erbij is **{ MONEY($customer) }** waard, een euro erbij { $outside_return ->
        [0] niets
       *[other] alleen de { MONEY($euro, digits: 2) } die hij elders opbrengt
    }. { $winner ->
        [first] De beste ROI eerst brengt **{ MONEY($first) }** op, het meeste per klant { MONEY($most) }.
        [most] Het meeste per klant brengt **{ MONEY($most) }** op, de beste ROI eerst { MONEY($first) }.
       *[same] Beide vuistregels brengen hier **{ MONEY($first) }** op.
    } { WhatIsScarce-bridge }
    .title = { $winner ->
        [first] Klanten zijn schaars, maar het geld heeft elders een beter doel
       *[other] Klanten zijn schaars: kijk naar de euro’s per klant
    }
WhatIsScarce-kink = Bij **{ MONEY($budget) }** sta je precies op een knik. Een euro **erbij** is { MONEY($euro, digits: 2) } waard, een euro **eraf** kost { MONEY($euro_less, digits: 2) }. Een klant **erbij** is { MONEY($customer) } waard, een klant **eraf** kost { MONEY($customer_less) }. De winst is **{ MONEY($profit) }**.
    .title = Op de knik: erbij en eraf zijn niet evenveel waard
WhatIsScarce-nothing = Geen van beide voorstellen brengt meer op dan de **{ PERCENT($outside_return) }** die je geld elders oplevert. Er is niets schaars: geld niet, klanten niet. Laat het geld waar het is: **{ MONEY($profit) }**.
    .title = Niets is schaars: laat je geld elders werken

## SpendPerCustomer: hoeveel geef je per klant uit?

SpendPerCustomer-spend = Jouw uitgave per klant
SpendPerCustomer-outside_return = Wat geld elders opbrengt
SpendPerCustomer-roi_b = Rendement (ROI) bij B
    .hint = hoe lager, hoe sneller het effect van meer uitgeven afneemt
SpendPerCustomer-invest_a = Punt A: uitgave per klant
SpendPerCustomer-roi_a = Rendement (ROI) bij A
SpendPerCustomer-invest_b = Punt B: uitgave per klant
SpendPerCustomer-shape = Vorm van de kromme
    .hint = twee punten zeggen niet welke kromme erdoor loopt
    .saturating = vlakt af
    .power = machtsfunctie
    .s = S-kromme
SpendPerCustomer-preset-small = Envelop A: € 100
SpendPerCustomer-preset-large = Envelop B: € 150
SpendPerCustomer-preset-best = De top: € 187
SpendPerCustomer-preset-more = Over de top: € 300
    .story = De ROI is hier nog steeds positief, dus op papier ‘rendeert’ het. Maar elke euro boven de top kost meer dan hij opbrengt.
SpendPerCustomer-preset-elsewhere = Elders 20%
    .story = Brengt geld elders 20% op, dan is envelop B al te duur: zijn laatste euro’s halen dat niet. De beste uitgave schuift van € 187 terug naar € 125.
SpendPerCustomer-preset-power = Machtsfunctie
    .story = Dezelfde twee punten, een andere kromme: nu ligt de top bij € 362 in plaats van € 187. Wie de twee enveloppen kent, weet dus nog niet hoe ver hij mag gaan.
SpendPerCustomer-preset-s = S-kromme
    .story = Weinig geld doet hier bijna niets. Het hoogste rendement ligt niet bij de eerste euro maar bij € 103, en de top bij € 140: dan is envelop B al te dik.
SpendPerCustomer-axis-worth = Winst per klant
SpendPerCustomer-axis-returns = Rendement
SpendPerCustomer-axis-spend = uitgave per klant
SpendPerCustomer-average = gemiddeld (ROI)
SpendPerCustomer-next = de volgende euro
SpendPerCustomer-elsewhere = elders ({ PERCENT($outside_return) })
SpendPerCustomer-top = het meest waard: { MONEY($best) }
SpendPerCustomer-top-beyond = de top ligt verderop, bij { MONEY($best) } →
SpendPerCustomer-top-far = de top ligt veel verderop →
SpendPerCustomer-first = hoogste rendement: { PERCENT($first) }
SpendPerCustomer-here = { PERCENT($next) }
SpendPerCustomer-column-spend = Uitgave per klant
SpendPerCustomer-column-gain = Winst per klant
SpendPerCustomer-column-roi = Gemiddeld rendement (ROI)
SpendPerCustomer-column-next = Rendement van de volgende euro
SpendPerCustomer-alt = Links de winst per klant bij elke uitgave, door de punten A ({ MONEY($invest_a) }, { PERCENT($roi_a) }) en B ({ MONEY($invest_b) }, { PERCENT($roi_b) }), met een ruit op de top. Rechts het gemiddelde rendement en dat van de volgende euro; waar de volgende euro minder rendeert dan gemiddeld, daalt het gemiddelde. Dun erbij de andere twee krommen door A en B. Jouw stip staat bij { MONEY($spend) }.
SpendPerCustomer-claim = ‘De volgende euro voor deze klant brengt meer op dan elders.’
SpendPerCustomer-highest = { $name ->
        [Power] Het rendement is hoger naarmate je minder uitgeeft
        [SCurve] Het hoogste rendement ligt bij **{ MONEY($highest) }** (**{ PERCENT($first) }**)
       *[Saturating] Het hoogste rendement heeft de allereerste euro (**{ PERCENT($first) }**)
    }
SpendPerCustomer-all-curves = Waar die top ligt, hangt af van de vorm van de kromme. Door dezelfde twee punten kan hij liggen bij **{ MONEY($low) }** of { $wide ->
        [yes] ver voorbij{" "}
       *[no] {""}
    }**{ MONEY($high) }**. Zeker is alleen wat een euro tussen A en B gemiddeld rendeert: op alle drie de krommen evenveel.
SpendPerCustomer-more = Met **{ MONEY($spend) }** per klant is de ROI **{ PERCENT($roi) }** en de winst **{ MONEY($gain) }**. De volgende euro rendeert **{ PERCENT($next) }**{ $elsewhere ->
        [yes] {" "}en elders { PERCENT($outside_return) }
       *[no] {""}
    }, dus er valt meer te halen. { SpendPerCustomer-highest }, het meest waard is **{ MONEY($best) }** per klant: winst **{ MONEY($most) }**. { SpendPerCustomer-all-curves }
    .title = De volgende euro rendeert nog { PERCENT($next) }
SpendPerCustomer-best = Met **{ MONEY($spend) }** per klant zit je op de top: **{ MONEY($gain) }** winst, een ROI van **{ PERCENT($roi) }**. De volgende euro rendeert **{ PERCENT($next) }**{ $elsewhere ->
        [yes] , net zoveel als elders
       *[no] : hij verdient zichzelf precies terug
    }. { SpendPerCustomer-highest }, maar meer winst dan hier is er niet. { SpendPerCustomer-all-curves }
    .title = De top: { MONEY($spend) } per klant, { MONEY($gain) } winst
SpendPerCustomer-less = Met **{ MONEY($spend) }** per klant is de ROI **{ PERCENT($roi) }** en de winst **{ MONEY($gain) }**. Maar de volgende euro rendeert **{ PERCENT($next) }**{ $elsewhere ->
        [yes] {" "}en elders { PERCENT($outside_return) }
       *[no] {""}
    }. Je bent voorbij de top van **{ MONEY($best) }** per klant: daar is de winst **{ MONEY($most) }**{ $elsewhere ->
        [yes] {" "}en brengt wat je overhoudt elders meer op
       *[no] {""}
    }. { SpendPerCustomer-highest }. { SpendPerCustomer-all-curves }
    .title = Voorbij de top: de volgende euro rendeert { PERCENT($next) }
SpendPerCustomer-nothing = Je geeft nog niets uit. { SpendPerCustomer-highest }, het meest waard is { $far ->
        [yes] een uitgave ver voorbij **{ MONEY($best) }** per klant.
       *[no] **{ MONEY($best) }** per klant: winst **{ MONEY($most) }**.
    }
    .title = Nog niets uitgegeven, nog niets verdiend
SpendPerCustomer-early = Met **{ MONEY($spend) }** per klant ben je nog niet ver genoeg: de winst is **{ MONEY($gain) }** en de volgende euro rendeert **{ PERCENT($next) }**. Maar verderop rendeert hij meer. { SpendPerCustomer-highest }, het meest waard is **{ MONEY($best) }** per klant: winst **{ MONEY($most) }**. { SpendPerCustomer-all-curves }
    .title = Weinig geld doet hier bijna niets
SpendPerCustomer-far = Met **{ MONEY($spend) }** per klant is de ROI **{ PERCENT($roi) }** en de winst **{ MONEY($gain) }**. De volgende euro rendeert **{ PERCENT($next) }**, en volgens deze kromme gaat dat door tot ver voorbij **{ MONEY($best) }** per klant. Zo veel beloven twee punten niet. { SpendPerCustomer-highest }.
    .title = De volgende euro rendeert nog { PERCENT($next) }
SpendPerCustomer-never = Zelfs het hoogste rendement is hier maar **{ PERCENT($first) }**, en elders brengt geld **{ PERCENT($outside_return) }** op. Aan deze klanten valt zo niets te verdienen.
    .title = Niets uitgeven is hier het best
SpendPerCustomer-none = Door deze twee punten loopt geen kromme waarop meer geld steeds minder rendeert: A is **{ MONEY($invest_a) }** tegen **{ PERCENT($roi_a) }**, B **{ MONEY($invest_b) }** tegen **{ PERCENT($roi_b) }**. Het duurste punt moet meer binnenbrengen, en tegen een lagere ROI.
    .title = Geen kromme door A en B

## ReturnOnCustomer: wat een mailing van je lijst opmaakt

ReturnOnCustomer-mailings = Mailings die je stuurt
ReturnOnCustomer-fatigue = Vermoeidheid per mailing
    .hint = zoveel minder kans op een reactie bij wie niet reageerde
ReturnOnCustomer-campaigns_left = Campagnes die nog komen
    .hint = later, naar dezelfde lijst; ze brengen door elke mailing minder op en vermoeien haar ook zelf
ReturnOnCustomer-people = Mensen op de lijst
ReturnOnCustomer-response = Respons op de eerste mailing
ReturnOnCustomer-contribution = Bijdrage per respons
    .hint = wat er van een bestelling overblijft, vóór de kosten van de mailing
ReturnOnCustomer-cost = Kosten per stuk
ReturnOnCustomer-call_off = Campagnes met verlies afblazen
    .hint = uit: je verstuurt later alles wat gepland staat, ook met verlies
ReturnOnCustomer-recovers = Wat er van de respons weer bijkomt
    .hint = tussen twee mailings, van wat verloren ging: mensen vergeten het, of er komen frisse namen bij. 0% is voorgoed weg, zoals Peppers zegt
ReturnOnCustomer-preset-newsletter = Elke maand
    .story = Een verzonnen webwinkel: 20.000 mensen, 2% reageert, elke reactie brengt € 40 op en een stuk kost € 0,50.
ReturnOnCustomer-preset-peppers = De mailing van Peppers en Rogers
    .story = Een miljoen mensen, 1 per stuk, 1% respons, 1,25 miljoen aan bijdrage, een half procent vermoeidheid (zij in dollars, wij in euro’s). Wie hierna nog 44 campagnes doet, verdient 250.000 en maakt 245.407 van zijn lijst op. Die 44 is onze keuze: één campagne meer en het loont niet.
ReturnOnCustomer-preset-every-week = Elke week
ReturnOnCustomer-preset-tired = Een lijst die snel moe is
ReturnOnCustomer-preset-last = Na ons de zondvloed
    .story = Komt er nooit meer een campagne, dan is de lijst na afloop toch niets waard en kost vermoeidheid niets. Wie zo rekent, rekent alsof klanten oneindig zijn.
ReturnOnCustomer-preset-rest = De lijst rust uit
    .story = Volgens Peppers is een gemiste kans bij een klant voorgoed verloren. Hier komt tussen twee mailings 5% van de verloren respons terug: mensen vergeten het, of er komen frisse namen bij. Twaalf mailings maken dan € 16.980 van je lijst op in plaats van € 38.412. Die 5% is van ons.
ReturnOnCustomer-axis-total = Tot nu toe
ReturnOnCustomer-axis-each = Per mailing
ReturnOnCustomer-axis-mailings = mailings
ReturnOnCustomer-line-earned = verdiend
ReturnOnCustomer-line-used = opgemaakt van de lijst
ReturnOnCustomer-line-gains = verdient
ReturnOnCustomer-line-costs = maakt op
ReturnOnCustomer-turn = vanaf { $turn }: verlies
ReturnOnCustomer-column-mailings = Mailings
ReturnOnCustomer-column-response = Respons op de volgende
ReturnOnCustomer-column-earned = Verdiend
ReturnOnCustomer-column-used = Opgemaakt van de lijst
ReturnOnCustomer-column-net = Blijft over
ReturnOnCustomer-alt = Links wat { $mailings ->
        [one] één mailing heeft
       *[other] { $mailings } mailings hebben
    } verdiend ({ MONEY($earned) }) tegen wat er van de waarde van de lijst is opgemaakt ({ MONEY($used) }), van 0 tot 60 mailings. { $turns ->
        [yes] De lijnen kruisen elkaar bij mailing { $turn }.
       *[no] De lijnen kruisen elkaar niet.
    } Rechts hetzelfde per mailing.
ReturnOnCustomer-claim = ‘Deze mailings verdienen meer dan ze van je klanten opmaken.’
ReturnOnCustomer-earning = Na **{ $mailings }** { $mailings ->
        [one] mailing
       *[other] mailings
    } is er **{ MONEY($earned) }** verdiend en is je lijst **{ MONEY($used) }** minder waard. { $known ->
        [yes] De return on customer is **{ PERCENT($roc, digits: 1) }**.
        [none] Er komen geen campagnes meer, dus er valt niets op te maken.
       *[no] {""}
    } { $turns ->
        [yes] Vanaf mailing **{ $turn }** heb je meer opgemaakt dan verdiend.
       *[no] Binnen 60 mailings wordt er nooit meer opgemaakt dan verdiend.
    }
    .title = { MONEY($earned) } verdiend, { MONEY($used) } opgemaakt
ReturnOnCustomer-past = Na **{ $mailings }** mailings is er **{ MONEY($earned) }** verdiend en is je lijst **{ MONEY($used) }** minder waard. Er blijft nog over, maar na mailing **{ $stop }** was dat meer: sindsdien { $known ->
        [none] kost elke mailing meer dan hij opbrengt.
       *[other] maakt elke mailing meer op dan hij verdient.
    } { $turns ->
        [yes] Vanaf mailing **{ $turn }** ben je alles weer kwijt.
       *[no] Binnen 60 mailings raak je niet alles weer kwijt.
    }
    .title = Stoppen na { $stop } was beter
ReturnOnCustomer-used = { $mailings ->
        [one] Deze ene mailing verdient
       *[other] Deze **{ $mailings }** mailings verdienen
    } **{ MONEY($earned) }**, maar je lijst is **{ MONEY($used) }** minder waard: je bent **{ MONEY($over) }** kwijt en de boekhouding ziet het niet. { $known ->
        [yes] De return on customer is **{ PERCENT($roc, digits: 1) }**.
       *[no] {""}
    }
    .title = Winst in de boeken, verlies op de lijst: { MONEY($over) }
ReturnOnCustomer-sunk = { $mailings ->
        [one] Deze ene mailing kost
       *[other] Deze **{ $mailings }** mailings kosten
    } per saldo **{ MONEY($minus) }**{ $known ->
        [none] .
       *[other] , en je lijst is ook nog **{ MONEY($used) }** minder waard: samen ben je **{ MONEY($over) }** kwijt.
    } { $stop ->
        [0] Niet sturen was het best.
        [one] Na één mailing had je moeten stoppen.
       *[other] Na **{ $stop }** mailings had je moeten stoppen.
    }
    .title = { $known ->
        [none] Verlies in de boeken: { MONEY($minus) }
       *[other] Verlies in de boeken én op de lijst: { MONEY($over) }
    }
ReturnOnCustomer-nothing = Nog niets gestuurd. De eerste mailing verdient **{ MONEY($first) }** en maakt je lijst **{ MONEY($lost) }** minder waard{ $limit ->
        [0] .
       *[other] ; met hoogstens **{ COUNT($limit) }** campagnes te gaan is hij het waard.
    }
    .title = De eerste mailing: { MONEY($first) } verdiend, { MONEY($lost) } opgemaakt
ReturnOnCustomer-loss = De eerste mailing { $first ->
        [0] verdient al **niets**
       *[other] geeft al **{ MONEY($unearned) }** verlies
    }: niet sturen.{ $mailings ->
        [0] {""}
        [one] {""}
       *[other] {" "}Na { $mailings } mailings ben je **{ MONEY($minus) }** kwijt.
    }
    .title = Deze mailing verdient zichzelf niet terug

## Lampen

lamp-scarce-16 = De trechter gaat uit van oneindig veel leads
    .condition = niet de trechter maar de ROI
lamp-scarce-17 = € 150 tegen 40% levert meer op dan € 100 tegen 50%
    .condition = geld genoeg en elders weinig rendement

## Drie vragen

check-scarce-1 = Envelop A (€ 100 tegen 50%) of envelop B (€ 150 tegen 40%) voor elke klant. Waar hangt de keuze van af?
    .right = b
check-scarce-1-a = Van het aantal klanten: bij veel klanten wint A.
    .feedback = Als er genoeg geld is, maakt het aantal niets uit: bij één klant en bij een miljoen wint B met zes tegen vijf. Pas als een vast budget over meer klanten verdeeld moet worden, gaat het aantal tellen.
check-scarce-1-b = Of er geld genoeg is, en of de extra € 50 elders meer opbrengt.
    .feedback = Precies. De extra € 50 rendeert 20%. Is er een beter doel voor, of is er minder dan € 125 per klant, dan wint A.
check-scarce-1-c = Van niets: een hogere ROI is altijd beter.
    .feedback = Een ROI is een verhouding. Van 50% op € 100 kun je minder kopen dan van 40% op € 150, zolang je maar één keer aan elke klant kunt verdienen.
check-scarce-2 = Je budget is zo klein dat niet eens iedereen de kleine envelop kan krijgen. Wat is één klant erbij je nu waard?
    .right = a
check-scarce-2-a = Niets.
    .feedback = Precies. Er is geen geld om hem iets te geven. Wat schaars is, is geld; dan is een euro erbij € 0,50 waard en een klant erbij niets.
check-scarce-2-b = € 50, de winst van een kleine envelop.
    .feedback = Die envelop moet je dan wel bij een andere klant weghalen. Per saldo verandert er niets.
check-scarce-2-c = € 60, want klanten zijn je zeldzaamste bron.
    .feedback = Dat geldt pas als iedereen de grote envelop al heeft en er geld overblijft. Hier is niet de klant zeldzaam, maar het geld.
check-scarce-3 = Een mailing verdient € 250.000. Wanneer moet je hem toch niet sturen?
    .right = c
check-scarce-3-a = Nooit, winst is winst.
    .feedback = Dat zegt de boekhouding van dit kwartaal. Wie niet reageerde, reageert volgende keer iets minder, en dat staat nergens geboekt.
check-scarce-3-b = Als de respons onder de 1% zakt.
    .feedback = Een grens aan de respons alleen zegt niets: het hangt af van wat een respons oplevert, wat een stuk kost en wat er nog komt.
check-scarce-3-c = Als de latere campagnes er samen meer dan € 250.000 door verliezen.
    .feedback = Precies. Dat is de gedachte achter de return on customer: tel bij de winst van nu op wat er met de waarde van je klanten gebeurt.
lamp-scarce-scarcest = Klanten zijn je zeldzaamste bron
    .condition = zolang er geld genoeg is
