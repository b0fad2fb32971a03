/**
 * The countries of the world as English news names them: a country a line, under its part of the world.
 *
 *   name | other names ; … | capitals ; … | adjective ; people ; …
 *
 * - The name is the party that a claim shows: short, in English, as most agencies write it ("Czech Republic",
 *   "Turkey", "Ivory Coast"; "Palestine" for the Palestinian Authority's side, "Taiwan" and "Kosovo" as they act).
 * - A capital stands for the government where it acts ("Paris said"), and is a place elsewhere: the analysis decides.
 * - Words for people that end in -s or that add one ("Russian", "Russians") are found without a second entry.
 * - A `?` after a name: also an ordinary word, a first name, a place elsewhere, or shared by two countries.
 * Territories and regions that speak for themselves in the news are listed with the countries.
 */
export const COUNTRY_TABLE = `
# Europe
Albania |  | Tirana | Albanian
Andorra |  | Andorra la Vella | Andorran
Austria |  | Vienna | Austrian
Belarus | Byelorussia | Minsk | Belarusian ; Belarussian
Belgium |  | Brussels? | Belgian
Bosnia and Herzegovina | Bosnia ; Bosnia-Herzegovina | Sarajevo | Bosnian
Bulgaria |  | Sofia? | Bulgarian
Croatia |  | Zagreb | Croatian ; Croat
Cyprus | Republic of Cyprus | Nicosia | Cypriot ; Greek Cypriot
Czech Republic | Czechia | Prague | Czech
Denmark |  | Copenhagen | Danish ; Dane
Estonia |  | Tallinn | Estonian
Faroe Islands | Faroes | Torshavn | Faroese
Finland |  | Helsinki | Finnish ; Finn
France | French Republic | Paris | French ; Frenchman ; Frenchmen
Georgia? |  | Tbilisi | Georgian?
Germany | Federal Republic of Germany | Berlin | German
Greece |  | Athens | Greek
Greenland |  | Nuuk | Greenlandic ; Greenlander
Hungary |  | Budapest | Hungarian
Iceland |  | Reykjavik | Icelandic ; Icelander
Ireland | Republic of Ireland | Dublin | Irish ; Irishman ; Irishmen
Italy |  | Rome | Italian
Kosovo |  | Pristina ; Prishtina | Kosovar ; Kosovan
Latvia |  | Riga | Latvian
Liechtenstein |  | Vaduz | Liechtensteiner
Lithuania |  | Vilnius | Lithuanian
Luxembourg |  | Luxembourg City | Luxembourgish ; Luxembourger
Malta |  | Valletta | Maltese
Moldova | Republic of Moldova | Chisinau | Moldovan
Monaco |  |  | Monegasque
Montenegro |  | Podgorica | Montenegrin
Netherlands | Holland? | The Hague? ; Amsterdam | Dutch ; Dutchman ; Dutchmen
North Macedonia | Macedonia | Skopje | North Macedonian ; Macedonian
Norway |  | Oslo | Norwegian
Poland |  | Warsaw | Polish ; Pole?
Portugal |  | Lisbon | Portuguese
Romania |  | Bucharest | Romanian
Russia | Russian Federation ; USSR ; Soviet Union | Moscow | Russian ; Soviet
San Marino |  |  | Sammarinese
Serbia |  | Belgrade | Serbian ; Serb
Slovakia | Slovak Republic | Bratislava | Slovak ; Slovakian
Slovenia |  | Ljubljana | Slovenian ; Slovene
Spain |  | Madrid | Spanish ; Spaniard
Sweden |  | Stockholm | Swedish ; Swede
Switzerland | Swiss Confederation | Bern ; Berne | Swiss
Turkey? | Türkiye | Ankara | Turkish ; Turk
Ukraine |  | Kyiv ; Kiev | Ukrainian
United Kingdom | UK ; U.K. ; Britain ; Great Britain | London | British ; Briton ; Brit
Vatican | Vatican City ; Holy See |  |
Northern Cyprus | Turkish Republic of Northern Cyprus ; TRNC |  | Turkish Cypriot
Transnistria | Transdniestria | Tiraspol | Transnistrian
Scotland |  | Edinburgh | Scottish ; Scot
Wales |  | Cardiff | Welsh
Northern Ireland |  | Belfast | Northern Irish

# Americas
Antigua and Barbuda | Antigua |  | Antiguan ; Barbudan
Argentina |  | Buenos Aires | Argentine ; Argentinian ; Argentinean
Bahamas |  | Nassau | Bahamian
Barbados |  | Bridgetown | Barbadian ; Bajan
Belize |  | Belmopan | Belizean
Bolivia |  | La Paz ; Sucre | Bolivian
Brazil |  | Brasilia | Brazilian
Canada |  | Ottawa | Canadian
Chile |  | Santiago? | Chilean
Colombia |  | Bogota | Colombian
Costa Rica |  | San Jose? | Costa Rican
Cuba |  | Havana | Cuban
Dominica |  | Roseau | Dominican?
Dominican Republic |  | Santo Domingo | Dominican?
Ecuador |  | Quito | Ecuadorian ; Ecuadorean
El Salvador |  | San Salvador | Salvadoran ; Salvadorean
Grenada |  | St. George's | Grenadian
Guatemala |  | Guatemala City | Guatemalan
Guyana |  | Georgetown? | Guyanese
Haiti |  | Port-au-Prince | Haitian
Honduras |  | Tegucigalpa | Honduran
Jamaica |  | Kingston? | Jamaican
Mexico |  | Mexico City | Mexican
Nicaragua |  | Managua | Nicaraguan
Panama |  | Panama City | Panamanian
Paraguay |  | Asuncion | Paraguayan
Peru |  | Lima | Peruvian
Puerto Rico |  | San Juan | Puerto Rican
Saint Kitts and Nevis | St. Kitts and Nevis | Basseterre | Kittitian
Saint Lucia | St. Lucia | Castries | Saint Lucian ; St. Lucian
Saint Vincent and the Grenadines | St. Vincent and the Grenadines | Kingstown | Vincentian
Suriname |  | Paramaribo | Surinamese
Trinidad and Tobago | Trinidad | Port of Spain | Trinidadian
United States | US ; U.S. ; USA ; U.S.A. ; United States of America ; America | Washington ; Washington, D.C. ; Washington D.C. ; Washington DC | American
Uruguay |  | Montevideo | Uruguayan
Venezuela |  | Caracas | Venezuelan

# Middle East
Bahrain |  | Manama | Bahraini
Iran | Islamic Republic of Iran ; Islamic Republic | Tehran ; Teheran | Iranian
Iraq |  | Baghdad | Iraqi
Iraqi Kurdistan | Kurdistan Regional Government ; KRG ; Kurdistan Region | Erbil ; Irbil | Iraqi Kurdish
Israel |  | Jerusalem? ; Tel Aviv | Israeli
Jordan? | Hashemite Kingdom of Jordan | Amman | Jordanian
Kuwait |  | Kuwait City | Kuwaiti
Lebanon |  | Beirut | Lebanese
Oman |  | Muscat | Omani
Palestine | Palestinian territories ; State of Palestine | Ramallah | Palestinian
Qatar |  | Doha | Qatari
Saudi Arabia | Kingdom of Saudi Arabia ; KSA | Riyadh | Saudi ; Saudi Arabian
Syria | Syrian Arab Republic | Damascus | Syrian
United Arab Emirates | UAE ; U.A.E. ; Emirates? | Abu Dhabi ; Dubai | Emirati
Yemen |  | Sanaa ; Sana'a ; Aden | Yemeni

# Africa
Algeria |  | Algiers | Algerian
Angola |  | Luanda | Angolan
Benin |  | Porto-Novo ; Cotonou | Beninese
Botswana |  | Gaborone | Motswana ; Botswanan
Burkina Faso |  | Ouagadougou | Burkinabe
Burundi |  | Gitega ; Bujumbura | Burundian
Cameroon |  | Yaounde | Cameroonian
Cape Verde | Cabo Verde | Praia | Cape Verdean
Central African Republic | CAR? | Bangui | Central African?
Chad? |  | N'Djamena ; Ndjamena | Chadian
Comoros |  | Moroni | Comorian ; Comoran
Democratic Republic of the Congo | Democratic Republic of Congo ; DRC ; DR Congo ; D.R.C. ; Congo? ; Zaire | Kinshasa | Congolese
Djibouti |  | Djibouti City | Djiboutian
Egypt |  | Cairo | Egyptian
Equatorial Guinea |  | Malabo | Equatorial Guinean ; Equatoguinean
Eritrea |  | Asmara | Eritrean
Eswatini | Swaziland | Mbabane | Swazi
Ethiopia |  | Addis Ababa | Ethiopian
Gabon |  | Libreville | Gabonese
Gambia |  | Banjul | Gambian
Ghana |  | Accra | Ghanaian
Guinea? |  | Conakry | Guinean
Guinea-Bissau |  | Bissau | Bissau-Guinean
Ivory Coast | Côte d'Ivoire | Yamoussoukro ; Abidjan | Ivorian
Kenya |  | Nairobi | Kenyan
Lesotho |  | Maseru | Basotho
Liberia |  | Monrovia | Liberian
Libya |  | Tripoli | Libyan
Madagascar |  | Antananarivo | Malagasy
Malawi |  | Lilongwe | Malawian
Mali |  | Bamako | Malian
Mauritania |  | Nouakchott | Mauritanian
Mauritius |  | Port Louis | Mauritian
Morocco |  | Rabat | Moroccan
Mozambique |  | Maputo | Mozambican
Namibia |  | Windhoek | Namibian
Niger |  | Niamey | Nigerien
Nigeria |  | Abuja | Nigerian
Republic of the Congo | Republic of Congo ; Congo-Brazzaville | Brazzaville | Congolese?
Rwanda |  | Kigali | Rwandan
Sao Tome and Principe |  | Sao Tome | Sao Tomean
Senegal |  | Dakar | Senegalese
Seychelles |  | Victoria? | Seychellois
Sierra Leone |  | Freetown | Sierra Leonean
Somalia |  | Mogadishu | Somali
Somaliland |  | Hargeisa | Somalilander
South Africa |  | Pretoria ; Cape Town | South African
South Sudan |  | Juba | South Sudanese
Sudan |  | Khartoum ; Port Sudan | Sudanese
Tanzania |  | Dodoma ; Dar es Salaam | Tanzanian
Togo |  | Lome | Togolese
Tunisia |  | Tunis | Tunisian
Uganda |  | Kampala | Ugandan
Western Sahara |  | Laayoune | Sahrawi ; Saharawi
Zambia |  | Lusaka | Zambian
Zimbabwe |  | Harare | Zimbabwean

# Asia
Afghanistan |  | Kabul | Afghan
Armenia |  | Yerevan | Armenian
Azerbaijan |  | Baku | Azerbaijani ; Azeri
Abkhazia |  | Sukhumi | Abkhaz ; Abkhazian
South Ossetia |  | Tskhinvali | South Ossetian
Nagorno-Karabakh | Artsakh ; Karabakh | Stepanakert | Karabakh Armenian
Bangladesh |  | Dhaka | Bangladeshi
Bhutan |  | Thimphu | Bhutanese
Brunei |  | Bandar Seri Begawan | Bruneian
Cambodia |  | Phnom Penh | Cambodian
China | People's Republic of China ; PRC | Beijing ; Peking | Chinese
East Timor | Timor-Leste | Dili | Timorese ; East Timorese
Hong Kong |  |  | Hong Konger ; Hongkonger
India |  | New Delhi ; Delhi | Indian
Indonesia |  | Jakarta | Indonesian
Japan |  | Tokyo | Japanese
Kazakhstan |  | Astana ; Nur-Sultan | Kazakh ; Kazakhstani
Kyrgyzstan | Kyrgyz Republic | Bishkek | Kyrgyz
Laos |  | Vientiane | Laotian ; Lao
Macau | Macao |  | Macanese
Malaysia |  | Kuala Lumpur ; Putrajaya | Malaysian
Maldives |  | Male? | Maldivian
Mongolia |  | Ulaanbaatar ; Ulan Bator | Mongolian
Myanmar | Burma | Naypyitaw ; Naypyidaw ; Yangon | Myanmarese ; Burmese
Nepal |  | Kathmandu | Nepali ; Nepalese
North Korea | DPRK ; Democratic People's Republic of Korea | Pyongyang | North Korean
Pakistan |  | Islamabad | Pakistani
Philippines |  | Manila | Philippine ; Filipino ; Filipina
Singapore |  |  | Singaporean
South Korea | Republic of Korea ; ROK ; Korea? | Seoul | South Korean ; Korean?
Sri Lanka |  | Colombo | Sri Lankan
Taiwan | Republic of China | Taipei | Taiwanese
Tajikistan |  | Dushanbe | Tajik ; Tajikistani
Thailand |  | Bangkok | Thai
Turkmenistan |  | Ashgabat | Turkmen ; Turkmenistani
Uzbekistan |  | Tashkent | Uzbek ; Uzbekistani
Vietnam | Viet Nam | Hanoi | Vietnamese

# Oceania
Australia |  | Canberra | Australian ; Aussie
Cook Islands |  | Avarua | Cook Islander
Fiji |  | Suva | Fijian
Kiribati |  | Tarawa | I-Kiribati
Marshall Islands |  | Majuro | Marshallese
Micronesia | Federated States of Micronesia | Palikir | Micronesian
Nauru |  | Yaren | Nauruan
New Caledonia |  | Noumea | New Caledonian
New Zealand | Aotearoa | Wellington? | New Zealander ; Kiwi?
Palau |  | Ngerulmud | Palauan
Papua New Guinea | PNG | Port Moresby | Papua New Guinean
Samoa |  | Apia | Samoan
Solomon Islands | Solomons | Honiara | Solomon Islander
Tonga |  | Nuku'alofa | Tongan
Tuvalu |  | Funafuti | Tuvaluan
Vanuatu |  | Port Vila | Ni-Vanuatu
`;

