# Notebook 06: jouw bedrijf.

## YourCompany: winnen, houden of allebei

YourCompany-customers = Klanten nu
YourCompany-others = Wie nog klant kan worden
    .hint = mensen of bedrijven die het nu niet zijn
YourCompany-churn = Vertrekt per jaar
    .hint = van de klanten, zonder extra aandacht
YourCompany-margin = Marge per klant per jaar
YourCompany-budget = Budget per maand
    .hint = om klanten te winnen en te houden, samen
YourCompany-cost_per_customer = Kosten van een nieuwe klant
    .hint = nu; raakt de vijver leger, dan worden ze hoger
YourCompany-preventable = Deel van de vertrekkers dat te houden is
    .hint = met alle aandacht van de wereld
YourCompany-by_themselves = Komt vanzelf, per jaar
    .hint = klanten voor wie je niets hoeft te doen
YourCompany-sure = Hoe ver zit je er hoogstens naast?
    .hint = voor alle getallen waar je onder hun schuif niets anders kiest; negen van de tien keer zit je er niet verder naast
YourCompany-aftercare = Aandacht per klant per jaar die de helft daarvan houdt
    .hint = de helft van wie te houden is; bijna niemand weet dit, en ons begin is verzonnen
YourCompany-told = Van wie vanzelf komt: gestuurd door klanten
YourCompany-afterwards = Wie na vijf jaar nog klant is
    .hint = telt mee voor wat hij daarna nog brengt, zonder extra aandacht
    .counted = telt mee
    .none = telt niet mee
YourCompany-sure_customers = Hoe zeker: klanten nu
    .as_all = zo zeker als de rest
    .sure = zeker: ±10%
    .about = ongeveer: ±30%
    .guess = een gok: ±50%
YourCompany-sure_others = Hoe zeker: wie nog klant kan worden
    .as_all = zo zeker als de rest
    .sure = zeker: ±10%
    .about = ongeveer: ±30%
    .guess = een gok: ±50%
YourCompany-sure_churn = Hoe zeker: vertrek per jaar
    .as_all = zo zeker als de rest
    .sure = zeker: ±10%
    .about = ongeveer: ±30%
    .guess = een gok: ±50%
YourCompany-sure_margin = Hoe zeker: marge per klant
    .as_all = zo zeker als de rest
    .sure = zeker: ±10%
    .about = ongeveer: ±30%
    .guess = een gok: ±50%
YourCompany-sure_budget = Hoe zeker: budget
    .as_all = zo zeker als de rest
    .sure = zeker: ±10%
    .about = ongeveer: ±30%
    .guess = een gok: ±50%
YourCompany-sure_cost_per_customer = Hoe zeker: kosten van een nieuwe klant
    .as_all = zo zeker als de rest
    .sure = zeker: ±10%
    .about = ongeveer: ±30%
    .guess = een gok: ±50%
YourCompany-sure_preventable = Hoe zeker: deel dat te houden is
    .as_all = zo zeker als de rest
    .sure = zeker: ±10%
    .about = ongeveer: ±30%
    .guess = een gok: ±50%
YourCompany-sure_by_themselves = Hoe zeker: komt vanzelf
    .as_all = zo zeker als de rest
    .sure = zeker: ±10%
    .about = ongeveer: ±30%
    .guess = een gok: ±50%
YourCompany-sure_aftercare = Hoe zeker: aandacht die de helft houdt
    .as_all = zo zeker als de rest
    .sure = zeker: ±10%
    .about = ongeveer: ±30%
    .guess = een gok: ±50%
YourCompany-start = Zo begint een **verzonnen** kaaswinkel. Schuif tot het jouw bedrijf is.
YourCompany-preset-shop = Kaaswinkel
    .story = Een kaaswinkel heeft 2.500 vaste klanten. Een spaarkaart en een kaartje met Kerst zijn goedkoop, maar hoeveel klanten dat houdt, weet niemand: het is nooit geprobeerd. Een verzonnen bedrijf.
YourCompany-preset-young = Jonge softwaremaker
    .story = Vierhonderd klanten, en twintigduizend bedrijven die het programma niet hebben. Wie weggaat, stopt meestal met zijn bedrijf; daar helpt geen klantendag tegen. Een verzonnen bedrijf.
YourCompany-preset-wholesaler = Groothandel
    .story = Van de 2.600 zaken in de streek zijn er 1.800 klant; de meeste andere hebben al eens nee gezegd. Wie vertrekt, doet dat vaak om een fout waar niemand over belde. Een verzonnen bedrijf.
YourCompany-preset-older = Oudere softwaremaker
    .story = De makkelijke klanten zijn al binnen, en de begeleiding die klanten zou houden is duur. Gemeten heeft niemand het ooit. Een verzonnen bedrijf.
