# Full-text search across content
response = requests.post(
    "https://python.org/api/v1/search",
    json={
        "query": "asyncio tutorial",
        "indexes": ["pages", "blogs"],
        "limit": 20
    }
)
