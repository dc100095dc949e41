# Notebook 04, The scarce customer. See stage.ftl for how this file works.

## TwoEnvelopes: two envelopes

TwoEnvelopes-customers = Customers
TwoEnvelopes-budget = Budget per customer
    .hint = at €500 there is always enough for everybody
TwoEnvelopes-outside_return = What money earns elsewhere
    .hint = return on every euro you do not put into an envelope
TwoEnvelopes-invest_a = Inside envelope A
TwoEnvelopes-roi_a = Return (ROI) of A
TwoEnvelopes-invest_b = Inside envelope B
TwoEnvelopes-roi_b = Return (ROI) of B
TwoEnvelopes-preset-one = One customer
TwoEnvelopes-preset-twelve = Twelve customers
TwoEnvelopes-preset-million = A million customers
    .story = From one customer to a million: the sums grow, the winner stays the same. So far the article is right.
TwoEnvelopes-preset-tight = Tight budget
    .story = €1,200 for twelve customers. That buys everyone an envelope A, but only eight of them an envelope B. The other four go home empty-handed, and that costs more than B makes up for per customer.
TwoEnvelopes-preset-elsewhere = 25% elsewhere
    .story = With A you keep €50 per customer in hand. If that can earn 25% somewhere else, it beats the 20% it makes inside envelope B.
TwoEnvelopes-preset-peppers = Peppers’ own example
    .story = The piece by Don Peppers that the article leans on uses $10 at 100% and $20 at 75%. There the extra money returns 50%: a far wider margin than the article’s 20%.
TwoEnvelopes-heading = Envelope { $name }: { MONEY($invest) } at { PERCENT($roi) }
TwoEnvelopes-heading-short = { $name }: { MONEY($invest) } at { PERCENT($roi) }
TwoEnvelopes-times-all = × { COUNT($served) } customers
TwoEnvelopes-times-some = × { COUNT($served) } customers
    { COUNT($left) } get nothing
TwoEnvelopes-sum = { $name }: { MONEY($total) }
TwoEnvelopes-made-a = A: €100 at 50%, so €50 profit
TwoEnvelopes-made-b = B: €150. What does the extra €50 add?
TwoEnvelopes-made-all = { COUNT($served, digits: 1) } × { MONEY($each) }
TwoEnvelopes-made-rest = { COUNT($served, digits: 1) } × { MONEY($each) } + { MONEY($elsewhere) } elsewhere
TwoEnvelopes-column-envelope = Envelope
TwoEnvelopes-column-invest = Per customer
TwoEnvelopes-column-roi = ROI
TwoEnvelopes-column-served = Customers who get it
TwoEnvelopes-column-earned = Profit from customers
TwoEnvelopes-column-elsewhere = Profit from elsewhere
TwoEnvelopes-column-total = Together
TwoEnvelopes-alt = Two envelopes side by side, a dot for each customer and the profit inside each dot. Envelope A, { MONEY($invest_a) } at { PERCENT($roi_a) }, reaches { COUNT($served_a, digits: 1) } of { COUNT($customers) } { $customers ->
        [one] customer
       *[other] customers
    }; envelope B, { MONEY($invest_b) } at { PERCENT($roi_b) }, reaches { COUNT($served_b, digits: 1) }. The bars below: A { MONEY($a) }, B { MONEY($b) }.
TwoEnvelopes-claim = “The large envelope earns more than the small one, even though its ROI is lower.”
TwoEnvelopes-large = { $customers ->
        [one] With **one customer**
       *[other] With **{ COUNT($customers) } customers**
    } envelope A earns **{ MONEY($a) }** and envelope B **{ MONEY($b) }**. The extra { MONEY($extra) } per customer returns **{ PERCENT($marginal) }**{ $elsewhere ->
        [yes] , and elsewhere money makes only { PERCENT($outside_return) }.
       *[no] . As long as money earns less elsewhere and there is enough of it, this is where it belongs.
    }
    .title = The lower ROI earns the most: { MONEY($best) } against { MONEY($least) }
