"""Named people, organisations, places and things: what the model found, put right by word lists and by the article."""
