# Notebook 03, Vertrouwen. Zie stage.ftl voor hoe dit bestand werkt.

## TrustSurvey: wie vertrouwen mensen?

TrustSurvey-known = Mensen die je kent
TrustSurvey-strangers = Onbekenden op internet
TrustSurvey-site = De site van het merk zelf
    .short = merksite
    .inside = de site van het merk zelf
TrustSurvey-newspaper = Advertenties in de krant
    .short = krant
    .inside = advertenties in de krant
TrustSurvey-tv = Reclame op tv
    .short = tv
    .inside = reclame op tv
TrustSurvey-banner = Banners
    .short = banner
    .inside = banners
TrustSurvey-sms = Reclame per sms
    .short = sms
    .inside = reclame per sms
TrustSurvey-wave = Meting van het onderzoek
    .w2007 = 2007
    .w2009 = 2009
    .w2012 = 2012
    .w2013 = 2013
    .w2015 = 2015
TrustSurvey-form = Vergelijk onbekenden met
    .site = de site van het merk
    .newspaper = advertenties in de krant
    .tv = reclame op tv
    .banner = banners
    .sms = reclame per sms
TrustSurvey-wanted = Voorsprong die je wilt zien
    .hint = hoeveel punten verschil vind jij pas overtuigend?
TrustSurvey-fake = Deel van de onbekenden dat nep is
    .hint = een denkproef: zoveel vertrouwen zou er afgaan als mensen het wisten
TrustSurvey-asked = Gevraagd is
    .trusts = wat je vertrouwt
    .acts_on = waar je naar handelt
    .hint = het tweede vonden we alleen voor 2013
TrustSurvey-preset-article = Wat het artikel las
TrustSurvey-preset-autumn = Twee maanden later
    .story = In september 2013, twee maanden na het artikel, kwam de volgende meting. De voorsprong op tv kromp van 23 naar 6 punten. Werden mensen in een jaar zoveel goedgeloviger? Waarschijnlijk is er anders gevraagd, of aan anderen: de metingen zijn niet zomaar te vergelijken.
TrustSurvey-preset-acts = En waar handelen ze naar?
    .story = In 2013 vroeg Nielsen ook waar mensen naar handelen. Dan is de voorsprong op tv nog maar 2 punten. Ook dat is wat ze zeggen, niet wat ze doen.
TrustSurvey-preset-first = 2007: de krant wint
    .story = In de oudste meting hier won de krant van onbekenden: 63 tegen 61. Met dat onderzoek in de hand had het artikel iets anders moeten schrijven.
TrustSurvey-preset-site = 2015: je eigen site wint
    .story = In 2015 vertrouwden mensen de site van het merk zelf meer dan onbekenden. Maar een eigen site is geen advertentie: je gaat er zelf naartoe. Als tegenvoorbeeld is dit dus maar half.
TrustSurvey-preset-fake = Vier op de tien is nep
    .story = Stel dat vier op de tien van die onbekenden verzonnen of betaald is, en dat iedereen dat doorheeft. Dan is de voorsprong op tv weg. Dit is een denkproef van ons, geen meting.
TrustSurvey-axis-shares = Zoveel procent { $asked ->
        [acts_on] zegt hiernaar te handelen
       *[trusts] vertrouwt dit
    }
TrustSurvey-axis-lead = Voorsprong van onbekenden, in punten
TrustSurvey-none = geen cijfer gevonden
TrustSurvey-placed = jij: plaats { $place }
TrustSurvey-placed-short = { $channel } (jij: { $place })
TrustSurvey-read = 2012: deze las het
    artikel waarschijnlijk
TrustSurvey-order =
    .ruler = De plaats van onbekenden op internet
    .question = Nielsen vroeg het aan tienduizenden mensen in tientallen landen: wat vertrouw je? **Zet zes kanalen op volgorde,** van meest tot minst vertrouwd. Kies per plaats; de rest schuift vanzelf op.
    .place = Plaats { $place }
    .reveal = Jouw volgorde: { $bet }. Daarvan kloppen **{ $right } van de { $pairs }** paren. Nielsens volgorde in 2012: { $truth }.
    .truth = Nielsens volgorde in 2012: **{ $truth }**.
    .why = De krant en tv stonden dat jaar precies gelijk; die mag je dus omdraaien. Bekenden bovenaan, dat zie je aankomen. Onbekenden op internet zo hoog, dat minder: we denken bij ‘onbekende’ aan een vreemde op straat, niet aan veertig recensies van een koffieapparaat.
