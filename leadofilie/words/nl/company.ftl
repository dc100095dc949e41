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
YourCompany-sure = Hoe zeker ben je van deze getallen?
    .hint = negen van de tien keer zit je er niet verder naast; onder Aannames stel je het per getal in
    .sure = zeker (±10%)
    .about = ongeveer (±30%)
    .guess = een gok (±50%)
YourCompany-aftercare = Aandacht per klant per jaar die de helft daarvan houdt
    .hint = de helft van wie te houden is; bijna niemand weet dit, en ons begin is verzonnen
YourCompany-told = Van wie vanzelf komt: gestuurd door klanten
YourCompany-afterwards = Wie na vijf jaar nog klant is
    .hint = telt mee voor wat hij daarna nog brengt, zonder extra aandacht
    .counted = telt mee
    .none = telt niet mee
YourCompany-sure_customers = Hoe zeker: klanten nu
    .as_all = zoals alle getallen
    .sure = zeker (±10%)
    .about = ongeveer (±30%)
    .guess = een gok (±50%)
YourCompany-sure_others = Hoe zeker: wie nog klant kan worden
    .as_all = zoals alle getallen
    .sure = zeker (±10%)
    .about = ongeveer (±30%)
    .guess = een gok (±50%)
YourCompany-sure_churn = Hoe zeker: vertrek per jaar
    .as_all = zoals alle getallen
    .sure = zeker (±10%)
    .about = ongeveer (±30%)
    .guess = een gok (±50%)
YourCompany-sure_margin = Hoe zeker: marge per klant
    .as_all = zoals alle getallen
    .sure = zeker (±10%)
    .about = ongeveer (±30%)
    .guess = een gok (±50%)
YourCompany-sure_budget = Hoe zeker: budget
    .as_all = zoals alle getallen
    .sure = zeker (±10%)
    .about = ongeveer (±30%)
    .guess = een gok (±50%)
YourCompany-sure_cost_per_customer = Hoe zeker: kosten van een nieuwe klant
    .as_all = zoals alle getallen
    .sure = zeker (±10%)
    .about = ongeveer (±30%)
    .guess = een gok (±50%)
YourCompany-sure_preventable = Hoe zeker: deel dat te houden is
    .as_all = zoals alle getallen
    .sure = zeker (±10%)
    .about = ongeveer (±30%)
    .guess = een gok (±50%)
YourCompany-sure_by_themselves = Hoe zeker: komt vanzelf
    .as_all = zoals alle getallen
    .sure = zeker (±10%)
    .about = ongeveer (±30%)
    .guess = een gok (±50%)
YourCompany-sure_aftercare = Hoe zeker: aandacht die de helft houdt
    .as_all = zoals alle getallen
    .sure = zeker (±10%)
    .about = ongeveer (±30%)
    .guess = een gok (±50%)
YourCompany-preset-shop = Kaaswinkel
    .story = Een kaaswinkel heeft 2.500 vaste klanten. Een spaarkaart en een kaartje met Kerst zijn goedkoop, maar hoeveel klanten dat houdt, weet niemand: het is nooit geprobeerd. Een verzonnen bedrijf.
YourCompany-preset-young = Jonge softwaremaker
    .story = Vierhonderd klanten, en twintigduizend bedrijven die het programma niet hebben. Wie weggaat, stopt meestal met zijn bedrijf; daar helpt geen klantendag tegen. Een verzonnen bedrijf.
YourCompany-preset-wholesaler = Groothandel
    .story = Van de 2.600 zaken in de streek zijn er 1.800 klant; de meeste andere hebben al eens nee gezegd. Wie vertrekt, doet dat vaak om een fout waar niemand over belde. Een verzonnen bedrijf.
YourCompany-preset-older = Oudere softwaremaker
    .story = De makkelijke klanten zijn al binnen, en de begeleiding die klanten zou houden is duur. Gemeten heeft niemand het ooit. Een verzonnen bedrijf.
YourCompany-axis-people = Honderd werelden
YourCompany-axis-brings = Wat het meer opbrengt dan niets uitgeven
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
        [1] Zoek maandag eerst uit: **{ $first }**. Dat zeker weten is hooguit **{ MONEY($worth) }** waard.
       *[other] Zoek maandag eerst uit: **{ $first }**. Dat zeker weten is hooguit **{ MONEY($worth) }** waard. Daarna: { $then }.
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
