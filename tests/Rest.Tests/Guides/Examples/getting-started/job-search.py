import requests

response = requests.post(
    "https://python.org/api/v1/jobs/search",
    json={
        "query": "django",
        "location": "remote",
        "job_type_ids": ["uuid-for-full-time"]
    }
)

matching_jobs = response.json()
