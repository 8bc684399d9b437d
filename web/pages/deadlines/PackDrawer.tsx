import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { previewRulePack, switchRulePack } from '../../../shared/api/rule-packs.ts'
import { groupReference } from '../../../shared/reference.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { useFormProblem } from '../../problem-text.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Drawer } from '../../ui/Dialog.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { Form } from '../../ui/Form.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { ButtonLink, Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/Page.tsx'
import { Table } from '../../ui/Table.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { toast } from '../../ui/Toast.tsx'
import { Points } from '../../ui/Written.tsx'
import { useReadOnlyReason } from '../settings/SettingsFrame.tsx'
import { useSettingsSearch } from '../settings/settings-state.ts'
import { usePackWords } from './pack-words.ts'
import type { Pack } from './RulePacksPage.tsx'

/** One pack: what it asks for, what it would have meant, and the switch (`?edit=<key>`). */
export function PackDrawer({ packs }: { readonly packs: readonly Pack[] }) {
  const router = useRouter()
  const words = usePackWords()
  const { edit } = useSettingsSearch()
  const pack = packs.find(({ key }) => key === edit)
  const close = () => router.history.push(paths.settings('rule-packs'))
  return (
    <Drawer title={pack ? words.nameOf(pack) : ''} isOpen={pack !== undefined} onOpenChange={close}>
      {pack && (
        <>
          <Contents pack={pack} />
          <Effect pack={pack} />
          <SwitchForm key={`${pack.key} ${pack.inForce !== null}`} pack={pack} />
        </>
      )}
    </Drawer>
  )
}

function Contents({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const words = usePackWords()
  const { scope, finalAnswer, validFrom, validTo } = pack
  const known = [
    { label: t('packs.sector'), value: words.sectorOf(pack) },
    {
      label: t('packs.countries'),
      value: scope.countries ? format.list(scope.countries.map(words.countryOf)) : t('packs.everywhere'),
    },
    { label: t('packs.nature'), value: t(pack.isStatutory ? 'packs.statutory' : 'packs.promise') },
    {
      label: t('packs.requires'),
      value:
        finalAnswer.requires.length > 0 &&
        format.list(finalAnswer.requires.map((part) => t(`packs.part.${part}`))),
    },
    { label: t('packs.secondStage'), value: pack.secondStage && t('packs.secondStage.other') },
    { label: t('packs.outsideBody'), value: pack.outsideBody },
    { label: t('packs.duties'), value: pack.duties.length > 0 && <Lines lines={words.dutiesOf(pack)} /> },
    {
      label: t('packs.valid'),
      value: validTo
        ? t('packs.valid.until', { from: format.day(validFrom, now), until: format.day(validTo, now) })
        : t('packs.valid.from', { from: format.day(validFrom, now) }),
    },
    { label: t('packs.source'), value: pack.source },
    {
      label: t('packs.checked'),
      value: pack.checkedOn ? format.day(pack.checkedOn, now) : pack.draft ? null : t('packs.unchecked'),
    },
  ].filter(({ value }) => value)
  return (
    <>
      {pack.isSecondHand && <Banner meaning="soon">{t('packs.secondHand.long')}</Banner>}
      {pack.clocks.length > 0 && (
        <Table
          label={t('packs.clocks')}
          rows={pack.clocks}
          keyOf={(clock) => `${clock.key} ${clock.startsAt}`}
          columns={[
            { id: 'key', header: t('packs.clock'), cell: words.clockOf },
            { id: 'term', header: t('packs.term'), cell: (clock) => words.termOf(clock), width: '10rem' },
            { id: 'start', header: t('packs.start'), cell: (clock) => words.startOf(clock) },
          ]}
          isStackedOnPhone
        />
      )}
      {pack.clocks.flatMap(({ key, extension }) =>
        extension ? (
          <p key={`${key} ${extension.amount}`}>
            {`${words.clockOf({ key })}, ${t('packs.extension')}: ${t(`packs.extension.${extension.from}`, { term: words.termOf(extension) })}`}
          </p>
        ) : (
          []
        ),
      )}
      <Facts facts={known} />
      {pack.draft && (
        <ButtonLink icon="edit" href={paths.settings('rule-packs', { edit: `draft:${pack.key}` })}>
          {t('packs.own.edit')}
        </ButtonLink>
      )}
    </>
  )
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

/** What the pack would have meant for the last cases. */
function Effect({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation()
  const words = usePackWords()
  const format = useFormat()
  const now = useNow()
  const query = useQuery(apiQuery(previewRulePack, { params: { key: pack.key } }))
  return (
    <Section title={t('packs.effect')}>
      <Loaded query={query}>
        {({ cases, inScope, clocks, late }) => (
          <>
            <p>{t('packs.effect.scope', { cases: format.number(cases), inScope: format.number(inScope) })}</p>
            {clocks.length > 0 && (
              <Table
                label={t('packs.effect')}
                rows={clocks}
                keyOf={(clock) => clock.clockKey}
                columns={[
                  {
                    id: 'key',
                    header: t('packs.clock'),
                    cell: (clock) => words.clockOf({ key: clock.clockKey }),
                  },
                  {
                    id: 'inTime',
                    header: t('packs.effect.inTime'),
                    align: 'end',
                    cell: (clock) => clock.inTime,
                  },
                  { id: 'late', header: t('packs.effect.late'), align: 'end', cell: (clock) => clock.late },
                  {
                    id: 'running',
                    header: t('packs.effect.running'),
                    align: 'end',
                    cell: (clock) => clock.running,
                  },
                ]}
              />
            )}
            {clocks.flatMap(({ clockKey, stricter }) =>
              stricter > 0 ? (
                <p key={clockKey}>
                  {`${t('packs.effect.stricter')}: ${words.clockOf({ key: clockKey })}, ${format.number(stricter)}`}
                </p>
              ) : (
                []
              ),
            )}
            {late.length > 0 && (
              <Points>
                {late.slice(0, 8).map((each) => (
                  <li key={`${each.subjectId} ${each.clockKey}`}>
                    <Link href={paths.complaint(each.subjectId)}>
                      {t('packs.effect.lateLine', {
                        reference: groupReference(each.reference),
                        clock: words.clockOf({ key: each.clockKey as 'update' }),
                        due: format.time(each.dueAt, now),
                      })}
                    </Link>
                  </li>
                ))}
              </Points>
            )}
          </>
        )}
      </Loaded>
    </Section>
  )
}

/** On or off, with the reason; it holds for what is received from then on. */
function SwitchForm({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation()
  const readOnly = useReadOnlyReason()
  const format = useFormat()
  const now = useNow()
  const [reason, setReason] = useState('')
  const isOn = pack.inForce !== null
  const command = useCommand(switchRulePack, {
    onDone: () => toast(t(isOn ? 'packs.switchedOff' : 'packs.switchedOn')),
  })
  const send = (turnOn: boolean) =>
    command.send({ params: { key: pack.key }, body: { isOn: turnOn, reason } })
  return (
    <Form
      problem={useFormProblem(command.problem)}
      onSubmit={() => send(!isOn)}
      actions={
        <>
          <Button
            kind={isOn ? 'danger' : 'primary'}
            type="submit"
            isPending={command.isPending}
            disabledReason={readOnly}
          >
            {t(isOn ? 'packs.switchOff' : 'packs.switchOn')}
          </Button>
          {isOn && pack.draft && (
            <Button isPending={command.isPending} disabledReason={readOnly} onPress={() => send(true)}>
              {t('packs.renew')}
            </Button>
          )}
        </>
      }
    >
      {pack.inForce && (
        <p>
          {t('packs.since', { from: format.time(pack.inForce.from, now) })} {pack.inForce.reason}
        </p>
      )}
      <TextArea
        name="reason"
        label={t('packs.reason')}
        hint={t('packs.reason.hint')}
        isRequired
        rows={2}
        value={reason}
        onChange={setReason}
      />
    </Form>
  )
}