TrustSurvey-column-channel = Kanaal
TrustSurvey-alt = Links een balk per kanaal: mensen die je kent { $known }, onbekenden op internet { $strangers }, daaronder de site van het merk en vier soorten reclame. Rechts per meting, van 2007 tot 2015, hoeveel punten onbekenden daarop voorliggen; waar geen cijfer meer is gevonden, houdt een lijn op, en van één los cijfer staat er alleen een stip. De cijfers staan in de tabel.
TrustSurvey-claim = ‘Mensen vertrouwen de mening van onbekenden meer dan wat een merk hier over zichzelf zegt.’
TrustSurvey-way-unknown = Beter gezegd: hier is het niet na te gaan, want voor deze meting vonden we geen cijfer.
TrustSurvey-ahead = In { $wave } { $asked ->
        [acts_on] zei **{ $strangers }** te handelen naar de mening van onbekenden
       *[trusts] vertrouwde **{ $strangers }** de mening van onbekenden
    }{ $fake ->
        [0] {""}
       *[other] {" "}(na aftrek van { PERCENT($fake) } nep)
    } en **{ PERCENT($form_share) }** { $asked ->
        [acts_on] naar { $form }
       *[trusts] { $form }
    }: **{ COUNT($points, digits: 1) } { $points ->
        [1] punt
       *[other] punten
    }** voorsprong voor onbekenden.{ $read ->
        [yes] {" "}Deze meting las het artikel waarschijnlijk; die van 2013 kwam pas in september uit.
       *[no] {""}
    }{ $bet ->
        [yes] {" "}Van jouw volgorde kloppen hier **{ $right } van de { $pairs }** paren.
       *[no] {""}
    }
    .title = { $wave }: onbekenden { COUNT($points, digits: 1) } { $points ->
        [1] punt
       *[other] punten
    } voor op { $form }
TrustSurvey-short = In { $wave } { $asked ->
        [acts_on] zei **{ $strangers }** te handelen naar de mening van onbekenden
       *[trusts] vertrouwde **{ $strangers }** de mening van onbekenden
    }{ $fake ->
        [0] {""}
       *[other] {" "}(na aftrek van { PERCENT($fake) } nep)
    } en **{ PERCENT($form_share) }** { $asked ->
        [acts_on] naar { $form }
       *[trusts] { $form }
    }. Dat scheelt **{ COUNT($points, digits: 1) } { $points ->
        [1] punt
       *[other] punten
    }**, maar jij vroeg er { COUNT($wanted) }.{ $bet ->
        [yes] {" "}Van jouw volgorde kloppen hier **{ $right } van de { $pairs }** paren.
       *[no] {""}
    }
    .title = { $wave }: wel voorsprong op { $form }, niet genoeg voor jou
TrustSurvey-level = In { $wave } stond het gelijk: **{ $strangers }** { $asked ->
        [acts_on] zei te handelen naar onbekenden
       *[trusts] vertrouwde onbekenden
    }{ $fake ->
        [0] {""}
       *[other] {" "}(na aftrek van { PERCENT($fake) } nep)
    }, en **{ PERCENT($form_share) }** { $asked ->
        [acts_on] naar { $form }
       *[trusts] { $form }
    }.{ $bet ->
        [yes] {" "}Van jouw volgorde kloppen hier **{ $right } van de { $pairs }** paren.
       *[no] {""}
    }
    .title = { $wave }: onbekenden en { $form } staan gelijk
TrustSurvey-behind = In { $wave } { $asked ->
        [acts_on] zei **{ $strangers }** te handelen naar de mening van onbekenden
       *[trusts] vertrouwde **{ $strangers }** de mening van onbekenden
    }{ $fake ->
        [0] {""}
       *[other] {" "}(na aftrek van { PERCENT($fake) } nep)
    } en **{ PERCENT($form_share) }** { $asked ->
        [acts_on] naar { $form }
       *[trusts] { $form }
    }. Onbekenden lagen **{ COUNT($points, digits: 1) } { $points ->
        [1] punt
       *[other] punten
    }** achter{ $advert ->
        [yes] : het omgekeerde van wat het artikel schrijft.
       *[no] . Maar een eigen site is geen advertentie, en over advertenties gaat het artikel.
    }{ $bet ->
        [yes] {" "}Van jouw volgorde kloppen hier **{ $right } van de { $pairs }** paren.
       *[no] {""}
    }
    .title = { $wave }: { $form } { $points ->
        [1] 1 punt
       *[other] { COUNT($points, digits: 1) } punten
    } voor op onbekenden
TrustSurvey-unknown = Over { $form } vonden we in de meting van { $wave } **geen cijfer**. { $found ->
        [yes] Onbekenden haalden toen **{ $strangers }**{ $fake ->
            [0] {""}
           *[other] {" "}(na aftrek van { PERCENT($fake) } nep)
        }.
       *[no] Waar mensen naar handelen, vonden we alleen voor 2013.
    } Een gat is een gat: we vullen het niet in.{ $bet ->
        [yes] {" "}Van jouw volgorde kloppen hier **{ $right } van de { $pairs }** paren.
       *[no] {""}
    }
    .title = { $wave }: geen cijfer voor { $form }

## WhoBringsNewCustomers: wie zorgt voor de nieuwe klanten?

