# Notebook 02, the broken funnel. See stage.ftl for how this file works.

## FinitePond: a pond that runs dry

FinitePond-approached = People you approach a month
    .hint = while the pond is full; as it empties you find fewer in proportion
FinitePond-market = People in your market
FinitePond-churn = Churn a month
    .hint = customers who leave; 1.75% a month is 19% a year
FinitePond-put_off = Refusers who never want to hear from you again
    .hint = of those who say no; the others you may ask again later. It starts at nobody
FinitePond-won_back = You may approach leavers again
FinitePond-help_hours = Help for those you approach, buyer or not
    .noun = hours
    .hint = each hour of help halves the number you put off, but comes out of your selling time
FinitePond-hours = Hours a month for approaching people
    .noun = hours
FinitePond-first_hours = Hours before the talk begins
    .noun = hours
    .hint = for every person you approach; the article’s ten hours are for those who really come to the table
FinitePond-half_hours = Hours of attention for half the conversion
    .noun = hours
    .hint = this many hours at the table win half of those you could ever win
FinitePond-conversion = Conversion with all the attention in the world
    .hint = at most this share ever says yes, however long you take; how much of it you reach depends on your time per person
FinitePond-already = Share of the market that is a customer already
FinitePond-margin = Margin per customer a month
FinitePond-newcomers = New people in your market, a year
    .hint = as a share of the market of today; at 0% nobody refills the pond
FinitePond-back = Former customers who can be won again each month
    .hint = at 0% those who leave are gone for good
FinitePond-apart = How far customers differ
    .hint = in churn: one half leaves that much sooner, the other that much later. At 0% they are all alike

FinitePond-preset-endless = Endless pond
    .story = A pond of a million people you will not fish dry. Here the funnel keeps its promise.
FinitePond-preset-small = Pond of 400
    .story = The same work in a market of four hundred people. Now the funnel promises more customers than there are people.
FinitePond-preset-thousand = Pond of 1,000
    .story = In a market of a thousand people there is no peak within these five years: it comes just after. Here too the promise is not kept.
FinitePond-preset-stay = Customers who stay
    .story = Now 6% of your customers leave in a year instead of 19%. Then there is no peak within five years.
FinitePond-preset-refilled = 12% more each year
    .story = Starters, movers, the young: each year 12% of the market comes in. Then there is no decline within five years. There is a ceiling, and the promise is not kept.
FinitePond-preset-back = They come back
    .story = Those who leave may be won once more. Then there is no peak. There is a ceiling.
FinitePond-preset-kinds = Loyal and fickle customers
    .story = The same average churn, but one half of the people leave almost twice as fast once they are customers and the other half hardly ever. The peak comes later, in month 47 instead of 38, and after five years you have 222 customers instead of 184. One average for all is too gloomy here. That there are as many of each is ours.
FinitePond-preset-talks = A small sector that talks
    .story = Of those who say no, 40% never want to speak to you again. No funnel counts them.
FinitePond-preset-fifteen = From 50 to 15
    .story = The same small sector and the same 200 hours, but for 15 people instead of 50. A reader of the article set out to do just that. Here it only just wins: 115.5 customers on average against 109.2. If no more than 30% of the refusers never want to hear from you again, it loses. And what is best here is not 15 but about 28.
FinitePond-preset-help = Help those who buy nothing, too
    .story = Still 15 people, now with an hour of help for everyone. It costs selling time, and still you have more customers on average over the five years. Try it with 50 people: then you don’t have the time, and on average there will be fewer.