TwoEnvelopes-short = There is only { MONEY($budget) } per customer, so envelope { $large } reaches **{ COUNT($served, digits: 1) }** of the { COUNT($customers) }. It still wins: A earns **{ MONEY($a) }** and B **{ MONEY($b) }**. The extra { MONEY($extra) } per customer returns **{ PERCENT($marginal) }**.
    .title = Tight, and still { $winner } wins: { MONEY($best) } against { MONEY($least) }
TwoEnvelopes-tight = There is only **{ MONEY($budget) }** per customer. Envelope { $large } then reaches **{ COUNT($served, digits: 1) }** of { COUNT($customers) } { $customers ->
        [one] customer
       *[other] customers
    }. Now money is what is scarce and the highest ROI wins: A earns **{ MONEY($a) }** and B **{ MONEY($b) }**.
    .title = Money is scarce: the highest ROI wins, { MONEY($best) } against { MONEY($least) }
TwoEnvelopes-elsewhere = The extra { MONEY($extra) } per customer returns **{ PERCENT($marginal) }** inside envelope { $large } and **{ PERCENT($outside_return) }** elsewhere. You do better with { $small } and the rest elsewhere: A comes to **{ MONEY($a) }** and B to **{ MONEY($b) }**.
    .title = The extra money works harder elsewhere: { $winner } wins
TwoEnvelopes-diminishing = The extra { MONEY($extra) } inside envelope { $large } returns **{ PERCENT($marginal) }**: each customer leaves you { MONEY($lost) } less. A earns **{ MONEY($a) }** and B **{ MONEY($b) }**, however much money you have.
    .title = Giving more brings in nothing more: { $winner } wins
TwoEnvelopes-alike-roi = Both return { PERCENT($roi_a) }, so look at the euros alone: A earns **{ MONEY($a) }** and B **{ MONEY($b) }**. The extra { MONEY($extra) } per customer returns **just as much**.
    .title = The same ROI, so the most euros win: { $winner }
TwoEnvelopes-easy = Envelope { $large } wins on both counts, ROI and euros: A earns **{ MONEY($a) }** and B **{ MONEY($b) }**. The extra { MONEY($extra) } per customer returns **{ PERCENT($marginal) }**. Nothing to choose here.
    .title = { $winner } wins in per cent and in euros
TwoEnvelopes-alike = Both envelopes hold { MONEY($invest_a) }. Then only the ROI counts: A earns **{ MONEY($a) }** and B **{ MONEY($b) }**.
    .title = Same price, so the highest ROI wins: { $winner }
TwoEnvelopes-tie = Exactly level: A and B both earn **{ MONEY($a) }**. This is the turning point; one nudge and there is a different winner.
    .title = A draw: { MONEY($a) } each
TwoEnvelopes-leave = Elsewhere money earns **{ PERCENT($outside_return) }**, and neither envelope does better. Leave them shut: that way A and B both come to **{ MONEY($best) }**.
    .title = Neither: your money works harder elsewhere
TwoEnvelopes-nothing = Like this neither envelope earns anything: A **{ MONEY($a) }**, B **{ MONEY($b) }**.
    .title = Nothing in, nothing out
TwoEnvelopes-way-tight = Your way: a **tight budget**. There is too little money for a large envelope for everybody, and then every euro counts instead of every customer.
TwoEnvelopes-way-elsewhere = Your way: a **better use for the money**. What the two envelopes differ by earns more elsewhere than with your customers.
TwoEnvelopes-way-diminishing = Your way: **diminishing returns**. The extra euros in the large envelope do not earn themselves back, however much money you have.
TwoEnvelopes-found-tight = tight budget
TwoEnvelopes-found-elsewhere = better use for the money
TwoEnvelopes-found-diminishing = diminishing returns
TwoEnvelopes-marginal = What the extra €50 returns
    .question = You have twelve customers and money enough. You can give each customer an envelope with €100 in it that returns 50%. Or one with €150 that returns 40%. The difference is €50 per customer. **What is the return on those extra €50 alone?**
    .why = You soon say 40%, because that is what it says on the envelope. But 40% is the average over the whole €150. The first €100 already made €50; the extra €50 adds €10 to that. Ten on fifty: a fifth. The label shows an average, the choice is about the next euro.

## WhatIsScarce: what is scarce?

