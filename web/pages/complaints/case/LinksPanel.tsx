import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { linkCase, unlinkCase } from '../../../../shared/api/case-links.ts'
import type { CaseView } from '../../../../shared/api/case.ts'
import { groupReference } from '../../../../shared/reference.ts'
import { paths } from '../../../paths.ts'
import { useCommand } from '../../../queries.ts'
import { Button, IconButton } from '../../../ui/Button.tsx'
import { Link } from '../../../ui/Link.tsx'
import { Line, Section } from '../../../ui/Page.tsx'
import { toast } from '../../../ui/Toast.tsx'
import { AlikeCases } from './AlikeCases.tsx'
import { useCase, useGo, useReason } from './case-context.ts'
import { LikeCases } from './decision/LikeCases.tsx'

/** Cases that belong together with this one, and like cases with what came of them. */
export function LinksPanel() {
  const { t } = useTranslation()
  const { links, kind } = useCase()
  const reason = useReason('edit')
  const go = useGo()
  const [showsLike, setShowsLike] = useState(false)
  return (
    <Section
      title={t('case.links')}
      actions={
        <Button
          kind="quiet"
          size="small"
          icon="plus"
          disabledReason={reason}
          reasonPlace="hover"
          onPress={() => go({ panel: 'link' })}
        >
          {t('case.links.add')}
        </Button>
      }
    >
      {links.length === 0 && <p className="quiet">{t('case.links.none')}</p>}
      <ul className="plain-list">
        {links.map((link) => (
          <LinkedCase key={`${link.relation} ${link.id}`} link={link} mayChange={reason === null} />
        ))}
      </ul>
      <AlikeCases />
      {kind === 'complaint' &&
        (showsLike ? (
          <LikeCases />
        ) : (
          <div>
            <Button kind="quiet" size="small" icon="search" onPress={() => setShowsLike(true)}>
              {t('case.like')}
            </Button>
          </div>
        ))}
    </Section>
  )
}

/** Links that people make and take away; the others follow from what was done with a case. */
const isOurs = (relation: string): relation is 'related' | 'follows' | 'systemic' =>
  ['related', 'follows', 'systemic'].includes(relation)

function LinkedCase({
  link,
  mayChange,
}: {
  readonly link: CaseView['links'][number]
  readonly mayChange: boolean
}) {
  const { t } = useTranslation()
  const { id, version } = useCase()
  const { relation } = link
  const restore = useCommand(linkCase)
  const remove = useCommand(unlinkCase)
  const params = { complaintId: id }
  const unlink = async () => {
    if (!isOurs(relation)) return
    const changed = await remove.sendAsync({ params, body: { version, otherId: link.id, relation } })
    const onUndo = () =>
      restore.send({ params, body: { version: changed.version, otherId: link.id, relation } })
    toast(t('case.links.removed'), { onUndo })
  }
  return (
    <li>
      <span className="quiet">{t(`relation.${relation}`)}</span>
      <Line
        end={
          mayChange &&
          isOurs(relation) && (
            <IconButton
              icon="cross"
              size="small"
              label={t('ui.remove', { name: link.title })}
              onPress={() => void unlink().catch(() => undefined)}
            />
          )
        }
      >
        <Link href={paths.complaint(link.id)}>{link.title}</Link>
      </Line>
      <span className="quiet">
        <bdi>{groupReference(link.reference)}</bdi> · {t(`status.${link.status}`)}
      </span>
    </li>
  )
}
