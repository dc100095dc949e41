# Wat er te zeggen valt over het bestand dat een lezer zelf meebrengt. Elke zin die een fout meldt,
# zegt waar het misgaat en wat je eraan doet. $line is een regel (in Excel: een rij), $column de
# titel boven een kolom of haar letter.

## Dit bestand kan ik niet lezen

customers-no-file = Ik vind geen bestand dat { $name } heet. Zet het naast dit notebook of geef het hele pad.
customers-no-path = Typ eerst waar het bestand staat: het hele pad, met de naam erbij.
customers-a-folder = { $name } is een map. Zet de naam van het bestand erachter.
customers-no-permission = Ik mag { $name } niet openen. Staat het nog open in Excel, sluit het dan; zet het anders in een map van jezelf.
customers-changed = { $name } is veranderd nadat ik het had bekeken. Laat het me opnieuw bekijken.
customers-empty-file = Er staat niets in dit bestand. Heb je het juiste gekozen?
customers-too-large = Dit bestand is { $megabytes } MB; tot { $most } MB lukt het. Bewaar alleen de kolommen klant, omzet en kosten.
customers-too-many-lines = Dit bestand heeft meer dan { $most } regels. Tel de facturen vooraf op per klant, bijvoorbeeld met een draaitabel, of neem een kortere periode.
customers-too-many-columns = Op regel { $line } staan meer dan duizend kolommen. Bewaar alleen de kolommen klant, omzet en kosten.
customers-line-too-long = Regel { $line } is langer dan een miljoen tekens. Dat is geen lijst met één klant per regel; bewaar het bestand opnieuw als CSV.
customers-picture = Dit is een plaatje, hoe het bestand ook heet. Ik zoek een CSV- of XLSX-bestand.
customers-pdf = Dit is een pdf. Vraag om dezelfde lijst als CSV of XLSX.
customers-archive = Dit is een ingepakt bestand, geen lijst. Pak het eerst uit en kies dan het CSV- of XLSX-bestand dat erin zit.
customers-web-page = Dit is een webpagina, ook als de naam op .xls eindigt. Open het in Excel en bewaar het als ‘Excel-werkmap (.xlsx)’.
customers-not-text = Hier staat iets anders in dan tekst. Open het in het programma waar het vandaan komt en bewaar het als ‘CSV UTF-8’.
customers-old-xls = Dit is een Excel-bestand van de oude soort (.xls). Open het in Excel en bewaar het als ‘Excel-werkmap (.xlsx)’.
customers-xlsb = Dit is een binaire Excel-werkmap (.xlsb). Bewaar hem als ‘Excel-werkmap (.xlsx)’.
customers-ods = Dit is een werkblad van LibreOffice (.ods). Bewaar het als .xlsx of als CSV.
customers-encrypted = Er zit een wachtwoord op dit bestand. Haal het eraf (in Excel: Bestand, Info, Werkmap beveiligen) of bewaar een kopie zonder wachtwoord.
customers-xlsx-broken = Deze Excel-werkmap is beschadigd. Open hem in Excel, bewaar hem opnieuw en probeer het nog eens.
customers-xlsx-too-large = Deze werkmap wordt uitgepakt { $megabytes } MB; tot { $most } MB lukt het. Bewaar het blad als CSV: dat gaat veel sneller en mag groter zijn.
customers-xlsx-beside = Deze werkmap heeft zo veel opmaak of zo veel namen dat ik hem niet kan openen. Kopieer alleen de waarden naar een nieuwe werkmap, of bewaar het blad als CSV.
customers-no-sheet = Er is geen blad dat { $sheet } heet. Kies een van de bladen uit de lijst.
customers-no-such-line = Regel { $line } is geen regel waar de titels van de kolommen kunnen staan. Kies een regel boven aan het bestand.

## Er staat geen lijst met bedragen in

