# Notebook 01, Cookies. See stage.ftl for how this file works.

## WhaleCurve: who brings the profit?

WhaleCurve-hours = Hours of work per lead
    .noun = hours
    .hint = ten until you sit at the table, says the article: that is cold calling at firms
WhaleCurve-leads = Leads a year
WhaleCurve-serve = Cost to serve one order
    .hint = packing, delivering, answering questions, taking back
WhaleCurve-conversion = Conversion
    .hint = the share of leads that become customers
WhaleCurve-count = What counts of a customer won?
    .year = this year only
    .stay = this year and all the years after
    .hint = with “all the years after” you add a whole lifetime to one year’s profit
WhaleCurve-source = Whose customers?
    .cdnow = CDNOW: 23,570 real customers
    .firm = A made-up wholesaler
WhaleCurve-margin = Gross margin
    .hint = what is left of revenue after buying the goods
WhaleCurve-hourly = Cost of an hour’s work
WhaleCurve-retention = Customers who are still there a year later
    .hint = the retention rate, 100% less a year’s churn; counts only with “all the years”
WhaleCurve-discount_rate = Discount rate a year
    .hint = how much less a euro of next year is worth to you now
WhaleCurve-discount = Discount for a lead you win
    .hint = off their first year’s revenue, to bring them in; leads often want one, says the article
WhaleCurve-preset-party = A web shop: half an hour per lead
WhaleCurve-preset-article = Ten hours per lead, as in the article
    .story = This way a lead costs $300, while a customer here brings $20 of profit in a year. Those ten hours belong to firms that call firms, not to a shop for CDs. Put them beside the wholesaler.
WhaleCurve-preset-none = No leads
    .story = Not one lead left. Watch the third column: profit is now shared out almost like revenue.
WhaleCurve-preset-serve = No leads, but every order costs $11
    .story = Not a lead in sight, and yet the top accounts for more than a hundred per cent. If small orders cost a lot to deliver, you need no leads to lose your profit.
WhaleCurve-preset-firm = A made-up wholesaler: ten hours per lead
    .story = This firm does not exist: we made it up to show the shape that Kaplan and Cooper describe. Here the ten hours are at home. Its largest customers are by no means always the most profitable: look at the diamond on the curve.
WhaleCurve-preset-loyal = One lead in three becomes a customer and stays
    .story = The same made-up wholesaler, but now one lead in three becomes a customer, and that customer counts for as long as they stay. That way a lead more than earns itself back.
WhaleCurve-preset-bargain = The lead wants a discount
    .story = Here too one lead in three becomes a customer and stays, but each gets 10% off in the first year. Without the discount the leads added 38%; now they cost just more than they bring, as little of the revenue was left after all the costs.
WhaleCurve-bet = Share of the profit
    .question = The largest 20% of the customers of web shop CDNOW spend the most. The shop also looks for new ones: say 500 leads a year, half an hour of work each. What share of the **profit** do those largest customers bring, do you think? It may be more than 100%.
    .why = The famous rule says 80%, but that is about revenue. Costs still come off revenue: what an order costs, and what leads cost. More than 100% is not a mistake: it means that everything else together, the other customers and the leads, costs money. Here it only comes to that if an order or winning customers becomes far dearer.
