import { describe, expect, it } from 'vitest'
import { isOwnPage } from '../../../../src/main/origins/own-pages.ts'

const own = ['charley://app']
type Frame = Exclude<Parameters<typeof isOwnPage>[0], null>
const frame = (url: string, parent: Frame['parent'] = null): Frame => ({ url, parent })

describe('who may ask', () => {
  it.each([
    'charley://handout/',
    'charley://app.evil/',
    'charley://app:1/',
    'charley://user@app/',
    'charley2://app/',
    'https://app/',
    'file:///index.html',
    'blob:charley://app/0b9e3f6e',
    'data:text/html,charley://app/',
    'about:blank',
    'about:srcdoc',
    '',
  ])('denies %j', (url) => {
    expect(isOwnPage(frame(url), own)).toBe(false)
  })

  it('denies a frame that is gone', () => {
    expect(isOwnPage(null, own)).toBe(false)
  })

  it('denies a frame inside another, even one of our own', () => {
    expect(isOwnPage(frame('charley://app/index.html', {} as Frame['parent']), own)).toBe(false)
  })

  it('takes the top frame of our page', () => {
    expect(isOwnPage(frame('charley://app/index.html#home'), own)).toBe(true)
  })
})
