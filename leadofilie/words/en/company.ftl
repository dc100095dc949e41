# Notebook 06: your company.

## YourCompany: winning, keeping, or both

YourCompany-customers = Customers now
YourCompany-others = Who could still become one
    .hint = people or firms that are no customers now
YourCompany-churn = Leave in a year
    .hint = of the customers, without extra attention
YourCompany-margin = Margin per customer a year
YourCompany-budget = Budget a month
    .hint = for winning and keeping customers together
YourCompany-cost_per_customer = Cost of a new customer
    .hint = now; as the pond gets emptier it rises
YourCompany-preventable = Share of leavers who can be kept
    .hint = with all the attention in the world
YourCompany-by_themselves = Come by themselves, a year
    .hint = customers for whom you need do nothing
YourCompany-sure = How sure are you of these numbers?
    .hint = nine times out of ten you are no further off; under Assumptions you set it for each number
    .sure = sure (±10%)
    .about = roughly (±30%)
    .guess = a guess (±50%)
YourCompany-aftercare = Attention per customer a year that keeps half of those
    .hint = half of those who can be kept; hardly anyone knows this, and our start is invented
YourCompany-told = Of those who come by themselves: sent by customers
YourCompany-afterwards = Who is still a customer after five years
    .hint = counts for what they bring after that, without extra attention
    .counted = counts
    .none = does not count
YourCompany-sure_customers = How sure: customers now
    .as_all = as all numbers
    .sure = sure (±10%)
    .about = roughly (±30%)
    .guess = a guess (±50%)
YourCompany-sure_others = How sure: who could still become one
    .as_all = as all numbers
    .sure = sure (±10%)
    .about = roughly (±30%)
    .guess = a guess (±50%)
YourCompany-sure_churn = How sure: leaving in a year
    .as_all = as all numbers
    .sure = sure (±10%)
    .about = roughly (±30%)
    .guess = a guess (±50%)
YourCompany-sure_margin = How sure: margin per customer
    .as_all = as all numbers
    .sure = sure (±10%)
    .about = roughly (±30%)
    .guess = a guess (±50%)
YourCompany-sure_budget = How sure: budget
    .as_all = as all numbers
    .sure = sure (±10%)
    .about = roughly (±30%)
    .guess = a guess (±50%)
YourCompany-sure_cost_per_customer = How sure: cost of a new customer
    .as_all = as all numbers
    .sure = sure (±10%)
    .about = roughly (±30%)
    .guess = a guess (±50%)
YourCompany-sure_preventable = How sure: share who can be kept
    .as_all = as all numbers
    .sure = sure (±10%)
    .about = roughly (±30%)
    .guess = a guess (±50%)
YourCompany-sure_by_themselves = How sure: come by themselves
    .as_all = as all numbers
    .sure = sure (±10%)
    .about = roughly (±30%)
    .guess = a guess (±50%)
YourCompany-sure_aftercare = How sure: attention that keeps half
    .as_all = as all numbers
    .sure = sure (±10%)
    .about = roughly (±30%)
    .guess = a guess (±50%)
YourCompany-preset-shop = Cheese shop
    .story = A cheese shop has 2,500 regulars. A loyalty card and a note at Christmas are cheap, but how many customers they keep nobody knows: it was never tried. An invented firm.
YourCompany-preset-young = Young software maker
    .story = Four hundred customers, and twenty thousand firms that do not have the program. Those who leave mostly close down, and no customer day helps against that. An invented firm.
YourCompany-preset-wholesaler = Wholesaler
    .story = Of the 2,600 businesses in the region 1,800 are customers; most of the others have said no before. Those who leave often do so over a mistake that nobody rang about. An invented firm.
YourCompany-preset-older = Older software maker
    .story = The easy customers are in, and the guidance that would keep customers is dear. Nobody ever measured it. An invented firm.
YourCompany-axis-people = A hundred worlds
YourCompany-axis-brings = What it brings beyond spending nothing
YourCompany-axis-knowing = Find out first
YourCompany-policy-lead = lead machine
YourCompany-policy-keep = customers first
YourCompany-policy-mix = the mix
YourCompany-worlds-lead = { COUNT($count) } lead machine
YourCompany-worlds-keep = { COUNT($count) } customers first
YourCompany-worlds-mix = { COUNT($count) } the mix
YourCompany-brings-lead = lead machine: { MONEY($mean) }
YourCompany-brings-keep = customers first: { MONEY($mean) }
YourCompany-brings-mix = the mix: { MONEY($mean) }
YourCompany-nothing-known = Nothing: no number is
    worth finding out.
