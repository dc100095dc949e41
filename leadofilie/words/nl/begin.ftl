# Notebook 00, Begin: het artikel waaraan je kunt slepen. Zie stage.ftl voor hoe dit bestand werkt.
# Elk getal achter een $ is een regelaar van een plaatje; om een getal past elk getal dat hij aankan.

Article-help = Sleep een getal opzij, of tik het nog eens aan en typ een ander.
Article-range = { $lever }: van { $lowest } tot { $highest }.
Article-holds = **Klopt.**
Article-condition = **Klopt onder een voorwaarde:** { $way ->
    [up] ‘{ $lever }’ mag niet te hoog worden.
    [down] ‘{ $lever }’ mag niet te laag worden.
   *[other] bij ‘{ $lever }’ moet je het laten zoals het is.
  }
Article-fails = **Klopt hier niet.**

Article-cookies = Blijf vrijdag maar weg, want dan is er open dag. Kom je toch, blijf dan van de koekjes: die zijn voor de leads. Vlems hoorde het in een klas waar hij lesgaf, en zo grappig vond hij het niet. Je salaris komt van klanten, en de koekjes gaan naar mensen die nog niets kochten. De grootste 20% van je klanten brengt volgens Jay Curry zelfs meer op dan alle winst samen, want leads kosten meer dan ze opleveren. Reken het na voor een groothandel die wij hebben verzonnen. Hij heeft in een jaar { COUNT($cookies_leads) } leads, en elke lead kost { COUNT($cookies_hours, digits: 1) } uur voordat er iemand aan tafel zit. Van de leads wordt { PERCENT($cookies_conversion) } klant.
    .title = De dure koekjes
Article-cookies-fact = { $none ->
    [yes] Er blijft hier geen winst over om te verdelen.
   *[no] De grootste 20% brengt hier { PERCENT($profit) } van de winst.
  }

Article-journey = Boven in de trechter gooi je mensen, en onderaan vallen er een paar ordertjes uit. Wie je daartussen ergert, telt niet mee. Rond 2011 schreef Vlems al dat dit beeld niet klopt. In 2013 voegde hij eraan toe dat kopers eerst zelf zoeken: van hun keuze is { PERCENT($journey_hidden) } al gemaakt voordat ze je spreken.
    .title = De trechter is kapot
Article-journey-fact = Van honderd kopers vallen er { $dropped } af zonder dat je ze sprak, en je verliest er { $lost } in het gesprek.

Article-loop = Daarom telt de tijd na de koop het zwaarst. Blijft iemand klant, en prijst hij je aan of kraakt hij je af? Dan mag je ook best iemand helpen die niets koopt. Stel dat je { PERCENT($loop_after) } van je geld uitgeeft ná de koop. Met goede nazorg valt { PERCENT($loop_preventable) } van het verloop te voorkomen.
Article-loop-fact = Zo heb je gemiddeld { COUNT($heads) } klanten, en met al het geld vóór de koop { COUNT($funnel_heads) }.

Article-talk = Wie zorgt er dan voor nieuwe klanten? Je huidige klanten, zegt Vlems. Wie een leverancier kiest, gelooft bekenden eerder dan reclame, en onbekenden ook. Zappos en Zara geven daarom goede service, en laten het praten aan hun klanten over. Zet de reclame eens uit. Elke maand loopt { PERCENT($talk_churn, digits: 2) } van je klanten weg. Van wie blijft, is { PERCENT($talk_promoters) } een promotor, en zo iemand beveelt je { COUNT($talk_tells_yearly, digits: 1) } keer per jaar bij een ander aan.
    .title = Vertrouwen in onbekenden
Article-talk-fact = { $none ->
    [yes] Er loopt hier niemand weg.
   *[no] Op elke honderd die weglopen, brengen je klanten er in een lege markt { COUNT($beside) } aan.
  }

Article-envelopes = De trechter doet alsof er altijd nieuwe leads zijn. Maar klanten zijn je zeldzaamste bron, schreef Don Peppers: geen bank leent ze je uit. Dan reken je anders. Vul voor elke klant een envelop. In A gaat { MONEY($envelopes_invest_a) }, en daar verdien je { PERCENT($envelopes_roi_a) } op. In B gaat { MONEY($envelopes_invest_b) }, en daar verdien je { PERCENT($envelopes_roi_b) } op. In het artikel heeft A, de kleine, de hoogste ROI, en toch brengt B meer op: je verdient geen procenten, maar euro’s. Dat geldt voor één klant en voor een miljoen. Hier zijn het er { COUNT($envelopes_customers) }.
    .title = De zeldzame klant
Article-envelopes-fact = Envelop A brengt { MONEY($a) } op, en B { MONEY($b) }.

Article-court = Bedrijven vragen iedereen verkering en nemen alle blauwtjes voor lief. Verliefde pubers doen het slimmer, vond Jaap Stronks: die maken eerst kennis. Zo kort lezer Tineke Stel haar lijst van vijftig in, om een paar mensen echt aandacht te geven. Op jouw lijst staan er { COUNT($court_market) }. Je spreekt ieder van hen { COUNT($court_contacts) } keer voordat je iets vraagt, zolang je uren het toelaten. En noem ze dan geen lead meer, besluit Vlems: behandel ze als de mensen die ze zijn.
    .title = Geen blauwtjes meer
Article-court-fact = Voorgoed kwijt ben je er zo { COUNT($off) }, en bij meteen vragen { COUNT($off_once) }.
