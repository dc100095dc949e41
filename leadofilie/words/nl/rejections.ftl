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
    .story = Met 250 uur voor vijftig mensen heb je vijf uur voor elk, de vraag meegerekend.
Courting-preset-fifteen = De vijftien van Stel
    .story = Tineke Stel las het artikel en snoeide haar lijst van vijftig naar vijftien. Met 105 uur krijgt elk van de vijftien zeven gesprekken (de vraag is het laatste), en de andere 35 niets. Eén keer kennismaken met alle vijftig wint er ruim twee keer zo veel. Wel is hier iedereen even kansrijk; zij hield vast de besten over. De uren zijn van ons.
Courting-preset-open_day = De open dag
    .story = Vierhonderd bezoekers, veertig uur, een kwartier per gesprek. Hier zijn de mensen niet op maar de uren. Wie eerst nog een keer wil praten, komt maar aan half zoveel mensen toe. Getallen van ons.
Courting-preset-newsletter = De nieuwsbrief
    .story = Een mail, een blog: een contact kost bijna niets, en doet weinig. Zo kun je tweeduizend mensen negen keer ‘spreken’. Dit zijn de middelen die Stronks bedoelt, en hier heeft hij gelijk. Getallen van ons.
Courting-preset-boss = De eerste baas
    .story = Vlems’ eerste baas zei tegen wie belde: ik heb het te druk met mijn klanten, straks ben jij de eerste. Zo’n beller wil al, en we nemen aan dat wachten hem warmer maakt. Het lukt zolang er niet te veel naar een ander gaan. Getallen van ons.
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
Courting-best-is = { $further ->
        [yes] Het meest win je met **{ COUNT($best) } keer** of nog vaker; met { COUNT($best) } zijn het er { COUNT($top, digits: 1) }.
       *[no] { $is_best ->
            [yes] Met geen ander aantal win je er meer.
           *[no] { $best ->
                [0] Het meest wint meteen vragen.
               *[other] Het meest win je met **{ COUNT($best) } keer**: { COUNT($top, digits: 1) }.
            }
        }
    }
Courting-lost-for-good = Voorgoed kwijt ben je er { COUNT($off, digits: 1) }, bij meteen vragen { COUNT($off_once, digits: 1) }.
Courting-wins = Met eerst **{ $contacts } keer** kennismaken win je **{ COUNT($won, digits: 1) }** { $one ->
        [yes] klant
       *[no] klanten
    }, met meteen vragen **{ COUNT($once, digits: 1) }**. Dat scheelt { MONEY($gain) } in vijf jaar.{ $short ->
        [yes] {" "}{ $nobody ->
            [yes] En dat terwijl je niet eens uren genoeg hebt voor één mens.
           *[no] En dat terwijl je uren maar voor { COUNT($reached) } van de { COUNT($market) } mensen genoeg zijn.
        }
       *[no] {""}
    } { Courting-best-is } { Courting-lost-for-good }
    .title = Eerst kennismaken wint: { COUNT($won, digits: 1) } tegen { COUNT($once, digits: 1) }
Courting-pond = Meteen vragen kan { $at_once ->
        [all] bij alle { COUNT($market) } mensen;
        [none] niet eens bij één van de { COUNT($market) } mensen, en
       *[some] bij { COUNT($reached_once) } van de { COUNT($market) } mensen;
    } eerst **{ $contacts } keer** kennismaken { $nobody ->
        [yes] { $at_once ->
            [none] nog minder.
           *[other] niet eens bij één.
        }
       *[no] maar bij { COUNT($reached) }.
    } Zo win je er **{ COUNT($won, digits: 1) }** in plaats van **{ COUNT($once, digits: 1) }**, en dat kost je { MONEY($loss) }. Schaars zijn hier je uren, niet de mensen. { Courting-best-is } { Courting-lost-for-good }
    .title = Je uren zijn op: meteen vragen wint, { COUNT($once, digits: 1) } tegen { COUNT($won, digits: 1) }
Courting-left = Na **{ $contacts } keer** kennismaken is **{ PERCENT($gone) }** van wie je sprak al weg: { COUNT($rival, digits: 1) } naar een ander en { COUNT($irritated, digits: 1) } geïrriteerd. Je wint er **{ COUNT($won, digits: 1) }**, met meteen vragen **{ COUNT($once, digits: 1) }**. Dat scheelt { MONEY($loss) }. { Courting-best-is } { Courting-lost-for-good }
    .title = Wie wacht, is te laat: { COUNT($won, digits: 1) } tegen { COUNT($once, digits: 1) }
