import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/Dialog.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { keysOf } from './keys.ts'

/** All keys of the desk, as the key ? shows them. */
export function KeyboardHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('shell.keys')} isOpen onOpenChange={onClose}>
      <p>{t('shell.keys.intro')}</p>
      <dl className="shell-keys">
        <KeyLine keys={['Ctrl', 'K']} text={t('palette.title')} />
        {keysOf.map(([command, keys]) => (
          <KeyLine key={command} keys={keys} text={t(`shell.keys.${command}`)} />
        ))}
        <KeyLine keys={['j']} text={t('shell.keys.next')} />
        <KeyLine keys={['k']} text={t('shell.keys.previous')} />
        <KeyLine keys={['Enter']} text={t('shell.keys.open')} />
        <KeyLine keys={['t']} text={t('shell.keys.table')} />
      </dl>
      <h3>{t('views.keys')}</h3>
      <dl className="shell-keys">
        <KeyLine keys={['f']} text={t('register.filters')} />
        <KeyLine keys={['v']} text={t('register.beside.choice')} />
        <KeyLine keys={['x']} text={t('bulk.key.choose')} />
        <KeyLine keys={['a']} text={t('bulk.key.assign')} />
        <KeyLine keys={['n']} text={t('case.keys.note')} />
      </dl>
      <h3>{t('case.keys')}</h3>
      <dl className="shell-keys">
        <KeyLine keys={['n']} text={t('case.keys.note')} />
        <KeyLine keys={['r']} text={t('case.keys.reply')} />
        <KeyLine keys={['e']} text={t('case.keys.edit')} />
        <KeyLine keys={['a']} text={t('case.keys.assign')} />
      </dl>
    </Dialog>
  )
}

function KeyLine({ keys, text }: { readonly keys: readonly string[]; readonly text: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dt>
      <dd>{text}</dd>
    </div>
  )
}
