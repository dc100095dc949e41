# Notebook 03, Trust. See stage.ftl for how this file works.

## TrustSurvey: who do people trust?

TrustSurvey-known = People you know
TrustSurvey-strangers = Strangers online
TrustSurvey-site = The brand’s own website
    .short = brand site
    .inside = the brand’s own website
TrustSurvey-newspaper = Newspaper ads
    .short = newspaper
    .inside = newspaper ads
TrustSurvey-tv = TV ads
    .short = TV
    .inside = TV ads
TrustSurvey-banner = Banner ads
    .short = banner
    .inside = banner ads
TrustSurvey-sms = Text-message ads
    .short = text
    .inside = text-message ads
TrustSurvey-wave = Wave of the survey
    .w2007 = 2007
    .w2009 = 2009
    .w2012 = 2012
    .w2013 = 2013
    .w2015 = 2015
TrustSurvey-form = Compare strangers with
    .site = the brand’s website
    .newspaper = newspaper ads
    .tv = TV ads
    .banner = banner ads
    .sms = text-message ads
TrustSurvey-wanted = Lead you want to see
    .hint = how many points before you are convinced?
TrustSurvey-fake = Share of strangers who are fake
    .hint = a thought experiment: this much trust would go if people knew
TrustSurvey-asked = The question was
    .trusts = what you trust
    .acts_on = what you act on
    .hint = the second we found for 2013 only
TrustSurvey-preset-article = What the article read
TrustSurvey-preset-autumn = Two months later
    .story = In September 2013, two months after the article, the next wave came out. The lead over TV shrank from 23 points to 6. Did people become that gullible in a year? More likely the question changed, or the people asked: waves cannot simply be compared.
TrustSurvey-preset-acts = And what do they act on?
    .story = In 2013 Nielsen also asked what people act on. Then the lead over TV is a mere 2 points. That too is what they say, not what they do.
TrustSurvey-preset-first = 2007: newspapers win
    .story = In the oldest wave here, newspapers beat strangers, 63 to 61. With that survey in hand the article would have had to say something else.
TrustSurvey-preset-site = 2015: your own site wins
    .story = In 2015 people trusted the brand’s own website more than strangers. But a website of one’s own is no advertisement: people go there by themselves. So as a counterexample it is only half of one.
TrustSurvey-preset-fake = Four in ten are fake
    .story = Suppose four in ten of those strangers are invented or paid, and everyone sees through it. The lead over TV is gone. This is our thought experiment, not a measurement.
TrustSurvey-axis-shares = Percentage who { $asked ->
        [acts_on] say they act on this
       *[trusts] trust this
    }
TrustSurvey-axis-lead = Strangers’ lead, in points
TrustSurvey-none = no figure found
TrustSurvey-placed = you: place { $place }
TrustSurvey-placed-short = { $channel } (you: { $place })
TrustSurvey-read = 2012: probably the
    one the article read
TrustSurvey-order =
    .ruler = The place of strangers online
    .question = Nielsen asked tens of thousands of people in dozens of countries: what do you trust? **Put six channels in order,** from most to least trusted. Choose for each place; the others move up by themselves.
    .place = Place { $place }
    .reveal = Your order: { $bet }. Of its pairs **{ $right } of { $pairs }** are right. Nielsen’s order in 2012: { $truth }.
    .truth = Nielsen’s order in 2012: **{ $truth }**.
    .why = Newspapers and TV were exactly level that year, so either order of those is fine. People you know at the top: you see that coming. Strangers online so high up: less so. “Stranger” makes us think of a man in the street, not of forty reviews of a coffee machine.
