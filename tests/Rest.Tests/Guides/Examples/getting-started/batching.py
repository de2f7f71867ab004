# Instead of multiple single requests:
# requests.get("/api/v1/jobs/1")
# requests.get("/api/v1/jobs/2")
# requests.get("/api/v1/jobs/3")

# Use list endpoint with filtering:
response = requests.get(
    "https://python.org/api/v1/jobs",
    params={"limit": 100}
)
