import { visit } from 'jsonc-parser'
import type { Path } from './cross-checks'

/** Thrown to stop reading once the line is known. */
class Found {
  readonly line: number
  constructor(line: number) {
    this.line = line + 1
  }
}

const STRICT = { disallowComments: true, allowTrailingComma: false }

/** The line (from 1) at which `text` stops being JSON. */
export const lineOfBreak = (text: string): number =>
  search(() => visit(text, { onError: (_, _offset, _length, line) => stop(line) }, STRICT))

/** The line (from 1) of the value at `path`, or of the nearest thing around it. */
export function lineOf(text: string, path: Path): number {
  const target = path.join('\n')
  let nearest = 0
  const look = (here: Path, line: number): boolean => {
    const at = here.join('\n')
    if (at === target) stop(line)
    const around = here.length === 0 || target.startsWith(`${at}\n`)
    if (around) nearest = line
    return around
  }
  return search(
    () =>
      visit(text, {
        onObjectBegin: (_offset, _length, line, _character, here) => look(here(), line),
        onArrayBegin: (_offset, _length, line, _character, here) => look(here(), line),
        // What is passed over is only left again where these two are heard.
        onObjectEnd: () => {},
        onArrayEnd: () => {},
        onObjectProperty: (name, _offset, _length, line, _character, here) => void look([...here(), name], line),
        onLiteralValue: (_value, _offset, _length, line, _character, here) => void look(here(), line),
      }),
    () => nearest + 1,
  )
}

function stop(line: number): never {
  throw new Found(line)
}

function search(read: () => void, otherwise = () => 1): number {
  try {
    read()
  } catch (e) {
    if (e instanceof Found) return e.line
    // Brackets nested deeper than the stack: the fault is where they begin.
    if (!isTooDeep(e)) throw e
  }
  return otherwise()
}

/** What browsers throw where the stack ends: Firefox has an error of its own for it. */
const isTooDeep = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof Error && error.name === 'InternalError')
