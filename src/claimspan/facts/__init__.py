"""What text alone tells: numbers, names, negation, modality and the word lists behind them."""
