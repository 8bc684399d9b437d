import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import {
  addRulePack,
  answerParts,
  clockKeys,
  saveRulePack,
  startEvents,
  termUnits,
  type OwnPack,
  type PackClock,
} from '../../../shared/api/rule-packs.ts'
import { listCategories } from '../../../shared/api/organization.ts'
import { channels } from '../../../shared/statuses.ts'
import { paths } from '../../paths.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Checkbox, CheckboxGroup } from '../../ui/Checkbox.tsx'
import { Drawer } from '../../ui/Dialog.tsx'
import { FieldSet } from '../../ui/FieldSet.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useCategoryName } from '../settings/category-name.ts'
import { Editor } from '../settings/Editor.tsx'
import { rowPlace, useFields } from '../settings/use-fields.ts'
import { useSettingsSearch } from '../settings/settings-state.ts'
import { clockWord } from './clock-word.ts'
import type { Pack } from './RulePacksPage.tsx'

/** A pack of one's own, new (`?edit=new`) or as it stands (`?edit=draft:<key>`). */
export function OwnPackDrawer({ packs }: { readonly packs: readonly Pack[] }) {
  const { t } = useTranslation()
  const router = useRouter()
  const { edit } = useSettingsSearch()
  const pack = packs.find(({ key, draft }) => draft && edit === `draft:${key}`)
  const close = (key?: string) => router.history.push(paths.settings('rule-packs', { edit: key }))
  return (
    <Drawer
      title={t(pack ? 'packs.own.edit' : 'packs.own.add')}
      isOpen={edit === 'new' || pack !== undefined}
      onOpenChange={() => close()}
    >
      <OwnPackForm key={edit} pack={pack} onDone={close} />
    </Drawer>
  )
}

const aClock: PackClock = {
  key: 'finalAnswer',
  kinds: ['complaint'],
  startsAt: 'received',
  amount: 10,
  unit: 'businessDays',
  repeats: false,
  rounds: 'first',
  pausable: false,
  extension: null,
}
const anEmptyPack: OwnPack = {
  name: '',
  isStatutory: false,
  scope: { countries: null, kinds: ['complaint'], channels: null, categories: null, sector: null },
  clocks: [aClock],
  finalAnswer: { requires: [] },
  secondStage: null,
  outsideBody: null,
  returns: [],
  duties: [],
  source: '',
}

