import { useTranslation } from 'react-i18next'
import { addNote } from '../../../../../shared/api/complaints.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Row } from '../../../../ui/Page.tsx'
import { useMe } from '../../../../session.ts'
import { useCase, useChoices, useReason } from '../case-context.ts'
import { CannedTextArea } from '../canned/CannedTextArea.tsx'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'
import { mentionTyped, mentionsIn, withMention } from './mentions.ts'

const mostOffered = 5

/** An internal note; whoever is mentioned with @ finds it among their tasks. */
export function NotePanel({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const { id } = useCase()
  const { staff } = useChoices()
  const { language } = useMe()
  const reason = useReason('note')
  const { value, change, clear, kept } = useDraft('note', { body: '' })
  const command = useCaseCommand(addNote, {
    done: 'case.done.noted',
    onDone: () => {
      clear()
      onDone()
    },
  })
  const typed = mentionTyped(value.body)?.toLocaleLowerCase()
  const offered =
    typed === undefined
      ? []
      : staff
          .filter(({ name, maySee }) => maySee.allowed && name.toLocaleLowerCase().includes(typed))
          .slice(0, mostOffered)
  const submit = () => {
    const { body } = value
    command.send({ params: { complaintId: id }, body: { body, mentions: mentionsIn(body, staff) } })
  }
  return (
    <CaseForm command={command} reason={reason} kept={kept} action={t('case.note.submit')} onSubmit={submit}>
      <CannedTextArea
        name="body"
        preferred={language}
        label={t('case.note.body')}
        hint={t('case.note.hint')}
        isRequired
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens for this field
        autoFocus
        rows={5}
        maxLength={10_000}
        value={value.body}
        onChange={(body) => change({ body })}
      />
      {offered.length > 0 && (
        <Row>
          {offered.map((person) => (
            <Button
              key={person.id}
              size="small"
              onPress={() => change({ body: withMention(value.body, person.name) })}
            >
              {t('case.note.mention', { name: person.name })}
            </Button>
          ))}
        </Row>
      )}
    </CaseForm>
  )
}
