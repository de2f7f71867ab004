import requests

response = requests.get("https://python.org/api/v1/releases/latest")
release = response.json()

print(f"Latest Python: {release['name']}")
print(f"Released: {release['release_date']}")
print(f"Download: {release['resource_uri']}")
