import { useTranslation } from 'react-i18next'
import { dataText } from '../../../data-text.ts'
import { useNow } from '../../../ui/FormatContext.tsx'
import { Present } from '../../../ui/Avatar.tsx'
import { RelativeTime } from '../../../ui/Time.tsx'
import { useCase } from './case-context.ts'
import { useLiveCase, type Colleague } from './use-live-case.ts'

/** Who else has this case in front of them, who writes what, and who changed it last. */
export function Colleagues() {
  const { t } = useTranslation()
  const { people, changed } = useLiveCase(useCase().id)
  return (
    <Present people={people.map((person) => ({ ...person, doing: <Doing person={person} /> }))}>
      {/* Read out when it is said; how long ago it was is not, each time that it changes. */}
      <output>
        {changed?.byName && t('case.live.changed', { name: changed.byName })}
        {changed && !changed.byName && t('case.live.changed.unnamed')}
      </output>{' '}
      {changed && <RelativeTime at={changed.at} />}
    </Present>
  )
}

/** A pause to think is still writing. */
const writingMs = 60_000

function Doing({ person: { isHere, writing } }: { readonly person: Colleague }) {
  const { t } = useTranslation()
  const now = useNow()
  const [newest] = writing
  if (!newest) return t('case.live.looks')
  const [kind = ''] = newest.form.split('.')
  const what = dataText(t, `case.live.form.${kind}`) ?? t('case.live.form.other')
  return isHere && now.getTime() - Date.parse(newest.at) < writingMs ? (
    t('case.live.writes', { what })
  ) : (
    <>
      {t('case.live.began', { what })} <RelativeTime at={newest.at} />
    </>
  )
}