customers-header-only = Onder de titels op regel { $line } staat niets meer. Bewaar het bestand nog eens, met de klanten erin.
customers-one-column = Ik zie maar één kolom, en daar staan geen bedragen in. Bewaar het bestand als CSV met puntkomma’s, of als XLSX.
customers-no-numbers = In geen van de { $columns } kolommen staan vooral bedragen. Ik zoek een kolom met de omzet, bijvoorbeeld 1234,50 of € 1.234,50.
customers-wider-than-header = Op regel { $line } staan { $cells } cellen, terwijl er { $columns } kolommen zijn. { $delimiter ->
    [comma] Waarschijnlijk staat er een komma in de bedragen of de namen, en die scheidt hier ook de kolommen.
   *[other] Waarschijnlijk staat het teken dat de kolommen scheidt ook in een bedrag of een naam.
  } Bewaar het als XLSX, of als CSV met een ander scheidingsteken.
customers-formula-no-value = In kolom ‘{ $column }’, regel { $line }, staat een formule waarvan de uitkomst niet is bewaard. Open het bestand in Excel, bewaar het en probeer het opnieuw.

## De keuze van de kolommen

customers-same-column = Je koos ‘{ $column }’ twee keer. Kies voor klant, omzet en kosten elk een eigen kolom.
customers-customer-dates = In ‘{ $column }’ staan datums, en dat zijn geen klanten. Kies een andere kolom. Staat de naam van een klant op een regel boven de facturen, zet die dan eerst naast elke factuur, in een eigen kolom.
customers-customer-rounded = In ‘{ $column }’ staat op regel { $line } een nummer van meer dan 15 cijfers. Meer bewaart een rekenblad niet, dus verschillende klanten kunnen er één zijn geworden. Kies een kolom met hun namen, of exporteer de lijst opnieuw met deze nummers als tekst.
customers-side-by-side = Hier lijken twee lijsten naast elkaar te staan: bij de ene staan de klanten in kolom { $first }, bij de andere in kolom { $second }. Zet de tweede onder de eerste, in dezelfde kolommen. Is het toch één lijst, geef dan elke kolom een eigen titel en haal de lege kolom ertussen weg.
customers-decimal-needed = Zeg eerst of in ‘{ $column }’ de komma of de punt voor de centen staat: aan de bedragen is het niet te zien.
customers-column-dates = In ‘{ $column }’ staan datums, geen bedragen. Kies een andere kolom.
customers-column-percentages = In ‘{ $column }’ staan percentages, geen bedragen. Kies een andere kolom.
customers-column-identifiers = In ‘{ $column }’ staan nummers van iets of iemand, geen bedragen. Kies een andere kolom, of geef deze een andere titel.
customers-column-no-numbers = In ‘{ $column }’ staan vooral woorden. Kies een kolom met bedragen.
customers-mixed-currencies = In ‘{ $column }’ staan { $first } en { $second } door elkaar. Die kan ik niet optellen: reken ze om naar één munt.
customers-nothing-left = Er blijft geen klant over: { $skipped ->
    [one] de enige regel moest ik overslaan
   *[other] ik moest alle { $skipped } regels overslaan
  }. Kijk of je de juiste kolommen koos.

## Wat ik las

customers-remark-sheets = Er zijn { $count } bladen met iets erop; ik las ‘{ $sheet }’, waar de meeste getallen staan. Bedoelde je een ander, kies dat dan hierboven.
customers-remark-macros = In deze werkmap zitten macro’s. Ik heb ze niet uitgevoerd, alleen de waarden gelezen.
customers-remark-no-header = Boven de kolommen staan geen titels; daarom noem ik ze A, B, C. Kijk goed welke de omzet is.
customers-remark-one-column = Er is maar één kolom. Dat kan: dan is elke regel een klant.
customers-remark-total = Regel { $line } is een totaal; die telt niet mee.
customers-remark-decimal = In ‘{ $column }’ staan achter elke punt of komma precies drie cijfers. Zijn dat duizendtallen of cijfers achter de komma? Dat moet je zelf zeggen.
customers-remark-mixed-decimals = In ‘{ $column }’ staan bedragen met een komma voor de centen ({ $commas }) en met een punt ({ $points }) door elkaar. Kies er een; de andere sla ik over.
customers-remark-not-numbers = In ‘{ $column }’ { $count ->
    [one] staat één cel die geen getal is, op regel { $line }. Die regel sla ik over.
   *[other] staan { $count } cellen die geen getal zijn, de eerste op regel { $line }. Die regels sla ik over.
  }