WhoBringsNewCustomers-quiet = Reclame uit
WhoBringsNewCustomers-churn = Verloop per maand
    .hint = klanten die vertrekken; 1,75% per maand is 19% per jaar
WhoBringsNewCustomers-promoters = Promotors
    .hint = klanten die je uit zichzelf aanbevelen
WhoBringsNewCustomers-detractors = Afbrekers
    .hint = klanten die anderen voor je waarschuwen
WhoBringsNewCustomers-tells_yearly = Mensen aan wie een promotor het vertelt
    .hint = per jaar
WhoBringsNewCustomers-converts = Wordt klant, van wie het hoort
    .hint = als hij het nog niet was
WhoBringsNewCustomers-warns_yearly = Mensen die een afbreker waarschuwt
    .hint = per jaar; hoe ver draagt een slecht woord?
WhoBringsNewCustomers-customers = Klanten om mee te beginnen
WhoBringsNewCustomers-market = Mensen in je markt
WhoBringsNewCustomers-advertising = Reclame per maand
WhoBringsNewCustomers-cost_per_customer = Reclame per nieuwe klant
    .hint = zolang de hele markt nog open ligt; hoe voller de markt, hoe duurder
WhoBringsNewCustomers-margin = Marge per aanbevolen klant
    .hint = per maand, na wat het kost om hem te bedienen
WhoBringsNewCustomers-reward = Beloning per aanbevolen klant
    .hint = tegoed, cadeau of korting voor wie hem bracht
WhoBringsNewCustomers-preset-start = Reclame en mond-tot-mond samen
WhoBringsNewCustomers-preset-quiet = Geen cent reclame
WhoBringsNewCustomers-preset-shoes = Jurkjes en damesschoenen
    .story = Bij damesschoenen en jurkjes wordt meer doorverteld dan bij herenbroeken, schreef lezer Paul Haarman onder het artikel. De getallen zijn een voorbeeld van ons.
WhoBringsNewCustomers-preset-trousers = Herenbroeken
    .story = Tevreden zijn ze ook, deze klanten. Alleen praten ze er weinig over. Evenveel promotors, en toch dooft het bedrijf uit.
WhoBringsNewCustomers-preset-secret = B2B: een goed adres houd je voor je
    .story = Goede inkoopadressen worden in B2B meestal niet zomaar gedeeld, schreef dezelfde lezer. De helft van de klanten is promotor, het verloop is laag, en het is nog niet genoeg. Of het in B2B zo gaat, is omstreden. De getallen zijn van ons.
WhoBringsNewCustomers-preset-far = Een slecht woord draagt ver
    .story = Dezelfde damesschoenen, maar een op de vijf klanten kraakt je af, elk bij zestig mensen per jaar: alles ligt op straat. Het bedrijf blijft leven, maar eindigt een stuk kleiner. De getallen zijn van ons.
WhoBringsNewCustomers-preset-bought = Gekochte groei
    .story = Klanten werven om de weglopers te vervangen: ‘dubbel zo zuur’, noemde lezer Gianluigi Cuccureddu dat.
WhoBringsNewCustomers-preset-nobody = Nog geen enkele klant
    .story = Het artikel begint bij een bedrijf dat al klanten heeft. Wie nog niemand heeft, heeft ook niemand die het doorvertelt.
WhoBringsNewCustomers-preset-hunters = Koopjesjagers
    .story = Honderdvijftig euro voor wie een vriend aanbrengt, en vrienden die bijna niets opleveren. Het klantental groeit prachtig.
WhoBringsNewCustomers-preset-sharp = Zo ziet Sharp het
    .story = Volgens Byron Sharp (How Brands Grow) ligt het verloop bijna vast door je productgroep en je marktaandeel. Groeien doe je met nieuwe, lichte kopers die je met reclame bereikt; gepraat wordt vooral door wie al koopt. De getallen zijn van ons.
WhoBringsNewCustomers-preset-value = Zo ziet Reichheld het
    .story = Volgens Fred Reichheld begint groei bij blijven: minder verloop en meer promotors, en dan mag de reclame uit. Dat zijn promotorscore groei voorspelt, is omstreden. De getallen zijn van ons.
