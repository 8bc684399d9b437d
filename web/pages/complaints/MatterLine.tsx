import { useTranslation } from 'react-i18next'
import type { listComplaints } from '../../../shared/api/complaints.ts'
import { directionOf } from '../../../shared/languages.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import './MatterLine.css'

export type RegisterRow = AnswerOf<typeof listComplaints>['items'][number]

/** What a case is about, on one line: its kind when it is no complaint, its flags, its title in its own direction. */
export function MatterLine({ row }: { readonly row: RegisterRow }) {
  const { t } = useTranslation()
  return (
    <span className="matter-line">
      {row.kind !== 'complaint' && <Badge>{t(`kind.${row.kind}`)}</Badge>}
      {row.isConfidential && <Mark icon="lock" text={t('flag.confidential')} />}
      {row.isSafety && <Mark icon="late" text={t('flag.safety')} />}
      {row.isVulnerable && <Mark icon="person" text={t('flag.vulnerable')} />}
      <span lang={row.language} dir={directionOf(row.language)} className="matter-title">
        {row.hit?.field === 'title' ? <Pieces pieces={row.hit.pieces} /> : row.title}
      </span>
      {row.hit && row.hit.field !== 'title' && (
        <span lang={row.language} dir="auto" className="matter-hit">
          <Pieces pieces={row.hit.pieces} />
        </span>
      )}
    </span>
  )
}

/** What a search has found, marked. The pieces are texts, whatever somebody wrote. */
const Pieces = ({ pieces }: { readonly pieces: NonNullable<RegisterRow['hit']>['pieces'] }) =>
  pieces.map(({ text, isHit }, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- pieces of one text have no other name
    isHit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )

function Mark({ icon, text }: { readonly icon: 'lock' | 'late' | 'person'; readonly text: string }) {
  return (
    <span className={icon === 'late' ? 'matter-mark matter-mark-late' : 'matter-mark'} title={text}>
      <Icon name={icon} size={12} />
      <VisuallyHidden>{text} </VisuallyHidden>
    </span>
  )
}
