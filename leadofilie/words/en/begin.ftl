# Notebook 00, Start: the article that you can drag. See stage.ftl for how this file works.
# Each number behind a $ is a lever of a picture; the words around it fit every number it can take.

Article-help = Drag a number sideways, or tap it once more and type another.
Article-range = { $lever }: from { $lowest } to { $highest }.
Article-holds = **Holds.**
Article-condition = **Holds on a condition:** { $way ->
    [up] “{ $lever }” must not get too high.
    [down] “{ $lever }” must not get too low.
   *[other] you leave “{ $lever }” as it is.
  }
Article-fails = **Does not hold here.**

Article-cookies = Stay away on Friday, as there is an open day. If you do come, keep off the cookies: those are for the leads. Vlems heard it in a class he taught, and did not find it all that funny. Your salary comes from customers, and the cookies go to people who have yet to buy. According to Jay Curry the largest 20% of your customers even bring in more than all of the profit, because leads cost more than they bring in. Work it out for a wholesaler that we made up. In a year it has { COUNT($cookies_leads) } leads, and the hours of work on each, before anyone sits at the table, number { COUNT($cookies_hours, digits: 1) }. Of the leads { PERCENT($cookies_conversion) } become customers.
    .title = The expensive cookies
Article-cookies-fact = { $none ->
    [yes] There is no profit left to share here.
   *[no] The largest 20% bring in { PERCENT($profit) } of the profit here.
  }

Article-journey = People go into the top of the funnel, and out of the bottom fall a few small orders. Whom you annoy in between does not count. Around 2011 Vlems already wrote that this does not hold. In 2013 he added that buyers search for themselves first: of their choice { PERCENT($journey_hidden) } has been made before they speak to you.
    .title = The funnel is broken
Article-journey-fact = Of a hundred buyers { $dropped } drop you before you speak to them, and you lose { $lost } in the talk.

Article-loop = That is why the time after the sale matters most. Does someone stay, and do they praise you or tear you down? So you may well help someone who buys nothing. Say that you spend { PERCENT($loop_after) } of your money after the sale. With good aftercare { PERCENT($loop_preventable) } of the churn can be prevented.
Article-loop-fact = This way you have { COUNT($heads) } customers on average, and with all the money before the sale { COUNT($funnel_heads) }.

Article-talk = Then who brings in new customers? The ones you have, says Vlems. Whoever chooses a supplier believes people they know sooner than advertising, and strangers too. So Zappos and Zara give good service, and leave the talking to their customers. Try it without advertising. Each month { PERCENT($talk_churn, digits: 2) } of your customers leave. Of those who stay { PERCENT($talk_promoters) } are promoters, and the number of people that each of these tells in a year is { COUNT($talk_tells_yearly, digits: 1) }.
    .title = Trust in strangers
Article-talk-fact = { $none ->
    [yes] Nobody leaves here.
   *[no] For every hundred who leave, your customers bring { COUNT($beside) } in an empty market.
  }

Article-envelopes = The funnel acts as if there were always more leads. But customers are your scarcest resource, wrote Don Peppers: no bank will lend you any. Then the sums change. Fill an envelope for each customer. Into A goes { MONEY($envelopes_invest_a) }, on which you earn { PERCENT($envelopes_roi_a) }. Into B goes { MONEY($envelopes_invest_b) }, on which you earn { PERCENT($envelopes_roi_b) }. In the article A, the small one, has the higher ROI, and yet B earns more: you do not earn percentages, but euros. That goes for one customer and for a million. Here the number of customers is { COUNT($envelopes_customers) }.
    .title = The scarce customer
Article-envelopes-fact = Envelope A earns { MONEY($a) }, and B { MONEY($b) }.

Article-court = Companies ask everyone out and take all the rejections as they come. Teenagers in love are smarter, thought Jaap Stronks: they get acquainted first. In that spirit reader Tineke Stel cut down her list of fifty, to give a few people real attention. On your own list there are { COUNT($court_market) } people. The number of talks with each of them before you ask, as far as your hours allow, is { COUNT($court_contacts) }. And stop calling them leads, Vlems concludes: treat them as the people they are.
    .title = No more rejections
Article-court-fact = This way you lose { COUNT($off) } of them for good, and { COUNT($off_once) } when you ask at once.