TrustSurvey-column-channel = Channel
TrustSurvey-alt = On the left a bar for each channel: people you know { $known }, strangers online { $strangers }, and below them the brand’s website and four kinds of advertising. On the right, by wave from 2007 to 2015, by how many points strangers lead each of these; a line ends where no further figure was found, and a single figure is only a dot. The figures are in the table.
TrustSurvey-claim = “People trust the opinions of strangers more than what a brand says of itself here.”
TrustSurvey-way-unknown = Or rather, there is no telling here: we found no figure for this wave.
TrustSurvey-ahead = In { $wave }, **{ $strangers }** { $asked ->
        [acts_on] said they act on the opinions of strangers
       *[trusts] trusted the opinions of strangers
    }{ $fake ->
        [0] {""}
       *[other] {" "}(with { PERCENT($fake) } fakes taken off)
    } and **{ PERCENT($form_share) }** { $asked ->
        [acts_on] on { $form }
       *[trusts] trusted { $form }
    }: strangers lead by **{ COUNT($points, digits: 1) } { $points ->
        [1] point
       *[other] points
    }**.{ $read ->
        [yes] {" "}This is probably the wave the article read; that of 2013 only came out in September.
       *[no] {""}
    }{ $bet ->
        [yes] {" "}Of your order **{ $right } of { $pairs }** pairs are right here.
       *[no] {""}
    }
    .title = { $wave }: strangers lead { $form } by { COUNT($points, digits: 1) } { $points ->
        [1] point
       *[other] points
    }
TrustSurvey-short = In { $wave }, **{ $strangers }** { $asked ->
        [acts_on] said they act on the opinions of strangers
       *[trusts] trusted the opinions of strangers
    }{ $fake ->
        [0] {""}
       *[other] {" "}(with { PERCENT($fake) } fakes taken off)
    } and **{ PERCENT($form_share) }** { $asked ->
        [acts_on] on { $form }
       *[trusts] trusted { $form }
    }. That is a difference of **{ COUNT($points, digits: 1) } { $points ->
        [1] point
       *[other] points
    }**, but you asked for { COUNT($wanted) }.{ $bet ->
        [yes] {" "}Of your order **{ $right } of { $pairs }** pairs are right here.
       *[no] {""}
    }
    .title = { $wave }: ahead of { $form }, but not by enough for you
TrustSurvey-level = In { $wave } it was level: **{ $strangers }** { $asked ->
        [acts_on] said they act on strangers
       *[trusts] trusted strangers
    }{ $fake ->
        [0] {""}
       *[other] {" "}(with { PERCENT($fake) } fakes taken off)
    }, and **{ PERCENT($form_share) }** { $asked ->
        [acts_on] on { $form }
       *[trusts] trusted { $form }
    }.{ $bet ->
        [yes] {" "}Of your order **{ $right } of { $pairs }** pairs are right here.
       *[no] {""}
    }
    .title = { $wave }: strangers and { $form } are level
TrustSurvey-behind = In { $wave }, **{ $strangers }** { $asked ->
        [acts_on] said they act on the opinions of strangers
       *[trusts] trusted the opinions of strangers
    }{ $fake ->
        [0] {""}
       *[other] {" "}(with { PERCENT($fake) } fakes taken off)
    } and **{ PERCENT($form_share) }** { $asked ->
        [acts_on] on { $form }
       *[trusts] trusted { $form }
    }. Strangers were behind by **{ COUNT($points, digits: 1) } { $points ->
        [1] point
       *[other] points
    }**{ $advert ->
        [yes] : the opposite of what the article says.
       *[no] . But a website of one’s own is no advertisement, and the article is about advertisements.
    }{ $bet ->
        [yes] {" "}Of your order **{ $right } of { $pairs }** pairs are right here.
       *[no] {""}
    }
    .title = { $wave }: { $form } ahead of strangers by { COUNT($points, digits: 1) } { $points ->
        [1] point
       *[other] points
    }
TrustSurvey-unknown = For { $form } we found **no figure** in the wave of { $wave }. { $found ->
        [yes] Strangers had **{ $strangers }** then{ $fake ->
            [0] {""}
           *[other] {" "}(with { PERCENT($fake) } fakes taken off)
        }.
       *[no] What people act on we found for 2013 only.
    } A gap is a gap: we do not fill it in.{ $bet ->
        [yes] {" "}Of your order **{ $right } of { $pairs }** pairs are right here.
       *[no] {""}
    }
    .title = { $wave }: no figure for { $form }

## WhoBringsNewCustomers: who brings the new customers?

