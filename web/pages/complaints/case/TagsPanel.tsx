import { useQuery } from '@tanstack/react-query'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { tagCase } from '../../../../shared/api/case-links.ts'
import { listTags } from '../../../../shared/api/register.ts'
import { useFormProblem } from '../../../problem-text.ts'
import { apiQuery, useCommand } from '../../../queries.ts'
import { Button } from '../../../ui/Button.tsx'
import { RemovableChip } from '../../../ui/Chip.tsx'
import { Row, Section, Stack } from '../../../ui/Page.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { toast } from '../../../ui/Toast.tsx'
import { useCase, useReason } from './case-context.ts'
import { tagOf, tagsOffered } from './tags.ts'

/** Words by which cases are found together: one is typed and put on by Enter, taken off by its cross. */
export function TagsPanel() {
  const { t } = useTranslation()
  const { id, version, tags } = useCase()
  const reason = useReason('edit')
  const [typed, setTyped] = useState<string | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const command = useCommand(tagCase, {
    onDone: () => setTyped((before) => (before === null ? null : '')),
  })
  const problem = useFormProblem(command.problem)
  const send = (add: readonly string[], remove: readonly string[]) =>
    command.sendAsync({ params: { complaintId: id }, body: { version, add: [...add], remove: [...remove] } })
  const add = (tag: string) => {
    const clean = tagOf(tag)
    if (clean !== '' && !tags.includes(clean)) send([clean], []).catch(() => undefined)
  }
  const remove = async (tag: string) => {
    await send([], [tag])
    toast(t('case.tags.removed', { tag }))
    // The chip is gone and the focus with it.
    place.current?.querySelector<HTMLElement>('button')?.focus()
  }
  return (
    <Section
      title={t('case.tags')}
      actions={
        typed === null && (
          <Button
            kind="quiet"
            size="small"
            icon="plus"
            disabledReason={reason}
            reasonPlace="hover"
            onPress={() => setTyped('')}
          >
            {t('case.tags.add')}
          </Button>
        )
      }
    >
      <div ref={place}>
        <Row>
          {tags.length === 0 && typed === null && <p className="quiet">{t('case.tags.none')}</p>}
          {tags.map((tag) => (
            <RemovableChip
              key={tag}
              {...(!reason && { onRemove: () => void remove(tag).catch(() => undefined) })}
            >
              {tag}
            </RemovableChip>
          ))}
        </Row>
      </div>
      {typed !== null && (
        <NewTag
          typed={typed}
          problem={problem?.text}
          onType={setTyped}
          onAdd={add}
          onClose={() => setTyped(null)}
        />
      )}
    </Section>
  )
}

function NewTag({
  typed,
  problem,
  onType,
  onAdd,
  onClose,
}: {
  readonly typed: string
  readonly problem: string | undefined
  readonly onType: (typed: string) => void
  readonly onAdd: (tag: string) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { tags } = useCase()
  const { data } = useQuery({ ...apiQuery(listTags), staleTime: 60_000 })
  const listen = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) onAdd(typed)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div role="presentation" onKeyDown={listen}>
      <Stack gap={2}>
        <TextField
          label={t('case.tags.new')}
          hint={t('bulk.tag.hint')}
          isRequired
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- somebody asked to add one
          autoFocus
          maxLength={40}
          {...(problem && { error: problem })}
          value={typed}
          onChange={onType}
        />
        <Row>
          {tagsOffered(data?.tags ?? [], { there: tags, typed }).map((tag) => (
            <Button key={tag} size="small" onPress={() => onAdd(tag)}>
              {tag}
            </Button>
          ))}
          <Button size="small" kind="quiet" onPress={onClose}>
            {t('case.tags.ready')}
          </Button>
        </Row>
      </Stack>
    </div>
  )
}
