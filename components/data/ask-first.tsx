import { AlertDialog } from '@base-ui/react/alert-dialog'
import type { ReactNode } from 'react'

type Props = {
  /** What is on the button that asks. */
  button: string
  question: string
  children: ReactNode
  yes: string
  no: string
  disabled?: boolean
  onYes: () => void
}

/** A deed that takes two steps, as there is no way back. The dialog gives the focus back when it closes. */
export function AskFirst({ button, question, children, yes, no, disabled = false, onYes }: Props) {
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger disabled={disabled}>{button}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="backdrop" />
        <AlertDialog.Popup className="dialog page-text">
          <AlertDialog.Title>{question}</AlertDialog.Title>
          <AlertDialog.Description render={<div />}>{children}</AlertDialog.Description>
          <div className="choices">
            <AlertDialog.Close>{no}</AlertDialog.Close>
            <AlertDialog.Close className="main" onClick={onYes}>
              {yes}
            </AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
