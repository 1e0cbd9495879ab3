import { Fragment, type ReactNode } from 'react'
import type { GeneratedI18nStructure } from '#i18n'
import { i18n } from '@/lib/words/i18n'

// The types want text for each {name}; here elements take their place.
const sentence = i18n.t as (key: keyof GeneratedI18nStructure) => string

/** A sentence of a locale file with elements in the place of its `{names}`. */
export function Words({ of, parts }: { of: keyof GeneratedI18nStructure; parts: Record<string, ReactNode> }) {
  return sentence(of)
    .split(/\{(\w+)\}/)
    .map((piece, i) => <Fragment key={`${i} ${piece}`}>{i % 2 === 0 ? piece : parts[piece]}</Fragment>)
}
