import { useEffect, useState } from 'react'
import { useWords } from '../language'
import { CHART_WORDS } from '../words/charts'

/** Twice the pixels of the SVG, for screens and slides. */
const SCALE = 2

/** A button that draws the SVG file as PNG in the browser; it is there only where script runs. */
export function SavePng({ from, name }: { from: string; name: string }) {
  const words = useWords(CHART_WORDS)
  const [state, setState] = useState<'hidden' | 'ready' | 'failed'>('hidden')
  useEffect(() => setState('ready'), [])
  if (state === 'hidden') return null
  return (
    <>
      <button type="button" className="as-link" onClick={() => savePng(from, name).catch(() => setState('failed'))}>
        PNG
      </button>
      <span role="status">{state === 'failed' ? ` ${words.pngFailed}` : ''}</span>
    </>
  )
}

async function savePng(from: string, name: string): Promise<void> {
  const image = new Image()
  image.src = from
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * SCALE
  canvas.height = image.naturalHeight * SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!png) throw new Error('no picture')
  const address = URL.createObjectURL(png)
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}.png`
  link.click()
  URL.revokeObjectURL(address)
}
