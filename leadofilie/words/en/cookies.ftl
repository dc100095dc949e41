# Notebook 01, Cookies. See stage.ftl for how this file works.

## BudgetSplit: ten cookies to hand out

BudgetSplit-cookies = Cookies for the leads
    .hint = out of ten; the rest go to your customers
BudgetSplit-churn = Churn a year without attention
    .hint = customers who leave if you do nothing for them
BudgetSplit-customers = Customers to begin with
BudgetSplit-budget = Budget a year
BudgetSplit-margin = Margin per customer a year
BudgetSplit-cost_per_lead = Cost per lead
    .hint = at this amount per prospect, half of those you could ever win say yes
BudgetSplit-ceiling = Ceiling of acquisition
    .hint = never more prospects than this say yes, whatever you spend
BudgetSplit-prospects = Prospects a year
BudgetSplit-aftercare = Cost of attention per customer
    .hint = at this amount you prevent half of the churn that can be prevented
BudgetSplit-preventable = Share of churn that can be prevented
    .hint = the others leave anyway: moved, bankrupt, no longer in need
BudgetSplit-years = How far you look ahead
    .noun = years
BudgetSplit-discount_rate = Discount rate a year
    .hint = how much less a euro of next year is worth to you now
BudgetSplit-preset-party = Open day: 8 for the leads
BudgetSplit-preset-even = Share and share alike
BudgetSplit-preset-kind = 8 for the customers
BudgetSplit-preset-empty = Not a single customer yet
    .story = Without customers there is nobody to give a customer's cookie to. Then leads are all there is.
BudgetSplit-preset-category = They leave anyway
    .story = Byron Sharp says it is mostly the market that decides how many customers leave. Here only a tenth of the churn can be prevented.
BudgetSplit-axis-customers = Customers
BudgetSplit-axis-equity = What your firm is worth
BudgetSplit-axis-cookies = cookies for the leads
BudgetSplit-axis-years = year
BudgetSplit-best = best split
BudgetSplit-yours = your split
BudgetSplit-top = best: { COUNT($cookies, digits: 1) }
BudgetSplit-column-year = Year
BudgetSplit-column-customers = Customers
BudgetSplit-column-profit = Profit
BudgetSplit-alt = Ten cookies, { COUNT($cookies, digits: 1) } of them orange for the leads and { COUNT($rest, digits: 1) } teal for the customers. On the left the customers year by year: from { COUNT($before) } to { COUNT($customers) }. On the right what the firm is worth at every split, with a diamond on the best.
BudgetSplit-claim = “Eight cookies out of ten for your customers make your firm worth more than eight out of ten for the leads.”
BudgetSplit-far = With **{ COUNT($cookies, digits: 1) }** of ten cookies for the leads you will have **{ COUNT($customers) }** customers in { $years } { $years ->
        [one] year
       *[other] years
    }, and your firm is worth **{ MONEY($equity) }** today. With **{ COUNT($best, digits: 1) }** for the leads that would be **{ MONEY($best_equity) }**.
    .title = This leaves { MONEY($gap) } on the table
BudgetSplit-near = With **{ COUNT($cookies, digits: 1) }** of ten cookies for the leads you will have **{ COUNT($customers) }** customers in { $years } { $years ->
        [one] year
       *[other] years
    }, and your firm is worth **{ MONEY($equity) }** today. It hardly gets any better.
    .title = As good as the best split