customers-remark-unknown-titles = Op regel { $line } lijken de titels te staan, maar ik ken er geen, en het kunnen namen zijn. Daarom noem ik de kolommen A, B, C. Kijk goed welke de omzet is.
customers-remark-factor = ‘{ $column }’, of een regel erboven, zegt dat de bedragen in eenheden van { COUNT($factor) } zijn. Ik vraag straks of ik ze daarmee moet vermenigvuldigen.
customers-remark-dashes = In ‘{ $column }’ { $count ->
    [one] staat één cel met alleen een streepje. Die lees ik als 0.
   *[other] staan { $count } cellen met alleen een streepje. Die lees ik als 0.
  }
customers-remark-two-sides = De bedragen staan in twee kolommen, debet en credit. Kies de kolom met de omzet; ik vraag straks wat er met de andere moet gebeuren.
customers-remark-sign = ‘{ $column }’ zegt welke kant de bedragen op gaan. Ik vraag straks wat ik daarmee doe.
customers-remark-currency-codes = In ‘{ $column }’ staan verschillende munten, waaronder { $first } en { $second }. Ik vraag straks welke regels ik lees.
customers-remark-currencies = In ‘{ $column }’ staan verschillende munten door elkaar. Die kan ik niet optellen.
customers-remark-formulas = In ‘{ $column }’ staan formules waarvan de uitkomst niet is bewaard, de eerste op regel { $line }. Open het bestand in Excel en bewaar het opnieuw als je deze kolom wilt gebruiken.


## Wat alleen de lezer weet

customers-questions = { $count ->
    [one] Eén ding zegt het bestand niet.
   *[other] { $count } dingen zegt het bestand niet.
  } Geef hieronder antwoord, dan telt niets verkeerd mee.

customers-ask-says = { $count ->
    [one] Regel { $line } noemt zich een totaal, maar het bedrag ({ AMOUNT($amount) }) is niet dat van de regels eromheen, en ook niet dat van alle andere samen ({ AMOUNT($other) }). Wat is het?
   *[other] { $count } regels, de eerste is regel { $line }, noemen zich een totaal, maar hun bedragen zijn niet die van de regels eromheen. Wat zijn het?
  }
customers-ask-sums = { $count ->
    [one] Regel { $line } ({ AMOUNT($amount) }) is precies evenveel als alle andere regels samen. Wat is het?
   *[other] { $count } regels, de eerste is regel { $line }, zijn elk precies evenveel als alle andere samen ({ AMOUNT($other) }). Wat zijn het?
  }
customers-ask-near = Regel { $line } ({ AMOUNT($amount) }) is ongeveer evenveel als alle andere regels samen ({ AMOUNT($other) }). Wat is het?
customers-ask-larger = Regel { $line } ({ AMOUNT($amount) }) is groter dan alle andere regels samen ({ AMOUNT($other) }). Is dat één klant, of een totaal, bijvoorbeeld van een langere lijst?
customers-ask-recap = De { $count } regels vanaf regel { $line } zijn samen precies evenveel als alle andere regels samen ({ AMOUNT($other) }). Zijn het klanten, of vatten ze de andere regels samen, bijvoorbeeld per regio of per maand?
customers-ask-groups = { $count ->
    [one] Regel { $line } ({ AMOUNT($amount) }) is precies de som van regels eronder of erboven. Wat is het?
   *[other] { $count } regels, de eerste is regel { $line }, zijn elk precies de som van regels eronder of erboven. Wat zijn het?
  } (Zijn dit de klanten, en de andere regels wat ze kochten? Neem dan een lijst met één regel per klant.)
