# Notebook 01, Koekjes. Zie stage.ftl voor hoe dit bestand werkt.

## WhaleCurve: wie brengt de winst?

WhaleCurve-hours = Uren werk per lead
    .noun = uur
    .hint = tien tot je aan tafel zit, zegt het artikel: dat is koud bellen bij bedrijven
WhaleCurve-leads = Leads per jaar
WhaleCurve-serve = Kosten om één bestelling te leveren
    .hint = inpakken, bezorgen, vragen beantwoorden, terugnemen
WhaleCurve-conversion = Conversie
    .hint = welk deel van de leads klant wordt
WhaleCurve-count = Wat telt mee van een gewonnen klant?
    .year = alleen dit jaar
    .stay = dit jaar en alle jaren erna
    .hint = bij ‘alle jaren erna’ tel je een heel klantleven op bij de winst van één jaar
WhaleCurve-source = Wiens klanten?
    .cdnow = CDNOW: 23.570 echte klanten
    .firm = Een verzonnen groothandel
WhaleCurve-margin = Brutomarge
    .hint = wat er van de omzet overblijft na de inkoop
WhaleCurve-hourly = Kosten van een uur werk
WhaleCurve-retention = Klanten die een jaar later nog klant zijn
    .hint = de retentie, 100% min het verloop van een jaar; telt alleen mee bij ‘alle jaren’
WhaleCurve-discount_rate = Disconteringsvoet per jaar
    .hint = zoveel minder is een euro van volgend jaar je nu waard
WhaleCurve-discount = Korting voor een gewonnen lead
    .hint = van zijn omzet in het eerste jaar, om hem binnen te halen; het artikel zegt dat leads die vaak willen
WhaleCurve-preset-party = Een webwinkel: een half uur per lead
WhaleCurve-preset-article = Tien uur per lead, zoals in het artikel
    .story = Zo kost een lead $ 300, terwijl een klant hier in een jaar $ 20 winst oplevert. Die tien uur horen bij bedrijven die bedrijven bellen, niet bij een winkel in cd’s. Leg ze naast de groothandel.
WhaleCurve-preset-none = Zonder leads
    .story = Geen enkele lead meer. Kijk wat er met de derde kolom gebeurt: de winst is nu bijna net zo verdeeld als de omzet.
WhaleCurve-preset-serve = Geen leads, maar elke bestelling kost $ 11
    .story = Er is geen lead te bekennen, en toch is de top nu goed voor meer dan honderd procent. Wie kleine bestellingen voor veel geld levert, heeft geen leads nodig om winst te verliezen.
WhaleCurve-preset-firm = Een verzonnen groothandel: tien uur per lead
    .story = Dit bedrijf bestaat niet: wij hebben het verzonnen om de vorm te laten zien die Kaplan en Cooper beschrijven. Hier horen de tien uur wel thuis. De grootste klanten zijn lang niet altijd de winstgevendste: kijk naar de ruit op de curve.
WhaleCurve-preset-loyal = Eén op de drie leads wordt klant en blijft
    .story = Dezelfde verzonnen groothandel, maar nu wordt een op de drie leads klant, en die klant telt mee zolang hij blijft. Zo verdient een lead zich ruim terug.
WhaleCurve-preset-bargain = De lead wil korting
    .story = Ook hier wordt een op de drie leads klant en blijft die, maar elk van hen krijgt in het eerste jaar 10% korting. Zonder korting legden de leads er 38% bij, nu kosten ze net meer dan ze brengen: van de omzet bleef na alle kosten al weinig over.
WhaleCurve-bet = Aandeel van de winst
    .question = De grootste 20% van de klanten van webwinkel CDNOW koopt voor het meeste geld. De winkel werft ook: stel 500 leads per jaar, een half uur werk per stuk. Welk deel van de **winst** brengen die grootste klanten, denk je? Het mag meer dan 100% zijn.
    .why = De bekende regel zegt 80%, maar dat gaat over omzet. Van de omzet moeten nog kosten af: wat een bestelling kost, en wat leads kosten. Meer dan 100% is geen rekenfout: dan kost al het andere bij elkaar, de overige klanten en de leads, geld. Zo ver komt het hier pas als een bestelling of het werven veel duurder wordt.