WhatIsScarce-budget = Budget
    .hint = all you can spend on your customers this year
WhatIsScarce-customers = Customers
WhatIsScarce-outside_return = What money earns elsewhere
    .hint = return on every euro you do not spend on customers
WhatIsScarce-invest_a = Proposal A costs per customer
WhatIsScarce-roi_a = Return (ROI) of A
WhatIsScarce-invest_b = Proposal B costs per customer
WhatIsScarce-roi_b = Return (ROI) of B
WhatIsScarce-cost_per_customer = Winning a customer costs
    .hint = advertising, sales people and discounts, per customer won
WhatIsScarce-prospects = Prospects you can win
    .hint = they run out as well; at 0 you win nobody, and the best mix counts only those who are customers already
WhatIsScarce-preset-money = Tight: €50,000
    .story = With €50,000 for a thousand customers you cannot even give everybody envelope A. Every euro counts, so ROI shows the way. One more customer is worth nothing: there is no money for them.
WhatIsScarce-preset-both = In between: €120,000
WhatIsScarce-preset-people = Ample: €200,000
    .story = Everybody already has the large envelope and €50,000 is left lying there. Now customers are scarce, just as the article says: one more customer is worth €60, one more euro nothing.
WhatIsScarce-preset-kink = At the kink: €100,000
    .story = Everybody has exactly the small envelope. One euro more goes into a larger envelope (20%), one euro less takes an envelope away (50%). At a kink “one more” and “one less” are not worth the same.
WhatIsScarce-preset-elsewhere = Ample, but 25% elsewhere
    .story = Money enough, and still nobody gets the large envelope: the 20% it would add is easily beaten by 25% elsewhere.
WhatIsScarce-preset-sharp = Sharp’s view
    .story = Customers can be bought, and more money for those who already buy does little. Winning one costs €25 here and one more is worth €50: so win them. The €25 and the 30% of proposal B are ours.
WhatIsScarce-preset-value = Peppers’ view
    .story = His own example: a thousand customers, 10 at 100% or 20 at 75% (he in dollars, we in euros). One more customer is worth €15. That winning one costs €100 is ours; to Peppers prospects run out one day as well.
WhatIsScarce-preset-prospects = Prospects run out too
    .story = Peppers counts prospective customers too. Here there are 500, and winning one costs €30. At €250,000 you have them all, and only then is one more prospect worth something: €30. Take the budget below €240,000 and it is nothing again, as your money runs out first. The 500 and the €30 are ours.
WhatIsScarce-price = winning one costs
WhatIsScarce-axis-euro = One more euro is worth
WhatIsScarce-axis-customer = One more customer is worth
WhatIsScarce-axis-budget = budget
WhatIsScarce-top-most = best mix = most per customer
WhatIsScarce-top-first = best mix = best ROI first
WhatIsScarce-top-both = best mix = both rules of thumb
WhatIsScarce-top-prospects = best mix, with prospects
WhatIsScarce-under-most = best ROI first
WhatIsScarce-under-first = most per customer
WhatIsScarce-zone-money = money is
    scarce
WhatIsScarce-zone-both = both are
    scarce
WhatIsScarce-zone-people = customers
    scarce
WhatIsScarce-zone-nothing = nothing is
    scarce
WhatIsScarce-scarce = What is scarce?
WhatIsScarce-short-money = money
WhatIsScarce-short-both = both
WhatIsScarce-short-people = people
WhatIsScarce-short-nothing = nothing
WhatIsScarce-column-zone = What is scarce
WhatIsScarce-column-from = Budget from
WhatIsScarce-column-to = To
WhatIsScarce-column-euro = One more euro
WhatIsScarce-column-customer = One more customer
WhatIsScarce-column-price = Winning a customer
WhatIsScarce-alt = Three lines above the budget: the profit if you do the best ROI first ({ MONEY($first) } where you are), if you give each customer the most ({ MONEY($most) }) and of the best mix ({ MONEY($profit) }). { $kinks ->
        [0] There is no kink
        [one] The kink is at { MONEY($kink) }
        [2] The kinks are at { MONEY($kink) } and { MONEY($last) }
       *[other] The { $kinks } kinks are between { MONEY($kink) } and { MONEY($last) }
    }. Below, in two small staircases: one more euro is worth { MONEY($euro, digits: 2) } here and one more customer { MONEY($customer) }. The dotted line there: winning a customer costs { MONEY($price) }.
