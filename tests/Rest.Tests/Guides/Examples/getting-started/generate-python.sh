pip install openapi-python-client

openapi-python-client generate \
  --url https://python.org/api/openapi.json \
  --output-path ./python-org-client