WhaleCurve-axis-columns = Wie brengt wat?
WhaleCurve-axis-whale = De winst opgeteld, klant voor klant
WhaleCurve-axis-customers = van de klanten, de winstgevendste eerst
WhaleCurve-column-heads = klanten
WhaleCurve-column-revenue = omzet
WhaleCurve-column-profit = winst
WhaleCurve-top = de grootste
WhaleCurve-rest = de rest
WhaleCurve-whole = 100%: alle winst samen
WhaleCurve-bite = leads { PERCENT($bite) }
WhaleCurve-no-shares = verlies
WhaleCurve-left = er blijft { MONEY($total) }
WhaleCurve-peak = { PERCENT($peak) } verdient { MONEY($highest) }
WhaleCurve-fifth = de winstgevendste 20%: { PERCENT($best) }
WhaleCurve-row-who = Wie
WhaleCurve-row-money = Winst in een jaar
WhaleCurve-row-share = Aandeel
WhaleCurve-row-top = De grootste 20%
WhaleCurve-row-rest = De andere 80%
WhaleCurve-row-cost = Kosten van de leads
WhaleCurve-row-worth = Wat gewonnen klanten brengen
WhaleCurve-row-total = Winst van het bedrijf
WhaleCurve-row-best = Ter vergelijking, een andere groep: de winstgevendste 20%
WhaleCurve-alt = Links drie kolommen: de grootste 20% van { COUNT($customers) } klanten, hun { PERCENT($revenue) } van de omzet, en hun deel van de winst. Rechts de walviscurve: de winst opgeteld van de winstgevendste klant naar de minst winstgevende. De eerste 20% daarvan, een andere groep, is goed voor { PERCENT($best) }. De curve is het hoogst na { PERCENT($peak) } van de klanten; daarna gaan de leads eraf of erbij, en blijft er { MONEY($total) } over.
WhaleCurve-claim = ‘De grootste 20% van de klanten is goed voor meer dan 100% van de winst.’
WhaleCurve-fifths = De grootste 20% van de klanten is goed voor **{ PERCENT($revenue) }** van de omzet { $costly ->
        [yes] maar **kost geld**: er gaat meer aan op dan er binnenkomt. De winstgevendste 20% is goed voor **{ PERCENT($best) }** van de winst.
       *[no] en **{ PERCENT($profit) }** van de winst; de winstgevendste 20% voor **{ PERCENT($best) }**.
    }
WhaleCurve-share = { $costly ->
        [yes] De grootste 20% kost geld
       *[no] De grootste 20% is goed voor { PERCENT($profit) } van de winst
    }
WhaleCurve-cost = { WhaleCurve-fifths } De leads halen er **{ PERCENT($taken) }** af; een lead verdient zich pas terug vanaf een conversie van **{ PERCENT($pays_from, digits: 1) }**.
    .title = { WhaleCurve-share }
WhaleCurve-never = { WhaleCurve-fifths } De leads halen er **{ PERCENT($taken) }** af, en **geen enkele conversie** maakt dat goed: hier kost één lead meer dan een klant opbrengt.
    .title = { WhaleCurve-share }
WhaleCurve-none = { WhaleCurve-fifths } Er is **geen lead** die er iets af haalt, dus de andere klanten verdienen samen gewoon mee.
    .title = { $costly ->
        [yes] Zonder leads, en de grootste 20% kost geld
       *[no] Zonder leads: { PERCENT($profit) } van de winst
    }
WhaleCurve-free = { WhaleCurve-fifths } De leads **kosten hier niets** en leggen er **{ PERCENT($taken) }** bij. Reken wel iets voor je eigen tijd.
    .title = { WhaleCurve-share }
WhaleCurve-discounted = { WhaleCurve-fifths } De leads **kosten hier niets**, maar wie klant wordt, krijgt meer korting dan hij opbrengt: dat haalt er **{ PERCENT($taken) }** af.
    .title = { WhaleCurve-share }
WhaleCurve-over = De grootste 20% van de klanten is goed voor **{ PERCENT($revenue) }** van de omzet en **{ PERCENT($profit) }** van de winst, en dat **zonder een enkele lead**; de winstgevendste 20% voor **{ PERCENT($best) }**. Wat boven de 100% uitkomt, gaat dus weer op aan klanten die meer kosten dan ze opbrengen.
    .title = Zonder leads: { PERCENT($profit) } van de winst
WhaleCurve-worth = { WhaleCurve-fifths } De leads leggen er **{ PERCENT($taken) }** bij: vanaf een conversie van **{ PERCENT($pays_from, digits: 1) }** verdient een lead zich terug.
    .title = De leads verdienen zich terug
WhaleCurve-loss = Dit bedrijf maakt **{ MONEY($loss) }** verlies per jaar, dus valt er geen winst te verdelen. Haal er leads of leveringskosten af tot er weer iets overblijft.
    .title = Verlies: er valt niets te verdelen

## WhoStaysOnTop: wie blijft bovenaan?

WhoStaysOnTop-top = Zo groot is de top
WhoStaysOnTop-window = Hoe lang kijk je?
    .nine = negen maanden, en daarna
    .eighteen = alle achttien maanden