WhatIsScarce-claim = “Give each customer what earns the most per customer: that beats the best ROI first.”
WhatIsScarce-forgone = { $dearer ->
        [yes] {" "}(with what that money would earn here)
       *[no] {""}
    }
WhatIsScarce-bridge = { $pays ->
        [never] Winning a customer for { MONEY($cost_per_customer) } does not pay then.
        [once] Winning a customer costs **{ MONEY($price) }**{ WhatIsScarce-forgone } and is earned back at once: so here leads pay for themselves.
       *[later] Winning a customer costs **{ MONEY($price) }**{ WhatIsScarce-forgone }: that is earned back only once they bring in **{ COUNT($times, digits: 1) }** times as much.
    }{ WhatIsScarce-bought }
WhatIsScarce-bought = { $bought ->
        [none] {""}
        [all] {" "}You win all { COUNT($prospects) } prospects, and one more prospect is worth **{ MONEY($prospect) }**: they have run out as well.
        [some] {" "}You win **{ COUNT($won) }** of the { COUNT($prospects) } prospects.
       *[nobody] {" "}You win none of the { COUNT($prospects) } prospects: here winning one costs more than one more customer is worth.
    }
WhatIsScarce-winning = Every customer has their envelope, and with what is left of **{ MONEY($budget) }** you win **{ COUNT($won) }** of the { COUNT($prospects) } prospects. Together that is **{ MONEY($profit) }** profit. One more euro is worth **{ MONEY($euro, digits: 2) }**, one more customer **{ MONEY($customer) }** and one more prospect **{ MONEY($prospect) }**: there are prospects enough, it is money that has run out.
    .title = Winning customers pays while there is money: { COUNT($won) } won
WhatIsScarce-money = With **{ MONEY($budget) }** for { $customers ->
        [one] one customer
       *[other] { COUNT($customers) } customers
    } it is **money that is scarce**: one more euro is worth **{ MONEY($euro, digits: 2) }**, one more customer nothing. { $winner ->
        [first] The best ROI first earns **{ MONEY($first) }**, the most per customer only { MONEY($most) }.
        [most] The most per customer earns **{ MONEY($most) }**, the best ROI first { MONEY($first) }.
       *[same] Both rules of thumb earn **{ MONEY($first) }** here.
    } { WhatIsScarce-bridge }
    .title = Money is scarce: look at the ROI
WhatIsScarce-both = With **{ MONEY($budget) }** for { $customers ->
        [one] one customer
       *[other] { COUNT($customers) } customers
    } you mix: **{ COUNT($n_small) }** { $small_heads ->
        [one] gets
       *[other] get
    } { MONEY($small) } and **{ COUNT($n_large) }** { $large_heads ->
        [one] gets
       *[other] get
    } { MONEY($large) }, together **{ MONEY($profit) }** profit. One more euro is worth **{ MONEY($euro, digits: 2) }** and one more customer **{ MONEY($customer) }**. Neither rule of thumb gets there: { MONEY($first) } and { MONEY($most) }. { WhatIsScarce-bridge }
    .title = Money and customers are both scarce: mixing wins
WhatIsScarce-people = With **{ MONEY($budget) }** for { $customers ->
        [one] one customer
       *[other] { COUNT($customers) } customers
    } it is **customers that are scarce**: one more customer is worth **{ MONEY($customer) }**, one more euro { $outside_return ->
        [0] nothing
       *[other] only the { MONEY($euro, digits: 2) } it earns elsewhere
    }. { $winner ->
        [first] The best ROI first earns **{ MONEY($first) }**, the most per customer { MONEY($most) }.
        [most] The most per customer earns **{ MONEY($most) }**, the best ROI first { MONEY($first) }.
       *[same] Both rules of thumb earn **{ MONEY($first) }** here.
    } { WhatIsScarce-bridge }
    .title = { $winner ->
        [first] Customers are scarce, but the money has a better use elsewhere
       *[other] Customers are scarce: look at euros per customer
    }
