import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { confirmWords, refuseWords } from '../../../shared/api/sending.ts'
import { useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Form } from '../../ui/Form.tsx'
import { Section, Stack } from '../../ui/Page.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { toast } from '../../ui/Toast.tsx'
import { useLanguageName } from '../complaints/case/words.ts'
import type { Words } from './WordsPage.tsx'

/** The words to read: right as they are, right as corrected, or back to their writer with a word why. */
export function ReadWords({ words }: { readonly words: Words }) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const mine = words.words.filter(({ isMine }) => isMine)
  const [corrected, setCorrected] = useState<Readonly<Record<string, string>>>({})
  const confirm = useCommand(confirmWords, { onDone: () => toast(t('words.done.confirmed')) })
  const texts = mine.map((word) => ({ ...word, now: corrected[word.key] ?? word.text }))
  const isCorrected = texts.some(({ text, now }) => text !== now)
  return (
    <Stack>
      <Section isFramed title={t('words.goesOut')} intro={t('words.check')}>
        <Form
          problem={useFormProblem(confirm.problem)}
          onSubmit={() =>
            confirm.send({
              params: { outgoingId: words.id },
              body: { words: texts.map(({ key, now }) => ({ key, text: now })) },
            })
          }
          actions={
            <Button
              kind="primary"
              type="submit"
              isPending={confirm.isPending}
              disabledReason={texts.some(({ now }) => !now.trim()) ? t('words.empty') : null}
            >
              {t(isCorrected ? 'words.submit.corrected' : 'words.submit')}
            </Button>
          }
        >
          {texts.map(({ key, name, language, now }) => (
            <TextArea
              key={key}
              name={key}
              label={t('words.of', { name: t(`words.name.${name}`), language: languageName(language) })}
              isRequired
              rows={1}
              maxLength={20_000}
              value={now}
              onChange={(text) => setCorrected({ ...corrected, [key]: text })}
            />
          ))}
        </Form>
      </Section>
      <SendBack outgoingId={words.id} writer={words.writerName} />
    </Stack>
  )
}

function SendBack({ outgoingId, writer }: { readonly outgoingId: string; readonly writer: string }) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const refuse = useCommand(refuseWords, { onDone: () => toast(t('words.done.sentBack')) })
  return (
    <Disclosure title={t('words.refuse')}>
      <Form
        problem={useFormProblem(refuse.problem)}
        onSubmit={() => refuse.send({ params: { outgoingId }, body: { reason } })}
        actions={
          <Button
            type="submit"
            isPending={refuse.isPending}
            disabledReason={reason.trim() ? null : t('words.refuse.empty')}
          >
            {t('words.refuse.submit')}
          </Button>
        }
      >
        <TextArea
          name="reason"
          label={t('words.refuse.reason')}
          hint={t('words.refuse.hint', { name: writer })}
          isRequired
          rows={2}
          maxLength={1_000}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </Disclosure>
  )
}
