import { useTranslation } from 'react-i18next'
import { termUnits, type PackClock } from '../../../shared/api/rule-packs.ts'
import { FieldSet } from '../../ui/FieldSet.tsx'
import { Columns, Row, Section } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { clockWord } from './clock-word.ts'
import { usePackWords } from './pack-words.ts'
import type { Packs } from './WhatIfPage.tsx'

/** A pack with other lengths of its clocks. */
export function TriedPack({
  packs,
  packKey,
  clocks,
  onPack,
  onClocks,
}: {
  readonly packs: Packs
  readonly packKey: string
  readonly clocks: readonly PackClock[]
  readonly onPack: (key: string) => void
  readonly onClocks: (clocks: readonly PackClock[]) => void
}) {
  const { t } = useTranslation()
  const words = usePackWords()
  const units = termUnits.map((value) => ({ value, label: t(`packs.unit.${value}`) }))
  return (
    <Section title={t('whatIf.pack')} intro={t('whatIf.pack.intro')}>
      <Select
        name="pack.key"
        label={t('whatIf.pack.which')}
        options={[
          { value: '', label: t('whatIf.pack.none') },
          ...packs.map((pack) => ({
            value: pack.key,
            label: words.nameOf(pack),
            hint: t(pack.inForce ? 'packs.isOn' : 'packs.isOff'),
          })),
        ]}
        value={packKey}
        onChange={onPack}
      />
      <Columns min="17rem">
        {clocks.map((clock, index) => (
          <FieldSet
            key={`${clock.key} ${clock.startsAt}`}
            label={`${clockWord(t, clock.key)}, ${t('packs.start')}: ${words.startOf(clock)}`}
          >
            <Row align="end">
              <TextField
                name={`pack.clocks.${index}.amount`}
                label={t('packs.amount')}
                inputMode="numeric"
                width={5}
                isRequired
                value={String(clock.amount || '')}
                onChange={(text) =>
                  onClocks(clocks.with(index, { ...clock, amount: Number.parseInt(text, 10) || 0 }))
                }
              />
              <Select
                label={t('packs.unit')}
                options={units}
                value={clock.unit}
                onChange={(unit) => onClocks(clocks.with(index, { ...clock, unit }))}
              />
            </Row>
          </FieldSet>
        ))}
      </Columns>
    </Section>
  )
}