YourCompany-axis-people = Honderd werelden
YourCompany-axis-brings = Meer dan niets uitgeven
YourCompany-axis-knowing = Zoek eerst uit
YourCompany-policy-lead = leadmachine
YourCompany-policy-keep = klanten eerst
YourCompany-policy-mix = de mix
YourCompany-worlds-lead = { COUNT($count) } leadmachine
YourCompany-worlds-keep = { COUNT($count) } klanten eerst
YourCompany-worlds-mix = { COUNT($count) } de mix
YourCompany-brings-lead = leadmachine: { MONEY($mean) }
YourCompany-brings-keep = klanten eerst: { MONEY($mean) }
YourCompany-brings-mix = de mix: { MONEY($mean) }
YourCompany-nothing-known = Niets: geen getal is
    het uitzoeken waard.
YourCompany-know-customers = hoeveel klanten je hebt
YourCompany-know-others = wie nog klant kan worden
YourCompany-know-churn = hoeveel er vertrekken
YourCompany-know-margin = wat een klant opbrengt
YourCompany-know-budget = wat je te besteden hebt
YourCompany-know-cost_per_customer = wat een nieuwe klant kost
YourCompany-know-preventable = wie er te houden is
YourCompany-know-by_themselves = hoeveel er vanzelf komen
YourCompany-know-aftercare = wat houden kost
YourCompany-column-what = Wat
YourCompany-column-best = Werelden waarin dit het beste is
YourCompany-column-customers = Klanten na vijf jaar
YourCompany-column-brings = Meer dan niets uitgeven
YourCompany-column-low = In één op de twintig werelden minder dan
YourCompany-column-high = In één op de twintig werelden meer dan
YourCompany-column-knowing = Hooguit waard om zeker te weten
YourCompany-claim = ‘Klanten eerst brengt mijn bedrijf meer op dan een leadmachine.’
YourCompany-alt = Honderd poppetjes, elk een wereld waarin jouw bedrijf kan zitten: in { COUNT($wins) } is { YourCompany-the-best } het beste. In het midden wat elke aanpak meer opbrengt dan niets uitgeven, gemiddeld en in negen van de tien werelden. Rechts wat het hooguit waard is om een getal zeker te weten{ $known ->
        [0] : niets.
       *[other] ; het meest: { $first }.
    }
YourCompany-the-best = { $best ->
        [lead] de leadmachine
        [keep] klanten eerst
       *[mix] de mix
    }
YourCompany-the-second = { $second ->
        [lead] de leadmachine
        [keep] klanten eerst
       *[mix] de mix
    }
YourCompany-find-out = { $known ->
        [0] Geen enkel getal is het uitzoeken waard: je keuze zou er bijna nooit door veranderen.
       *[other] Zoek maandag eerst uit: **{ $first }**. Dat zeker weten is hooguit **{ MONEY($worth) }** waard.
    }
YourCompany-other-count = { $afterwards ->
        [0] niet mee
       *[other] wel mee
    }
YourCompany-hanging = { $hangs ->
        [afterwards] {" "}Let op: tel je wie na vijf jaar nog klant is { YourCompany-other-count }, dan valt de vergelijking van leadmachine, klanten eerst en niets uitgeven anders uit.
        [told] {" "}Let op: zijn er van wie vanzelf komt veel meer of minder door klanten gestuurd, dan valt de vergelijking van leadmachine, klanten eerst en niets uitgeven anders uit.
        [both] {" "}Let op: tel je wie na vijf jaar nog klant is { YourCompany-other-count }, of zijn er van wie vanzelf komt veel meer of minder door klanten gestuurd, dan valt de vergelijking van leadmachine, klanten eerst en niets uitgeven anders uit.
       *[none] {""}
    }
YourCompany-lead-costs = { $lead_costs ->
        [yes] {" "}De leadmachine brengt zelfs { MONEY($lead_loss) } minder op dan niets uitgeven.
       *[no] {""}
    }
YourCompany-as-needed = { $enough ->
        [yes] {" "}Daarvoor is **{ PERCENT($kept) }** van het budget genoeg; de rest gaat naar winnen.
       *[no] {""}
    }
YourCompany-lead = In **{ COUNT($wins) } van de 100** werelden brengt de leadmachine het meest op: al het geld naar winnen. Gemiddeld scheelt dat **{ MONEY($gap) }** met { YourCompany-the-second }. { YourCompany-find-out }{ YourCompany-hanging }
    .title = De leadmachine wint in { COUNT($wins) } van de 100 werelden
YourCompany-keep = In **{ COUNT($wins) } van de 100** werelden brengt klanten eerst het meest op. Gemiddeld scheelt dat **{ MONEY($gap) }** met { YourCompany-the-second }.{ YourCompany-as-needed }{ YourCompany-lead-costs } { YourCompany-find-out }{ YourCompany-hanging }
    .title = Klanten eerst wint in { COUNT($wins) } van de 100 werelden
