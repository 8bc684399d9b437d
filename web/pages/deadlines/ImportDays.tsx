import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { importCalendar } from '../../../shared/api/deadlines.ts'
import { paths } from '../../paths.ts'
import { useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Drawer } from '../../ui/Dialog.tsx'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { Form } from '../../ui/Form.tsx'
import { toast } from '../../ui/Toast.tsx'
import { useReadOnlyReason } from '../settings/SettingsFrame.tsx'
import { useSettingsSearch } from '../settings/settings-state.ts'
import type { Calendar } from '../settings/WorkingHoursForm.tsx'
import { MovePreview } from './MovePreview.tsx'

/** Days off out of an iCalendar file, shown with what they move before they are taken over (`?edit=import`). */
export function ImportDays({ calendar }: { readonly calendar: Calendar }) {
  const { t } = useTranslation()
  const router = useRouter()
  const { edit, year, site } = useSettingsSearch()
  const close = () => router.history.push(paths.settings('calendar', { year, site }))
  return (
    <Drawer title={t('settings.calendar.import')} isOpen={edit === 'import'} onOpenChange={close}>
      <ImportForm calendar={calendar} onDone={close} />
    </Drawer>
  )
}

function ImportForm({ calendar, onDone }: { readonly calendar: Calendar; readonly onDone: () => void }) {
  const { t } = useTranslation()
  const reason = useReadOnlyReason()
  const [files, setFiles] = useState<readonly File[]>([])
  const [content, setContent] = useState('')
  const { siteId, version } = calendar
  const command = useCommand(importCalendar, {
    onDone: ({ movedClocks }) => {
      toast(t('settings.calendar.moved', { count: movedClocks }))
      onDone()
    },
  })
  const choose = async (chosen: readonly File[]) => {
    setFiles(chosen)
    setContent((await chosen[0]?.text()) ?? '')
  }
  return (
    <Form
      problem={useFormProblem(command.problem)}
      onSubmit={() => content && command.send({ body: { version, siteId, file: content } })}
      actions={
        <Button kind="primary" type="submit" isPending={command.isPending} disabledReason={reason}>
          {t('settings.calendar.import.do')}
        </Button>
      }
    >
      <p>{t('settings.calendar.import.intro')}</p>
      <FileDrop
        label={t('settings.calendar.import.file')}
        files={files}
        onChange={(chosen) => void choose(chosen)}
        maxFiles={1}
        maxBytes={2_000_000}
        accept=".ics,text/calendar"
      />
      {content && <MovePreview siteId={siteId} change={{ file: content }} />}
    </Form>
  )
}
