import type { ReactNode } from 'react'

export function Step({ number, heading, children }: { number: number; heading: string; children: ReactNode }) {
  return (
    <li className="card step">
      <span className="number" aria-hidden="true">
        {number}
      </span>
      <div>
        <h2>{heading}</h2>
        {children}
      </div>
    </li>
  )
}
