import type { KeyboardLayout } from '../parts/keyboard.ts'

export const keyboard: KeyboardLayout = {
  letters: ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm', 'áéíóúü'],
  signs: ['.,¿?¡!:;', '-/()%+&', '’“”«»'],
}