WhoBringsNewCustomers-quiet = Advertising off
WhoBringsNewCustomers-churn = Churn a month
    .hint = customers who leave; 1.75% a month is 19% a year
WhoBringsNewCustomers-promoters = Promoters
    .hint = customers who recommend you of their own accord
WhoBringsNewCustomers-detractors = Detractors
    .hint = customers who warn others about you
WhoBringsNewCustomers-tells_yearly = People a promoter tells
    .hint = a year
WhoBringsNewCustomers-converts = Become a customer, of those who hear it
    .hint = if they were not one yet
WhoBringsNewCustomers-warns_yearly = People a detractor warns
    .hint = a year; how far does a bad word carry?
WhoBringsNewCustomers-customers = Customers to begin with
WhoBringsNewCustomers-market = People in your market
WhoBringsNewCustomers-advertising = Advertising a month
WhoBringsNewCustomers-cost_per_customer = Advertising per new customer
    .hint = while the whole market is open; the fuller it gets, the dearer
WhoBringsNewCustomers-margin = Margin per recommended customer
    .hint = a month, after what it costs to serve them
WhoBringsNewCustomers-reward = Reward per recommended customer
    .hint = credit, gift or discount for whoever brought them
WhoBringsNewCustomers-preset-start = Advertising and word of mouth together
WhoBringsNewCustomers-preset-quiet = Not a cent on advertising
WhoBringsNewCustomers-preset-shoes = Dresses and ladies’ shoes
    .story = Ladies’ shoes and dresses get talked about more than men’s trousers, wrote Paul Haarman, a reader, under the article. The numbers are our example.
WhoBringsNewCustomers-preset-trousers = Men’s trousers
    .story = These customers are happy too. It is just that they hardly talk about it. As many promoters, and still the firm fades away.
WhoBringsNewCustomers-preset-secret = B2B: a good supplier is a secret
    .story = In B2B good suppliers are mostly not shared just like that, wrote the same reader. Half of the customers are promoters, churn is low, and it is still not enough. Whether B2B works like this is contested. The numbers are ours.
WhoBringsNewCustomers-preset-far = A bad word carries far
    .story = The same ladies’ shoes, but one customer in five warns others off, sixty people a year each: nothing stays hidden. The firm lives on, but ends up a good deal smaller. The numbers are ours.
WhoBringsNewCustomers-preset-bought = Bought growth
    .story = Winning customers to replace those who leave: “doubly sour”, as reader Gianluigi Cuccureddu called it.
WhoBringsNewCustomers-preset-nobody = Not a single customer yet
    .story = The article starts with a firm that has customers. Whoever has none has nobody to pass it on.
WhoBringsNewCustomers-preset-hunters = Bargain hunters
    .story = A hundred and fifty euros for bringing a friend, and friends who earn you next to nothing. The number of customers grows beautifully.
WhoBringsNewCustomers-preset-sharp = Sharp’s view
    .story = According to Byron Sharp (How Brands Grow) churn is nearly fixed by your category and your market share. You grow by new, light buyers whom advertising reaches; those who talk are mostly those who buy already. The numbers are ours.
WhoBringsNewCustomers-preset-value = Reichheld’s view
    .story = According to Fred Reichheld growth begins with staying: less churn and more promoters, and then advertising may go off. That his promoter score predicts growth is contested. The numbers are ours.
