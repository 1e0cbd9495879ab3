import type { Surface } from '../../../lib/model/vocabulary'

/** An address of a site, the surface it names and, where it names one, the id of its thread. */
export type Row = [address: string, surface: Surface, thread?: string]