WhoBringsNewCustomers-axis-customers = Klanten, naar hoe ze kwamen
WhoBringsNewCustomers-axis-fate = Waar je eindigt zonder reclame
WhoBringsNewCustomers-axis-month = maand
WhoBringsNewCustomers-axis-churn = verloop per maand
WhoBringsNewCustomers-stayed = gebleven
WhoBringsNewCustomers-talk = mond-tot-mond
WhoBringsNewCustomers-advertising-name = via reclame
WhoBringsNewCustomers-level = hier eindig je zonder reclame
WhoBringsNewCustomers-dies = zonder reclame eindig je op nul
WhoBringsNewCustomers-death = hier dooft het uit
WhoBringsNewCustomers-score = { PERCENT($promoters) } promotors − { PERCENT($detractors) } afbrekers = score { $nps }
WhoBringsNewCustomers-column-month = Maand
WhoBringsNewCustomers-column-stayed = Gebleven
WhoBringsNewCustomers-column-talk = Mond-tot-mond
WhoBringsNewCustomers-column-advertising = Via reclame
WhoBringsNewCustomers-column-customers = Klanten
WhoBringsNewCustomers-left = Jouw gok: over na vijf jaar
    .ruler = Over na vijf jaar
    .hint = deel van de markt dat klant is
    .question = Een bedrijf heeft 1.000 van de 10.000 mensen in zijn markt als klant. In een jaar lopen er van honderd klanten negentien weg, en honderd klanten brengen er minder aan; die twee getallen komen uit onderzoek. Een op de tien klanten raadt je af. **Vandaag gaat alle reclame uit. Welk deel van de markt is over vijf jaar klant?**
    .why = Je gaat al gauw aan een van de uiterste kanten zitten: zonder reclame is het meteen afgelopen, of mond-tot-mond gaat door tot iedereen klant is. Het loopt anders. Meer eraf dan erbij is krimp, maar hier langzame krimp: na vijf jaar is er nog een flink stuk over, en dan gaat het verder naar nul. Vul je eigen twee getallen in: daar hangt alles van af.
WhoBringsNewCustomers-alt = Links zestig maanden klanten in drie lagen: wie er al was en bleef, wie door mond-tot-mond kwam en wie door reclame; aan het eind { COUNT($customers) }. Een stippellijn op { PERCENT($level) } van de markt: daar eindigt het zonder reclame. Rechts datzelfde eindpunt bij elk verloop; bij een verloop van { PERCENT($referral, digits: 1) } per maand dooft het bedrijf uit. Bovenaan een balk met promotors, wie ertussenin zit, en afbrekers.
WhoBringsNewCustomers-claim = ‘Ook zonder reclame zorgen je klanten voor genoeg nieuwe klanten, en je verdient eraan.’
WhoBringsNewCustomers-way-nobody = Er is geen eerste klant. Praten heeft een eerste prater nodig.
WhoBringsNewCustomers-way-churn = Er lopen meer klanten weg dan je klanten er aanbrengen, of precies evenveel. Dan zakt het klantental naar nul, hoe hoog je promotorscore ook is.
WhoBringsNewCustomers-way-loss = Ze komen wel, maar je legt op elke aanbevolen klant geld toe.
WhoBringsNewCustomers-flows = { $own ->
        [yes] Honderd klanten brengen er in een lege markt **{ COUNT($brought_yearly) }** per jaar aan, en er lopen er **{ COUNT($gone_yearly) }** weg.{ $seems ->
            [yes] {" "}Dat lijkt genoeg, maar wie weg is, brengt niemand meer aan.
           *[no] {""}
        }
       *[no] { $gone ->
            [0] Er loopt niemand weg.
           *[other] Op elke honderd klanten die weglopen, brengen je klanten er in een lege markt **{ COUNT($beside) }** aan.
        }
    }
WhoBringsNewCustomers-many = **{ COUNT($customers) }** { $remain ->
        [one] klant
       *[other] klanten
    }
WhoBringsNewCustomers-helped = Na vijf jaar heb je { WhoBringsNewCustomers-many }.{ $own ->
        [yes] {" "}{ WhoBringsNewCustomers-flows }
       *[no] {""}
    } Van alle nieuwe kwam **{ PERCENT($told_share) }** op aanbeveling, de rest voor **{ MONEY($spent) }** reclame. Zet je de reclame uit, dan eindig je op **{ PERCENT($level) }** van de markt.{ $scared ->
        [0] {""}
        [one] {" "}De afbrekers kosten je **één** klant.
       *[other] {" "}De afbrekers kosten je **{ COUNT($scared) }** klanten.
    } { $pays ->
        [yes] Een aanbevolen klant levert { MONEY($worth) } op.
       *[no] En op elke aanbevolen klant leg je **{ MONEY($worth) }** toe.
    }
    .title = { PERCENT($told_share) } van de nieuwe klanten komt van je klanten
WhoBringsNewCustomers-bought = { $full ->
        [yes] Er liepen minstens zoveel klanten weg als er nieuwe kwamen.
       *[no] Van elke honderd nieuwe klanten { $replaced ->
            [one] vult er
           *[other] vullen er
        } **{ COUNT($replaced) }** het gat van wie wegliep.
    } Er ging **{ MONEY($spent) }** aan reclame in, voor { WhoBringsNewCustomers-many } na vijf jaar.{ $own ->
        [yes] {" "}{ WhoBringsNewCustomers-flows }
       *[no] {""}
    } Zet je de reclame uit, dan eindig je op nul.{ $scared ->
        [0] {""}
        [one] {" "}De afbrekers kosten je **één** klant.
       *[other] {" "}De afbrekers kosten je **{ COUNT($scared) }** klanten.
    } { $pays ->
        [yes] Een aanbevolen klant levert { MONEY($worth) } op.
       *[no] En op elke aanbevolen klant leg je **{ MONEY($worth) }** toe.
    }
    .title = { $mostly ->
        [yes] Gekocht:{" "}
       *[no] {""}
    }{ COUNT($replaced) } van de 100 nieuwe klanten { $replaced ->
        [one] vervangt
       *[other] vervangen
    } een wegloper
