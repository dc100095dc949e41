# Notebook 02, de trechter. Zie stage.ftl voor hoe dit bestand werkt.

## FinitePond: een vijver die leegraakt

FinitePond-approached = Mensen die je per maand benadert
    .hint = zolang de vijver vol is; raakt hij leeg, dan vind je er naar verhouding minder
FinitePond-market = Mensen in je markt
FinitePond-churn = Verloop per maand
    .hint = klanten die vertrekken; 1,75% per maand is 19% per jaar
FinitePond-put_off = Afhakers die nooit meer willen
    .hint = van wie nee zegt; de rest mag je later nog eens vragen. Het begint bij niemand
FinitePond-won_back = Weglopers mag je opnieuw benaderen
FinitePond-help_hours = Hulp voor wie je benadert, ook als hij niets koopt
    .noun = uur
    .hint = elk uur hulp halveert het aantal mensen dat je wegjaagt, maar gaat van je verkooptijd af
FinitePond-hours = Uren per maand om mensen te benaderen
    .noun = uur
FinitePond-first_hours = Uren voordat het gesprek begint
    .noun = uur
    .hint = voor iedereen die je benadert; de tien uur van het artikel gelden voor wie echt aan tafel komt
FinitePond-half_hours = Uren aandacht voor de halve conversie
    .noun = uur
    .hint = met zoveel uur aan tafel win je de helft van wie je ooit kunt winnen
FinitePond-conversion = Conversie met alle aandacht
    .hint = hoogstens dit deel zegt ooit ja, hoeveel tijd je ook neemt; wat je ervan haalt, hangt af van je tijd per mens
FinitePond-already = Deel van de markt dat al klant is
FinitePond-margin = Marge per klant per maand
FinitePond-newcomers = Nieuwe mensen in je markt, per jaar
    .hint = als deel van de markt van nu; bij 0% vult niemand de vijver bij
FinitePond-back = Oud-klanten die per maand weer te winnen zijn
    .hint = bij 0% is wie wegloopt voorgoed weg
FinitePond-apart = Hoe ver klanten van elkaar verschillen
    .hint = in verloop: de ene helft loopt zoveel eerder weg, de andere zoveel later. Bij 0% zijn ze allemaal gelijk

FinitePond-preset-endless = Oneindige vijver
    .story = Met een miljoen mensen vis je de vijver niet leeg. Hier houdt de trechter zijn belofte.
FinitePond-preset-small = Vijver van 400
    .story = Evenveel werk, maar een markt van vierhonderd mensen. De trechter belooft nu meer klanten dan er mensen zijn.
FinitePond-preset-thousand = Vijver van 1.000
    .story = In een markt van duizend mensen komt er in deze vijf jaar geen top: die ligt er net achter. De belofte haal je ook hier niet.
FinitePond-preset-stay = Klanten die blijven
    .story = Nu vertrekt 6% van je klanten per jaar in plaats van 19%. Dan is er in vijf jaar geen top.
FinitePond-preset-refilled = Elk jaar 12% erbij
    .story = Starters, verhuizers, jongeren: elk jaar komt er 12% van de markt bij. Dan loopt het in vijf jaar niet meer terug. Er is wel een plafond, en de belofte haal je niet.
FinitePond-preset-back = Ze komen terug
    .story = Wie vertrekt, mag je opnieuw proberen te winnen. Dan is er geen top meer. Wel een plafond.
FinitePond-preset-kinds = Trouwe en vluchtige klanten
    .story = Hetzelfde gemiddelde verloop, maar de ene helft van de mensen loopt als klant bijna twee keer zo snel weg en de andere helft bijna nooit. De top komt later, in maand 47 in plaats van 38, en na vijf jaar heb je 222 klanten in plaats van 184. Wie met één gemiddelde rekent, is hier te somber. Dat het er evenveel zijn, is van ons.
FinitePond-preset-talks = De sector is klein en praat
    .story = Van wie nee zegt wil 40% je nooit meer spreken. Zij staan in geen enkele trechter.
FinitePond-preset-fifteen = Van 50 naar 15
    .story = Dezelfde kleine sector en dezelfde 200 uur, maar voor 15 mensen in plaats van 50. Een lezer van het artikel nam zich dat voor. Hier wint het nipt: gemiddeld 115,5 klanten tegen 109,2. Wil maar 30% van de afhakers je nooit meer spreken, dan verliest het al. En het beste is hier geen 15, maar ongeveer 28.
