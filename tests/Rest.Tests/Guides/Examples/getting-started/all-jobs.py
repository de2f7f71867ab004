import requests

def get_all_jobs():
    """Fetch all jobs using pagination."""
    all_jobs = []
    offset = 0
    limit = 100

    while True:
        response = requests.get(
            "https://python.org/api/v1/jobs",
            params={"limit": limit, "offset": offset, "status": "approved"}
        )
        jobs = response.json()

        if not jobs:
            break

        all_jobs.extend(jobs)
        offset += limit

        if len(jobs) < limit:
            break

    return all_jobs
