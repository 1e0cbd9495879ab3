import { toJsonSchema } from '@valibot/to-json-schema'
import { fileUpTo } from '../../lib/exchange/schema'

/** The JSON Schema of an export. What it cannot say (days of the calendar, hours that are too full) docs/export-format.md says. */
export const jsonSchema = (): object => ({
  $id: 'closer-export-1',
  title: 'Export of Closer, version 1',
  ...toJsonSchema(fileUpTo('9999-12-31') as never, { errorMode: 'ignore' }),
})
