# Notebook 01, Koekjes. Zie stage.ftl voor hoe dit bestand werkt.

## BudgetSplit: tien koekjes verdelen

BudgetSplit-cookies = Koekjes voor de leads
    .hint = van de tien; de rest is voor je klanten
BudgetSplit-churn = Verloop per jaar zonder aandacht
    .hint = klanten die vertrekken als je niets voor ze doet
BudgetSplit-customers = Klanten om mee te beginnen
BudgetSplit-budget = Budget per jaar
BudgetSplit-margin = Marge per klant per jaar
BudgetSplit-cost_per_lead = Kosten per lead
    .hint = bij dit bedrag per prospect zegt de helft van wie te winnen is ja
BudgetSplit-ceiling = Plafond van de werving
    .hint = meer prospects dan dit zeggen nooit ja, wat je ook uitgeeft
BudgetSplit-prospects = Prospects per jaar
BudgetSplit-aftercare = Kosten van aandacht per klant
    .hint = bij dit bedrag voorkom je de helft van het verloop dat te voorkomen is
BudgetSplit-preventable = Deel van het verloop dat te voorkomen is
    .hint = de rest vertrekt toch: verhuisd, failliet, niets meer nodig
BudgetSplit-years = Zo ver kijk je vooruit
    .noun = jaar
BudgetSplit-discount_rate = Disconteringsvoet per jaar
    .hint = zoveel minder is een euro van volgend jaar je nu waard
BudgetSplit-preset-party = Open dag: 8 voor de leads
BudgetSplit-preset-even = Eerlijk delen
BudgetSplit-preset-kind = 8 voor de klanten
BudgetSplit-preset-empty = Nog geen enkele klant
    .story = Wie nog geen klanten heeft, kan geen koekjes aan klanten kwijt. De leads zijn dan alles wat er is.
BudgetSplit-preset-category = Vertrekken doen ze toch
    .story = Volgens Byron Sharp bepaalt vooral de markt hoeveel klanten er weglopen. Hier is maar een tiende van het verloop te voorkomen.
BudgetSplit-axis-customers = Klanten
BudgetSplit-axis-equity = Wat je bedrijf waard is
BudgetSplit-axis-cookies = koekjes voor de leads
BudgetSplit-axis-years = jaar
BudgetSplit-best = beste verdeling
BudgetSplit-yours = jouw verdeling
BudgetSplit-top = het best: { COUNT($cookies, digits: 1) }
BudgetSplit-column-year = Jaar
BudgetSplit-column-customers = Klanten
BudgetSplit-column-profit = Winst
BudgetSplit-alt = Tien koekjes, { COUNT($cookies, digits: 1) } oranje voor de leads en { COUNT($rest, digits: 1) } groenblauw voor de klanten. Links de klanten van jaar tot jaar: van { COUNT($before) } naar { COUNT($customers) }. Rechts wat het bedrijf waard is bij elke verdeling, met een ruit op de beste.
BudgetSplit-claim = ‘Acht van de tien koekjes voor je klanten maakt je bedrijf meer waard dan acht van de tien voor de leads.’
BudgetSplit-far = Met **{ COUNT($cookies, digits: 1) }** van de tien koekjes voor de leads heb je over { $years } jaar **{ COUNT($customers) }** klanten en is je bedrijf nu **{ MONEY($equity) }** waard. Met **{ COUNT($best, digits: 1) }** voor de leads was dat **{ MONEY($best_equity) }**.
    .title = Zo laat je { MONEY($gap) } liggen
BudgetSplit-near = Met **{ COUNT($cookies, digits: 1) }** van de tien koekjes voor de leads heb je over { $years } jaar **{ COUNT($customers) }** klanten en is je bedrijf nu **{ MONEY($equity) }** waard. Beter verdelen kan bijna niet.
    .title = Zo goed als de beste verdeling
