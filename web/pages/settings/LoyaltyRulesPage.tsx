import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { previewLoyaltyRules, readLoyaltyRules, saveLoyaltyRules } from '../../../shared/api/loyalty-rules.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { useFormProblem } from '../../problem-text.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { useFormat } from '../../ui/FormatContext.tsx'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/Page.tsx'
import { Table } from '../../ui/Table.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Time } from '../../ui/Time.tsx'
import { toast } from '../../ui/Toast.tsx'
import { limitsIn, ratesIn } from './loyalty-limits.ts'
import { numberIn } from './number-in.ts'
import { SettingsFrame, useReadOnlyReason } from './SettingsFrame.tsx'
import { Unsaved } from './Unsaved.tsx'
import { useFields } from './use-fields.ts'

type Rules = AnswerOf<typeof readLoyaltyRules>
type Preview = AnswerOf<typeof previewLoyaltyRules>

const measures = ['recencyDays', 'purchaseDays', 'value'] as const

/** How loyalty is scored and what is assumed of money, with the reason of each change. */
export function LoyaltyRulesPage() {
  const { t } = useTranslation()
  const query = useQuery(apiQuery(readLoyaltyRules))
  return (
    <SettingsFrame id="loyalty" width="reading">
      <p>
        <Link href={paths.settings('customer-types')}>{t('settings.loyalty.churn')}</Link>
      </p>
      <Loaded query={query}>
        {(rules) => (
          <>
            <RulesForm key={rules.version} rules={rules} />
            <History rules={rules} />
          </>
        )}
      </Loaded>
    </SettingsFrame>
  )
}

function RulesForm({ rules }: { readonly rules: Rules }) {
  const { t } = useTranslation()
  const reason = useReadOnlyReason()
  const [preview, setPreview] = useState<Preview>()
  const [fields, change, changes] = useFields(
    {
      recencyDays: rules.recencyDays?.join(' ') ?? '',
      purchaseDays: rules.purchaseDays?.join(' ') ?? '',
      value: rules.value?.join(' ') ?? '',
      rates: Object.entries(rules.rates)
        .map(([currency, rate]) => `${currency} ${rate}`)
        .join('\n'),
      ratio: String(rules.ratio),
      reason: '',
    },
    `settings.loyalty.${rules.version}`,
  )
  const save = useCommand(saveLoyaltyRules, {
    onDone: () => {
      changes.settle()
      toast(t('settings.saved'))
    },
  })
  const look = useCommand(previewLoyaltyRules, { onDone: setPreview })
  const [recencyDays, purchaseDays, value] = measures.map((measure) => limitsIn(fields[measure]))
  const rates = ratesIn(fields.rates)
  const ratio = numberIn(fields.ratio)
  const hasLimits = recencyDays !== undefined && purchaseDays !== undefined && value !== undefined
  const wrong = t('settings.loyalty.limits.wrong')
  const submit = () => {
    if (hasLimits && rates && ratio)
      save.send({
        body: {
          recencyDays,
          purchaseDays,
          value,
          rates,
          ratio,
          reason: fields.reason,
          version: rules.version,
        },
      })
  }
  return (
    <Form
      problem={useFormProblem(save.problem ?? look.problem)}
      onSubmit={submit}
      actions={
        <>
          <Button kind="primary" type="submit" isPending={save.isPending} disabledReason={reason}>
            {t('settings.save')}
          </Button>
          <Button
            isPending={look.isPending}
            disabledReason={hasLimits ? null : wrong}
            onPress={() => hasLimits && look.send({ body: { recencyDays, purchaseDays, value } })}
          >
            {t('settings.loyalty.preview')}
          </Button>
        </>
      }
    >
      <Unsaved changes={changes} />
      <p>{t('settings.loyalty.fifths')}</p>
      {measures.map((measure) => (
        <TextField
          key={measure}
          name={measure}
          label={t(`settings.loyalty.${measure}`)}
          hint={t(`settings.loyalty.${measure}.hint`)}
          width={16}
          value={fields[measure]}
          onChange={(text) => change({ [measure]: text })}
          error={limitsIn(fields[measure]) === undefined ? wrong : undefined}
        />
      ))}
      {preview && <Shift preview={preview} />}
      <TextArea
        name="rates"
        label={t('settings.loyalty.rates', { currency: rules.currency })}
        hint={t('settings.loyalty.rates.hint')}
        value={fields.rates}
        onChange={(text) => change({ rates: text })}
        error={rates === undefined ? t('settings.loyalty.rates.wrong') : undefined}
      />
      <TextField
        name="ratio"
        label={t('loyalty.ratio')}
        hint={t('loyalty.ratio.hint')}
        inputMode="decimal"
        isRequired
        width={6}
        value={fields.ratio}
        onChange={(text) => change({ ratio: text })}
      />
      <TextField
        name="reason"
        label={t('settings.loyalty.reason')}
        hint={t('settings.loyalty.reason.hint')}
        isRequired
        value={fields.reason}
        onChange={(text) => change({ reason: text })}
      />
    </Form>
  )
}

function Shift({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  return (
    <Table
      label={t('settings.loyalty.preview')}
      rows={preview.segments}
      keyOf={({ segment }) => segment}
      columns={[
        {
          id: 'segment',
          header: t('loyalty.segment'),
          cell: ({ segment }) => t(`loyalty.segment.${segment}`),
        },
        {
          id: 'now',
          header: t('settings.loyalty.now'),
          align: 'end',
          cell: ({ now }) => number(now),
        },
        {
          id: 'would',
          header: t('settings.loyalty.then'),
          align: 'end',
          cell: ({ would }) => number(would),
        },
      ]}
    />
  )
}

function History({ rules: { history } }: { readonly rules: Rules }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  if (history.length === 0) return null
  return (
    <Section title={t('settings.loyalty.history')}>
      <ul className="plain-list">
        {history.map(({ version, changedAt, byName, reason, ratio }) => (
          <li key={version}>
            {reason}
            <span className="quiet">
              <Time at={changedAt} /> · {byName ?? '–'} · {t('loyalty.ratio')}: {number(ratio)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
