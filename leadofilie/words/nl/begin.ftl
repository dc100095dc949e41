# Notebook 00, Begin: het artikel waaraan je kunt slepen. Zie stage.ftl voor hoe dit bestand werkt.
# Elk getal achter een $ is een regelaar van een plaatje; om een getal past elk getal dat hij aankan.

Article-help = Sleep een getal opzij of gebruik de pijltjes. Nog een tik, en je typt er een.
Article-range = { $lever }: van { $lowest } tot { $highest }.
Article-holds = **Klopt.**
Article-condition = **Klopt onder een voorwaarde:** { $way ->
    [up] ‘{ $lever }’ mag niet te hoog worden.
    [down] ‘{ $lever }’ mag niet te laag worden.
   *[other] bij ‘{ $lever }’ moet je het laten zoals het is.
  }
Article-fails = **Klopt hier niet.**

Article-cookies = Blijf vrijdag van de koekjes af: dan is er open dag, en ze zijn voor de [leads](lead). Vlems hoorde het in een klas, en vond het niet zo grappig. Een groothandel die wij hebben verzonnen, krijgt in een jaar { COUNT($cookies_leads) } leads, elke lead kost { COUNT($cookies_hours, digits: 1) } uur, en de [conversie](conversion) is { PERCENT($cookies_conversion) }. Dat betaalt hij van de [marge](margin) op wie al klant is. De grootste 20% brengt dan meer op dan alle winst samen, zegt Jay Curry.
    .title = De dure koekjes
Article-cookies-fact = { $none ->
    [yes] Er blijft hier geen winst over om te verdelen.
   *[no] De grootste 20% brengt hier { PERCENT($profit) } van de winst.
  }

Article-journey = Boven in de [trechter](funnel) gooi je mensen, en onderaan vallen er een paar ordertjes uit. Wie je daartussen ergert, telt niet mee. Rond 2011 schreef Vlems al dat dit beeld niet klopt. In 2013 voegde hij eraan toe dat kopers eerst zelf zoeken: van hun [klantreis](journey) hebben ze { PERCENT($journey_hidden) } achter de rug voordat ze je spreken.
    .title = De trechter is kapot
Article-journey-fact = Van honderd kopers vallen er { $dropped } af zonder dat je ze sprak, en je verliest er { $lost } in het gesprek.

Article-loop = Daarom telt de tijd na de koop het zwaarst. Blijft iemand klant ([retentie](retention) heet dat), en prijst hij je aan of kraakt hij je af? Dan mag je ook best iemand helpen die niets koopt. Stel dat je { PERCENT($loop_after) } van je geld uitgeeft ná de koop. Met goede nazorg valt { PERCENT($loop_preventable) } van het [verloop](churn) te voorkomen.
Article-loop-fact = Zo heb je gemiddeld { COUNT($heads) } klanten, en met al het geld vóór de koop { COUNT($funnel_heads) }.

Article-talk = Wie zorgt er dan voor nieuwe klanten? Je huidige klanten, zegt Vlems. Wie een leverancier kiest, gelooft bekenden eerder dan reclame, en onbekenden ook. Zappos en Zara geven daarom goede service, en laten het praten aan hun klanten over. Zet de reclame eens uit. Elke maand loopt { PERCENT($talk_churn, digits: 2) } van je klanten weg. Van wie blijft, is { PERCENT($talk_promoters) } een [promotor](promoter), en zo iemand beveelt je { COUNT($talk_tells_yearly, digits: 1) } keer per jaar bij een ander aan.
    .title = Vertrouwen in onbekenden
Article-talk-fact = { $none ->
    [yes] Er loopt hier niemand weg.
   *[no] Op elke honderd die weglopen, brengen je klanten er in een lege markt { COUNT($beside) } aan.
  }

Article-envelopes = De trechter doet alsof er altijd nieuwe leads zijn. Maar klanten zijn je zeldzaamste bron, schreef Don Peppers: geen bank leent ze je uit. Dan reken je niet met wat een euro opbrengt, maar met [klantwaarde](value): wat een klant opbrengt. Vul voor elke klant een envelop. In A gaat { MONEY($envelopes_invest_a) }, en daar verdien je { PERCENT($envelopes_roi_a) } op. In B gaat { MONEY($envelopes_invest_b) }, en daar verdien je { PERCENT($envelopes_roi_b) } op. In het artikel heeft A, de kleine, de hoogste [ROI](roi), en toch is B volgens Vlems de beste: je verdient geen procenten, maar euro’s. Dat geldt voor één klant en voor een miljoen. Hier zijn het er { COUNT($envelopes_customers) }.
    .title = De zeldzame klant
Article-envelopes-fact = Envelop A brengt { MONEY($a) } op, en B { MONEY($b) }.

