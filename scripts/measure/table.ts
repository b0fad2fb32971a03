/** A plain table: columns as wide as their widest cell, numbers to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number | null | undefined)[])[],
): string {
  const cells = [head, ...rows].map(r => r.map(c => (typeof c === 'number' ? c.toFixed(1) : (c ?? '–'))));
  const widths = head.map((_, i) => Math.max(...cells.map(r => r[i]!.length)));
  const line = (r: readonly string[]) =>
    r.map((c, i) => (i ? c.padStart(widths[i]!) : c.padEnd(widths[i]!))).join('  ');
  return [line(cells[0]!), widths.map(w => '─'.repeat(w)).join('  '), ...cells.slice(1).map(line)].join('\n');
}
