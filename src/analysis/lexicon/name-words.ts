/** Words by which names of people, titles and names of bodies are told apart. */

/** Inside names: "van", "al". */
export const PARTICLE =
  /^(?:de|del|dela|della|di|da|das|dos|du|degli|dello|vom|zur|zum|ould|bint|binti|wa|ole|arap|van|von|der|den|ter|la|le|el|al|bin|ibn|ben|abu|ul|zu|al-\p{L}+|el-\p{L}+|ap|y|e|Ní|Mac)$/u;
/** Words of offices that are written with a capital in front of a name, beside the roles themselves. */
export const TITLE_WORD =
  /^(?:vice|deputy|prime|foreign|defen[cs]e|interior|finance|justice|health|energy|trade|labou?r|treasury|state|home|shadow|first|chief|national|security|general|former|acting|special|senior|affairs|white|house|senate|executive|press|crown|supreme|high|attorney|political|immigration|environment|education|transport|culture|economy|economic|agriculture|commerce|housing|development|business|work|pensions|army|navy|major|staff|assistant|under|ex|interim|permanent|outgoing|incoming|independent|communications|policy|opposition|co|grand|lead|junior|top|police|university|the|and|of|border|migration|digital|climate|water|industry|infrastructure|budget|election)$/;
/** "al-Mansouri": an article and the name in one word. */
export const ARTICLED = /^(?:al|el|ul|ad|an|ar|as|at|az)-\p{Lu}/u;
export const NOT_NAME: ReadonlySet<string> = new Set(
  'the a an another other every each such this that these those he she it they we i you his her their its our my your in on at by for from of to with as and or but if when while after before since because although though however meanwhile asked speaking according there what who why how where no not yes some many several few most all both one two three last next now then also still even just earlier later monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter god internet reporting editing additional during under over until between among against about through without within across around behind beyond like near off onto per than toward towards upon via despite instead so thus yet here let please read more new mr mrs ms miss'.split(
    ' ',
  ),
);

/** Words with a capital that alone are never a person's name: parts of the world, faiths, alliances. */
export const NOBODY =
  /^(?:europe|africa|asia|america|oceania|antarctica|eurasia|scandinavia|christ|islam|nazi|nato|eu|un)$/;

/** What somebody is, by the look of the word. */
export const WORKS = /(?:ist|ian|eer|or|er|man|woman)$/;

/** "Katya, 28," "Katya, a 28-year-old", "Katya, a soft-spoken 28-year-old", "Katya, whose mother", "Katya, who goes by one name". */
export const AGED =
  /^, (?:\d\d ,|an? (?:\p{Ll}[\p{Ll}-]* ){0,2}\d+-year-old|whose (?:father|mother|parents|son|daughter|children|wife|husband|brother|sister|family|home|house|name)\b|who (?:goes|lives)\b)/u;

/** Words for things that are surnames, too. */
export const SURNAMES =
  /^(?:day|hall|park|street|west|north|bridge|rivers|law|bill|post|forum|prince|court|house|church|banks|price|wall|war|week|act|home)$/;

/** Words that bodies, events and places are named with. */
export const ORGANISATION =
  /^(?:defence|defense|house|court|bank|union|state|states|city|county|church|news|times|post|herald|journal|today|tv|radio|press|university|inc|corp|ltd|street|avenue|road|square|hall|airport|river|sea|ocean|islands?|mountains?|north|south|east|west|northern|southern|eastern|western|central|international|united|national|federal|european|african|american|asian|democratic|republican|democrats?|republicans?|war|act|bill|law|treaty|deal|award|prize|cup|league|day|week|year|games|olympics|forum|services|affairs|studies|relations|rights|ministers|officials|leaders|group|fund|partners|capital|holdings|institute|foundation|conference|action|party|front|movement|army|brigade|regiment|battalion|district|province|region|republic|kingdom|emirates|strait|strip|gulf|wadi|mount|peninsula|valley|park|stadium|arena|hotel|port|harbour|harbor|prison|barge|museum|library|theatre|theater|center|centre|building|tower|bridge|station|base|force|command|staff|chiefs|security|intelligence|investigation|department|ministry|bureau|authority|administration|commission|committee|council|office|agency|service|parliament|congress|senate|assembly|cabinet|government|police|airlines?|airways|management|rules|tourism|travel|motors|industries|systems|technologies|media|network|association|society|alliance|federation|coalition|corporation|company|university|college|school|hospital|committees|board|summit|peace|freedom|policy|workforce|employment|development|infrastructure)$/;