WhaleCurve-axis-columns = Who brings what?
WhaleCurve-axis-whale = Profit added up, customer by customer
WhaleCurve-axis-customers = of the customers, most profitable first
WhaleCurve-column-heads = customers
WhaleCurve-column-revenue = revenue
WhaleCurve-column-profit = profit
WhaleCurve-top = the largest
WhaleCurve-rest = the others
WhaleCurve-whole = 100%: all the profit
WhaleCurve-bite = leads { PERCENT($bite) }
WhaleCurve-no-shares = a loss
WhaleCurve-left = { MONEY($total) } is left
WhaleCurve-peak = { PERCENT($peak) } earn { MONEY($highest) }
WhaleCurve-fifth = the most profitable 20%: { PERCENT($best) }
WhaleCurve-row-who = Who
WhaleCurve-row-money = Profit in a year
WhaleCurve-row-share = Share
WhaleCurve-row-top = The largest 20%
WhaleCurve-row-rest = The other 80%
WhaleCurve-row-cost = Cost of the leads
WhaleCurve-row-worth = What customers won bring
WhaleCurve-row-total = The firm’s profit
WhaleCurve-row-best = For comparison, another group: the most profitable 20%
WhaleCurve-alt = On the left three columns: the largest 20% of { COUNT($customers) } customers, their { PERCENT($revenue) } of revenue, and their part of the profit. On the right the whale curve: profit added up from the most profitable customer to the least. The first 20% of those, another group, account for { PERCENT($best) }. The curve is highest after { PERCENT($peak) } of the customers; then the leads come off or on, and { MONEY($total) } is left.
WhaleCurve-claim = “The largest 20% of customers account for more than 100% of the profit.”
WhaleCurve-fifths = The largest 20% of customers account for **{ PERCENT($revenue) }** of revenue { $costly ->
        [yes] but **cost money**: more goes out on them than comes in. The most profitable 20% account for **{ PERCENT($best) }** of profit.
       *[no] and **{ PERCENT($profit) }** of profit; the most profitable 20% for **{ PERCENT($best) }**.
    }
WhaleCurve-share = { $costly ->
        [yes] The largest 20% cost money
       *[no] The largest 20% account for { PERCENT($profit) } of the profit
    }
WhaleCurve-cost = { WhaleCurve-fifths } The leads take **{ PERCENT($taken) }** off; a lead earns itself back only from a conversion of **{ PERCENT($pays_from, digits: 1) }**.
    .title = { WhaleCurve-share }
WhaleCurve-never = { WhaleCurve-fifths } The leads take **{ PERCENT($taken) }** off, and **no conversion rate** makes up for it: here one lead costs more than a customer brings in.
    .title = { WhaleCurve-share }
WhaleCurve-none = { WhaleCurve-fifths } There is **no lead** to take anything off, so together the other customers earn their keep.
    .title = { $costly ->
        [yes] Without leads, and the largest 20% cost money
       *[no] Without leads: { PERCENT($profit) } of the profit
    }
WhaleCurve-free = { WhaleCurve-fifths } The leads **cost nothing** here and add **{ PERCENT($taken) }**. Do put a price on your own time.
    .title = { WhaleCurve-share }
WhaleCurve-discounted = { WhaleCurve-fifths } The leads **cost nothing** here, but those who become customers get more discount than they bring in: that takes **{ PERCENT($taken) }** off.
    .title = { WhaleCurve-share }
WhaleCurve-over = The largest 20% of customers account for **{ PERCENT($revenue) }** of revenue and **{ PERCENT($profit) }** of profit, and that **without a single lead**; the most profitable 20% for **{ PERCENT($best) }**. So whatever exceeds 100% is lost again on customers who cost more than they bring in.
    .title = Without leads: { PERCENT($profit) } of the profit
WhaleCurve-worth = { WhaleCurve-fifths } The leads add **{ PERCENT($taken) }**: from a conversion of **{ PERCENT($pays_from, digits: 1) }** a lead earns itself back.
    .title = The leads earn themselves back
WhaleCurve-loss = This firm makes a loss of **{ MONEY($loss) }** a year, so there is no profit to share out. Take off leads or cost to serve until something is left again.
    .title = A loss: nothing to share out

## WhoStaysOnTop: who stays on top?

WhoStaysOnTop-top = Size of the top
WhoStaysOnTop-window = How long do you look?
    .nine = nine months, then the next
    .eighteen = all eighteen months