WhoStaysOnTop-preset-one = Alleen de top 1%
WhoStaysOnTop-preset-five = De top 5%
WhoStaysOnTop-preset-fifth = De top 20%
WhoStaysOnTop-preset-half = De halve klantenkring
WhoStaysOnTop-preset-long = Kijk twee keer zo lang
    .story = Het zijn dezelfde klanten, alleen kijk je langer. Het percentage van de 80/20-regel hangt dus ook af van je venster.
WhoStaysOnTop-bet = Koopt niets meer
    .question = Neem de beste 20% van de klanten van CDNOW in de eerste negen maanden van 1997. Welk deel van die topklanten koopt in de **negen maanden daarna** helemaal niets?
    .why = Wie in één periode bovenaan staat, staat daar deels door toeval: een grote bestelling, een verhuizing, een cadeau. De keer erna is dat toeval weg, en zakt zo iemand terug naar wat voor hem gewoon is. Statistici noemen dat regressie naar het gemiddelde. In een webwinkel zonder abonnement zegt bovendien niemand op; klanten blijven gewoon weg.
WhoStaysOnTop-axis-people = Van elke 100 topklanten
WhoStaysOnTop-axis-money = De omzet, en het deel van de top
WhoStaysOnTop-now = eerste 9 maanden
WhoStaysOnTop-later = { $long ->
        [yes] alle 18 maanden
       *[no] 9 maanden erna
    }
WhoStaysOnTop-dots = open: { $open } kopen straks niets
WhoStaysOnTop-dots-long = open: { $open } toen niet in de top
WhoStaysOnTop-column-top = Grootte van de top
WhoStaysOnTop-column-now = Omzet eerste 9 maanden
WhoStaysOnTop-column-now_money = In geld
WhoStaysOnTop-column-later = Omzet 9 maanden erna
WhoStaysOnTop-column-later_money = In geld, erna
WhoStaysOnTop-column-silent = Koopt niets meer
WhoStaysOnTop-column-fallen = Niet meer in de top
WhoStaysOnTop-column-eighteen = Omzet alle 18 maanden
WhoStaysOnTop-alt = { $long ->
        [yes] Links honderd topklanten van alle achttien maanden als poppetjes; de open poppetjes, { PERCENT($fresh) }, zaten in de eerste negen maanden niet in de top. Rechts de omzet van de eerste negen en van alle achttien maanden, met het deel van de top: { PERCENT($first) } en { PERCENT($all_months) }.
       *[no] Links honderd topklanten als poppetjes; de open poppetjes, { PERCENT($silent) }, kopen in de tweede periode niets. Rechts de omzet in beide perioden, met het deel van de top: { MONEY($top_first) } of { PERCENT($first) }, en { MONEY($top_later) } of { PERCENT($later) }.
    }
WhoStaysOnTop-says = De beste **{ PERCENT($top) }** van de eerste negen maanden besteedde er **{ MONEY($top_first) }**, en in de negen maanden erna **{ MONEY($top_later) }**: { PERCENT($fell) } minder. De rest zakte { PERCENT($rest_fell) }, dus het deel van de top ging van **{ PERCENT($first) }** naar **{ PERCENT($later) }**. Maar **{ PERCENT($silent) }** van de top kocht niets meer, en **{ PERCENT($fallen) }** zat de tweede keer niet in de top.
    .title = { PERCENT($silent) } van de top koopt straks niets
WhoStaysOnTop-long = Over negen maanden is de beste **{ PERCENT($top) }** goed voor **{ PERCENT($first) }** van de omzet, over achttien maanden voor **{ PERCENT($all_months) }**. En **{ PERCENT($fresh) }** van die laatste top stond na negen maanden nog niet bovenaan.
    .title = Wie langer kijkt, ziet een groter deel: { PERCENT($all_months) }

## StillACustomer: wie is er nog klant?

StillACustomer-silent = Weken stil sinds de laatste aankoop
StillACustomer-bought = Aankopen tot dan toe
StillACustomer-since = Weken sinds de eerste aankoop
    .hint = de klanten van CDNOW waren er hoogstens 39 weken; daarboven spreekt alleen het model
StillACustomer-beside = Leg het naast wat echt gebeurde bij …
    .same = klanten die even lang stil waren
    .all = alle klanten
StillACustomer-preset-good = De goede klant, twintig weken stil
    .story = Zeven aankopen, steeds een week of drie ertussen, en dan twintig weken niets. Het model schrijft hem bijna af. Kijk nu rechts wat zulke klanten echt deden.
StillACustomer-preset-poor = De matige klant, twintig weken stil
    .story = Wie zelden koopt, is vaak lang stil zonder dat er iets aan de hand is. Twintig weken zegt bij hem dus weinig.
StillACustomer-preset-fresh = Drie weken geleden kocht hij nog
    .story = Wie net nog kocht, is vrij zeker klant. Hier maakt de factuur wél de klant.