WhatIsScarce-kink = At **{ MONEY($budget) }** you are exactly at a kink. One euro **more** is worth { MONEY($euro, digits: 2) }, one euro **less** costs { MONEY($euro_less, digits: 2) }. One customer **more** is worth { MONEY($customer) }, one customer **less** costs { MONEY($customer_less) }. The profit is **{ MONEY($profit) }**.
    .title = At the kink: one more and one less differ
WhatIsScarce-nothing = Neither proposal earns more than the **{ PERCENT($outside_return) }** your money makes elsewhere. Nothing is scarce: not money, not customers. Leave the money where it is: **{ MONEY($profit) }**.
    .title = Nothing is scarce: let your money work elsewhere

## SpendPerCustomer: how much to spend on a customer?

SpendPerCustomer-spend = What you spend per customer
SpendPerCustomer-outside_return = What money earns elsewhere
SpendPerCustomer-roi_b = Return (ROI) at B
    .hint = the lower, the sooner spending more stops helping
SpendPerCustomer-invest_a = Point A: spend per customer
SpendPerCustomer-roi_a = Return (ROI) at A
SpendPerCustomer-invest_b = Point B: spend per customer
SpendPerCustomer-shape = Shape of the curve
    .hint = two points do not say which curve runs through them
    .saturating = levels off
    .power = power function
    .s = S-curve
SpendPerCustomer-preset-small = Envelope A: €100
SpendPerCustomer-preset-large = Envelope B: €150
SpendPerCustomer-preset-best = The top: €187
SpendPerCustomer-preset-more = Over the top: €300
    .story = The ROI is still positive here, so on paper it “pays”. But every euro beyond the top costs more than it brings in.
SpendPerCustomer-preset-elsewhere = 20% elsewhere
    .story = If money earns 20% elsewhere, envelope B is already too dear: its last euros do not make that. The best spend moves back from €187 to €125.
SpendPerCustomer-preset-power = Power function
    .story = The same two points, another curve: now the top is at €362 instead of €187. So knowing the two envelopes does not tell you how far you may go.
SpendPerCustomer-preset-s = S-curve
    .story = A little money does next to nothing here. The highest return is not at the first euro but at €103, and the top is at €140: envelope B is already too fat.
SpendPerCustomer-axis-worth = Profit per customer
SpendPerCustomer-axis-returns = Return
SpendPerCustomer-axis-spend = spend per customer
SpendPerCustomer-average = average (ROI)
SpendPerCustomer-next = the next euro
SpendPerCustomer-elsewhere = elsewhere ({ PERCENT($outside_return) })
SpendPerCustomer-top = worth most: { MONEY($best) }
SpendPerCustomer-top-beyond = the top is further on, at { MONEY($best) } →
SpendPerCustomer-top-far = the top is much further on →
SpendPerCustomer-first = highest return: { PERCENT($first) }
SpendPerCustomer-here = { PERCENT($next) }
SpendPerCustomer-column-spend = Spend per customer
SpendPerCustomer-column-gain = Profit per customer
SpendPerCustomer-column-roi = Average return (ROI)
SpendPerCustomer-column-next = Return of the next euro
SpendPerCustomer-alt = On the left the profit per customer at every spend, through the points A ({ MONEY($invest_a) }, { PERCENT($roi_a) }) and B ({ MONEY($invest_b) }, { PERCENT($roi_b) }), with a diamond at the top. On the right the average return and that of the next euro; where the next euro returns less than the average, the average falls. Thin beside it, the other two curves through A and B. Your dot is at { MONEY($spend) }.
SpendPerCustomer-claim = “The next euro for this customer earns more than it would elsewhere.”
SpendPerCustomer-highest = { $name ->
        [Power] The less you spend, the higher the return
        [SCurve] The highest return is at **{ MONEY($highest) }** (**{ PERCENT($first) }**)
       *[Saturating] The very first euro has the highest return (**{ PERCENT($first) }**)
    }
