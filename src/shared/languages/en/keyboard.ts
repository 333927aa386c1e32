import type { KeyboardLayout } from '../parts/keyboard.ts'

export const keyboard: KeyboardLayout = {
  letters: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  signs: ['.,?!:;', '-/()%+&', '’“”'],
}