Courting-warm = Van wie je meteen vraagt, zegt **{ PERCENT($chance_once) }** ja; na **{ $contacts } keer** kennismaken **{ PERCENT($chance) }**. { $colder ->
        [yes] De kans wordt dus niet groter, en onderweg raak je uren en mensen kwijt:
       *[no] Dat is te weinig winst voor de uren en voor wie je onderweg kwijtraakt:
    } je wint er **{ COUNT($won, digits: 1) }** in plaats van **{ COUNT($once, digits: 1) }**, en dat kost je { MONEY($loss) }. { Courting-best-is } { Courting-lost-for-good }
    .title = Kennismaken voegt te weinig toe: { COUNT($won, digits: 1) } tegen { COUNT($once, digits: 1) }
Courting-tie = Eerst **{ $contacts } keer** kennismaken of meteen vragen: het maakt niet uit. Je wint er **{ COUNT($won, digits: 1) }**.{ $best ->
        [0] {""}
       *[other] {" "}{ Courting-best-is }
    } { Courting-lost-for-good }
    .title = Gelijkspel: allebei { COUNT($won, digits: 1) }
Courting-way-pond = Manier: **meer mensen dan uren**. Elk gesprek met de een gaat af van de tijd voor een ander, die misschien meteen ja had gezegd.
Courting-way-left = Manier: **ze wachten niet**. Voor je iets vraagt, is een ander je voor geweest, of waren ze je zat.
Courting-way-warm = Manier: **kennismaken voegt weinig toe**. Ze wilden al, of een gesprek verandert niets.
Courting-found-pond = meer mensen dan uren
Courting-found-left = ze wachten niet
Courting-found-warm = kennismaken voegt weinig toe
Courting-customers = Zoveel klanten win je
    .noun = klanten
    .question = Je hebt vijftig mensen en 250 uur; een contact kost een uur. Vraag je meteen, dan zegt 10% ja: 5 klanten. Kennismaken kan dat tot 30% brengen, elk gesprek een kwart van de weg. Maar bij elk gesprek raak je ook zo’n 5% kwijt, geïrriteerd of aan een ander. **Hoeveel klanten win je als je eerst 4 keer met iedereen praat?**
    .why = Je rekent al gauw met die 30%, en dat zouden er vijftien zijn. Maar zo ver kom je niet: na vier gesprekken ben je pas op twee derde van de weg, en intussen is bijna een vijfde al weg. Elk volgend gesprek voegt minder toe dan het vorige, en er vallen steeds mensen af.

## TrainerAndStrikers: wie krijgt de aandacht

TrainerAndStrikers-rule = Wie krijgt de eer?
    .hint = van elke goal, dus van elke verkoop
    .last = wie scoort (laatste contact)
    .first = wie begon (eerste contact)
    .even = iedereen evenveel
    .shapley = naar ieders bijdrage (Shapley)
TrainerAndStrikers-faith = Aandacht die meeschuift
    .hint = zoveel van zijn aandacht verdeelt de trainer na elk seizoen opnieuw, naar wie de eer kreeg
TrainerAndStrikers-solo = Goals die de spitsen alleen maken
    .hint = bij jou: verkopen die sales nu ook zonder service en content zou doen
TrainerAndStrikers-goals = Goals in seizoen één
    .hint = bij jou: verkopen per jaar
TrainerAndStrikers-defence = Nu naar de verdediging (service)
TrainerAndStrikers-midfield = Nu naar het middenveld (content)
TrainerAndStrikers-strikers = Nu naar de spitsen (sales)
TrainerAndStrikers-weight_defence = Gewicht van de verdediging
    .hint = in het samenspel; het gaat om de verhouding van de drie. Achter deze gewichten en krommen staan geen gegevens
TrainerAndStrikers-weight_midfield = Gewicht van het middenveld
TrainerAndStrikers-weight_strikers = Gewicht van de spitsen
TrainerAndStrikers-preset-scores = Alleen wie scoort
    .story = In seizoen twee lijkt de trainer gelijk te krijgen: er vallen meer goals. Wat hij bij de anderen weghaalt, merkt hij pas daarna. De ploeg is van ons: gegevens staan er niet achter.
TrainerAndStrikers-preset-fair = Eerlijk delen
    .story = Shapley geeft de spitsen wat ze alleen doen, en deelt door drie wat alleen samen lukt. De spitsen krijgen nog steeds het meest, maar niemand verhongert.
TrainerAndStrikers-preset-first = Alleen wie begon
    .story = De andere kant op is ook geen oplossing: nu krijgt de verdediging de eer van elke aanval, en het middenveld krijgt weer niets.