customers-ask-times = Regel { $line } zegt dat alles samen { AMOUNT($amount) } is, maar de regels zijn samen { $other } keer zo veel. Er staan subtotalen tussen die ik niet van klanten kan onderscheiden. Haal die er liever eerst uit (in een draaitabel: Ontwerpen, Subtotalen, Niet weergeven). Of zijn er geen?
customers-ask-below = { $count ->
    [one] Regel { $line } ({ AMOUNT($amount) }) staat onder het totaal van alle regels erboven. Wat is het?
   *[other] { $count } regels, de eerste is regel { $line }, staan onder het totaal van alle regels erboven. Wat zijn het?
  }
customers-ask-statistic = { $count ->
    [one] Regel { $line } ({ AMOUNT($amount) }) noemt zich een gemiddelde, een aantal, een belasting of iets dergelijks. Wat is het?
   *[other] { $count } regels, de eerste is regel { $line }, noemen zich een gemiddelde, een aantal, een belasting of iets dergelijks. Wat zijn het?
  }
customers-ask-copies = { $count } regels lijken er nog een keer in te staan: dezelfde klant met hetzelfde bedrag. De eerste herhaling is regel { $line }. Is de lijst, of een stuk ervan, misschien twee keer geplakt, of staat op elke regel het totaal van de bestelling of de klant?
customers-ask-status = Volgens ‘{ $column }’ heeft { $count ->
    [one] regel { $line }
   *[other] een aantal regels ({ $count }, de eerste is regel { $line })
  } misschien niets opgeleverd, of minder dan er staat: geannuleerd, terugbetaald, verloren, nog niet gewonnen, een offerte of zoiets (samen { AMOUNT($total) }). Wat zal ik doen?
customers-ask-opening = { $count ->
    [one] Regel { $line } ({ AMOUNT($total) }) lijkt een beginsaldo of een saldo van vorig jaar, geen verkoop.
   *[other] { $count } regels, de eerste is regel { $line }, lijken een beginsaldo of een saldo van vorig jaar, geen verkoop (samen { AMOUNT($total) }).
  } Wat doe ik ermee?
customers-ask-credit = { $count ->
    [one] Regel { $line } ({ AMOUNT($total) }) lijkt een creditnota, een terugbetaling of een korting, maar er staat geen min voor.
   *[other] { $count } regels, de eerste is regel { $line }, lijken creditnota’s, terugbetalingen of kortingen, maar er staat geen min voor (samen { AMOUNT($total) }).
  } Wat doe ik ermee?
customers-ask-tax = { $count } regels, de eerste is regel { $line }, zijn precies 21%, 20% of 9% van een andere regel van dezelfde klant, of precies zoveel meer. Is dat btw, en staat de omzet zonder btw er al?
customers-ask-running = Bij bijna elke klant lopen de bedragen van regel tot regel alleen maar op, of alleen maar af. Zijn het lopende totalen, zoals de omzet van het jaar tot dan toe? Dan vertellen { $count } regels, de eerste is regel { $line }, hetzelfde geld nog een keer.
customers-ask-versions = In ‘{ $column }’ staan { $count } soorten regels, en de meeste klanten komen bij meer dan één soort voor. Is dat soms hetzelfde geld, eerst als offerte en dan als factuur, of van verschillende jaren? Welke regels tel ik?
customers-ask-periods = ‘{ $column }’ is niet de enige kolom met zulke bedragen: het zijn er { $count }, van ‘{ $first }’ tot en met ‘{ $last }’. Wat tel ik?
customers-ask-nobody = { $count ->
    [one] Op regel { $line } staat ‘{ $word }’ in plaats van een klant, met { AMOUNT($total) }.
   *[other] Op { $count } regels, de eerste is regel { $line }, staat ‘{ $word }’ in plaats van een klant, met samen { AMOUNT($total) }.
  } Dat zal niet één klant zijn. Wat doe ik ermee?
