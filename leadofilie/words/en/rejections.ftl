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
    .story = Tineke Stel read the article and cut her list from fifty to fifteen. With 105 hours each of the fifteen gets seven talks (the question is the last), and the other 35 get none. Talking to all fifty once wins more than twice as many. Then again, here everyone is equally promising; she no doubt kept the best. The hours are ours.
Courting-preset-open_day = The open day
    .story = Four hundred visitors, forty hours, a quarter of an hour per talk. It is hours you run out of here, not people. Talk once more before you ask, and you get round to only half as many. The numbers are ours.
Courting-preset-newsletter = The newsletter
    .story = An e-mail, a blog: a contact costs next to nothing, and does little. So you can “talk” to two thousand people nine times. These are the means Stronks has in mind, and here he is right. The numbers are ours.
Courting-preset-boss = The first boss
    .story = Vlems’s first boss told callers: I am busy with my customers, but you are next. A caller like that is keen already, and we assume that waiting makes them keener. It works as long as not too many go elsewhere. The numbers are ours.
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
Courting-best-is = { $further ->
        [yes] **{ COUNT($best) } talks** or even more win the most; { COUNT($best) } win { COUNT($top, digits: 1) }.
       *[no] { $is_best ->
            [yes] No other number of talks wins more.
           *[no] { $best ->
                [0] Asking at once wins the most.
                [one] **One talk** wins the most: { COUNT($top, digits: 1) }.
               *[other] **{ COUNT($best) } talks** win the most: { COUNT($top, digits: 1) }.
            }
        }
    }
Courting-lost-for-good = You lose { COUNT($off, digits: 1) } for good; asking at once loses { COUNT($off_once, digits: 1) }.
Courting-wins = { $contacts ->
        [one] Talk to them **once** first
       *[other] Talk to them **{ $contacts } times** first
    } and you win **{ COUNT($won, digits: 1) }** { $one ->
        [yes] customer
       *[no] customers
    }; ask at once and you win **{ COUNT($once, digits: 1) }**. That is { MONEY($gain) } more in five years.{ $short ->
        [yes] {" "}{ $nobody ->
            [yes] And that with too few hours for even one person.
           *[no] And that with hours enough for only { COUNT($reached) } of the { COUNT($market) } people.
        }
       *[no] {""}
    } { Courting-best-is } { Courting-lost-for-good }
    .title = Getting acquainted wins: { COUNT($won, digits: 1) } to { COUNT($once, digits: 1) }
Courting-pond = There is { $at_once ->
        [all] time to ask all { COUNT($market) } people
        [none] not even time to ask one of the { COUNT($market) } people
       *[some] time to ask { COUNT($reached_once) } of the { COUNT($market) } people
    } at once, { $nobody ->
        [yes] { $at_once ->
            [none] and less still
           *[other] but not even one
        }
       *[no] but only { COUNT($reached) }
    } if you { $contacts ->
        [one] talk to them **once** first.
       *[other] talk to them **{ $contacts } times** first.
    } So you win **{ COUNT($won, digits: 1) }** instead of **{ COUNT($once, digits: 1) }**, which costs you { MONEY($loss) }. What is scarce here is your hours, not the people. { Courting-best-is } { Courting-lost-for-good }
    .title = Your hours run out: asking at once wins, { COUNT($once, digits: 1) } to { COUNT($won, digits: 1) }
Courting-left = After { $contacts ->
        [one] **one talk**
       *[other] **{ $contacts } talks**
    } **{ PERCENT($gone) }** of those you talked to have gone: { COUNT($rival, digits: 1) } to a rival and { COUNT($irritated, digits: 1) } irritated. You win **{ COUNT($won, digits: 1) }**; asking at once wins **{ COUNT($once, digits: 1) }**. A difference of { MONEY($loss) }. { Courting-best-is } { Courting-lost-for-good }
    .title = Wait and you are too late: { COUNT($won, digits: 1) } to { COUNT($once, digits: 1) }
Courting-warm = Of those you ask at once **{ PERCENT($chance_once) }** say yes; after { $contacts ->
        [one] **one talk**
       *[other] **{ $contacts } talks**
    } **{ PERCENT($chance) }**. { $colder ->
        [yes] So they get no keener, and on the way you lose hours and people:
       *[no] That gains too little for the hours and for those you lose on the way:
    } you win **{ COUNT($won, digits: 1) }** instead of **{ COUNT($once, digits: 1) }**, which costs you { MONEY($loss) }. { Courting-best-is } { Courting-lost-for-good }
    .title = Getting acquainted adds too little: { COUNT($won, digits: 1) } to { COUNT($once, digits: 1) }