StillACustomer-preset-slow = Zeven aankopen in drie jaar
    .story = Dezelfde zeven aankopen, dezelfde twintig weken stilte, maar nu verspreid over drie jaar. Dan is twintig weken een gewone pauze. Zo lang volgde niemand CDNOW: dit is het model alleen.
StillACustomer-preset-all = Alle 23.570 namen
    .story = Hetzelfde model, maar nu naast wat álle klanten daarna deden. Het had er te weinig vertrouwen in, in elke groep.
StillACustomer-bet = Nog klant
    .question = Begin 1997 kochten 23.570 mensen voor het eerst iets bij webwinkel CDNOW. Ze betaalden allemaal een factuur. Het is nu eind september. Van elke honderd namen in het bestand, **hoeveel zijn er nog klant**?
    .why = Niemand zegt zijn klantschap op bij een webwinkel, dus niemand weet het zeker. Dit is wat een bekend model verwacht: 9.560 van de 23.570. Zes van de tien kochten maar één keer, en van hen is volgens het model een op de drie er nog. In een klantenbestand tellen ze allemaal mee. Of het model gelijk kreeg, staat in het plaatje rechts.
StillACustomer-axis-people = Van elke 100 namen
StillACustomer-axis-map = ↑ Aankopen · donker: klant
StillACustomer-axis-after = Kocht weer in de 9 maanden erna
StillACustomer-axis-silent = weken stil
StillACustomer-axis-bought = aankopen · streep: model
StillACustomer-dots = hoe voller, hoe zekerder klant
    de streep: samen { PERCENT($share) }
    kring: jouw klant
StillACustomer-dots-short = streep: samen { PERCENT($share) }
    kring: jouw klant
StillACustomer-half = 50%
StillACustomer-here = { PERCENT($chance) }
StillACustomer-group-once = 1
StillACustomer-group-twice = 2
StillACustomer-group-three = 3
StillACustomer-group-four = 4
StillACustomer-group-five = 5–6
StillACustomer-group-seven = 7–9
StillACustomer-group-ten = 10+
StillACustomer-column-bought = Aankopen tot eind september
StillACustomer-column-people = Klanten
StillACustomer-column-really = Kocht weer
StillACustomer-column-expected = Zei het model
StillACustomer-alt = Links honderd poppetjes, hoe voller hoe zekerder nog klant; samen { PERCENT($share) } van { COUNT($names) } namen. In het midden een kaart van weken stilte en aankopen, met jouw klant op { PERCENT($chance) }. Rechts per aantal aankopen welk deel in de negen maanden erna weer kocht, en wat het model ervan verwachtte.
StillACustomer-claim = ‘Dat iemand een factuur betaalde, maakt hem nog geen klant.’
StillACustomer-gone = Wie in { $since } weken **{ $bought }** keer kocht en nu **{ $silent }** { $silent ->
        [one] week
       *[other] weken
    } stil is, is volgens het model met een kans van **{ PERCENT($chance) }** nog klant; na { $other } aankopen is dat { PERCENT($others) }. Van de { COUNT($like) } die ongeveer zo vaak kochten en zo lang stil waren, zou volgens het model { PERCENT($told) } in de negen maanden erna weer kopen. Het werd **{ PERCENT($back) }**: dat viel mee.
    .title = Eerder weg dan klant: { PERCENT($chance) }
StillACustomer-gone-alone = Wie in { $since } weken **{ $bought }** keer kocht en nu **{ $silent }** { $silent ->
        [one] week
       *[other] weken
    } stil is, is volgens het model met een kans van **{ PERCENT($chance) }** nog klant; na { $other } aankopen is dat { PERCENT($others) }. Of dat klopt, is hier niet na te gaan: bij CDNOW waren er daar geen tien van.
    .title = Eerder weg dan klant: { PERCENT($chance) }
StillACustomer-gone-longer = Wie in { $since } weken **{ $bought }** keer kocht en nu **{ $silent }** { $silent ->
        [one] week
       *[other] weken
    } stil is, is volgens het model met een kans van **{ PERCENT($chance) }** nog klant; na { $other } aankopen is dat { PERCENT($others) }. Of dat klopt, laat CDNOW niet zien: niemand was er langer klant dan 39 weken.
    .title = Eerder weg dan klant: { PERCENT($chance) }
StillACustomer-still = Wie in { $since } weken **{ $bought }** keer kocht en nu **{ $silent }** { $silent ->
        [one] week
       *[other] weken
    } stil is, is volgens het model met een kans van **{ PERCENT($chance) }** nog klant; na { $other } aankopen is dat { PERCENT($others) }. Van de { COUNT($like) } die ongeveer zo vaak kochten en zo lang stil waren, zou volgens het model { PERCENT($told) } in de negen maanden erna weer kopen. Het werd **{ PERCENT($back) }**.
    .title = Eerder klant dan weg: { PERCENT($chance) }