FinitePond-axis-people = The pond: where is everyone?
FinitePond-axis-flow = Customers in and out, a month
FinitePond-axis-months = months
FinitePond-people-customers = customers
FinitePond-people-former = former customers
FinitePond-people-put_off = put off
FinitePond-people-untouched = still in the pond
FinitePond-people-above = and { COUNT($above) } more people above
FinitePond-promise = what the funnel promises
FinitePond-promise-short = promise
FinitePond-won = in
FinitePond-left = out
FinitePond-mark = peak: month { $month }, { COUNT($peak) }
FinitePond-end = after five years: { COUNT($peak) }
FinitePond-column-month = Month
FinitePond-column-promise = the funnel’s promise
FinitePond-alt = On the left the { COUNT($market) } people of your market over sixty months: customers at the bottom, above them former customers, people put off and those still in the pond. A dashed line shows what the funnel promises: { COUNT($promised) } customers. On the right, how many customers come in and go out each month.
FinitePond-claim = “After five years more customers leave than come in.”
FinitePond-yearly = A churn of { PERCENT($churn, digits: 2) } a month is { PERCENT($yearly) } a year.
FinitePond-sorted = { $sorted ->
    [yes] {" "}Of those who are customers now, **{ PERCENT($lately, digits: 2) }** leave each month: those quick to leave have left, nobody has become more loyal.
   *[no] {""}
    }
FinitePond-irritated = { $off ->
    [0] {""}
    [one] {" "}You put one person off for good.{ FinitePond-bill }
   *[other] {" "}You put { COUNT($off) } people off for good.{ FinitePond-bill }
    }
FinitePond-bill = { $billed ->
    [yes] {" "}That cost you **{ MONEY($irritation) }** in margin, and no funnel has a line for it.
   *[no] {""}
    }
FinitePond-many = **{ COUNT($customers) }** { $customers ->
    [one] customer
   *[other] customers
    }
FinitePond-top = You have the most customers in **month { $month }**: **{ COUNT($peak) }**. From then on more leave than come in, and after five years there are **{ COUNT($customers) }** ({ COUNT($average) } on average). The funnel promised **{ COUNT($promised) }**. { FinitePond-yearly }{ FinitePond-sorted }{ FinitePond-irritated }
    .title = The peak is month { $month }. After that you shrink
FinitePond-nobody = In five years you win **nobody**. You have { COUNT($hours, digits: 1) } hours per person and a conversion of { PERCENT($conversion, digits: 1) }: too little is left to persuade anyone.{ FinitePond-irritated }
    .title = This way you win nobody
FinitePond-edge = You are just past the peak of **{ COUNT($peak) }** in month { $month }: each month slightly more customers leave than come in. For after five years the funnel promised **{ COUNT($promised) }**. { FinitePond-yearly }{ FinitePond-sorted }{ FinitePond-irritated }
    .title = Just past the peak
FinitePond-leak = From the first month on, more customers leave than come in. There were **{ COUNT($peak) }**, and there are **{ COUNT($customers) }** after five years ({ COUNT($average) } on average); the funnel promised **{ COUNT($promised) }**. { FinitePond-yearly }{ FinitePond-sorted }{ FinitePond-irritated }
    .title = More out than in from day one
FinitePond-beyond = After five years you have { FinitePond-many }; the funnel promised no more than **{ COUNT($promised) }**. It leaves out those who come into your market or come back.{ FinitePond-irritated }
    .title = More than the funnel promised
FinitePond-kept = After five years you have { FinitePond-many }, and the funnel promised **{ COUNT($promised) }**. In a pond like this its sum is (very nearly) right.{ FinitePond-irritated }
    .title = Here the funnel keeps its promise
FinitePond-rests = It settles at { FinitePond-many }: as many come in as leave. For after five years the funnel promised **{ COUNT($promised) }**. { FinitePond-yearly }{ FinitePond-sorted }{ FinitePond-irritated }
    .title = A ceiling of { COUNT($customers) } { $customers ->
        [one] customer
       *[other] customers
    }
FinitePond-grows = After five years you have { FinitePond-many } ({ COUNT($average) } on average), and the number is still rising. The funnel promised **{ COUNT($promised) }**.{ FinitePond-sorted }{ FinitePond-irritated }
    .title = No peak yet, but less than promised
FinitePond-month = The month with the most customers
    .question = Your firm starts without customers, in a market of **400 people** that nobody enters. Each month you approach 50 of them (at first, that is: more and more often you meet someone you have had before) and 30% of those buy. Whoever says no may be asked again later. Each month **1.75%** of your customers leave (19% a year), and they do not come back. In which of the sixty months do you have **the most customers**?
    .why = Month 60 seems the natural guess: you win customers every month, don’t you? That is the funnel in your head: there always seems to be someone at the top of it. But every customer who leaves is one fewer to win, while more and more leave from your growing group. Those two lines cross.

