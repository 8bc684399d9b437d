import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dataText } from '../../../data-text.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Row } from '../../../ui/Page.tsx'
import { useCase, useChoices } from './case-context.ts'
import type { Overtaken } from './use-draft.ts'

/** Fields that somebody else changed while this person was writing in them: each is settled before anything is sent. */
export function Overtakings({ overtaken }: { readonly overtaken: readonly Overtaken[] }) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({})
  const valueText = useValueText()
  const names = overtaken.map(({ name }) => name).join(' ')
  // The fields of the form know what they are called.
  useLayoutEffect(() => {
    const form = box.current?.closest('form')
    const labelOf = (name: string) =>
      form?.querySelector(`[data-field="${CSS.escape(name)}"] .ui-field-label`)?.firstChild?.textContent ?? ''
    setLabels(Object.fromEntries(names.split(' ').map((name) => [name, labelOf(name)])))
  }, [names])
  return (
    <div ref={box}>
      <Banner meaning="soon" title={t('case.overtaken')}>
        <ul className="plain-list">
          {overtaken.map(({ name, theirs, take, keepMine }) => (
            <li key={name}>
              <span>
                {labels[name] && <strong>{labels[name]}: </strong>}
                <q>{valueText(theirs)}</q>
              </span>
              <Row>
                <Button size="small" onPress={take}>
                  {t('case.overtaken.take')}
                </Button>
                <Button size="small" onPress={keepMine}>
                  {t('case.overtaken.keep')}
                </Button>
              </Row>
            </li>
          ))}
        </ul>
      </Banner>
    </div>
  )
}

const codeWords = ['severity', 'complexity', 'impact', 'depth', 'channel', 'stage'] as const

/** What a field holds, as words. */
function useValueText(): (value: unknown) => string {
  const { t } = useTranslation()
  const { staff, categories, products, sites } = useChoices()
  const { category, product, site } = useCase()
  const known = [...staff, ...categories, ...products, ...sites, category, product, site]
  const textOf = (value: unknown): string => {
    if (typeof value === 'boolean') return t(value ? 'case.yes' : 'case.no')
    if (Array.isArray(value)) return value.map(textOf).join(' · ')
    if (typeof value !== 'string' || !value) return t('case.overtaken.empty')
    const named = known.find((one) => one?.id === value)?.name
    return named ?? codeWords.map((kind) => dataText(t, `${kind}.${value}`)).find(Boolean) ?? value
  }
  return textOf
}