StillACustomer-still-alone = Wie in { $since } weken **{ $bought }** keer kocht en nu **{ $silent }** { $silent ->
        [one] week
       *[other] weken
    } stil is, is volgens het model met een kans van **{ PERCENT($chance) }** nog klant; na { $other } aankopen is dat { PERCENT($others) }. Of dat klopt, is hier niet na te gaan: bij CDNOW waren er daar geen tien van.
    .title = Eerder klant dan weg: { PERCENT($chance) }
StillACustomer-still-longer = Wie in { $since } weken **{ $bought }** keer kocht en nu **{ $silent }** { $silent ->
        [one] week
       *[other] weken
    } stil is, is volgens het model met een kans van **{ PERCENT($chance) }** nog klant; na { $other } aankopen is dat { PERCENT($others) }. Of dat klopt, laat CDNOW niet zien: niemand was er langer klant dan 39 weken.
    .title = Eerder klant dan weg: { PERCENT($chance) }
StillACustomer-all = Van { COUNT($names) } namen zijn er volgens het model nog **{ COUNT($customers) }** klant, { PERCENT($share) }. Het verwachtte van hen **{ COUNT($guessed) }** aankopen in de negen maanden erna. Het werden er **{ COUNT($made) }**: het model zat er { PERCENT($missed) } onder, en Kerst viel in die maanden.
    .title = { COUNT($names) } namen, zo’n { COUNT($customers) } klanten

## BudgetSplit: tien koekjes verdelen

BudgetSplit-cookies = Koekjes voor de leads
    .hint = van de tien; de rest is voor je klanten
BudgetSplit-churn = Verloop per jaar zonder aandacht
    .hint = klanten die vertrekken als je niets voor ze doet; 19% per jaar is 1,75% per maand
BudgetSplit-customers = Klanten om mee te beginnen
BudgetSplit-budget = Budget per jaar
BudgetSplit-margin = Marge per klant per jaar
    .hint = wat een klant overlaat, na aftrek van wat hij kost om te bedienen; 240 per jaar is 20 per maand
BudgetSplit-spent = Wat je nu per jaar uitgeeft om klanten te winnen
    .hint = alles bij elkaar: advertenties, beurzen, uren
BudgetSplit-won = Klanten die je daar nu per jaar mee wint
BudgetSplit-most = Hoeveel keer zo veel, als geld geen rol speelde?
    .hint = zo veel klanten vallen er in een jaar hoogstens te winnen
BudgetSplit-aftercare = Wat je nu per jaar per klant uitgeeft om hem te houden
BudgetSplit-prevented = Wat je daar nu mee voorkomt
    .hint = als deel van het verloop dat te voorkomen is
BudgetSplit-preventable = Deel van het verloop dat te voorkomen is
    .hint = de rest vertrekt toch: verhuisd, failliet, niets meer nodig. Volgens Wright en Riebe is dat het grootste deel (ook bij 100% vertrekt er nog één op de duizend per jaar)
BudgetSplit-years = Zo ver kijk je vooruit
    .noun = jaar
BudgetSplit-discount_rate = Disconteringsvoet per jaar
    .hint = zoveel minder is een euro van volgend jaar je nu waard
BudgetSplit-afterwards = Wie er na die jaren nog is
    .paid = telt mee, na kosten
    .none = telt niet meer mee
BudgetSplit-wallet = Wat een klant door aandacht hoogstens meer koopt
    .hint = zijn budget is er al, een deel gaat naar een ander (share of wallet); 100% is twee keer zo veel. Het begint bij niets, want hoeveel je ervan kunt winnen is omstreden
BudgetSplit-preset-party = Open dag: 8 voor de leads
BudgetSplit-preset-even = Eerlijk delen
BudgetSplit-preset-kind = 8 voor de klanten
BudgetSplit-preset-empty = Nog geen enkele klant
    .story = Wie nog geen klanten heeft, kan er geen koekje aan kwijt. Het eerste jaar zijn de leads alles wat er is.
BudgetSplit-preset-sharp = Zo ziet Sharp het
    .story = Verloop hoort volgens hem bij je productgroep en je marktaandeel; je voorkomt er weinig van. Groeien doe je door veel nieuwe, lichte kopers te bereiken, en daar zijn er nog genoeg van. De getallen zijn van ons.
BudgetSplit-preset-value = Zo ziet Reichheld het
    .story = Wie zijn klanten goed behandelt, houdt ze, en wie lang blijft brengt elk jaar weer marge. Nieuwe klanten zijn hier schaars: er vallen er hooguit 1,2 keer zo veel te winnen als nu. Dat vasthouden loont, zie je pas als je ver genoeg vooruitkijkt, hier tien jaar. De getallen zijn van ons.