## FunnelOrLoop: money before the sale or after it

FunnelOrLoop-after = Share of your money after the sale
    .hint = 0% is the pure funnel: everything goes to winning new customers
FunnelOrLoop-churn = Churn a month without aftercare
    .hint = 1.75% a month is 19% a year
FunnelOrLoop-talk = People a well-kept customer tells about you a month
    .hint = 30%: of ten customers, three tell someone every month
FunnelOrLoop-budget = Budget a month
FunnelOrLoop-market = People in your market
FunnelOrLoop-already = Share of the market that is a customer already
FunnelOrLoop-preventable = Share of churn that can be prevented
    .hint = the others leave anyway, however kind you are; nearly all of them, by Wright and Riebe
FunnelOrLoop-care = Price of staying, per customer a month
    .hint = at this amount you prevent half of the churn that can be prevented
FunnelOrLoop-care_talk = Price of talking, per customer a month
    .hint = at this amount you gain half of the talk that can still be gained
FunnelOrLoop-unasked = Share of the talk that comes by itself
    .hint = without any aftercare
FunnelOrLoop-lead = Price of reach, per head of your market a month
    .hint = at this amount you reach half of those you could ever reach
FunnelOrLoop-reach = Ceiling of your reach a month
FunnelOrLoop-interest = Go on to evaluate, of those who consider you
FunnelOrLoop-conversion = Buy, of those who evaluate
FunnelOrLoop-put_off = Refusers who never want to hear from you again
    .hint = those you help although they do not buy will not be among them
FunnelOrLoop-back = Former customers who can be won again each month

FunnelOrLoop-preset-sharp = Sharp’s view
    .story = Those who leave could not be kept, talk little about you and buy again some day of their own accord. Then reach is what makes you grow. That nearly all defection is set beforehand, Wright and Riebe found in four markets; the other numbers are ours.
FunnelOrLoop-preset-value = Peppers’ view
    .story = Attention prevents 60% of churn, and of ten customers six tell someone every month. Then money after the sale pays. There is no source for these numbers: ask yourself whether they are true of you.
FunnelOrLoop-preset-before = Everything before the sale
    .story = The funnel as the article mocks it: once the contract is signed, not a euro goes to your customer.
FunnelOrLoop-preset-best = Peppers, best split
    .story = With Peppers’ numbers too, most of the money goes before the sale: 42% after it is best.
FunnelOrLoop-preset-all = Everything after it
    .story = You can overdo the ring as well. If you do nothing to be found, all you have is whoever is there already.
FunnelOrLoop-preset-young = Young firm, no customers
    .story = Aftercare for customers you don’t have is money thrown away. For a firm that begins with nobody 60% after the sale is too much, with Peppers’ numbers too: 21% is best then.
FunnelOrLoop-preset-once = Once in a life
    .story = A wedding dress, a gravestone, a degree. Someone who has bought is no longer a customer, and cannot be kept.
FunnelOrLoop-preset-silent = A market that never talks
    .story = In some trades nobody shares a good address. Then all that aftercare does is keep customers. Even if it does, 60% of your money is too much for that. A smaller share still pays.

