import { useTranslation } from 'react-i18next'
import { severities } from '../../../shared/statuses.ts'
import { mandatorySteps } from '../../../shared/steps.ts'
import { paths } from '../../paths.ts'
import { Checkbox, CheckboxGroup } from '../../ui/Checkbox.tsx'
import { Link } from '../../ui/Link.tsx'
import { Note } from '../../ui/Note.tsx'
import { Section } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import type { Category } from './category-name.ts'
import { useTakers } from './use-takers.ts'

type Process = Pick<Category, 'mandatorySteps' | 'defaultOwnerId' | 'severityFloor' | 'needsApproval'>

/** How cases of a category are handled: who takes them, what may not be left out, and who must agree. */
export function CategoryProcess({
  category,
  change,
}: {
  readonly category: Process
  readonly change: (changed: Partial<Process>) => void
}) {
  const { t } = useTranslation()
  const takers = useTakers()
  return (
    <Section title={t('settings.categories.process')} level={3}>
      <Select
        name="defaultOwnerId"
        label={t('settings.categories.owner')}
        hint={t('settings.categories.owner.hint')}
        options={[{ value: '', label: t('settings.categories.owner.none') }, ...takers]}
        value={category.defaultOwnerId ?? ''}
        onChange={(id) => change({ defaultOwnerId: id || null })}
      />
      <Select
        name="severityFloor"
        label={t('settings.categories.floor')}
        hint={t('settings.categories.floor.hint')}
        options={[
          { value: 'low', label: t('settings.categories.floor.none') },
          ...severities.slice(1).map((one) => ({ value: one, label: t(`severity.${one}`) })),
        ]}
        value={category.severityFloor ?? 'low'}
        onChange={(value) =>
          change({ severityFloor: severities.slice(1).find((one) => one === value) ?? null })
        }
      />
      <Checkbox
        isSelected={category.needsApproval}
        onChange={(needsApproval) => change({ needsApproval })}
        hint={t('settings.categories.approval.hint')}
      >
        {t('settings.categories.approval')}
      </Checkbox>
      <CheckboxGroup
        name="mandatorySteps"
        label={t('settings.categories.steps')}
        hint={t('settings.categories.steps.hint')}
        options={mandatorySteps.map((step) => ({ value: step, label: t(`mandatoryStep.${step}`) }))}
        value={category.mandatorySteps}
        onChange={(values) =>
          change({ mandatorySteps: mandatorySteps.filter((step) => values.includes(step)) })
        }
      />
      <Note>
        {t('settings.categories.deadlines')}{' '}
        <Link href={paths.settings('rule-packs', { edit: 'new' })}>
          {t('settings.categories.deadlines.open')}
        </Link>
      </Note>
    </Section>
  )
}