WhoStaysOnTop-preset-one = Only the top 1%
WhoStaysOnTop-preset-five = The top 5%
WhoStaysOnTop-preset-fifth = The top 20%
WhoStaysOnTop-preset-half = Half of all customers
WhoStaysOnTop-preset-long = Look twice as long
    .story = These are the same customers, you only look longer. So the percentage of the 80/20 rule depends on your window too.
WhoStaysOnTop-bet = Buy nothing more
    .question = Take the best 20% of CDNOW’s customers in the first nine months of 1997. What share of these top customers buy nothing at all in the **nine months after**?
    .why = Whoever is on top in one period is there partly by chance: one large order, a house move, a present. Next time that chance is gone, and they fall back to what is usual for them. Statisticians call it regression to the mean. And in a web shop without subscriptions nobody cancels; customers simply stay away.
WhoStaysOnTop-axis-people = Of every 100 top customers
WhoStaysOnTop-axis-money = Revenue, and the top’s share
WhoStaysOnTop-now = first 9 months
WhoStaysOnTop-later = { $long ->
        [yes] all 18 months
       *[no] 9 months after
    }
WhoStaysOnTop-dots = open: { $open } will buy nothing
WhoStaysOnTop-dots-long = open: { $open } not on top then
WhoStaysOnTop-column-top = Size of the top
WhoStaysOnTop-column-now = Revenue first 9 months
WhoStaysOnTop-column-now_money = In money
WhoStaysOnTop-column-later = Revenue 9 months after
WhoStaysOnTop-column-later_money = In money, after
WhoStaysOnTop-column-silent = Buy nothing more
WhoStaysOnTop-column-fallen = No longer in the top
WhoStaysOnTop-column-eighteen = Revenue all 18 months
WhoStaysOnTop-alt = { $long ->
        [yes] On the left a hundred top customers of all eighteen months as little people; the open ones, { PERCENT($fresh) }, were not in the top in the first nine months. On the right the revenue of the first nine and of all eighteen months, with the top’s share: { PERCENT($first) } and { PERCENT($all_months) }.
       *[no] On the left a hundred top customers as little people; the open ones, { PERCENT($silent) }, buy nothing in the second period. On the right the revenue of both periods, with the top’s share: { MONEY($top_first) } or { PERCENT($first) }, and { MONEY($top_later) } or { PERCENT($later) }.
    }
WhoStaysOnTop-says = The best **{ PERCENT($top) }** of the first nine months spent **{ MONEY($top_first) }** then, and **{ MONEY($top_later) }** in the nine months after: { PERCENT($fell) } less. The others fell by { PERCENT($rest_fell) }, so the top’s share went from **{ PERCENT($first) }** to **{ PERCENT($later) }**. But **{ PERCENT($silent) }** of the top bought nothing more, and **{ PERCENT($fallen) }** were not in the top the second time.
    .title = { PERCENT($silent) } of the top will buy nothing
WhoStaysOnTop-long = Over nine months the best **{ PERCENT($top) }** account for **{ PERCENT($first) }** of revenue, over eighteen months for **{ PERCENT($all_months) }**. And **{ PERCENT($fresh) }** of that last top were not yet on top after nine months.
    .title = Look longer and you see a larger share: { PERCENT($all_months) }

## StillACustomer: who is still a customer?

StillACustomer-silent = Weeks silent since the last purchase
StillACustomer-bought = Purchases up to then
StillACustomer-since = Weeks since the first purchase
    .hint = CDNOW’s customers had been there for 39 weeks at most; beyond that only the model speaks
StillACustomer-beside = Hold it against what really happened with …
    .same = customers silent for as long
    .all = all customers
StillACustomer-preset-good = The good customer, silent for twenty weeks
    .story = Seven purchases, some three weeks apart, and then nothing for twenty weeks. The model all but writes them off. Now look on the right at what such customers really did.
StillACustomer-preset-poor = The occasional customer, silent for twenty weeks
    .story = People who seldom buy are often silent for long stretches with nothing the matter. Twenty weeks says little about them.