customers-ask-above = { $count } regels, de eerste is regel { $line }, hebben wel een bedrag (samen { AMOUNT($total) }) maar geen klant. Horen ze bij de klant erboven, zoals bij samengevoegde cellen?
customers-ask-sign = ‘{ $column }’ zegt welke kant een bedrag op gaat. Welke bedragen gaan van de omzet af?
customers-ask-currency = In ‘{ $column }’ staan verschillende munten, en die kan ik niet optellen. Welke regels lees ik?
customers-ask-coins = { $count ->
    [one] Regel { $line } ({ AMOUNT($total) }) is in { $currency }; op de meeste andere regels staat geen munt.
   *[other] { $count } regels, de eerste is regel { $line }, zijn in { $currency } (samen { AMOUNT($total) }); op de meeste andere regels staat geen munt.
  } Wat doe ik ermee?
customers-ask-side = ‘{ $other }’ is de andere kant van ‘{ $column }’. Daar kunnen creditnota’s staan, en die gaan van de omzet af; of betalingen, en die niet. Wat doe ik ermee?
customers-ask-factor = ‘{ $column }’, of een regel erboven, zegt dat de bedragen in eenheden van { COUNT($factor) } zijn. Moet ik ze daarmee vermenigvuldigen?

customers-answer-says = een totaal: laat weg
customers-answer-not-says = een klant: tel mee
customers-answer-sums = een totaal: laat weg
customers-answer-not-sums = een klant: tel mee
customers-answer-near = een totaal: laat weg
customers-answer-not-near = een klant: tel mee
customers-answer-larger = een totaal: laat weg
customers-answer-not-larger = een klant: tel mee
customers-answer-recap = een samenvatting: laat weg
customers-answer-not-recap = klanten: tel alles mee
customers-answer-groups = subtotalen: laat weg
customers-answer-not-groups = klanten: tel alles mee
customers-answer-times = er zijn geen subtotalen: laat alleen die regel weg
customers-answer-not-times = ook die regel is een klant: tel alles mee
customers-answer-below = geen klant: laat weg
customers-answer-not-below = een klant: tel mee
customers-answer-statistic = geen klant: laat weg
customers-answer-not-statistic = een klant: tel mee
customers-answer-once = ja: tel elke regel één keer
customers-answer-all-copies = nee, het klopt zo: tel alles mee
customers-answer-count-them = tel ze mee
customers-answer-tax = ja, dat is btw: laat die weg
customers-answer-not-tax = nee, het is omzet: tel alles mee
customers-answer-running = ja: tel alleen waar ze op uitkomen
customers-answer-not-running = nee: tel alles mee
customers-answer-version = alleen ‘{ $version }’ ({ COUNT($count) } { $count ->
    [one] regel
   *[other] regels
  })
customers-answer-version-like = alleen regels zoals regel { $line } ({ COUNT($count) } { $count ->
    [one] regel
   *[other] regels
  })
customers-answer-all-versions = alle: bij elkaar is het de omzet van één jaar
customers-answer-periods = alle { $count } kolommen samen
customers-answer-not-periods = alleen ‘{ $column }’
customers-answer-leave-out = laat deze regels weg
customers-answer-credit = trek ze van de omzet af
customers-answer-one-customer = tel het als één klant
customers-answer-above = ja, ze horen bij de klant erboven
customers-answer-minus = trek ‘{ $code }’ af
customers-answer-no-sign = geen: de bedragen hebben al het goede teken
customers-answer-currency = alleen { $currency } ({ $count ->
    [one] 1 regel
   *[other] { COUNT($count) } regels
  })
customers-answer-converted = alle: de bedragen zijn al in één munt
customers-answer-unnamed = alleen de regels zonder munt ({ $count ->
    [one] 1 regel
   *[other] { COUNT($count) } regels
  })
