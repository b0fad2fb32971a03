/** Which language a text is in: one short report in each of many, of our own writing. */
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/cli/html';
import { languageOf, languageOfArticle, lettersOf } from '../../../src/page/read/language';
import { LITTLE_WORDS, SCRIPTS } from '../../../src/page/read/languages.table';
import { CANAL } from '../../e2e/live/stories';

const TEXTS: Readonly<Record<string, string>> = {
  en: 'The minister said on Monday that the harbour would be closed for the whole of the winter, and that nobody in the town had been asked what they thought of it.',
  de: 'Der Minister hat am Montag gesagt, dass der Hafen im Winter nicht mehr für die Schiffe der Nachbarn offen ist, und dass sich auch nach der Wahl nichts daran ändern wird.',
  fr: 'Le ministre a déclaré lundi que le port de la ville serait fermé pour tout l’hiver, et que les pêcheurs des deux pays avaient été prévenus par une lettre dans la presse.',
  es: 'El ministro dijo el lunes que el puerto de la ciudad estará cerrado todo el invierno y que los pescadores de los dos países ya lo sabían por la prensa desde hace un mes.',
  pt: 'O ministro disse na segunda-feira que o porto da cidade não vai abrir no inverno e que os pescadores dos dois países já foram avisados por uma carta do governo também.',
  it: 'Il ministro ha detto lunedì che il porto della città non sarà aperto per tutto l’inverno e che i pescatori dei due paesi sono stati avvisati con una lettera del governo.',
  nl: 'De minister heeft maandag gezegd dat de haven van de stad in de winter niet meer open is en dat de vissers uit het noorden daarover een brief hebben gekregen van hem.',
  sv: 'Ministern sade på måndagen att hamnen i staden inte kommer att vara öppen i vinter och att fiskarna från de två länderna redan har fått veta det genom ett brev om saken.',
  da: 'Ministeren sagde mandag, at havnen i byen ikke vil være åben til vinter, og at fiskerne fra de to lande også har fået det at vide i et brev, som blev sendt efter mødet.',
  fi: 'Ministeri sanoi maanantaina, että kaupungin satama ei ole auki talvella ja että kalastajat ovat myös saaneet siitä kirjeen, mutta he eivät vielä tiedä, mitä se nyt on ja kuin paljon.',
  et: 'Minister ütles esmaspäeval, et linna sadam ei ole talvel enam lahti ja et kalurid on selle kohta ka kirja saanud, aga nad ei tea veel, mis siis pärast seda on.',
  pl: 'Minister powiedział w poniedziałek, że port w mieście nie będzie otwarty przez całą zimę i że rybacy z obu krajów już o tym wiedzą, ale nie czy to jest na pewno tak.',
  cs: 'Ministr v pondělí řekl, že přístav ve městě nebude v zimě otevřen a že rybáři z obou zemí už o tom byli informováni, ale podle nich se to ještě může na jaře změnit.',
  sk: 'Minister v pondelok povedal, že prístav v meste nebude v zime otvorený a že rybári z oboch krajín už boli o tom informovaní, ale podľa nich sa to ešte môže na jar zmeniť, keď bol sneh.',
  hr: 'Ministar je u ponedjeljak rekao da će luka u gradu biti zatvorena cijelu zimu i da su ribari iz obje zemlje već dobili pismo o tome, što nije bilo lako, ali kao da se ne može.',
  hu: 'A miniszter hétfőn azt mondta, hogy a város kikötője télen nem lesz nyitva, és hogy a halászok már kaptak egy levelet, de szerint ez még csak az eleje van.',
  ro: 'Ministrul a spus luni că portul din oraș nu va fi deschis în această iarnă și că pescarii din cele două țări au fost anunțați cu o scrisoare de la guvern după ce sunt mai mulți.',
  tr: 'Bakan pazartesi günü yaptığı açıklamada, şehrin limanı için bir karar alındığını ve kış boyunca kapalı olacağını söyledi, ancak balıkçılar da bu karara göre daha çok bilgi istedi, gibi.',
  id: 'Menteri itu mengatakan pada hari Senin bahwa pelabuhan di kota tidak akan dibuka untuk musim dingin dan bahwa para nelayan dari dua negara telah diberi tahu oleh surat ini juga.',
  ru: 'Министр сказал в понедельник, что порт в городе не будет открыт на зиму и что рыбаки из обеих стран уже получили от него письмо, но так и не знают, как это для них обернётся.',
  uk: 'Міністр сказав у понеділок, що порт у місті не буде відкритий на зиму і що рибалки з обох країн вже отримали про це лист від уряду, але його ще не було за цей час у них.',
  bg: 'Министърът каза в понеделник, че пристанището в града няма да бъде отворено през зимата и че рибарите от двете страни са получили писмо за това, но то не е било на всички, които са тук.',
  sr: 'Министар је у понедељак рекао да ће лука у граду бити затворена целу зиму и да су рибари из обе земље већ добили писмо о томе, али то није било лако, као што се и очекује.',
  ar: 'قال الوزير يوم الاثنين إن الميناء في المدينة لن يفتح في الشتاء وإن الصيادين من البلدين قد علموا ذلك من رسالة بعد أن كان هذا الأمر بين الحكومة على ما قال',
  fa: 'وزیر روز دوشنبه گفت که بندر این شهر در زمستان باز نمی شود و ماهیگیران دو کشور از این تصمیم با یک نامه آگاه شده اند تا برای آن آماده باشند و خود را به شهر برسانند',
  hi: 'मंत्री ने सोमवार को कहा कि शहर का बंदरगाह सर्दियों में नहीं खुलेगा और दोनों देशों के मछुआरों को यह एक पत्र से बताया गया है पर इस के लिए कोई भी तैयार नहीं था',
  el: 'Ο υπουργός είπε τη Δευτέρα ότι το λιμάνι της πόλης δεν θα ανοίξει τον χειμώνα και ότι οι ψαράδες έχουν ήδη ενημερωθεί.',
  he: 'השר אמר ביום שני כי הנמל בעיר לא ייפתח בחורף וכי הדייגים משתי המדינות כבר קיבלו על כך מכתב.',
  ja: '大臣は月曜日、町の港は冬のあいだ開かれず、両国の漁師にはすでに手紙で知らせてあると述べた。',
  ko: '장관은 월요일에 도시의 항구가 겨울 동안 열리지 않을 것이며 두 나라의 어부들에게 이미 편지로 알렸다고 말했다.',
  zh: '部长星期一说，该市的港口冬天不会开放，两国的渔民已经收到了有关此事的信件，他们还没有回答。',
  ka: 'მინისტრმა ორშაბათს თქვა, რომ ქალაქის ნავსადგური ზამთარში არ გაიხსნება და მეთევზეებმა უკვე მიიღეს წერილი.',
};