FunnelOrLoop-consider = consider
FunnelOrLoop-evaluate = evaluate
FunnelOrLoop-buy = buy
FunnelOrLoop-enjoy = enjoy
FunnelOrLoop-recommend = recommend
FunnelOrLoop-axis-ring = The ring: people a month
FunnelOrLoop-axis-customers = Customers
FunnelOrLoop-axis-months = { FinitePond-axis-months }
FunnelOrLoop-purse-before = before the sale
FunnelOrLoop-purse-after = after the sale
FunnelOrLoop-purse-best = best: { PERCENT($best) } after
FunnelOrLoop-yours = your split: { COUNT($end) }
FunnelOrLoop-funnel = all before: { COUNT($funnel_end) }
FunnelOrLoop-best = best on average: { COUNT($best_end) }
FunnelOrLoop-column-month = Month
FunnelOrLoop-column-yours = Your split
FunnelOrLoop-column-funnel = All before the sale
FunnelOrLoop-column-best = Best split
FunnelOrLoop-alt = At the top a bar with your budget: on the left { PERCENT($after) } after the sale, on the right { PERCENT($before) } before it, with a small triangle at the best split. On the left a ring of five stages: the more people in a stage in the last month, the thicker its arc. On the right your customers over sixty months, with your split, with everything before the sale and with the best split.
FunnelOrLoop-claim = “With this share of your money after the sale, you have more customers than with all of it before.”
FunnelOrLoop-off = { $off ->
    [0] On the way you put nobody off for good.
    [one] On the way you put one person off for good.
   *[other] On the way you put { COUNT($off) } people off for good.
    }
FunnelOrLoop-average = **{ COUNT($average) }** { $heads ->
    [one] customer
   *[other] customers
    }
FunnelOrLoop-more = With **{ PERCENT($after) }** of your money after the sale you have { FunnelOrLoop-average } on average over five years. With all of it before, you would have { COUNT($funnel) }; with the best split ({ PERCENT($best) } after) **{ COUNT($best_average) }**. { FunnelOrLoop-off }
    .title = Money after the sale brings { COUNT($gap) } { $gap ->
        [one] customer
       *[other] customers
    } more
FunnelOrLoop-less = With **{ PERCENT($after) }** of your money after the sale you have { FunnelOrLoop-average } on average over five years. With all of it before, you would have **{ COUNT($funnel) }**; with the best split ({ PERCENT($best) } after) { COUNT($best_average) }. { FunnelOrLoop-off }
    .title = Here the ring loses to the funnel
FunnelOrLoop-pure = With all your money **before the sale** you have { FunnelOrLoop-average } on average over five years. With the best split ({ PERCENT($best) } after) you would have **{ COUNT($best_average) }**. { FunnelOrLoop-off }
    .title = The funnel leaves { COUNT($short) } { $short ->
        [one] customer
       *[other] customers
    } on the table
FunnelOrLoop-purest = With all your money **before the sale** you have { FunnelOrLoop-average } on average over five years, and here that is { $best ->
        [0] as good
       *[other] very nearly as good
    } as it gets. { FunnelOrLoop-off }
    .title = Here the funnel wins
FunnelOrLoop-near = With **{ PERCENT($after) }** of your money after the sale you have { FunnelOrLoop-average } on average over five years. It hardly gets any better. With all of it before, you would have **{ COUNT($funnel) }**. { FunnelOrLoop-off }
    .title = As good as the best split
FunnelOrLoop-same = With **{ PERCENT($after) }** of your money after the sale you have { FunnelOrLoop-average } on average over five years, and with all of it before **just as many**. With the best split ({ PERCENT($best) } after) you would have { COUNT($best_average) }. { FunnelOrLoop-off }
    .title = Before or after the sale: here it makes no difference
FunnelOrLoop-before = Here all your money is best spent **before the sale**: that gives **{ COUNT($funnel) }** { $funnel_heads ->
        [one] customer
       *[other] customers
    } on average. With your { PERCENT($after) } after it you have **{ COUNT($average) }**. { FunnelOrLoop-off }
    .title = Here the funnel wins
FunnelOrLoop-nobody = However you split the money, **nobody** becomes a customer.
    .title = No customers, no ring

TwoDrawings = Bert is right: **a ring is a chain of conversions too.** Here is one and the same chain, drawn twice, with the same numbers. Of every 100 times that someone considers you, **{ COUNT($first, digits: 1) }** end in a purchase, in the funnel just as in the ring. Only, those who say no consider you again: so of 100 people **{ COUNT($buyers) }** buy in the end, after considering you { COUNT($tries, digits: 1) } times on average. A buyer then stays { COUNT($stays, digits: 1) } { $stays ->
        [one] month
       *[other] months
    } on average. Those months are in the ring; do not count them as new customers.
    .title = One chain, two drawings
