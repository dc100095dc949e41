## Courting: ask, or get acquainted first

Courting-contacts = Times you talk before you ask
Courting-market = People in your market
Courting-hours = Hours you have
    .hint = for getting acquainted and asking together
Courting-rivals = Goes to a rival, per contact
    .hint = of those still there: a competitor got in first
Courting-growth = How fast you get acquainted
    .hint = share of the way to “yes, once we know each other well” that one contact goes
Courting-start = Says yes if you ask at once
Courting-ceiling = Says yes once you know each other well
    .hint = it never gets higher, however often you call
Courting-irritation = Gets irritated, per contact
    .hint = of those still there; no need to ask them any more
Courting-hours_per_contact = Hours per contact
    .hint = the question itself is a contact too
Courting-put_off = Who says no and never wants to hear from you again
Courting-value = Profit of a new customer
    .hint = in five years
Courting-preset-fifty = Fifty people
    .story = With 250 hours for fifty people you have five for each, the question included.
Courting-preset-fifteen = Stel’s fifteen
    .story = Tineke Stel read the article and cut her list from fifty to fifteen. With 105 hours each of the fifteen gets seven talks, and the other 35 get none. Talking to all fifty once wins more than twice as many. Then again, here everyone is equally promising; she no doubt kept the best. The hours are ours.
Courting-preset-open_day = The open day
    .story = Four hundred visitors, forty hours, a quarter of an hour per talk. It is hours you run out of here, not people. If you first want to talk to everyone once, you never get round to half of them. The numbers are ours.
Courting-preset-newsletter = The newsletter
    .story = An e-mail, a blog: a contact costs next to nothing, and does little. So you can “talk” to two thousand people nine times. These are the means Stronks has in mind, and here he is right. The numbers are ours.
Courting-preset-boss = The first boss
    .story = Vlems’s first boss told callers: I am busy with my customers, but you are next. A caller like that is keen already, and waiting makes them keener. It works as long as not too many go elsewhere. The numbers are ours.
Courting-preset-help = Help who does not buy
    .story = You may well help someone who perhaps never buys, wrote Vlems. Those you help do not get irritated, and do not walk off after saying no. But few of them buy. What they tell others is not in this model; see notebook 03. The numbers are ours.
Courting-preset-quick = Quick rivals
    .story = At every contact 30% fall for somebody else. Take your time, and you put the question to an empty chair.
Courting-preset-endless = Endless pond
    .story = Five thousand people, the same hours. A no costs you nothing: there is always a next one. Then asking at once is best, rejections and all.
Courting-at-once = Ask at once: { COUNT($once, digits: 1) } yes
Courting-first = Talk { $contacts }× first: { COUNT($won, digits: 1) } yes
Courting-fate-won = yes
Courting-fate-refused = no
Courting-fate-irritated = irritated
Courting-fate-lost_to_rivals = to a rival
Courting-fate-missed = no time for
Courting-scale = each heart: { COUNT($each, digits: 1) } people
Courting-axis-won = Customers you win
Courting-axis-contacts = talks first (0: ask at once)
Courting-best = most
Courting-column-contacts = Talks before you ask
Courting-column-reached = People there are hours for
Courting-column-won = Yes
Courting-column-refused = No
Courting-column-lost_to_rivals = To a rival
Courting-column-irritated = Irritated
Courting-column-put_off = Lost for good
Courting-column-profit = Profit in five years
Courting-alt = On the left a heart for each person, in two groups: those you ask at once and those you first talk to { COUNT($contacts) } times. Of the first group { COUNT($once, digits: 1) } say yes, of the second { COUNT($won, digits: 1) }; the fuller the heart, the likelier a yes. On the right bars: how many customers you win with nought to twelve talks. The highest is at { COUNT($best) }: { COUNT($top, digits: 1) }.
Courting-claim = “Those who get acquainted first win more customers than those who ask at once.”
Courting-best-is = { $is_best ->
        [yes] No other number of talks wins more.
       *[no] { $best ->
            [0] Asking at once wins the most.
            [one] **One talk** wins the most: { COUNT($top, digits: 1) }.
           *[other] **{ COUNT($best) } talks** win the most: { COUNT($top, digits: 1) }.
        }
    }
