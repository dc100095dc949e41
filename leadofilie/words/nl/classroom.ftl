# Een klas die samen gokt: de muur van de docent, en wat een lezer in de les ziet.

lesson-word = Het woord van je klas (4 letters, van het scherm)
lesson-join = Doe mee
lesson-codes = Doe mee met een code voor de chat
lesson-leave = Ik doe niet meer mee
lesson-joined = Je doet mee met klas **{ $word }**. Gok eerst alleen: je gok gaat vanzelf naar de klas, zonder naam. Het antwoord komt later.
lesson-with-codes = Je doet mee met een code. Gok eerst alleen: je krijgt dan een code voor in de chat. Het antwoord komt later.
lesson-sent = Je gok **{ $bet }** is verzonden naar klas { $word }, { $round ->
    [1] in ronde 1. Praat er met je buur over. Tot ronde 2 kun je hem nog veranderen.
   *[other] in ronde 2. Het antwoord komt zodra je docent het laat zien.
}
lesson-again = **Ronde 2: gok nog een keer.** Ook als je bij dezelfde gok blijft.
lesson-code = Jouw code voor **ronde { $round }**. Zet hem in de chat. { $round ->
    [1] Praat erover, en gok daarna nog een keer: dan krijg je een nieuwe.
   *[other] Wacht met het antwoord tot je docent het zegt.
}
lesson-code-alone = De code van jouw gok, voor in de chat van een les.
lesson-qr = QR-code van jouw code
lesson-unknown = Er is geen klas met het woord { $word }. Kijk het nog eens na op het scherm, of vraag het je docent.
lesson-elsewhere = Op deze website kunnen gokken niet vanzelf naar een klas. Kies ‘Doe mee met een code voor de chat’.
lesson-closed = Klas { $word } laat haar gokken al zien: deze kan er niet meer bij.
lesson-full = Klas { $word } is vol: je gok kon er niet meer bij.
lesson-over = Klas { $word } is gesloten.
lesson-folder = Je gok kon niet naar de klas: de server kan zijn gokken niet bewaren. Vertel het je docent, en kies ‘Doe mee met een code voor de chat’.

Wall-class = Klas { $word }
Wall-qr = QR-code: scan hem met je telefoon, en je gokt mee met deze klas.
Wall-chat = Plak hier de hele chat, zoals hij is. Alleen de codes worden gelezen; de rest wordt niet bewaard.
Wall-hands = Handen tellen
Wall-more = Een hand erbij
Wall-fewer = Een hand eraf
Wall-to-second = Naar ronde 2
Wall-to-shown = Toon beide rondes
Wall-to-answer = Toon het antwoord
Wall-to-chat = Chat plakken
Wall-to-hands = Handen tellen
Wall-back = Stap terug
Wall-restart = Wis de gokken op deze vraag
Wall-close = Sluit de klas en wis alles
Wall-erased = De klas is gesloten. Alle gokken zijn gewist.
Wall-first = Ronde 1: { $first } { $first ->
    [one] gok
   *[other] gokken
  } binnen
Wall-second = Ronde 2: { $second } { $second ->
    [one] gok
   *[other] gokken
  } binnen (ronde 1: { $first })
Wall-both = De gokken van de klas
Wall-nobody = Er is nog niet gegokt.
Wall-first-round = Ronde 1: { $count } { $count ->
    [one] gok
   *[other] gokken
  }, de middelste is **{ $middle }**.
Wall-second-round = Ronde 2: { $count } { $count ->
    [one] gok
   *[other] gokken
  }, de middelste is **{ $middle }**.
Wall-moved = Van de { $twice } die twee keer gokten, { $moved ->
    [0] veranderde niemand van gok.
    [one] veranderde er **1** van gok.
   *[other] veranderden er **{ $moved }** van gok.
  }
Wall-answer = Het model komt op **{ $answer }**.
Wall-closer = { $closer ->
    [0] Niemand kwam dichterbij.
    [one] Daarvan kwam er **1** dichterbij.
   *[other] Daarvan kwamen er **{ $closer }** dichterbij.
  }
Wall-read = { $count ->
    [0] Geen codes gevonden.
    [one] 1 code gevonden.
   *[other] { $count } codes gevonden.
  }{ $doubled ->
    [0] {""}
    [one] {" "}1 dubbele: alleen de laatste telt.
   *[other] {" "}{ $doubled } dubbele: alleen de laatste telt.
  }{ $unreadable ->
    [0] {""}
    [one] {" "}1 leek op een code, maar is er geen van deze vraag.
   *[other] {" "}{ $unreadable } leken op een code, maar zijn er geen van deze vraag.
  }
Wall-too-long = Deze chat is langer dan { COUNT($longest) } letters. Plak alleen het stuk van deze les.
Wall-folder = Deze server kan geen gokken bewaren: in de map van de klas kan niet geschreven worden. Gebruik ‘Chat plakken’ of ‘Handen tellen’, of wijs een andere map aan (LEADOFILIE_CLASS).
Wall-full = Op deze server zijn al te veel klassen open. Gebruik ‘Chat plakken’ of ‘Handen tellen’.
Wall-hidden-first = verborgen tot na ronde 2
Wall-hidden-second = beide rondes zijn nog verborgen
Wall-lane-first = ronde 1 ({ $first })
Wall-lane-second = ronde 2 ({ $second })
Wall-middle-first = mediaan { $first_middle }
Wall-middle-second = mediaan { $second_middle }
Wall-truth = het model: { $answer }
Wall-column-bet = Gok
Wall-column-first = Ronde 1
Wall-column-second = Ronde 2
