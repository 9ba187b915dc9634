"""One package per provider, and the types they share. Machine-written by scripts/generate.py; do not edit."""
