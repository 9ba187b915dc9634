"""Machine-written by scripts/generate.py from specs/*.yaml; do not edit. One package per provider, and the types they share."""