StillACustomer-preset-fresh = They bought only three weeks ago
    .story = Anyone who bought just now is fairly surely a customer. Here the invoice does make the customer.
StillACustomer-preset-slow = Seven purchases in three years
    .story = The same seven purchases and the same twenty weeks of silence, but spread over three years. Then twenty weeks is an ordinary pause. Nobody followed CDNOW for that long: this is the model alone.
StillACustomer-preset-all = All 23,570 names
    .story = The same model, now beside what all customers did afterwards. It had too little faith in them, in every group.
StillACustomer-bet = Still a customer
    .question = Early in 1997, 23,570 people bought something from the web shop CDNOW for the first time. All of them paid an invoice. It is now the end of September. Of every hundred names in the file, **how many are still customers**?
    .why = Nobody cancels being a customer of a web shop, so nobody knows for sure. This is what a well-known model expects: 9,560 of the 23,570. Six in ten bought only once, and the model thinks that one in three of those is still there. In a customer database they all count. Whether the model turned out right is in the picture on the right.
StillACustomer-axis-people = Of every 100 names
StillACustomer-axis-map = ↑ Purchases · dark: a customer
StillACustomer-axis-after = Bought in the next 9 months
StillACustomer-axis-silent = weeks silent
StillACustomer-axis-bought = purchases · line: model
StillACustomer-dots = the fuller, the surer a customer
    the line: { PERCENT($share) } in all
    ring: your customer
StillACustomer-dots-short = line: { PERCENT($share) } in all
    ring: yours
StillACustomer-half = 50%
StillACustomer-here = { PERCENT($chance) }
StillACustomer-group-once = 1
StillACustomer-group-twice = 2
StillACustomer-group-three = 3
StillACustomer-group-four = 4
StillACustomer-group-five = 5–6
StillACustomer-group-seven = 7–9
StillACustomer-group-ten = 10+
StillACustomer-column-bought = Purchases up to the end of September
StillACustomer-column-people = Customers
StillACustomer-column-really = Bought again
StillACustomer-column-expected = Said the model
StillACustomer-alt = On the left a hundred little people, the fuller the surer still a customer; together { PERCENT($share) } of { COUNT($names) } names. In the middle a map of weeks of silence and purchases, with your customer at { PERCENT($chance) }. On the right, by number of purchases, which share bought again in the next nine months, and what the model expected.
StillACustomer-claim = “That someone paid an invoice does not make them a customer.”
StillACustomer-gone = Someone who bought **{ $bought }** times in { $since } weeks and has been silent for **{ $silent }** is, says the model, still a customer with a chance of **{ PERCENT($chance) }**; after { $other } purchases that is { PERCENT($others) }. Of the { COUNT($like) } who had bought about as often and been silent about as long, the model expected { PERCENT($told) } to buy again in the nine months after. **{ PERCENT($back) }** did: not as bad as that.
    .title = Sooner gone than a customer: { PERCENT($chance) }
StillACustomer-gone-alone = Someone who bought **{ $bought }** times in { $since } weeks and has been silent for **{ $silent }** is, says the model, still a customer with a chance of **{ PERCENT($chance) }**; after { $other } purchases that is { PERCENT($others) }. Whether that is right cannot be checked here: CDNOW had fewer than ten of them.
    .title = Sooner gone than a customer: { PERCENT($chance) }
StillACustomer-gone-longer = Someone who bought **{ $bought }** times in { $since } weeks and has been silent for **{ $silent }** is, says the model, still a customer with a chance of **{ PERCENT($chance) }**; after { $other } purchases that is { PERCENT($others) }. Whether that is right CDNOW cannot show: nobody there had been a customer for longer than 39 weeks.
    .title = Sooner gone than a customer: { PERCENT($chance) }