customers-answer-side = trek ‘{ $other }’ af van ‘{ $column }’
customers-answer-factor = ja, keer { COUNT($factor) }
customers-answer-no-factor = nee, zoals ze er staan

## Welke regels ik oversloeg

customers-skip-empty = een lege regel
customers-skip-above = staat boven de titels van de kolommen
customers-skip-quote = een aanhalingsteken dat niet sluit waar het hoort
customers-skip-too-wide = meer cellen dan er kolommen zijn
customers-skip-total = een totaal van andere regels
customers-skip-statistic = een gemiddelde of aantal van andere regels
customers-skip-answered = weggelaten, zoals je antwoordde
customers-skip-nobody = geen naam van een klant; weggelaten, zoals je antwoordde
customers-skip-no-sign = niets dat zegt welke kant het bedrag op gaat
customers-skip-currency = een andere munt
customers-skip-no-customer = geen klant
customers-skip-no-revenue = geen omzet
customers-skip-no-cost = geen kosten
customers-skip-text = tekst waar een bedrag hoort
customers-skip-date = een datum waar een bedrag hoort
customers-skip-percentage = een percentage waar een bedrag hoort
customers-skip-decimal = een bedrag met een ander teken voor de centen
customers-skip-error = een foutmelding van het rekenblad

## Datums: wie is er nog klant?

customers-date-empty = In ‘{ $column }’ staat op regel { $line } geen datum{ $count ->
    [one] {""}
   *[other] , en in totaal op { COUNT($count) } regels niet
  }. Vul de datum in of haal de regel weg, en lees het bestand opnieuw in.
customers-date-none = In ‘{ $column }’ staat op regel { $line } iets dat ik niet als datum kan lezen{ $count ->
    [one] {""}
   *[other] , en in totaal op { COUNT($count) } regels
  }. Schrijf het als 31-12-2024 of 2024-12-31, en kijk of die dag bestaat.
customers-date-text = In ‘{ $column }’ zijn sommige cellen echte datums en andere tekst, de eerste op regel { $line }. Dan heeft het rekenblad vaak ook dag en maand verwisseld. Zet de hele kolom als datum (in Excel: Gegevens, Tekst naar kolommen, Datum) en lees het bestand opnieuw in.
customers-date-future = In ‘{ $column }’ staat op regel { $line } een dag die nog moet komen{ $count ->
    [one] {""}
   *[other] , en in totaal op { COUNT($count) } regels
  }. Verbeter het jaar, of haal weg wat nog niet verkocht is.
customers-dates-mixed = In ‘{ $column }’ staat op regel { $line } de dag op een andere plek dan op regel { $other }. Schrijf alle datums op één manier, bijvoorbeeld als 2024-12-31.
customers-ask-date-order = In ‘{ $column }’ kan elke datum op twee manieren gelezen worden. Welke dag is regel { $line }?
customers-answer-day-first = dag { $day } van maand { $month }, { $year }
customers-answer-month-first = dag { $day } van maand { $month }, { $year } (eerst de maand)
customers-still-short = Het bestand beslaat minder dan { $fewest } weken. Zo kort zegt stilte nog niets: neem een langere lijst, liefst van een jaar of meer.
customers-still-few = Er kwamen { $count ->
    [0] geen klanten
    [one] maar één klant
   *[other] maar { COUNT($count) } klanten
  } op een andere dag terug. Met minder dan { $fewest } is wie er nog klant is niet te schatten: neem een langere lijst.
customers-still-regular = Je klanten kopen zo regelmatig als een klok. Dat lijken facturen van een abonnement of contract, en daar zegt stilte iets anders: wie klant is, staat in het contract. Haal die regels eruit; met losse aankopen kan het wel.
customers-still-flat = Bij deze aankopen past het model niet: er is te weinig te zien van wie wegbleef. Neem een langere lijst, of een waarin ook klanten staan die niet terugkwamen.
