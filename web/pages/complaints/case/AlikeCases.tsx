import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { linkCase, listAlike } from '../../../../shared/api/case-links.ts'
import { Problem } from '../../../Loaded.tsx'
import { paths } from '../../../paths.ts'
import { apiQuery } from '../../../queries.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Link } from '../../../ui/Link.tsx'
import { Stack } from '../../../ui/Page.tsx'
import { AlikeMatter } from '../AlikeMatter.tsx'
import { useCase, useReason } from './case-context.ts'
import { useCaseCommand } from './use-case-command.ts'

/** Cases that tell nearly the same: one matter that came twice, or many that have one cause. */
export function AlikeCases() {
  const { t } = useTranslation()
  const { id } = useCase()
  const { data } = useQuery(apiQuery(listAlike, { params: { complaintId: id } }))
  const items = data?.items ?? []
  if (items.length === 0) return null
  return (
    <Stack gap={2}>
      <p>
        {t('alike.title', { count: items.length })}{' '}
        <Link href={paths.register({ alike: id })}>{t('alike.register')}</Link>
      </p>
      <ul className="plain-list">
        {items.map((item) => (
          <li key={item.id}>
            <AlikeMatter matter={item} />
            {item.linked ? (
              <span>
                <Badge>{t(`relation.${item.linked}`)}</Badge>
              </span>
            ) : (
              <MakeSystemic otherId={item.id} />
            )}
          </li>
        ))}
      </ul>
    </Stack>
  )
}

function MakeSystemic({ otherId }: { readonly otherId: string }) {
  const { t } = useTranslation()
  const { id, version } = useCase()
  const reason = useReason('edit')
  const command = useCaseCommand(linkCase, { done: 'case.done.linked' })
  return (
    <>
      <div>
        <Button
          size="small"
          kind="quiet"
          disabledReason={reason}
          reasonPlace="hover"
          isPending={command.isPending}
          onPress={() =>
            command.send({ params: { complaintId: id }, body: { version, otherId, relation: 'systemic' } })
          }
        >
          {t('alike.systemic')}
        </Button>
      </div>
      {command.problem && <Problem problem={command.problem} />}
    </>
  )
}