WhoBringsNewCustomers-axis-customers = Customers, by how they came
WhoBringsNewCustomers-axis-fate = Where you end without advertising
WhoBringsNewCustomers-axis-month = month
WhoBringsNewCustomers-axis-churn = churn a month
WhoBringsNewCustomers-stayed = stayed
WhoBringsNewCustomers-talk = word of mouth
WhoBringsNewCustomers-advertising-name = by advertising
WhoBringsNewCustomers-level = you end here without advertising
WhoBringsNewCustomers-dies = without advertising you end at zero
WhoBringsNewCustomers-death = it dies here
WhoBringsNewCustomers-score = { PERCENT($promoters) } promoters − { PERCENT($detractors) } detractors = score { $nps }
WhoBringsNewCustomers-column-month = Month
WhoBringsNewCustomers-column-stayed = Stayed
WhoBringsNewCustomers-column-talk = Word of mouth
WhoBringsNewCustomers-column-advertising = By advertising
WhoBringsNewCustomers-column-customers = Customers
WhoBringsNewCustomers-left = Your guess: left after five years
    .ruler = Left after five years
    .hint = share of the market that is a customer
    .question = A firm has 1,000 of the 10,000 people in its market as customers. In a year nineteen of a hundred customers leave, and a hundred customers bring fewer than that; those two figures come from studies. One customer in ten warns others off. **Today all advertising goes off. What share of the market is a customer in five years?**
    .why = It is tempting to guess one of two ends: without advertising it is over at once, or word of mouth carries on until everybody is a customer. Neither happens. More out than in is shrinking, but here it shrinks slowly: after five years a good part is left, and then it goes on to zero. Fill in your own two numbers; everything hangs on those.
WhoBringsNewCustomers-alt = On the left sixty months of customers in three layers: those who were there and stayed, those who came by word of mouth and those who came by advertising; { COUNT($customers) } at the end. A dotted line at { PERCENT($level) } of the market: where it ends without advertising. On the right that same end for every churn; at a churn of { PERCENT($referral, digits: 1) } a month the firm dies. Along the top a bar with promoters, those in between, and detractors.
WhoBringsNewCustomers-claim = “Even without advertising your customers bring enough new customers, and you earn money on them.”
WhoBringsNewCustomers-way-nobody = There is no first customer. Talk needs a first talker.
WhoBringsNewCustomers-way-churn = More customers leave than your customers bring, or exactly as many. Then the number sinks to zero, however high your promoter score.
WhoBringsNewCustomers-way-loss = They do come, but you lose money on every recommended customer.
WhoBringsNewCustomers-flows = { $own ->
        [yes] In an empty market a hundred customers bring **{ COUNT($brought_yearly) }** a year, and **{ COUNT($gone_yearly) }** leave.{ $seems ->
            [yes] {" "}That looks enough, but those who have left bring nobody any more.
           *[no] {""}
        }
       *[no] { $gone ->
            [0] Nobody leaves.
           *[other] For every hundred customers who leave, your customers bring **{ COUNT($beside) }** in an empty market.
        }
    }
WhoBringsNewCustomers-many = **{ COUNT($customers) }** { $remain ->
        [one] customer
       *[other] customers
    }
WhoBringsNewCustomers-helped = After five years you have { WhoBringsNewCustomers-many }.{ $own ->
        [yes] {" "}{ WhoBringsNewCustomers-flows }
       *[no] {""}
    } Of all new ones **{ PERCENT($told_share) }** were recommended, the rest cost **{ MONEY($spent) }** in advertising. Switch advertising off, and you end at **{ PERCENT($level) }** of the market.{ $scared ->
        [0] {""}
        [one] {" "}The detractors cost you **one** customer.
       *[other] {" "}The detractors cost you **{ COUNT($scared) }** customers.
    } { $pays ->
        [yes] A recommended customer brings in { MONEY($worth) }.
       *[no] And on every recommended customer you lose **{ MONEY($worth) }**.
    }
    .title = { PERCENT($told_share) } of the new customers come from your customers
WhoBringsNewCustomers-bought = { $full ->
        [yes] At least as many customers left as new ones came.
       *[no] Of every hundred new customers **{ COUNT($replaced) }** { $replaced ->
            [one] fills
           *[other] fill
        } the hole left by somebody who went.
    } **{ MONEY($spent) }** went into advertising, for { WhoBringsNewCustomers-many } after five years.{ $own ->
        [yes] {" "}{ WhoBringsNewCustomers-flows }
       *[no] {""}
    } Switch advertising off, and you end at zero.{ $scared ->
        [0] {""}
        [one] {" "}The detractors cost you **one** customer.
       *[other] {" "}The detractors cost you **{ COUNT($scared) }** customers.
    } { $pays ->
        [yes] A recommended customer brings in { MONEY($worth) }.
       *[no] And on every recommended customer you lose **{ MONEY($worth) }**.
    }
    .title = { $mostly ->
        [yes] Bought:{" "}
       *[no] {""}
    }{ COUNT($replaced) } of 100 new customers { $replaced ->
        [one] replaces
       *[other] replace
    } one who left
