"""Who an article gives which words to: contents, cues and mentions with exact offsets."""
