"""Values every other layer speaks in: texts, selectors, records, events, findings."""