WhoBringsNewCustomers-alone = Without a cent on advertising you have { WhoBringsNewCustomers-many } after five years. { WhoBringsNewCustomers-flows } It ends at **{ PERCENT($level) }** of the market.{ $scared ->
        [0] {""}
        [one] {" "}The detractors cost you **one** customer.
       *[other] {" "}The detractors cost you **{ COUNT($scared) }** customers.
    } { $pays ->
        [yes] A recommended customer brings in { MONEY($worth) }.
       *[no] But on every recommended customer you lose **{ MONEY($worth) }**: the more of them come, the more you lose.
    }
    .title = Advertising off, and it lives: { COUNT($customers) } { $remain ->
        [one] customer
       *[other] customers
    } after five years
WhoBringsNewCustomers-dying = { WhoBringsNewCustomers-flows } Of { COUNT($start) } customers { $remain ->
        [0] **none** remain after five years.
        [one] **1** remains after five years, and it ends at zero.
       *[other] **{ COUNT($customers) }** remain after five years, and it ends at zero.
    }{ $scared ->
        [0] {""}
        [one] {" "}The detractors cost you **one** customer.
       *[other] {" "}The detractors cost you **{ COUNT($scared) }** customers.
    } { $pays ->
        [yes] A recommended customer brings in { MONEY($worth) }, but too few of them come.
       *[no] And on every recommended customer you lose **{ MONEY($worth) }**.
    }
    .title = Advertising off, and it fades: { $remain ->
        [0] nobody left after five years
        [one] 1 customer after five years
       *[other] { COUNT($customers) } customers after five years
    }
WhoBringsNewCustomers-still = Nobody talks and nobody leaves: after five years you still have **{ COUNT($customers) }** customers. { $pays ->
        [yes] A recommended customer would bring in { MONEY($worth) }.
       *[no] On a recommended customer you would lose **{ MONEY($worth) }**.
    }
    .title = Standstill: nobody comes and nobody goes
WhoBringsNewCustomers-nobody = No customers, so nobody to pass it on. No advertising, so nobody to hear it first. After five years you have **0** customers. { $pays ->
        [yes] And yet a recommended customer would bring in { MONEY($worth) }.
       *[no] And on a recommended customer you would lose **{ MONEY($worth) }** as well.
    }
    .title = Without a first customer there is no second

## RumourNetwork: how a rumour runs

RumourNetwork-week = Week
RumourNetwork-strong_pass = A friend passes it on
    .hint = the chance in a week of hearing it from one friend who knows
RumourNetwork-weak_pass = An acquaintance passes it on
    .hint = the same chance with one acquaintance
RumourNetwork-advertising = Chance a week that advertising reaches you
RumourNetwork-strong = Friends per person
    .hint = strong ties: everyone in a circle knows everyone else
RumourNetwork-weak = Acquaintances per person
    .hint = weak ties: always with somebody from another circle
RumourNetwork-people = People
    .hint = above 400 you see the first circles; the lines count everyone
RumourNetwork-luck = Different luck
    .hint = the same levers, another set of people; the thick line is your draw
RumourNetwork-preset-all = All ties
RumourNetwork-preset-no_weak = Cut the weak ties
    .story = Now every circle has to wait until advertising hits one of its own. Inside the circle it then goes fast, and at its edge it stops.
RumourNetwork-preset-no_strong = Cut the strong ties
    .story = Friends keep quiet, acquaintances talk. It gets everywhere, but it takes its time.
RumourNetwork-preset-only_advertising = Advertising alone
    .story = Nobody talks. Every week advertising hits a few more people, and that is all.
RumourNetwork-preset-no_advertising = Talk alone
    .story = Plenty of talk, but nobody heard it first. “Free” needs a beginning.
