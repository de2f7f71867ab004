import requests

# Store ETag from previous request
etag = None
cached_data = None

def get_releases():
    global etag, cached_data

    headers = {}
    if etag:
        headers["If-None-Match"] = etag

    response = requests.get(
        "https://python.org/api/v1/releases",
        headers=headers
    )

    if response.status_code == 304:
        return cached_data  # Use cached version

    etag = response.headers.get("ETag")
    cached_data = response.json()
    return cached_data
