# What there is to say about a file that a reader brings along. Every sentence about a fault says
# where it is and what to do. $line is a line (in Excel: a row), $column the title above a column or
# its letter.

## This file cannot be read

customers-no-file = There is no file called { $name }. Put it beside this notebook or give its full path.
customers-no-path = First type where the file is: the whole path, with its name.
customers-a-folder = { $name } is a folder. Add the name of the file.
customers-no-permission = I am not allowed to open { $name }. If it is still open in Excel, close it; otherwise move it to a folder of your own.
customers-changed = { $name } has changed since I looked at it. Let me look again.
customers-empty-file = There is nothing in this file. Is it the right one?
customers-too-large = This file is { $megabytes } MB; I can take up to { $most } MB. Keep only the columns for customer, revenue and cost.
customers-too-many-lines = This file has more than { $most } lines. Add the invoices up per customer first, with a pivot table for instance, or take a shorter period.
customers-too-many-columns = Line { $line } has more than a thousand columns. Keep only the columns for customer, revenue and cost.
customers-line-too-long = Line { $line } is longer than a million characters. That is no list with one customer a line; save the file as CSV again.
customers-picture = This is a picture, whatever the file is called. I am looking for a CSV or XLSX file.
customers-pdf = This is a PDF. Ask for the same list as CSV or XLSX.
customers-archive = This is an archive, not a list. Unpack it first, then choose the CSV or XLSX file inside.
customers-web-page = This is a web page, even if its name ends in .xls. Open it in Excel and save it as an Excel workbook (.xlsx).
customers-not-text = This holds something other than text. Open it in the program it came from and save it as “CSV UTF-8”.
customers-old-xls = This is an Excel file of the old kind (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).
customers-xlsb = This is a binary Excel workbook (.xlsb). Save it as an Excel workbook (.xlsx).
customers-ods = This is a LibreOffice spreadsheet (.ods). Save it as .xlsx or as CSV.
customers-encrypted = This file has a password. Remove it (in Excel: File, Info, Protect Workbook) or save a copy without one.
customers-xlsx-broken = This Excel workbook is damaged. Open it in Excel, save it again and have another try.
customers-xlsx-too-large = Unpacked, this workbook takes { $megabytes } MB; I can take up to { $most } MB. Save the sheet as CSV: that is much faster and may be larger.
customers-xlsx-beside = This workbook has so many styles or names that I cannot open it. Copy only the values to a new workbook, or save the sheet as CSV.
customers-no-sheet = There is no sheet called { $sheet }. Choose one from the list.
customers-no-such-line = Line { $line } cannot be where the column titles are. Choose a line near the top of the file.

## There is no list of amounts in it

customers-header-only = There is nothing below the titles on line { $line }. Save the file again, with the customers in it.
customers-one-column = I see only one column, and it holds no amounts. Save the file as CSV with semicolons or commas between the columns, or as XLSX.
customers-no-numbers = None of the { $columns } columns is mainly amounts. I am looking for one with the revenue, such as 1234.50 or €1,234.50.
customers-wider-than-header = Line { $line } has { $cells } cells, but there are { $columns } columns. { $delimiter ->
    [comma] Most likely there is a comma in the amounts or the names, and commas also separate the columns here.
   *[other] Most likely the sign that separates the columns also occurs in an amount or a name.
  } Save it as XLSX, or as CSV with another separator.
customers-formula-no-value = Column “{ $column }”, line { $line }, holds a formula whose result was not saved. Open the file in Excel, save it and try again.

## Choosing the columns

customers-same-column = You chose “{ $column }” twice. Customer, revenue and cost each need a column of their own.
customers-customer-dates = “{ $column }” holds dates, and those are no customers. Choose another column. If a customer’s name stands on a line above its invoices, first put it beside each invoice, in a column of its own.
customers-customer-rounded = In “{ $column }” line { $line } holds a number of more than 15 digits. A spreadsheet keeps no more of it, so different customers may have become one. Choose a column with their names, or export the list again with these numbers as text.
customers-side-by-side = There seem to be two lists beside each other: one with its customers in column { $first }, one with them in column { $second }. Put the second below the first, in the same columns. If it is one list after all, give each column its own title and delete the empty column between them.
customers-decimal-needed = Say first whether “{ $column }” has a decimal comma or a decimal point: the amounts do not tell.
customers-column-dates = “{ $column }” holds dates, not amounts. Choose another column.
customers-column-percentages = “{ $column }” holds percentages, not amounts. Choose another column.
customers-column-identifiers = “{ $column }” holds the numbers of things or people, not amounts. Choose another column, or give this one another title.
customers-column-no-numbers = “{ $column }” holds mostly words. Choose a column of amounts.
customers-mixed-currencies = “{ $column }” mixes { $first } and { $second }. I cannot add those up: convert them to one currency.
customers-nothing-left = No customer is left: { $skipped ->
    [one] the only line had to be skipped
   *[other] all { $skipped } lines had to be skipped
  }. Check whether you chose the right columns.