function OwnPackForm({
  pack,
  onDone,
}: {
  readonly pack: Pack | undefined
  readonly onDone: (key?: string) => void
}) {
  const { t } = useTranslation()
  const nameOf = useCategoryName()
  const categories = useQuery(apiQuery(listCategories)).data?.items.filter(({ isActive }) => isActive) ?? []
  const [fields, change, changes] = useFields<OwnPack>(
    () => (pack ? ownPartOf(pack) : anEmptyPack),
    rowPlace('rule-packs', pack?.draft),
  )
  const done = (key: string | undefined) => {
    changes.settle()
    onDone(key)
  }
  const add = useCommand(addRulePack, { onDone: ({ key }) => done(key) })
  const save = useCommand(saveRulePack, { onDone: () => done(pack?.key) })
  const submit = () =>
    pack?.draft
      ? save.send({ params: { id: pack.draft.id }, body: { version: pack.draft.version, pack: fields } })
      : add.send({ body: { pack: fields } })
  const putClock = (index: number, clock: PackClock) => change({ clocks: fields.clocks.with(index, clock) })
  return (
    <Editor commands={[add, save]} changes={changes} onSubmit={submit} onCancel={() => onDone(pack?.key)}>
      <TextField
        name="pack.name"
        label={t('settings.name')}
        isRequired
        value={fields.name}
        onChange={(name) => change({ name })}
      />
      <Checkbox
        isSelected={fields.isStatutory}
        hint={t('packs.statutory.hint')}
        onChange={(isStatutory) => change({ isStatutory })}
      >
        {t('packs.statutory')}
      </Checkbox>
      <CheckboxGroup
        name="pack.scope.channels"
        label={t('packs.channels')}
        hint={t('packs.channels.hint')}
        options={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
        value={[...(fields.scope.channels ?? [])]}
        onChange={(chosen) =>
          change({
            scope: {
              ...fields.scope,
              channels:
                channels.filter((one) => chosen.includes(one)).length > 0
                  ? channels.filter((one) => chosen.includes(one))
                  : null,
            },
          })
        }
      />
      {categories.length > 0 && (
        <CheckboxGroup
          name="pack.scope.categories"
          label={t('packs.categories')}
          hint={t('packs.categories.hint')}
          options={categories.map((one) => ({ value: one.id, label: nameOf(one) }))}
          value={[...(fields.scope.categories ?? [])]}
          onChange={(chosen) =>
            change({ scope: { ...fields.scope, categories: chosen.length > 0 ? [...chosen] : null } })
          }
        />
      )}
      {fields.clocks.map((clock, index) => (
        <ClockFields
          key={index}
          clock={clock}
          index={index}
          isStatutory={fields.isStatutory}
          onChange={(changed) => putClock(index, changed)}
          onRemove={() => change({ clocks: fields.clocks.toSpliced(index, 1) })}
        />
      ))}
      <Button
        icon="plus"
        onPress={() => change({ clocks: [...fields.clocks, { ...aClock, key: 'update' }] })}
      >
        {t('packs.own.clock')}
      </Button>
      <CheckboxGroup
        name="pack.finalAnswer.requires"
        label={t('packs.requires')}
        options={answerParts.map((value) => ({ value, label: t(`packs.part.${value}`) }))}
        value={[...fields.finalAnswer.requires]}
        onChange={(chosen) =>
          change({ finalAnswer: { requires: answerParts.filter((part) => chosen.includes(part)) } })
        }
      />
      <TextField
        name="pack.outsideBody"
        label={t('packs.outsideBody')}
        value={fields.outsideBody ?? ''}
        onChange={(text) => change({ outsideBody: text || null })}
      />
      <TextArea
        name="pack.source"
        label={t('packs.source')}
        hint={t('packs.source.hint')}
        isRequired
        rows={2}
        value={fields.source}
        onChange={(source) => change({ source })}
      />
    </Editor>
  )
}

function ClockFields({
  clock,
  index,
  isStatutory,
  onChange,
  onRemove,
}: {
  readonly clock: PackClock
  readonly index: number
  readonly isStatutory: boolean
  readonly onChange: (clock: PackClock) => void
  readonly onRemove: () => void
}) {
  const { t } = useTranslation()
  const name = (field: string) => `pack.clocks.${index}.${field}`
  const units = termUnits.map((value) => ({ value, label: t(`packs.unit.${value}`) }))
  return (
    <FieldSet label={clockWord(t, clock.key)} isFramed>
      <Select
        name={name('key')}
        label={t('packs.clock')}
        options={clockKeys.map((value) => ({ value, label: clockWord(t, value) }))}
        value={clock.key}
        onChange={(key) => onChange({ ...clock, key })}
      />
      <TextField
        name={name('amount')}
        label={t('packs.amount')}
        inputMode="numeric"
        width={5}
        isRequired
        value={String(clock.amount || '')}
        onChange={(text) => onChange({ ...clock, amount: Number.parseInt(text, 10) || 0 })}
      />
      <Select
        name={name('unit')}
        label={t('packs.unit')}
        options={units}
        value={clock.unit}
        onChange={(unit) => onChange({ ...clock, unit })}
      />
      <Select
        name={name('startsAt')}
        label={t('packs.start')}
        options={startEvents.map((value) => ({ value, label: t(`packs.start.${value}`) }))}
        value={clock.startsAt}
        onChange={(startsAt) => onChange({ ...clock, startsAt })}
      />
      <Checkbox isSelected={clock.repeats} onChange={(repeats) => onChange({ ...clock, repeats })}>
        {t('packs.repeats')}
      </Checkbox>
      {!isStatutory && (
        <Checkbox isSelected={clock.pausable} onChange={(pausable) => onChange({ ...clock, pausable })}>
          {t('packs.pausable')}
        </Checkbox>
      )}
      <Checkbox
        isSelected={clock.extension !== null}
        onChange={(may) =>
          onChange({
            ...clock,
            extension: may ? { amount: clock.amount, unit: clock.unit, from: 'due', times: 1 } : null,
          })
        }
      >
        {t('packs.extendable')}
      </Checkbox>
      {clock.extension && (
        <TextField
          name={name('extension.amount')}
          label={t('packs.extension.amount')}
          inputMode="numeric"
          width={5}
          value={String(clock.extension.amount || '')}
          onChange={(text) =>
            clock.extension &&
            onChange({ ...clock, extension: { ...clock.extension, amount: Number.parseInt(text, 10) || 0 } })
          }
        />
      )}
      <IconButton
        icon="trash"
        label={t('packs.own.clock.remove', { clock: clockWord(t, clock.key) })}
        onPress={onRemove}
      />
    </FieldSet>
  )
}

/** What of a listed pack its writer wrote. */
const ownPartOf = ({
  name,
  isStatutory,
  scope,
  clocks,
  finalAnswer,
  secondStage,
  outsideBody,
  returns,
  duties,
  source,
}: Pack): OwnPack => ({
  name: name ?? '',
  isStatutory,
  scope,
  clocks,
  finalAnswer,
  secondStage,
  outsideBody,
  returns,
  duties,
  source,
})