YourCompany-know-customers = how many customers you have
YourCompany-know-others = who could still become one
YourCompany-know-churn = how many leave
YourCompany-know-margin = what a customer brings
YourCompany-know-budget = what you have to spend
YourCompany-know-cost_per_customer = what a new customer costs
YourCompany-know-preventable = who can be kept
YourCompany-know-by_themselves = how many come by themselves
YourCompany-know-aftercare = what keeping costs
YourCompany-column-what = What
YourCompany-column-best = Worlds in which this is best
YourCompany-column-customers = Customers after five years
YourCompany-column-brings = More than spending nothing
YourCompany-column-low = In one world in twenty less than
YourCompany-column-high = In one world in twenty more than
YourCompany-column-knowing = At most worth to know for certain
YourCompany-claim = ‘Customers first brings my company more than a lead machine.’
YourCompany-alt = A hundred little people, each a world in which your company may be: in { COUNT($wins) } { YourCompany-the-best } is best. In the middle what each approach brings beyond spending nothing, on average and in nine of ten worlds. On the right what it is worth, at most, to know a number for certain{ $known ->
        [0] : nothing.
       *[other] ; the most: { $first }.
    }
YourCompany-the-best = { $best ->
        [lead] the lead machine
        [keep] customers first
       *[mix] the mix
    }
YourCompany-the-second = { $second ->
        [lead] the lead machine
        [keep] customers first
       *[mix] the mix
    }
YourCompany-find-out = { $known ->
        [0] No number is worth finding out: your choice would hardly ever change.
        [1] On Monday, first find out **{ $first }**. To know that for certain is worth **{ MONEY($worth) }** at most.
       *[other] On Monday, first find out **{ $first }**. To know that for certain is worth **{ MONEY($worth) }** at most. After that: { $then }.
    }
YourCompany-other-count = { $afterwards ->
        [0] do not count
       *[other] do count
    }
YourCompany-hanging = { $hangs ->
        [afterwards] {" "}Mind: if you { YourCompany-other-count } who is still a customer after five years, the comparison of lead machine, customers first and spending nothing comes out differently.
        [told] {" "}Mind: if far more or fewer of those who come by themselves were sent by customers, the comparison of lead machine, customers first and spending nothing comes out differently.
        [both] {" "}Mind: if you { YourCompany-other-count } who is still a customer after five years, or if far more or fewer of those who come by themselves were sent by customers, the comparison of lead machine, customers first and spending nothing comes out differently.
       *[none] {""}
    }
YourCompany-lead-costs = { $lead_costs ->
        [yes] {" "}The lead machine even brings { MONEY($lead_loss) } less than spending nothing.
       *[no] {""}
    }
YourCompany-as-needed = { $enough ->
        [yes] {" "}For that **{ PERCENT($kept) }** of the budget is enough; the rest goes to winning.
       *[no] {""}
    }
YourCompany-lead = In **{ COUNT($wins) } of 100** worlds the lead machine brings the most: all money to winning. On average that is **{ MONEY($gap) }** more than { YourCompany-the-second }. { YourCompany-find-out }{ YourCompany-hanging }
    .title = The lead machine wins in { COUNT($wins) } of 100 worlds
YourCompany-keep = In **{ COUNT($wins) } of 100** worlds customers first brings the most. On average that is **{ MONEY($gap) }** more than { YourCompany-the-second }.{ YourCompany-as-needed }{ YourCompany-lead-costs } { YourCompany-find-out }{ YourCompany-hanging }
    .title = Customers first wins in { COUNT($wins) } of 100 worlds
YourCompany-mix = Give **{ PERCENT($kept) }** to customers and the rest to winning: on average **{ MONEY($gap) }** more than { YourCompany-the-second }. Customers first beats the lead machine in **{ COUNT($keep_wins) } of 100** worlds.{ YourCompany-lead-costs } { YourCompany-find-out }{ YourCompany-hanging }
    .title = The mix wins in { COUNT($wins) } of 100 worlds
YourCompany-close = Between { YourCompany-the-best } and { YourCompany-the-second } there is **{ MONEY($gap) }** on average, less than a month's budget.{ $best ->
        [mix] {" "}The mix gives **{ PERCENT($kept) }** to customers.
       *[other] {""}
    } Customers first beats the lead machine in **{ COUNT($keep_wins) } of 100** worlds.{ YourCompany-lead-costs } { YourCompany-find-out }{ YourCompany-hanging }
    .title = Little between them: { YourCompany-the-best } or { YourCompany-the-second }
YourCompany-loss = Here no approach earns itself back. The best is { YourCompany-the-best }, and on average it brings **{ MONEY($brought) }** less than spending nothing. { YourCompany-find-out }{ YourCompany-hanging }
    .title = This money does not come back
YourCompany-same = Attention does not earn itself back here: customers first gives all its money to winning, just as the lead machine does. { $pays ->
        [yes] That brings **{ MONEY($brought) }** more than spending nothing.
       *[no] That brings **{ MONEY($brought) }** less than spending nothing.
    }{ YourCompany-hanging }
    .title = Nothing to keep here
