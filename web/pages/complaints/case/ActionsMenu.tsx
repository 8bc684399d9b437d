import { useTranslation } from 'react-i18next'
import type { CaseAction } from '../../../../shared/api/case.ts'
import { isOpen } from '../../../../shared/statuses.ts'
import { paths } from '../../../paths.ts'
import { Button } from '../../../ui/Button.tsx'
import type { IconName } from '../../../ui/Icon.tsx'
import { Menu, type MenuAction } from '../../../ui/Menu.tsx'
import { Row } from '../../../ui/Page.tsx'
import { useCase, useGo, useReason } from './case-context.ts'
import type { CasePanel } from './case-search.ts'
import { useCodeText } from './words.ts'

/** Everything that can be done with the case besides its step; what cannot says why. */
export function ActionsMenu() {
  const { t } = useTranslation()
  const { id, kind, status, step, may } = useCase()
  const isEarly = kind === 'complaint' && ['received', 'acknowledged', 'assessed'].includes(status)
  const text = useCodeText()
  const go = useGo()
  const noteReason = useReason('note')
  const messageReason = useReason('message')
  const item = (panel: Exclude<CasePanel, 'view'>, action: CaseAction, icon?: IconName): MenuAction => ({
    id: panel,
    label: t(`case.action.${panel}`),
    ...(icon && { icon }),
    disabledReason: may[action].allowed ? null : text(may[action].reason ?? 'policy.notNow'),
    onAction: () => go({ panel }),
  })
  const isComplaint = kind === 'complaint'
  return (
    <Row>
      {isEarly && may.settle.allowed && (
        <Button icon="check" onPress={() => go({ panel: 'settle' })}>
          {t('case.action.settle')}
        </Button>
      )}
      <Button
        icon="note"
        disabledReason={noteReason}
        reasonPlace="hover"
        onPress={() => go({ panel: 'note' })}
      >
        {t('case.action.note')}
      </Button>
      <Button
        icon="reply"
        disabledReason={messageReason}
        reasonPlace="hover"
        onPress={() => go({ panel: 'message' })}
      >
        {t('case.action.message')}
      </Button>
      <Menu
        label={t('case.actions')}
        trigger={<Button icon="more">{t('case.actions')}</Button>}
        groups={[
          {
            id: 'contact',
            items: [
              item('contact', 'message', 'phone'),
              item('ask', 'message', 'edit'),
              ...(isComplaint && isOpen(status)
                ? [
                    {
                      id: 'delay',
                      label: t('case.action.delay'),
                      icon: 'soon' as const,
                      disabledReason: messageReason,
                      onAction: () => go({ panel: 'message', part: 'delay' }),
                    },
                  ]
                : []),
              ...(isOpen(status) ? [item('outside', 'message', 'external')] : []),
              item('upload', 'message', 'upload'),
              item('accessCode', 'reissueAccessCode', 'lock'),
              {
                id: 'flow',
                label: t('case.action.flow'),
                icon: 'split',
                onAction: () => go({ panel: 'flow' }),
              },
              {
                id: 'print',
                label: t('case.action.print'),
                icon: 'print',
                onAction: () => go({ as: 'print' }),
              },
              {
                id: 'followUp',
                label: t('case.action.followUp'),
                icon: 'print',
                onAction: () => window.open(paths.followUp(id), '_blank', 'noopener'),
              },
            ],
          },
          {
            id: 'people',
            items: [
              item('assign', 'assign', 'person'),
              item('people', 'edit', 'people'),
              item('exposure', 'edit', 'external'),
              ...(isComplaint ? [item('group', 'edit', 'people')] : []),
              item('representative', 'message', 'person'),
              item('restriction', 'setConfidential', 'phone'),
              item('confidential', 'setConfidential', 'lock'),
            ],
          },
          {
            id: 'case',
            items: [
              ...(isEarly ? [item('settle', 'settle', 'check')] : []),
              ...(isComplaint && step !== 'restate' ? [item('restate', 'restate', 'edit')] : []),
              ...(isComplaint && step !== 'restate' && step !== 'assess'
                ? [item('assess', 'assess', 'edit')]
                : []),
              ...(status === 'decided' ? [item('withdrawDecision', 'withdrawDecision', 'back')] : []),
              item('merge', 'merge', 'merge'),
              item('split', 'split', 'split'),
              item('convert', 'convert', 'turn'),
              item('spam', 'setConfidential', 'cross'),
              isOpen(status) ? item('close', 'close', 'check') : item('reopen', 'reopen', 'back'),
            ],
          },
        ]}
      />
    </Row>
  )
}
