# Instead of multiple single requests
# for id in ids:
#     httpx.get(f"/api/v1/jobs/{id}")

# Use list endpoint with filtering
response = httpx.get(
    "http://localhost:8000/api/v1/jobs",
    params={"limit": 100}
)
