import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { endDueFeed, getDueFeed, makeDueFeed } from '../../../shared/api/due-feed.ts'
import { Loaded } from '../../Loaded.tsx'
import { problemText } from '../../problem-text.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Section } from '../../ui/Page.tsx'
import { Time } from '../../ui/Time.tsx'

/** One's own dates in the calendar of a phone: an address that only its owner knows, and an end to it. */
export function DueFeed() {
  const { t } = useTranslation()
  const query = useQuery(apiQuery(getDueFeed))
  const make = useCommand(makeDueFeed)
  const end = useCommand(endDueFeed, { onDone: make.reset })
  const problem = make.problem ?? end.problem
  return (
    <Section title={t('profile.feed')} intro={t('profile.feed.intro')}>
      {problem && <Banner meaning="late">{problemText(t, problem)}</Banner>}
      {make.answer && (
        <Banner
          title={t('profile.feed.address')}
          action={<CopyButton text={make.answer.url} label={t('profile.feed.copy')} />}
        >
          <bdi>{make.answer.url}</bdi>
        </Banner>
      )}
      <Loaded query={query}>
        {({ createdAt }) => (
          <>
            {createdAt && (
              <p>
                {t('profile.feed.since')} <Time at={createdAt} />
              </p>
            )}
            <Button isPending={make.isPending} onPress={() => make.send({})}>
              {t(createdAt ? 'profile.feed.renew' : 'profile.feed.make')}
            </Button>{' '}
            {createdAt && (
              <Button kind="danger" isPending={end.isPending} onPress={() => end.send({})}>
                {t('profile.feed.end')}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Section>
  )
}