WhoBringsNewCustomers-alone = Zonder een cent reclame heb je na vijf jaar { WhoBringsNewCustomers-many }. { WhoBringsNewCustomers-flows } Het eindigt op **{ PERCENT($level) }** van de markt.{ $scared ->
        [0] {""}
        [one] {" "}De afbrekers kosten je **één** klant.
       *[other] {" "}De afbrekers kosten je **{ COUNT($scared) }** klanten.
    } { $pays ->
        [yes] Een aanbevolen klant levert { MONEY($worth) } op.
       *[no] Maar op elke aanbevolen klant leg je **{ MONEY($worth) }** toe: hoe meer er komen, hoe meer verlies.
    }
    .title = Reclame uit, en het leeft: { COUNT($customers) } { $remain ->
        [one] klant
       *[other] klanten
    } na vijf jaar
WhoBringsNewCustomers-dying = { WhoBringsNewCustomers-flows } Van { COUNT($start) } klanten { $remain ->
        [0] is er na vijf jaar **geen** meer over.
        [one] is er na vijf jaar nog **1** over, en het eindigt op nul.
       *[other] zijn er na vijf jaar nog **{ COUNT($customers) }** over, en het eindigt op nul.
    }{ $scared ->
        [0] {""}
        [one] {" "}De afbrekers kosten je **één** klant.
       *[other] {" "}De afbrekers kosten je **{ COUNT($scared) }** klanten.
    } { $pays ->
        [yes] Een aanbevolen klant levert { MONEY($worth) } op, maar er komen er te weinig.
       *[no] En op elke aanbevolen klant leg je **{ MONEY($worth) }** toe.
    }
    .title = Reclame uit, en het dooft uit: { $remain ->
        [0] na vijf jaar is er niemand meer
        [one] nog 1 klant na vijf jaar
       *[other] nog { COUNT($customers) } klanten na vijf jaar
    }
WhoBringsNewCustomers-still = Niemand praat en niemand loopt weg: na vijf jaar heb je nog steeds **{ COUNT($customers) }** klanten. { $pays ->
        [yes] Een aanbevolen klant zou { MONEY($worth) } opleveren.
       *[no] Op een aanbevolen klant zou je **{ MONEY($worth) }** toeleggen.
    }
    .title = Stilstand: er komt niemand en er gaat niemand
WhoBringsNewCustomers-nobody = Geen klanten, dus niemand die het doorvertelt. Geen reclame, dus niemand die het als eerste hoort. Na vijf jaar heb je **0** klanten{ $pays ->
        [yes] , terwijl een aanbevolen klant { MONEY($worth) } zou opleveren.
       *[no] . En op een aanbevolen klant zou je nog **{ MONEY($worth) }** toeleggen ook.
    }
    .title = Zonder eerste klant komt er ook geen tweede

## RumourNetwork: hoe een gerucht loopt

RumourNetwork-week = Week
RumourNetwork-strong_pass = Een vriend vertelt het door
    .hint = de kans per week dat je het van één vriend hoort die het weet
RumourNetwork-weak_pass = Een kennis vertelt het door
    .hint = dezelfde kans bij één kennis
RumourNetwork-advertising = Kans per week dat de reclame je bereikt
RumourNetwork-strong = Vrienden per persoon
    .hint = sterke banden: iedereen in een kring kent elkaar
RumourNetwork-weak = Kennissen per persoon
    .hint = zwakke banden: altijd met iemand uit een andere kring
RumourNetwork-people = Mensen
    .hint = bij meer dan 400 zie je de eerste kringen; de lijnen tellen iedereen
RumourNetwork-luck = Ander toeval
    .hint = dezelfde regelaars, een ander stel mensen; de dikke lijn is jouw trekking
RumourNetwork-preset-all = Alle banden
RumourNetwork-preset-no_weak = Knip de zwakke banden door
    .story = Elke kring moet nu wachten tot de reclame er iemand treft. Daarna gaat het binnen de kring hard, en aan de rand houdt het op.
RumourNetwork-preset-no_strong = Knip de sterke banden door
    .story = Vrienden zwijgen, kennissen praten. Het komt overal, maar het komt langzaam.
RumourNetwork-preset-only_advertising = Alleen reclame
    .story = Niemand praat. De reclame raakt elke week een paar nieuwe mensen, en daar blijft het bij.
RumourNetwork-preset-no_advertising = Alleen mond-tot-mond
    .story = Iedereen wil praten, maar niemand hoorde het als eerste. ‘Gratis’ heeft een begin nodig.