Courting-lost-for-good = You lose { COUNT($off, digits: 1) } for good; asking at once loses { COUNT($off_once, digits: 1) }.
Courting-wins = { $contacts ->
        [one] Talk to them **once** first
       *[other] Talk to them **{ $contacts } times** first
    } and you win **{ COUNT($won, digits: 1) }** customers; ask at once and you win **{ COUNT($once, digits: 1) }**. That makes { MONEY($gain) } in five years.{ $short ->
        [yes] {" "}And that with hours enough for only { COUNT($reached) } of the { COUNT($market) } people.
       *[no] {""}
    } { Courting-best-is } { Courting-lost-for-good }
    .title = Getting acquainted wins: { COUNT($won, digits: 1) } to { COUNT($once, digits: 1) }
Courting-pond = There is time to ask { COUNT($reached_once) } of the { COUNT($market) } people at once, but only { COUNT($reached) } if you { $contacts ->
        [one] talk to them **once** first.
       *[other] talk to them **{ $contacts } times** first.
    } So you win **{ COUNT($won, digits: 1) }** instead of **{ COUNT($once, digits: 1) }**, which costs you { MONEY($loss) }. What is scarce here is your hours, not the people. { Courting-best-is } { Courting-lost-for-good }
    .title = Your hours run out: asking at once wins, { COUNT($once, digits: 1) } to { COUNT($won, digits: 1) }
Courting-left = After { $contacts ->
        [one] **one talk**
       *[other] **{ $contacts } talks**
    } **{ PERCENT($gone) }** have gone: { COUNT($rival, digits: 1) } to a rival and { COUNT($irritated, digits: 1) } irritated. You win **{ COUNT($won, digits: 1) }**; asking at once wins **{ COUNT($once, digits: 1) }**. A difference of { MONEY($loss) }. { Courting-best-is } { Courting-lost-for-good }
    .title = Wait and you are too late: { COUNT($won, digits: 1) } to { COUNT($once, digits: 1) }
Courting-warm = Of those you ask at once **{ PERCENT($chance_once) }** say yes; after { $contacts ->
        [one] **one talk**
       *[other] **{ $contacts } talks**
    } **{ PERCENT($chance) }**. That gains too little for the hours and for those you lose on the way: you win **{ COUNT($won, digits: 1) }** instead of **{ COUNT($once, digits: 1) }**, which costs you { MONEY($loss) }. { Courting-best-is } { Courting-lost-for-good }
    .title = Getting acquainted adds too little: { COUNT($won, digits: 1) } to { COUNT($once, digits: 1) }
Courting-tie = { $contacts ->
        [one] Talk **once** first
       *[other] Talk **{ $contacts } times** first
    } or ask at once: it makes no difference. You win **{ COUNT($won, digits: 1) }**. { Courting-best-is } { Courting-lost-for-good }
    .title = A draw: { COUNT($won, digits: 1) } either way
Courting-way-pond = Way: **more people than hours**. Every talk with one of them takes time from another, who might have said yes at once.
Courting-way-left = Way: **they do not wait**. Before you ask, somebody else got there, or they had had enough of you.
Courting-way-warm = Way: **acquaintance adds little**. They were keen already, or a talk changes nothing.
Courting-found-pond = more people than hours
Courting-found-left = they do not wait
Courting-found-warm = acquaintance adds little
Courting-often = This many talks win the most customers
    .noun = talks
    .question = You have fifty people and 250 hours; a contact takes an hour. Ask at once and 10% say yes: 5 customers. Getting acquainted can bring that to 30%, each talk a quarter of the way. But with each talk you also lose some 5%, irritated or to somebody else. **How many talks before you ask?**
    .why = One person thinks: every talk helps, so the more the better. Another: time is money, just ask. Three things pull at once: each talk adds less than the one before, people keep dropping out, and every hour for one is an hour less for another. You go on as long as everyone still gets their turn, and no further.

## TrainerAndStrikers: who gets the attention

TrainerAndStrikers-rule = Who gets the credit?
    .hint = for each goal, so for each sale
    .last = whoever scores (last touch)
    .first = whoever began (first touch)
    .even = everyone alike
    .shapley = each their share (Shapley)
TrainerAndStrikers-faith = Attention that shifts
    .hint = how much of it the trainer hands out anew after each season, to whoever got the credit
TrainerAndStrikers-solo = Goals the strikers make alone
    .hint = in your firm: sales that the sales team would make now without service and content
TrainerAndStrikers-goals = Goals in season one
    .hint = in your firm: sales a year