TwoDrawings-funnel = As a funnel, with the arrows back
TwoDrawings-ring = As a ring: all times together
TwoDrawings-first = { $stage } { COUNT($first) }
TwoDrawings-back = + { COUNT($back) } back
TwoDrawings-alt = Two drawings of the same chain. On the left a funnel of five bars with dashed arrows back, on the right a ring of five arcs. In both: consider { COUNT($consider) }, evaluate { COUNT($evaluate) }, buy { COUNT($buy) }, enjoy { COUNT($enjoy) }, recommend { COUNT($recommend) } times for every 100 people who begin.
TwoDrawings-column-stage = Stage
TwoDrawings-column-first = First time
TwoDrawings-column-all = Everything together

## HiddenJourney: a hundred buyers

HiddenJourney-hidden = Share of the choice before first contact
HiddenJourney-reviews = Your reviews, next to a rival’s
    .noun = ×
    .hint = 1 is just as good; at 2 your yes-to-no ratio doubles: from 34% on the list to 51%
HiddenJourney-talk = Your sales talk, next to a rival’s
    .noun = ×
    .hint = 1 is just as good; at 2 your yes-to-no ratio doubles
HiddenJourney-findability = Findability
    .hint = buyers who come across you at all
HiddenJourney-rivals = Rivals in the picture
HiddenJourney-preset-thirds = Two thirds hidden
    .story = The article’s figure. What it says and what it doesn’t, you can read below, under the research.
HiddenJourney-preset-open = Nothing hidden
    .story = Everyone talks to you first. With reviews and talks no better or worse than your rivals’, you win as many as before. That is what we assumed; it is no discovery.
HiddenJourney-preset-even = Half hidden
    .story = Right at the half, a better talk and better reviews are worth the same.
HiddenJourney-preset-talker = A salesperson three times as good
    .story = Three times as many yeses for every no. Nice for those who get to speak to him.
HiddenJourney-preset-reviewed = Reviews three times as good
    .story = The same talent, but visible before anyone calls.
HiddenJourney-preset-invisible = Best salesperson, nowhere to be found
    .story = A star of a salesperson, in a street where hardly anyone passes.
HiddenJourney-axis-crowd = What becomes of 100 buyers?
HiddenJourney-axis-gains = What 10% more yeses per no bring
HiddenJourney-won = chose
    you
HiddenJourney-lost_in_talk = lost in
    the talk
HiddenJourney-dropped_unseen = dropped
    you unseen
HiddenJourney-never_saw = never
    saw you
HiddenJourney-findability-gain = easier to find
HiddenJourney-reviews-gain = better reviews
HiddenJourney-talk-gain = a better talk
HiddenJourney-gain = { COUNT($gain, digits: 2) } customers
HiddenJourney-column-fate = Of 100 buyers
HiddenJourney-column-people = People, or gain
HiddenJourney-alt = A hundred little people in four groups: { $won } chose you, { $lost } you lost in the talk, { $dropped } dropped you unseen and { $never } never saw you. Beside them three bars: 10% more yeses per no bring { COUNT($findability, digits: 2) } customers in findability, { COUNT($reviews, digits: 2) } in reviews and { COUNT($talk, digits: 2) } in the talk.
HiddenJourney-claim = “Better reviews win you more than a better sales talk.”
HiddenJourney-choose = { $won } of 100 { $won ->
        [one] chooses
       *[other] choose
    } you
HiddenJourney-fates = Of the 100 buyers, **{ $never }** never saw you, **{ $dropped }** dropped you before you ever spoke, **{ $lost }** you lost in the talk and **{ $won }** chose you.
HiddenJourney-say-findability = { HiddenJourney-fates } Your next euro does most when it makes you **easier to find**.
    .title = { HiddenJourney-choose }. First you must be found
HiddenJourney-say-reviews = { HiddenJourney-fates } Your next euro does most in your **reviews**.
    .title = { HiddenJourney-choose }. The reviews decide
HiddenJourney-say-talk = { HiddenJourney-fates } Your next euro does most in the **sales talk**.
    .title = { HiddenJourney-choose }. The talk decides
