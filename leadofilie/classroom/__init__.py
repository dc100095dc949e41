"""A class that bets together: the codes of its bets, and what one machine remembers of them."""
