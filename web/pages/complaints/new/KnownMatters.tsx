import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addToMatter } from '../../../../shared/api/callers.ts'
import { addNote } from '../../../../shared/api/complaints.ts'
import { directionOf } from '../../../../shared/languages.ts'
import { groupReference } from '../../../../shared/reference.ts'
import { isOpen } from '../../../../shared/statuses.ts'
import { paths } from '../../../paths.ts'
import { problemText } from '../../../problem-text.ts'
import { useCommand } from '../../../queries.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Link } from '../../../ui/Link.tsx'
import { Row, Stack } from '../../../ui/Page.tsx'
import { Time } from '../../../ui/Time.tsx'
import { Frame } from '../../../ui/Frame.tsx'
import type { Told } from './new-feedback.ts'
import type { KnownMatter } from './use-known.ts'

/** What this person told before; what seems to be the same matter stands out, with the two ways on. */
export function KnownMatters({
  matters,
  told,
  onAdded,
}: {
  readonly matters: readonly KnownMatter[]
  readonly told: Told
  readonly onAdded: (matter: KnownMatter) => void
}) {
  const { t } = useTranslation()
  const [others, setOthers] = useState<readonly string[]>([])
  const isLikely = ({ id, likeness }: KnownMatter) => likeness !== null && !others.includes(id)
  const likely = matters.filter(isLikely)
  const rest = matters.filter((matter) => !isLikely(matter))
  return (
    <div aria-live="polite">
      <Stack gap={2}>
        {likely.map((matter) => (
          <Likely
            key={matter.id}
            matter={matter}
            told={told}
            onAdded={onAdded}
            onOther={() => setOthers([...others, matter.id])}
          />
        ))}
        {rest.length > 0 && (
          <Frame title={t('known.before')}>
            <ul className="plain-list">
              {rest.map((matter) => (
                <li key={matter.id}>
                  <MatterLink matter={matter} />
                </li>
              ))}
            </ul>
          </Frame>
        )}
      </Stack>
    </div>
  )
}

function Likely({
  matter,
  told,
  onAdded,
  onOther,
}: {
  readonly matter: KnownMatter
  readonly told: Told
  readonly onAdded: (matter: KnownMatter) => void
  readonly onOther: () => void
}) {
  const { t } = useTranslation()
  const add = useAddition(matter, told, onAdded)
  const hasWords = told.narrative.trim() !== ''
  return (
    <Banner
      meaning="soon"
      title={t(matter.likeness === 'orderNumber' ? 'known.sameOrder' : 'known.likeWords')}
      action={
        <Row>
          <Button
            size="small"
            isPending={add.isPending}
            disabledReason={hasWords ? null : t('known.noWords')}
            onPress={add.send}
          >
            {t('known.same')}
          </Button>
          <Button size="small" kind="quiet" onPress={onOther}>
            {t('known.other')}
          </Button>
        </Row>
      }
    >
      <Stack gap={1}>
        <MatterLink matter={matter} />
      </Stack>
      {add.problem && <p>{problemText(t, add.problem)}</p>}
    </Banner>
  )
}

/** Their words join the case: as their message, or as a note where the channel is none of ours. */
function useAddition(matter: KnownMatter, told: Told, onAdded: (matter: KnownMatter) => void) {
  const onDone = () => onAdded(matter)
  const message = useCommand(addToMatter, { onDone })
  const note = useCommand(addNote, { onDone })
  const params = { complaintId: matter.id }
  const { channel, narrative } = told
  return {
    isPending: message.isPending || note.isPending,
    problem: message.problem ?? note.problem,
    send: () =>
      channel === 'social'
        ? note.send({ params, body: { body: narrative } })
        : message.send({ params, body: { channel, narrative } }),
  }
}

function MatterLink({ matter }: { readonly matter: KnownMatter }) {
  const { t } = useTranslation()
  const { id, title, language, reference, status, outcome, receivedAt } = matter
  return (
    <>
      <Link href={paths.complaint(id)} target="_blank">
        <span lang={language} dir={directionOf(language)}>
          {title}
        </span>
      </Link>
      <span className="quiet">
        <bdi dir="ltr">{groupReference(reference)}</bdi> · <Time at={receivedAt} /> ·{' '}
        {isOpen(status) || !outcome ? t(`status.${status}`) : t(`outcome.${outcome}`)}
      </span>
    </>
  )
}