RumourNetwork-preset-town = A town of 3,000
RumourNetwork-axis-dots = Who knows, and from whom
RumourNetwork-axis-curve = Share who know (grey: 8 of 10)
RumourNetwork-axis-week = week
RumourNetwork-advertising-name = from advertising
RumourNetwork-friends = from a friend
RumourNetwork-acquaintances = acquaintance
RumourNetwork-together = together
RumourNetwork-play = Play the weeks
    .stop = Stop
RumourNetwork-column-ties = Ties
RumourNetwork-column-half = Half of them know in (8 draws of 10)
RumourNetwork-row-these = as they are now
RumourNetwork-row-no-weak = without weak ties
RumourNetwork-row-no-strong = without strong ties
RumourNetwork-row-neither = advertising alone
RumourNetwork-weeks = { $week ->
        [0] not within { $weeks } weeks
       *[other] week { $week }
    }{ $low ->
        [0] {""}
       *[other] {" "}({ $low } to { $high ->
            [0] after { $weeks }
           *[other] { $high }
        })
    }
RumourNetwork-alt = On the left people as dots in circles of friends, with thin lines between acquaintances. { $advertising } know from advertising (orange triangle), { $friends } from a friend (filled dot), { $acquaintances } from an acquaintance (open diamond); the others are empty dots.{ $sample ->
        [yes] {" "}Only the first circles of the { COUNT($people) } people are drawn.
       *[no] {""}
    } On the right the line of all who know grows to { PERCENT($share) } in week { $week }; a grey band shows where eight draws of ten lie.
RumourNetwork-some = After **{ $week } { $week ->
        [one] week
       *[other] weeks
    }**, **{ COUNT($heard) }** of the { COUNT($people) } people { $heard ->
        [one] knows
       *[other] know
    }: **{ COUNT($advertising) }** from advertising, **{ COUNT($friends) }** from a friend and **{ COUNT($acquaintances) }** from an acquaintance. { $half ->
        [0] Half do not get to know within { $weeks } weeks.
       *[other] Half know in week **{ $half }**.
    } With other luck, { $draws } times: { $half_week ->
        [0] mostly not within { $weeks } weeks
       *[other] mostly week { $half_low } to { $half_high ->
            [0] after week { $weeks }
           *[other] { $half_high }
        }
    }.{ $cut ->
        [none] {" "}Without weak ties it becomes { $no_weak ->
            [0] later than week { $weeks }
           *[other] about week **{ $no_weak }**
        }, and without strong ones { $no_strong ->
            [0] later than week { $weeks }
           *[other] about week **{ $no_strong }**
        }. { $missed ->
            [strong] You usually miss the strong ones most
            [weak] You usually miss the weak ones most
           *[luck] Which of the two you miss most is a matter of luck
        }: in **{ $strong_more }** of { $draws } draws the strong, in **{ $weak_more }** the weak.
       *[one] {""}
    }
    .title = Week { $week }: { PERCENT($share) } know, { PERCENT($talk_share) } of them from each other
RumourNetwork-everyone = After **{ $week } { $week ->
        [one] week
       *[other] weeks
    }**, all **{ COUNT($people) }** people know: **{ COUNT($advertising) }** from advertising, **{ COUNT($friends) }** from a friend and **{ COUNT($acquaintances) }** from an acquaintance. It cannot grow any further: the market is used up.
    .title = Week { $week }: everybody knows, { PERCENT($talk_share) } from each other
RumourNetwork-before = Week 0: of the { COUNT($people) } people **nobody** knows yet. Move the week on, or let the weeks run.
    .title = The rumour has yet to begin
RumourNetwork-silent = After **{ $week } { $week ->
        [one] week
       *[other] weeks
    }**, of the { COUNT($people) } people still **nobody** knows. Talk only starts when somebody first hears it from advertising.
    .title = Week { $week }: silence, for nobody began

## ReferralChain: what is left of good intentions

ReferralChain-refer = Actually does it
    .hint = of whom, you choose at “Percentages of …”
ReferralChain-convert = Brings a customer that way
    .hint = of whom, you choose at “Percentages of …”
ReferralChain-worth = Profit on a good new customer
    .hint = in five years
ReferralChain-intend = Says: I will recommend you
    .hint = of all your customers
