"""From the installation's storage address to a store."""

from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from tenure.gateways.storage.contract import Storage
from tenure.gateways.storage.disk import DiskStorage
from tenure.kit.secrets import Keyring


def connect(url: str | None, *, root: Path, keyring: Keyring, base_url: str) -> Storage:
    """`s3://[key:secret@]bucket[?region=…&endpoint=…]`, or without one a folder of this machine. Raises ValueError.

    A DiskStorage needs `disk_http.routes` mounted at `base_url`; S3 has an address of its own.
    """
    if url is None:
        return DiskStorage(root, keyring, base_url.rstrip("/"))
    parts = urlsplit(url)
    if parts.scheme != "s3" or not parts.hostname:
        raise ValueError("the storage address starts with s3:// and names a bucket")
    # Imported here: who keeps files on the disk does not wait for the whole of the AWS SDK at every start.
    from tenure.gateways.storage.s3 import S3Storage

    options = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    if unknown := options.keys() - {"region", "endpoint"}:
        raise ValueError(f"the storage address has no option {', '.join(sorted(unknown))}")
    return S3Storage(
        parts.hostname,
        region=options.get("region"),
        endpoint_url=options.get("endpoint"),
        access_key=unquote(parts.username) if parts.username else None,
        secret_key=unquote(parts.password) if parts.password else None,
    )
