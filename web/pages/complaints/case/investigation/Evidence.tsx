import { useTranslation } from 'react-i18next'
import { addEvidence } from '../../../../../shared/api/investigations.ts'
import { paths } from '../../../../paths.ts'
import { CopyButton } from '../../../../ui/CopyButton.tsx'
import { Columns, Row, Stack } from '../../../../ui/Page.tsx'
import { Select } from '../../../../ui/Select.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { Time } from '../../../../ui/Time.tsx'
import { Item } from '../../../../ui/Item.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'

/** What the findings rest on: files with their hash, things with where they come from. */
export function Evidence() {
  const { t } = useTranslation()
  const { id, investigation, files } = useCase()
  return (
    <Stack>
      {investigation?.evidence.map((piece) => {
        const file = files.find((one) => one.id === piece.attachmentId)
        return (
          <Item key={piece.id}>
            <p>
              <strong>{piece.description}</strong>{' '}
              <span className="quiet">{t('case.evidence.from', { source: piece.source })}</span>
            </p>
            {file && (
              <a href={paths.complaintFile(id, file.id)} download>
                <bdi>{file.name}</bdi>
              </a>
            )}
            {piece.sha256 && (
              <Row>
                <span className="quiet">{t('case.evidence.hash')}</span>{' '}
                <code>{piece.sha256.slice(0, 16)}…</code>
                <CopyButton text={piece.sha256} label={t('case.evidence.hash.copy')} />
              </Row>
            )}
            <p className="quiet">
              {piece.byName} · <Time at={piece.addedAt} />
            </p>
          </Item>
        )
      })}
      <NewEvidence />
    </Stack>
  )
}

const aThing = 'thing'
const nothing = { attachmentId: aThing, description: '', source: '' }

function NewEvidence() {
  const { t } = useTranslation()
  const { id, files } = useCase()
  const reason = useReason('investigate')
  const { value, change, clear, kept } = useDraft('evidence', nothing)
  const command = useCaseCommand(addEvidence, { done: 'case.done.evidenceAdded', onDone: clear })
  const { attachmentId, ...words } = value
  return (
    <CaseForm
      command={command}
      reason={reason}
      kept={kept}
      action={t('case.evidence.add')}
      onSubmit={() =>
        command.send({
          params: { complaintId: id },
          body: { ...words, attachmentId: attachmentId === aThing ? null : attachmentId },
        })
      }
    >
      <Select
        name="attachmentId"
        label={t('case.evidence.what')}
        options={[
          { value: aThing, label: t('case.evidence.thing') },
          ...files.map((file) => ({ value: file.id, label: file.name })),
        ]}
        value={attachmentId}
        onChange={(chosen) => change({ attachmentId: chosen })}
      />
      <Columns min="14rem">
        <TextField
          name="description"
          label={t('case.evidence.description')}
          isRequired
          value={value.description}
          onChange={(description) => change({ description })}
        />
        <TextField
          name="source"
          label={t('case.evidence.source')}
          hint={t('case.evidence.source.hint')}
          isRequired
          value={value.source}
          onChange={(source) => change({ source })}
        />
      </Columns>
    </CaseForm>
  )
}