YourCompany-mix = Geef **{ PERCENT($kept) }** aan klanten en de rest aan winnen: gemiddeld **{ MONEY($gap) }** meer dan { YourCompany-the-second }. Klanten eerst wint van de leadmachine in **{ COUNT($keep_wins) } van de 100** werelden.{ YourCompany-lead-costs } { YourCompany-find-out }{ YourCompany-hanging }
    .title = De mix wint in { COUNT($wins) } van de 100 werelden
YourCompany-close = Tussen { YourCompany-the-best } en { YourCompany-the-second } scheelt het gemiddeld **{ MONEY($gap) }**, minder dan een maand budget.{ $best ->
        [mix] {" "}De mix geeft **{ PERCENT($kept) }** aan klanten.
       *[other] {""}
    } Klanten eerst wint van de leadmachine in **{ COUNT($keep_wins) } van de 100** werelden.{ YourCompany-lead-costs } { YourCompany-find-out }{ YourCompany-hanging }
    .title = Het scheelt weinig: { YourCompany-the-best } of { YourCompany-the-second }
YourCompany-loss = Hier verdient geen aanpak zich terug. De beste is { YourCompany-the-best }, en die brengt gemiddeld **{ MONEY($brought) }** minder op dan niets uitgeven. { YourCompany-find-out }{ YourCompany-hanging }
    .title = Dit geld verdien je niet terug
YourCompany-same = Aandacht verdient zich hier niet terug: wie klanten eerst doet, geeft al zijn geld aan winnen, net als de leadmachine. { $pays ->
        [yes] Dat brengt **{ MONEY($brought) }** meer op dan niets uitgeven.
       *[no] Dat brengt **{ MONEY($brought) }** minder op dan niets uitgeven.
    }{ YourCompany-hanging }
    .title = Er valt hier niets te houden

## FirmClaims: de beweringen van alle notebooks, voor dit bedrijf

FirmClaims-title = { $holds } van de { $all } beweringen kloppen met deze getallen
FirmClaims-nearest = Het dichtst bij omslaan zit notebook { $notebook }: { $claim } Dat { $holds ->
        [yes] klopt hier, tot
       *[no] klopt hier niet, tot
    } { $flip }. { $near ->
        [yes] Zo ver kun je ernaast zitten: reken er dus niet op.
       *[no] Zo ver zit je er waarschijnlijk niet naast.
    }
FirmClaims-none = Geen van je getallen laat hier in zijn eentje een bewering omslaan.
FirmClaims-short-01 = 01 Koekjes voor je klanten
FirmClaims-short-02 = 02 De vijver loopt leeg
FirmClaims-short-03 = 03 Genoeg door mond-tot-mond
FirmClaims-short-04 = 04 Het meeste per klant
FirmClaims-short-05 = 05 Eerst kennismaken
FirmClaims-short-06 = 06 Klanten eerst
FirmClaims-worlds = klopt in { COUNT($count) } van de 100
FirmClaims-worlds-short = { COUNT($count) } van de 100
FirmClaims-customers = klanten nu
FirmClaims-others = wie nog klant kan worden
FirmClaims-churn = vertrek per jaar
FirmClaims-margin = marge per klant
FirmClaims-budget = budget per maand
FirmClaims-cost_per_customer = kosten van een nieuwe klant
FirmClaims-preventable = deel dat te houden is
FirmClaims-by_themselves = komt vanzelf, per jaar
FirmClaims-aftercare = aandacht die de helft houdt
FirmClaims-turns = slaat om bij { $number } { $flip } (nu { $now }): { COUNT($times, digits: 1) } keer zo ver als je ernaast kunt zitten
FirmClaims-turns-short = { $number }: { $flip } (nu { $now })
FirmClaims-turns-nowhere = geen van je getallen laat dit in zijn eentje omslaan
FirmClaims-holds = klopt
FirmClaims-fails = klopt niet
FirmClaims-head-claim = Bewering
FirmClaims-head-holds = Met deze getallen
FirmClaims-head-worlds = Klopt in zoveel van de 100 werelden
FirmClaims-head-turn = Slaat het eerst om bij
FirmClaims-head-far = Hoe ver dat is
FirmClaims-times = { COUNT($times, digits: 1) } keer zo ver als je ernaast kunt zitten
FirmClaims-alt = Voor elk notebook een balk: in hoeveel van de honderd werelden de bewering klopt. { $list }.
FirmClaims-alt-one = { $short }: in { COUNT($count) }

## Drie vragen

check-company-1 = Klanten eerst wint in 73 van de 100 werelden. Wat weet je dan?
    .right = b
