"""Where the lexical data and the coefficients of the support score come from."""
