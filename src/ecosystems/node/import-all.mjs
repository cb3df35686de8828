// Imports every entry of a package that is named, as whoever depends on it would; what it keeps running ends with us.
for (const name of process.argv.slice(1)) await import(name);
process.exit(0);
