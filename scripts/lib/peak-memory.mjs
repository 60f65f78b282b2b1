// Loaded into a program by `--import`, for scripts/bench.ts: says at its end what memory it took at most.
process.on('exit', () => {
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`peak memory of ${process.argv[1]}: ${megabytes} MB\n`);
});