HiddenJourney-say-even = { HiddenJourney-fates } Your next euro does as much in your **reviews** as in the **sales talk**.
    .title = { HiddenJourney-choose }. Reviews and talk weigh the same
HiddenJourney-say-unseen = { HiddenJourney-fates } Reviews and talks cannot win people who never come across you.
    .title = Nobody sees you
HiddenJourney-say-alone = { HiddenJourney-fates } There is nothing left to improve.
    .title = Everyone chooses you

## CallBack: one more call?

CallBack-who = Whom do you call?
    .never = someone who never bought
    .bought = someone who just bought
CallBack-lead = Chance that someone who never bought buys after a contact
    .hint = the first time; invented, fill in your own
CallBack-contact_cost = Cost of a contact
    .hint = a call, a letter, a visit; one each period
CallBack-margin = Margin on a purchase
CallBack-fourth = A customer’s chance after three silent periods
CallBack-first = A customer’s chance right after a purchase
CallBack-second = A customer’s chance after one silent period
CallBack-third = A customer’s chance after two silent periods
CallBack-fading = What is left of the chance each silent period
    .hint = of a lead from the beginning, of a customer after three silent periods; this part is ours
CallBack-discount_rate = Discount rate per period
    .hint = how much less a euro of the next period is worth to you now
CallBack-preset-lead = A lead
    .story = Someone who never bought from you. What they are worth depends on the customer they may become.
CallBack-preset-book = The textbook example
    .story = Pfeifer and Carraway’s numbers, for someone who has just bought: a margin of €40, a contact of €4, chances of 30, 20, 15 and 5%.
CallBack-preset-mail = An e-mail for 50 cents
    .story = The cheaper the contact, the longer you keep trying.
CallBack-preset-visit = A visit for €15
    .story = A visit has to earn itself back sooner.
CallBack-preset-loyal = Longer silence means nothing
    .story = A customer of whom staying silent longer says nothing: after the second silent period the chance stays at 15%. Then you never need to stop, and this claim is wrong.
CallBack-preset-free = Calling is free
    .story = If it costs nothing you may call on for ever. But then you count the other person’s irritation as nothing, too.
CallBack-axis-worth = Worth if you stop then
CallBack-axis-chance = Chance of a purchase
CallBack-axis-stop = silent periods before you stop
CallBack-axis-silent = silent periods so far
CallBack-best = { MONEY($value, digits: 2) }
CallBack-needed = pays only above { PERCENT($needed, digits: 1) }
CallBack-column-stop = Silent periods
CallBack-column-chance = Chance of a purchase after them
CallBack-column-value = Worth if you stop then
CallBack-alt = On the left nine bars: what the person you call is worth if you stop after none to eight silent periods. The highest is at { $stop }: { MONEY($value, digits: 2) }. On the right the chance of a purchase after each silent period, with a dashed line at { PERCENT($needed, digits: 1) }, the chance at which a contact earns itself back.
CallBack-claim = “There comes a moment when you had better stop calling.”
CallBack-periods = { $stop } silent { $stop ->
        [one] period
       *[other] periods
    }
CallBack-on-lead = { $matters ->
        [yes] Calling on through all eight silent periods costs you **{ MONEY($lost, digits: 2) }** per lead.
       *[no] Calling on makes no more difference then.
    }
CallBack-on-bought = { $matters ->
        [yes] Calling on through all eight silent periods costs you **{ MONEY($lost, digits: 2) }** per customer.
       *[no] Calling on makes no more difference then.
    }
CallBack-lead-stop = Stop after **{ CallBack-periods }**: then someone who never bought is worth **{ MONEY($value, digits: 2) }**. { CallBack-on-lead } Those who buy become a customer worth { MONEY($worth, digits: 2) }, so a contact of { MONEY($contact_cost, digits: 2) } only pays at a chance above { PERCENT($needed, digits: 1) }.
    .title = A lead: stop after { CallBack-periods }
CallBack-lead-always = Keep calling: even after seven silent periods a contact of { MONEY($contact_cost, digits: 2) } still pays. Someone who never bought is worth **{ MONEY($value, digits: 2) }**, and the chance need only be { PERCENT($needed, digits: 1) }.
    .title = A lead: here it pays to keep calling
