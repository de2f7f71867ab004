import requests

response = requests.get(
    "https://python.org/api/v1/jobs",
    params={"status": "approved", "limit": 10}
)

jobs = response.json()
for job in jobs:
    print(f"{job['job_title']} at {job['company_name']}")