BudgetSplit-preset-wallet = Zo ziet Vlems het
    .story = Klanten geven vaak maar een klein deel van hun budget aan jou, en dat kun je laten groeien, schreef Vlems onder zijn artikel. Stel dat aandacht ze hooguit twee keer zo veel laat kopen: dan winnen acht koekjes voor de klanten nipt van acht voor de leads, en is 4,6 voor de leads het best. Bij de helft daarvan is het nog lang niet zover. De getallen zijn van ons.
BudgetSplit-axis-customers = Klanten
BudgetSplit-axis-equity = Wat je bedrijf waard is
BudgetSplit-axis-cookies = koekjes voor de leads
BudgetSplit-axis-years = jaar
BudgetSplit-best = beste verdeling
BudgetSplit-yours = jouw verdeling
BudgetSplit-top = het best: { COUNT($best, digits: 1) }
BudgetSplit-column-year = Jaar
BudgetSplit-column-customers = Klanten
BudgetSplit-column-profit = Winst
BudgetSplit-alt = Tien koekjes, { COUNT($cookies, digits: 1) } oranje voor de leads en { COUNT($rest, digits: 1) } groenblauw voor de klanten. Links de klanten van jaar tot jaar: van { COUNT($before) } naar { COUNT($customers) }. Rechts wat het bedrijf waard is bij elke verdeling, met een ruit op de beste.
BudgetSplit-claim = ‘Acht van de tien koekjes voor je klanten maakt je bedrijf meer waard dan acht van de tien voor de leads.’
BudgetSplit-firm = over { $years } jaar **{ COUNT($customers) }** { $customers ->
        [one] klant
       *[other] klanten
    } en { $costs ->
        [yes] kost je bedrijf je per saldo **{ MONEY($loss) }**.
       *[no] is je bedrijf nu **{ MONEY($equity) }** waard.
    }
BudgetSplit-far = Met **{ COUNT($cookies, digits: 1) }** van de tien koekjes voor de leads heb je { BudgetSplit-firm } Met **{ COUNT($best, digits: 1) }** voor de leads { $best_costs ->
        [yes] kostte het je **{ MONEY($best_loss) }**.
       *[no] was het **{ MONEY($best_equity) }** waard.
    }
    .title = Zo laat je { MONEY($gap) } liggen
BudgetSplit-near = Met **{ COUNT($cookies, digits: 1) }** van de tien koekjes voor de leads heb je { BudgetSplit-firm } Beter verdelen kan bijna niet.
    .title = Zo goed als de beste verdeling

## Het eigen bestand

own-about = Lees hier een bestand met je eigen klanten in, en zie je eigen walviscurve. Het gaat alleen naar de computer waarop dit notebook draait, en wordt daar nergens opgeslagen.
own-choose = Kies een bestand: CSV of Excel (XLSX), één regel per klant of per factuur
own-browse = Bladeren …
own-no-file = nog geen bestand gekozen
own-sample = Of probeer het met een verzonnen lijst
own-sample-name = een verzonnen lijst
own-sample-title = Een verzonnen voorbeeld: de klanten van een groothandel die niet bestaat
own-sample-titles = Klantnummer;Klant;Omzet;Kosten
own-sample-customer = Klant { $number }
own-sample-total = Totaal
own-invented = Deze lijst is verzonnen.
own-path = Of typ waar het bestand staat (tot 200 MB)
own-open-path = Open dat bestand
own-too-large = Dit bestand is groter dan { $megabytes } MB, en dat past niet door de verbinding. Zet het naast het notebook en typ hieronder zijn naam; zo kan het tot 200 MB groot zijn.
own-too-large-here = Dit bestand is groter dan { $megabytes } MB, en dat past niet door de verbinding. Bewaar alleen de kolommen klant, omzet en kosten, of tel de facturen eerst op per klant.
own-found = Ik vond { COUNT($rows) } regels en { $columns } { $columns ->
        [one] kolom
       *[other] kolommen
    }. Kijk of het klopt, kies hieronder de kolommen en klik op ‘Klopt, lees in’.
