/**
 * Bodies that speak in diplomatic news, under the party they speak for: a body a line.
 *
 *   name | other names ; … | sort | what it is
 *
 * - The name is what a claim shows as speaker; the heading is its party ("Kremlin": Russia; "Hamas": itself), nobody's where it is asked as one who knows.
 * - Sorts: government (head of state or government, cabinet, the state itself by a metonym) · ministry · legislature ·
 *   forces · services (police, intelligence, prosecutors) · court · agency (public, of its own) · alliance (an
 *   international organisation) · armed (an armed group) · other (a company, an institute, a charity).
 * - Ministries with a country's adjective before them ("the Finnish Defence Ministry") need no entry.
 * - A `?` after a name: it is also something else or several countries' ("the State Duma" is not, "the Senate" is).
 */
export const BODY_TABLE = `
# Russia
Kremlin |  | government | seat of the president; stands for him and his staff
Russian presidential administration | Russian Presidential Administration | government | the president's staff
State Duma | Duma ; Russian Duma | legislature | lower house
Federation Council | Russian Federation Council | legislature | upper house
Russian Security Council | Security Council of Russia | government | advises the president on security
Smolenskaya Square |  | ministry | seat of the Foreign Ministry; stands for it
FSB | Federal Security Service | services | domestic security
GRU |  | services | military intelligence
SVR | Foreign Intelligence Service of Russia | services | foreign intelligence
Rosgvardia | Russian National Guard | forces | national guard
Roscosmos |  | agency | space agency
Rosatom |  | agency | state nuclear company
Gazprom |  | other | state gas company
Rosneft |  | other | state oil company
Black Sea Fleet |  | forces | of the Russian navy
Investigative Committee | Russian Investigative Committee | services | federal investigators
Roskomnadzor |  | agency | media and internet regulator
Akhmat | Akhmat special forces | forces | Chechen units
Wagner | Wagner Group ; Wagner mercenary group ; PMC Wagner | armed | mercenaries under the Russian state
Donetsk People's Republic | DPR? ; DNR? | government | authorities that Russia installed in Donetsk
Luhansk People's Republic | LPR? ; LNR? | government | authorities that Russia installed in Luhansk
Russian Direct Investment Fund | RDIF | agency | sovereign fund whose head negotiates

# Ukraine
Office of the President of Ukraine | Bankova ; Bankova Street ; Zelensky's office ; Zelenskyy's office ; Zelenskiy's office | government | the president's office
Verkhovna Rada | Rada ; Ukrainian Rada | legislature | parliament
SBU | Security Service of Ukraine ; Ukrainian Security Service | services | domestic security
HUR | GUR ; Ukrainian military intelligence ; Main Directorate of Intelligence | services | military intelligence
NABU | National Anti-Corruption Bureau of Ukraine ; National Anti-Corruption Bureau | services | investigators of corruption
SAPO |  | services | prosecutors of corruption
Energoatom |  | agency | state nuclear operator
Ukrenergo |  | agency | operator of the power grid
Naftogaz |  | agency | state gas company
Azov | Azov Brigade ; Azov Regiment ; Azov Battalion | forces | brigade of the National Guard
Ukroboronprom |  | agency | state arms company
Mejlis | Mejlis of the Crimean Tatar People | legislature | assembly of the Crimean Tatars

# United States
White House |  | government | the president and his staff
Oval Office |  | government | the president's office
Trump administration |  | government | the executive under that president
Biden administration |  | government | the executive under that president
Obama administration |  | government | the executive under that president
National Security Council? | NSC? ; U.S. National Security Council | government | advises the president on security
State Department | U.S. State Department ; US State Department ; Foggy Bottom ; Department of State | ministry | foreign ministry
Pentagon | Defense Department ; Department of Defense ; Department of War ; War Department | ministry | defence ministry
Justice Department | Department of Justice? ; DOJ ; DoJ | ministry | prosecutors and law
Treasury Department | U.S. Treasury ; US Treasury ; U.S. Treasury Department ; Department of the Treasury | ministry | finance and sanctions
Commerce Department | Department of Commerce? | ministry | trade, export controls
Energy Department | Department of Energy? | ministry | energy, nuclear weapons
Department of Homeland Security | DHS ; Homeland Security ; Homeland Security Department | ministry | interior security
OFAC | Office of Foreign Assets Control | agency | carries out sanctions
USTR | U.S. Trade Representative ; Office of the U.S. Trade Representative | government | trade negotiator
Capitol Hill | U.S. Congress ; US Congress | legislature | seat of the Congress
Congress? |  | legislature | both houses
U.S. Senate | US Senate | legislature | upper house
U.S. House of Representatives | US House of Representatives ; House of Representatives? | legislature | lower house
Senate Foreign Relations Committee |  | legislature | committee of Congress
House Foreign Affairs Committee |  | legislature | committee of Congress
Senate Armed Services Committee |  | legislature | committee of Congress
House Armed Services Committee |  | legislature | committee of Congress
Senate Intelligence Committee |  | legislature | committee of Congress
House Intelligence Committee |  | legislature | committee of Congress
CIA | Central Intelligence Agency | services | foreign intelligence
FBI | Federal Bureau of Investigation | services | federal police
NSA? | National Security Agency | services | signals intelligence
ODNI | Office of the Director of National Intelligence | services | coordinates intelligence
Defense Intelligence Agency |  | services | military intelligence
CENTCOM | U.S. Central Command ; US Central Command ; Centcom | forces | command for the Middle East
U.S. Southern Command | SOUTHCOM ; US Southern Command | forces | command for Latin America
EUCOM | U.S. European Command ; US European Command | forces | command for Europe
INDOPACOM | U.S. Indo-Pacific Command ; US Indo-Pacific Command | forces | command for Asia
AFRICOM | U.S. Africa Command ; US Africa Command | forces | command for Africa
Joint Chiefs of Staff | Joint Chiefs | forces | heads of the services
U.S. Supreme Court | US Supreme Court | court | highest court
USAID |  | agency | development aid
ICE? | Immigration and Customs Enforcement | services | immigration police
Customs and Border Protection | CBP | services | border police
Federal Reserve | the Fed? | agency | central bank
Congressional Budget Office | CBO? | agency | costs of laws
Food and Drug Administration | FDA | agency | medicines and food
Environmental Protection Agency | EPA? | agency | environment
Energy Information Administration | EIA? | agency | statistics of energy
Centers for Disease Control and Prevention | CDC ; Centers for Disease Control | agency | diseases
Internal Revenue Service | IRS | agency | taxes
Securities and Exchange Commission | SEC? | agency | stock markets
Federal Election Commission | FEC? | agency | elections
Secret Service |  | services | guards the president
SIGAR | Special Inspector General for Afghanistan Reconstruction | agency | watches money for Afghanistan
Census Bureau | U.S. Census Bureau | agency | statistics
American Institute in Taiwan |  | agency | acts as embassy in Taiwan
Labor Department | Department of Labor | ministry | work
Interior Department | Department of the Interior | ministry | public lands
Agriculture Department | Department of Agriculture ; USDA | ministry | farms and food
Education Department | U.S. Department of Education ; US Department of Education | ministry | schools
Transportation Department | Department of Transportation? | ministry | roads and air traffic
Health and Human Services | Department of Health and Human Services ; HHS | ministry | health
Veterans Affairs Department | Department of Veterans Affairs | ministry | former soldiers
Department of Housing and Urban Development | HUD? | ministry | housing
Federal Trade Commission | FTC | agency | competition
Federal Communications Commission | FCC | agency | telephones and broadcasting
Federal Aviation Administration | FAA | agency | air traffic
National Transportation Safety Board | NTSB | agency | accidents
National Institutes of Health | NIH | agency | medical research
Government Accountability Office | GAO | agency | audits for Congress
Drug Enforcement Administration | DEA? | services | drugs
Border Patrol | U.S. Border Patrol ; US Border Patrol | services | border police
U.S. Citizenship and Immigration Services | USCIS | agency | immigration
FEMA | Federal Emergency Management Agency | agency | disasters
NASA |  | agency | space
NOAA | National Oceanic and Atmospheric Administration | agency | weather and seas
National Weather Service |  | agency | weather
Bureau of Labor Statistics |  | agency | statistics
Army Corps of Engineers | US Army Corps of Engineers ; U.S. Army Corps of Engineers | forces | public works
House Judiciary Committee |  | legislature | committee of Congress
Senate Judiciary Committee |  | legislature | committee of Congress
House Oversight Committee |  | legislature | committee of Congress
Bush administration |  | government | the executive under that president
Clinton administration |  | government | the executive under that president
Reagan administration |  | government | the executive under that president
NYPD | New York Police Department ; New York City Police Department | services | police of a city
LAPD | Los Angeles Police Department | services | police of a city

# United Kingdom
Downing Street | No 10 ; No. 10 ; Number 10 ; No10 ; 10 Downing Street ; Number Ten | government | the prime minister's office
Whitehall |  | government | the ministries; stands for the civil service
Foreign Office | FCDO ; Foreign, Commonwealth and Development Office ; British Foreign Office ; UK Foreign Office | ministry | foreign ministry
Home Office |  | ministry | interior ministry
Cabinet Office |  | ministry | the cabinet's secretariat
Ministry of Defence? | MoD? ; MOD ; British Ministry of Defence ; UK Ministry of Defence | ministry | defence ministry
HM Treasury |  | ministry | finance ministry
Westminster |  | legislature | seat of parliament
House of Commons? | Commons? | legislature | lower house
House of Lords | Lords? | legislature | upper house
Buckingham Palace |  | government | the monarch's household
Kensington Palace |  | government | the Prince of Wales's household
MI5 |  | services | domestic security
MI6 | Secret Intelligence Service | services | foreign intelligence
GCHQ |  | services | signals intelligence
Metropolitan Police | Met Police ; Scotland Yard | services | London's police
Crown Prosecution Service | CPS? | services | prosecutors
National Crime Agency |  | services | police against organised crime
Bank of England |  | agency | central bank
Office for Budget Responsibility | OBR | agency | forecasts for the budget
Department of Health and Social Care | DHSC | ministry | health
Department for Education | DfE | ministry | schools
Department for Work and Pensions | DWP | ministry | welfare
Department for Transport | DfT | ministry | roads and railways
Department for Business and Trade |  | ministry | trade
Defra |  | ministry | environment and farms
Ministry of Justice? | MoJ | ministry | courts and prisons
NHS England |  | agency | health service
Office for National Statistics | ONS | agency | statistics
Environment Agency |  | agency | rivers and floods
Ofcom |  | agency | broadcasting and telephones
Ofgem |  | agency | energy markets
Ofsted |  | agency | inspects schools
Electoral Commission? |  | agency | elections
UK Health Security Agency | UKHSA | agency | infectious diseases
Border Force |  | services | border police

# Scotland
Holyrood | Scottish Parliament | legislature | parliament
Scottish Government | Scottish government | government | devolved executive
Police Scotland |  | services | police

# Wales
Senedd |  | legislature | parliament
Welsh Government | Welsh government | government | devolved executive

# Northern Ireland
Stormont | Northern Ireland Assembly | legislature | parliament

# France
Élysée | Elysée Palace | government | the president's office
Matignon | Hôtel Matignon | government | the prime minister's office
Quai d'Orsay |  | ministry | foreign ministry
French National Assembly | Assemblée nationale | legislature | lower house
DGSE |  | services | foreign intelligence
DGSI |  | services | domestic security

# Germany
German government | Bundesregierung ; German federal government ; Federal Government of Germany | government | the cabinet
German Chancellery | Chancellery? ; Federal Chancellery | government | the chancellor's office
German Foreign Office | Auswärtiges Amt ; German Federal Foreign Office ; Federal Foreign Office | ministry | foreign ministry
Bundestag | German Bundestag | legislature | lower house
Bundesrat? |  | legislature | chamber of the states
Bundeswehr |  | forces | armed forces
BND | Federal Intelligence Service | services | foreign intelligence
BfV | Federal Office for the Protection of the Constitution | services | domestic security
Bundesbank |  | agency | central bank

# Italy
Palazzo Chigi | Chigi Palace | government | the prime minister's office
Farnesina |  | ministry | foreign ministry
Quirinale | Quirinal Palace | government | the president's office

# Spain
Moncloa | La Moncloa ; Moncloa Palace | government | the prime minister's office
Guardia Civil | Civil Guard | services | police

# Poland
Sejm |  | legislature | lower house

# Hungary
Carmelite Monastery |  | government | the prime minister's office

# Ireland
Dáil | Oireachtas | legislature | parliament
Garda Síochána | Garda ; Gardaí ; Gardai ; An Garda Síochána | services | police
Leinster House |  | legislature | seat of parliament

# Netherlands
Binnenhof |  | government | seat of government and parliament

# Denmark
Folketing |  | legislature | parliament
Christiansborg |  | government | seat of government and parliament

# Sweden
Riksdag |  | legislature | parliament
Säpo | Swedish Security Service | services | domestic security

# Norway
Storting |  | legislature | parliament

# Finland
Eduskunta |  | legislature | parliament

# Estonia
Riigikogu |  | legislature | parliament

# Latvia
Saeima |  | legislature | parliament

# Lithuania
Seimas |  | legislature | parliament

# Georgia
Georgian Dream government |  | government | the government of the ruling party

# Turkey
Beştepe |  | government | the president's palace
Turkish Grand National Assembly | Grand National Assembly of Turkey | legislature | parliament
MIT? | Turkish intelligence ; National Intelligence Organization | services | intelligence

# Israel
Israeli Prime Minister's Office | Prime Minister's Office? ; PMO? ; Netanyahu's office | government | the prime minister's office
Israeli security cabinet | security cabinet? ; war cabinet? | government | ministers who decide on war
Knesset |  | legislature | parliament
IDF | Israel Defense Forces ; Israel Defence Forces ; Israeli Defense Forces ; Israeli military ; Israeli army | forces | armed forces
Shin Bet | Israel Security Agency ; Shabak | services | domestic security
Mossad |  | services | foreign intelligence
COGAT | Coordinator of Government Activities in the Territories | forces | military office for Gaza and the West Bank

# Palestine
Palestinian Authority | PA? ; Palestinian National Authority | government | governs parts of the West Bank
Palestine Liberation Organization | PLO | government | represents the Palestinians abroad

# Iran
IRGC | Islamic Revolutionary Guard Corps ; Revolutionary Guards ; Revolutionary Guard ; Islamic Revolution Guards Corps | forces | military beside the army
Quds Force |  | forces | the Guards' arm abroad
Majlis? | Iranian Majlis | legislature | parliament
Supreme National Security Council | SNSC | government | decides on security and talks
Guardian Council |  | court | vets laws and candidates
Atomic Energy Organization of Iran | AEOI | agency | nuclear programme
Basij |  | forces | militia of the Guards

# Saudi Arabia
Royal Court? | Saudi Royal Court | government | the king's office

# Egypt
General Intelligence Service? | Egyptian General Intelligence | services | mediates in Gaza

# Syria
Syrian Democratic Forces | SDF | armed | Kurdish-led forces of the north-east
Hayat Tahrir al-Sham | HTS | armed | led the overthrow of Assad

# China
Zhongnanhai |  | government | seat of the leadership
Chinese Communist Party | CCP ; Communist Party of China ; CPC? | government | the ruling party
State Council? | China's State Council | government | the cabinet
Taiwan Affairs Office |  | ministry | for relations with Taiwan
People's Liberation Army | PLA | forces | armed forces
National People's Congress | NPC? | legislature | parliament
Politburo? |  | government | the party's leaders
Commerce Ministry of China | MOFCOM | ministry | trade
Central Military Commission |  | forces | commands the army

# Taiwan
Mainland Affairs Council |  | ministry | for relations with China
Legislative Yuan |  | legislature | parliament

# Hong Kong
LegCo | Hong Kong Legislative Council | legislature | parliament

# Japan
Kantei |  | government | the prime minister's office
National Diet | Diet? ; Japanese Diet | legislature | parliament
Japan Self-Defense Forces | Self-Defense Forces ; JSDF | forces | armed forces

# South Korea
Blue House | Cheong Wa Dae ; South Korean presidential office ; Yongsan | government | the president's office
Joint Chiefs of Staff of South Korea | JCS? ; South Korean Joint Chiefs of Staff | forces | armed forces
National Intelligence Service | NIS? | services | intelligence
Unification Ministry |  | ministry | for relations with the North
South Korean National Assembly |  | legislature | parliament

# North Korea
Workers' Party of Korea | Workers' Party? | government | the ruling party

# India
Ministry of External Affairs? | MEA? ; External Affairs Ministry | ministry | foreign ministry
South Block |  | government | seat of the prime minister and foreign ministry
Lok Sabha |  | legislature | lower house
Rajya Sabha |  | legislature | upper house
Election Commission of India | Election Commission? | agency | elections
CBI? | Central Bureau of Investigation | services | federal investigators
Enforcement Directorate |  | services | financial crime
Reserve Bank of India | RBI | agency | central bank
Supreme Court of India |  | court | highest court
NITI Aayog |  | agency | plans for the government
Rashtrapati Bhavan |  | government | the president's house

# Pakistan
ISPR | Inter-Services Public Relations | forces | the army's press office
ISI? | Inter-Services Intelligence | services | intelligence
National Assembly of Pakistan |  | legislature | lower house
National Accountability Bureau | NAB? | services | corruption

# Indonesia
TNI | Indonesian National Armed Forces | forces | armed forces

# Philippines
Malacañang | Malacañang Palace | government | the president's office
Philippine Coast Guard |  | forces | coast guard

# Myanmar
State Administration Council | Tatmadaw ; Myanmar junta | government | the military government

# Australia
DFAT | Department of Foreign Affairs and Trade? | ministry | foreign ministry
ASIO |  | services | domestic security
Reserve Bank of Australia | RBA | agency | central bank
Australian Federal Police | AFP? | services | federal police
Australian Border Force |  | services | border police
Home Affairs department | Department of Home Affairs | ministry | interior

# New Zealand
Beehive? |  | government | seat of the government

# Canada
Global Affairs Canada | Global Affairs | ministry | foreign ministry
Parliament Hill |  | legislature | seat of parliament
RCMP | Royal Canadian Mounted Police | services | federal police
Prime Minister's Office (Canada) | PMO | government | the prime minister's staff
Statistics Canada | StatCan | agency | statistics
Bank of Canada |  | agency | central bank
Health Canada |  | ministry | health
Public Health Agency of Canada |  | agency | diseases
Immigration, Refugees and Citizenship Canada | IRCC | ministry | immigration
Canada Border Services Agency | CBSA | services | border police
Elections Canada |  | agency | elections
CSIS? | Canadian Security Intelligence Service | services | security

# Brazil
Planalto | Planalto Palace | government | the president's office
Itamaraty |  | ministry | foreign ministry

# Argentina
Casa Rosada |  | government | the president's office

# Venezuela
Miraflores | Miraflores Palace | government | the president's office
PDVSA |  | agency | state oil company

# Colombia
Casa de Nariño |  | government | the president's office

# Mexico
Los Pinos |  | government | the president's former residence

# South Africa
Union Buildings |  | government | seat of the government
DIRCO |  | ministry | foreign ministry
National Prosecuting Authority | NPA? | services | prosecutors
South African Police Service | SAPS | services | police
Constitutional Court of South Africa |  | court | highest court
Independent Electoral Commission of South Africa |  | agency | elections

# Kenya
IEBC | Independent Electoral and Boundaries Commission | agency | elections
Ethics and Anti-Corruption Commission? | EACC | services | corruption

# Nigeria
Aso Rock |  | government | the president's office
INEC | Independent National Electoral Commission | agency | elections
EFCC | Economic and Financial Crimes Commission | services | financial crime
Central Bank of Nigeria |  | agency | central bank

# Iraqi Kurdistan
Peshmerga |  | forces | armed forces

# Iraq
Popular Mobilization Forces | PMF ; Hashd al-Shaabi | armed | militias of the state

# Vatican
Roman Curia | Curia? | government | the pope's administration
Holy See Press Office |  | government | its spokesmen
Dicastery for the Doctrine of the Faith | Congregation for the Doctrine of the Faith ; Doctrine of the Faith? | ministry | doctrine

# EU
European Union | EU ; E.U. ; the bloc? ; the 27-nation bloc | alliance | the union itself
European Commission | Commission? ; Berlaymont ; EU Commission ; EU executive | government | executive
European Council |  | government | heads of state and government
Council of the European Union | EU Council | government | ministers
European Parliament | EU Parliament ; EP? | legislature | parliament
European External Action Service | EEAS | ministry | diplomatic service
European Central Bank | ECB | agency | central bank
European Court of Justice | Court of Justice of the European Union ; ECJ ; CJEU | court | highest court
Eurogroup |  | government | finance ministers of the euro
Europol |  | services | police
Frontex |  | services | border agency
Eurostat |  | agency | statistics
European Political Community |  | alliance | leaders of Europe in one forum

# NATO
NATO | Nato ; North Atlantic Treaty Organization ; North Atlantic Treaty Organisation ; the military alliance? ; North Atlantic Alliance | alliance | the alliance itself
SHAPE? | Supreme Headquarters Allied Powers Europe | forces | military headquarters
International Security Assistance Force | ISAF | forces | in Afghanistan until 2014
KFOR | Kosovo Force | forces | in Kosovo
North Atlantic Council |  | government | the members' ambassadors

# UN
United Nations | UN ; U.N. ; United Nations Organization | alliance | the organisation itself
UN Security Council | U.N. Security Council ; UNSC ; United Nations Security Council | government | decides on peace and sanctions
UN General Assembly | U.N. General Assembly ; UNGA ; United Nations General Assembly | legislature | all members
UNHCR | U.N. refugee agency ; UN refugee agency ; United Nations High Commissioner for Refugees | agency | refugees
OHCHR | UN human rights office ; U.N. human rights office ; UN Human Rights Office | agency | human rights
OCHA | UN OCHA ; U.N. humanitarian office ; Office for the Coordination of Humanitarian Affairs | agency | humanitarian aid
UNRWA | UN agency for Palestinian refugees ; U.N. agency for Palestinian refugees | agency | Palestinian refugees
UNICEF | Unicef | agency | children
UNESCO | Unesco | agency | culture and science
UNDP |  | agency | development
UNIFIL |  | forces | peacekeepers in Lebanon
UN Human Rights Council | U.N. Human Rights Council | government | human rights
World Food Programme | WFP ; World Food Program | agency | food
World Health Organization | WHO? ; World Health Organisation | agency | health
International Organization for Migration | IOM | agency | migration
Food and Agriculture Organization | FAO | agency | food
UNAIDS |  | alliance | against AIDS
International Labour Organization | ILO ; International Labor Organization | alliance | work
UNCTAD |  | alliance | trade
UN Women |  | alliance | women
UNFPA | UN Population Fund | alliance | population
World Meteorological Organization | WMO | alliance | weather
MONUSCO |  | alliance | mission in Congo
UNAMA |  | alliance | mission in Afghanistan

# IAEA
IAEA | International Atomic Energy Agency ; U.N. nuclear watchdog ; UN nuclear watchdog ; U.N. atomic watchdog | alliance | nuclear safeguards

# International Criminal Court
International Criminal Court | ICC | court | war crimes

# International Court of Justice
International Court of Justice | ICJ ; World Court | court | disputes between states

# European Court of Human Rights
European Court of Human Rights | ECHR? ; Strasbourg court | court | human rights

# Council of Europe
Council of Europe | PACE? | alliance | human rights and law in Europe

# OSCE
OSCE | Organization for Security and Co-operation in Europe ; Organisation for Security and Co-operation in Europe | alliance | security in Europe, observers

# OPCW
OPCW | Organisation for the Prohibition of Chemical Weapons ; Organization for the Prohibition of Chemical Weapons | alliance | chemical weapons

# IMF
IMF | International Monetary Fund | alliance | lends to states

# World Bank
World Bank |  | alliance | lends for development

# WTO
WTO | World Trade Organization ; World Trade Organisation | alliance | trade rules

# OECD
OECD |  | alliance | richer economies

# OPEC
OPEC | Organization of the Petroleum Exporting Countries | alliance | oil exporters
OPEC+ |  | alliance | with Russia and others

# International Energy Agency
International Energy Agency | IEA | alliance | energy of importers

# Interpol
Interpol |  | alliance | police of the members

# Red Cross
International Committee of the Red Cross | ICRC ; Red Cross | alliance | prisoners, wounded, access

# G7
G7 | Group of Seven ; G-7 | alliance | rich democracies

# G20
G20 | Group of 20 ; G-20 | alliance | largest economies

# BRICS
BRICS |  | alliance | Brazil, Russia, India, China, South Africa and others

# African Union
African Union | AU? | alliance | states of Africa

# ECOWAS
ECOWAS | Economic Community of West African States | alliance | states of West Africa

# IGAD
IGAD |  | alliance | states of the Horn of Africa

# SADC
SADC | Southern African Development Community | alliance | states of southern Africa

# ASEAN
ASEAN | Asean ; Association of Southeast Asian Nations | alliance | states of South-East Asia

# Arab League
Arab League | League of Arab States | alliance | Arab states

# Gulf Cooperation Council
Gulf Cooperation Council | GCC | alliance | states of the Gulf

# Organisation of Islamic Cooperation
Organisation of Islamic Cooperation | Organization of Islamic Cooperation ; OIC | alliance | Muslim states

# Organization of American States
Organization of American States | OAS? | alliance | states of the Americas
Inter-American Commission on Human Rights | Inter-American Commission | alliance | watches over rights for it

# Mercosur
Mercosur |  | alliance | trade of South America

# CARICOM
CARICOM | Caribbean Community | alliance | states of the Caribbean

# Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | SCO? ; Shanghai Cooperation Organization | alliance | China, Russia, Central Asia and others

# CSTO
CSTO | Collective Security Treaty Organization ; Collective Security Treaty Organisation | alliance | military alliance led by Russia

# Eurasian Economic Union
Eurasian Economic Union | EAEU | alliance | trade bloc led by Russia

# Commonwealth
Commonwealth Secretariat |  | alliance | states of the Commonwealth

# Quad
Quad? |  | alliance | United States, India, Japan, Australia

# AUKUS
AUKUS | Aukus | alliance | Australia, United Kingdom, United States

# Hamas
Hamas |  | armed | holds Gaza
Qassam Brigades | Al-Qassam Brigades ; al-Qassam Brigades ; Izz ad-Din al-Qassam Brigades | armed | its armed wing
Gaza health ministry | Gaza Health Ministry ; Hamas-run health ministry ; Health Ministry in Gaza ; Ministry of Health in Gaza | ministry | counts the dead of Gaza

# Palestinian Islamic Jihad
Palestinian Islamic Jihad | Islamic Jihad | armed | in Gaza and the West Bank

# Fatah
Fatah |  | armed | leads the Palestinian Authority

# Hezbollah
Hezbollah | Hizbollah ; Hizbullah ; Hizballah | armed | in Lebanon

# Free Syrian Army
Free Syrian Army | FSA? | armed | fought Assad

# Houthis
Houthis | Houthi ; Ansar Allah ; Ansarallah ; Houthi movement ; Houthi rebels | armed | hold Sanaa

# Southern Transitional Council
Southern Transitional Council | STC? | armed | in southern Yemen

# Taliban
Taliban | Afghan Taliban ; Islamic Emirate of Afghanistan ; Taliban government | armed | hold Afghanistan

# Pakistani Taliban
Pakistani Taliban | Tehreek-e-Taliban Pakistan ; TTP | armed | in Pakistan

# Islamic State
Islamic State | ISIS ; ISIL ; Daesh ; Islamic State group ; IS? | armed | in Syria, Iraq and elsewhere
Islamic State Khorasan | ISIS-K ; ISKP | armed | in Afghanistan

# Al-Qaeda
Al-Qaeda | al-Qaeda ; al Qaeda ; Al Qaeda ; al-Qaida | armed | network

# Al-Shabaab
Al-Shabaab | al-Shabab ; al-Shabaab ; Al Shabaab | armed | in Somalia

# Boko Haram
Boko Haram |  | armed | in Nigeria

# PKK
PKK | Kurdistan Workers' Party | armed | Kurdish, fought Turkey

# YPG
YPG | People's Protection Units | armed | Kurdish, in Syria

# Rapid Support Forces
Rapid Support Forces | RSF? | armed | against Sudan's army

# M23
M23 | M23 rebels ; March 23 Movement | armed | in eastern Congo

# FARC
FARC | Revolutionary Armed Forces of Colombia | armed | in Colombia

# ELN
ELN | National Liberation Army? | armed | in Colombia

# Tigray People's Liberation Front
Tigray People's Liberation Front | TPLF | armed | in Ethiopia

# Libyan National Army
Libyan National Army | LNA | armed | holds eastern Libya

# Iraqi militias
Kataib Hezbollah | Kata'ib Hezbollah | armed | allied with Iran
Islamic Resistance in Iraq |  | armed | allied with Iran

# Freedom of Russia Legion
Freedom of Russia Legion |  | armed | Russians on Ukraine's side

# Gaza Humanitarian Foundation
Gaza Humanitarian Foundation | GHF | other | aid in Gaza, backed by the United States and Israel

# Doctors Without Borders
Doctors Without Borders | MSF ; Médecins Sans Frontières | other | charity

# Amnesty International
Amnesty International | Amnesty? | other | human rights

# Human Rights Watch
Human Rights Watch | HRW | other | human rights

# Reporters Without Borders
Reporters Without Borders | RSF? | other | freedom of the press

# Committee to Protect Journalists
Committee to Protect Journalists | CPJ | other | freedom of the press

# Greenpeace
Greenpeace |  | other | environment

# nobody
Atlantic Council |  | other | think tank
Brookings Institution | Brookings? | other | think tank
Carnegie Endowment for International Peace | Carnegie Endowment | other | think tank
Chatham House |  | other | think tank
Council on Foreign Relations |  | other | think tank
European Council on Foreign Relations | ECFR | other | think tank
Foundation for Defense of Democracies |  | other | think tank
Freedom House |  | other | watches over rights and elections
German Marshall Fund |  | other | think tank
Heritage Foundation |  | other | think tank
International Crisis Group | Crisis Group | other | think tank
Institute for the Study of War | ISW | other | think tank
RAND Corporation | Rand Corporation ; RAND? | other | think tank
Royal United Services Institute | RUSI | other | think tank
Center for American Progress |  | other | think tank
Resolution Foundation |  | other | think tank
Policy Exchange |  | other | think tank
Observer Research Foundation |  | other | think tank
Joseph Rowntree Foundation |  | other | think tank
Bertelsmann Foundation |  | other | think tank
Eurasia Group |  | other | consultancy
`;