TrainerAndStrikers-preset-calm = Een bedaarde trainer
    .story = Hij gelooft hetzelfde, maar schuift elk seizoen maar 5% van zijn aandacht op. In seizoen tien vallen er nog meer goals dan in het eerste, in seizoen dertien minder.
TrainerAndStrikers-preset-soloist = De solist
    .story = Wie 85% van de goals zelf maakt, verdient de aandacht. Hier wint wie alleen naar de spits kijkt het zelfs van eerlijk delen. Dat begint bij 79%.
TrainerAndStrikers-preset-vlems = Zo ziet Vlems het
    .story = Service draagt het spel en sales maakt weinig alleen af. Een trainer die alleen naar de spitsen kijkt, houdt van de 60 goals er dan 17 over. De getallen zijn van ons.
TrainerAndStrikers-preset-sharp = Zo ziet Sharp het
    .story = Een merk groeit van bereik, en dat is hier het middenveld; service houdt weinig klanten vast. Ook dan gaat het mis met wie alleen het laatste contact beloont. De getallen zijn van ons.
TrainerAndStrikers-axis-attention = Aandacht van de trainer
TrainerAndStrikers-axis-goals = Goals per seizoen
TrainerAndStrikers-axis-seasons = seizoen
TrainerAndStrikers-pitch-when = seizoen
    tien
TrainerAndStrikers-pitch-defence = verdediging { PERCENT($then_defence) }
TrainerAndStrikers-pitch-midfield = middenveld { PERCENT($then_midfield) }
TrainerAndStrikers-pitch-strikers = spitsen { PERCENT($then_strikers) }
TrainerAndStrikers-pitch-defence-short = achter { PERCENT($then_defence) }
TrainerAndStrikers-pitch-midfield-short = midden { PERCENT($then_midfield) }
TrainerAndStrikers-pitch-strikers-short = voor { PERCENT($then_strikers) }
TrainerAndStrikers-attention-defence = verdediging
TrainerAndStrikers-attention-midfield = middenveld
TrainerAndStrikers-attention-strikers = spitsen
TrainerAndStrikers-alone = spitsen alleen
TrainerAndStrikers-together = samenspel
TrainerAndStrikers-best = het beste: { COUNT($best) }
TrainerAndStrikers-then = { COUNT($then) }
TrainerAndStrikers-now = seizoen één: 60
TrainerAndStrikers-column-season = Seizoen
TrainerAndStrikers-column-alone = Goals van de spitsen alleen
TrainerAndStrikers-column-goals = Goals
TrainerAndStrikers-column-fair = Goals bij eerlijk delen
TrainerAndStrikers-alt = Boven een voetbalveld met vier verdedigers, drie middenvelders en drie spitsen, zo groot als de aandacht die ze in seizoen tien krijgen: { PERCENT($then_defence) }, { PERCENT($then_midfield) } en { PERCENT($then_strikers) }. Links de goals per seizoen, van { COUNT($first) } naar { COUNT($then) }, verdeeld in wat de spitsen alleen maken (op het laatst { COUNT($by_strikers) }) en wat samen lukt ({ COUNT($by_all) }). Een stippellijn bij het best mogelijke, { COUNT($best) }. Rechts de aandacht in tien seizoenen.
TrainerAndStrikers-claim = ‘Met deze trainer maakt de ploeg in seizoen tien minder goals dan in seizoen één.’
TrainerAndStrikers-who = { $rule ->
        [last] Deze trainer let alleen op **wie scoort**
        [first] Deze trainer let alleen op **wie de aanval begon**
        [even] Deze trainer geeft **iedereen evenveel eer**
       *[shapley] Deze trainer geeft ieder de eer van **zijn bijdrage**
    }
TrainerAndStrikers-fair = { $rule ->
        [shapley] Het best mogelijke is { COUNT($best) }.
       *[other] Eerlijk delen (Shapley) geeft dan { COUNT($fair) }, en { COUNT($best) } is het best mogelijke.
    }
TrainerAndStrikers-flip = { $flip ->
        [0] Alleen letten op wie scoort wint hier van niets veranderen, hoeveel de spitsen ook alleen maken.
       *[other] Alleen letten op wie scoort wint pas van niets veranderen als de spitsen **{ PERCENT($flip) }** van de goals alleen maken.
    }
TrainerAndStrikers-rises = { TrainerAndStrikers-who } en lijkt eerst gelijk te hebben: van { COUNT($first) } goals naar { COUNT($top) } in seizoen { COUNT($season) }. Daarna gaat het mis, en in seizoen tien zijn het er **{ COUNT($then) }**. { TrainerAndStrikers-fair } { TrainerAndStrikers-flip }
    .title = Eerst { COUNT($top) } goals, aan het eind { COUNT($then) }