TrainerAndStrikers-defence = Now on the defence (service)
TrainerAndStrikers-midfield = Now on the midfield (content)
TrainerAndStrikers-strikers = Now on the strikers (sales)
TrainerAndStrikers-weight_defence = Weight of the defence
    .hint = in team play; only the ratio of the three weights matters
TrainerAndStrikers-weight_midfield = Weight of the midfield
TrainerAndStrikers-weight_strikers = Weight of the strikers
TrainerAndStrikers-preset-scores = Only whoever scores
    .story = In season two the trainer seems to be right: there are more goals. What he took from the others only shows after that.
TrainerAndStrikers-preset-fair = Fair shares
    .story = Shapley gives the strikers what they do alone, and splits into three what only works together. The strikers still get the most, but nobody starves.
TrainerAndStrikers-preset-first = Only whoever began
    .story = The opposite is no cure either: now the defence is credited with every attack, and the midfield gets nothing once more.
TrainerAndStrikers-preset-calm = A calm trainer
    .story = He believes the same, but moves only 5% of his attention each season. For ten years he is right. After that he no longer is.
TrainerAndStrikers-preset-soloist = The soloist
    .story = Whoever makes 85% of the goals alone deserves the attention. Here looking only at the striker even beats sharing fairly. That begins at 79%.
TrainerAndStrikers-preset-vlems = As Vlems sees it
    .story = Service carries the play and sales finishes little alone. A trainer who only looks at strikers is then left with 17 of the 60 goals. The numbers are ours.
TrainerAndStrikers-preset-sharp = As Sharp sees it
    .story = A brand grows by reach, and here that is the midfield; service holds on to few customers. Even so, rewarding only the last touch goes wrong. The numbers are ours.
TrainerAndStrikers-axis-attention = The trainer’s attention
TrainerAndStrikers-axis-goals = Goals a season
TrainerAndStrikers-axis-seasons = season
TrainerAndStrikers-pitch-when = season
    ten
TrainerAndStrikers-pitch-defence = defence { PERCENT($then_defence) }
TrainerAndStrikers-pitch-midfield = midfield { PERCENT($then_midfield) }
TrainerAndStrikers-pitch-strikers = strikers { PERCENT($then_strikers) }
TrainerAndStrikers-pitch-defence-short = back { PERCENT($then_defence) }
TrainerAndStrikers-pitch-midfield-short = middle { PERCENT($then_midfield) }
TrainerAndStrikers-pitch-strikers-short = front { PERCENT($then_strikers) }
TrainerAndStrikers-attention-defence = defence
TrainerAndStrikers-attention-midfield = midfield
TrainerAndStrikers-attention-strikers = strikers
TrainerAndStrikers-alone = strikers alone
TrainerAndStrikers-together = team play
TrainerAndStrikers-best = the best: { COUNT($best) }
TrainerAndStrikers-then = { COUNT($then) }
TrainerAndStrikers-now = season one: 60
TrainerAndStrikers-column-season = Season
TrainerAndStrikers-column-alone = Goals by the strikers alone
TrainerAndStrikers-column-goals = Goals
TrainerAndStrikers-column-fair = Goals with fair shares
TrainerAndStrikers-alt = At the top a football pitch with four defenders, three midfielders and three strikers, as large as the attention they get in season ten: { PERCENT($then_defence) }, { PERCENT($then_midfield) } and { PERCENT($then_strikers) }. On the left that attention over ten seasons. On the right the goals each season, from { COUNT($first) } to { COUNT($then) }, split into what the strikers make alone ({ COUNT($by_strikers) } in the end) and what works together ({ COUNT($by_all) }). A dotted line at the best possible, { COUNT($best) }.
TrainerAndStrikers-claim = “With this trainer the team scores fewer goals in season ten than in season one.”
TrainerAndStrikers-who = { $rule ->
        [last] This trainer only looks at **whoever scores**
        [first] This trainer only looks at **whoever began**
        [even] This trainer gives **everyone alike**
       *[shapley] This trainer gives **each their share**
    }
TrainerAndStrikers-fair = { $rule ->
        [shapley] The best possible is { COUNT($best) }.
       *[other] Fair shares (Shapley) would give { COUNT($fair) }, and { COUNT($best) } is the best possible.
    }
