/**
 * The table of outlets, as text: one outlet a line, its country (as `countries.table.ts` names it) above it.
 *
 *   name | aliases ; … | hosts ; … | kind [language] [state]
 *
 * - The name is the one that a claim shows as speaker or via. "The" matters only for that: matching leaves it out.
 * - A `?` after a name or an alias: an ordinary word or the name of several outlets. It means this outlet only where
 *   something else says so: a verb of reporting, an earlier mention of the full name. Several outlets may share such a
 *   name; the one most often quoted stands first.
 * - Hosts are the registrable host, or the subdomain of the English edition; no "www.". They become the hosts of the
 *   manifest. An outlet without hosts is known because others quote it.
 * - Language: BCP 47, `en` where nothing else is said. `state`: owned and edited by a state.
 */
export const OUTLET_TABLE = `
# United States
Associated Press | AP ; The A.P. | apnews.com | agency
United Press International | UPI | upi.com | agency
Bloomberg | Bloomberg News ; Bloomberg TV ; Bloomberg Television | bloomberg.com | agency
The New York Times | NYT ; NY Times ; Times? | nytimes.com | newspaper
The Washington Post | WaPo ; Post? | washingtonpost.com | newspaper
The Wall Street Journal | WSJ ; Journal? | wsj.com | newspaper
Los Angeles Times | LA Times ; L.A. Times | latimes.com | newspaper
USA Today | USA TODAY | usatoday.com | newspaper
The Boston Globe |  | bostonglobe.com | newspaper
Chicago Tribune |  | chicagotribune.com | newspaper
The Philadelphia Inquirer |  | inquirer.com | newspaper
The Christian Science Monitor | CSM? | csmonitor.com | newspaper
The Washington Times |  | washingtontimes.com | newspaper
Washington Examiner |  | washingtonexaminer.com | newspaper
New York Post | NY Post | nypost.com | newspaper
Miami Herald |  | miamiherald.com | newspaper
Houston Chronicle |  | chron.com ; houstonchronicle.com | newspaper
The Dallas Morning News |  | dallasnews.com | newspaper
San Francisco Chronicle |  | sfchronicle.com ; sfgate.com | newspaper
The Mercury News |  | mercurynews.com | newspaper
The San Diego Union-Tribune | San Diego Union-Tribune | sandiegouniontribune.com | newspaper
The Sacramento Bee | Sacramento Bee | sacbee.com | newspaper
The Seattle Times |  | seattletimes.com | newspaper
The Oregonian |  | oregonlive.com | newspaper
The Denver Post |  | denverpost.com | newspaper
The Arizona Republic | Arizona Republic | azcentral.com | newspaper
Star Tribune | The Minnesota Star Tribune | startribune.com | newspaper
Detroit Free Press |  | freep.com | newspaper
The Detroit News |  | detroitnews.com | newspaper
Chicago Sun-Times |  | suntimes.com | newspaper
Milwaukee Journal Sentinel |  | jsonline.com | newspaper
The Plain Dealer |  | cleveland.com | newspaper
The Columbus Dispatch |  | dispatch.com | newspaper
Pittsburgh Post-Gazette |  | post-gazette.com | newspaper
The Baltimore Sun |  | baltimoresun.com | newspaper
Hartford Courant |  | courant.com | newspaper
Connecticut Post |  | ctpost.com | newspaper
Tampa Bay Times |  | tampabay.com | newspaper
The Atlanta Journal-Constitution | Atlanta Journal-Constitution | ajc.com | newspaper
St. Louis Post-Dispatch |  | stltoday.com | newspaper
Des Moines Register | The Des Moines Register | desmoinesregister.com | newspaper
The Texas Tribune |  | texastribune.org | site
New York Daily News |  | nydailynews.com | newspaper
Stars and Stripes |  | stripes.com | newspaper
The Hill? |  | thehill.com | newspaper
Roll Call? |  | rollcall.com | newspaper
Politico |  | politico.com ; politico.eu | newspaper
Axios |  | axios.com | site
Semafor |  | semafor.com | site
Punchbowl News | Punchbowl | punchbowl.news | site
NOTUS |  | notus.org | site
The Daily Beast |  | thedailybeast.com | site
HuffPost | Huffington Post | huffpost.com | site
BuzzFeed News | BuzzFeed |  | site
Vox? |  | vox.com | site
Slate? |  | slate.com | magazine
Salon? |  | salon.com | magazine
The Intercept |  | theintercept.com | site
ProPublica |  | propublica.org | site
The Daily Caller |  | dailycaller.com | site
Breitbart | Breitbart News | breitbart.com | site
Newsmax |  | newsmax.com | broadcaster
The Epoch Times |  | theepochtimes.com | newspaper
Just the News |  | justthenews.com | site
The Washington Free Beacon |  | freebeacon.com | site
CNN | Cable News Network ; CNN International | cnn.com | broadcaster
Fox News | Fox News Channel ; Fox Business ; Fox News Digital ; Fox? | foxnews.com | broadcaster
NBC News | NBC | nbcnews.com | broadcaster
MSNBC | MS NOW | msnbc.com ; ms.now | broadcaster
CBS News | CBS | cbsnews.com | broadcaster
ABC News | ABC? | abcnews.go.com ; abcnews.com | broadcaster
NPR | National Public Radio | npr.org | broadcaster
PBS | PBS NewsHour ; PBS News ; NewsHour? | pbs.org | broadcaster
CNBC |  | cnbc.com | broadcaster
C-SPAN |  | c-span.org | broadcaster
NewsNation |  | newsnationnow.com | broadcaster
One America News Network | OAN ; OANN ; One America News | oann.com | broadcaster
Univision |  |  | broadcaster es
Telemundo |  |  | broadcaster es
Scripps News |  | scrippsnews.com | broadcaster
Yahoo News |  | news.yahoo.com | site
Newsweek |  | newsweek.com | magazine
Time? | Time magazine ; TIME | time.com | magazine
The Atlantic? | Atlantic magazine | theatlantic.com | magazine
The New Yorker? | New Yorker magazine | newyorker.com | magazine
Foreign Policy? | Foreign Policy magazine | foreignpolicy.com | magazine
Foreign Affairs? | Foreign Affairs magazine | foreignaffairs.com | magazine
The Diplomat? | The Diplomat magazine | thediplomat.com | magazine
National Review |  | nationalreview.com | magazine
Mother Jones |  | motherjones.com | magazine
The New Republic |  | newrepublic.com | magazine
The National Interest? | National Interest magazine | nationalinterest.org | magazine
Vanity Fair? |  | vanityfair.com | magazine
Rolling Stone |  | rollingstone.com | magazine
Business Insider | Insider? | businessinsider.com | site
Forbes |  | forbes.com | magazine
Fortune? | Fortune magazine | fortune.com | magazine
Barron's |  | barrons.com | newspaper
MarketWatch |  | marketwatch.com | site
Defense News |  | defensenews.com | site
Defense One |  | defenseone.com | site
Military Times | Army Times ; Navy Times ; Air Force Times | militarytimes.com | site
Breaking Defense |  | breakingdefense.com | site
The War Zone? | TWZ | twz.com | site
Military.com |  | military.com | site
Lawfare? |  | lawfaremedia.org | site
Just Security |  | justsecurity.org | site
Responsible Statecraft |  | responsiblestatecraft.org | site
Al-Monitor | Al Monitor | al-monitor.com | site
Voice of America | VOA ; VOA News | voanews.com | broadcaster state
Radio Free Europe/Radio Liberty | RFE/RL ; RFERL ; RFE ; Radio Free Europe ; Radio Liberty ; Radio Svoboda ; Radio Farda ; Current Time? | rferl.org | broadcaster state
Radio Free Asia | RFA | rfa.org | broadcaster state

# United Kingdom
Reuters | Reuters news agency ; Thomson Reuters | reuters.com | agency
PA Media | PA news agency ; Press Association ; PA? |  | agency
BBC | BBC News ; British Broadcasting Corporation ; BBC World Service ; BBC Radio 4 ; BBC Russian ; BBC Persian ; BBC Verify ; BBC Breakfast ; Newsnight ; BBC Monitoring | bbc.com ; bbc.co.uk | broadcaster
Sky News | Sky? | news.sky.com | broadcaster
ITV News | ITV ; ITV1 ; Good Morning Britain | itv.com | broadcaster
Channel 4 News | Channel 4? | channel4.com | broadcaster
Channel 5 News | Channel 5? |  | broadcaster
GB News | GBN | gbnews.com | broadcaster
LBC | LBC Radio | lbc.co.uk | broadcaster
Times Radio |  |  | broadcaster
TalkTV | Talk TV ; TalkRadio | talk.tv | broadcaster
Financial Times | FT | ft.com | newspaper
The Guardian | Guardian newspaper | theguardian.com | newspaper
The Observer? |  | observer.co.uk | newspaper
The Times? | The Times of London ; London Times ; Times newspaper ; The Sunday Times | thetimes.com ; thetimes.co.uk | newspaper
The Telegraph | Daily Telegraph ; Sunday Telegraph | telegraph.co.uk | newspaper
The Independent? | Independent newspaper ; independent.co.uk | independent.co.uk ; the-independent.com | newspaper
The i Paper | i newspaper ; inews | inews.co.uk | newspaper
Daily Mail | Mail on Sunday ; MailOnline ; Mail Online ; Mail? | dailymail.co.uk ; dailymail.com | newspaper
The Sun? | Sun newspaper ; The Sun on Sunday | thesun.co.uk | newspaper
Daily Mirror | Sunday Mirror ; Mirror? | mirror.co.uk | newspaper
Daily Express | Sunday Express ; Express? | express.co.uk | newspaper
Daily Star? | Star? | dailystar.co.uk | newspaper
Metro? | Metro newspaper ; metro.co.uk | metro.co.uk | newspaper
Evening Standard | The Standard? ; London Standard | standard.co.uk | newspaper
City A.M. | City AM | cityam.com | newspaper
The Economist |  | economist.com | magazine
The Spectator? | Spectator magazine | spectator.com ; spectator.co.uk | magazine
New Statesman |  | newstatesman.com | magazine
PoliticsHome | Politics Home ; The House magazine | politicshome.com | site
HuffPost UK |  | huffingtonpost.co.uk | site
openDemocracy |  | opendemocracy.net | site
Bellingcat |  | bellingcat.com | site
Middle East Eye |  | middleeasteye.net | site
Iran International |  | iranintl.com | broadcaster
Asharq Al-Awsat |  | english.aawsat.com | newspaper
The New Arab | Al-Araby Al-Jadeed | newarab.com | site
Amwaj.media | Amwaj Media | amwaj.media | site
The Scotsman |  | scotsman.com | newspaper
The Herald? | Herald Scotland ; The Herald of Scotland | heraldscotland.com | newspaper
The National? |  | thenational.scot | newspaper
Manchester Evening News |  | manchestereveningnews.co.uk | newspaper
The Yorkshire Post | Yorkshire Post | yorkshirepost.co.uk | newspaper
The Press and Journal | Press and Journal | pressandjournal.co.uk | newspaper
Belfast Telegraph |  | belfasttelegraph.co.uk | newspaper
WalesOnline | Wales Online | walesonline.co.uk | newspaper

# Russia
The Moscow Times |  | themoscowtimes.com | newspaper
TASS | ITAR-TASS ; Itar-Tass | tass.com | agency state
RIA Novosti | RIA ; RIA news agency ; RIA-Novosti |  | agency ru state
Interfax | Interfax news agency | interfax.com | agency
RT | Russia Today | rt.com ; swentr.site | broadcaster state
Sputnik | Sputnik News ; Sputnik International ; Sputnik news agency | sputnikglobe.com | agency state
Meduza |  | meduza.io | site
Novaya Gazeta Europe | Novaya Gazeta ; Novaya Gazeta Europa | novayagazeta.eu | newspaper
The Insider? | The Insider Russia | theins.ru ; theins.press | site
Kommersant | Kommersant newspaper |  | newspaper ru
Vedomosti |  |  | newspaper ru
Izvestia | Izvestiya |  | newspaper ru
Rossiyskaya Gazeta |  |  | newspaper ru state
Komsomolskaya Pravda |  |  | newspaper ru
Nezavisimaya Gazeta |  |  | newspaper ru
Argumenty i Fakty |  |  | newspaper ru
Moskovsky Komsomolets | MK newspaper |  | newspaper ru
Krasnaya Zvezda |  |  | newspaper ru state
RBC | RBK ; RBC news site |  | site ru
Fontanka |  |  | site ru
Rossiya 1 | Rossiya-1 ; Rossiya 24 ; Rossiya-24 ; Russia-1 ; Russia 24 ; Vesti |  | broadcaster ru state
Channel One Russia | Channel One? ; Perviy Kanal |  | broadcaster ru state
NTV? |  |  | broadcaster ru
TV Rain | Dozhd |  | broadcaster ru
iStories | Important Stories ; IStories |  | site ru
Verstka | Vyorstka |  | site ru
Mediazona |  | en.zona.media | site
Agentstvo |  |  | site ru
The Bell? | The Bell news site | thebell.io ; en.thebell.io | site
Baza |  |  | site ru
Mash? |  |  | site ru
Astra? | Astra Telegram channel |  | site ru
SHOT |  |  | site ru
Rybar |  |  | site ru

# Ukraine
The Kyiv Independent |  | kyivindependent.com | newspaper
Kyiv Post |  | kyivpost.com | newspaper
Ukrainska Pravda | European Pravda ; Ekonomichna Pravda | pravda.com.ua ; eurointegration.com.ua | site
Ukrinform |  | ukrinform.net | agency state
Interfax-Ukraine | Interfax Ukraine | en.interfax.com.ua | agency
UNIAN |  | unian.info | agency
RBC-Ukraine | RBC Ukraine ; RBK-Ukraine | newsukraine.rbc.ua | site
NV | The New Voice of Ukraine ; Novoye Vremya | english.nv.ua | magazine
Euromaidan Press |  | euromaidanpress.com | site
Hromadske | Hromadske International | hromadske.ua | broadcaster
Suspilne |  |  | broadcaster uk state
Babel? |  | babel.ua | site
ZN.UA | Dzerkalo Tyzhnia ; Zerkalo Nedeli |  | newspaper uk
LIGA.net | Liga.net |  | site uk
Censor.net |  | censor.net | site
Militarnyi |  | militarnyi.com | site
UATV | UA TV ; Freedom TV |  | broadcaster uk state
TSN |  |  | broadcaster uk
DeepState | DeepStateMap |  | site uk

# France
Agence France-Presse | AFP ; Agence France Presse | afp.com | agency
France 24 | France24 | france24.com | broadcaster state
RFI | Radio France Internationale | rfi.fr | broadcaster state
Le Monde |  | lemonde.fr | newspaper fr
Le Figaro |  |  | newspaper fr
Libération | Liberation newspaper |  | newspaper fr
Le Parisien |  |  | newspaper fr
Les Echos |  |  | newspaper fr
Le Journal du Dimanche | JDD ; Journal du Dimanche |  | newspaper fr
La Tribune |  |  | newspaper fr
Ouest-France |  |  | newspaper fr
L'Express |  |  | magazine fr
Le Point |  |  | magazine fr
Paris Match |  |  | magazine fr
Mediapart |  |  | site fr
France Inter |  |  | broadcaster fr state
Franceinfo | France Info ; France 2 ; France Télévisions |  | broadcaster fr state
TF1 |  |  | broadcaster fr
LCI |  |  | broadcaster fr
BFM TV | BFMTV ; BFM |  | broadcaster fr
CNews |  |  | broadcaster fr
Europe 1 |  |  | broadcaster fr
RTL? | RTL radio |  | broadcaster fr
Intelligence Online |  | intelligenceonline.com | site

# Germany
Deutsche Welle | DW | dw.com | broadcaster state
dpa | DPA ; Deutsche Presse-Agentur ; German Press Agency |  | agency de
Der Spiegel | Spiegel ; Spiegel International ; Spiegel magazine | spiegel.de | magazine de
Bild | Bild newspaper ; Bild am Sonntag ; Bild-Zeitung |  | newspaper de
Die Welt | Welt am Sonntag ; Welt newspaper |  | newspaper de
Die Zeit | Zeit Online |  | newspaper de
Süddeutsche Zeitung | SZ? |  | newspaper de
Frankfurter Allgemeine Zeitung | FAZ ; Frankfurter Allgemeine |  | newspaper de
Handelsblatt |  |  | newspaper de
Tagesspiegel | Der Tagesspiegel |  | newspaper de
Rheinische Post |  |  | newspaper de
Funke media group | Funke newspapers |  | newspaper de
RedaktionsNetzwerk Deutschland | RND |  | site de
Stern? | Stern magazine |  | magazine de
Focus? | Focus magazine |  | magazine de
ARD | Tagesschau |  | broadcaster de
ZDF |  |  | broadcaster de
Deutschlandfunk |  |  | broadcaster de
n-tv | NTV Germany |  | broadcaster de
NDR |  |  | broadcaster de
WDR |  |  | broadcaster de
Correctiv |  | correctiv.org | site de
The Local? | The Local Germany ; The Local France | thelocal.com ; thelocal.de ; thelocal.fr | site

# Belgium
Euronews |  | euronews.com | broadcaster
EUobserver | EU Observer | euobserver.com | site
Euractiv | EurActiv | euractiv.com | site
The Brussels Times |  | brusselstimes.com | newspaper
The Parliament Magazine |  | theparliamentmagazine.eu | magazine
Belga | Belga news agency |  | agency nl
De Standaard |  |  | newspaper nl
Le Soir |  |  | newspaper fr
VRT |  |  | broadcaster nl
RTBF |  |  | broadcaster fr

# Italy
ANSA |  | ansa.it | agency
Adnkronos |  |  | agency it
AGI? | AGI news agency |  | agency it
Corriere della Sera | Corriere |  | newspaper it
La Repubblica | Repubblica |  | newspaper it
La Stampa |  |  | newspaper it
Il Sole 24 Ore |  |  | newspaper it
Il Messaggero |  |  | newspaper it
Il Foglio |  |  | newspaper it
Il Fatto Quotidiano |  |  | newspaper it
Il Giornale |  |  | newspaper it
RAI | Rai 1 ; RaiNews24 |  | broadcaster it state
Decode39 |  | decode39.com | site

# Spain
EFE |  |  | agency es
Europa Press |  |  | agency es
El País |  | english.elpais.com | newspaper
El Mundo |  |  | newspaper es
ABC? |  |  | newspaper es
La Vanguardia |  |  | newspaper es
El Confidencial |  |  | site es
TVE | RTVE |  | broadcaster es state
Cadena SER |  |  | broadcaster es

# Portugal
Lusa | Lusa news agency |  | agency pt
Público |  |  | newspaper pt
Expresso | Expresso newspaper |  | newspaper pt
The Portugal News |  | theportugalnews.com | newspaper

# Vatican
Vatican News |  | vaticannews.va | broadcaster state

# Ireland
The Irish Times |  | irishtimes.com | newspaper
Irish Independent |  | independent.ie | newspaper
Irish Examiner |  | irishexaminer.com | newspaper
RTÉ | RTÉ News | rte.ie | broadcaster
TheJournal.ie | The Journal? | thejournal.ie | site

# Netherlands
NL Times |  | nltimes.nl | site
DutchNews.nl | Dutch News | dutchnews.nl | site
ANP |  |  | agency nl
NOS |  |  | broadcaster nl
De Telegraaf |  |  | newspaper nl
De Volkskrant | Volkskrant |  | newspaper nl
NRC | NRC Handelsblad |  | newspaper nl
justiceinfo.net | JusticeInfo | justiceinfo.net | site

# Switzerland
Swissinfo | SWI swissinfo.ch | swissinfo.ch | broadcaster
Neue Zürcher Zeitung | NZZ |  | newspaper de
Le Temps |  |  | newspaper fr
SRF |  |  | broadcaster de
Keystone-SDA |  |  | agency de

# Austria
APA | Austria Press Agency |  | agency de
ORF |  |  | broadcaster de
Die Presse |  |  | newspaper de
Der Standard |  |  | newspaper de
Kronen Zeitung |  |  | newspaper de

# Poland
PAP | Polish Press Agency | pap.pl | agency state
Notes from Poland |  | notesfrompoland.com | site
TVP World | TVP | tvpworld.com | broadcaster state
Polskie Radio | Polish Radio | polskieradio.pl | broadcaster state
Gazeta Wyborcza | Wyborcza |  | newspaper pl
Rzeczpospolita |  |  | newspaper pl
TVN24 | TVN |  | broadcaster pl
Polsat News | Polsat |  | broadcaster pl
Onet |  |  | site pl
RMF FM |  |  | broadcaster pl

# Czech Republic
CTK | Czech News Agency |  | agency cs
Radio Prague International | Radio Prague | english.radio.cz | broadcaster
Seznam Zprávy |  |  | site cs
Deník N |  |  | newspaper cs

# Slovakia
The Slovak Spectator |  | spectator.sme.sk | newspaper
TASR |  |  | agency sk
SME? | SME newspaper |  | newspaper sk
Denník N |  |  | newspaper sk

# Hungary
MTI | MTI news agency |  | agency hu state
Hungary Today |  | hungarytoday.hu | site
Daily News Hungary |  | dailynewshungary.com | site
Telex? | Telex.hu | telex.hu | site hu
444.hu |  |  | site hu
VSquare |  | vsquare.org | site
Kossuth Radio | Kossuth radio |  | broadcaster hu state

# Romania
Agerpres |  | agerpres.ro | agency state
Romania Insider | Romania-Insider | romania-insider.com | site
Digi24 |  |  | broadcaster ro
G4Media |  |  | site ro

# Bulgaria
BTA | Bulgarian News Agency | bta.bg | agency state
Novinite |  | novinite.com | agency

# Greece
Kathimerini | eKathimerini ; Ekathimerini | ekathimerini.com | newspaper
ANA-MPA | Athens News Agency |  | agency el
Greek City Times |  | greekcitytimes.com | site
ERT |  |  | broadcaster el state

# Cyprus
Cyprus Mail |  | cyprus-mail.com | newspaper
In-Cyprus |  | in-cyprus.philenews.com | site

# Serbia
Tanjug |  | tanjug.rs | agency
N1 | N1 television | n1info.rs | broadcaster
Danas? | Danas newspaper |  | newspaper sr
Politika |  |  | newspaper sr
Balkan Insight | BIRN | balkaninsight.com | site

# Slovenia
STA | Slovenian Press Agency | english.sta.si | agency
The Slovenia Times |  | sloveniatimes.com | newspaper

# Croatia
HINA |  | hina.hr | agency
Total Croatia News |  | total-croatia-news.com | site

# Lithuania
LRT | Lithuanian National Radio and Television | lrt.lt | broadcaster state
BNS | Baltic News Service |  | agency lt
Delfi |  | delfi.lt | site
The Baltic Times |  | baltictimes.com | newspaper

# Latvia
LSM | Latvian Public Media ; LETA | eng.lsm.lv | broadcaster state

# Estonia
ERR | ERR News | news.err.ee | broadcaster state
Postimees |  | news.postimees.ee | newspaper

# Finland
Yle | YLE | yle.fi | broadcaster state
Helsinki Times |  | helsinkitimes.fi | newspaper
Helsingin Sanomat |  |  | newspaper fi
Iltalehti |  |  | newspaper fi
STT |  |  | agency fi

# Sweden
TT | TT news agency |  | agency sv
SVT |  |  | broadcaster sv
Dagens Nyheter |  |  | newspaper sv
Svenska Dagbladet |  |  | newspaper sv
Aftonbladet |  |  | newspaper sv
Expressen |  |  | newspaper sv
Radio Sweden | Sveriges Radio | sverigesradio.se | broadcaster

# Norway
NTB |  |  | agency no
NRK |  |  | broadcaster no
Aftenposten |  |  | newspaper no
VG? | Verdens Gang |  | newspaper no
The Barents Observer |  | thebarentsobserver.com | site
High North News |  | highnorthnews.com | site

# Denmark
Ritzau |  |  | agency da
DR? |  |  | broadcaster da
Politiken |  |  | newspaper da
Berlingske |  |  | newspaper da
Jyllands-Posten |  |  | newspaper da
TV 2 Denmark? | TV2 |  | broadcaster da

# Iceland
Iceland Review |  | icelandreview.com | magazine
RÚV |  |  | broadcaster is

# Turkey
Anadolu Agency | Anadolu ; AA? ; Anadolu Ajansi | aa.com.tr | agency state
Daily Sabah | Sabah | dailysabah.com | newspaper
Hürriyet Daily News | Hürriyet | hurriyetdailynews.com | newspaper
TRT World | TRT ; TRT Haber | trtworld.com | broadcaster state
Turkish Minute |  | turkishminute.com | site
Bianet |  | bianet.org | site
Duvar English | Duvar | duvarenglish.com | site
CNN Turk |  |  | broadcaster tr
Cumhuriyet |  |  | newspaper tr
Milliyet |  |  | newspaper tr

# Georgia
Civil Georgia | Civil.ge | civil.ge | site
OC Media | Open Caucasus Media | oc-media.org | site
Interpressnews | InterPressNews |  | agency ka
Agenda.ge |  | agenda.ge | site
JAMnews |  | jam-news.net | site

# Armenia
Armenpress |  | armenpress.am | agency state
CivilNet | Civilnet | civilnet.am | site
News.am |  | news.am | site

# Azerbaijan
Azertag | AZERTAC ; Azertac | azertag.az | agency state
APA? | APA.az | apa.az | agency
Trend News Agency? | Trend.az | en.trend.az | agency
Report News Agency? | Report.az | report.az | agency
Caliber.az | Caliber | caliber.az | site

# Belarus
BelTA | Belta | eng.belta.by | agency state
Belsat |  | belsat.eu | broadcaster
Zerkalo |  |  | site ru

# Moldova
Moldpres |  | moldpres.md | agency state
NewsMaker? | Newsmaker.md |  | site ro
IPN | IPN News Agency | ipn.md | agency

# Kazakhstan
The Astana Times |  | astanatimes.com | newspaper
Kazinform |  | qazinform.com | agency state
Tengrinews |  | en.tengrinews.kz | site
The Times of Central Asia |  | timesca.com | newspaper

# Kyrgyzstan
24.kg |  | 24.kg | agency
AKIpress |  | akipress.com | agency

# Israel
The Times of Israel | ToI | timesofisrael.com | newspaper
Haaretz |  | haaretz.com | newspaper
The Jerusalem Post | JPost | jpost.com | newspaper
Ynet | Ynetnews ; Yedioth Ahronoth ; Yediot Aharonot ; Yedioth | ynetnews.com | newspaper
Israel Hayom |  | israelhayom.com | newspaper
i24NEWS | i24 News ; i24 | i24news.tv | broadcaster
Channel 12 | Channel 12 News ; Israel's Channel 12 ; N12 |  | broadcaster he
Channel 13 | Channel 13 News |  | broadcaster he
Channel 14 | Channel 14 News |  | broadcaster he
Kan | Kan public broadcaster ; Kan News ; Kan 11 |  | broadcaster he state
Walla | Walla News |  | site he
Maariv | Ma'ariv |  | newspaper he
Globes | Globes newspaper | en.globes.co.il | newspaper
Army Radio | Galatz ; Israel's Army Radio |  | broadcaster he state
+972 Magazine | +972 | 972mag.com | magazine
The Media Line |  | themedialine.org | site
JNS | Jewish News Syndicate | jns.org | agency
Jewish Telegraphic Agency | JTA | jta.org | agency

# Palestine
WAFA | Wafa | english.wafa.ps | agency state
Shehab | Shehab news agency |  | agency ar
Al-Aqsa TV | Al Aqsa TV |  | broadcaster ar
Palestine Chronicle |  | palestinechronicle.com | site

# Lebanon
Al Mayadeen | Al-Mayadeen | english.almayadeen.net | broadcaster
Al-Manar | Al Manar ; Al-Manar TV | english.almanar.com.lb | broadcaster
L'Orient Today | L'Orient-Le Jour ; L'Orient Le Jour | today.lorientlejour.com | newspaper
Al-Akhbar | Al Akhbar |  | newspaper ar
An-Nahar | Annahar |  | newspaper ar
Naharnet |  | naharnet.com | site
National News Agency? | NNA? |  | agency ar state
LBCI | LBC Lebanon |  | broadcaster ar

# Qatar
Al Jazeera | Al-Jazeera ; Aljazeera ; Al Jazeera English | aljazeera.com | broadcaster state
Gulf Times |  | gulf-times.com | newspaper
The Peninsula? | The Peninsula newspaper | thepeninsulaqatar.com | newspaper
Qatar News Agency | QNA | qna.org.qa | agency state

# Saudi Arabia
Al Arabiya | Al-Arabiya ; Al Arabiya English ; Al Hadath ; Al-Hadath | english.alarabiya.net | broadcaster
Arab News |  | arabnews.com | newspaper
Saudi Gazette |  | saudigazette.com.sa | newspaper
Saudi Press Agency | SPA? | spa.gov.sa | agency state

# United Arab Emirates
The National? | The National newspaper | thenationalnews.com | newspaper
Gulf News |  | gulfnews.com | newspaper
Khaleej Times |  | khaleejtimes.com | newspaper
WAM | Emirates News Agency | wam.ae | agency state
Sky News Arabia |  |  | broadcaster ar
Asharq News | Asharq Business |  | broadcaster ar

# Iran
Tehran Times |  | tehrantimes.com | newspaper state
Press TV | PressTV | presstv.ir | broadcaster state
IRNA | Islamic Republic News Agency | en.irna.ir | agency state
Tasnim | Tasnim news agency | tasnimnews.com | agency
Fars | Fars News ; Fars news agency | farsnews.ir | agency
Mehr | Mehr News ; Mehr news agency | en.mehrnews.com | agency
ISNA | Iranian Students' News Agency ; Iranian Students News Agency | en.isna.ir | agency
IRIB | Iranian state television |  | broadcaster fa state
Nour News | Nournews | nournews.ir | site
Kayhan | Kayhan newspaper |  | newspaper fa
Mizan | Mizan news agency ; Mizan Online |  | agency fa state
Iran Front Page | IFP News | ifpnews.com | site

# Iraq
Rudaw |  | rudaw.net | broadcaster
Kurdistan 24 | Kurdistan24 ; K24 | kurdistan24.net | broadcaster
Shafaq News |  | shafaq.com | agency
INA | Iraqi News Agency | ina.iq | agency state

# Syria
SANA | Syrian Arab News Agency | sana.sy | agency state
Enab Baladi |  | english.enabbaladi.net | newspaper
North Press Agency | North Press | npasyria.com | agency
Syria TV |  |  | broadcaster ar

# Jordan
The Jordan Times |  | jordantimes.com | newspaper
Petra? | Petra news agency |  | agency ar state
Roya News |  | en.royanews.tv | broadcaster

# Kuwait
KUNA | Kuwait News Agency | kuna.net.kw | agency state
Kuwait Times |  | kuwaittimes.com | newspaper

# Oman
Times of Oman |  | timesofoman.com | newspaper
Muscat Daily |  | muscatdaily.com | newspaper

# Bahrain
BNA? | Bahrain News Agency |  | agency ar state

# Yemen
Al Masirah | Al-Masirah ; Al Masirah TV |  | broadcaster ar
Saba? | Saba news agency |  | agency ar

# Egypt
Al-Ahram | Al Ahram ; Ahram Online | english.ahram.org.eg | newspaper state
Daily News Egypt |  | dailynewsegypt.com | newspaper
Egypt Independent |  | egyptindependent.com | newspaper
Egypt Today |  | egypttoday.com | magazine
Mada Masr |  | madamasr.com | site
MENA | Middle East News Agency |  | agency ar state
Al-Qahera News | Al Qahera News |  | broadcaster ar state

# Libya
The Libya Observer |  | libyaobserver.ly | site
LANA | Libyan News Agency |  | agency ar state

# Tunisia
TAP? | TAP news agency |  | agency ar state

# Algeria
APS? | Algeria Press Service | aps.dz | agency state

# Morocco
MAP? | Maghreb Arab Press |  | agency ar state
Morocco World News |  | moroccoworldnews.com | site
Hespress |  | en.hespress.com | site

# China
Xinhua | Xinhua News Agency ; Xinhua news agency | news.cn ; xinhuanet.com ; english.news.cn | agency state
Global Times |  | globaltimes.cn | newspaper state
China Daily |  | chinadaily.com.cn | newspaper state
CGTN | China Global Television Network | cgtn.com | broadcaster state
People's Daily |  | en.people.cn | newspaper state
CCTV | China Central Television |  | broadcaster zh state
Caixin | Caixin Global | caixinglobal.com | magazine
Sixth Tone |  | sixthtone.com | site
China News Service | Ecns | ecns.cn | agency state
The Paper? |  |  | site zh
PLA Daily |  |  | newspaper zh state
Guancha |  |  | site zh

# Hong Kong
South China Morning Post | SCMP | scmp.com | newspaper
Hong Kong Free Press | HKFP | hongkongfp.com | site
RTHK | Radio Television Hong Kong | rthk.hk | broadcaster state
The Standard? |  | thestandard.com.hk | newspaper
Ming Pao |  |  | newspaper zh
Asia Times |  | asiatimes.com | site

# Taiwan
Focus Taiwan | CNA? ; Central News Agency | focustaiwan.tw | agency
Taipei Times |  | taipeitimes.com | newspaper
Taiwan News |  | taiwannews.com.tw | site
TaiwanPlus |  | taiwanplus.com | broadcaster

# Japan
Kyodo | Kyodo News ; Kyodo news agency | english.kyodonews.net | agency
NHK | NHK World ; NHK WORLD-JAPAN | www3.nhk.or.jp | broadcaster state
The Japan Times |  | japantimes.co.jp | newspaper
Nikkei | Nikkei Asia ; Nikkei newspaper ; Nihon Keizai Shimbun | asia.nikkei.com | newspaper
Asahi Shimbun | Asahi | asahi.com | newspaper
The Mainichi | Mainichi Shimbun | mainichi.jp | newspaper
The Yomiuri Shimbun | Yomiuri ; The Japan News | japannews.yomiuri.co.jp | newspaper
Jiji Press | Jiji | jen.jiji.com | agency
Sankei | Sankei Shimbun ; Japan Forward | japan-forward.com | newspaper
TBS? |  |  | broadcaster ja
Fuji TV | FNN |  | broadcaster ja

# South Korea
Yonhap | Yonhap News Agency ; Yonhap news agency | en.yna.co.kr | agency
The Korea Herald |  | koreaherald.com | newspaper
The Korea Times |  | koreatimes.co.kr | newspaper
Korea JoongAng Daily | JoongAng Ilbo ; JoongAng Daily | koreajoongangdaily.joins.com | newspaper
The Chosun Ilbo | Chosun | chosun.com | newspaper
The Dong-A Ilbo |  |  | newspaper
Hankyoreh |  | english.hani.co.kr | newspaper
KBS | KBS World | world.kbs.co.kr | broadcaster state
NK News | NKNews | nknews.org | site
38 North |  | 38north.org | site
Daily NK | DailyNK | dailynk.com | site
MBC? |  |  | broadcaster ko
YTN |  |  | broadcaster ko

# North Korea
KCNA | Korean Central News Agency | kcna.kp | agency state
Rodong Sinmun |  | rodong.rep.kp | newspaper state

# Mongolia
Montsame |  | montsame.mn | agency state

# India
The Times of India | TOI | timesofindia.indiatimes.com | newspaper
The Hindu | Hindu newspaper | thehindu.com | newspaper
Hindustan Times | HT? | hindustantimes.com | newspaper
The Indian Express |  | indianexpress.com | newspaper
The Economic Times |  | economictimes.indiatimes.com | newspaper
Mint? | Livemint | livemint.com | newspaper
NDTV |  | ndtv.com | broadcaster
India Today |  | indiatoday.in | magazine
The Wire? |  | thewire.in | site
ThePrint | The Print | theprint.in | site
Scroll.in | Scroll? | scroll.in | site
Press Trust of India | PTI |  | agency
ANI? | Asian News International ; ANI news agency | aninews.in | agency
WION |  | wionews.com | broadcaster
News18 | CNN-News18 | news18.com | broadcaster
Firstpost |  | firstpost.com | site
Deccan Herald |  | deccanherald.com | newspaper
Business Standard |  | business-standard.com | newspaper
The Tribune? |  | tribuneindia.com | newspaper
Doordarshan | DD News |  | broadcaster hi state

# Pakistan
Dawn? | Dawn newspaper ; Dawn.com | dawn.com | newspaper
Geo News | Geo TV ; Geo? | geo.tv | broadcaster
The Express Tribune |  | tribune.com.pk | newspaper
The News International |  | thenews.com.pk | newspaper
ARY News | ARY | arynews.tv | broadcaster
Associated Press of Pakistan | APP | app.com.pk | agency state
The Nation? |  | nation.com.pk | newspaper

# Bangladesh
The Daily Star? |  | thedailystar.net | newspaper
Dhaka Tribune |  | dhakatribune.com | newspaper
Prothom Alo |  | en.prothomalo.com | newspaper
bdnews24.com | bdnews24 | bdnews24.com | site
BSS | Bangladesh Sangbad Sangstha |  | agency state

# Sri Lanka
Daily Mirror? |  | dailymirror.lk | newspaper
Ada Derana |  | adaderana.lk | broadcaster

# Nepal
The Kathmandu Post |  | kathmandupost.com | newspaper
The Himalayan Times |  | thehimalayantimes.com | newspaper

# Afghanistan
TOLOnews | Tolo News ; TOLO News ; Tolo | tolonews.com | broadcaster
Khaama Press | Khaama | khaama.com | agency
Ariana News |  | ariananews.af | broadcaster
Amu TV |  | amu.tv | broadcaster
Pajhwok | Pajhwok Afghan News | pajhwok.com | agency

# Singapore
The Straits Times |  | straitstimes.com | newspaper
CNA? | Channel NewsAsia ; Channel News Asia | channelnewsasia.com | broadcaster
Today? |  |  | site

# Malaysia
Bernama |  | bernama.com | agency state
The Star? |  | thestar.com.my | newspaper
New Straits Times |  | nst.com.my | newspaper
Malay Mail |  | malaymail.com | newspaper
Malaysiakini |  | malaysiakini.com | site
Free Malaysia Today | FMT? | freemalaysiatoday.com | site

# Indonesia
Antara | Antara News ; Antara news agency | en.antaranews.com | agency state
The Jakarta Post |  | thejakartapost.com | newspaper
Jakarta Globe |  | jakartaglobe.id | newspaper
Tempo? | Tempo magazine | en.tempo.co | magazine
Kompas |  |  | newspaper id

# Philippines
Rappler |  | rappler.com | site
Philippine Daily Inquirer | Inquirer.net | inquirer.net | newspaper
The Philippine Star | Philstar | philstar.com | newspaper
Manila Bulletin |  | mb.com.ph | newspaper
The Manila Times |  | manilatimes.net | newspaper
GMA News | GMA Network | gmanetwork.com | broadcaster
ABS-CBN News | ABS-CBN | abs-cbn.com | broadcaster
Philippine News Agency | PNA? | pna.gov.ph | agency state

# Thailand
Bangkok Post |  | bangkokpost.com | newspaper
The Nation? | The Nation Thailand | nationthailand.com | newspaper
Thai PBS |  | world.thaipbs.or.th | broadcaster state

# Vietnam
VnExpress | VnExpress International | e.vnexpress.net | newspaper
Vietnam News Agency | VNA? ; VietnamPlus | en.vietnamplus.vn | agency state
Viet Nam News | Vietnam News | vietnamnews.vn | newspaper
Tuoi Tre | Tuoi Tre News | tuoitrenews.vn | newspaper

# Cambodia
The Phnom Penh Post |  | phnompenhpost.com | newspaper
Khmer Times |  | khmertimeskh.com | newspaper

# Myanmar
The Irrawaddy |  | irrawaddy.com | site
Myanmar Now |  | myanmar-now.org | site
Mizzima |  | eng.mizzima.com | site

# Australia
Australian Broadcasting Corporation | ABC Australia ; ABC Radio National ; ABC? | abc.net.au | broadcaster state
The Sydney Morning Herald | SMH | smh.com.au | newspaper
The Age? | The Age newspaper | theage.com.au | newspaper
The Australian? | The Australian newspaper | theaustralian.com.au | newspaper
Australian Financial Review | AFR | afr.com | newspaper
SBS News | SBS | sbs.com.au | broadcaster state
news.com.au |  | news.com.au | site
Sky News Australia |  | skynews.com.au | broadcaster
AAP | Australian Associated Press |  | agency
Herald Sun |  | heraldsun.com.au | newspaper
The Courier-Mail | Courier Mail | couriermail.com.au | newspaper
Nine News | Nine Network ; Channel Nine ; 9News ; 9 News | 9news.com.au | broadcaster
Seven News | Seven Network ; Channel Seven ; 7News ; 7 News | 7news.com.au | broadcaster
10 News | Network Ten ; Channel Ten ; Network 10 ; Ten News | 10play.com.au | broadcaster
Crikey |  | crikey.com.au | site
The Conversation? |  | theconversation.com | site
The Strategist? | ASPI Strategist | aspistrategist.org.au | site

# New Zealand
RNZ | Radio New Zealand | rnz.co.nz | broadcaster state
The New Zealand Herald | NZ Herald | nzherald.co.nz | newspaper
Stuff? |  | stuff.co.nz | site
1News | 1 News | 1news.co.nz | broadcaster
The Post? |  | thepost.co.nz | newspaper

# Canada
CBC | CBC News ; Canadian Broadcasting Corporation ; Radio-Canada | cbc.ca | broadcaster state
The Globe and Mail | Globe? | theglobeandmail.com | newspaper
Toronto Star |  | thestar.com | newspaper
National Post |  | nationalpost.com | newspaper
CTV News | CTV | ctvnews.ca | broadcaster
Toronto Sun |  | torontosun.com | newspaper
Vancouver Sun |  | vancouversun.com | newspaper
Calgary Herald |  | calgaryherald.com | newspaper
Ottawa Citizen |  | ottawacitizen.com | newspaper
Montreal Gazette |  | montrealgazette.com | newspaper
Global News | Global? | globalnews.ca | broadcaster
The Canadian Press |  |  | agency
Maclean's |  | macleans.ca | magazine
iPolitics |  | ipolitics.ca | site
La Presse |  |  | newspaper fr
The Hill Times |  | hilltimes.com | newspaper

# Mexico
El Universal |  |  | newspaper es
Reforma? | Reforma newspaper |  | newspaper es
La Jornada |  |  | newspaper es
Milenio |  |  | newspaper es
Mexico News Daily |  | mexiconewsdaily.com | site
Televisa |  |  | broadcaster es

# Brazil
Folha de S. Paulo | Folha ; Folha de S.Paulo ; Folha de São Paulo | folha.uol.com.br | newspaper pt
O Globo | GloboNews ; TV Globo |  | newspaper pt
O Estado de S. Paulo | Estadão |  | newspaper pt
G1? |  |  | site pt
Agência Brasil |  | agenciabrasil.ebc.com.br | agency state
The Brazilian Report |  | brazilian.report | site

# Argentina
Buenos Aires Times |  | batimes.com.ar | newspaper
Buenos Aires Herald |  | buenosairesherald.com | newspaper
Clarín |  |  | newspaper es
La Nación |  |  | newspaper es
Infobae |  |  | site es
MercoPress | Mercopress | en.mercopress.com | agency

# Venezuela
Telesur | TeleSUR ; teleSUR | telesurenglish.net | broadcaster state
Efecto Cocuyo |  |  | site es
VTV? |  |  | broadcaster es state

# Colombia
El Tiempo |  |  | newspaper es
Caracol | Caracol Radio ; Noticias Caracol |  | broadcaster es
The City Paper Bogotá? |  | thecitypaperbogota.com | newspaper

# Cuba
Granma | Granma newspaper | en.granma.cu | newspaper state
Prensa Latina |  | plenglish.com | agency state

# Chile
El Mercurio |  |  | newspaper es
La Tercera |  |  | newspaper es

# Peru
Andina | Andina news agency | andina.pe | agency state
El Comercio |  |  | newspaper es

# South Africa
News24 |  | news24.com | site
Daily Maverick |  | dailymaverick.co.za | newspaper
Mail & Guardian | Mail and Guardian | mg.co.za | newspaper
SABC | SABC News | sabcnews.com | broadcaster state
IOL | Independent Online | iol.co.za | site
BusinessDay | Business Day | businesslive.co.za | newspaper
TimesLIVE | TimesLive ; Times Live |  | site
Eyewitness News | EWN |  | broadcaster
eNCA |  | enca.com | broadcaster
The Africa Report |  | theafricareport.com | magazine

# Kenya
Daily Nation | Nation Media Group ; Nation.Africa | nation.africa | newspaper
The Star? |  | the-star.co.ke | newspaper
The Standard? |  | standardmedia.co.ke | newspaper
The East African? | The EastAfrican | theeastafrican.co.ke | newspaper
Citizen TV | Citizen Digital | citizen.digital | broadcaster

# Nigeria
Premium Times |  | premiumtimesng.com | site
The Punch? | Punch newspaper | punchng.com | newspaper
Vanguard? | Vanguard newspaper | vanguardngr.com | newspaper
ThisDay | This Day newspaper | thisdaylive.com | newspaper
Channels Television | Channels TV | channelstv.com | broadcaster
News Agency of Nigeria | NAN? | nannews.ng | agency state
Daily Post? | DAILY POST |  | site
Sahara Reporters | SaharaReporters |  | site
TheCable |  | thecable.ng | site

# Ghana
GhanaWeb |  | ghanaweb.com | site
Citi Newsroom | Citi FM | citinewsroom.com | broadcaster

# Ethiopia
Addis Standard |  | addisstandard.com | magazine
Fana | Fana Broadcasting ; Fana Broadcasting Corporate | fanamc.com | broadcaster state
The Reporter? |  | thereporterethiopia.com | newspaper
Ethiopian News Agency | ENA? | ena.et | agency state

# Somalia
Garowe Online |  | garoweonline.com | site
Hiiraan Online |  | hiiraan.com | site

# Sudan
Sudan Tribune |  | sudantribune.com | site
Radio Dabanga | Dabanga | dabangasudan.org | broadcaster
SUNA | Sudan News Agency |  | agency ar state

# South Sudan
Eye Radio |  | eyeradio.org | broadcaster
Radio Tamazuj |  | radiotamazuj.org | broadcaster

# Uganda
Daily Monitor | The Monitor? | monitor.co.ug | newspaper
New Vision |  | newvision.co.ug | newspaper state

# Rwanda
The New Times? |  | newtimes.co.rw | newspaper

# Democratic Republic of the Congo
Actualite.cd |  |  | site fr

# Zimbabwe
The Herald? |  | herald.co.zw | newspaper state
NewsDay? |  | newsday.co.zw | newspaper
AllAfrica | allAfrica.com | allafrica.com | site

# Mali
ORTM |  |  | broadcaster fr state

# Senegal
APA News | APAnews |  | agency fr

# UN
UN News |  | news.un.org | site state
The New Humanitarian | IRIN? | thenewhumanitarian.org | site
PassBlue |  | passblue.com | site
`;
