import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../shared/api/case.ts'
import { updateDetails } from '../../../../shared/api/complaints.ts'
import { lifeCycleStages } from '../../../../shared/statuses.ts'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { ComboBox } from '../../../ui/ComboBox.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { useCase, useChoices, useGo, useReason } from './case-context.ts'
import { CaseForm } from './CaseForm.tsx'
import { changedFields } from './changed-fields.ts'
import { optionsOf } from './choice-options.ts'
import { useCaseCommand } from './use-case-command.ts'
import { useDraft } from './use-draft.ts'

const factsOf = (view: CaseView) => ({
  title: view.title,
  categoryId: view.category?.id ?? null,
  productId: view.product?.id ?? null,
  productText: view.productText ?? '',
  siteId: view.site?.id ?? null,
  orderNumber: view.orderNumber ?? '',
  department: view.department ?? '',
  lifeCycleStage: view.lifeCycleStage,
  brokenPromise: view.brokenPromise ?? '',
  remedySought: view.remedySought ?? '',
  happenedWhen: view.happenedWhen ?? '',
  happenedWhere: view.happenedWhere ?? '',
  affectedParties: view.affectedParties ?? '',
  isVulnerable: view.flags.isVulnerable,
  isPublic: view.flags.isPublic,
  isGroup: view.flags.isGroup,
})
type Details = ReturnType<typeof factsOf>
type TextName = {
  [Name in keyof Details]: Details[Name] extends string ? Name : never
}[keyof Details]

/** The facts as fields; only what was changed is sent. */
export function DetailsForm() {
  const { t } = useTranslation()
  const view = useCase()
  const { categories, products, sites } = useChoices()
  const go = useGo()
  const reason = useReason('edit')
  const start = factsOf(view)
  const { value, change, clear, kept } = useDraft('details', start)
  const leave = () => {
    clear()
    go({ panel: undefined })
  }
  const command = useCaseCommand(updateDetails, { done: 'case.done.details', onDone: leave })
  const text = (name: TextName, label: string) => (
    <TextField
      name={name}
      label={label}
      value={value[name]}
      onChange={(typed) => change({ [name]: typed })}
    />
  )
  const choice = (name: 'categoryId' | 'productId' | 'siteId', label: string, items: typeof products) => (
    <ComboBox
      key={`${name} ${items.length}`}
      name={name}
      label={label}
      options={optionsOf(
        items,
        view[({ categoryId: 'category', productId: 'product', siteId: 'site' } as const)[name]],
      )}
      value={value[name]}
      onChange={(chosen) => change({ [name]: chosen })}
    />
  )
  return (
    <CaseForm
      command={command}
      reason={reason}
      kept={kept}
      action={t('case.save')}
      more={<Button onPress={leave}>{t('ui.cancel')}</Button>}
      onSubmit={() =>
        command.send({ params: { complaintId: view.id }, body: detailsBody(view.version, start, value) })
      }
    >
      <TextField
        name="title"
        label={t('case.facts.title')}
        isRequired
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- somebody asked to edit: this is where one begins
        autoFocus
        value={value.title}
        onChange={(title) => change({ title })}
      />
      {choice('categoryId', t('case.facts.category'), categories)}
      {choice('productId', t('case.facts.product'), products)}
      {text('productText', t('case.facts.productText'))}
      {choice('siteId', t('case.facts.site'), sites)}
      {text('orderNumber', t('case.facts.orderNumber'))}
      {text('department', t('case.facts.department'))}
      <Select
        name="lifeCycleStage"
        label={t('case.facts.stage')}
        isOptional
        options={lifeCycleStages.map((stage) => ({ value: stage, label: t(`stage.${stage}`) }))}
        value={value.lifeCycleStage}
        onChange={(lifeCycleStage) => change({ lifeCycleStage })}
      />
      {text('brokenPromise', t('case.facts.promise'))}
      <TextArea
        name="remedySought"
        label={t('case.matter.remedySought')}
        value={value.remedySought}
        onChange={(remedySought) => change({ remedySought })}
      />
      {text('happenedWhen', t('case.matter.when'))}
      {text('happenedWhere', t('case.matter.where'))}
      {text('affectedParties', t('case.matter.affected'))}
      {(['isVulnerable', 'isPublic', 'isGroup'] as const).map((flag) => (
        <Checkbox
          key={flag}
          name={flag}
          isSelected={value[flag]}
          onChange={(isUp) => change({ [flag]: isUp })}
        >
          {t(`case.flag.${flag}`)}
        </Checkbox>
      ))}
    </CaseForm>
  )
}

// An empty title would be nothing to find the case by: it stays as it was.
function detailsBody(version: number, start: Details, now: Details) {
  const { title, ...changed } = changedFields(start, now)
  return { version, ...changed, ...(title ? { title } : {}) }
}