## What was read

customers-remark-sheets = { $count } sheets hold something; I read “{ $sheet }”, which has most numbers. If you meant another, choose it above.
customers-remark-macros = This workbook contains macros. I did not run them, I only read the values.
customers-remark-no-header = There are no titles above the columns, so I call them A, B, C. Look carefully which one is the revenue.
customers-remark-one-column = There is only one column. That is fine: each line is a customer then.
customers-remark-total = Line { $line } is a total; I leave it out.
customers-remark-decimal = In “{ $column }”, every point or comma has exactly three digits after it. Are those thousands or decimals? Only you can tell.
customers-remark-mixed-decimals = “{ $column }” mixes amounts with a decimal comma ({ $commas }) and amounts with a decimal point ({ $points }). Choose one; I skip the others.
customers-remark-not-numbers = { $count ->
    [one] One cell in “{ $column }” is no number, on line { $line }. I skip that line.
   *[other] { $count } cells in “{ $column }” are no numbers, the first on line { $line }. I skip those lines.
  }
customers-remark-unknown-titles = Line { $line } seems to hold the titles, but I know none of them, and they may be names. So I call the columns A, B, C. Look carefully which one is the revenue.
customers-remark-factor = “{ $column }”, or a line above it, says that the amounts are in units of { COUNT($factor) }. I will ask whether to multiply them.
customers-remark-dashes = { $count ->
    [one] One cell in “{ $column }” holds no more than a dash. I read it as 0.
   *[other] { $count } cells in “{ $column }” hold no more than a dash. I read them as 0.
  }
customers-remark-two-sides = The amounts are in two columns, debit and credit. Choose the one that holds the revenue; I will ask what to do with the other.
customers-remark-sign = “{ $column }” says which way the amounts go. I will ask what to do with it.
customers-remark-currency-codes = “{ $column }” holds several currencies, { $first } and { $second } among them. I will ask which lines to read.
customers-remark-currencies = “{ $column }” mixes currencies. I cannot add those up.
customers-remark-formulas = “{ $column }” holds formulas whose results were not saved, the first on line { $line }. Open the file in Excel and save it again if you want to use this column.


## What only the reader can tell

customers-questions = { $count ->
    [one] There is one thing that the file does not tell.
   *[other] There are { $count } things that the file does not tell.
  } Answer below, and nothing is counted wrongly.

customers-ask-says = { $count ->
    [one] Line { $line } calls itself a total, but its amount ({ AMOUNT($amount) }) is not that of the lines around it, nor of all the others ({ AMOUNT($other) }). What is it?
   *[other] { $count } lines, the first of them line { $line }, call themselves a total, but their amounts are not those of the lines around them. What are they?
  }
customers-ask-sums = { $count ->
    [one] Line { $line } ({ AMOUNT($amount) }) is exactly as much as all the other lines together. What is it?
   *[other] { $count } lines, the first of them line { $line }, are each exactly as much as all the others together ({ AMOUNT($other) }). What are they?
  }
customers-ask-near = Line { $line } ({ AMOUNT($amount) }) is about as much as all the other lines together ({ AMOUNT($other) }). What is it?
customers-ask-larger = Line { $line } ({ AMOUNT($amount) }) is larger than all the other lines together ({ AMOUNT($other) }). Is it one customer, or a total, for instance of a longer list?
customers-ask-recap = The { $count } lines from line { $line } on are together exactly as much as all the other lines together ({ AMOUNT($other) }). Are they customers, or do they sum up the other lines, for instance by region or by month?
customers-ask-groups = { $count ->
    [one] Line { $line } ({ AMOUNT($amount) }) is exactly the sum of lines below or above it. What is it?
   *[other] { $count } lines, the first of them line { $line }, are each exactly the sum of lines below or above them. What are they?
  } (Are these the customers, and the other lines what they bought? Then bring a list with one line per customer.)
