etag = None
cached_data = None

def get_releases():
    global etag, cached_data

    headers = {}
    if etag:
        headers["If-None-Match"] = etag

    response = httpx.get(
        "http://localhost:8000/api/v1/releases",
        headers=headers
    )

    if response.status_code == 304:
        return cached_data

    etag = response.headers.get("ETag")
    cached_data = response.json()
    return cached_data