TrainerAndStrikers-falls = { TrainerAndStrikers-who }. Van { COUNT($first) } goals zakt de ploeg naar **{ COUNT($then) }** in seizoen tien. { TrainerAndStrikers-fair } { TrainerAndStrikers-flip }
    .title = Van { COUNT($first) } goals naar { COUNT($then) }
TrainerAndStrikers-more = { TrainerAndStrikers-who }. Van { COUNT($first) } goals gaat de ploeg naar **{ COUNT($then) }** in seizoen tien. { TrainerAndStrikers-fair } { TrainerAndStrikers-flip }
    .title = Deze trainer wint goals: van { COUNT($first) } naar { COUNT($then) }
TrainerAndStrikers-same = { TrainerAndStrikers-who }. In seizoen tien maakt de ploeg er **{ COUNT($then) }**, net als nu. { TrainerAndStrikers-fair } { TrainerAndStrikers-flip }
    .title = Het blijft bij { COUNT($then) } goals
TrainerAndStrikers-last_season = Jouw gok: goals in seizoen tien
    .ruler = Goals in seizoen tien
    .question = Een ploeg maakt **60 goals** per seizoen. Verdediging, middenveld en spitsen krijgen elk een derde van de aandacht. De spitsen maken 18 goals helemaal alleen, de andere 42 lukken alleen samen. Nu komt er een trainer die alleen kijkt naar **wie scoort**: na elk seizoen schuift 30% van zijn aandacht naar de spitsen. Hoeveel goals maakt de ploeg in **seizoen tien**?
    .why = In het tweede seizoen vallen er méér goals. Wie dan kijkt, trekt de lijn door. De spitsen worden beter, dat klopt; maar elke aanval die bij een ander begint, komt steeds minder vaak aan. En die aanvallen waren samen meer dan twee derde van de goals.

## WalletOrReach: meer van je klanten of meer klanten

WalletOrReach-share = Marktaandeel nu
WalletOrReach-loyalty = Trouw in deze markt
    .hint = van twee aankopen van dezelfde mens: hoe vaak uit gewoonte hetzelfde merk
WalletOrReach-agreed = Deel van je omzet onder contract
    .hint = klanten die hun budget één keer verdelen, in plaats van elke keer opnieuw te kiezen
WalletOrReach-wallet = Deel van hun budget dat ze je geven
    .hint = telt alleen onder contract; wie elke keer opnieuw kiest, heeft dat deel vanzelf
WalletOrReach-wider = Derde weg: zoveel erbij
    .hint = 100% is twee keer zoveel producten, of twee keer zoveel mensen
WalletOrReach-road = Welke derde weg?
    .products = nieuwe producten
    .markets = nieuwe markt
WalletOrReach-penetration = Koopt de productgroep
    .hint = van alle mensen, minstens één keer in de gemeten tijd
WalletOrReach-rate = Aankopen per koper
    .hint = van de hele productgroep; neem de tijd zo lang dat het er minstens twee zijn
WalletOrReach-preset-sharp = Zo ziet Sharp het
    .story = Byron Sharp: een groot merk heeft veel meer kopers dan een klein merk, en die zijn maar een beetje trouwer. Dat kleine merk is dus twee keer de klos: double jeopardy. De cijfers zijn die van een bekend voorbeeld met tandpastamerken.
WalletOrReach-preset-vlems = Zo ziet Vlems het
    .story = ‘Vaak geven ze maar een klein deel van hun budget aan jou, en dat kun je laten groeien’, schreef Vlems. Dat past bij klanten die hun budget per contract over een paar leveranciers verdelen: één handtekening en jouw deel is groter. De wet van Sharp gaat over wie elke keer opnieuw kiest, en geldt daar niet. Of de klant ook tekent, zegt deze som niet.
WalletOrReach-preset-subscription = Abonnement
    .story = Een bank, een telefoonabonnement: de meeste mensen hebben er één. Wat ze eraan uitgeven, krijg je dus al bijna helemaal, en groeien doe je met nieuwe klanten. Volgens Sharp, Wright en Goodhardt klopt hun wet ook in zulke markten; alleen is de trouw er hoog.
WalletOrReach-preset-everyone = Bijna iedereen koopt je al
    .story = Een reus in iets wat je vaak koopt, in een markt met weinig trouw. De meesten die de productgroep kopen, kopen jou ook wel eens. Nieuwe kopers zijn er dan amper nog. Deze cijfers zijn verzonnen.