CallBack-lead-free = A contact costs **nothing** here, so feel free to call on: someone who never bought is then worth **{ MONEY($value, digits: 2) }**. Do put a price on the other person’s patience.
    .title = Calling is free, so keep calling
CallBack-lead-never = **Don’t** call. Those who buy become a customer worth { MONEY($worth, digits: 2) }, but a contact of { MONEY($contact_cost, digits: 2) } only pays at a chance above { PERCENT($needed, digits: 1) }. Calling through all eight silent periods loses you **{ MONEY($lost, digits: 2) }** per lead.
    .title = A lead: even one call is one too many
CallBack-bought-stop = Stop after **{ CallBack-periods }**: then a customer who has just bought is worth **{ MONEY($value, digits: 2) }**. { CallBack-on-bought } A contact of { MONEY($contact_cost, digits: 2) } only pays at a chance above { PERCENT($needed, digits: 1) }.
    .title = A customer: stop after { CallBack-periods }
CallBack-bought-always = Keep calling: even after seven silent periods a contact of { MONEY($contact_cost, digits: 2) } still pays. A customer who has just bought is worth **{ MONEY($value, digits: 2) }**, and the chance need only be { PERCENT($needed, digits: 1) }.
    .title = A customer: here it pays to keep calling
CallBack-bought-free = A contact costs **nothing** here, so feel free to call on: someone who just bought is then worth **{ MONEY($value, digits: 2) }**. Do put a price on the other person’s patience.
    .title = Calling is free, so keep calling
CallBack-bought-never = **Don’t** call: a customer who has just bought is worth **{ MONEY($value, digits: 2) }**, and every contact of { MONEY($contact_cost, digits: 2) } takes from that. Calling through all eight silent periods loses you **{ MONEY($lost, digits: 2) }**.
    .title = A customer: even one call is one too many

## Three questions

check-funnel-1 = A firm fishes month after month in a pond that is not refilled. Customers who leave do not come back. What happens?
    .right = b
check-funnel-1-a = The number of customers grows ever more slowly, but goes on growing.
    .feedback = That is the ceiling of a pond to which leavers return. Here they don’t.
check-funnel-1-b = There is a peak, and after that the firm shrinks.
    .feedback = The pond yields less and less, while more people leave from a larger group. Where the two are equal is the peak.
check-funnel-1-c = That depends on how good the salespeople are.
    .feedback = A higher conversion brings the peak forward and makes it higher. It does not take it away.
check-funnel-2 = Of the buyers, 34% keep you on the list. Your reviews improve: for every no you now get twice as many yeses. How many buyers keep you on the list?
    .right = b
check-funnel-2-a = 68%.
    .feedback = Twice the ratio is not twice the share. From 60% you would end up above 100%.
check-funnel-2-b = 51%.
    .feedback = From 34 yeses for 66 noes you go to 68 for 66. That is 68 of 134.
check-funnel-2-c = 34%, for what is hidden changes nothing.
    .feedback = If reviews and talks are as good as elsewhere, that is what our model assumes. But here your reviews improve.
check-funnel-3 = When is all your money best spent before the sale?
    .right = a
check-funnel-3-a = When your product is bought once in a life.
    .feedback = Then there is nobody to keep. If they don’t spread the word either, the funnel is entirely right.
check-funnel-3-b = When you have many customers.
    .feedback = That is just when each euro of aftercare has many people to work for.
check-funnel-3-c = When your customers talk about you a lot.
    .feedback = Then aftercare works twice: they stay, and they bring others along.

## The lamps: each claim with its condition in six words

lamp-funnel-8 = Two thirds of the choice is made before the first contact
    .condition = depends on whom you ask
lamp-funnel-10 = The funnel is dead and buried
    .condition = only where the pond runs dry
lamp-funnel-11 = The phase after the sale matters most
    .condition = if attention makes customers stay longer
lamp-funnel-bert-funnel = Some funnel always remains (reader Bert)
    .condition = a ring is a chain too
