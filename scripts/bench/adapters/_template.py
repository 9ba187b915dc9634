"""Copy to adapters/<name>.py to measure one more client.

Every function is optional; one that is missing is not measured. `target` has `url` (scheme, host and port, no slash at
its end), `hostname`, `port` and `provider`. What functions return is checked, so that all clients do the same work:
chat -> payloads.ANSWER; stream -> yields each piece of text as a str; embed -> a list of vectors; upload and download
-> move the whole file at `path`.
"""

NAME = "other-sdk"  # shown in the table
KIND = "rival"  # or "floor"
PROVIDERS = ("dial",)  # of dial, azure, aleph, dify; files and memory are measured for the first
REQUIRES = ("other-sdk==0.1",)  # what its environment holds
IMPORT = "import other_sdk"  # timed in a cold process

# def open(target): ...                    -> client
# def close(client): ...
# def chat(client): ...                    -> text of one blocking chat call
# def stream(client): ...                  -> yields pieces of text
# def embed(client): ...                   -> vectors   (open_embed(target) if it takes another client)
# def upload(client, path): ...            PUT /v1/files/bench-bucket/big.bin, multipart part "file"
# def download(client, path): ...          GET /v1/files/bench-bucket/big.bin
# def open_shared(target, n): ...          -> n clients that share connections
# def close_shared(clients): ...
#
# The same with a leading "a" for asyncio: aopen (may be a plain function), aclose, achat, astream (an async generator),
# aembed, aopen_embed, aupload, adownload, aopen_shared, aclose_shared.
