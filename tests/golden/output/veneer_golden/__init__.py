"""The golden document, generated for the tests. Machine-written by scripts/generate.py; do not edit."""
