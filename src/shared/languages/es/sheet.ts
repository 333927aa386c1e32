import type { SheetWords } from '../parts/sheet.ts'
import { groups } from './groups.ts'
import { locale } from './locale.ts'

export const sheet: SheetWords = {
  locale: locale.regionalTag,
  languageName: locale.ownName,
  doctorTagline: 'Señales que no pueden esperar. Guarde esta hoja donde la pueda ver.',
  askDesk: 'Pregunte en la recepción',
  frontDesk: 'la recepción',
  // Always follows "al", as a number does: "Llame al 911".
  localEmergencyNumber: 'número de emergencias de su zona',
  clinic: {
    title: 'Su clínica',
    phone: 'Teléfono',
    hours: 'Horario',
    emergency: 'Emergencias',
    phoneAndHours: 'Teléfono y horario',
  },
  certainty: {
    strong: 'Evidencia sólida',
    some: 'Alguna evidencia',
    weak: 'Evidencia débil',
    'not-shown': 'No está demostrado',
  },
  certaintyKey: {
    title: 'Evidencia científica:',
    strong: 'Sólida',
    some: 'Alguna',
    weak: 'Débil',
    'not-shown': 'No demostrado',
  },
  callout: { 'ask-first': 'Pregunte primero', danger: 'Peligro', do: 'Qué hacer' },
  groups,
  food: {
    food: 'Alimento y porción',
    share: 'Parte de un día',
    shareInBrief: (isLimit) => (isLimit ? 'Del límite de un día' : 'De lo que necesita al día'),
    amount: 'Cantidad',
    percent: (whole) => `${whole}%`,
    wholeBar: (amount, group) =>
      group === undefined
        ? `Una barra llena es la cantidad de un día: ${amount}, el Valor Diario de las etiquetas de los alimentos.`
        : `Una barra llena es la cantidad de un día para ${group}: ${amount}.`,
  },
  alsoAnyOf: 'También por cualquiera de estas:',
  actNow: 'Avise al personal ya o llame a emergencias.',
  moreSigns: 'Estas no son todas las señales.',
  notAll: 'Estos no son todos. Si tiene dudas, pregunte.',
  remember: (message) => `Recuerde: ${message}`,
  ownQuestion: 'Mi propia pregunta:',
  untranslated: 'Esta parte aún no está traducida.',
  generalKnowledge: 'conocimiento clínico general, para confirmar con su médico',
  overdueSigns: 'A esta lista le toca una revisión. Si tiene dudas, pregunte al personal.',
  sources: 'De dónde viene esto',
  sourcesInBrief: 'Fuentes',
  andOthers: (names) => `${names}; y otras`,
  publicPage: {
    readMore: (isTranslated) => (isTranslated ? 'Lea más en internet:' : 'Lea más en internet (en inglés):'),
    code: (address) => `Código QR. Con la cámara de un teléfono abre ${address}.`,
  },
  about: {
    dates: (edition, written, reviewDue) =>
      edition === written
        ? `Edición del ${edition}; próxima revisión: ${reviewDue}.`
        : `Edición del ${edition}. Escrito el ${written}; próxima revisión: ${reviewDue}.`,
    notReviewed: 'Esta clínica todavía no lo ha revisado.',
    reviewed: (date) => `Revisado por esta clínica el ${date}.`,
    reviewedOnly: (titles) => `De esta hoja, esta clínica solo ha revisado ${titles}.`,
    disclaimer:
      'Solo para aprender: no dice qué tiene usted y no reemplaza a su médico ni al personal de enfermería. No deje de tomar ni cambie una medicina por lo que lea aquí.',
    briefDisclaimer: 'Solo para aprender: no reemplaza a su médico. No deje de tomar ni cambie una medicina por esta hoja.',
  },
  packet: {
    title: 'Para su cita',
    madeFor: (date) => `Preparado para usted el ${date}`,
    contents: 'En este paquete',
    note: 'Una nota de quien le atiende',
    ownNotes: 'Mis notas y preguntas',
    doctor: 'Cuándo ir al médico',
  },
  emptySide: 'Este lado está vacío para que el tema siguiente empiece en su propia hoja.',
  visit: {
    title: 'Para mi cita',
    titleOther: 'Para la cita de otra persona',
    tagline: 'Entregue esta hoja a quien le atienda.',
    name: 'Nombre, si quiere escribirlo:',
    ticked: 'Señales marcadas',
    nothing: 'No se marcó ninguna señal. Eso no quiere decir que todo esté bien. Diga al personal qué le preocupa.',
    contexts: 'También le pasa',
    questions: 'Preguntas para hacer',
    read: 'Leído hoy en el quiosco',
    say: (words) => `Qué decir: “${words}”`,
    not: 'Qué no hacer',
  },
  slip: {
    title: 'Hoja de emergencia para la recepción',
    number: 'Número de emergencias',
    more: (count) => `Y ${count} más: dígalo en la recepción.`,
  },
  page: (page, pages) => `Página ${page} de ${pages}`,
}
