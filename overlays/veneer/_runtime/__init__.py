"""What all providers share: sockets, credentials, retries, streams, errors, pools and files. Knows no provider."""