own-sheet = Welk blad lees ik?
own-customer = Welke kolom zegt wie de klant is?
own-each-line = geen: elke regel is een klant
own-revenue = In welke kolom staat de omzet?
own-cost = In welke kolom staan de kosten? (mag leeg blijven)
own-decimal = Wat betekent 1.234 in dit bestand?
own-decimal-comma = duizend tweehonderdvierendertig (komma voor de centen)
own-decimal-point = een punt twee drie vier (punt voor de centen)
own-ask = kies zelf …
own-none = geen
own-or = of
own-confirm = Klopt, lees in
own-answer = Dat is mijn antwoord, lees in
own-unanswered = Beantwoord eerst elke vraag hieronder.
own-no-customer-column = Kies eerst welke kolom zegt wie de klant is, of dat elke regel een klant is.
own-no-revenue-column = Kies eerst de kolom waarin de omzet staat.
own-no-revenue = De omzet in deze kolom is samen niet meer dan nul, dus valt er niets te verdelen. Kies een andere kolom.
own-too-few = In dit bestand { $count ->
        [one] staat maar 1 klant
       *[other] staan maar { $count } klanten
    }. Een top 20% heeft er minstens vijf nodig; kies een groter bestand of een andere kolom voor de klant.
own-read = Ingelezen: { COUNT($lines) } regels van { COUNT($customers) } klanten, samen { AMOUNT($revenue) } uit ‘{ $column }’; { $skipped ->
        [0] geen regel overgeslagen
        [one] 1 regel overgeslagen
       *[other] { COUNT($skipped) } regels overgeslagen
    }. De grootste klant (vanaf regel { $line }) brengt daarvan { AMOUNT($largest) }, dat is { PERCENT($share) }.
own-right = Is dat samen je omzet, zonder btw? De walvis telt het als één jaar; voor wie er nog klant is, mogen het er meer zijn.
own-yes = Ja, dat klopt
own-no = Nee, ik kies opnieuw
own-wrong = Is het te veel? Dan telt er misschien een totaal mee, of een offerte, een ander jaar, de btw, of staat de lijst er twee keer in: haal dat er eerst uit, in Excel bijvoorbeeld. Is het te weinig, of iets heel anders? Kies dan hieronder een andere kolom.
own-margin = In deze lijst staan geen kosten. Daarom rekent de winst hieronder bij elke klant met een marge van { PERCENT($margin) }. Dat getal hebben wij verzonnen: zet bij ‘{ $lever }’ je eigen.
own-broken = Bij het lezen van dit bestand ging iets mis in ons programma. Het bestand is niet veranderd.
own-summary = { COUNT($customers) } klanten, samen { AMOUNT($revenue) } omzet. { $negative ->
        [0] Geen regel
        [one] 1 regel
       *[other] { COUNT($negative) } regels
    } onder nul, { $zero ->
        [0] geen
       *[other] { COUNT($zero) }
    } op nul; die tellen gewoon mee.
own-skipped = Overgeslagen regels (de eerste { $shown })
own-head-column = Kolom
own-head-kind = Soort
own-head-numbers = Getallen
own-head-first = De eerste
own-head-line = Regel
own-head-reason = Waarom overgeslagen
own-head-amounts = Bedragen
own-kind-number = getallen
own-kind-text = tekst
own-kind-date = datums
own-kind-percentage = percentages
own-kind-identifier = nummers (klant, factuur)
own-kind-formula = formules
own-kind-empty = leeg

## Het eigen bestand: wie is er nog klant?

own-still-about = In je bestand staan datums. Dan is uit te rekenen wie er nog klant is, met wat je klanten zelf deden. Alleen losse aankopen tellen: abonnementen en contracten herkent dit, en weigert het.
own-still-date = Datum van de aankoop
own-still-go = Wie is er nog klant?
own-still-no-dates = Staat in je lijst één regel per aankoop, met een datum erbij? Dan reken je hier ook uit wie er nog klant is. In deze lijst vond ik geen kolom met datums.
own-still-no-customer = Wie er nog klant is, kan ik alleen uitrekenen als je een kolom met klanten kiest: anders lijkt iedereen maar één keer te kopen.
own-still-read = Gelezen: aankopen van { $first } tot en met { $last }{ $order ->
    [day] , met de dag voor de maand
    [month] , met de maand voor de dag
   *[none] {""}
}. Die laatste dag geldt als vandaag, en wie vóór die eerste dag al kocht, telt als nieuw.{ $no_purchase ->
    [0] {""}
    [one] {" "}Eén regel van nul of minder is geen aankoop.
   *[other] {" "}{ COUNT($no_purchase) } regels van nul of minder zijn geen aankoop.
} De marges kennen alleen het toeval, niet of het model past: bij CDNOW zat het er 19% onder.
OwnStill-silent = { StillACustomer-silent }
OwnStill-bought = { StillACustomer-bought }
OwnStill-axis-people = { StillACustomer-axis-people }
OwnStill-axis-map = { StillACustomer-axis-map }
OwnStill-axis-silent = { StillACustomer-axis-silent }
OwnStill-half = { StillACustomer-half }
OwnStill-here = { StillACustomer-here }
OwnStill-dots = hoe voller, hoe zekerder klant
    de streep: samen { PERCENT($share) }
    kring: jouw klant
