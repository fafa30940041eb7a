// Loaded into web and worker with --import: when the process that started them is killed outright, they
// stop too, as after SIGTERM, instead of keeping the port and the database.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 1000).unref();
