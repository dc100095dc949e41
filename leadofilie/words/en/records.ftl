# What there is to say about a file that a reader brings along. Every sentence about a fault says
# where it is and what to do. $line is a line (in Excel: a row), $column the title above a column or
# its letter.

## This file cannot be read

records-no-file = There is no file called { $name }. Put it beside this notebook or give its full path.
records-a-folder = { $name } is a folder. Add the name of the file.
records-no-permission = I am not allowed to open { $name }. If it is still open in Excel, close it; otherwise move it to a folder of your own.
records-changed = { $name } has changed since I looked at it. Let me look again.
records-empty-file = There is nothing in this file. Is it the right one?
records-too-large = This file is { $megabytes } MB; I can take up to { $most } MB. Keep only the columns for customer, revenue and cost.
records-too-many-lines = This file has more than { $most } lines. Add the invoices up per customer first, with a pivot table for instance, or take a shorter period.
records-too-many-columns = Line { $line } has more than a thousand columns. Keep only the columns for customer, revenue and cost.
records-line-too-long = Line { $line } is longer than a million characters. That is no list with one customer a line; save the file as CSV again.
records-picture = This is a picture, whatever the file is called. I am looking for a CSV or XLSX file.
records-pdf = This is a PDF. Ask for the same list as CSV or XLSX.
records-archive = This is an archive, not a list. Unpack it first, then choose the CSV or XLSX file inside.
records-web-page = This is a web page, even if its name ends in .xls. Open it in Excel and save it as an Excel workbook (.xlsx).
records-not-text = This holds something other than text. Open it in the program it came from and save it as “CSV UTF-8”.
records-old-xls = This is an Excel file of the old kind (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).
records-xlsb = This is a binary Excel workbook (.xlsb). Save it as an Excel workbook (.xlsx).
records-ods = This is a LibreOffice spreadsheet (.ods). Save it as .xlsx or as CSV.
records-encrypted = This file has a password. Remove it (in Excel: File, Info, Protect Workbook) or save a copy without one.
records-xlsx-broken = This Excel workbook is damaged. Open it in Excel, save it again and have another try.
records-xlsx-too-large = Unpacked, this workbook takes { $megabytes } MB; I can take up to { $most } MB. Save the sheet as CSV: that is much faster and may be larger.
records-no-sheet = There is no sheet called { $sheet }. Choose one from the list.
records-no-such-line = Line { $line } cannot be where the column titles are. Choose a line near the top of the file.

## There is no list of amounts in it

records-header-only = There is nothing below the titles on line { $line }. Save the file again, with the customers in it.
records-one-column = I see only one column, and it holds no amounts. Save the file as CSV with semicolons or commas between the columns, or as XLSX.
records-no-numbers = None of the { $columns } columns is mainly amounts. I am looking for one with the revenue, such as 1234.50 or €1,234.50.
records-wider-than-header = Line { $line } has { $cells } cells, but there are { $columns } columns. { $delimiter ->
    [comma] Most likely there is a comma in the amounts or the names, and commas also separate the columns here.
   *[other] Most likely the sign that separates the columns also occurs in an amount or a name.
  } Save it as XLSX, or as CSV with another separator.
records-formula-no-value = Column “{ $column }”, line { $line }, holds a formula whose result was not saved. Open the file in Excel, save it and try again.

## Choosing the columns

records-same-column = You chose “{ $column }” twice. Customer, revenue and cost each need a column of their own.
records-decimal-needed = Say first whether “{ $column }” has a decimal comma or a decimal point: the amounts do not tell.
records-column-dates = “{ $column }” holds dates, not amounts. Choose another column.
records-column-percentages = “{ $column }” holds percentages, not amounts. Choose another column.
records-column-identifiers = “{ $column }” holds the numbers of things or people, not amounts. Choose another column, or give this one another title.
records-column-no-numbers = “{ $column }” holds mostly words. Choose a column of amounts.
records-mixed-currencies = “{ $column }” mixes { $first } and { $second }. I cannot add those up: convert them to one currency.
records-nothing-left = No customer is left: { $skipped ->
    [one] the only line had to be skipped
   *[other] all { $skipped } lines had to be skipped
  }. Check whether you chose the right columns.

## What was read

records-found-csv = { $rows ->
    [one] **one line**
   *[other] **{ $rows } lines**
  } and { $columns ->
    [one] one column
   *[other] { $columns } columns
  }, { $delimiter ->
    [semicolon] separated by semicolons
    [comma] separated by commas
    [tab] separated by tabs
    [bar] separated by bars
    [none] with nothing between them
   *[other] separated by a sign of its own
  }. Character set: { $encoding }.
records-found-xlsx = { $rows ->
    [one] **one line**
   *[other] **{ $rows } lines**
  } and { $columns ->
    [one] one column
   *[other] { $columns } columns
  } on the sheet “{ $sheet }”.
records-found-column = { $column }: { $numbers } numbers, together { COUNT($total, digits: 2) }

records-remark-sheets = { $count } sheets hold something; I read “{ $sheet }”. If you meant another, choose it.
records-remark-macros = This workbook contains macros. I did not run them, I only read the values.
records-remark-no-header = There are no titles above the columns, so I call them A, B, C. Look carefully which one is the revenue.
records-remark-one-column = There is only one column. That is fine: each line is a customer then.
records-remark-total = Line { $line } is a total; the sums below leave it out.
records-remark-decimal = In “{ $column }”, every point or comma has exactly three digits after it. With a decimal comma it adds up to { COUNT($comma, digits: 3) }, with a decimal point to { COUNT($point, digits: 3) }. Which of the two is right?
records-remark-mixed-decimals = “{ $column }” mixes amounts with a decimal comma ({ $commas }) and amounts with a decimal point ({ $points }). Choose one; I skip the others.
records-remark-not-numbers = { $count ->
    [one] One cell in “{ $column }” is no number, on line { $line }. I skip that line.
   *[other] { $count } cells in “{ $column }” are no numbers, the first on line { $line }. I skip those lines.
  }
records-remark-currencies = “{ $column }” mixes currencies. I cannot add those up.
records-remark-formulas = “{ $column }” holds formulas whose results were not saved, the first on line { $line }. Open the file in Excel and save it again if you want to use this column.

records-choose-comma = The comma marks the decimals, the point the thousands
records-choose-point = The point marks the decimals, the comma the thousands

## Which lines were skipped

records-skipped = { $count ->
    [0] No line skipped.
    [one] **One of { $rows } lines** skipped.
   *[other] **{ $count } of { $rows } lines** skipped.
  }
records-skipped-more = The first { $shown } are below.
records-kept-negative = { $count ->
    [one] One line is negative (a credit note, a discount) and counts like any other.
   *[other] { $count } lines are negative (credit notes, discounts) and count like any other.
  }
records-kept-zero = { $count ->
    [one] One line is zero and counts.
   *[other] { $count } lines are zero and count.
  }
records-skip-line = Line { $line }: { $reason }
records-skip-empty = an empty line
records-skip-above = above the column titles
records-skip-quote = a quotation mark that does not close where it should
records-skip-too-wide = more cells than there are columns
records-skip-total = a total of the lines above
records-skip-total-word = calls itself a total but is not the sum of the lines above; if a customer is called that, give it another name
records-skip-no-customer = no customer
records-skip-no-revenue = no revenue
records-skip-no-cost = no cost
records-skip-text = text where an amount should be
records-skip-date = a date where an amount should be
records-skip-percentage = a percentage where an amount should be
records-skip-decimal = an amount with another decimal sign
records-skip-error = an error of the spreadsheet
