# Wat er te zeggen valt over het bestand dat een lezer zelf meebrengt. Elke zin die een fout meldt,
# zegt waar het misgaat en wat je eraan doet. $line is een regel (in Excel: een rij), $column de
# titel boven een kolom of haar letter.

## Dit bestand kan ik niet lezen

records-no-file = Ik vind geen bestand dat { $name } heet. Zet het naast dit notebook of geef het hele pad.
records-a-folder = { $name } is een map. Zet de naam van het bestand erachter.
records-no-permission = Ik mag { $name } niet openen. Staat het nog open in Excel, sluit het dan; zet het anders in een map van jezelf.
records-changed = { $name } is veranderd nadat ik het had bekeken. Laat het me opnieuw bekijken.
records-empty-file = Er staat niets in dit bestand. Heb je het juiste gekozen?
records-too-large = Dit bestand is { $megabytes } MB; tot { $most } MB lukt het. Bewaar alleen de kolommen klant, omzet en kosten.
records-too-many-lines = Dit bestand heeft meer dan { $most } regels. Tel de facturen vooraf op per klant, bijvoorbeeld met een draaitabel, of neem een kortere periode.
records-too-many-columns = Op regel { $line } staan meer dan duizend kolommen. Bewaar alleen de kolommen klant, omzet en kosten.
records-line-too-long = Regel { $line } is langer dan een miljoen tekens. Dat is geen lijst met één klant per regel; bewaar het bestand opnieuw als CSV.
records-picture = Dit is een plaatje, hoe het bestand ook heet. Ik zoek een CSV- of XLSX-bestand.
records-pdf = Dit is een pdf. Vraag om dezelfde lijst als CSV of XLSX.
records-archive = Dit is een ingepakt bestand, geen lijst. Pak het eerst uit en kies dan het CSV- of XLSX-bestand dat erin zit.
records-web-page = Dit is een webpagina, ook als de naam op .xls eindigt. Open het in Excel en bewaar het als ‘Excel-werkmap (.xlsx)’.
records-not-text = Hier staat iets anders in dan tekst. Open het in het programma waar het vandaan komt en bewaar het als ‘CSV UTF-8’.
records-old-xls = Dit is een Excel-bestand van de oude soort (.xls). Open het in Excel en bewaar het als ‘Excel-werkmap (.xlsx)’.
records-xlsb = Dit is een binaire Excel-werkmap (.xlsb). Bewaar hem als ‘Excel-werkmap (.xlsx)’.
records-ods = Dit is een werkblad van LibreOffice (.ods). Bewaar het als .xlsx of als CSV.
records-encrypted = Er zit een wachtwoord op dit bestand. Haal het eraf (in Excel: Bestand, Info, Werkmap beveiligen) of bewaar een kopie zonder wachtwoord.
records-xlsx-broken = Deze Excel-werkmap is beschadigd. Open hem in Excel, bewaar hem opnieuw en probeer het nog eens.
records-xlsx-too-large = Deze werkmap wordt uitgepakt { $megabytes } MB; tot { $most } MB lukt het. Bewaar het blad als CSV: dat gaat veel sneller en mag groter zijn.
records-no-sheet = Er is geen blad dat { $sheet } heet. Kies een van de bladen uit de lijst.
records-no-such-line = Regel { $line } is geen regel waar de titels van de kolommen kunnen staan. Kies een regel boven aan het bestand.

## Er staat geen lijst met bedragen in

records-header-only = Onder de titels op regel { $line } staat niets meer. Bewaar het bestand nog eens, met de klanten erin.
records-one-column = Ik zie maar één kolom, en daar staan geen bedragen in. Bewaar het bestand als CSV met puntkomma’s, of als XLSX.
records-no-numbers = In geen van de { $columns } kolommen staan vooral bedragen. Ik zoek een kolom met de omzet, bijvoorbeeld 1234,50 of € 1.234,50.
records-wider-than-header = Op regel { $line } staan { $cells } cellen, terwijl er { $columns } kolommen zijn. { $delimiter ->
    [comma] Waarschijnlijk staat er een komma in de bedragen of de namen, en die scheidt hier ook de kolommen.
   *[other] Waarschijnlijk staat het teken dat de kolommen scheidt ook in een bedrag of een naam.
  } Bewaar het als XLSX, of als CSV met een ander scheidingsteken.
records-formula-no-value = In kolom ‘{ $column }’, regel { $line }, staat een formule waarvan de uitkomst niet is bewaard. Open het bestand in Excel, bewaar het en probeer het opnieuw.

## De keuze van de kolommen

