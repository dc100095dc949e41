# A class that bets together: the teacher's wall, and what a reader sees in the lesson.

lesson-word = The word of your class (4 letters, from the screen)
lesson-join = Join
lesson-codes = Join with a code for the chat
lesson-leave = Leave the class
lesson-joined = You are in class **{ $word }**. Bet on your own first: your bet goes to the class by itself, without a name. The answer comes later.
lesson-with-codes = You join with a code. Bet on your own first: you then get a code for the chat. The answer comes later.
lesson-sent = Your bet **{ $bet }** was sent to class { $word }, { $round ->
    [1] in round 1. Talk it over with your neighbour. Until round 2 you can still change it.
   *[other] in round 2. The answer comes when your teacher shows it.
}
lesson-again = **Round 2: bet once more.** Even if you stay with the same bet.
lesson-code = Your code for **round { $round }**. Put it in the chat. { $round ->
    [1] Talk it over, and then bet once more: you will get a new one.
   *[other] Keep the answer until your teacher says so.
}
lesson-code-alone = The code of your bet, for the chat of a lesson.
lesson-qr = QR code of your code
lesson-unknown = There is no class with the word { $word }. Check it on the screen, or ask your teacher.
lesson-elsewhere = On this website bets cannot go to a class by themselves. Choose “Join with a code for the chat”.
lesson-closed = Class { $word } is already looking at its bets: this one is too late.
lesson-full = Class { $word } is full: your bet could not be added.
lesson-over = Class { $word } is closed.
lesson-folder = Your bet could not go to the class: the server cannot keep its bets. Tell your teacher, and choose “Join with a code for the chat”.

Wall-class = Class { $word }
Wall-qr = QR code: scan it with your phone to bet along with this class.
Wall-chat = Paste the whole chat here, as it is. Only the codes are read; nothing else is kept.
Wall-hands = Count hands
Wall-more = One hand more
Wall-fewer = One hand fewer
Wall-to-second = To round 2
Wall-to-shown = Show both rounds
Wall-to-answer = Show the answer
Wall-to-chat = Paste a chat
Wall-to-hands = Count hands
Wall-back = Step back
Wall-restart = Erase the bets on this question
Wall-close = Close the class and erase all
Wall-erased = The class is closed. All bets have been erased.
Wall-first = Round 1: { $first } { $first ->
    [one] bet
   *[other] bets
  } in
Wall-second = Round 2: { $second } { $second ->
    [one] bet
   *[other] bets
  } in (round 1: { $first })
Wall-both = The bets of the class
Wall-nobody = Nobody has bet yet.
Wall-first-round = Round 1: { $count } { $count ->
    [one] bet
   *[other] bets
  }, the middle one is **{ $middle }**.
Wall-second-round = Round 2: { $count } { $count ->
    [one] bet
   *[other] bets
  }, the middle one is **{ $middle }**.
Wall-moved = Of the { $twice } who bet twice, { $moved ->
    [0] nobody changed their bet.
   *[other] **{ $moved }** changed their bet.
  }
Wall-answer = The model comes to **{ $answer }**.
Wall-closer = { $closer ->
    [0] None of them came closer.
   *[other] **{ $closer }** of them came closer.
  }
Wall-read = { $count ->
    [0] No codes found.
    [one] 1 code found.
   *[other] { $count } codes found.
  }{ $doubled ->
    [0] {""}
    [one] {" "}1 doubled: only the last one counts.
   *[other] {" "}{ $doubled } doubled: only the last one counts.
  }{ $unreadable ->
    [0] {""}
    [one] {" "}1 looked like a code, but is none of this question.
   *[other] {" "}{ $unreadable } looked like codes, but are none of this question.
  }
Wall-too-long = This chat is longer than { COUNT($longest) } letters. Paste the part of this lesson only.
Wall-folder = This server cannot keep bets: the folder of the class cannot be written. Use “Paste a chat” or “Count hands”, or name another folder (LEADOFILIE_CLASS).
Wall-full = Too many classes are open on this server. Use “Paste a chat” or “Count hands”.
Wall-hidden-first = hidden until after round 2
Wall-hidden-second = both rounds are still hidden
Wall-lane-first = round 1 ({ $first })
Wall-lane-second = round 2 ({ $second })
Wall-middle-first = median { $first_middle }
Wall-middle-second = median { $second_middle }
Wall-truth = the model: { $answer }
Wall-column-bet = Bet
Wall-column-first = Round 1
Wall-column-second = Round 2
