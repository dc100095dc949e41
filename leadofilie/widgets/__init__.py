"""What stands on the page: each widget's Python beside its script and its style."""