RumourNetwork-preset-town = Een dorp van 3.000
RumourNetwork-axis-dots = Wie het weet, en van wie
RumourNetwork-axis-curve = Deel dat het weet (grijs: 8 op 10)
RumourNetwork-axis-week = week
RumourNetwork-advertising-name = van reclame
RumourNetwork-friends = van een vriend
RumourNetwork-acquaintances = van een kennis
RumourNetwork-together = samen
RumourNetwork-play = Speel de weken af
    .stop = Stop
RumourNetwork-column-ties = Banden
RumourNetwork-column-half = De helft weet het in (8 van de 10 keer)
RumourNetwork-row-these = zoals ze nu staan
RumourNetwork-row-no-weak = zonder zwakke banden
RumourNetwork-row-no-strong = zonder sterke banden
RumourNetwork-row-neither = alleen reclame
RumourNetwork-weeks = { $week ->
        [0] niet binnen { $weeks } weken
       *[other] week { $week }
    }{ $low ->
        [0] {""}
       *[other] {" "}({ $low } tot { $high ->
            [0] na { $weeks }
           *[other] { $high }
        })
    }
RumourNetwork-alt = Links mensen als stippen in vriendenkringen, met dunne lijnen tussen kennissen. { $advertising } weten het van reclame (oranje driehoek), { $friends } van een vriend (gevulde stip), { $acquaintances } van een kennis (open ruit); de anderen zijn lege stippen.{ $sample ->
        [yes] {" "}Getekend zijn alleen de eerste kringen van de { COUNT($people) } mensen.
       *[no] {""}
    } Rechts groeit de lijn van iedereen die het weet tot { PERCENT($share) } in week { $week }; een grijze band toont tussen welke lijnen acht van de tien trekkingen liggen.
RumourNetwork-some = Na **{ $week } { $week ->
        [one] week
       *[other] weken
    }** { $heard ->
        [one] weet
       *[other] weten
    } **{ COUNT($heard) }** van de { COUNT($people) } mensen het: **{ COUNT($advertising) }** van reclame, **{ COUNT($friends) }** van een vriend en **{ COUNT($acquaintances) }** van een kennis. { $half ->
        [0] De helft haalt het niet binnen { $weeks } weken.
       *[other] De helft weet het in week **{ $half }**.
    } Met ander toeval, { $draws } keer: { $half_week ->
        [0] meestal niet binnen { $weeks } weken
       *[other] meestal week { $half_low } tot { $half_high ->
            [0] na week { $weeks }
           *[other] { $half_high }
        }
    }.{ $cut ->
        [none] {" "}Zonder zwakke banden wordt het { $no_weak ->
            [0] later dan week { $weeks }
           *[other] rond week **{ $no_weak }**
        } en zonder sterke { $no_strong ->
            [0] later dan week { $weeks }
           *[other] rond week **{ $no_strong }**
        }. { $missed ->
            [strong] Je mist meestal de sterke het meest
            [weak] Je mist meestal de zwakke het meest
           *[luck] Welke je het meest mist, hangt van het toeval af
        }: in **{ $strong_more }** van de { $draws } keer de sterke, in **{ $weak_more }** de zwakke.
       *[one] {""}
    }
    .title = Week { $week }: { PERCENT($share) } weet het, en { PERCENT($talk_share) } daarvan van elkaar
RumourNetwork-everyone = Na **{ $week } { $week ->
        [one] week
       *[other] weken
    }** weten alle **{ COUNT($people) }** mensen het: **{ COUNT($advertising) }** van reclame, **{ COUNT($friends) }** van een vriend en **{ COUNT($acquaintances) }** van een kennis. Verder groeien kan niet: de markt is op.
    .title = Week { $week }: iedereen weet het, en { PERCENT($talk_share) } van elkaar
RumourNetwork-before = Week 0: van de { COUNT($people) } mensen weet nog **niemand** iets. Zet de week vooruit, of laat de weken lopen.
    .title = Het gerucht moet nog beginnen
RumourNetwork-silent = Na **{ $week } { $week ->
        [one] week
       *[other] weken
    }** weet van de { COUNT($people) } mensen nog **niemand** iets. Mond-tot-mond begint pas als iemand het als eerste van de reclame hoort.
    .title = Week { $week }: stil, want niemand is begonnen

## ReferralChain: wat er van goede voornemens overblijft

ReferralChain-refer = Doet het ook
    .hint = van wie, kies je bij ‘Percentages van …’
ReferralChain-convert = Brengt daarmee een klant aan
    .hint = van wie, kies je bij ‘Percentages van …’
ReferralChain-worth = Winst van een goede nieuwe klant
    .hint = in vijf jaar
ReferralChain-intend = Zegt: ik beveel je aan
    .hint = van al je klanten
ReferralChain-pay = Die klant brengt winst
    .hint = van de aangebrachte klanten: 8% bij het telecombedrijf (al zegt de bron niet zeker waarvan), 77% in een later onderzoek
