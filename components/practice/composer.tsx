import { useState, type KeyboardEvent } from 'react'

type Props = {
  kind: 'comment' | 'message'
  label: string
  hint: string
  button: string
  onSend: (text: string) => void
}

/** A field to write in: Enter sends, Shift+Enter begins a line. */
export function Composer({ kind, label, hint, button, onSend }: Props) {
  const [text, setText] = useState('')
  const send = () => {
    if (!text.trim()) return
    onSend(text.trim())
    setText('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  return (
    <div className="composer">
      <textarea
        data-composer={kind}
        rows={1}
        aria-label={label}
        placeholder={hint}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" data-submit={kind} onClick={send}>
        {button}
      </button>
    </div>
  )
}
