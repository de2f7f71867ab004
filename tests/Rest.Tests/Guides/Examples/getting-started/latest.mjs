const response = await fetch("https://python.org/api/v1/releases/latest");
const release = await response.json();

console.log(`Latest Python: ${release.name}`);
console.log(`Released: ${release.release_date}`);