check-company-1-a = Dat 73% van de bedrijven klanten eerst moet kiezen.
    .feedback = De honderd werelden zijn niet honderd bedrijven, maar honderd keer het jouwe, met wat je er nu van weet.
check-company-1-b = Dat klanten eerst, met wat je nu weet, 73 tegen 27 staat.
    .feedback = En wie meer te weten komt, verschuift die 73.
check-company-1-c = Dat klanten eerst 73% meer oplevert.
    .feedback = Hoe vaak iets wint, zegt niet hoeveel. Kijk daarvoor naar het midden van het plaatje.
check-company-2 = Een getal is volstrekt onzeker, en toch is het niets waard om het te weten. Hoe kan dat?
    .right = c
check-company-2-a = Dan is het model kapot.
    .feedback = Dat kan, maar het hoeft niet: kijk eens naar de marge van de kaaswinkel.
check-company-2-b = Omdat je zo’n getal toch nooit te weten komt.
    .feedback = Of je erachter kunt komen, telt hier niet mee. Het gaat om wat het waard zou zijn.
check-company-2-c = Omdat je bij elke waarde ervan hetzelfde zou doen.
    .feedback = Weten is alleen iets waard als je er iets anders door gaat doen.
check-company-3 = Weten wie er te houden is, is hoogstens € 7.000 waard. Een proef kost € 9.000. Wat doe je?
    .right = a
check-company-3-a = Geen proef: kies met wat je weet.
    .feedback = Zelfs als de proef alles zou vertellen, kostte hij meer dan hij je bracht. Een goedkopere proef kan wel.
check-company-3-b = De proef: zekerheid gaat voor.
    .feedback = Zekerheid is hier € 7.000 waard, en geen euro meer.
check-company-3-c = De helft van de proef, dan weet je de helft.
    .feedback = Misschien: een halve proef kost minder, maar vertelt ook minder. Je weet alleen dat hij ver onder de € 7.000 moet blijven.

## Uit een eigen lijst met klanten

firm-list-period = Over welke tijd gaat deze lijst?
firm-list-quarter = drie maanden
firm-list-half = een half jaar
firm-list-year = een jaar
firm-list-two = twee jaar
firm-list-three = drie jaar
firm-list-take = Zet dit in het plaatje
firm-list-customers = In deze lijst staan { COUNT($customers) } klanten. Wie erop staat, hoeft nog geen klant te zijn: staan er dagen bij, dan lees je hieronder hoeveel het er nog zijn.
firm-list-margin = Aan elk van hen houd je { MONEY($margin) } per jaar over.
firm-list-no-margin = Aan elk van hen houd je { MONEY($margin) } per jaar over. Dat past niet op de schuif, en gaat dus niet mee.
firm-list-revenue = Elk van hen geeft { MONEY($revenue) } per jaar uit. Wat je daaraan overhoudt, staat niet in je lijst: vul dat zelf in bij ‘Marge per klant per jaar’.
firm-list-taken = Overgenomen, als ‘zeker’: { $list }. Kijk bij het plaatje; met ‘Ongedaan maken’ gaat het terug.

## TakeAlong: meenemen

TakeAlong-file = jouw-bedrijf
TakeAlong-pdf = Eén A4 (PDF)
TakeAlong-png = Het plaatje (PNG)
TakeAlong-xlsx = De getallen (Excel)
TakeAlong-link = Een link
TakeAlong-address = De link: hiermee opent deze bladzijde zoals je schuiven nu staan
TakeAlong-code = De scenariocode: plak hem onder de schuiven bij ‘Scenariocode’
TakeAlong-copied = Gekopieerd.
TakeAlong-copy = Kopieer het zelf: Ctrl+C, of je vinger erop houden.
TakeAlong-busy = Ik maak het …
TakeAlong-saved = ‘…’ staat bij je downloads.
TakeAlong-no_answer = Er komt geen antwoord. Herlaad de bladzijde; je schuiven blijven staan.
TakeAlong-told = Op het scherm staan hier vier knoppen: één A4 om te printen, het plaatje, de getallen en een link. Alles wordt in je eigen programma gemaakt; er gaat niets naar een ander.

YourCompany-file-title = Jouw bedrijf: winnen, houden of allebei?
YourCompany-file-made = Gemaakt op { $date } met Leadofilie, notebook 06.
YourCompany-file-code = Scenariocode, om hier verder te gaan: { $code }
YourCompany-file-no-advice = Dit is geen advies. Het model weet van je bedrijf alleen deze getallen. Het zegt wat je moet weten voordat je kiest.
YourCompany-file-number = Getal
YourCompany-file-value = Waarde
YourCompany-file-sure = Hoe ver je ernaast kunt zitten
YourCompany-file-levers = Getallen
YourCompany-file-policies = Wat het brengt
YourCompany-file-claims = Beweringen
