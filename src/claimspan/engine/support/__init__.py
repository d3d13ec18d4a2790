"""Whether evidence bears a statement out, with reasons in words of both."""
