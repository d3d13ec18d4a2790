"""Steps of the training project, run by ``project.yml``."""
