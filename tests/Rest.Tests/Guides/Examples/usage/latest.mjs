const response = await fetch("http://localhost:8000/api/v1/releases/latest");
const release = await response.json();

console.log(`Latest Python: ${release.name}`);