WalletOrReach-preset-products = Nieuwe producten
    .story = Volgens lezer Gianluigi Cuccureddu zit het goud bij nieuwe klanten als je groeit met nieuwe producten of een nieuwe markt. Hier is er twee keer zoveel van je te kopen, en blijft je marktaandeel wat het was.
WalletOrReach-preset-markets = Nieuwe markt
    .story = De andere weg van Cuccureddu: dezelfde producten, en twee keer zoveel mensen die ze kunnen kopen. Je marktaandeel blijft wat het was.
WalletOrReach-axis-brands = Kopers, en hoe vaak ze kopen
WalletOrReach-axis-buyers = kopers, van alle mensen
WalletOrReach-axis-per_buyer = aankopen per koper
WalletOrReach-axis-wallets = Deel van hun aankopen bij jou
WalletOrReach-you = jij nu: { PERCENT($share) }
WalletOrReach-twice = twee keer zo groot
WalletOrReach-twice-short = 2× zo groot
WalletOrReach-only-wallet = alleen meer per koper
WalletOrReach-only-reach = alleen meer kopers
WalletOrReach-law = merken van elke grootte
WalletOrReach-all = alles
WalletOrReach-wallet-now = nu
WalletOrReach-wallet-then = twee keer zo groot
WalletOrReach-wallet-alone = met alleen de kopers van nu
WalletOrReach-row-now = jij nu
WalletOrReach-row-then = twee keer zo groot
WalletOrReach-column-brand = Merk
WalletOrReach-column-share = Marktaandeel
WalletOrReach-column-buyers = Kopers, van de mensen van nu
WalletOrReach-column-per_buyer = Aankopen per koper
WalletOrReach-column-wallet = Deel van hun aankopen
WalletOrReach-column-sole = Koopt geen ander merk
WalletOrReach-buyers = Zoveel keer zoveel kopers
    .noun = keer
    .question = Jij hebt 10% van de markt. Een ander merk in dezelfde markt is **twee keer zo groot**. Heeft het vooral meer kopers, of kopen ze vaker? **Waar op de streeplijn staat dat merk?**
    .why = Twee keer zo groot klinkt als een beetje van allebei. Maar wie een merk koopt, koopt er meestal nog een paar, en dat geldt voor grote merken net zo goed. Bij een groot merk horen daarom vooral veel mensen die het af en toe kopen.
WalletOrReach-claim = ‘Twee keer zo groot word je vooral met de klanten die je al hebt.’
WalletOrReach-alt = Links een lijn van merken, van klein naar groot: hoe meer kopers, hoe vaker elk koopt, maar dat scheelt weinig. Jij staat op { PERCENT($buyers_now, digits: 1) } kopers die elk { COUNT($bought_now, digits: 2) } keer kopen; twee keer zo groot is { PERCENT($buyers_then, digits: 1) } en { COUNT($bought_then, digits: 2) }. Rechts drie balken, het deel van hun aankopen dat van jou is: nu { PERCENT($part) }, twee keer zo groot { PERCENT($part_then) }, en met alleen de kopers van nu { PERCENT($alone) }.
WalletOrReach-more-buyers = Een merk dat twee keer zo groot is, heeft **{ COUNT($times, digits: 2) } keer** zoveel kopers, en elk daarvan koopt **{ COUNT($each, digits: 2) } keer** zoveel. Van de groei komt dus **{ PERCENT($from_buyers) }** van meer kopers. { $over ->
        [yes] Met alleen de kopers van nu kan het niet: die zouden meer bij je moeten kopen dan ze in totaal kopen.
       *[no] Met alleen de kopers van nu zou elk **{ PERCENT($alone) }** van zijn aankopen bij jou moeten doen. Nu is dat { PERCENT($part) }, en bij een merk dat twee keer zo groot is { PERCENT($part_then) }.
    }
    .title = Groei komt vooral van meer kopers
WalletOrReach-more-each = Je hebt al zo veel kopers dat nieuwe schaars zijn. Een merk dat twee keer zo groot is, heeft er maar **{ COUNT($times, digits: 2) } keer** zoveel, en elk daarvan koopt **{ COUNT($each, digits: 2) } keer** zoveel. Van de groei komt **{ PERCENT($from_customers) }** van wie al koopt: hier heeft Vlems gelijk.
    .title = Groei komt vooral van wie al koopt