ReferralChain-effort = Kosten per belofte
    .hint = wat je aan elke promotor uitgeeft: aandacht, een kaartje, een systeem
ReferralChain-reward = Beloning per aangebrachte klant
ReferralChain-reading = Percentages van …
    .before = wie de stap ervóór haalde
    .all = alle klanten
ReferralChain-preset-telecom = Telecom
ReferralChain-preset-finance = Bank
ReferralChain-preset-before = Lees het strenger
    .story = Onze bron zegt niet of 30% en 12% delen zijn van alle klanten of van de stap ervoor. Streng gelezen brengen honderd klanten er geen twaalf aan maar drie, en blijft er een kwart winstgevende klant over.
ReferralChain-preset-reward = € 25 beloning
    .story = Een bank gaf € 25 voor elke aangebrachte klant, en dat kon uit. Bij het telecombedrijf houd je er minder door over. Dat door de beloning 40% het doet en 16% een klant aanbrengt, is een gok van ons; elders bracht een hogere beloning wel meer klanten, maar minder winstgevende.
ReferralChain-preset-honest = Mannen en vrouwen van hun woord
    .story = Stel dat iedereen doet wat hij zegt: van de 81 die het beloven doet 100% het, dus alle 81. De helft daarvan brengt een klant aan, en de helft van die klanten geeft winst. Zo ziet ‘gratis, simpel’ eruit. Gemeten is het nergens.
ReferralChain-step-intend = zegt: ik beveel je aan
ReferralChain-step-refer = doet het ook
ReferralChain-step-convert = brengt daarmee een klant aan
ReferralChain-step-pay = brengt een klant die winst geeft
ReferralChain-axis-steps = Van 100 klanten
ReferralChain-axis-euros = Eén belofte in euro’s
ReferralChain-intention = brengt op
ReferralChain-reward-name = aan beloning
ReferralChain-effort-name = aan moeite
ReferralChain-net = blijft over
ReferralChain-column-step = Stap
ReferralChain-column-people = Van 100 klanten
ReferralChain-column-other = Anders gelezen
ReferralChain-guess_intend = Zeggen dat ze je aanbevelen
    .noun = van 100
ReferralChain-guess_refer = Doen het ook
    .noun = van 100
ReferralChain-guess_convert = Brengen daarmee een klant aan
    .noun = van 100
ReferralChain-guess_pay = Brengen een klant die winst geeft
    .noun = van 100
ReferralChain-steps =
    .ruler = Van honderd klanten: brengen een klant die winst geeft
    .question = Een telecombedrijf vroeg het zijn klanten: zou je ons aanbevelen? Daarna werd bijgehouden wie het deed. **Van honderd klanten, hoeveel haalden elke stap?**
    .reveal = Jij gokte **{ $bet }**. Zoals wij het onderzoek lezen, werd het **{ $truth }**. { $much ->
        [yes] Op het eind zat je ruim boven de { COUNT($last, digits: 1) } die overblijft. Zo snel gaat het met goede voornemens.
       *[no] Op het eind zat je er niet ver boven. Knap.
    }
    .truth = Zoals wij het onderzoek lezen, werd het **{ $truth }**.
    .why = Elke stap apart lijkt redelijk. Maar een belofte is geen daad, een daad is nog geen klant en een klant is nog geen winst. Vier keer ‘best veel’ achter elkaar is bijna niets. En let op: we lazen de eerste drie als delen van alle klanten, en de winst als deel van de aangebrachte klanten; onze bron laat open of dat zo is bedoeld. Gaat de winst over alle klanten, dan is het laatste getal 8.
ReferralChain-alt = Links vier balken, van 100 klanten: { COUNT($intend, digits: 1) } zeggen dat ze je aanbevelen, { COUNT($refer, digits: 1) } doen het, { COUNT($convert, digits: 1) } brengen een klant aan en { COUNT($pay, digits: 1) } een klant die winst geeft. Rechts wat één belofte opbrengt, kost en overhoudt.
ReferralChain-claim = ‘Een klant die zegt dat hij je aanbeveelt, brengt meer op dan hij je daarvoor kost.’
ReferralChain-hundred = Van 100 klanten { $intend ->
        [1] zegt er **één** dat hij je aanbeveelt.
       *[other] zeggen er **{ COUNT($intend) }** dat ze je aanbevelen.
    } **{ COUNT($refer, digits: 1) }** { $refer ->
        [1] doet
       *[other] doen
    } het, **{ COUNT($convert, digits: 1) }** { $convert ->
        [1] brengt
       *[other] brengen
    } een klant aan en **{ COUNT($pay, digits: 1) }** een klant die winst geeft.
