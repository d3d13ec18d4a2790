"""The use cases: each wires stores, clock and identity to the engine, and returns values."""