SpendPerCustomer-all-curves = Where that top lies depends on the shape of the curve. Through the same two points it can be at **{ MONEY($low) }** or { $wide ->
        [yes] far beyond{" "}
       *[no] {""}
    }**{ MONEY($high) }**. All that is certain is what a euro between A and B returns on average: the same on all three curves.
SpendPerCustomer-more = With **{ MONEY($spend) }** per customer the ROI is **{ PERCENT($roi) }** and the profit **{ MONEY($gain) }**. The next euro returns **{ PERCENT($next) }**{ $elsewhere ->
        [yes] {" "}and elsewhere { PERCENT($outside_return) }
       *[no] {""}
    }, so there is more to be had. { SpendPerCustomer-highest }, worth most is **{ MONEY($best) }** per customer: profit **{ MONEY($most) }**. { SpendPerCustomer-all-curves }
    .title = The next euro still returns { PERCENT($next) }
SpendPerCustomer-best = With **{ MONEY($spend) }** per customer you are at the top: **{ MONEY($gain) }** profit, an ROI of **{ PERCENT($roi) }**. The next euro returns **{ PERCENT($next) }**{ $elsewhere ->
        [yes] , as much as elsewhere
       *[no] : it just earns itself back
    }. { SpendPerCustomer-highest }, but there is no more profit than here. { SpendPerCustomer-all-curves }
    .title = The top: { MONEY($spend) } per customer, { MONEY($gain) } profit
SpendPerCustomer-less = With **{ MONEY($spend) }** per customer the ROI is **{ PERCENT($roi) }** and the profit **{ MONEY($gain) }**. But the next euro returns **{ PERCENT($next) }**{ $elsewhere ->
        [yes] {" "}and elsewhere { PERCENT($outside_return) }
       *[no] {""}
    }. You are past the top of **{ MONEY($best) }** per customer: there the profit is **{ MONEY($most) }**{ $elsewhere ->
        [yes] {" "}and what you keep earns more elsewhere
       *[no] {""}
    }. { SpendPerCustomer-highest }. { SpendPerCustomer-all-curves }
    .title = Past the top: the next euro returns { PERCENT($next) }
SpendPerCustomer-nothing = You spend nothing yet. { SpendPerCustomer-highest }, worth most is { $far ->
        [yes] a spend far beyond **{ MONEY($best) }** per customer.
       *[no] **{ MONEY($best) }** per customer: profit **{ MONEY($most) }**.
    }
    .title = Nothing spent yet, nothing earned yet
SpendPerCustomer-early = With **{ MONEY($spend) }** per customer you have not gone far enough: the profit is **{ MONEY($gain) }** and the next euro returns **{ PERCENT($next) }**. But further on it returns more. { SpendPerCustomer-highest }, worth most is **{ MONEY($best) }** per customer: profit **{ MONEY($most) }**. { SpendPerCustomer-all-curves }
    .title = A little money does next to nothing here
SpendPerCustomer-far = With **{ MONEY($spend) }** per customer the ROI is **{ PERCENT($roi) }** and the profit **{ MONEY($gain) }**. The next euro returns **{ PERCENT($next) }**, and by this curve that goes on far beyond **{ MONEY($best) }** per customer. Two points do not promise that much. { SpendPerCustomer-highest }.
    .title = The next euro still returns { PERCENT($next) }
SpendPerCustomer-never = Even the highest return is only **{ PERCENT($first) }** here, and elsewhere money earns **{ PERCENT($outside_return) }**. There is nothing to be made from these customers this way.
    .title = Spending nothing is best here
SpendPerCustomer-none = No curve on which more money returns less and less runs through these two points: A is **{ MONEY($invest_a) }** at **{ PERCENT($roi_a) }**, B **{ MONEY($invest_b) }** at **{ PERCENT($roi_b) }**. The dearer point has to bring in more, and at a lower ROI.
    .title = No curve through A and B

## ReturnOnCustomer: what a mailing uses up of your list

ReturnOnCustomer-mailings = Mailings you send
ReturnOnCustomer-fatigue = Fatigue per mailing
    .hint = how much less likely those who did not respond are to respond next time
ReturnOnCustomer-campaigns_left = Campaigns still to come
    .hint = later, to the same list; every mailing makes them bring in less, and they tire it too