ReferralChain-pay = That customer is profitable
    .hint = of the customers brought: 8% at the telecom firm (though the source does not say for certain of what), 77% in a later study
ReferralChain-effort = Cost per promise
    .hint = what you spend on every promoter: attention, a card, a system
ReferralChain-reward = Reward per customer brought
ReferralChain-reading = Percentages of …
    .before = those who made the step before
    .all = all customers
ReferralChain-preset-telecom = Telecom
ReferralChain-preset-finance = Bank
ReferralChain-preset-before = Read it strictly
    .story = Our source does not say whether 30% and 12% are shares of all customers or of the step before. Read strictly, a hundred customers bring not twelve but three, and a quarter of a profitable customer is left.
ReferralChain-preset-reward = A €25 reward
    .story = A bank paid €25 for each customer brought, and it was worth it. At the telecom firm it leaves you with less. That the reward gets 40% to do it and 16% to bring a customer is our guess; elsewhere a larger reward did bring more customers, but less profitable ones.
ReferralChain-preset-honest = Men and women of their word
    .story = Suppose everybody does as they say: of the 81 who promise it 100% do it, so all 81. Half of those bring a customer, and half of these customers are profitable. That is what “free, simple” looks like. Nobody has measured it anywhere.
ReferralChain-step-intend = says: I will recommend you
ReferralChain-step-refer = actually does it
ReferralChain-step-convert = brings a customer that way
ReferralChain-step-pay = brings a profitable customer
ReferralChain-axis-steps = Of 100 customers
ReferralChain-axis-euros = One promise in euros
ReferralChain-intention = brings in
ReferralChain-reward-name = in rewards
ReferralChain-effort-name = in effort
ReferralChain-net = is left
ReferralChain-column-step = Step
ReferralChain-column-people = Of 100 customers
ReferralChain-column-other = Read the other way
ReferralChain-guess_intend = Say they will recommend you
    .noun = of 100
ReferralChain-guess_refer = Actually do it
    .noun = of 100
ReferralChain-guess_convert = Bring a customer that way
    .noun = of 100
ReferralChain-guess_pay = Bring a profitable customer
    .noun = of 100
ReferralChain-steps =
    .ruler = Of a hundred customers: bring a profitable customer
    .question = A telecom firm asked its customers: would you recommend us? Then somebody kept track of who did. **Of a hundred customers, how many made each step?**
    .reveal = You guessed **{ $bet }**. As we read the study, it was **{ $truth }**. { $much ->
        [yes] At the end you were well above the { COUNT($last, digits: 1) } that is left. That is how fast good intentions go.
       *[no] At the end you were not far above it. Well done.
    }
    .truth = As we read the study, it was **{ $truth }**.
    .why = Each step by itself looks reasonable. But a promise is not a deed, a deed is not a customer and a customer is not a profit. Four times “quite a lot” in a row is next to nothing. Mind you: we read the first three as shares of all customers, and profit as a share of the customers brought; our source leaves open whether that was meant. If profit is a share of all customers, the last number is 8.
ReferralChain-alt = On the left four bars, of 100 customers: { COUNT($intend, digits: 1) } say they will recommend you, { COUNT($refer, digits: 1) } do it, { COUNT($convert, digits: 1) } bring a customer and { COUNT($pay, digits: 1) } a profitable one. On the right what one promise brings in, costs and leaves.
ReferralChain-claim = “A customer who says they will recommend you brings in more than that costs you.”
ReferralChain-hundred = Of 100 customers **{ COUNT($intend) }** { $intend ->
        [1] says
       *[other] say
    } they will recommend you. **{ COUNT($refer, digits: 1) }** { $refer ->
        [1] does
       *[other] do
    }, **{ COUNT($convert, digits: 1) }** { $convert ->
        [1] brings
       *[other] bring
    } a customer and **{ COUNT($pay, digits: 1) }** a profitable one.
