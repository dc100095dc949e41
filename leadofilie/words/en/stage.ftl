# What all pictures share. Text between ** becomes bold. Names after $ are numbers or words that the
# program fills in; { MONEY($x) }, { PERCENT($x) } and { COUNT($x) } write them the English way.

stage-undo = Undo
stage-reset = Start again
stage-hold = Hold this
stage-assumptions = Assumptions ({ $count })
stage-table = The numbers in a table
stage-code = Scenario code
stage-open = On the big screen (F)
stage-levers = Levers
stage-qr = QR code
stage-leave = Close
stage-qr-alt = QR code: scan it with your phone, and this picture opens as it stands now.
stage-qr-local = There is no QR code here, for this address works on this computer only. Phones need the server’s own address: open this page at that address yourself, and the code appears here.
stage-on = on
stage-off = off
stage-ghost = where it began
stage-broken = Something went wrong in our program ({ $error }). Press “Undo”; your numbers are still there.

stage-no-answer = No answer comes any more: the connection, or the program behind it, is gone. Load the page again.
stage-no-answer-lab = No answer comes any more: the connection, or the program behind it, is gone. Load the page again and then choose Run → Run All Cells.
stage-no-number = I cannot read “{ $typed }” as a number. Type it like this, for example: { $example }. Until then I keep { $kept }.
stage-empty = The field was empty, so I keep { $kept }.
stage-clamped = This lever runs from { $lowest } to { $highest }, so I made it { $made }.
stage-rounded = Rounded to { $made }.

stage-bet-place = That is my guess
stage-bet-skip = Skip
stage-your-bet = your guess: { $bet }
stage-reveal = You guessed **{ $bet }**, the model says **{ $truth }**: { $off ->
    [0] spot on.
   *[other] { $unit ->
        [points] **{ $off ->
            [1] 1 point
           *[other] { COUNT($off, digits: 1) } points
        } off**.
       *[plain] **{ COUNT($off, digits: 2) } off**.
    }
}
stage-bet-first = First drag the mark in the picture to your guess, or use the slider.
stage-nothing-yet = Nothing has been guessed yet.
stage-why = Why do people so often get this wrong?
stage-no-bet = You made no guess.
stage-truth = The model says **{ $truth }**.
stage-after-the-bet = This comes here once you have made your guess above, or skipped it.
stage-reveal-later = The answer comes here once you have made your guess above, or skipped it.
stage-lesson = In a lesson?
stage-wall-open = Open the wall of the class
stage-lesson-answer = Show the answer

stage-holds = **Still standing:** { $claim }
stage-broken-claim = **Proved wrong:** { $claim }
stage-fails = **Does not hold here:** { $claim }
stage-mended = **Now it does hold:** { $claim }
stage-ways = { $found } of { $all } { $all ->
    [one] way
   *[other] ways
  } found{ $names ->
    [none] {"."}
   *[other] : { $names }.
  }
stage-task-break = Prove it wrong: move levers until this no longer holds.
stage-task-mend = **Make it true:** move levers until this does hold.
stage-task-next = Start again and find another way.
stage-hint = Give me a hint
stage-hint-up = Hint: move **{ $lever }** up.
stage-hint-down = Hint: move **{ $lever }** down.
stage-hint-other = Hint: choose something else for **{ $lever }**.
stage-hint-value = Hint: { $flip }.
stage-show-map = Show the whole map
stage-flips = The smallest change that flips it: { $list }.
stage-flip = **{ $lever }: { $flip }** (now { $now })
stage-no-flips = No single lever flips it.
stage-flips-lever = Lever
stage-flips-now = Stands at
stage-flips-turn = Flips at
stage-nowhere = nowhere in its range
stage-map-x = Along the bottom
stage-map-y = Up the side
stage-map-holds = it holds
stage-map-breaks = it does not
stage-you-are-here = you are here
stage-map-alt = Map with { $x } along the bottom and { $y } up the side: where the claim holds, where it does not, and where you are now. The sentence with it says what the map shows.
stage-map-walked = Map with { $x } along the bottom and { $y } up the side. You are at { $at_x } and { $at_y }. Only where you have been is it coloured: it holds in { $held ->
    [one] 1 place
   *[other] { $held } places
  } and not in { $broke }.

stage-code-letters = I cannot read this code ({ $letters }). A code is made of the digits 2 to 9 and letters, without I and O.
stage-code-length = Something is missing here, or there is too much: a code is 3 to { $longest } letters and digits long. Check it again.
stage-code-foreign = This code belongs to another picture. Paste it there.
stage-code-mistyped = There is a typing error in this code. Check it again, letter by letter.

stage-busy = Reading …
stage-thousand = { $amount }k
stage-million = { $amount }m
stage-billion = { $amount }bn

stage-evidence = What research says
stage-evidence-claim = Claim
stage-evidence-says = What speaks for it and against it
stage-evidence-source = Source
stage-evidence-for = For
stage-evidence-against = Against
stage-evidence-condition = Condition
stage-evidence-seen = source seen
stage-evidence-computed = computed by us
stage-evidence-not-verified = not verified
stage-evidence-no-address = no address known
stage-verdict-holds = holds
stage-verdict-condition = holds on a condition
stage-verdict-overstated = overstated
stage-verdict-partial = partly holds
stage-verdict-plausible = plausible
stage-verdict-not-as-stated = does not hold as stated
stage-verdict-unsourced = no source found
stage-verdict-contested = contested

stage-check-right = Right.
stage-check-wrong = Not quite.

# What the start of a lever rests on, and which a verdict hangs on.
stage-start-sourced = start: { $source }
stage-start-typical = start: typical{ $source ->
    [none] {""}
   *[other] {" "}({ $source })
  }
stage-start-invented = start: invented
stage-start-alone = the claim hangs on it
stage-start-together = the claim hangs on it, together with another assumption
stage-hangs-on = Whether the claim holds here hangs on { $count ->
    [one] an assumption
   *[other] assumptions
  }: { $levers }{ $others ->
    [0] {"."}
    [one] {" "}and one other.
   *[other] {" "}and { $others } others.
  }
stage-hangs-where = Each lever says so where it stands.
stage-lever-named = “{ $lever }”

stage-lamps = What holds of it
stage-lamp-green = Green
stage-lamp-orange = Orange
stage-lamp-red = Red

# What goes along of your own firm to the next notebook.
stage-quantity-customers = { COUNT($number) } { $number ->
    [one] customer
   *[other] customers
  }
stage-quantity-churn = { PERCENT($number) } churn a year
stage-quantity-margin = { MONEY($number) } margin per customer a year
stage-carrying = Your own numbers go along: { $list }.
stage-carried = Brought along from notebook { $notebook }: { $list }.
stage-carried-back = The numbers from notebook { $notebook } are gone again: all is back at the start.
stage-carried-lever = “{ $lever }” { $made }{ $exact ->
    [same] {""}
   *[other] {" "}(rounded from { $exact })
  }
stage-carried-misfit = { $number } does not fit here and was not filled in: “{ $lever }” runs from { $lowest } to { $highest }.
stage-carried-later = There is no lever for { $number } here; that number goes along to the next notebook.
stage-carried-unreadable = The numbers of the notebook before cannot be read. Fill them in here yourself.