FinitePond-preset-help = Help ook wie niets koopt
    .story = Nog steeds 15 mensen, nu met een uur hulp voor iedereen. Dat kost verkooptijd en toch heb je over die vijf jaar gemiddeld meer klanten. Probeer het eens met 50 mensen: dan heb je er de tijd niet voor en worden het er gemiddeld minder.

FinitePond-axis-people = De vijver: waar is iedereen?
FinitePond-axis-flow = Klanten erbij en eraf, per maand
FinitePond-axis-months = maanden
FinitePond-people-customers = klanten
FinitePond-people-former = oud-klanten
FinitePond-people-put_off = weggejaagd
FinitePond-people-untouched = nog in de vijver
FinitePond-people-above = en nog { COUNT($above) } mensen hierboven
FinitePond-promise = wat de trechter belooft
FinitePond-promise-short = belofte
FinitePond-won = erbij
FinitePond-left = eraf
FinitePond-mark = top: maand { $month }, { COUNT($peak) }
FinitePond-end = na vijf jaar: { COUNT($peak) }
FinitePond-column-month = Maand
FinitePond-column-promise = belofte van de trechter
FinitePond-alt = Links de { COUNT($market) } mensen van je markt, zestig maanden lang: onderaan de klanten, daarboven oud-klanten, weggejaagde mensen en wie nog in de vijver zit. Een streeplijn toont wat de trechter belooft: { COUNT($promised) } klanten. Rechts hoeveel klanten er per maand bijkomen en afgaan.
FinitePond-claim = ‘Na vijf jaar lopen er meer klanten weg dan er bijkomen.’
FinitePond-yearly = Een verloop van { PERCENT($churn, digits: 2) } per maand is { PERCENT($yearly) } per jaar.
FinitePond-sorted = { $sorted ->
    [yes] {" "}Van wie er nu nog klant is, vertrekt **{ PERCENT($lately, digits: 2) }** per maand: de snelle weglopers zijn al weg, trouwer is er niemand geworden.
   *[no] {""}
    }
FinitePond-irritated = { $off ->
    [0] {""}
    [one] {" "}Eén mens joeg je voorgoed weg.{ FinitePond-bill }
   *[other] {" "}Je joeg { COUNT($off) } mensen voorgoed weg.{ FinitePond-bill }
    }
FinitePond-bill = { $billed ->
    [yes] {" "}Dat kostte je **{ MONEY($irritation) }** marge, en die post staat in geen trechter.
   *[no] {""}
    }
FinitePond-many = **{ COUNT($customers) }** { $customers ->
    [one] klant
   *[other] klanten
    }
FinitePond-top = De meeste klanten heb je in **maand { $month }**: **{ COUNT($peak) }**. Daarna lopen er meer weg dan er bijkomen, en na vijf jaar zijn het er **{ COUNT($customers) }** (gemiddeld { COUNT($average) }). De trechter beloofde er **{ COUNT($promised) }**. { FinitePond-yearly }{ FinitePond-sorted }{ FinitePond-irritated }
    .title = De top is maand { $month }. Daarna loopt het terug
FinitePond-nobody = In vijf jaar win je **niemand**. Je hebt { COUNT($hours, digits: 1) } uur per mens en een conversie van { PERCENT($conversion, digits: 1) }: er blijft te weinig over om iemand te overtuigen.{ FinitePond-irritated }
    .title = Zo win je niemand
FinitePond-edge = Je bent net over de top van **{ COUNT($peak) }** in maand { $month }: er lopen elke maand iets meer klanten weg dan er bijkomen. De trechter beloofde er na vijf jaar **{ COUNT($promised) }**. { FinitePond-yearly }{ FinitePond-sorted }{ FinitePond-irritated }
    .title = Net over de top
FinitePond-leak = Vanaf de eerste maand lopen er meer klanten weg dan er bijkomen. Van de **{ COUNT($peak) }** heb je er na vijf jaar nog **{ COUNT($customers) }** (gemiddeld { COUNT($average) }); de trechter beloofde er **{ COUNT($promised) }**. { FinitePond-yearly }{ FinitePond-sorted }{ FinitePond-irritated }
    .title = Vanaf dag één gaan er meer weg dan erbij komen
FinitePond-beyond = Na vijf jaar heb je { FinitePond-many }; de trechter beloofde er maar **{ COUNT($promised) }**. Hij rekent niet mee wie er in je markt bij komt of terugkomt.{ FinitePond-irritated }
    .title = Meer dan de trechter beloofde
