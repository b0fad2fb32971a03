/**
 * `npm run bench`: what Whence costs. First the analysis alone, in this process; then the built extension in Chromium and
 * Firefox, whose tables go to docs/performance.md. `-- analysis` or `-- browser` does one of them, `-- interaction` a chapter of the
 * second; `-- tasks` prints the longest tasks alone, for who is shortening them, `-- others` what pages that are no articles cost.
 * Nothing passes or fails.
 */
const asked = process.argv.slice(2);
const wanted = (name: string) => asked.length === 0 || asked.includes(name);

if (wanted('analysis')) await import('./analysis');
if (asked.includes('tasks')) await (await import('./tasks')).printTasks();
else if (asked.includes('others')) await (await import('./tasks')).printOthers();
else if (wanted('browser')) await import('./browser');
else if (asked.includes('interaction')) await (await import('./interaction')).writeInteractions();

export {};
