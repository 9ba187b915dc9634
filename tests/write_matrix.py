"""Write the tables of tests/README.md anew: `python tests/write_matrix.py`."""

from matrix.table import README, whole

if __name__ == "__main__":
    README.write_text(whole(), "utf-8")
