"""Where aidial-client keeps what it had before."""