OwnStill-dots-short = streep: samen { PERCENT($share) }
    kring: jouw klant
OwnStill-alt = Links honderd poppetjes voor je klanten, hoe voller hoe zekerder nog klant; samen { PERCENT($share) }. Rechts een kaart van weken stilte en aankopen, met de gekozen klant op { PERCENT($chance) }.
OwnStill-column-times = Aankopen
OwnStill-column-half = Weken stil tot 50% kans
OwnStill-column-tenth = Weken stil tot 10% kans
OwnStill-says = Van je **{ COUNT($names) }** klanten zijn er volgens het model nog **{ COUNT($customers) }** klant; klopt het model, dan met 95% zekerheid tussen { COUNT($lowest) } en { COUNT($highest) }. In het komende jaar kun je van hen **{ COUNT($purchases) }** aankopen verwachten, tussen { COUNT($fewest) } en { COUNT($most) }. Wie in { $since } weken { $bought } keer kocht en nu { $silent } { $silent ->
        [one] week
       *[other] weken
    } stil is, is met een kans van **{ PERCENT($chance) }** nog klant.{ $drawn ->
    [0] {""}
   *[other] {" "}Gerekend is met { COUNT($drawn) } klanten, door het lot gekozen.
}
    .title = { COUNT($names) } namen, zo’n { COUNT($customers) } klanten

## Drie vragen

check-cookies-1 = Een winkel heeft geen enkele lead. Toch is de grootste 20% van de klanten goed voor 120% van de winst. Hoe kan dat?
    .right = b
check-cookies-1-a = Dat kan niet: meer dan 100% bestaat niet.
    .feedback = Van een taart kun je niet meer dan alles opeten, maar winst is geen taart: er kan ook weer af. De andere klanten kosten hier samen 20%, en 120 min 20 is weer 100.
check-cookies-1-b = De andere klanten kosten samen meer dan ze brengen.
    .feedback = Zij halen er 20% weer af. Leads kunnen dat ook, maar ze zijn er niet voor nodig: kleine bestellingen die veel kosten, doen precies hetzelfde.
check-cookies-1-c = Er zijn vast leads die niemand heeft geteld.
    .feedback = Zo zou het artikel het uitleggen. Maar kijk naar de kosten om een bestelling te leveren: die kunnen het alleen af.
check-cookies-2 = De topklanten van CDNOW waren in negen maanden goed voor 63% van de omzet. In de negen maanden erna waren diezelfde mensen goed voor 66%. Wat leer je daarvan?
    .right = c
check-cookies-2-a = De top is niets waard: geef de koekjes aan een ander.
    .feedback = De top van toen bracht later nog altijd twee derde van de omzet. Je weet alleen niet van tevoren wie van hen dat doet.
check-cookies-2-b = De top blijft de top: wie nu veel koopt, koopt straks ook veel.
    .feedback = Samen kochten ze straks 53% minder, en de helft van hen zat er de tweede keer niet meer bij.
check-cookies-2-c = Een groter deel is niet hetzelfde als meer geld, en over één klant weet je weinig.
    .feedback = De omzet van de top zakte 53%, die van de rest 59%: alleen daardoor werd het deel groter. En wie je een heel pak koekjes geeft omdat hij vorig jaar zo veel kocht, kan al weg zijn.
check-cookies-3 = Een lead kost je € 400 aan uren. Een gewonnen klant brengt, zolang hij blijft, € 2.000. Vanaf welke conversie verdient een lead zich terug?
    .right = b
check-cookies-3-a = Vanaf 5%
    .feedback = Bij 5% heb je twintig leads nodig voor één klant. Die kosten samen € 8.000, en de klant brengt er € 2.000.
check-cookies-3-b = Vanaf 20%
    .feedback = Vijf leads kosten samen € 2.000, en één ervan wordt klant en brengt dat terug. Tel je alleen het eerste jaar van die klant, dan ligt de grens hoger.
check-cookies-3-c = Vanaf 50%
    .feedback = Bij 50% verdien je er ruim aan: twee leads kosten samen € 800 en brengen € 2.000. De grens ligt dus lager.

## De lampen: elke bewering met haar voorwaarde in zes woorden

lamp-cookies-1 = De top 20% is goed voor 80% van de omzet
    .condition = vaker twee derde; langer meten: meer
lamp-cookies-2 = De top 20% is goed voor meer dan 100% van de winst
    .condition = als de rest samen geld kost
lamp-cookies-3 = Dat komt doordat leads meer kosten dan ze opbrengen
    .condition = kleine, dure bestellingen kunnen het ook
lamp-cookies-haarman-growth = Nieuwe klanten zijn belangrijk voor de groei (lezer Paul Haarman)
    .condition = groei komt vooral van nieuwe kopers
