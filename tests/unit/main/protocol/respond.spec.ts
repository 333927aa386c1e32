import { symlinkSync, mkdirSync, writeFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listAssets } from '../../../../src/main/protocol/list-assets.ts'
import { respond, type ServeOptions } from '../../../../src/main/protocol/respond.ts'
import { makeFolder } from '../support/folder.ts'

const SHEET = '0b9e3f6e-58a3-4b77-9d2c-3f1f3a1a7c55'

function setUp(): { folder: string; options: ServeOptions } {
  const folder = makeFolder()
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'assets', 'index.js'), 'export {}')
  writeFileSync(join(folder, 'notes.txt'), 'not ours to serve')
  symlinkSync('/etc/hostname', join(folder, 'link.js'))
  const options: ServeOptions = {
    assets: listAssets(folder),
    generated: new Map([['/calm.html', { body: 'calm', type: 'text/html; charset=utf-8' }]]),
    handout: (id) => (id === SHEET ? Buffer.from('%PDF-1.7') : undefined),
    ownPages: ['charley://app'],
  }
  return { folder, options }
}

const ask = (options: ServeOptions, url: string, init?: RequestInit) => respond(new Request(url, init), options)

describe('what is served', () => {
  it.each(['notes.txt', 'link.js', 'assets', '.'])('nothing for %s', async (name) => {
    expect((await ask(setUp().options, `charley://app/./${name}`)).status).toBe(name === '.' ? 200 : 404)
  })

  it('nothing at all where no page was built', () => {
    expect(listAssets(join(makeFolder(), 'missing')).size).toBe(0)
  })

  it('404, and no crash, for a file that went away', async () => {
    const { folder, options } = setUp()
    rmSync(join(folder, 'index.html'))
    expect((await ask(options, 'charley://app/index.html')).status).toBe(404)
  })

  it('404 for a sheet of an ended visit', async () => {
    expect((await ask(setUp().options, `charley://handout/${SHEET.replace('0', '1')}`)).status).toBe(404)
  })

  it('405 for a POST', async () => {
    expect((await ask(setUp().options, 'charley://app/index.html', { method: 'POST', body: 'x' })).status).toBe(405)
  })

  it('the page, with its policy and its type', async () => {
    const reply = await ask(setUp().options, 'charley://app/index.html')
    expect(await reply.text()).toBe('<!doctype html>')
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
    })
  })

  it('the policy with denials too', async () => {
    const reply = await ask(setUp().options, 'charley://app/missing')
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('headers only for HEAD', async () => {
    const reply = await ask(setUp().options, 'charley://app/assets/index.js', { method: 'HEAD' })
    expect([reply.status, await reply.text()]).toEqual([200, ''])
  })

  it('the calm page from memory', async () => {
    expect(await (await ask(setUp().options, 'charley://app/calm.html')).text()).toBe('calm')
  })

  it.each([
    ['charley://app', 'charley://app'],
    ['https://evil.example', null],
    ['null', null],
  ])('a sheet to the page of %s only', async (origin, allowed) => {
    const reply = await ask(setUp().options, `charley://handout/${SHEET}`, { headers: { origin } })
    expect(reply.headers.get('content-type')).toBe('application/pdf')
    expect(reply.headers.get('access-control-allow-origin')).toBe(allowed)
  })
})