FinitePond-kept = Na vijf jaar heb je { FinitePond-many }, en de trechter beloofde er **{ COUNT($promised) }**. In zo’n vijver klopt zijn rekensom (bijna) helemaal.{ FinitePond-irritated }
    .title = Hier houdt de trechter zijn belofte
FinitePond-rests = Bij { FinitePond-many } komt het tot rust: er komen er net zoveel bij als er weglopen. De trechter beloofde er na vijf jaar **{ COUNT($promised) }**. { FinitePond-yearly }{ FinitePond-sorted }{ FinitePond-irritated }
    .title = Een plafond van { COUNT($customers) } { $customers ->
        [one] klant
       *[other] klanten
    }
FinitePond-grows = Na vijf jaar heb je { FinitePond-many } (gemiddeld { COUNT($average) }) en het worden er nog steeds meer. De trechter beloofde er **{ COUNT($promised) }**.{ FinitePond-sorted }{ FinitePond-irritated }
    .title = Nog geen top, wel minder dan beloofd
FinitePond-month = De maand met de meeste klanten
    .question = Je bedrijf begint zonder klanten, in een markt van **400 mensen** waar niemand bij komt. Elke maand benader je er 50 (in het begin dan, want je komt steeds vaker iemand tegen die je al hebt gehad) en daarvan koopt 30%. Wie nee zegt, mag je later nog eens vragen. Elke maand vertrekt **1,75%** van je klanten (19% per jaar), en die zie je niet terug. In welke van de zestig maanden heb je **de meeste klanten**?
    .why = Maand 60 ligt voor de hand, want je wint toch elke maand klanten? Dat is de trechter in je hoofd: bovenin lijkt altijd wel iemand te staan. Maar elke klant die wegloopt is er één minder om te winnen, terwijl er van je groeiende groep steeds méér weglopen. Die twee lijnen kruisen.

## FunnelOrLoop: geld voor of na de koop

FunnelOrLoop-after = Deel van je geld ná de koop
    .hint = 0% is de zuivere trechter: alles om nieuwe klanten te winnen
FunnelOrLoop-churn = Verloop per maand zonder nazorg
    .hint = 1,75% per maand is 19% per jaar
FunnelOrLoop-talk = Mensen die een verwende klant per maand over je vertelt
    .hint = 30%: van tien klanten vertellen er drie het elke maand aan iemand
FunnelOrLoop-budget = Budget per maand
FunnelOrLoop-market = Mensen in je markt
FunnelOrLoop-already = Deel van de markt dat al klant is
FunnelOrLoop-preventable = Deel van het verloop dat te voorkomen is
    .hint = de rest vertrekt toch, hoe lief je ook bent; volgens Wright en Riebe bijna iedereen
FunnelOrLoop-care = Prijs van blijven, per klant per maand
    .hint = bij dit bedrag voorkom je de helft van het verloop dat te voorkomen is
FunnelOrLoop-care_talk = Prijs van praten, per klant per maand
    .hint = bij dit bedrag haal je de helft van het vertellen dat nog te winnen is
FunnelOrLoop-unasked = Deel van het vertellen dat vanzelf gaat
    .hint = ook zonder nazorg
FunnelOrLoop-lead = Prijs van bereik, per mens in je markt per maand
    .hint = hiermee bereik je de helft van wie je ooit kunt bereiken
FunnelOrLoop-reach = Plafond van je bereik per maand
FunnelOrLoop-interest = Gaat vergelijken, van wie jou overweegt
FunnelOrLoop-conversion = Koopt, van wie vergelijkt
FunnelOrLoop-put_off = Afhakers die nooit meer willen
    .hint = wie je helpt zonder dat hij koopt, wordt niet zo’n afhaker
FunnelOrLoop-back = Oud-klanten die per maand weer te winnen zijn

FunnelOrLoop-preset-sharp = Zo ziet Sharp het
    .story = Wie wegloopt was niet te houden, praat weinig over je en koopt later vanzelf weer eens. Dan groei je van bereik. Dat bijna al het vertrek vastligt, vonden Wright en Riebe in vier markten; de andere getallen zijn van ons.
FunnelOrLoop-preset-value = Zo ziet Peppers het
    .story = Aandacht voorkomt 60% van het verloop, en van tien klanten vertellen er zes het elke maand door. Dan loont geld na de koop. Een bron voor die getallen is er niet: vraag je af of ze bij jou kloppen.