records-same-column = Je koos ‘{ $column }’ twee keer. Kies voor klant, omzet en kosten elk een eigen kolom.
records-decimal-needed = Zeg eerst of in ‘{ $column }’ de komma of de punt voor de centen staat: aan de bedragen is het niet te zien.
records-column-dates = In ‘{ $column }’ staan datums, geen bedragen. Kies een andere kolom.
records-column-percentages = In ‘{ $column }’ staan percentages, geen bedragen. Kies een andere kolom.
records-column-identifiers = In ‘{ $column }’ staan nummers van iets of iemand, geen bedragen. Kies een andere kolom, of geef deze een andere titel.
records-column-no-numbers = In ‘{ $column }’ staan vooral woorden. Kies een kolom met bedragen.
records-mixed-currencies = In ‘{ $column }’ staan { $first } en { $second } door elkaar. Die kan ik niet optellen: reken ze om naar één munt.
records-nothing-left = Er blijft geen klant over: { $skipped ->
    [one] de enige regel moest ik overslaan
   *[other] ik moest alle { $skipped } regels overslaan
  }. Kijk of je de juiste kolommen koos.

## Wat ik las

records-found-csv = { $rows ->
    [one] **één regel**
   *[other] **{ $rows } regels**
  } en { $columns ->
    [one] één kolom
   *[other] { $columns } kolommen
  }, { $delimiter ->
    [semicolon] gescheiden door puntkomma’s
    [comma] gescheiden door komma’s
    [tab] gescheiden door tabs
    [bar] gescheiden door rechte strepen
    [none] met niets ertussen
   *[other] gescheiden door een eigen teken
  }. Tekenset: { $encoding }.
records-found-xlsx = { $rows ->
    [one] **één regel**
   *[other] **{ $rows } regels**
  } en { $columns ->
    [one] één kolom
   *[other] { $columns } kolommen
  } op het blad ‘{ $sheet }’.
records-found-column = { $column }: { $numbers } getallen, samen { COUNT($total, digits: 2) }

records-remark-sheets = Er zijn { $count } bladen met iets erop; ik las ‘{ $sheet }’. Bedoelde je een ander, kies dat dan.
records-remark-macros = In deze werkmap zitten macro’s. Ik heb ze niet uitgevoerd, alleen de waarden gelezen.
records-remark-no-header = Boven de kolommen staan geen titels; daarom noem ik ze A, B, C. Kijk goed welke de omzet is.
records-remark-one-column = Er is maar één kolom. Dat kan: dan is elke regel een klant.
records-remark-total = Regel { $line } is een totaal; die telt niet mee in de sommen hieronder.
records-remark-decimal = In ‘{ $column }’ staan achter elke punt of komma precies drie cijfers. Met een komma voor de centen is het samen { COUNT($comma, digits: 3) }, met een punt { COUNT($point, digits: 3) }. Welke van de twee klopt?
records-remark-mixed-decimals = In ‘{ $column }’ staan bedragen met een komma voor de centen ({ $commas }) en met een punt ({ $points }) door elkaar. Kies er een; de andere sla ik over.
records-remark-not-numbers = In ‘{ $column }’ { $count ->
    [one] staat één cel die geen getal is, op regel { $line }. Die regel sla ik over.
   *[other] staan { $count } cellen die geen getal zijn, de eerste op regel { $line }. Die regels sla ik over.
  }
records-remark-currencies = In ‘{ $column }’ staan verschillende munten door elkaar. Die kan ik niet optellen.
records-remark-formulas = In ‘{ $column }’ staan formules waarvan de uitkomst niet is bewaard, de eerste op regel { $line }. Open het bestand in Excel en bewaar het opnieuw als je deze kolom wilt gebruiken.

records-choose-comma = De komma staat voor de centen, de punt voor de duizenden
records-choose-point = De punt staat voor de centen, de komma voor de duizenden

## Welke regels ik oversloeg

records-skipped = { $count ->
    [0] Geen regel overgeslagen.
    [one] **Eén van de { $rows } regels** overgeslagen.
   *[other] **{ $count } van de { $rows } regels** overgeslagen.
  }
records-skipped-more = De eerste { $shown } staan hieronder.
records-kept-negative = { $count ->
    [one] Eén regel is negatief (een creditnota, een korting); die telt gewoon mee.
   *[other] { $count } regels zijn negatief (creditnota’s, kortingen); die tellen gewoon mee.
  }
records-kept-zero = { $count ->
    [one] Eén regel staat op nul; die telt mee.
   *[other] { $count } regels staan op nul; die tellen mee.
  }
records-skip-line = Regel { $line }: { $reason }
records-skip-empty = een lege regel
records-skip-above = staat boven de titels van de kolommen
records-skip-quote = een aanhalingsteken dat niet sluit waar het hoort
records-skip-too-wide = meer cellen dan er kolommen zijn
records-skip-total = een totaal van de regels erboven
records-skip-total-word = noemt zich een totaal, maar is niet de som van de regels erboven; heet een klant zo, geef die dan een andere naam
records-skip-no-customer = geen klant
records-skip-no-revenue = geen omzet
records-skip-no-cost = geen kosten
records-skip-text = tekst waar een bedrag hoort
records-skip-date = een datum waar een bedrag hoort
records-skip-percentage = een percentage waar een bedrag hoort
records-skip-decimal = een bedrag met een ander teken voor de centen
records-skip-error = een foutmelding van het rekenblad