customers-ask-times = Line { $line } says that everything together is { AMOUNT($amount) }, but the lines add up to { $other } times as much. There are subtotals among them that I cannot tell apart. It is best to take those out first (in a pivot table: Design, Subtotals, Do not show). Or are there none?
customers-ask-below = { $count ->
    [one] Line { $line } ({ AMOUNT($amount) }) stands below the total of all lines above it. What is it?
   *[other] { $count } lines, the first of them line { $line }, stand below the total of all lines above them. What are they?
  }
customers-ask-statistic = { $count ->
    [one] Line { $line } ({ AMOUNT($amount) }) calls itself an average, a count, a tax or the like. What is it?
   *[other] { $count } lines, the first of them line { $line }, call themselves an average, a count, a tax or the like. What are they?
  }
customers-ask-copies = { $count } lines seem to be in here once more: the same customer with the same amount. The first repetition is line { $line }. Was the list, or part of it, perhaps pasted twice, or does each line hold the total of its order or customer?
customers-ask-status = By “{ $column }”, { $count ->
    [one] line { $line } may have brought nothing, or less than it says
   *[other] { $count } lines, the first of them line { $line }, may have brought nothing, or less than they say
  }: cancelled, refunded, lost, not won yet, a quote or the like ({ AMOUNT($total) } together). What shall I do?
customers-ask-opening = { $count ->
    [one] Line { $line } ({ AMOUNT($total) }) seems to be a balance brought forward, not something sold.
   *[other] { $count } lines, the first of them line { $line }, seem to be balances brought forward, not something sold ({ AMOUNT($total) } together).
  } What shall I do?
customers-ask-credit = { $count ->
    [one] Line { $line } ({ AMOUNT($total) }) seems to be a credit note, a refund or a discount, but has no minus sign.
   *[other] { $count } lines, the first of them line { $line }, seem to be credit notes, refunds or discounts, but have no minus sign ({ AMOUNT($total) } together).
  } What shall I do?
customers-ask-tax = { $count } lines, the first of them line { $line }, are exactly 21%, 20% or 9% of another line of the same customer, or that much more. Is that VAT, and does the revenue without it stand there already?
customers-ask-running = For nearly every customer the amounts only rise from line to line, or only fall. Are they running totals, such as the revenue of the year so far? Then { $count } lines, the first of them line { $line }, tell the same money again.
customers-ask-versions = “{ $column }” holds { $count } kinds of lines, and most customers have more than one kind. Is it perhaps the same money, first quoted and then invoiced, or of different years? Which lines shall I count?
customers-ask-periods = “{ $column }” is not the only column of such amounts: there are { $count }, from “{ $first }” to “{ $last }”. What shall I count?
customers-ask-nobody = { $count ->
    [one] On line { $line } it says “{ $word }” instead of a customer, with { AMOUNT($total) }.
   *[other] On { $count } lines, the first of them line { $line }, it says “{ $word }” instead of a customer, with { AMOUNT($total) } together.
  } That is hardly one customer. What shall I do?
customers-ask-above = { $count } lines, the first of them line { $line }, have an amount ({ AMOUNT($total) } together) but no customer. Are they of the customer above them, as where cells were merged?
customers-ask-sign = “{ $column }” says which way an amount goes. Which amounts are to be subtracted from the revenue?
customers-ask-currency = “{ $column }” holds several currencies, and those I cannot add up. Which lines shall I read?
customers-ask-coins = { $count ->
    [one] Line { $line } ({ AMOUNT($total) }) is in { $currency }; most other lines name no currency.
   *[other] { $count } lines, the first of them line { $line }, are in { $currency } ({ AMOUNT($total) } together); most other lines name no currency.
  } What shall I do with them?
customers-ask-side = “{ $other }” is the other side of “{ $column }”. What stands there may be credit notes, and those are to be subtracted from the revenue; or payments, and those are not. What shall I do?
customers-ask-factor = “{ $column }”, or a line above it, says that the amounts are in units of { COUNT($factor) }. Shall I multiply them?

customers-answer-says = a total: leave it out
customers-answer-not-says = a customer: count it
customers-answer-sums = a total: leave it out
customers-answer-not-sums = a customer: count it
customers-answer-near = a total: leave it out
customers-answer-not-near = a customer: count it
customers-answer-larger = a total: leave it out
customers-answer-not-larger = a customer: count it
customers-answer-recap = a summary: leave it out
customers-answer-not-recap = customers: count them all
customers-answer-groups = subtotals: leave them out
customers-answer-not-groups = customers: count them all
customers-answer-times = there are no subtotals: leave out only that line
customers-answer-not-times = that line is a customer too: count it all
customers-answer-below = no customer: leave it out
customers-answer-not-below = a customer: count it
customers-answer-statistic = no customer: leave it out
customers-answer-not-statistic = a customer: count it
customers-answer-once = yes: count each line once
customers-answer-all-copies = no, it is right as it stands: count all
customers-answer-count-them = count them too
customers-answer-tax = yes, that is VAT: leave it out
customers-answer-not-tax = no, it is revenue: count it all
customers-answer-running = yes: count only what they come to in the end
customers-answer-not-running = no: count them all
customers-answer-version = only “{ $version }” ({ COUNT($count) } { $count ->
    [one] line
   *[other] lines
  })