ReferralChain-pays = { ReferralChain-hundred } One promise brings in **{ MONEY($intention, digits: 2) }** that way and costs { MONEY($cost, digits: 2) }: **{ MONEY($net, digits: 2) }** is left. { $reading ->
        [before] If the shares are of all customers, the end is { COUNT($other, digits: 1) } and the balance **{ MONEY($other_left, digits: 2) }**.
       *[all] If the shares are of the step before, the end is { COUNT($other, digits: 1) } and the balance **{ MONEY($other_left, digits: 2) }**.
    }{ $bet ->
        [yes] {" "}You guessed { COUNT($guess) }.
       *[no] {""}
    }
    .title = { COUNT($intend) } { $intend ->
        [1] promises
       *[other] promise
    }, { COUNT($pay, digits: 1) } { $one ->
        [yes] brings
       *[no] bring
    } a profitable customer
ReferralChain-level = { ReferralChain-hundred } One promise brings in exactly what it costs: **{ MONEY($intention, digits: 2) }**. { $reading ->
        [before] If the shares are of all customers, the end is { COUNT($other, digits: 1) } and the balance **{ MONEY($other_left, digits: 2) }**.
       *[all] If the shares are of the step before, the end is { COUNT($other, digits: 1) } and the balance **{ MONEY($other_left, digits: 2) }**.
    }{ $bet ->
        [yes] {" "}You guessed { COUNT($guess) }.
       *[no] {""}
    }
    .title = A promise brings in exactly what it costs
ReferralChain-costs = { ReferralChain-hundred } One promise brings in **{ MONEY($intention, digits: 2) }** that way and costs { MONEY($cost, digits: 2) }: you lose **{ MONEY($net, digits: 2) }** on it. { $reading ->
        [before] If the shares are of all customers, the end is { COUNT($other, digits: 1) } and the balance **{ MONEY($other_left, digits: 2) }**.
       *[all] If the shares are of the step before, the end is { COUNT($other, digits: 1) } and the balance **{ MONEY($other_left, digits: 2) }**.
    }{ $bet ->
        [yes] {" "}You guessed { COUNT($guess) }.
       *[no] {""}
    }
    .title = Free? On every promise you lose { MONEY($net, digits: 2) }

## The lamps: a claim in short, and its condition

lamp-trust-12 = Customers recommend you or tear you down
    .condition = mostly praise, and mostly silence
lamp-trust-13 = People trust strangers more than advertisements
    .condition = not every year, not all advertising
lamp-trust-14 = Your customers bring the new ones for free
    .condition = only at low churn, never free
lamp-trust-15 = Zappos and Zara do without advertising
    .condition = two survivors prove no rule

## Three questions

check-trust-1 = A friend says: research proves that people trust strangers more than advertising. What do you ask?
    .right = b
check-trust-1-a = How many people took part?
    .feedback = Always a fair question, but that is not the trouble here: every number that we found was above twenty thousand.
check-trust-1-b = Which year, and which advertising?
    .feedback = In 2012 strangers led TV by 23 points, in 2013 by 6, and in 2007 newspapers were ahead.
check-trust-1-c = Do people trust people they know?
    .feedback = They do, most of all, in every wave. But that was not the claim.
check-trust-2 = A hundred customers bring ten new ones a year and fifteen leave. Advertising goes off. What happens?
    .right = c
check-trust-2-a = The firm grows, but slowly.
    .feedback = Ten in and fifteen out is shrinking, and the ten get fewer every year.
check-trust-2-b = It ends at a third of the market.
    .feedback = It would, had fifteen come and ten left: 1 − 10/15 is a third.
check-trust-2-c = It dies, however happy they are.
    .feedback = As long as more leave than come, no promoter score helps. Then it takes advertising, or less churn.
check-trust-3 = Nearly all your customers say they will recommend you. What do you know about your new customers?
    .right = a
check-trust-3-a = Next to nothing yet.
    .feedback = What counts are the steps after it: doing it, bringing a customer, bringing a profitable one. Measure those.
check-trust-3-b = Nearly every customer brings one.
    .feedback = In the telecom study 30% did it, and 12% brought a customer. Saying costs nothing.
check-trust-3-c = That you can do without advertising.
    .feedback = That depends on how many your customers really bring, and on how many leave.
