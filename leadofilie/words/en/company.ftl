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
YourCompany-sure = How far may you be off?
    .hint = for every number under whose slider you choose nothing else; nine times out of ten you are no further off
YourCompany-aftercare = Attention per customer a year that keeps half of those
    .hint = half of those who can be kept; hardly anyone knows this, and our start is invented
YourCompany-told = Of those who come by themselves: sent by customers
YourCompany-afterwards = Who is still a customer after five years
    .hint = counts for what they bring after that, without extra attention
    .counted = counts
    .none = does not count
YourCompany-sure_customers = How sure: customers now
    .as_all = as sure as the rest
    .sure = sure: ±10%
    .about = roughly: ±30%
    .guess = a guess: ±50%
YourCompany-sure_others = How sure: who could still become one
    .as_all = as sure as the rest
    .sure = sure: ±10%
    .about = roughly: ±30%
    .guess = a guess: ±50%
YourCompany-sure_churn = How sure: leaving in a year
    .as_all = as sure as the rest
    .sure = sure: ±10%
    .about = roughly: ±30%
    .guess = a guess: ±50%
YourCompany-sure_margin = How sure: margin per customer
    .as_all = as sure as the rest
    .sure = sure: ±10%
    .about = roughly: ±30%
    .guess = a guess: ±50%
YourCompany-sure_budget = How sure: budget
    .as_all = as sure as the rest
    .sure = sure: ±10%
    .about = roughly: ±30%
    .guess = a guess: ±50%
YourCompany-sure_cost_per_customer = How sure: cost of a new customer
    .as_all = as sure as the rest
    .sure = sure: ±10%
    .about = roughly: ±30%
    .guess = a guess: ±50%
YourCompany-sure_preventable = How sure: share who can be kept
    .as_all = as sure as the rest
    .sure = sure: ±10%
    .about = roughly: ±30%
    .guess = a guess: ±50%
YourCompany-sure_by_themselves = How sure: come by themselves
    .as_all = as sure as the rest
    .sure = sure: ±10%
    .about = roughly: ±30%
    .guess = a guess: ±50%
YourCompany-sure_aftercare = How sure: attention that keeps half
    .as_all = as sure as the rest
    .sure = sure: ±10%
    .about = roughly: ±30%
    .guess = a guess: ±50%
YourCompany-start = This is how an **invented** cheese shop begins. Move the levers until it is your company.
YourCompany-preset-shop = Cheese shop
    .story = A cheese shop has 2,500 regulars. A loyalty card and a note at Christmas are cheap, but how many customers they keep nobody knows: it was never tried. An invented firm.
YourCompany-preset-young = Young software maker
    .story = Four hundred customers, and twenty thousand firms that do not have the program. Those who leave mostly close down, and no customer day helps against that. An invented firm.
YourCompany-preset-wholesaler = Wholesaler
    .story = Of the 2,600 businesses in the region 1,800 are customers; most of the others have said no before. Those who leave often do so over a mistake that nobody rang about. An invented firm.
YourCompany-preset-older = Older software maker
    .story = The easy customers are in, and the guidance that would keep customers is dear. Nobody ever measured it. An invented firm.