StillACustomer-still = Someone who bought **{ $bought }** times in { $since } weeks and has been silent for **{ $silent }** is, says the model, still a customer with a chance of **{ PERCENT($chance) }**; after { $other } purchases that is { PERCENT($others) }. Of the { COUNT($like) } who had bought about as often and been silent about as long, the model expected { PERCENT($told) } to buy again in the nine months after. **{ PERCENT($back) }** did.
    .title = Sooner a customer than gone: { PERCENT($chance) }
StillACustomer-still-alone = Someone who bought **{ $bought }** times in { $since } weeks and has been silent for **{ $silent }** is, says the model, still a customer with a chance of **{ PERCENT($chance) }**; after { $other } purchases that is { PERCENT($others) }. Whether that is right cannot be checked here: CDNOW had fewer than ten of them.
    .title = Sooner a customer than gone: { PERCENT($chance) }
StillACustomer-still-longer = Someone who bought **{ $bought }** times in { $since } weeks and has been silent for **{ $silent }** is, says the model, still a customer with a chance of **{ PERCENT($chance) }**; after { $other } purchases that is { PERCENT($others) }. Whether that is right CDNOW cannot show: nobody there had been a customer for longer than 39 weeks.
    .title = Sooner a customer than gone: { PERCENT($chance) }
StillACustomer-all = Of { COUNT($names) } names the model thinks **{ COUNT($customers) }** are still customers, { PERCENT($share) }. It expected **{ COUNT($guessed) }** purchases of them in the next nine months. They made **{ COUNT($made) }**: the model was { PERCENT($missed) } too low, and Christmas fell in those months.
    .title = { COUNT($names) } names, some { COUNT($customers) } customers

## BudgetSplit: ten cookies to hand out

BudgetSplit-cookies = Cookies for the leads
    .hint = out of ten; the rest go to your customers
BudgetSplit-churn = Churn a year without attention
    .hint = customers who leave if you do nothing for them; 19% a year is 1.75% a month
BudgetSplit-customers = Customers to begin with
BudgetSplit-budget = Budget a year
BudgetSplit-margin = Margin per customer a year
    .hint = what a customer leaves after the cost to serve them; 240 a year is 20 a month
BudgetSplit-spent = What you now spend a year on winning customers
    .hint = all of it: advertisements, fairs, hours
BudgetSplit-won = Customers that this now wins you a year
BudgetSplit-most = How many times as many, if money were no object?
    .hint = no more customers than this can be won in a year
BudgetSplit-aftercare = What you now spend a year per customer on keeping them
BudgetSplit-prevented = What you now prevent with it
    .hint = as a share of the churn that can be prevented
BudgetSplit-preventable = Share of churn that can be prevented
    .hint = the others leave anyway: moved, bankrupt, no longer in need. According to Wright and Riebe that is most of them (at 100% still one in a thousand a year)
BudgetSplit-years = How far you look ahead
    .noun = years
BudgetSplit-discount_rate = Discount rate a year
    .hint = how much less a euro of next year is worth to you now
BudgetSplit-afterwards = Whoever is still there after that
    .paid = counts, after costs
    .none = counts no more
BudgetSplit-wallet = How much more attention makes a customer buy, at most
    .hint = they have the budget already, and part of it goes to others (share of wallet); 100% is twice as much. It starts from nothing, as how much of it can be won is contested
BudgetSplit-preset-party = Open day: 8 for the leads
BudgetSplit-preset-even = Share and share alike
BudgetSplit-preset-kind = 8 for the customers
BudgetSplit-preset-empty = Not a single customer yet
    .story = Without customers there is nobody to give a customer’s cookie to. For the first year leads are all there is.
BudgetSplit-preset-sharp = Sharp’s view
    .story = To him churn belongs to your category and your market share; you can prevent little of it. Growth comes from reaching many new, light buyers, and there are plenty of those left. The numbers are ours.