describe('the language of a text', () => {
  it.each(Object.entries(TEXTS))('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    ['too short', 'The minister said no.'],
    [
      'a list of names',
      'Arrebol, Hvidtfeld, Olmedilla, Torp, Quintral, Rask, Brekkan, Tavora, Vell, Holm, Sarto, Fisk, '.repeat(5),
    ],
    ['nothing', ''],
  ])('is not told of a text that is %s', (_, text) => {
    expect(languageOf(text)).toBe('');
  });

  it('is told whichever way its letters are put together', () => {
    expect(languageOf(TEXTS.fr!.normalize('NFD'))).toBe('fr');
  });

  it.each(Object.entries(LITTLE_WORDS))('%s: its words are its own', (language, words) => {
    expect(languageOf(`${words} `.repeat(2))).toBe(language);
    expect(new Intl.DisplayNames('en', { type: 'language' }).of(language)).not.toBe(language);
  });

  it('has no script twice', () => {
    const sample = Object.values(TEXTS).join(' ');
    for (const [tag] of SCRIPTS) expect(Object.keys(LITTLE_WORDS)).not.toContain(tag);
    const patterns = SCRIPTS.map(([, ...scripts]) => lettersOf(scripts));
    expect(new Set(patterns.map(String)).size).toBe(SCRIPTS.length);
    expect(sample).toMatch(patterns[0]!);
  });
});

describe('the language of an article', () => {
  it.each([
    ['English, whatever its page declares', TEXTS.en!, 'de', 'en'],
    ['as its page declares it, where that is English too', TEXTS.en!, 'en-gb', 'en-gb'],
    ['that of the text in a page declared to be English', TEXTS.fr!, 'en', 'fr'],
    ['that of the text in a page that declares nothing', TEXTS.uk!, '', 'uk'],
    ['as its page declares it, where there is no table of that', TEXTS.hr!, 'bs', 'bs'],
    ['as its page declares it, where that is a neighbour', TEXTS.id!, 'ms', 'ms'],
    ['that of the text, where the page declares quite another', TEXTS.uk!, 'ru', 'uk'],
    ['that of the script, where the page declares quite another', TEXTS.ka!, 'ru-ru', 'ka'],
    ['as its page declares it, where the text is too short', 'Nichts Neues.', 'de', 'de'],
  ])('is %s', (_, text, declared, language) => {
    expect(languageOfArticle(text, declared)).toBe(language);
  });

  it('refuses a page, with its name', () => {
    const page = (lang: string, text: string) =>
      readHtml(
        `<!doctype html><html lang="${lang}"><head><title>Port</title></head><body><article><h1>Port</h1>${`<p>${text}</p>`.repeat(4)}</article></body></html>`,
        'https://www.example.com/a',
      ).reading.refusal;
    expect(page('en', TEXTS.sk!)).toEqual({ reason: 'other-language', detail: 'sk' });
    expect(page('uk-UA', TEXTS.uk!)).toEqual({ reason: 'other-language', detail: 'uk-ua' });
    expect(page('de', CANAL.paragraphs.join(' '))).toBeUndefined();
  });
});
