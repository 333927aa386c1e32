import type { setup as english } from '../../en/screen/setup.ts'

export const setup = {
  title: 'Preparar Charley',
  intro: 'El panel del personal imprime paquetes para una cita. Solo se abre con su propio PIN. No trae ningún PIN de fábrica.',
  begin: 'Elegir un PIN',
  later: 'Más tarde',
  laterHint: 'Más tarde: el panel queda cerrado hasta que se inicie Charley otra vez. Los pacientes pueden usar todo lo demás.',
  first: 'Elija un PIN de 6 a 8 números',
  firstHint:
    'Que no sea un número repetido, una serie ni un año de nacimiento. Anótelo donde el personal guarda este tipo de datos.',
  second: 'Escriba el mismo PIN otra vez',
  secondHint: 'Para confirmar que es el que quería.',
  next: 'Siguiente',
  save: 'Guardar el PIN',
  different: 'Los dos PIN no son iguales. Empiece de nuevo.',
  denied: {
    'too-easy': 'Este PIN es muy fácil de adivinar. Elija uno sin números repetidos, sin series y sin años.',
    'not-allowed': 'No se puede elegir un PIN ahora. Inicie Charley otra vez.',
    unwritable:
      'No se pudo guardar el PIN. Puede que el disco esté lleno o protegido. Libere algo de espacio e intente otra vez.',
    failed: 'No se pudo guardar el PIN. Intente otra vez.',
  },
  doneTitle: 'El PIN del panel está listo.',
  doneLine: 'Para abrir el panel, toque “Personal” en la primera página.',
  start: 'Iniciar Charley',
} satisfies typeof english