YourCompany-axis-people = A hundred worlds
YourCompany-axis-brings = Beyond spending nothing
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
YourCompany-claim = “Customers first brings my company more than a lead machine.”
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
       *[other] On Monday, first find out **{ $first }**. To know that for certain is worth **{ MONEY($worth) }** at most.
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
YourCompany-close = Between { YourCompany-the-best } and { YourCompany-the-second } there is **{ MONEY($gap) }** on average, less than a month’s budget.{ $best ->
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

## FirmClaims: the claims of all notebooks, for this firm

FirmClaims-title = { $holds } of the { $all } claims hold with these numbers
FirmClaims-nearest = Nearest to flipping is notebook { $notebook }: { $claim } That { $holds ->
        [yes] holds here, until
       *[no] does not hold here, until
    } { $flip }. { $near ->
        [yes] You may well be that far off: do not count on it.
       *[no] You are probably not that far off.
    }
FirmClaims-none = None of your numbers flips a claim by itself here.
FirmClaims-short-01 = 01 Cookies for your customers
FirmClaims-short-02 = 02 The pond runs dry
FirmClaims-short-03 = 03 Word of mouth is enough
FirmClaims-short-04 = 04 The most per customer
FirmClaims-short-05 = 05 Get acquainted first
FirmClaims-short-06 = 06 Customers first
FirmClaims-worlds = holds in { COUNT($count) } of 100
FirmClaims-worlds-short = { COUNT($count) } of 100
FirmClaims-customers = customers now
FirmClaims-others = who could become one
FirmClaims-churn = leave in a year
FirmClaims-margin = margin per customer
FirmClaims-budget = budget a month
FirmClaims-cost_per_customer = cost of a new customer
FirmClaims-preventable = share that can be kept
FirmClaims-by_themselves = come by themselves a year
FirmClaims-aftercare = attention that keeps half
FirmClaims-turns = flips at { $number } { $flip } (now { $now }): { COUNT($times, digits: 1) } times as far as you may be off
FirmClaims-turns-short = { $number }: { $flip } (now { $now })
FirmClaims-turns-nowhere = none of your numbers flips this by itself
FirmClaims-holds = holds
FirmClaims-fails = does not hold
FirmClaims-head-claim = Claim
FirmClaims-head-holds = With these numbers
FirmClaims-head-worlds = Holds in how many of 100 worlds
FirmClaims-head-turn = First flips at
FirmClaims-head-far = How far that is
FirmClaims-times = { COUNT($times, digits: 1) } times as far as you may be off
FirmClaims-alt = For each notebook a bar: in how many of a hundred worlds its claim holds. { $list }.
FirmClaims-alt-one = { $short }: in { COUNT($count) }

## Three questions

check-company-1 = Customers first wins in 73 of 100 worlds. What do you know then?
    .right = b
check-company-1-a = That 73% of companies should choose customers first.
    .feedback = The hundred worlds are not a hundred companies, but a hundred times yours, with what you know of it now.
check-company-1-b = That customers first, with what you know now, stands at 73 to 27.
    .feedback = And finding out more shifts that 73.
check-company-1-c = That customers first brings 73% more.
    .feedback = How often something wins does not say by how much. Look at the middle of the picture for that.
check-company-2 = A number is utterly uncertain, and yet it is worth nothing to know it. How can that be?
    .right = c
check-company-2-a = Then the model is broken.
    .feedback = It may be, but it need not: look at the margin of the cheese shop.
check-company-2-b = Because you never get to know such a number anyway.
    .feedback = Whether you can find it out does not count here. It is about what it would be worth.
check-company-2-c = Because you would do the same at every value of it.
    .feedback = Knowing is only worth something if it makes you do something else.
check-company-3 = To know who can be kept is worth €7,000 at most. A trial costs €9,000. What do you do?
    .right = a
check-company-3-a = No trial: choose with what you know.
    .feedback = Even if the trial told all, it would cost more than it brought you. A cheaper trial may do.
check-company-3-b = The trial: certainty comes first.
    .feedback = Here certainty is worth €7,000, and not a euro more.
check-company-3-c = Half the trial, then you know half.
    .feedback = Perhaps: half a trial costs less, but tells less too. You only know that it must stay well below €7,000.

## From a list of customers of the reader's own

firm-list-period = What time does this list cover?
firm-list-quarter = three months
firm-list-half = half a year
firm-list-year = a year
firm-list-two = two years
firm-list-three = three years
firm-list-take = Put this in the picture
firm-list-customers = There are { COUNT($customers) } customers in this list. Not all of them need be customers still: if it has dates, you read below how many are.
firm-list-margin = Each of them leaves you { MONEY($margin) } a year.
firm-list-no-margin = Each of them leaves you { MONEY($margin) } a year. That does not fit on the lever, so it does not go along.
firm-list-revenue = Each of them spends { MONEY($revenue) } a year. What that leaves you is not in your list: fill that in yourself at “Margin per customer a year”.
firm-list-taken = Taken over, as “sure”: { $list }. Look at the picture; “Undo” takes it back.

## TakeAlong: to take along

TakeAlong-file = your-company
TakeAlong-pdf = One A4 page (PDF)
TakeAlong-png = The picture (PNG)
TakeAlong-xlsx = The numbers (Excel)
TakeAlong-link = A link
TakeAlong-address = The link: it opens this page with your levers as they are now
TakeAlong-code = The scenario code: paste it under the levers, at “Scenario code”
TakeAlong-copied = Copied.
TakeAlong-copy = Copy it yourself: Ctrl+C, or hold your finger on it.
TakeAlong-busy = Making it …
TakeAlong-saved = “…” is among your downloads.
TakeAlong-no_answer = No answer comes. Reload the page; your levers stay where they are.
TakeAlong-told = On a screen there are four buttons here: one A4 page to print, the picture, the numbers and a link. All of it is made in your own program; nothing goes to anyone else.

YourCompany-file-title = Your company: win, keep or both?
YourCompany-file-made = Made on { $date } with Leadofilie, notebook 06.
YourCompany-file-code = Scenario code, to go on from here: { $code }
YourCompany-file-no-advice = This is no advice. All the model knows of your company is these numbers. It says what you must know before you choose.
YourCompany-file-number = Number
YourCompany-file-value = Value
YourCompany-file-sure = How far it may be off
YourCompany-file-levers = Numbers
YourCompany-file-policies = What it brings
YourCompany-file-claims = Claims