WalletOrReach-products = Met **{ PERCENT($wider) }** meer te koop kunnen je klanten meer bij je kwijt: elk koopt **{ COUNT($each, digits: 2) } keer** zoveel. Toch komt er ook bij wie eerst niets kocht: je hebt **{ COUNT($times, digits: 2) } keer** zoveel kopers. Zo komt **{ PERCENT($from_buyers) }** van de verdubbeling van meer kopers en **{ PERCENT($from_customers) }** van meer per koper.
    .title = { $stays ->
        [each] Met nieuwe producten groei je vooral bij wie al koopt
       *[buyers] Nieuwe producten, en toch vooral nieuwe kopers
    }
WalletOrReach-markets = Met **{ PERCENT($wider) }** meer mensen om aan te verkopen heb je **{ COUNT($times, digits: 2) } keer** zoveel kopers, { $same ->
        [yes] die elk evenveel kopen als nu
       *[no] die elk **{ COUNT($each, digits: 2) } keer** zoveel kopen
    }. { $all_new ->
        [yes] De hele verdubbeling komt van meer kopers, en iets meer dan dat.
       *[no] Van de verdubbeling komt **{ PERCENT($from_buyers) }** van meer kopers.
    }
    .title = { $stays ->
        [each] Ook met een nieuwe markt groei je vooral bij wie al koopt
       *[buyers] Een nieuwe markt brengt nieuwe kopers
    }
WalletOrReach-agreed-each = Van je omzet ligt **{ PERCENT($agreed) }** vast in contracten. Die klanten geven je **{ PERCENT($wallet) }** van hun budget{ $wider_range ->
        [yes] , en er is **{ PERCENT($wider) }** meer te koop
       *[no] {""}
    }: bij hen past hoogstens **{ COUNT($room, digits: 2) } keer** zoveel als nu. Om twee keer zo groot te worden heb je dan { $new ->
        [yes] **{ COUNT($times, digits: 2) } keer** zoveel klanten
       *[no] **geen nieuwe klant**
    } nodig: **{ PERCENT($from_customers) }** van de groei past bij wie al klant is. Hier heeft Vlems gelijk. Het is wat er past, geen voorspelling: de wet van Sharp gaat over contracten niet.
    .title = Onder contract is er ruimte bij wie al klant is
WalletOrReach-agreed-buyers = Van je omzet ligt **{ PERCENT($agreed) }** vast in contracten. Die klanten geven je **{ PERCENT($wallet) }** van hun budget{ $wider_range ->
        [yes] , en er is **{ PERCENT($wider) }** meer te koop
       *[no] {""}
    }: bij hen past { $full ->
        [yes] niets meer bij.
       *[no] hoogstens **{ COUNT($room, digits: 2) } keer** zoveel als nu.
    }{ $others ->
        [yes] {" "}De rest van je klanten kiest elke keer opnieuw.
       *[no] {""}
    } Om twee keer zo groot te worden heb je **{ COUNT($times, digits: 2) } keer** zoveel klanten nodig: { $all_new ->
        [yes] **de hele groei** komt van nieuwe klanten, want elk koopt minder dan een klant nu.
       *[no] **{ PERCENT($from_buyers) }** van de groei komt van nieuwe klanten.
    } Voor wie vastligt is dit wat er past, geen voorspelling.
    .title = Ook met contracten komt de groei vooral van nieuwe klanten

## WhatIsALead: het woord zelf

WhatIsALead-by = Schrijf het eerst wie …
    .word = lead heet, hoogste %
    .stage = het verst is (AIDA)
    .week = er deze week iets aan heeft
    .bond = ver is én je al kent
WhatIsALead-seen = Je ziet ze als …
    .leads = leads
    .people = mensen
WhatIsALead-letters = Brieven die je stuurt
WhatIsALead-heard = Van zoveel mensen weet je wat ze doen
    .hint = telt bij ‘er deze week iets aan heeft’; klanten en bekenden eerst
WhatIsALead-preset-word = Het woord ‘lead’
    .story = Zo staat het in veel systemen: wie een adres achterliet, krijgt een percentage. Niemand wil graag ‘op 80% in de funnel’ gezet worden, schreef lezer Erik Scarcia; mensen bepalen zelf wel of en wanneer ze iets besluiten.
WhatIsALead-preset-stage = Het model AIDA
    .story = Lezer Levi Kleinjan spreekt liever van potentiële klanten: een gesprek of een kennismaking is een zaadje, dat later uitmondt in interesse en actie. Die stappen heten AIDA: aandacht, interesse, verlangen, actie.