FunnelOrLoop-preset-before = Alles vóór de koop
    .story = De trechter zoals het artikel hem hekelt: na de handtekening gaat er geen euro meer naar je klant.
FunnelOrLoop-preset-best = Peppers, best verdeeld
    .story = Ook met de getallen van Peppers gaat het meeste geld nog vóór de koop op: 42% erna is het best.
FunnelOrLoop-preset-all = Alles erna
    .story = Ook de cirkel kun je doordrijven. Wie niets meer doet om gevonden te worden, moet het hebben van wie er al is.
FunnelOrLoop-preset-young = Jong bedrijf, nul klanten
    .story = Nazorg voor klanten die je niet hebt, is weggegooid geld. Wie met niemand begint, heeft aan 60% erna te veel, ook met de getallen van Peppers: 21% is dan het best.
FunnelOrLoop-preset-once = Eens in je leven
    .story = Een trouwjurk, een grafsteen, een studie. Wie gekocht heeft, is geen klant meer en valt ook niet te houden.
FunnelOrLoop-preset-silent = Een markt die nooit praat
    .story = Er zijn branches waar niemand zijn goede adresjes deelt. Dan houdt nazorg alleen nog klanten vast. Zelfs als dat lukt, is 60% van je geld daar te veel voor. Een kleiner deel loont nog wel.

FunnelOrLoop-consider = overwegen
FunnelOrLoop-evaluate = vergelijken
FunnelOrLoop-buy = kopen
FunnelOrLoop-enjoy = genieten
FunnelOrLoop-recommend = aanbevelen
FunnelOrLoop-axis-ring = De cirkel: mensen per maand
FunnelOrLoop-axis-customers = Klanten
FunnelOrLoop-axis-months = { FinitePond-axis-months }
FunnelOrLoop-purse-before = vóór de koop
FunnelOrLoop-purse-after = na de koop
FunnelOrLoop-purse-best = het best: { PERCENT($best) } erna
FunnelOrLoop-yours = jouw verdeling: { COUNT($end) }
FunnelOrLoop-funnel = alles ervoor: { COUNT($funnel_end) }
FunnelOrLoop-best = gemiddeld het best: { COUNT($best_end) }
FunnelOrLoop-column-month = Maand
FunnelOrLoop-column-yours = Jouw verdeling
FunnelOrLoop-column-funnel = Alles vóór de koop
FunnelOrLoop-column-best = Beste verdeling
FunnelOrLoop-alt = Boven een balk met je budget: links { PERCENT($after) } na de koop, rechts { PERCENT($before) } ervoor, met een driehoekje bij de beste verdeling. Links een cirkel van vijf fasen: hoe meer mensen er in de laatste maand in een fase zitten, hoe dikker haar boog. Rechts je klanten in zestig maanden, met jouw verdeling, met alles vóór de koop en met de beste verdeling.
FunnelOrLoop-claim = ‘Met dit deel van je geld ná de koop heb je meer klanten dan met alles ervoor.’
FunnelOrLoop-off = { $off ->
    [0] Onderweg joeg je niemand voorgoed weg.
    [one] Onderweg joeg je één mens voorgoed weg.
   *[other] Onderweg joeg je { COUNT($off) } mensen voorgoed weg.
    }
FunnelOrLoop-average = **{ COUNT($average) }** { $heads ->
    [one] klant
   *[other] klanten
    }
FunnelOrLoop-more = Met **{ PERCENT($after) }** van je geld na de koop heb je in vijf jaar gemiddeld { FunnelOrLoop-average }. Met alles ervoor waren dat er { COUNT($funnel) }, met de beste verdeling ({ PERCENT($best) } erna) **{ COUNT($best_average) }**. { FunnelOrLoop-off }
    .title = Geld na de koop levert { COUNT($gap) } { $gap ->
        [one] klant
       *[other] klanten
    } extra op
FunnelOrLoop-less = Met **{ PERCENT($after) }** van je geld na de koop heb je in vijf jaar gemiddeld { FunnelOrLoop-average }. Met alles ervoor waren dat er **{ COUNT($funnel) }**, met de beste verdeling ({ PERCENT($best) } erna) { COUNT($best_average) }. { FunnelOrLoop-off }
    .title = Zo verliest de cirkel het van de trechter
