"""Where aidial-client keeps helpers, for programs that import them from there."""
