"""Where aidial-client keeps its types, for programs that import them from there; see `veneer.dial` for all of them."""