customers-answer-version-like = only lines like line { $line } ({ COUNT($count) } { $count ->
    [one] line
   *[other] lines
  })
customers-answer-all-versions = all: together they are the revenue of one year
customers-answer-periods = all { $count } columns together
customers-answer-not-periods = only “{ $column }”
customers-answer-leave-out = leave these lines out
customers-answer-credit = subtract them from the revenue
customers-answer-one-customer = count it as one customer
customers-answer-above = yes, they belong to the customer above
customers-answer-minus = subtract “{ $code }”
customers-answer-no-sign = none: the amounts have the right sign already
customers-answer-currency = only { $currency } ({ $count ->
    [one] 1 line
   *[other] { COUNT($count) } lines
  })
customers-answer-converted = all: the amounts are in one currency already
customers-answer-unnamed = only the lines that name no currency ({ $count ->
    [one] 1 line
   *[other] { COUNT($count) } lines
  })
customers-answer-side = subtract “{ $other }” from “{ $column }”
customers-answer-factor = yes, times { COUNT($factor) }
customers-answer-no-factor = no, as they stand there

## Which lines were skipped

customers-skip-empty = an empty line
customers-skip-above = above the column titles
customers-skip-quote = a quotation mark that does not close where it should
customers-skip-too-wide = more cells than there are columns
customers-skip-total = a total of other lines
customers-skip-statistic = an average or a count of other lines
customers-skip-answered = left out, as you answered
customers-skip-nobody = not the name of a customer; left out, as you answered
customers-skip-no-sign = nothing that says which way the amount goes
customers-skip-currency = another currency
customers-skip-no-customer = no customer
customers-skip-no-revenue = no revenue
customers-skip-no-cost = no cost
customers-skip-text = text where an amount should be
customers-skip-date = a date where an amount should be
customers-skip-percentage = a percentage where an amount should be
customers-skip-decimal = an amount with another decimal sign
customers-skip-error = an error of the spreadsheet

## Dates: who is still a customer?

customers-date-empty = In “{ $column }” there is no date on line { $line }{ $count ->
    [one] {""}
   *[other] , nor on { COUNT($count) } lines in all
  }. Fill in the date or take the line out, and read the file again.
customers-date-none = In “{ $column }” line { $line } holds something that I cannot read as a date{ $count ->
    [one] {""}
   *[other] , as do { COUNT($count) } lines in all
  }. Write it as 31-12-2024 or 2024-12-31, and check that there is such a day.
customers-date-text = In “{ $column }” some cells are real dates and others are text, the first on line { $line }. The spreadsheet has then often swapped day and month as well. Turn the whole column into dates (in Excel: Data, Text to Columns, Date) and read the file again.
customers-date-future = In “{ $column }” line { $line } holds a day that is yet to come{ $count ->
    [one] {""}
   *[other] , as do { COUNT($count) } lines in all
  }. Correct the year, or take out what is not sold yet.
customers-dates-mixed = In “{ $column }” the day stands in a different place on line { $line } than on line { $other }. Write all dates in one way, for example as 2024-12-31.
customers-ask-date-order = In “{ $column }” every date can be read in two ways. Which day is line { $line }?
customers-answer-day-first = day { $day } of month { $month }, { $year }
customers-answer-month-first = day { $day } of month { $month }, { $year } (month first)
customers-still-short = The file covers fewer than { $fewest } weeks. In so short a time silence says nothing yet: take a longer list, ideally of a year or more.
customers-still-few = { $count ->
    [0] No customer
    [one] Only one customer
   *[other] Only { COUNT($count) } customers
  } came back on another day. With fewer than { $fewest } there is no estimating who is still a customer: take a longer list.
customers-still-regular = Your customers buy like clockwork. These look like the invoices of a subscription or a contract, and there silence means something else: who is a customer is in the contract. Take those lines out; with purchases people decide on one by one it can be done.
customers-still-flat = The model does not fit these purchases: too little can be seen of who stayed away. Take a longer list, or one that also holds customers who did not come back.