FunnelOrLoop-pure = Met al je geld **vóór de koop** heb je in vijf jaar gemiddeld { FunnelOrLoop-average }. Met de beste verdeling ({ PERCENT($best) } erna) waren dat er **{ COUNT($best_average) }**. { FunnelOrLoop-off }
    .title = De trechter laat { COUNT($short) } { $short ->
        [one] klant
       *[other] klanten
    } liggen
FunnelOrLoop-purest = Met al je geld **vóór de koop** heb je in vijf jaar gemiddeld { FunnelOrLoop-average }. { $best ->
        [0] Beter kan hier niet.
       *[other] Beter kan hier bijna niet.
    } { FunnelOrLoop-off }
    .title = Hier wint de trechter
FunnelOrLoop-near = Met **{ PERCENT($after) }** van je geld na de koop heb je in vijf jaar gemiddeld { FunnelOrLoop-average }. Beter kan bijna niet. Met alles ervoor waren dat er **{ COUNT($funnel) }**. { FunnelOrLoop-off }
    .title = Zo goed als de beste verdeling
FunnelOrLoop-same = Met **{ PERCENT($after) }** van je geld na de koop heb je in vijf jaar gemiddeld { FunnelOrLoop-average }, en met alles ervoor **evenveel**. Met de beste verdeling ({ PERCENT($best) } erna) waren dat er { COUNT($best_average) }. { FunnelOrLoop-off }
    .title = Vóór of na de koop: het scheelt hier niets
FunnelOrLoop-before = Hier kun je al je geld het best **vóór de koop** uitgeven: dat geeft gemiddeld **{ COUNT($funnel) }** { $funnel_heads ->
        [one] klant
       *[other] klanten
    }. Met jouw { PERCENT($after) } erna zijn het er **{ COUNT($average) }**. { FunnelOrLoop-off }
    .title = Hier wint de trechter
FunnelOrLoop-nobody = Hoe je het geld ook verdeelt, **niemand** wordt klant.
    .title = Zonder klanten geen cirkel

TwoDrawings = Bert heeft gelijk: **een cirkel is ook een keten van conversies.** Hier staat twee keer dezelfde keten, met dezelfde getallen. Van elke 100 keer dat iemand je overweegt, wordt het **{ COUNT($first, digits: 1) } keer** een koop, in de trechter net zo goed als in de cirkel. Alleen overweegt wie nee zegt je later weer: zo kopen er van 100 mensen op den duur **{ COUNT($buyers) }**, na gemiddeld { COUNT($tries, digits: 1) } keer overwegen. Een koper blijft dan gemiddeld { COUNT($stays, digits: 1) } { $stays ->
        [one] maand
       *[other] maanden
    } klant. Die maanden staan in de cirkel; tel ze niet als nieuwe klanten.
    .title = Eén keten, twee tekeningen
TwoDrawings-funnel = Als trechter, met de pijlen terug
TwoDrawings-ring = Als cirkel: alle keren bij elkaar
TwoDrawings-first = { $stage } { COUNT($first) }
TwoDrawings-back = + { COUNT($back) } terug
TwoDrawings-alt = Twee tekeningen van dezelfde keten. Links een trechter van vijf balken met stippelpijlen terug, rechts een cirkel van vijf bogen. In beide: overwegen { COUNT($consider) }, vergelijken { COUNT($evaluate) }, kopen { COUNT($buy) }, genieten { COUNT($enjoy) }, aanbevelen { COUNT($recommend) } keer per 100 mensen die beginnen.
TwoDrawings-column-stage = Fase
TwoDrawings-column-first = Eerste keer
TwoDrawings-column-all = Alles bij elkaar

## HiddenJourney: honderd kopers

HiddenJourney-hidden = Deel van de keuze vóór het eerste contact
HiddenJourney-reviews = Je reviews, naast die van een concurrent
    .noun = ×
    .hint = 1 is even goed; bij 2 staan er per nee twee keer zoveel ja’s tegenover: van 34% op het lijstje naar 51%
HiddenJourney-talk = Je verkoopgesprek, naast dat van een concurrent
    .noun = ×
    .hint = 1 is even goed; bij 2 staan er per nee twee keer zoveel ja’s tegenover
HiddenJourney-findability = Vindbaarheid
    .hint = kopers die je überhaupt tegenkomen
HiddenJourney-rivals = Concurrenten in beeld
HiddenJourney-preset-thirds = Twee derde verborgen
    .story = Het getal uit het artikel. Wat het wel en niet zegt, lees je onderaan bij het onderzoek.