ReturnOnCustomer-people = People on the list
ReturnOnCustomer-response = Response to the first mailing
ReturnOnCustomer-contribution = Contribution per response
    .hint = what an order leaves you, before the cost of the mailing
ReturnOnCustomer-cost = Cost per piece
ReturnOnCustomer-call_off = Call off campaigns at a loss
    .hint = off: you later send all that is planned, even at a loss
ReturnOnCustomer-recovers = How much of the response comes back
    .hint = between two mailings, of what was lost: people forget, or fresh names join. 0% is gone for good, as Peppers has it
ReturnOnCustomer-preset-newsletter = Every month
    .story = A made-up web shop: 20,000 people, 2% respond, every response brings in €40 and a piece costs €0.50.
ReturnOnCustomer-preset-peppers = Peppers and Rogers’ mailing
    .story = A million people, 1 apiece, 1% response, a contribution of 1.25 million, half a per cent of fatigue (they in dollars, we in euros). Whoever sends 44 more campaigns after it earns 250,000 and uses up 245,407 of the list. The 44 is our choice: one campaign more and it does not pay.
ReturnOnCustomer-preset-every-week = Every week
ReturnOnCustomer-preset-tired = A list that tires fast
ReturnOnCustomer-preset-last = After us, the deluge
    .story = If no campaign is ever to follow, the list is worth nothing afterwards anyway and fatigue costs nothing. To reckon like that is to reckon as if customers were endless.
ReturnOnCustomer-preset-rest = The list recovers
    .story = According to Peppers a chance missed with a customer is lost for good. Here 5% of the lost response comes back between two mailings: people forget, or fresh names join. Twelve mailings then use up €16,980 of your list instead of €38,412. The 5% is ours.
ReturnOnCustomer-axis-total = So far
ReturnOnCustomer-axis-each = Per mailing
ReturnOnCustomer-axis-mailings = mailings
ReturnOnCustomer-line-earned = earned
ReturnOnCustomer-line-used = used up of the list
ReturnOnCustomer-line-gains = earns
ReturnOnCustomer-line-costs = uses up
ReturnOnCustomer-turn = from { $turn } on: a loss
ReturnOnCustomer-column-mailings = Mailings
ReturnOnCustomer-column-response = Response to the next
ReturnOnCustomer-column-earned = Earned
ReturnOnCustomer-column-used = Used up of the list
ReturnOnCustomer-column-net = Left over
ReturnOnCustomer-alt = On the left what { $mailings ->
        [one] one mailing has
       *[other] { $mailings } mailings have
    } earned ({ MONEY($earned) }) against how much of the list’s worth was used up ({ MONEY($used) }), from 0 to 60 mailings. { $turns ->
        [yes] The lines cross at mailing { $turn }.
       *[no] The lines do not cross.
    } On the right the same per mailing.
ReturnOnCustomer-claim = “These mailings earn more than they use up of your customers.”
ReturnOnCustomer-earning = After **{ $mailings }** { $mailings ->
        [one] mailing
       *[other] mailings
    } you have earned **{ MONEY($earned) }** and your list is worth **{ MONEY($used) }** less. { $known ->
        [yes] The return on customer is **{ PERCENT($roc, digits: 1) }**.
        [none] No campaigns are to come, so there is nothing to use up.
       *[no] {""}
    } { $turns ->
        [yes] From mailing **{ $turn }** on you have used up more than you earned.
       *[no] Within 60 mailings you never use up more than you earned.
    }
    .title = { MONEY($earned) } earned, { MONEY($used) } used up
ReturnOnCustomer-past = After **{ $mailings }** mailings you have earned **{ MONEY($earned) }** and your list is worth **{ MONEY($used) }** less. Something is left, but after mailing **{ $stop }** it was more: since then every mailing { $known ->
        [none] costs more than it brings in.
       *[other] uses up more than it earns.
    } { $turns ->
        [yes] From mailing **{ $turn }** on you have lost it all again.
       *[no] Within 60 mailings you do not lose it all again.
    }
    .title = Stopping after { $stop } was better