BudgetSplit-preset-value = Reichheld’s view
    .story = Treat your customers well and they stay, and those who stay bring margin year after year. New customers are scarce here: at most 1.2 times as many as now can be won. That keeping them pays, you only see if you look far enough ahead, here ten years. The numbers are ours.
BudgetSplit-preset-wallet = Vlems’ view
    .story = Customers often give you only a small part of their budget, and you can make that grow, wrote Vlems under his article. Suppose attention makes them buy up to twice as much: then eight cookies for the customers just beat eight for the leads, and 4.6 for the leads is best. At half of that it is nowhere near. The numbers are ours.
BudgetSplit-axis-customers = Customers
BudgetSplit-axis-equity = What your firm is worth
BudgetSplit-axis-cookies = cookies for the leads
BudgetSplit-axis-years = year
BudgetSplit-best = best split
BudgetSplit-yours = your split
BudgetSplit-top = best: { COUNT($best, digits: 1) }
BudgetSplit-column-year = Year
BudgetSplit-column-customers = Customers
BudgetSplit-column-profit = Profit
BudgetSplit-alt = Ten cookies, { COUNT($cookies, digits: 1) } of them orange for the leads and { COUNT($rest, digits: 1) } teal for the customers. On the left the customers year by year: from { COUNT($before) } to { COUNT($customers) }. On the right what the firm is worth at every split, with a diamond on the best.
BudgetSplit-claim = “Eight cookies out of ten for your customers make your firm worth more than eight out of ten for the leads.”
BudgetSplit-firm = you will have **{ COUNT($customers) }** { $customers ->
        [one] customer
       *[other] customers
    } in { $years } { $years ->
        [one] year
       *[other] years
    }, and { $costs ->
        [yes] on balance your firm costs you **{ MONEY($loss) }**.
       *[no] your firm is worth **{ MONEY($equity) }** today.
    }
BudgetSplit-far = With **{ COUNT($cookies, digits: 1) }** of ten cookies for the leads { BudgetSplit-firm } With **{ COUNT($best, digits: 1) }** for the leads it would { $best_costs ->
        [yes] cost you **{ MONEY($best_loss) }**.
       *[no] be worth **{ MONEY($best_equity) }**.
    }
    .title = This leaves { MONEY($gap) } on the table
BudgetSplit-near = With **{ COUNT($cookies, digits: 1) }** of ten cookies for the leads { BudgetSplit-firm } It hardly gets any better.
    .title = As good as the best split

## The reader's own file

own-about = Read a file with your own customers here and see your own whale curve. It goes only to the computer that runs this notebook, and is stored nowhere there.
own-choose = Choose a file: CSV or Excel (XLSX), one line per customer or per invoice
own-browse = Browse …
own-no-file = no file chosen yet
own-sample = Or try it with an invented list
own-sample-name = an invented list
own-sample-title = An invented example: the customers of a wholesaler that does not exist
own-sample-titles = Customer number;Customer;Revenue;Cost
own-sample-customer = Customer { $number }
own-sample-total = Total
own-invented = This list is invented.
own-path = Or type where the file is (up to 200 MB)
own-open-path = Open that file
own-too-large = This file is larger than { $megabytes } MB, which is more than the connection carries. Put it beside the notebook and type its name below; that way it may be up to 200 MB.
own-too-large-here = This file is larger than { $megabytes } MB, which is more than the connection carries. Keep only the columns for customer, revenue and cost, or add the invoices up per customer first.
own-found = I found { COUNT($rows) } lines and { $columns } { $columns ->
        [one] column
       *[other] columns
    }. See whether that is right, choose the columns below and press “Right, read it”.
