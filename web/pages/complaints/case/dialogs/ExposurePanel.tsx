import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addExposure } from '../../../../../shared/api/spread.ts'
import type { FormProblem } from '../../../../ui/Form.tsx'
import { DateField } from '../../../../ui/DateField.tsx'
import { useFormat, useNow } from '../../../../ui/FormatContext.tsx'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useMissing } from '../use-missing.ts'

const kinds = ['post', 'press', 'broadcast', 'group'] as const

/** Notes where the matter became public and how many may have seen it. */
export function ExposurePanel({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const { id } = useCase()
  const reason = useReason('edit')
  const missingOf = useMissing()
  const today = useFormat().dayOf(useNow())
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const [kind, setKind] = useState<(typeof kinds)[number]>('post')
  const [place, setPlace] = useState('')
  const [url, setUrl] = useState('')
  const [reach, setReach] = useState('')
  const [seenOn, setSeenOn] = useState<string | null>(today)
  const command = useCaseCommand(addExposure, { done: 'case.done.exposed', onDone })
  const submit = () => {
    const digits = reach.replaceAll(/[\s.,\u00a0\u202f']/g, '')
    const found = missingOf({ place: !place.trim(), reach: !/^\d*$/.test(digits) })
    setMissing(found)
    if (found) return
    command.send({
      params: { complaintId: id },
      body: { kind, place, url: url.trim() || null, reach: digits === '' ? null : Number(digits), seenOn },
    })
  }
  return (
    <CaseForm command={command} missing={missing} reason={reason} action={t('spread.add')} onSubmit={submit}>
      <p className="quiet">{t('spread.add.hint')}</p>
      <RadioGroup
        label={t('spread.kind')}
        orientation="horizontal"
        options={kinds.map((one) => ({ value: one, label: t(`spread.kind.${one}`) }))}
        value={kind}
        onChange={setKind}
      />
      <TextField
        name="place"
        label={t('spread.place')}
        hint={t('spread.place.hint')}
        isRequired
        value={place}
        onChange={setPlace}
      />
      <TextField name="url" type="url" label={t('spread.url')} value={url} onChange={setUrl} />
      <TextField
        name="reach"
        label={t('spread.reach')}
        hint={t('spread.reach.hint')}
        width={12}
        value={reach}
        onChange={setReach}
      />
      <DateField
        name="seenOn"
        label={t('spread.seenOn')}
        isRequired
        latest={today}
        value={seenOn}
        onChange={setSeenOn}
      />
    </CaseForm>
  )
}
