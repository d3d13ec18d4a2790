"""What the program works out from texts alone: where words are now, and what an edit did to them."""