ReferralChain-pays = { ReferralChain-hundred } Eén belofte brengt zo **{ MONEY($intention, digits: 2) }** op en kost { MONEY($cost, digits: 2) }: er blijft **{ MONEY($net, digits: 2) }** over. { $reading ->
        [before] Zijn het delen van álle klanten, dan is het eind { COUNT($other, digits: 1) } en het saldo **{ MONEY($other_left, digits: 2) }**.
       *[all] Zijn het delen van de stap ervoor, dan is het eind { COUNT($other, digits: 1) } en het saldo **{ MONEY($other_left, digits: 2) }**.
    }{ $bet ->
        [yes] {" "}Jij gokte { COUNT($guess) }.
       *[no] {""}
    }
    .title = { COUNT($intend) } { $intend ->
        [1] belooft
       *[other] beloven
    } het, { COUNT($pay, digits: 1) } { $one ->
        [yes] brengt
       *[no] brengen
    } een klant die winst geeft
ReferralChain-level = { ReferralChain-hundred } Eén belofte brengt precies op wat ze kost: **{ MONEY($intention, digits: 2) }**. { $reading ->
        [before] Zijn het delen van álle klanten, dan is het eind { COUNT($other, digits: 1) } en het saldo **{ MONEY($other_left, digits: 2) }**.
       *[all] Zijn het delen van de stap ervoor, dan is het eind { COUNT($other, digits: 1) } en het saldo **{ MONEY($other_left, digits: 2) }**.
    }{ $bet ->
        [yes] {" "}Jij gokte { COUNT($guess) }.
       *[no] {""}
    }
    .title = Een belofte brengt precies op wat ze kost
ReferralChain-costs = { ReferralChain-hundred } Eén belofte brengt zo **{ MONEY($intention, digits: 2) }** op en kost { MONEY($cost, digits: 2) }: je legt er **{ MONEY($net, digits: 2) }** op toe. { $reading ->
        [before] Zijn het delen van álle klanten, dan is het eind { COUNT($other, digits: 1) } en het saldo **{ MONEY($other_left, digits: 2) }**.
       *[all] Zijn het delen van de stap ervoor, dan is het eind { COUNT($other, digits: 1) } en het saldo **{ MONEY($other_left, digits: 2) }**.
    }{ $bet ->
        [yes] {" "}Jij gokte { COUNT($guess) }.
       *[no] {""}
    }
    .title = Gratis? Op elke belofte leg je { MONEY($net, digits: 2) } toe

## De lampen: een bewering in het kort, en haar voorwaarde

lamp-trust-12 = Klanten bevelen je aan of kraken je af
    .condition = meestal goed, en meestal zwijgend
lamp-trust-13 = Mensen vertrouwen onbekenden meer dan advertenties
    .condition = niet elk jaar, niet elke reclame
lamp-trust-14 = Je klanten brengen gratis de nieuwe
    .condition = alleen bij weinig verloop, nooit gratis
lamp-trust-15 = Zappos en Zara doen het zonder reclame
    .condition = twee overlevers bewijzen geen regel

## Drie vragen

check-trust-1 = Een vriend zegt: onderzoek bewijst dat mensen onbekenden meer vertrouwen dan reclame. Wat vraag je terug?
    .right = b
check-trust-1-a = Hoeveel mensen deden er mee?
    .feedback = Mag altijd, maar daar zit het hier niet: elk aantal dat we vonden, was boven de twintigduizend.
check-trust-1-b = Welk jaar, en welke reclame?
    .feedback = In 2012 lagen onbekenden 23 punten voor op tv, in 2013 nog 6, en in 2007 lag de krant voor.
check-trust-1-c = Vertrouwen mensen ook bekenden?
    .feedback = Ja, het meest van al, in elke meting. Maar dat was de bewering niet.
check-trust-2 = Honderd klanten brengen tien nieuwe per jaar aan en er lopen er vijftien weg. De reclame gaat uit. En dan?
    .right = c
check-trust-2-a = Het bedrijf groeit, maar langzaam.
    .feedback = Tien erbij en vijftien eraf is krimp, en de tien worden er elk jaar minder.
check-trust-2-b = Het eindigt op een derde van de markt.
    .feedback = Zo ongeveer was het geweest als er vijftien bij kwamen en tien wegliepen: 1 − 10/15 is een derde.
check-trust-2-c = Het dooft uit, hoe tevreden ze ook zijn.
    .feedback = Zolang er meer weglopen dan er bij komen, helpt geen enkele promotorscore. Dan is er reclame nodig, of minder verloop.
check-trust-3 = Bijna al je klanten zeggen dat ze je aanbevelen. Wat weet je dan over je nieuwe klanten?
    .right = a
check-trust-3-a = Nog bijna niets.
    .feedback = Wat telt, zijn de stappen erna: doen, een klant aanbrengen, een klant die winst geeft. Meet die.
check-trust-3-b = Bijna elke klant brengt er een aan.
    .feedback = In het telecomonderzoek deed 30% het, en 12% bracht een klant aan. Zeggen kost niets.
check-trust-3-c = Dat reclame overbodig is.
    .feedback = Dat hangt af van hoeveel je klanten er werkelijk brengen, en van hoeveel er weglopen.
