"""What a reader's file may hold at most."""

MOST_BYTES = 200 * 2**20
MOST_LINES = 2_000_000
MOST_COLUMNS = 1_000
LONGEST_LINE = 2**20

ROWS_AT_ONCE = 2048  # what fits a processor cache reads fastest
HEAD = 2**16  # bytes that tell what a file is

# Spreadsheets are read through XML, some ten times larger in memory than in the file.
MOST_UNPACKED = 100 * 2**20
MOST_PACKED = 200  # times smaller than its content; real sheets stay below 50
MOST_BESIDE = 8 * 2**20  # styles, names and the like, which openpyxl holds whole
MOST_CELLS = 5_000_000  # of the rectangle of a sheet that calamine reads; openpyxl takes the others
MOST_SHEETS = 100  # more cannot be chosen from
