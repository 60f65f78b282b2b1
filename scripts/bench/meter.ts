/** Loaded into every Node process of a measured build: writes down, at its end, what it has used. */
import { writeFileSync } from 'node:fs';

const target = process.env['SAN_VAT_BENCH_USAGE'];
if (target !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    // Microseconds and kilobytes, to seconds and megabytes.
    writeFileSync(
      `${target}-${process.pid}.json`,
      JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024 }),
    );
  });
}