HiddenJourney-preset-open = Niets verborgen
    .story = Iedereen praat eerst met jou. Bij gelijke reviews en gelijke gesprekken win je er evenveel als daarnet. Dat hebben we zo aangenomen; het is geen ontdekking.
HiddenJourney-preset-even = De helft verborgen
    .story = Precies op de helft zijn een beter gesprek en betere reviews evenveel waard.
HiddenJourney-preset-talker = Een drie keer zo goede verkoper
    .story = Per nee haalt hij drie keer zoveel ja’s. Leuk voor wie hem te spreken krijgt.
HiddenJourney-preset-reviewed = Drie keer zo goede reviews
    .story = Hetzelfde talent, maar dan zichtbaar voordat er iemand belt.
HiddenJourney-preset-invisible = Beste verkoper, onvindbaar
    .story = Een topverkoper op een plek waar bijna niemand langskomt.
HiddenJourney-axis-crowd = Waar blijven 100 kopers?
HiddenJourney-axis-gains = Wat 10% meer ja’s per nee oplevert
HiddenJourney-won = kozen
    jou
HiddenJourney-lost_in_talk = verloor je in
    het gesprek
HiddenJourney-dropped_unseen = vielen af,
    ongezien
HiddenJourney-never_saw = zagen je
    nooit
HiddenJourney-findability-gain = beter vindbaar
HiddenJourney-reviews-gain = betere reviews
HiddenJourney-talk-gain = een beter gesprek
HiddenJourney-gain = { COUNT($gain, digits: 2) } klanten
HiddenJourney-column-fate = Van 100 kopers
HiddenJourney-column-people = Mensen of winst
HiddenJourney-alt = Honderd poppetjes in vier groepen: { $won } kozen jou, { $lost } verloor je in het gesprek, { $dropped } vielen af zonder contact en { $never } zagen je nooit. Ernaast drie balken: 10% meer ja’s per nee leveren { COUNT($findability, digits: 2) } klanten op bij vindbaarheid, { COUNT($reviews, digits: 2) } bij reviews en { COUNT($talk, digits: 2) } in het gesprek.
HiddenJourney-claim = ‘Met betere reviews win je meer dan met een beter verkoopgesprek.’
HiddenJourney-fates = Van de 100 kopers { $never ->
        [one] zag
       *[other] zagen
    } er **{ $never }** je nooit, { $dropped ->
        [one] viel
       *[other] vielen
    } er **{ $dropped }** af zonder gesprek, verloor je er **{ $lost }** in het gesprek en { $won ->
        [one] koos
       *[other] kozen
    } er **{ $won }** voor jou.
HiddenJourney-choose = { $won } van de 100 { $won ->
        [one] kiest
       *[other] kiezen
    } jou
HiddenJourney-say-findability = { HiddenJourney-fates } Je volgende euro doet het meest als hij je **beter vindbaar** maakt.
    .title = { HiddenJourney-choose }. Eerst gevonden worden
HiddenJourney-say-reviews = { HiddenJourney-fates } Je volgende euro doet het meest in je **reviews**.
    .title = { HiddenJourney-choose }. De reviews beslissen
HiddenJourney-say-talk = { HiddenJourney-fates } Je volgende euro doet het meest in het **verkoopgesprek**.
    .title = { HiddenJourney-choose }. Het gesprek beslist
HiddenJourney-say-even = { HiddenJourney-fates } Je volgende euro doet evenveel in je **reviews** als in het **verkoopgesprek**.
    .title = { HiddenJourney-choose }. Reviews en gesprek wegen even zwaar
HiddenJourney-say-unseen = { HiddenJourney-fates } Wie je niet tegenkomt, kun je met reviews en gesprekken niet winnen.
    .title = Niemand ziet je
HiddenJourney-say-alone = { HiddenJourney-fates } Er valt niets meer te verbeteren.
    .title = Iedereen kiest jou

## CallBack: nog een keer bellen?

CallBack-who = Wie bel je?
    .never = iemand die nog nooit kocht
    .bought = iemand die net kocht
CallBack-lead = Kans dat wie nog nooit kocht, na een contact koopt
    .hint = de eerste keer; verzonnen, vul je eigen kans in
CallBack-contact_cost = Kosten van een contact
    .hint = een telefoontje, een brief, een bezoek; één per periode