WhatIsALead-preset-week = Wat ze deze week doen
    .story = Ineens staan er klanten vooraan, en mensen die op geen enkele lijst stonden. Maar je moet het wel weten, en mogen weten. Kijk in de tabel eens bij Jasper en Karim.
WhatIsALead-preset-bond = Een extra dimensie
    .story = Lezer Bert: misschien moet je leads anders definiëren, of de trechter een dimensie erbij geven. Hier is die dimensie hoe goed je elkaar kent.
WhatIsALead-preset-everyone = Iedereen een brief
    .story = Wie iedereen schrijft, hoeft niet te kiezen en mist niemand. Kijk dan ook naar de boze gezichten.
WhatIsALead-axis-forty = Veertig mensen, wie je schrijft voorop
WhatIsALead-axis-felt = Wat ze van je brief vonden
WhatIsALead-count-letters = brieven
WhatIsALead-count-helped = waren ermee geholpen
WhatIsALead-count-nothing = legden hem weg
WhatIsALead-count-bothered = voelden zich lastiggevallen
WhatIsALead-count-missed = misten hem juist
WhatIsALead-label-lead = lead, { PERCENT($percent) }
WhatIsALead-label-customer = klant
WhatIsALead-label-none = staat er niet in
WhatIsALead-aida-attention = aandacht
WhatIsALead-aida-interest = interesse
WhatIsALead-aida-desire = verlangen
WhatIsALead-aida-action = actie
WhatIsALead-bond-customer = klant
WhatIsALead-bond-former = was klant
WhatIsALead-bond-met = jullie spraken elkaar
WhatIsALead-bond-stranger = kent je niet
WhatIsALead-felt-helped = geholpen
WhatIsALead-felt-nothing = legde hem weg
WhatIsALead-felt-bothered = lastiggevallen
WhatIsALead-felt-missed = kreeg niets, had er iets aan gehad
WhatIsALead-felt-none = kreeg niets
WhatIsALead-column-place = Plaats
WhatIsALead-column-name = Naam
WhatIsALead-column-label = In je systeem
WhatIsALead-column-stage = AIDA
WhatIsALead-column-bond = Jullie
WhatIsALead-column-week = Deze week
WhatIsALead-column-felt = Je brief
WhatIsALead-alt = Links veertig { $as_leads ->
        [yes] trechtertjes met een percentage, allemaal hetzelfde
       *[no] gezichten met een naam
    }, op volgorde van wie je het eerst schrijft; wie ze zijn en wat ze deze week doen, staat in de tabel. Rechts balken: { COUNT($letters) } brieven, { COUNT($helped) } mensen geholpen, { COUNT($nothing) } legden hem weg, { COUNT($bothered) } voelden zich lastiggevallen, en { COUNT($missed) } kregen niets terwijl ze er iets aan hadden gehad.
WhatIsALead-told = De brief hielp **{ COUNT($helped) }** van hen, liet er **{ COUNT($nothing) }** koud en zat er **{ COUNT($bothered) }** dwars. Van wie niets kreeg, hadden er **{ COUNT($missed) }** iets aan gehad.
WhatIsALead-invented = Alle veertig zijn verzonnen, en wat ze voelen ook: een uitslag is dit niet.
WhatIsALead-whom = { $letters ->
        [one] Je schrijft **één mens**
       *[other] Je schrijft **{ COUNT($letters) }** mensen
    }
WhatIsALead-word = { WhatIsALead-whom }: wie in je systeem ‘lead’ heet, de hoogste percentages voorop. { WhatIsALead-told } Zo’n percentage weet niet wat iemand deze week doet. { WhatIsALead-invented }
    .title = Het woord ‘lead’ kiest: { COUNT($helped) } van de { COUNT($letters) } geholpen
WhatIsALead-stage = { WhatIsALead-whom }: wie het verst is, van actie terug naar aandacht. { WhatIsALead-told } Nu tellen ook mensen mee die nooit een lead heetten. { WhatIsALead-invented }
    .title = AIDA kiest: { COUNT($helped) } van de { COUNT($letters) } geholpen
WhatIsALead-week = { WhatIsALead-whom }: wie er deze week iets aan heeft, voor zover je dat weet (van **{ PERCENT($heard) }** van de veertig). { $rest ->
        [0] {""}
        [one] Bij **één** ander kiest het woord ‘lead’.{" "}
       *[other] Bij de andere **{ COUNT($rest) }** kiest het woord ‘lead’.{" "}
    }{ WhatIsALead-told } Dat je iets weet, is nog geen uitnodiging. { WhatIsALead-invented }
    .title = { $rest ->
        [0] Hun week kiest: { COUNT($helped) } van de { COUNT($letters) } geholpen
       *[other] Hun week kiest er { COUNT($found) } van de { COUNT($letters) }: { COUNT($helped) } geholpen
    }