own-sheet = Which sheet shall I read?
own-customer = Which column says who the customer is?
own-each-line = none: every line is a customer
own-revenue = Which column holds the revenue?
own-cost = Which column holds the costs? (may stay empty)
own-decimal = What does 1.234 mean in this file?
own-decimal-comma = one thousand two hundred and thirty-four (comma for the cents)
own-decimal-point = one point two three four (point for the cents)
own-ask = please choose …
own-none = none
own-or = or
own-confirm = Right, read it
own-answer = That is my answer, read it
own-unanswered = First answer every question below.
own-no-customer-column = First choose which column says who the customer is, or that every line is a customer.
own-no-revenue-column = First choose the column that holds the revenue.
own-no-revenue = The revenue in this column adds up to no more than zero, so there is nothing to share out. Choose another column.
own-too-few = This file holds only { $count } { $count ->
        [one] customer
       *[other] customers
    }. A top 20% needs at least five; choose a larger file or another column for the customer.
own-read = Read: { COUNT($lines) } lines of { COUNT($customers) } customers, together { AMOUNT($revenue) } from “{ $column }”; { $skipped ->
        [0] no line skipped
        [one] 1 line skipped
       *[other] { COUNT($skipped) } lines skipped
    }. The largest customer (from line { $line } on) brings { AMOUNT($largest) } of it, or { PERCENT($share) }.
own-right = Is that together your revenue, without VAT? The whale counts it as one year; to see who is still a customer it may be more.
own-yes = Yes, that is right
own-no = No, I choose again
own-wrong = Is it too much? Then a total may be counted in, or a quote, another year or the VAT, or the list is in there twice: take that out first, in Excel for instance. Is it too little, or something else altogether? Then choose another column below.
own-margin = There are no costs in this list. So the profit below takes a margin of { PERCENT($margin) } on every customer. We made that number up: set your own at “{ $lever }”.
own-broken = Something went wrong in our program while reading this file. The file was not changed.
own-summary = { COUNT($customers) } customers, { AMOUNT($revenue) } of revenue together. { $negative ->
        [0] No line
        [one] 1 line
       *[other] { COUNT($negative) } lines
    } below zero, { $zero ->
        [0] none
       *[other] { COUNT($zero) }
    } at zero; these simply count.
own-skipped = Lines skipped (the first { $shown })
own-head-column = Column
own-head-kind = Kind
own-head-numbers = Numbers
own-head-first = The first
own-head-line = Line
own-head-reason = Why it was skipped
own-head-amounts = Amounts
own-kind-number = numbers
own-kind-text = text
own-kind-date = dates
own-kind-percentage = percentages
own-kind-identifier = numbers of customers or invoices
own-kind-formula = formulas
own-kind-empty = empty

## The reader's own file: who is still a customer?

own-still-about = There are dates in your file. So who is still a customer can be worked out, from what your own customers did. Only purchases that people decide on one by one count: subscriptions and contracts are recognised, and refused.
own-still-date = Date of the purchase
own-still-go = Who is still a customer?
own-still-no-dates = Does your list have a line for each purchase, with its date? Then you can work out here who is still a customer as well. In this list I found no column of dates.
own-still-no-customer = Who is still a customer I can only work out if you choose a column of customers: without one, everybody seems to buy just once.
own-still-read = Read: purchases from { $first } to { $last }{ $order ->
    [day] , with the day before the month
    [month] , with the month before the day
   *[none] {""}
}. That last day counts as today, and anyone who bought before the first counts as new.{ $no_purchase ->
    [0] {""}
    [one] {" "}One line of zero or less is no purchase.
   *[other] {" "}{ COUNT($no_purchase) } lines of zero or less are no purchases.
} The margins know of chance only, not of whether the model fits: for CDNOW it was 19% too low.
OwnStill-silent = { StillACustomer-silent }
OwnStill-bought = { StillACustomer-bought }
OwnStill-axis-people = { StillACustomer-axis-people }
OwnStill-axis-map = { StillACustomer-axis-map }
OwnStill-axis-silent = { StillACustomer-axis-silent }
OwnStill-half = { StillACustomer-half }
OwnStill-here = { StillACustomer-here }
OwnStill-dots = the fuller, the surer a customer
    the line: { PERCENT($share) } in all
    ring: your customer
