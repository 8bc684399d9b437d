import { useTranslation } from 'react-i18next'
import type { listComplaints } from '../../../shared/api/complaints.ts'
import { directionOf } from '../../../shared/languages.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Badge } from '../../ui/Badge.tsx'
import { IconMark, TitleLine } from '../../ui/TitleLine.tsx'

export type RegisterRow = AnswerOf<typeof listComplaints>['items'][number]

/** What a case is about, on one line: its kind when it is no complaint, its flags, its title in its own direction. */
export function MatterLine({ row }: { readonly row: RegisterRow }) {
  const { t } = useTranslation()
  const { hit } = row
  return (
    <TitleLine
      lang={row.language}
      dir={directionOf(row.language)}
      before={
        <>
          {row.kind !== 'complaint' && <Badge>{t(`kind.${row.kind}`)}</Badge>}
          {row.isConfidential && <IconMark icon="lock" text={t('flag.confidential')} />}
          {row.isSafety && <IconMark icon="late" isLate text={t('flag.safety')} />}
          {row.isVulnerable && <IconMark icon="person" text={t('flag.vulnerable')} />}
        </>
      }
      title={hit?.field === 'title' ? <Pieces pieces={hit.pieces} /> : row.title}
      found={hit && hit.field !== 'title' && <Pieces pieces={hit.pieces} />}
    />
  )
}

/** What a search has found, marked. The pieces are texts, whatever somebody wrote. */
const Pieces = ({ pieces }: { readonly pieces: NonNullable<RegisterRow['hit']>['pieces'] }) =>
  pieces.map(({ text, isHit }, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- pieces of one text have no other name
    isHit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
