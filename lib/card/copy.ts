/** Puts words on the clipboard. Tells whether that worked: not every browser lets every page do it. */
export async function copyText(document: Document, root: ShadowRoot, text: string): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    root.append(field)
    field.select()
    const worked = document.execCommand('copy')
    field.remove()
    return worked
  }
}
