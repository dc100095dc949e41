# Notebook 00, Start: the article that you can drag. See stage.ftl for how this file works.
# Each number behind a $ is a lever of a picture; the words around it fit every number it can take.

Article-help = Drag a number sideways or use the arrow keys. One more tap, and you type one.
Article-range = { $lever }: from { $lowest } to { $highest }.
Article-holds = **Holds.**
Article-condition = **Holds on a condition:** { $way ->
    [up] “{ $lever }” must not get too high.
    [down] “{ $lever }” must not get too low.
   *[other] you leave “{ $lever }” as it is.
  }
Article-fails = **Does not hold here.**

Article-cookies = Keep off the cookies on Friday: there is an open day, and they are for the [leads](lead). Vlems heard it in a class, and did not find it all that funny. A wholesaler that we made up gets, in a year, { COUNT($cookies_leads) } leads, the hours of work on each number { COUNT($cookies_hours, digits: 1) }, and the [conversion](conversion) is { PERCENT($cookies_conversion) }. It pays for that out of the [margin](margin) on those who are customers already. The largest 20% then bring in more than all of the profit, says Jay Curry.
    .title = The expensive cookies
Article-cookies-fact = { $none ->
    [yes] There is no profit left to share here.
   *[no] The largest 20% bring in { PERCENT($profit) } of the profit here.
  }

Article-journey = People go into the top of the [funnel](funnel), and out of the bottom fall a few small orders. Whom you annoy in between does not count. Around 2011 Vlems already wrote that this does not hold. In 2013 he added that buyers search for themselves first: of their [journey](journey) they have { PERCENT($journey_hidden) } behind them before they speak to you.
    .title = The funnel is broken
Article-journey-fact = Of a hundred buyers { $dropped } drop you before you speak to them, and you lose { $lost } in the talk.

Article-loop = That is why the time after the sale matters most. Does someone stay (that is [retention](retention)), and do they praise you or tear you down? So you may well help someone who buys nothing. Say that you spend { PERCENT($loop_after) } of your money after the sale. With good aftercare { PERCENT($loop_preventable) } of the [churn](churn) can be prevented.
Article-loop-fact = This way you have { COUNT($heads) } customers on average, and with all the money before the sale { COUNT($funnel_heads) }.

Article-talk = Then who brings in new customers? The ones you have, says Vlems. Whoever chooses a supplier believes people they know sooner than advertising, and strangers too. So Zappos and Zara give good service, and leave the talking to their customers. Try it without advertising. Each month { PERCENT($talk_churn, digits: 2) } of your customers leave. Of those who stay { PERCENT($talk_promoters) } are [promoters](promoter), and the number of people that each of these tells in a year is { COUNT($talk_tells_yearly, digits: 1) }.
    .title = Trust in strangers
Article-talk-fact = { $none ->
    [yes] Nobody leaves here.
   *[no] For every hundred who leave, your customers bring { COUNT($beside) } in an empty market.
  }

Article-envelopes = The funnel acts as if there were always more leads. But customers are your scarcest resource, wrote Don Peppers: no bank will lend you any. Then the sums are not about what a euro earns, but about [customer value](value): what a customer earns you. Fill an envelope for each customer. Into A goes { MONEY($envelopes_invest_a) }, on which you earn { PERCENT($envelopes_roi_a) }. Into B goes { MONEY($envelopes_invest_b) }, on which you earn { PERCENT($envelopes_roi_b) }. In the article A, the small one, has the higher [ROI](roi), and yet to Vlems B is the best: you do not earn percentages, but euros. That goes for one customer and for a million. Here the number of customers is { COUNT($envelopes_customers) }.
    .title = The scarce customer
Article-envelopes-fact = Envelope A earns { MONEY($a) }, and B { MONEY($b) }.

Article-court = Companies ask everyone out and take all the rejections as they come. Teenagers in love are smarter, thought Jaap Stronks: they get acquainted first. In that spirit reader Tineke Stel cut down her list of fifty, to give a few people real attention. On your own list there are { COUNT($court_market) } people. The number of talks with each of them before you ask, as far as your hours allow, is { COUNT($court_contacts) }. And stop calling them leads, Vlems concludes: treat them as the people they are.
    .title = No more rejections
Article-court-fact = This way you lose { COUNT($off) } of them for good, and { COUNT($off_once) } when you ask at once.

# The bet: it comes before what the picture of the claim says.
Article-ask = Bet first: is that so with these numbers?
Article-bet-holds = It holds
Article-bet-fails = It does not
Article-bet = You bet “{ $bet ->
    [holds] it holds
   *[fails] it does not
  }”, and that was { $right ->
    [yes] right
   *[no] wrong
  }.
Article-answers-later = What holds stands under each piece as soon as you bet there, or skip the bet.
Article-code = Code of your bets. They come back in notebook 06; in JupyterLab or another browser you type this code there.

# Ten words, explained where they stand and on paper at the foot.
Article-word-lead = Lead: someone who may become a customer. You have a name and some interest, and nothing has been bought yet.
Article-word-conversion = Conversion: which part takes the next step. Here: which part of the leads become customers.
Article-word-margin = Margin: what is left of the revenue once the goods and the work for that sale are paid. Take off the fixed costs as well, and it is called profit.
Article-word-funnel = Funnel: the image of many people going in at the top and a few customers coming out at the bottom. At every step people drop out.
Article-word-journey = Customer journey: a buyer’s road, from the first idea by way of searching and comparing to the purchase, and on.
Article-word-retention = Retention: keeping customers. As a number: which part of your customers are still there after a year. Together with the churn it is 100%.
Article-word-churn = Churn: which part of your customers leave in a month or a year.
Article-word-promoter = Promoter: who gives you a 9 or a 10 when asked whether they would recommend you. From their share take the share that gives 0 to 6, and you have the NPS, the Net Promoter Score.
Article-word-value = Customer value (CLV): what a customer earns you for as long as they stay, less the costs. Money that only comes later counts a little less.
Article-word-roi = ROI (return on investment): what you earn, divided by what you put in. Earn €5 on a spending of €20, and that is 25%.

# The bets come back in notebook 06.
Returned-none = There are no bets here yet. Make them in notebook 00, Start: there you bet on each claim whether it holds. Did you, in JupyterLab or in another browser? Then type below the code that stands under the article there.
Returned-score = Of your { $all ->
    [one] one bet, { $right ->
        [0] none
       *[other] one
    } was right.
   *[other] { $all } bets { $right ->
        [0] none was
        [one] one was
       *[other] { $right } were
    } right, with the numbers of notebook 00.
  } { $wrong ->
    [0] Well done.
   *[other] There is no shame in a wrong bet: that is where there was something to learn.
  }
Returned-code = Code of your bets
Returned-unreadable = I cannot read this code. It stands in notebook 00 under the article and begins with a Z. Check it once more, letter by letter.
Returned-bet = You bet: { $bet ->
    [holds] it holds
   *[fails] it does not
  }.
Returned-article = With the numbers of notebook 00: { $said }
Returned-cookies = In your company: a new customer costs { MONEY($cost) } and brings in { MONEY($margin) } a year. After { COUNT($years, digits: 1) } { $years ->
    [one] year
   *[other] years
  } they have paid for themselves, if they stay that long.
Returned-loop = In your company: customers first { $more ->
    [yes] brings more than a lead machine.
   *[no] brings no more than a lead machine.
  }
Returned-firm = In your company: that { $holds ->
    [yes] holds.
   *[no] does not hold.
  }