WhatIsALead-unknown = { WhatIsALead-whom }. Van niemand weet je wat die deze week doet, dus kiest het woord ‘lead’ toch weer, de hoogste percentages voorop. { WhatIsALead-told } { WhatIsALead-invented }
    .title = Van niemand weet je de week: { COUNT($helped) } van de { COUNT($letters) } geholpen
WhatIsALead-bond = { WhatIsALead-whom }: wie ver is én je al kent. { WhatIsALead-told } Wie je nog niet kent, komt nu achteraan. { WhatIsALead-invented }
    .title = Twee dimensies kiezen: { COUNT($helped) } van de { COUNT($letters) } geholpen
WhatIsALead-all = Je schrijft ze **alle { COUNT($letters) }**, dus hoe je ze noemt maakt niet meer uit. De brief hielp **{ COUNT($helped) }** van hen, liet er **{ COUNT($nothing) }** koud en zat er **{ COUNT($bothered) }** dwars. { WhatIsALead-invented }
    .title = Iedereen een brief: niemand gemist, { COUNT($bothered) } lastiggevallen
WhatIsALead-silent = Je schrijft niemand, en dus valt je brief ook niemand lastig. Van de veertig hadden er **{ COUNT($missed) }** iets aan gehad. { WhatIsALead-invented }
    .title = Geen brief: niemand lastiggevallen, { COUNT($missed) } gemist

## Lampen

lamp-rejections-stronks-gradual = Eerst kennismaken werkt beter dan meteen vragen (Jaap Stronks)
    .condition = als mensen schaars zijn en wachten
lamp-rejections-19 = Mensen willen een relatie met de mensen van een leverancier
    .condition = tussen bedrijven meer dan bij consumenten
lamp-rejections-trainer-strikers = Geef niet alle aandacht aan de spitsen
    .condition = tenzij ze het alleen doen
lamp-rejections-vlems-wallet = Je klanten geven je een klein deel, en dat kan groeien
    .condition = vooral waar klanten contracten sluiten

## Drie vragen

check-rejections-1 = Wanneer kun je het beste meteen vragen?
    .right = b
check-rejections-1-a = Als een contact bijna niets kost.
    .feedback = Dan heb je juist tijd om iedereen vaak te spreken. Probeer ‘De nieuwsbrief’ maar: daar wint kennismaken.
check-rejections-1-b = Als er veel meer mensen zijn dan je uren hebt.
    .feedback = Precies. Dan gaat elk gesprek met de een af van de vraag aan een ander. Zijn de mensen op en je uren niet, dan is het andersom.
check-rejections-1-c = Als de meesten nee zeggen.
    .feedback = Veel blauwtjes zeggen nog niets. Het gaat erom hoeveel er na een gesprek wél ja zeggen, en wie je intussen kwijtraakt.
check-rejections-2 = Een trainer let alleen op wie scoort, en in zijn tweede seizoen vallen er meer goals. Wat weet je dan?
    .right = c
check-rejections-2-a = Dat hij gelijk heeft.
    .feedback = Ook wie het middenveld laat verhongeren, heeft een goed tweede seizoen: de spitsen zijn al beter, en de anderen nog niet slecht.
check-rejections-2-b = Niets: twee seizoenen zeggen niets.
    .feedback = Iets wel: de eerste stap was een verbetering. Alleen de volgende niet meer.
check-rejections-2-c = Dat de spitsen wel wat meer aandacht konden gebruiken.
    .feedback = Precies. Een beetje meer was beter. Maar hij schuift door, en dan gaat het mis, tenzij de spitsen het echt alleen doen.
check-rejections-3 = Vlems zegt: er is nog ruimte bij wie al klant is. Waar klopt dat het best?
    .right = a
check-rejections-3-a = Waar klanten hun budget per contract verdelen.
    .feedback = Precies. Eén handtekening en jouw deel is groter. Of ze ook tekenen, is een andere vraag.
check-rejections-3-b = Waar mensen elke keer opnieuw kiezen, zoals in de supermarkt.
    .feedback = Daar hangt hoe trouw kopers zijn juist sterk samen met hoe groot een merk is. Meer uit dezelfde kopers halen lukt er zelden.
check-rejections-3-c = Overal: een klant die je kent, koopt altijd makkelijker.
    .feedback = De onderzoeken zijn het niet eens. Tevredenheid zei bij ruim 17.000 consumenten weinig over het deel van hun budget dat je krijgt.
