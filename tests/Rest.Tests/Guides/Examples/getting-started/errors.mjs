try {
  const response = await fetch("https://python.org/api/v1/jobs/nonexistent-id");

  if (!response.ok) {
    if (response.status === 404) {
      console.log("Job not found");
    } else if (response.status === 429) {
      const retryAfter = response.headers.get("Retry-After") || 60;
      console.log(`Rate limited. Retry after ${retryAfter} seconds`);
    } else {
      const error = await response.json();
      console.log(`Error: ${error.detail}`);
    }
    return;
  }

  const job = await response.json();
} catch (err) {
  console.error("Network error:", err);
}