CallBack-margin = Marge op een aankoop
CallBack-fourth = Kans van een klant na drie stille perioden
CallBack-first = Kans van een klant, meteen na een aankoop
CallBack-second = Kans van een klant na één stille periode
CallBack-third = Kans van een klant na twee stille perioden
CallBack-fading = Wat er per stille periode van de kans over is
    .hint = bij een lead vanaf het begin, bij een klant na drie stille perioden; dit stuk is van ons
CallBack-discount_rate = Disconteringsvoet per periode
    .hint = zoveel minder is een euro van de volgende periode je nu waard
CallBack-preset-lead = Een lead
    .story = Iemand die nog nooit iets van je kocht. Wat hij waard is, hangt af van de klant die hij kan worden.
CallBack-preset-book = Het voorbeeld uit het boekje
    .story = De getallen van Pfeifer en Carraway, voor iemand die net iets kocht: marge € 40, een contact € 4, kansen van 30, 20, 15 en 5%.
CallBack-preset-mail = Een mailtje van 50 cent
    .story = Hoe goedkoper het contact, hoe langer je volhoudt.
CallBack-preset-visit = Langsgaan voor € 15
    .story = Een bezoek moet zichzelf sneller terugverdienen.
CallBack-preset-loyal = Langer zwijgen zegt niets
    .story = Een klant bij wie langer zwijgen niets zegt: na de tweede stille periode blijft de kans 15%. Dan hoef je nooit op te houden en zit deze bewering ernaast.
CallBack-preset-free = Bellen is gratis
    .story = Kost het niets, dan kun je blijven bellen. Je rekent de ergernis van de ander dan wel op nul.
CallBack-axis-worth = Wat hij waard is als je ophoudt
CallBack-axis-chance = Kans op een aankoop
CallBack-axis-stop = stille perioden voordat je ophoudt
CallBack-axis-silent = stille perioden tot nu toe
CallBack-best = { MONEY($value, digits: 2) }
CallBack-needed = loont pas boven { PERCENT($needed, digits: 1) }
CallBack-column-stop = Stille perioden
CallBack-column-chance = Kans op een aankoop daarna
CallBack-column-value = Waarde als je dan ophoudt
CallBack-alt = Links negen balken: wat wie je belt waard is als je ophoudt na nul tot acht stille perioden. De hoogste staat bij { $stop }: { MONEY($value, digits: 2) }. Rechts de kans op een aankoop na elke stille periode, met een streeplijn op { PERCENT($needed, digits: 1) }, de kans waarbij een contact zichzelf terugverdient.
CallBack-claim = ‘Er komt een moment waarop je beter kunt ophouden met bellen.’
CallBack-periods = { $stop } stille { $stop ->
        [one] periode
       *[other] perioden
    }
CallBack-on-lead = { $matters ->
        [yes] Bel je alle acht stille perioden door, dan kost dat **{ MONEY($lost, digits: 2) }** per lead.
       *[no] Verder bellen maakt dan niets meer uit.
    }
CallBack-on-bought = { $matters ->
        [yes] Bel je alle acht stille perioden door, dan kost dat **{ MONEY($lost, digits: 2) }** per klant.
       *[no] Verder bellen maakt dan niets meer uit.
    }
CallBack-lead-stop = Houd op na **{ CallBack-periods }**: dan is wie nog nooit kocht **{ MONEY($value, digits: 2) }** waard. { CallBack-on-lead } Koopt hij, dan is hij een klant van { MONEY($worth, digits: 2) }; een contact van { MONEY($contact_cost, digits: 2) } loont dus pas bij een kans boven { PERCENT($needed, digits: 1) }.
    .title = Een lead: ophouden na { CallBack-periods }
CallBack-lead-always = Blijf bellen: ook na zeven stille perioden loont een contact van { MONEY($contact_cost, digits: 2) } nog. Wie nog nooit kocht is dan **{ MONEY($value, digits: 2) }** waard, en de kans hoeft maar { PERCENT($needed, digits: 1) } te zijn.
    .title = Een lead: blijven bellen loont hier
CallBack-lead-free = Een contact kost hier **niets**, dus bel gerust door: wie nog nooit kocht is dan **{ MONEY($value, digits: 2) }** waard. Reken wel iets voor de ergernis van de ander.
    .title = Bellen is gratis, dus blijf bellen