/**
 * The states of the United States, with the abbreviations of party tags ("R-Ind.", "D-NY"): a state's governor,
 * legislature or agency speaks for the state. Same format: name | abbreviations.
 */
export const STATE_TABLE = `
# United States
Alabama | Ala. ; AL
Alaska | AK
Arizona | Ariz. ; AZ
Arkansas | Ark. ; AR
California | Calif. ; CA
Colorado | Colo. ; CO
Connecticut | Conn. ; CT
Delaware | Del. ; DE
Florida | Fla. ; FL
Georgia? | Ga. ; GA
Hawaii | HI
Idaho | ID
Illinois | Ill. ; IL
Indiana | Ind. ; IN
Iowa | IA
Kansas | Kan. ; KS
Kentucky | Ky. ; KY
Louisiana | La. ; LA
Maine | ME
Maryland | Md. ; MD
Massachusetts | Mass. ; MA
Michigan | Mich. ; MI
Minnesota | Minn. ; MN
Mississippi | Miss. ; MS
Missouri | Mo. ; MO
Montana | Mont. ; MT
Nebraska | Neb. ; NE
Nevada | Nev. ; NV
New Hampshire | N.H. ; NH
New Jersey | N.J. ; NJ
New Mexico | N.M. ; NM
New York? | N.Y. ; NY
North Carolina | N.C. ; NC
North Dakota | N.D. ; ND
Ohio | OH
Oklahoma | Okla. ; OK
Oregon | Ore. ; OR
Pennsylvania | Pa. ; PA
Rhode Island | R.I. ; RI
South Carolina | S.C. ; SC
South Dakota | S.D. ; SD
Tennessee | Tenn. ; TN
Texas | TX
Utah | UT
Vermont | Vt. ; VT
Virginia | Va. ; VA
Washington? | Wash. ; WA
West Virginia | W.Va. ; WV
Wisconsin | Wis. ; WI
Wyoming | Wyo. ; WY
`;