ReturnOnCustomer-used = { $mailings ->
        [one] This one mailing earns
       *[other] These **{ $mailings }** mailings earn
    } **{ MONEY($earned) }**, but your list is worth **{ MONEY($used) }** less: you are **{ MONEY($over) }** down and the books do not show it. { $known ->
        [yes] The return on customer is **{ PERCENT($roc, digits: 1) }**.
       *[no] {""}
    }
    .title = A profit in the books, a loss on the list: { MONEY($over) }
ReturnOnCustomer-sunk = { $mailings ->
        [one] This one mailing costs
       *[other] These **{ $mailings }** mailings cost
    } you **{ MONEY($minus) }** on balance{ $known ->
        [none] .
       *[other] , and your list is worth **{ MONEY($used) }** less as well: altogether you are **{ MONEY($over) }** down.
    } { $stop ->
        [0] Sending none was best.
        [one] You should have stopped after one.
       *[other] You should have stopped after **{ $stop }**.
    }
    .title = { $known ->
        [none] A loss in the books: { MONEY($minus) }
       *[other] A loss in the books and on the list: { MONEY($over) }
    }
ReturnOnCustomer-nothing = Nothing sent yet. The first mailing earns **{ MONEY($first) }** and makes your list worth **{ MONEY($lost) }** less{ $limit ->
        [0] .
       *[other] ; with at most **{ COUNT($limit) }** campaigns to come it is worth it.
    }
    .title = The first mailing: { MONEY($first) } earned, { MONEY($lost) } used up
ReturnOnCustomer-loss = Even the first mailing { $first ->
        [0] earns **nothing**
       *[other] makes a loss of **{ MONEY($unearned) }**
    }: do not send it.{ $mailings ->
        [0] {""}
        [one] {""}
       *[other] {" "}After { $mailings } mailings you are **{ MONEY($minus) }** down.
    }
    .title = This mailing does not earn itself back

## Lights

lamp-scarce-16 = The funnel assumes an infinite number of leads
    .condition = not the funnel but ROI does
lamp-scarce-17 = €150 at 40% brings in more than €100 at 50%
    .condition = ample money, little return elsewhere

## Three questions

check-scarce-1 = Envelope A (€100 at 50%) or envelope B (€150 at 40%) for every customer. What does the choice depend on?
    .right = b
check-scarce-1-a = On the number of customers: with many, A wins.
    .feedback = With money enough the number makes no difference: with one customer and with a million, B wins by six to five. Only when a fixed budget has to stretch over more customers does the number start to count.
check-scarce-1-b = On whether there is money enough, and whether the extra €50 would earn more elsewhere.
    .feedback = Exactly. The extra €50 returns 20%. If there is a better use for it, or less than €125 per customer, A wins.
check-scarce-1-c = On nothing: a higher ROI is always better.
    .feedback = An ROI is a ratio. 50% of €100 buys less than 40% of €150, as long as you can earn from each customer only once.
check-scarce-2 = Your budget is so small that you cannot even give everybody the small envelope. What is one more customer worth to you now?
    .right = a
check-scarce-2-a = Nothing.
    .feedback = Exactly. There is no money to give them anything. What is scarce is money; then one more euro is worth €0.50 and one more customer nothing.
check-scarce-2-b = €50, the profit of a small envelope.
    .feedback = You would have to take that envelope away from another customer. On balance nothing changes.
check-scarce-2-c = €60, because customers are your scarcest resource.
    .feedback = That holds only once everybody has the large envelope and money is left over. Here it is not the customer who is scarce but the money.
check-scarce-3 = A mailing earns €250,000. When should you still not send it?
    .right = c
check-scarce-3-a = Never, a profit is a profit.
    .feedback = So say this quarter’s books. But those who did not respond will respond a little less next time, and nobody books that.
check-scarce-3-b = When the response drops below 1%.
    .feedback = A limit on the response alone says nothing: it depends on what a response brings in, what a piece costs and what is still to come.
check-scarce-3-c = When it makes later campaigns lose more than €250,000 between them.
    .feedback = Exactly. That is the idea of return on customer: add to today’s profit what happens to the worth of your customers.
lamp-scarce-scarcest = Customers are your scarcest resource
    .condition = as long as money is plentiful
