"""A draft held against corpus and register: its quotations, what it cites, what it states."""