CallBack-lead-never = Bel **niet**. Koopt hij, dan is hij een klant van { MONEY($worth, digits: 2) }, maar een contact van { MONEY($contact_cost, digits: 2) } loont pas bij een kans boven { PERCENT($needed, digits: 1) }. Wie alle acht stille perioden doorbelt, verliest **{ MONEY($lost, digits: 2) }** per lead.
    .title = Een lead: zelfs één keer bellen is te veel
CallBack-bought-stop = Houd op na **{ CallBack-periods }**: dan is een klant die net kocht **{ MONEY($value, digits: 2) }** waard. { CallBack-on-bought } Een contact van { MONEY($contact_cost, digits: 2) } loont pas bij een kans boven { PERCENT($needed, digits: 1) }.
    .title = Een klant: ophouden na { CallBack-periods }
CallBack-bought-always = Blijf bellen: ook na zeven stille perioden loont een contact van { MONEY($contact_cost, digits: 2) } nog. Een klant die net kocht is dan **{ MONEY($value, digits: 2) }** waard, en de kans hoeft maar { PERCENT($needed, digits: 1) } te zijn.
    .title = Een klant: blijven bellen loont hier
CallBack-bought-free = Een contact kost hier **niets**, dus bel gerust door: wie net kocht is dan **{ MONEY($value, digits: 2) }** waard. Reken wel iets voor de ergernis van de ander.
    .title = Bellen is gratis, dus blijf bellen
CallBack-bought-never = Bel **niet**: een klant die net kocht is **{ MONEY($value, digits: 2) }** waard en elk contact van { MONEY($contact_cost, digits: 2) } maakt dat minder. Wie alle acht stille perioden doorbelt, verliest er **{ MONEY($lost, digits: 2) }** mee.
    .title = Een klant: zelfs één keer bellen is te veel

## Drie vragen

check-funnel-1 = Een bedrijf vist maand na maand in een vijver die niet wordt bijgevuld. Klanten die weglopen komen niet terug. Wat gebeurt er?
    .right = b
check-funnel-1-a = Het aantal klanten groeit steeds langzamer, maar blijft groeien.
    .feedback = Dat is het plafond van een vijver waarin weglopers terugkomen. Hier komen ze niet terug.
check-funnel-1-b = Er komt een top, en daarna krimpt het bedrijf.
    .feedback = De vijver geeft steeds minder, terwijl er van een grotere groep meer weglopen. Waar die twee gelijk zijn, zit de top.
check-funnel-1-c = Dat hangt af van hoe goed de verkopers zijn.
    .feedback = Een hogere conversie haalt de top naar voren en maakt hem hoger. Weg gaat hij niet.
check-funnel-2 = Van de kopers houdt 34% je op het lijstje. Je reviews worden beter: per nee krijg je nu twee keer zoveel ja’s. Hoeveel kopers houden je op het lijstje?
    .right = b
check-funnel-2-a = 68%.
    .feedback = Twee keer de verhouding is niet twee keer het deel. Bij 60% zou je dan boven de 100% komen.
check-funnel-2-b = 51%.
    .feedback = Van 34 keer ja op 66 keer nee ga je naar 68 op 66. Dat is 68 van de 134.
check-funnel-2-c = 34%, want wat verborgen is verandert niets.
    .feedback = Zijn reviews en gesprekken even goed als elders, dan neemt ons model dat aan. Maar hier worden je reviews beter.
check-funnel-3 = Wanneer kun je al je geld het best vóór de koop uitgeven?
    .right = a
check-funnel-3-a = Als je product maar één keer in een leven wordt gekocht.
    .feedback = Dan valt er niemand te behouden. Vertellen ze het ook niet door, dan heeft de trechter volledig gelijk.
check-funnel-3-b = Als je veel klanten hebt.
    .feedback = Juist dan heeft elke euro nazorg veel mensen om voor te werken.
check-funnel-3-c = Als je klanten veel over je praten.
    .feedback = Dan werkt nazorg dubbel: ze blijven, en ze brengen anderen mee.

## De lampen: elke bewering met haar voorwaarde in zes woorden

lamp-funnel-8 = Twee derde van de keuze is gemaakt vóór het eerste contact
    .condition = hangt af van wie je vraagt
lamp-funnel-10 = De trechter is dood en begraven
    .condition = alleen waar de vijver leegraakt
lamp-funnel-11 = De fase na de koop is het belangrijkst
    .condition = als aandacht klanten langer laat blijven
lamp-funnel-bert-funnel = Een soort trechter vind je altijd terug (lezer Bert)
    .condition = ook een cirkel is een keten