Courting-tie = { $contacts ->
        [one] Talk **once** first
       *[other] Talk **{ $contacts } times** first
    } or ask at once: it makes no difference. You win **{ COUNT($won, digits: 1) }**.{ $best ->
        [0] {""}
       *[other] {" "}{ Courting-best-is }
    } { Courting-lost-for-good }
    .title = A draw: { COUNT($won, digits: 1) } either way
Courting-way-pond = Way: **more people than hours**. Every talk with one of them takes time from another, who might have said yes at once.
Courting-way-left = Way: **they do not wait**. Before you ask, somebody else got there, or they had had enough of you.
Courting-way-warm = Way: **acquaintance adds little**. They were keen already, or a talk changes nothing.
Courting-found-pond = more people than hours
Courting-found-left = they do not wait
Courting-found-warm = acquaintance adds little
Courting-customers = You win this many customers
    .noun = customers
    .question = You have fifty people and 250 hours; a contact takes an hour. Ask at once and 10% say yes: 5 customers. Getting acquainted can bring that to 30%, each talk a quarter of the way. But with each talk you also lose some 5%, irritated or to somebody else. **How many customers do you win if you first talk to everyone 4 times?**
    .why = It is easy to reckon with that 30%, which would make fifteen. But you do not get that far: after four talks you are only two thirds of the way, and by then nearly a fifth have gone. Each talk adds less than the one before, and people keep dropping out.

## TrainerAndStrikers: who gets the attention

TrainerAndStrikers-rule = Who gets the credit?
    .hint = for each goal, so for each sale
    .last = whoever scores (last touch)
    .first = whoever began (first touch)
    .even = everyone alike
    .shapley = each for their part (Shapley)
TrainerAndStrikers-faith = Attention that shifts
    .hint = how much of it the coach hands out anew after each season, to whoever got the credit
TrainerAndStrikers-solo = Goals the strikers make alone
    .hint = in your firm: sales that the sales team would make now without service and content
TrainerAndStrikers-goals = Goals in season one
    .hint = in your firm: sales a year
TrainerAndStrikers-defence = Now on the defence (service)
TrainerAndStrikers-midfield = Now on the midfield (content)
TrainerAndStrikers-strikers = Now on the strikers (sales)
TrainerAndStrikers-weight_defence = Weight of the defence
    .hint = in team play; only the ratio of the three matters. No data stand behind these weights and curves
TrainerAndStrikers-weight_midfield = Weight of the midfield
TrainerAndStrikers-weight_strikers = Weight of the strikers
TrainerAndStrikers-preset-scores = Only whoever scores
    .story = In season two the coach seems to be right: there are more goals. What he took from the others only shows after that. The team is ours: no data stand behind it.
TrainerAndStrikers-preset-fair = Fair shares
    .story = Shapley gives the strikers what they do alone, and splits into three what only works together. The strikers still get the most, but nobody starves.
TrainerAndStrikers-preset-first = Only whoever began
    .story = The opposite is no cure either: now the defence is credited with every attack, and the midfield gets nothing once more.
TrainerAndStrikers-preset-calm = A calm coach
    .story = He believes the same, but moves only 5% of his attention each season. In season ten there are still more goals than in the first, in season thirteen fewer.
TrainerAndStrikers-preset-soloist = The soloist
    .story = Whoever makes 85% of the goals alone deserves the attention. Here looking only at the striker even beats sharing fairly. That begins at 79%.
TrainerAndStrikers-preset-vlems = As Vlems sees it
    .story = Service carries the play and sales finishes little alone. A coach who only looks at strikers is then left with 17 of the 60 goals. The numbers are ours.
TrainerAndStrikers-preset-sharp = As Sharp sees it
    .story = A brand grows by reach, and here that is the midfield; service holds on to few customers. Even so, rewarding only the last touch goes wrong. The numbers are ours.
