/**
 * Lines that say by their words what they are: data, each with an example. They are features of the line model; those
 * that are `sure` leave a line out whatever the model says.
 */
export interface Noise {
  name: string;
  /** Of the line in small letters: patterns that regard no case take twice as long on every page. */
  pattern: RegExp;
  /** Its pattern is of the line as it stands. */
  cased?: true;
  /** No paragraph is one: long lines are not asked, as asking costs a page more than all else that is done to its lines. */
  short?: true;
  sure: boolean;
  example: string;
}

export const NOISE: readonly Noise[] = [
  {
    name: 'read also',
    short: true,
    sure: true,
    pattern:
      /^(?:[►▶→»>*•·[(-]\s*)?(?:read (?:more|also|next|the full (?:story|article))|more (?:on this|from|about this|stories|coverage)|also read|see also|related(?: (?:articles?|stor(?:y|ies)|news|posts?|topics?|content|coverage))?|recommended(?: stories| reading)?|most read|most popular|further reading|explore more|don[’']t miss|you (?:may|might) also (?:like|be interested)|up next|watch(?: more| also| now)?|listen(?: to)?|in pictures|weiterlesen|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|voir aussi|lea también|leer más|te puede interesar|leia (?:também|mais)|veja também|leggi anche|lees ook|læs også|les også|läs också|lue myös|czytaj (?:też|także|więcej)|zobacz (?:też|także)|baca juga|читайте также|читайте ещё|читать также|см\. также|материалы по теме|читайте також|дивіться також|اقرأ أيضا|関連記事|相关阅读|관련기사)(?:\s*[:：|»>→—–-]|\s*$)/,
    example: 'Read also: Harbour talks resume in Port Selma',
  },
  {
    name: 'sign up',
    sure: false,
    pattern:
      /\b(?:sign up (?:for|to|here|now)|subscribe (?:to|now|today|here|for)|(?:daily|weekly|morning|free|our) (?:newsletter|briefing)|newsletter|get (?:the|our) (?:latest|best|top)|delivered (?:straight )?to your inbox|your inbox|download (?:our|the) app|follow us on|join (?:us|our) (?:on|channel|telegram|whatsapp)|our (?:telegram|whatsapp) channel|become a (?:member|subscriber|supporter)|support (?:our|independent) journalism|make a (?:donation|contribution)|advertis\w+)\b/,
    example: 'Sign up for our weekly newsletter',
  },
  {
    name: 'advertisement',
    short: true,
    sure: true,
    pattern:
      /^[-–—\s*]*(?:advertisements?|advertising|ads?|sponsored(?: content)?|promoted(?: content)?|paid content|story continues below(?: (?:this )?ad(?:vertisement)?)?|article continues (?:below|after)(?: (?:this )?ad(?:vertisement)?)?|continue reading(?: below)?|scroll to continue(?: with content)?|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|annonse?|iklan|реклама|広告|광고|广告)[-–—\s*:.]*$/,
    example: 'ADVERTISEMENT',
  },
  {
    name: 'share',
    short: true,
    sure: true,
    pattern:
      /^(?:share(?: (?:this|on|via|with|the)(?: \w+){0,3})?|tweet|pin(?: it)?|email(?: this)?|e-mail|print(?: this)?(?: article)?|copy(?: the)? link|link copied!?|copied!?|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|flipboard|messenger|threads|bluesky|viber|pinterest|save(?: article)?|bookmark|like|comments?|(?:\d+|no) comments?|leave a (?:comment|reply)|add (?:a )?comment|listen|follow|gift(?: this)?(?: article)?|teilen|drucken|partager|compartir|compartilhar|condividi|delen|udostępnij|поделиться|поділитися|分享|シェア|공유)(?:\s*[:+]|\s*$)/,
    example: 'Share this article',
  },
  {
    name: 'copyright',
    sure: false,
    pattern:
      /(?:^|\s)(?:©|\(c\) ?(?:19|20)\d\d|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|все права защищены)/,
    example: '© 2031 The Meridian Post. All rights reserved.',
  },
  {
    name: 'credit',
    short: true,
    sure: false,
    pattern:
      /^(?:(?:photo(?:graph)?s?|image|picture|pic|video|illustration|graphic|file|bild|foto|fotos|crédit(?: photo)?|фото|źródło|fot\.)(?: (?:by|credit|courtesy|from|source))?\s*[:：©/|]|.{0,80}\b(?:getty images|afp via getty|ap photo|epa-efe|shutterstock|reuters\/|afp\/|\/afp|\/reuters|\/ap\b|via ap|imago images|picture alliance))/,
    example: 'Photo: Mira Solberg / The Meridian Post',
  },
  {
    name: 'byline',
    short: true,
    sure: false,
    cased: true,
    // Latin and Cyrillic letters by name: the property of all letters, of either case, costs milliseconds on every page.
    pattern:
      /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]f|[Aa]v|[Oo]leh|[Аа]втор)[:\s]+[A-ZÀ-ÖØ-ÞĀ-ɏЀ-Я][a-zA-ZÀ-ɏЀ-ӿ.'’-]+(?:[\s,&]+(?:and|und|et|y|e|en|og|och|dan|in)?\s*[A-ZÀ-ÖØ-ÞĀ-ɏЀ-Я][a-zA-ZÀ-ɏЀ-ӿ.'’-]+){0,8}.{0,40}$/,
    example: 'By Mira Solberg and Anton Rey',
  },
  {
    name: 'date line',
    short: true,
    sure: false,
    pattern:
      /^(?:(?:first |last )?(?:published|updated|posted|modified|created|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|aggiornato|opublikowano|опубликовано|обновлено)\b.{0,80}|(?:[a-zà-ɏа-ӿ]{2,12}\.?,? )?\d{1,2}[.\s/-]{1,2}(?:\d{1,2}|[a-zà-ɏа-ӿ]{3,12})[.\s/-]{1,2}\d{2,4}.{0,30}|(?:[a-zà-ɏа-ӿ]{2,12},? )?[a-zà-ɏа-ӿ]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}.{0,30}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}.{0,30}|\d+ ?(?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?)\.? (?:read|ago).{0,20})$/,
    example: 'Published 3 May 2031, 14:20',
  },
  {
    name: 'cookies',
    sure: false,
    pattern:
      /\b(?:cookies?|privacy policy|terms (?:of (?:use|service)|and conditions)|personali[sz]ed ads|consent|datenschutz|politique de confidentialité)\b/,
    example: 'We use cookies to improve this site',
  },
  {
    name: 'walled',
    sure: false,
    pattern:
      /\b(?:to (?:continue|keep) reading|continue reading (?:this|with|your)|already (?:a|have an?) (?:subscriber|member|account)|log ?in to|sign in to|register (?:for free|to)|subscribers? only|for subscribers|unlock (?:this|the) (?:article|story)|this (?:article|content|story) is (?:for|only|exclusive|reserved)|free (?:articles?|trial)|start your (?:free )?trial|have reached your (?:limit|article))\b/,
    example: 'To continue reading, log in to your account',
  },
  {
    name: 'end matter',
    sure: false,
    pattern:
      /^(?:\(?(?:reporting|additional reporting|editing|writing|edited|compiled|translated) by\b|the views expressed|the opinions expressed|this article (?:was|has been|first|originally)|.{2,250} contributed (?:to this (?:report|story|article)|reporting)\b|[-–—(]?\s*(?:with )?(?:additional )?(?:reporting|files) (?:by|from)\b|this (?:story|article|report) (?:corrects|has been|was) |(?:do you have|have you got|got) an? (?:story|tip|news tip)\b|(?:get in touch|chat) with (?:us|our)\b|for more (?:stories|news|on this)\b.{0,60}(?:check|visit|click|follow)|follow .{2,60}coverage\b|our standards:|editor[’']s note|correction\b|contact .{2,60} at\b|e-?mail .{2,60} at\b|send (?:us )?(?:your )?tips|.{2,60} is an? .{0,60}(?:reporter|correspondent|editor|journalist|writer|columnist|producer)\b)/,
    example: 'Additional reporting by Anton Rey',
  },
];

/** A set of kinds of noise, one bit each in the order of `NOISE`. Lines longer than this speak for themselves. */
const MAX_LINE = 600;
/** Units of the longest line that may be one of those that are `short`. */
const MAX_SHORT = 160;
export function noiseOf(text: string): number {
  if (text.length > MAX_LINE) return 0;
  const small = text.toLowerCase();
  let set = 0;
  NOISE.forEach((n, i) => {
    if (n.short && text.length > MAX_SHORT) return;
    if (n.pattern.test(n.cased ? text : small)) set |= 1 << i;
  });
  return set;
}

/** The bit of a kind by its name; 0 for an unknown one. */
export const noiseBit = (name: string): number => {
  const i = NOISE.findIndex(n => n.name === name);
  return i < 0 ? 0 : 1 << i;
};

/** Says that the line belongs to a picture. */
export const CREDIT = noiseBit('credit');

/** The kinds that leave a line out by themselves. */
export const SURE = NOISE.reduce((set, n, i) => (n.sure ? set | (1 << i) : set), 0);
