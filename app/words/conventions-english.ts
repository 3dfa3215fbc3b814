/** The conventions in English; the words of documents, between “ and ”, stay Dutch. */
export const ENGLISH_CONVENTIONS: Record<string, { title: string; text: string }> = {
  C1: {
    title: 'A day',
    text: '“Uiterlijk”, “per” and “op” (by, as of, on) a day: that day. “Voor” (before) a day: the day before it. “Rond” (around) a day: a week later. Without a year it is the first time after the letter; “jl.” (last) lies behind us and is never a term.',
  },
  C2: {
    title: 'A month',
    text: 'The last day of the month. “Begin” is the 10th, “medio” (mid) the 20th, “eind” (end) the last day. “Voor mei” (before May) is 30 April. The month of the letter itself counts.',
  },
  C3: {
    title: 'A year',
    text: '“In” or “in de loop van” (in the course of) a year: 31 December. “Begin”: 31 March. “Medio” or “halverwege” (halfway): 31 July. “Voor” (before) a year: 31 December of the year before. “Dit jaar” and “volgend jaar” (this year, next year) count from the letter.',
  },
  C4: {
    title: 'A season',
    text: 'Late only when it is late in every reading: spring runs up to and including 20 June, summer 20 September, autumn 20 December, winter 20 March.',
  },
  C5: {
    title: 'Before and after the summer',
    text: 'In the Kamer the summer begins with the summer recess. “Voor de zomer” (before the summer) is the Thursday before the recess. “Na de zomer” (after it) is at most six weeks after the last day of the recess. “Rond de zomer” (around it) is 20 September.',
  },
  C6: {
    title: 'A recess',
    text: '“Voor” (before) a recess: the Thursday before it begins. “Kort na” (shortly after): four weeks after its last day. “Na” (after): six weeks. “Voor het einde van het reces” (before its end): its last day.',
  },
  C7: { title: 'Quarter and half-year', text: 'Those of the calendar; the last day counts.' },
  C8: {
    title: 'A duration',
    text: '“Binnen” and “over” (within, in) a number of days, weeks or months: counted from the date of the letter.',
  },
  C9: {
    title: 'An event with a known day',
    text: 'Elections, “Prinsjesdag” (Budget Day), “Verantwoordingsdag” (Accountability Day), “Voorjaarsnota” (Spring Memorandum), Christmas. “Voor” (before) is the day before; before Christmas is 24 December. The debates on the budget without a day: the Thursday before the Christmas recess.',
  },
  C10: {
    title: 'Vague words',
    text: '“Zo spoedig mogelijk”, “binnenkort”, “op korte termijn” (as soon as possible, soon, at short notice): we show the words and invent no day. Such a promise is open, never late. Where a hard word stands with it (“uiterlijk 1 juli”), that holds.',
  },
  C11: {
    title: 'Conditions',
    text: '“Zodra”, “nadat”, “na afronding van” (once, after, on completion of): there is a last day only once somebody records that the condition was met.',
  },
}
