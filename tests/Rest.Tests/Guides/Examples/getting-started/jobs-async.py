import httpx

async def get_jobs():
    async with httpx.AsyncClient() as client:
        response = await client.get(
            "https://python.org/api/v1/jobs",
            params={"status": "approved", "limit": 10}
        )
        return response.json()

# Run with: asyncio.run(get_jobs())
