/** How long (ms) a file stays ready for the browser to take. */
const READY = 60_000

/** Hands a file to the browser's downloads. */
export function saveAs(name: string, file: Blob): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), READY)
}