Article-court = Bedrijven vragen iedereen verkering en nemen alle blauwtjes voor lief. Verliefde pubers doen het slimmer, vond Jaap Stronks: die maken eerst kennis. Zo kort lezer Tineke Stel haar lijst van vijftig in, om een paar mensen echt aandacht te geven. Op jouw lijst staan er { COUNT($court_market) }. Je spreekt ieder van hen { COUNT($court_contacts) } keer voordat je iets vraagt, zolang je uren het toelaten. En noem ze dan geen lead meer, besluit Vlems: behandel ze als de mensen die ze zijn.
    .title = Geen blauwtjes meer
Article-court-fact = Voorgoed kwijt ben je er zo { COUNT($off) }, en bij meteen vragen { COUNT($off_once) }.

# De gok: hij komt vóór wat het plaatje van de bewering zegt.
Article-ask = Gok eerst: klopt dat met deze getallen?
Article-bet-holds = Klopt
Article-bet-fails = Klopt niet
Article-bet = Jij gokte ‘{ $bet ->
    [holds] klopt
   *[fails] klopt niet
  }’, en dat was { $right ->
    [yes] raak
   *[no] mis
  }.
Article-answers-later = Wat er klopt, staat onder elk stuk zodra je daar gokt of de gok overslaat.
Article-code = Code van je gokken. In notebook 06 komen ze terug; in JupyterLab of een andere browser typ je daar deze code.

# Tien woorden, uitgelegd waar ze staan en op papier onderaan.
Article-word-lead = Lead: iemand die misschien klant wordt. Je hebt een naam en wat belangstelling, en er is nog niets gekocht.
Article-word-conversion = Conversie: welk deel de volgende stap zet. Hier: welk deel van de leads klant wordt.
Article-word-margin = Marge: wat er van de omzet overblijft als de inkoop en het werk voor die verkoop betaald zijn. Gaan de vaste kosten er ook af, dan heet het winst.
Article-word-funnel = Trechter: het beeld dat er bovenin veel mensen in gaan en onderin een paar klanten uit komen. Bij elke stap vallen er mensen af.
Article-word-journey = Klantreis: de weg van een koper, van het eerste idee via zoeken en vergelijken tot de koop, en verder.
Article-word-retention = Retentie: klanten houden. Als getal: welk deel van je klanten er na een jaar nog is. Met het verloop samen is dat 100%.
Article-word-churn = Verloop (in het Engels churn): welk deel van je klanten er in een maand of een jaar vertrekt.
Article-word-promoter = Promotor: wie je een 9 of een 10 geeft als je vraagt of hij je zou aanbevelen. Trek van hun aandeel het aandeel af dat een 0 tot en met 6 geeft, en je hebt de NPS, de Net Promoter Score.
Article-word-value = Klantwaarde (CLV): wat een klant opbrengt zolang hij blijft, na aftrek van de kosten. Geld dat pas later komt, telt iets minder mee.
Article-word-roi = ROI (return on investment): wat je verdient, gedeeld door wat je erin stopt. Verdien je € 5 aan een uitgave van € 20, dan is dat 25%.

# De gokken komen terug in notebook 06.
Returned-none = Hier liggen nog geen gokken. Doe ze in notebook 00, Begin: daar gok je bij elke bewering of ze klopt. Deed je dat al, in JupyterLab of in een andere browser? Typ dan hieronder de code die daar onder het artikel staat.
Returned-score = Van { $all ->
    [one] je ene gok was er { $right ->
        [0] geen
       *[other] één
    } raak.
   *[other] je { $all } gokken { $right ->
        [0] was er geen
        [one] was er één
       *[other] waren er { $right }
    } raak, met de getallen van notebook 00.
  } { $wrong ->
    [0] Knap gedaan.
   *[other] Mis gokken is geen schande: juist daar viel er iets te leren.
  }
Returned-code = Code van je gokken
Returned-unreadable = Deze code kan ik niet lezen. Hij staat in notebook 00 onder het artikel en begint met een Z. Kijk hem nog eens na, letter voor letter.
Returned-bet = Jij gokte: { $bet ->
    [holds] klopt
   *[fails] klopt niet
  }.
Returned-article = Met de getallen van notebook 00: { $said }
Returned-cookies = Bij jouw bedrijf: een nieuwe klant kost { MONEY($cost) } en brengt { MONEY($margin) } per jaar op. Na { COUNT($years, digits: 1) } jaar is hij terugverdiend, als hij zo lang blijft.
Returned-loop = Bij jouw bedrijf: klanten eerst brengt { $more ->
    [yes] meer op dan een leadmachine.
   *[no] niet meer op dan een leadmachine.
  }
Returned-firm = Bij jouw bedrijf: dat { $holds ->
    [yes] klopt.
   *[no] klopt niet.
  }
