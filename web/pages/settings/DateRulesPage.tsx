import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  escalationLevels,
  previewDateRules,
  readDateRules,
  saveDateRules,
  type EscalationLevel,
  type LevelRule,
  type LevelRules,
} from '../../../shared/api/date-rules.ts'
import { roles } from '../../../shared/permissions.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { useFormProblem } from '../../problem-text.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox, CheckboxGroup } from '../../ui/Checkbox.tsx'
import { Form } from '../../ui/Form.tsx'
import { Note } from '../../ui/Note.tsx'
import { Section } from '../../ui/Page.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Table } from '../../ui/Table.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/Toast.tsx'
import { daysIn, isReadableLevels } from './date-rules.ts'
import { SettingsFrame, useReadOnlyReason } from './SettingsFrame.tsx'
import { Unsaved } from './Unsaved.tsx'
import { useFields } from './use-fields.ts'

type Rules = AnswerOf<typeof readDateRules>

/** Who hears of dates that are due soon or late, and whether regular news goes out by itself. */
export function DateRulesPage() {
  const query = useQuery(apiQuery(readDateRules))
  return (
    <SettingsFrame id="date-rules" width="reading">
      <Loaded query={query}>{(rules) => <RulesForm key={rules.version} rules={rules} />}</Loaded>
    </SettingsFrame>
  )
}

function RulesForm({ rules }: { readonly rules: Rules }) {
  const { t } = useTranslation()
  const reason = useReadOnlyReason()
  const [{ levels, sendsUpdates }, change, changes] = useFields<Pick<Rules, 'levels' | 'sendsUpdates'>>(
    { levels: rules.levels, sendsUpdates: rules.sendsUpdates },
    `settings.date-rules.${rules.version}`,
  )
  const command = useCommand(saveDateRules, {
    onDone: () => {
      changes.settle()
      toast(t('settings.saved'))
    },
  })
  return (
    <Form
      problem={useFormProblem(command.problem)}
      onSubmit={() => command.send({ body: { levels, sendsUpdates, version: rules.version } })}
      actions={
        <Button kind="primary" type="submit" isPending={command.isPending} disabledReason={reason}>
          {t('settings.save')}
        </Button>
      }
    >
      <Unsaved changes={changes} />
      {escalationLevels.map((level) => (
        <LevelFields
          key={level}
          level={level}
          rule={levels[level]}
          onChange={(changed) => change({ levels: { ...levels, [level]: { ...levels[level], ...changed } } })}
        />
      ))}
      <Hearers levels={levels} />
      <Section title={t('dateRules.updates')} intro={t('dateRules.updates.intro')}>
        <RadioGroup
          name="sendsUpdates"
          label={t('dateRules.updates.label')}
          options={[
            { value: 'draft', label: t('dateRules.updates.draft'), hint: t('dateRules.updates.draft.hint') },
            { value: 'send', label: t('dateRules.updates.send'), hint: t('dateRules.updates.send.hint') },
          ]}
          value={sendsUpdates ? 'send' : 'draft'}
          onChange={(value) => change({ sendsUpdates: value === 'send' })}
        />
      </Section>
    </Form>
  )
}

function LevelFields({
  level,
  rule,
  onChange,
}: {
  readonly level: EscalationLevel
  readonly rule: LevelRule
  readonly onChange: (changed: Partial<LevelRule>) => void
}) {
  const { t } = useTranslation()
  const name = (field: keyof LevelRule) => `levels.${level}.${field}`
  return (
    <Section title={t(`dateRules.level.${level}`)} intro={t(`dateRules.level.${level}.intro`)}>
      {level !== 'handler' && (
        <CheckboxGroup
          name={name('roles')}
          label={t('dateRules.roles')}
          orientation="horizontal"
          options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
          value={[...rule.roles]}
          onChange={(chosen) => onChange({ roles: roles.filter((role) => chosen.includes(role)) })}
        />
      )}
      <TextField
        name={name('soonDays')}
        label={t('dateRules.soonDays')}
        hint={t(level === 'manager' ? 'dateRules.soonDays.manager' : 'dateRules.soonDays.hint')}
        inputMode="numeric"
        width={5}
        value={String(rule.soonDays ?? '')}
        onChange={(text) => onChange({ soonDays: daysIn(text) })}
      />
      <TextField
        name={name('lateDays')}
        label={t('dateRules.lateDays')}
        hint={t('dateRules.lateDays.hint')}
        inputMode="numeric"
        width={5}
        value={String(rule.lateDays ?? '')}
        onChange={(text) => onChange({ lateDays: daysIn(text) })}
      />
      <Checkbox
        isSelected={rule.isUrgent}
        hint={t('dateRules.urgent.hint')}
        onChange={(isUrgent) => onChange({ isUrgent })}
      >
        {t('dateRules.urgent')}
      </Checkbox>
    </Section>
  )
}

/** Whom the rules as they stand in the form would tell of what at this moment. */
function Hearers({ levels }: { readonly levels: LevelRules }) {
  const { t } = useTranslation()
  const isReadable = isReadableLevels(levels)
  const { data } = useQuery({
    ...apiQuery(previewDateRules, { body: { levels } }),
    enabled: isReadable,
    placeholderData: (before) => before,
  })
  if (!data) return null
  return (
    <Section title={t('dateRules.preview')} intro={t('dateRules.preview.intro')}>
      {!data.isWorkingTime && <Note>{t('dateRules.preview.closed')}</Note>}
      <Table
        label={t('dateRules.preview')}
        rows={data.people}
        keyOf={({ level, name }) => `${level} ${name}`}
        empty={<Note>{t('dateRules.preview.none')}</Note>}
        columns={[
          { id: 'name', header: t('settings.name'), cell: ({ name }) => <bdi>{name}</bdi> },
          {
            id: 'level',
            header: t('dateRules.level'),
            width: '18rem',
            onPhone: 'line',
            cell: ({ level }) => t(`dateRules.level.${level}`),
          },
          {
            id: 'soon',
            header: t('dateRules.soon'),
            align: 'end',
            width: '5rem',
            isNamedOnPhone: true,
            cell: ({ soon }) => soon,
          },
          {
            id: 'late',
            header: t('dateRules.late'),
            align: 'end',
            width: '5rem',
            isNamedOnPhone: true,
            cell: ({ late }) => late,
          },
          {
            id: 'urgent',
            header: t('dateRules.atOnce'),
            align: 'end',
            width: '6rem',
            isNamedOnPhone: true,
            // So many are told in one run; the others follow in the next.
            cell: ({ urgent }) => (urgent < 100 ? urgent : '100+'),
          },
        ]}
        isStackedOnPhone
      />
    </Section>
  )
}