TrainerAndStrikers-flip = { $flip ->
        [0] Looking only at whoever scores beats changing nothing here, however many goals the strikers make alone.
       *[other] Looking only at whoever scores beats changing nothing only once the strikers make **{ PERCENT($flip) }** of the goals alone.
    }
TrainerAndStrikers-rises = { TrainerAndStrikers-who } and at first seems to be right: from { COUNT($first) } goals to { COUNT($top) } in season { COUNT($season) }. Then it goes wrong, and in season ten there are **{ COUNT($then) }**. { TrainerAndStrikers-fair } { TrainerAndStrikers-flip }
    .title = First { COUNT($top) } goals, in the end { COUNT($then) }
TrainerAndStrikers-falls = { TrainerAndStrikers-who }. From { COUNT($first) } goals the team drops to **{ COUNT($then) }** in season ten. { TrainerAndStrikers-fair } { TrainerAndStrikers-flip }
    .title = From { COUNT($first) } goals to { COUNT($then) }
TrainerAndStrikers-more = { TrainerAndStrikers-who }. From { COUNT($first) } goals the team goes to **{ COUNT($then) }** in season ten. { TrainerAndStrikers-fair } { TrainerAndStrikers-flip }
    .title = This trainer gains goals: from { COUNT($first) } to { COUNT($then) }
TrainerAndStrikers-same = { TrainerAndStrikers-who }. In season ten the team scores **{ COUNT($then) }**, the same as now. { TrainerAndStrikers-fair } { TrainerAndStrikers-flip }
    .title = It stays at { COUNT($then) } goals
TrainerAndStrikers-last_season = Your guess: goals in season ten
    .question = A team scores **60 goals** a season. Defence, midfield and strikers each get a third of the attention. The strikers make 18 goals all by themselves, the other 42 only work together. Now comes a trainer who only looks at **whoever scores**: after each season 30% of his attention moves to the strikers. How many goals does the team score in **season ten**?
    .why = In season two there are more goals, and whoever looks then draws the line on. The strikers do get better, that is true; but every attack that begins with someone else comes off less and less. And those attacks made more than two thirds of the goals.

## WalletOrReach: more of your customers or more customers

## WhatIsALead: the word itself

## Lamps

lamp-rejections-stronks-gradual = Getting acquainted first works better than asking at once (Jaap Stronks)
    .condition = when people are scarce and wait
lamp-rejections-19 = People want a relationship with the people at a supplier
    .condition = between businesses more than with consumers
lamp-rejections-trainer-strikers = Do not give all attention to the strikers
    .condition = unless they do it alone
lamp-rejections-vlems-wallet = Your customers give you a small part, and that can grow
    .condition = mostly where customers sign contracts

## Three questions

check-rejections-1 = When is it best to ask at once?
    .right = b
check-rejections-1-a = When a contact costs next to nothing.
    .feedback = Then you have all the time to talk to everyone often. Try “The newsletter”: there getting acquainted wins.
check-rejections-1-b = When there are far more people than you have hours.
    .feedback = Exactly. Then every talk with one of them takes the place of asking another. If people run out and your hours do not, it is the other way round.
check-rejections-1-c = When most of them say no.
    .feedback = Many rejections tell you nothing yet. What counts is how many say yes after a talk, and whom you lose meanwhile.
check-rejections-2 = A coach gives his strikers more attention, and a season later there are more goals. What does that prove?
    .right = c
check-rejections-2-a = That he is on the right track.
    .feedback = So it looked in our model too, for one season. What he took from the others he noticed only later.
check-rejections-2-b = That the midfield does not matter.
    .feedback = If most goals take the whole team, it cannot do without. That is just not on the scoreboard.
check-rejections-2-c = Nothing yet.
    .feedback = Exactly. You know who scored; whether it would have worked without the others you know only once you try. If the strikers really do nearly all of it alone, he is right.
check-rejections-3 = Vlems says there is still room with those who are customers already. Where is that most true?
    .right = a
check-rejections-3-a = Where customers divide their budget by contract.
    .feedback = Exactly. One signature and your part is larger. Whether they sign is another question.
check-rejections-3-b = Where people choose anew each time, as in a supermarket.
    .feedback = There how loyal buyers are goes closely with how large a brand is. Getting more out of the same buyers rarely works.
check-rejections-3-c = Everywhere: a customer you know always buys more easily.
    .feedback = Studies disagree. Among more than 17,000 consumers satisfaction said little about the part of their budget that you get.
