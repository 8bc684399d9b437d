import { useTranslation } from 'react-i18next'
import { unmergeCase } from '../../../../shared/api/merging.ts'
import type { CaseView } from '../../../../shared/api/case.ts'
import { groupReference } from '../../../../shared/reference.ts'
import { paths } from '../../../paths.ts'
import { problemText } from '../../../problem-text.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { useFormat, useNow } from '../../../ui/FormatContext.tsx'
import { Link } from '../../../ui/Link.tsx'
import { Markdown } from '../../../ui/Markdown.tsx'
import { Section } from '../../../ui/Page.tsx'
import { useCase, useReason } from './case-context.ts'
import { useCaseCommand } from './use-case-command.ts'

/** Where the matter goes on since two cases were merged, or which cases go on in this one. */
export function Merged() {
  const { t } = useTranslation()
  const { merge, merged } = useCase()
  if (merge) return <MergedInto merge={merge} />
  if (merged.length === 0) return null
  return (
    <Section title={t('case.merged.here')}>
      <ul className="plain-list">
        {merged.map((other) => (
          <MergedCase key={other.id} other={other} />
        ))}
      </ul>
    </Section>
  )
}

function MergedInto({ merge }: { readonly merge: NonNullable<CaseView['merge']> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const { leadId } = merge
  const reference = merge.leadReference === null ? null : groupReference(merge.leadReference)
  return (
    <Banner
      meaning="soon"
      title={reference === null ? t('case.merged.hidden') : t('case.merged.into', { reference })}
      action={
        <>
          {leadId !== null && reference !== null && (
            <Link href={paths.complaint(leadId)}>{t('case.merged.open', { reference })}</Link>
          )}
          <TakeBack />
        </>
      }
    >
      {t('case.merged.by', { name: merge.byName ?? '–', day: format.day(format.dayOf(merge.mergedAt), now) })}
    </Banner>
  )
}

function TakeBack() {
  const { t } = useTranslation()
  const { id, version } = useCase()
  const reason = useReason('unmerge')
  const command = useCaseCommand(unmergeCase, { done: 'case.done.unmerged' })
  return (
    <>
      {command.problem && <p>{problemText(t, command.problem)}</p>}
      <Button
        isPending={command.isPending}
        disabledReason={reason}
        onPress={() => command.send({ params: { complaintId: id }, body: { version } })}
      >
        {t('case.merge.undo')}
      </Button>
    </>
  )
}

function MergedCase({ other }: { readonly other: CaseView['merged'][number] }) {
  const { t } = useTranslation()
  return (
    <li>
      <Link href={paths.complaint(other.id)}>{other.title}</Link>
      <span className="quiet">
        <bdi>{groupReference(other.reference)}</bdi>
        {other.isOtherPerson && <> · {t('case.merged.otherPerson')}</>}
        {other.hasDraft && <> · {t('case.merged.draft')}</>}
      </span>
      <Disclosure title={t('case.merged.line', { reference: groupReference(other.reference) })}>
        <Markdown>{other.narrative}</Markdown>
      </Disclosure>
    </li>
  )
}
