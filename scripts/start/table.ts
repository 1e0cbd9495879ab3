export type Row = [label: string, value: string]

/** Rows as lines of text, labels to the left and values to the right. */
export function table(title: string, rows: Row[]): string {
  const wide = Math.max(...rows.map(([label]) => label.length))
  const high = Math.max(...rows.map(([, value]) => value.length))
  return [title, ...rows.map(([label, value]) => `  ${label.padEnd(wide)}  ${value.padStart(high)}`)].join('\n')
}
