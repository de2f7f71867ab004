import httpx
from httpx import HTTPTransport

transport = HTTPTransport(retries=3)
client = httpx.Client(transport=transport)

response = client.get("http://localhost:8000/api/v1/releases")
