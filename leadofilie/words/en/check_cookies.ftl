# Three questions at the end of notebook 01, Cookies. `.right` is the letter of the right answer;
# `.feedback` is what the reader is told on that answer, after “Right.” or “Not quite.”

check-cookies-1 = A shop has no leads at all. Yet the largest 20% of its customers bring 120% of the profit. How can that be?
    .right = b
check-cookies-1-a = It cannot be: there is no such thing as more than 100%.
    .feedback = You cannot eat more than the whole of a cake, but profit is no cake: some of it can come off again. Here the other customers together cost 20%, and 120 less 20 is 100 again.
check-cookies-1-b = The other customers together cost more than they bring.
    .feedback = They take 20% off again. Leads can do that too, but they are not needed for it: small orders that cost a lot do exactly the same.
check-cookies-1-c = There must be leads that nobody counted.
    .feedback = That is how the article would explain it. But look at the cost to serve an order: it can do the job alone.
check-cookies-2 = Of CDNOW's top customers 40% bought nothing in the nine months after. Yet 66% of revenue then came from that same top. What does this teach you?
    .right = c
check-cookies-2-a = The top is worth nothing: give the cookies to somebody else.
    .feedback = The old top still brought two thirds of revenue later. Only you do not know beforehand which of them will.
check-cookies-2-b = The top stays the top: who buys a lot now will buy a lot later.
    .feedback = Of the top as a group that is fairly true. But four in ten of the people in it bought nothing more.
check-cookies-2-c = As a group the top is loyal, but of one customer you know little.
    .feedback = Together the top will bring the most again. But the one who gets a whole packet of cookies for buying so much last year may be gone already.
check-cookies-3 = A lead costs you €400 in hours. A customer won brings €2,000 for as long as they stay. From what conversion does a lead earn itself back?
    .right = b
check-cookies-3-a = From 5%
    .feedback = At 5% you need twenty leads for one customer. Together they cost €8,000, and the customer brings €2,000.
check-cookies-3-b = From 20%
    .feedback = Five leads cost €2,000 together, and one of them becomes a customer and brings that back. If you count only that customer's first year, the border lies higher.
check-cookies-3-c = From 50%
    .feedback = At 50% you make good money: two leads cost €800 together and bring €2,000. So the border is lower.
