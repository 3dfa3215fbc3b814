/** Abbreviations after which a sentence never ends, without their last full stop, in lower case. */
const INNER =
  `nr nrs no art artt lid-nr jo drs dr mr mrs ir ing prof ds mw mevr dhr jhr lic h.w.g a.b p pag pagg blz bl d.d dd i.c i.g.v i.h.b i.h.k.v i.o
i.p.v i.r.t i.s.m i.t.t i.v.m i.z m.a.w m.b.t m.b.v m.i m.i.v m.m m.m.v m.n m.u.v n.a.v n.b o.a o.b.v o.g.v o.i.d o.l.v o.m o.b.s o.v.v p.m p.v q.q r.k resp
s.g t.a t.a.v t.b.v t.g.v t.h.t t.n.v t.o.v t.w v.a v.v v.w.b v.z.v z.g z.n vgl vnl bijv bv b.v zgn zg zogen zogenaamd ca circa t.e.m incl excl max min gem
ev evt event f fl hfl hfdst hoofdst afd afl par ov sub st sec tel toel tit vlg wnd plv red zgh ong sect vs cf resp resp.lijk stb stcrt trb pb pbeg pbeu kst
kamerst hand bijl jan feb mrt apr jun jul aug sept okt nov dec ma di wo do vr za zo gr jr sr k.b a.o aant rb gw t.z.t t.t d.w.z d.m.v a.h.v e.e.a e.v.t
u.i.t c.q o.c.w v.w.s`
    .split(/\s+/u)
    .filter((word) => word !== '')

/** Abbreviations that may close a sentence: one does when the next word can begin one. */
const CLOSING =
  `jl a.s l.l dezes c.s e.a e.d e.o enz etc e.v ff mln mld mio bn n.v b.v u.a a.i w.o k.k s.s jongstl jongstled i.o.o p.p nl aansl m2 km kg
d.v.`
    .split(/\s+/u)
    .filter((word) => word !== '')

const inner = new Set(INNER)
const closing = new Set(CLOSING)

/** Whether a full stop after this word is part of the word: `inner` never ends a sentence, `closing` sometimes does. */
export function abbreviationKind(word: string): 'inner' | 'closing' | null {
  const bare = word.toLowerCase()
  if (closing.has(bare)) return 'closing'
  if (inner.has(bare)) return 'inner'
  return /^(?:[\p{L}]\.){1,5}[\p{L}]$/u.test(bare) ? 'closing' : null
}