TrainerAndStrikers-axis-attention = The coach’s attention
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
TrainerAndStrikers-alt = At the top a football pitch with four defenders, three midfielders and three strikers, as large as the attention they get in season ten: { PERCENT($then_defence) }, { PERCENT($then_midfield) } and { PERCENT($then_strikers) }. On the left the goals each season, from { COUNT($first) } to { COUNT($then) }, split into what the strikers make alone ({ COUNT($by_strikers) } in the end) and what works together ({ COUNT($by_all) }). A dotted line at the best possible, { COUNT($best) }. On the right the attention over ten seasons.
TrainerAndStrikers-claim = “With this coach the team scores fewer goals in season ten than in season one.”
TrainerAndStrikers-who = { $rule ->
        [last] This coach only looks at **whoever scores**
        [first] This coach only looks at **whoever began**
        [even] This coach gives **everyone the same credit**
       *[shapley] This coach credits **each for their part**
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
    .title = This coach gains goals: from { COUNT($first) } to { COUNT($then) }
TrainerAndStrikers-same = { TrainerAndStrikers-who }. In season ten the team scores **{ COUNT($then) }**, the same as now. { TrainerAndStrikers-fair } { TrainerAndStrikers-flip }
    .title = It stays at { COUNT($then) } goals
TrainerAndStrikers-last_season = Your guess: goals in season ten
    .ruler = Goals in season ten
    .question = A team scores **60 goals** a season. Defence, midfield and strikers each get a third of the attention. The strikers make 18 goals all by themselves, the other 42 only work together. Now comes a coach who only looks at **whoever scores**: after each season 30% of his attention moves to the strikers. How many goals does the team score in **season ten**?
    .why = In season two there are more goals, and whoever looks then draws the line on. The strikers do get better, that is true; but every attack that begins with someone else comes off less and less. And those attacks made more than two thirds of the goals.

## WalletOrReach: more of your customers or more customers

WalletOrReach-share = Market share now
WalletOrReach-loyalty = Loyalty in this market
    .hint = of two purchases by one person: how often the same brand by habit
WalletOrReach-agreed = Part of your revenue under contract
    .hint = customers who divide their budget once, rather than choose afresh every time
WalletOrReach-wallet = Share of wallet they give you
    .hint = counts under contract only; where people choose afresh every time it follows by itself
WalletOrReach-wider = Third road: so much more
    .hint = 100% is twice as many products, or twice as many people
WalletOrReach-road = Which third road?
    .products = new products
    .markets = a new market
WalletOrReach-penetration = Buy the category
    .hint = of all people, at least once in the period
WalletOrReach-rate = Purchases per buyer
    .hint = of the whole category; take a period long enough for at least two
WalletOrReach-preset-sharp = As Sharp sees it
    .story = Byron Sharp: a large brand has many more buyers than a small one, and they are only slightly more loyal. So the small brand loses twice: double jeopardy. The figures are those of a well-known example with toothpaste brands.
WalletOrReach-preset-vlems = As Vlems sees it
    .story = Customers often give you only a small part of their budget, wrote Vlems, and you can make that grow. It fits customers who divide their budget among a few suppliers by contract: one signature, and your part is larger. Sharp’s law is about people who choose afresh every time, and does not hold there. Whether the customer will sign, this sum does not say.
WalletOrReach-preset-subscription = Subscription
    .story = A bank, a mobile phone contract: most people have one. So you already get nearly all they spend on it, and you grow with new customers. Sharp, Wright and Goodhardt say that their law fits such markets too; it is just that loyalty is high.
WalletOrReach-preset-everyone = Nearly everyone buys you
    .story = A giant in something people buy often, in a market with little loyalty. Most people who buy the category buy you now and then as well, so there is hardly anyone left to win. These figures are invented.
WalletOrReach-preset-products = New products
    .story = When you grow with new products or in a new market, the gold lies more with new customers, says reader Gianluigi Cuccureddu. Here there is twice as much of yours to buy, and your market share stays as it was.
WalletOrReach-preset-markets = A new market
    .story = Cuccureddu’s other road: the same products, and twice as many people who may buy them. Your market share stays as it was.
WalletOrReach-axis-brands = Buyers, and how often they buy
WalletOrReach-axis-buyers = buyers, of all people
WalletOrReach-axis-per_buyer = purchases per buyer
WalletOrReach-axis-wallets = Your part of what they buy
WalletOrReach-you = you now: { PERCENT($share) }
WalletOrReach-twice = twice as large
WalletOrReach-twice-short = 2× as large
WalletOrReach-only-wallet = only more per buyer
WalletOrReach-only-reach = only more buyers
WalletOrReach-law = brands of every size
WalletOrReach-all = all
WalletOrReach-wallet-now = now
WalletOrReach-wallet-then = twice as large
WalletOrReach-wallet-alone = with today’s buyers alone
WalletOrReach-row-now = you now
WalletOrReach-row-then = twice as large
WalletOrReach-column-brand = Brand
WalletOrReach-column-share = Market share
WalletOrReach-column-buyers = Buyers, of today’s people
WalletOrReach-column-per_buyer = Purchases per buyer
WalletOrReach-column-wallet = Part of what they buy
WalletOrReach-column-sole = Buy no other brand
WalletOrReach-buyers = This many times the buyers
    .noun = times
    .question = You have 10% of the market. Another brand in it is **twice as large**. Does it mainly have more buyers, or do they buy more often? **Where on the dashed line does that brand stand?**
    .why = Twice as large sounds like a bit of both. But whoever buys a brand usually buys a few others as well, and that is no less true of large brands. So what a large brand has is above all many people who buy it now and then.
WalletOrReach-claim = “You get twice as large mainly with the customers you already have.”
WalletOrReach-alt = On the left a line of brands from small to large: the more buyers, the more often each buys, but not by much. You stand at { PERCENT($buyers_now, digits: 1) } buyers who buy { COUNT($bought_now, digits: 2) } times each; twice as large is { PERCENT($buyers_then, digits: 1) } and { COUNT($bought_then, digits: 2) }. On the right three bars, your part of what they buy: now { PERCENT($part) }, twice as large { PERCENT($part_then) }, and with today’s buyers alone { PERCENT($alone) }.
WalletOrReach-more-buyers = A brand twice as large has **{ COUNT($times, digits: 2) } times** as many buyers, who each buy **{ COUNT($each, digits: 2) } times** as much of it. So **{ PERCENT($from_buyers) }** of the growth comes from more buyers. { $over ->
        [yes] With today’s buyers alone it cannot be done: they would have to buy more from you than they buy in all.
       *[no] With today’s buyers alone, each would have to make **{ PERCENT($alone) }** of their purchases with you. Now it is { PERCENT($part) }, and for a brand twice as large { PERCENT($part_then) }.
    }
    .title = Growth comes mainly from more buyers
WalletOrReach-more-each = You have so many buyers that new ones are scarce. A brand twice as large has only **{ COUNT($times, digits: 2) } times** as many, who each buy **{ COUNT($each, digits: 2) } times** as much of it. Of the growth **{ PERCENT($from_customers) }** comes from people who buy already: here Vlems is right.
    .title = Growth comes mainly from those who buy already
WalletOrReach-products = With **{ PERCENT($wider) }** more to buy, your customers have more to spend with you: each buys **{ COUNT($each, digits: 2) } times** as much. People who bought nothing come in as well: you have **{ COUNT($times, digits: 2) } times** as many buyers. Of the doubling **{ PERCENT($from_buyers) }** comes from more buyers and **{ PERCENT($from_customers) }** from more per buyer.
    .title = { $stays ->
        [each] With new products you grow mainly with those who buy already
       *[buyers] New products, and still mainly new buyers
    }
WalletOrReach-markets = With **{ PERCENT($wider) }** more people to sell to you have **{ COUNT($times, digits: 2) } times** as many buyers, { $same ->
        [yes] who each buy as much as now
       *[no] who each buy **{ COUNT($each, digits: 2) } times** as much
    }. { $all_new ->
        [yes] All of the doubling comes from more buyers, and a little more than that.
       *[no] Of the doubling **{ PERCENT($from_buyers) }** comes from more buyers.
    }
    .title = { $stays ->
        [each] Even with a new market you grow mainly with those who buy already
       *[buyers] A new market brings new buyers
    }
WalletOrReach-agreed-each = Of your revenue **{ PERCENT($agreed) }** is settled in contracts. Those customers give you **{ PERCENT($wallet) }** of their budget{ $wider_range ->
        [yes] , and there is **{ PERCENT($wider) }** more to buy
       *[no] {""}
    }: with them there is room for at most **{ COUNT($room, digits: 2) } times** what they buy now. To get twice as large you then need { $new ->
        [yes] **{ COUNT($times, digits: 2) } times** as many customers
       *[no] **no new customer**
    }: **{ PERCENT($from_customers) }** of the growth fits with those who are customers already. Here Vlems is right. This is what fits, not a forecast: Sharp’s law is not about contracts.
    .title = Under contract there is room with present customers
WalletOrReach-agreed-buyers = Of your revenue **{ PERCENT($agreed) }** is settled in contracts. Those customers give you **{ PERCENT($wallet) }** of their budget{ $wider_range ->
        [yes] , and there is **{ PERCENT($wider) }** more to buy
       *[no] {""}
    }: with them there is { $full ->
        [yes] no room for more.
       *[no] room for at most **{ COUNT($room, digits: 2) } times** what they buy now.
    }{ $others ->
        [yes] {" "}Your other customers choose afresh every time.
       *[no] {""}
    } To get twice as large you need **{ COUNT($times, digits: 2) } times** as many customers: { $all_new ->
        [yes] **all of the growth** comes from new ones, as each buys less than a customer does now.
       *[no] **{ PERCENT($from_buyers) }** of the growth comes from new ones.
    } For those under contract this is what fits, not a forecast.
    .title = With contracts too, growth comes mainly from new customers

## WhatIsALead: the word itself

WhatIsALead-by = Write first to those who …
    .word = are leads, highest %
    .stage = are furthest along (AIDA)
    .week = could use it this week
    .bond = are far along and know you
WhatIsALead-seen = You see them as …
    .leads = leads
    .people = people
WhatIsALead-letters = Letters you send
WhatIsALead-heard = Of this many you know what they are doing
    .hint = counts for “could use it this week”; customers and people you have met come first
WhatIsALead-preset-word = The word “lead”
    .story = This is how many systems have it: whoever left an address gets a percentage. Nobody likes to be put down as “80% in the funnel”, wrote reader Erik Scarcia; people decide for themselves if and when they decide.
WhatIsALead-preset-stage = The AIDA model
    .story = Reader Levi Kleinjan would rather speak of potential customers: a talk or a first meeting is a seed, which later grows into interest and action. Those steps are called AIDA: attention, interest, desire, action.
WhatIsALead-preset-week = What they do this week
    .story = All of a sudden there are customers at the front, and people who were on no list at all. But you do have to know, and be allowed to. Look up Jasper and Karim in the table.
WhatIsALead-preset-bond = An extra dimension
    .story = Reader Bert: perhaps leads should be defined anew, or the funnel given one more dimension. Here that dimension is how well you know each other.
WhatIsALead-preset-everyone = A letter for everyone
    .story = If you write to everyone you need not choose, and you miss nobody. Do look at the angry faces as well.
WhatIsALead-axis-forty = Forty people, those you write to first
WhatIsALead-axis-felt = What they made of your letter
WhatIsALead-count-letters = letters
WhatIsALead-count-helped = were helped by it
WhatIsALead-count-nothing = put it aside
WhatIsALead-count-bothered = felt bothered
WhatIsALead-count-missed = missed out
WhatIsALead-label-lead = lead, { PERCENT($percent) }
WhatIsALead-label-customer = customer
WhatIsALead-label-none = not in it
WhatIsALead-aida-attention = attention
WhatIsALead-aida-interest = interest
WhatIsALead-aida-desire = desire
WhatIsALead-aida-action = action
WhatIsALead-bond-customer = customer
WhatIsALead-bond-former = once a customer
WhatIsALead-bond-met = you have met
WhatIsALead-bond-stranger = does not know you
WhatIsALead-felt-helped = helped
WhatIsALead-felt-nothing = put it aside
WhatIsALead-felt-bothered = bothered
WhatIsALead-felt-missed = got none, could have used it
WhatIsALead-felt-none = got none
WhatIsALead-column-place = Place
WhatIsALead-column-name = Name
WhatIsALead-column-label = In your system
WhatIsALead-column-stage = AIDA
WhatIsALead-column-bond = The two of you
WhatIsALead-column-week = This week
WhatIsALead-column-felt = Your letter
WhatIsALead-alt = On the left forty { $as_leads ->
        [yes] small funnels with a percentage, all alike
       *[no] faces with a name
    }, in the order in which you would write to them; who they are and what they are doing this week is in the table. On the right bars: { COUNT($letters) } letters, { COUNT($helped) } people helped, { COUNT($nothing) } put it aside, { COUNT($bothered) } felt bothered, and { COUNT($missed) } got none and could have used it.
WhatIsALead-told = The letter helped **{ COUNT($helped) }** of them, left **{ COUNT($nothing) }** cold and bothered **{ COUNT($bothered) }**. Of those who got nothing, **{ COUNT($missed) }** could have used it.
WhatIsALead-invented = All forty are invented, and so is what they feel: this is no result.
WhatIsALead-whom = { $letters ->
        [one] You write to **one person**
       *[other] You write to **{ COUNT($letters) }** people
    }
WhatIsALead-word = { WhatIsALead-whom }: those your system calls leads, the highest percentages first. { WhatIsALead-told } Such a percentage does not know what anyone is doing this week. { WhatIsALead-invented }
    .title = The word “lead” chooses: { COUNT($helped) } of { COUNT($letters) } helped
WhatIsALead-stage = { WhatIsALead-whom }: those furthest along, from action back to attention. { WhatIsALead-told } People who were never called a lead now count as well. { WhatIsALead-invented }
    .title = AIDA chooses: { COUNT($helped) } of { COUNT($letters) } helped
WhatIsALead-week = { WhatIsALead-whom }: those who could use it this week, as far as you know (of **{ PERCENT($heard) }** of the forty). { $rest ->
        [0] {""}
        [one] The word “lead” chooses the other **one**.{" "}
       *[other] The word “lead” chooses the other **{ COUNT($rest) }**.{" "}
    }{ WhatIsALead-told } To know something is not to be invited. { WhatIsALead-invented }
    .title = { $rest ->
        [0] Their week chooses: { COUNT($helped) } of { COUNT($letters) } helped
       *[other] Their week chooses { COUNT($found) } of { COUNT($letters) }: { COUNT($helped) } helped
    }
WhatIsALead-unknown = { WhatIsALead-whom }. You know of nobody what they are doing this week, so the word “lead” chooses after all, the highest percentages first. { WhatIsALead-told } { WhatIsALead-invented }
    .title = Nobody’s week is known: { COUNT($helped) } of { COUNT($letters) } helped
WhatIsALead-bond = { WhatIsALead-whom }: those who are far along and know you already. { WhatIsALead-told } Whoever does not know you yet comes last now. { WhatIsALead-invented }
    .title = Two dimensions choose: { COUNT($helped) } of { COUNT($letters) } helped
WhatIsALead-all = You write to **all { COUNT($letters) }**, so what you call them no longer matters. The letter helped **{ COUNT($helped) }** of them, left **{ COUNT($nothing) }** cold and bothered **{ COUNT($bothered) }**. { WhatIsALead-invented }
    .title = A letter for everyone: nobody missed, { COUNT($bothered) } bothered
WhatIsALead-silent = You write to nobody, so your letter bothers nobody either. Of the forty, **{ COUNT($missed) }** could have used it. { WhatIsALead-invented }
    .title = No letter: nobody bothered, { COUNT($missed) } missed

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
check-rejections-2 = A coach looks only at who scores, and in his second season there are more goals. What do you know then?
    .right = c
check-rejections-2-a = That he is right.
    .feedback = Those who starve the midfield have a good second season too: the strikers are better already, and the others not bad yet.
check-rejections-2-b = Nothing: two seasons tell you nothing.
    .feedback = Something, at least: the first step was an improvement. Just not the next.
check-rejections-2-c = That the strikers could do with somewhat more attention.
    .feedback = Exactly. A little more was better. But he carries on, and then it goes wrong, unless the strikers really do it alone.
check-rejections-3 = Vlems says there is still room with those who are customers already. Where is that most true?
    .right = a
check-rejections-3-a = Where customers divide their budget by contract.
    .feedback = Exactly. One signature and your part is larger. Whether they sign is another question.
check-rejections-3-b = Where people choose anew each time, as in a supermarket.
    .feedback = There how loyal buyers are goes closely with how large a brand is. Getting more out of the same buyers rarely works.
check-rejections-3-c = Everywhere: a customer you know always buys more easily.
    .feedback = Studies disagree. Among more than 17,000 consumers satisfaction said little about the part of their budget that you get.
