pip install openapi-python-client

openapi-python-client generate \
  --url http://localhost:8000/api/openapi.json \
  --output-path ./python-org-client