OwnStill-dots-short = line: { PERCENT($share) } in all
    ring: yours
OwnStill-alt = On the left a hundred little people for your customers, the fuller the surer still a customer; together { PERCENT($share) }. On the right a map of weeks of silence and purchases, with the chosen customer at { PERCENT($chance) }.
OwnStill-column-times = Purchases
OwnStill-column-half = Weeks silent until a chance of 50%
OwnStill-column-tenth = Weeks silent until a chance of 10%
OwnStill-says = Of your **{ COUNT($names) }** customers the model thinks **{ COUNT($customers) }** are still customers; if the model is right, with 95% certainty between { COUNT($lowest) } and { COUNT($highest) }. Over the next year you can expect **{ COUNT($purchases) }** purchases of them, between { COUNT($fewest) } and { COUNT($most) }. Someone who bought { $bought } times in { $since } weeks and has been silent for { $silent } is still a customer with a chance of **{ PERCENT($chance) }**.{ $drawn ->
    [0] {""}
   *[other] {" "}Worked out from { COUNT($drawn) } customers, drawn by lot.
}
    .title = { COUNT($names) } names, some { COUNT($customers) } customers

## Three questions

check-cookies-1 = A shop has no leads at all. Yet the largest 20% of its customers account for 120% of the profit. How can that be?
    .right = b
check-cookies-1-a = It cannot be: there is no such thing as more than 100%.
    .feedback = You cannot eat more than the whole of a cake, but profit is no cake: some of it can come off again. Here the other customers together cost 20%, and 120 less 20 is 100 again.
check-cookies-1-b = The other customers together cost more than they bring.
    .feedback = They take 20% off again. Leads can do that too, but they are not needed for it: small orders that cost a lot do exactly the same.
check-cookies-1-c = There must be leads that nobody counted.
    .feedback = That is how the article would explain it. But look at the cost to serve an order: it can do the job alone.
check-cookies-2 = CDNOW’s top customers accounted for 63% of revenue in nine months. In the nine months after, the same people accounted for 66%. What does this teach you?
    .right = c
check-cookies-2-a = The top is worth nothing: give the cookies to somebody else.
    .feedback = The old top still brought two thirds of revenue later. Only you do not know beforehand which of them will.
check-cookies-2-b = The top stays the top: whoever buys a lot now will buy a lot later.
    .feedback = Together they bought 53% less later, and half of them were not in it the second time.
check-cookies-2-c = A larger share is not the same as more money, and of one customer you know little.
    .feedback = The top’s revenue fell by 53%, that of the others by 59%: that alone made the share larger. And the one who gets a whole packet of cookies for buying so much last year may be gone already.
check-cookies-3 = A lead costs you €400 in hours. A customer won brings €2,000 for as long as they stay. From what conversion does a lead earn itself back?
    .right = b
check-cookies-3-a = From 5%
    .feedback = At 5% you need twenty leads for one customer. Together they cost €8,000, and the customer brings €2,000.
check-cookies-3-b = From 20%
    .feedback = Five leads cost €2,000 together, and one of them becomes a customer and brings that back. If you count only that customer’s first year, the border lies higher.
check-cookies-3-c = From 50%
    .feedback = At 50% you make good money: two leads cost €800 together and bring €2,000. So the border is lower.

## The lamps: each claim with its condition in six words

lamp-cookies-1 = The top 20% account for 80% of revenue
    .condition = usually two thirds; longer shows more
lamp-cookies-2 = The top 20% account for more than 100% of profit
    .condition = if the others together cost money
lamp-cookies-3 = That is because leads cost more than they bring in
    .condition = small, costly orders do it too
lamp-cookies-haarman-growth = New customers matter for growth (reader Paul Haarman)
    .condition = growth comes mostly from new buyers
