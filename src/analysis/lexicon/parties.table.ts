/**
 * Political parties under their country: a party a line. A party that speaks for itself is its own side; who speaks as
 * the government speaks for the country, so a minister's party does not matter.
 *
 *   name | other names, members and adjectives ; …
 *
 * - The name is the party that a claim shows: as English news says it ("Labour", "Forza Italia", "Republican Party").
 *   A name that several countries have says which ("Democratic Party (Italy)").
 * - A `?` after a name: an ordinary word ("Green", "Left"), or a party of several countries.
 */
export const PARTY_TABLE = `
# United States
Republican Party | Republicans ; Republican ; GOP ; House Republicans ; Senate Republicans ; MAGA
Democratic Party | Democrats ; Democrat ; Democratic? ; House Democrats ; Senate Democrats ; DNC
Libertarian Party | Libertarians?

# United Kingdom
Conservative Party | Conservatives? ; Conservative? ; Tories ; Tory
Labour | Labour Party
Liberal Democrats | Liberal Democrat ; Lib Dems ; Lib Dem
Reform UK | Reform?
Brexit Party |
Scottish National Party | SNP
Green Party? | Greens? ; Green?
Plaid Cymru | Plaid
Democratic Unionist Party | DUP ; Democratic Unionist ; Democratic Unionists
Sinn Féin |
Social Democratic and Labour Party | SDLP
Alliance Party? |
Ulster Unionist Party | UUP
UKIP | UK Independence Party

# Ireland
Fianna Fáil |
Fine Gael |
Social Democrats (Ireland) |
People Before Profit |
Aontú |

# France
National Rally | Rassemblement National ; RN? ; Front National ; National Front?
Renaissance? | En Marche ; La République en Marche
France Unbowed | La France Insoumise ; LFI
Socialist Party (France) | Socialist Party? ; Socialists?
The Republicans (France) | Les Républicains
New Popular Front | NFP?
Ecologists? | Les Écologistes
Reconquest? | Reconquête

# Germany
CDU | Christian Democratic Union ; Christian Democrats? ; CDU/CSU ; Christian Democrat?
CSU | Christian Social Union
SPD | Social Democratic Party? ; Social Democrats? ; Social Democrat?
Greens (Germany) | Alliance 90/The Greens ; German Greens ; Green? ; Greens?
FDP | Free Democrats ; Free Democratic Party
AfD | Alternative for Germany
The Left (Germany) | Die Linke ; Left party?
BSW | Sahra Wagenknecht Alliance

# Italy
Brothers of Italy | Fratelli d'Italia
League (Italy) | Lega ; the League? ; Lega Nord
Forza Italia |
Democratic Party (Italy) | Partito Democratico ; PD?
Five Star Movement | Five-Star Movement ; 5-Star Movement ; M5S
Action (Italy) | Azione
Italia Viva |

# Spain
PSOE | Spanish Socialist Workers' Party ; Spanish Socialists
People's Party (Spain) | Partido Popular ; People's Party?
Vox? |
Sumar |
Podemos |
Junts | Together for Catalonia

# Portugal
Chega |
Socialist Party (Portugal) | Socialist Party?
Social Democratic Party (Portugal) | PSD?

# Poland
Law and Justice | PiS
Civic Coalition | Civic Platform
Confederation (Poland) | Konfederacja
Polish People's Party | PSL
The Left (Poland) |

# Hungary
Fidesz |
Tisza | Tisza Party

# Slovakia
Smer | Smer-SD ; Smer-SSD
Progressive Slovakia |

# Czech Republic
ANO |
Civic Democratic Party (Czech Republic) | ODS?

# Austria
Freedom Party of Austria | FPÖ ; Austrian Freedom Party
Austrian People's Party | ÖVP

# Netherlands
Party for Freedom | PVV ; Freedom Party?
VVD | People's Party for Freedom and Democracy
D66 |

# Sweden
Sweden Democrats | Sweden Democrat
Moderates (Sweden) | Moderate Party

# Finland
Finns Party |
National Coalition Party |

# Denmark
Danish People's Party |

# Romania
AUR | Alliance for the Union of Romanians

# Greece
New Democracy |
Syriza |

# Georgia
Georgian Dream | Georgian Dream party
United National Movement | UNM

# Moldova
Party of Action and Solidarity | PAS?

# Serbia
Serbian Progressive Party | SNS?

# Ukraine
Servant of the People | Servant of the People party
European Solidarity |
Batkivshchyna | Fatherland party

# Russia
United Russia |
Communist Party of the Russian Federation | KPRF
LDPR | Liberal Democratic Party of Russia
Yabloko |

# Turkey
AK Party | AKP ; Justice and Development Party
Republican People's Party | CHP
MHP | Nationalist Movement Party
DEM Party | HDP ; Peoples' Equality and Democracy Party

# Israel
Likud |
Yesh Atid |
National Unity (Israel) | National Unity party
Blue and White |
Otzma Yehudit | Jewish Power
Religious Zionism | Religious Zionism party ; Religious Zionist Party
Shas |
United Torah Judaism | UTJ
Yisrael Beytenu | Yisrael Beiteinu
Labor (Israel) | Israeli Labor Party
Jewish Home | Habayit Hayehudi ; Jewish Home party
The Democrats (Israel) |
Hadash | Hadash-Ta'al
United Arab List | Ra'am

# Lebanon
Lebanese Forces | Lebanese Forces party
Free Patriotic Movement |
Amal Movement | Amal

# India
Bharatiya Janata Party | BJP
Indian National Congress | Congress party ; Congress Party
Aam Aadmi Party | AAP
Trinamool Congress | TMC? ; All India Trinamool Congress
Shiv Sena | Shiv Sena (UBT)
Nationalist Congress Party | NCP
Samajwadi Party | SP?
Bahujan Samaj Party | BSP
Janata Dal (United) | JD(U) ; JDU ; JD?
Rashtriya Janata Dal | RJD
CPI(M) | CPM? ; Communist Party of India (Marxist)
DMK | Dravida Munnetra Kazhagam
AIADMK |
Telugu Desam Party | TDP
Shiromani Akali Dal | Akali Dal
AIMIM |
Biju Janata Dal | BJD
Bharat Rashtra Samithi | BRS
YSR Congress | YSRCP
Jharkhand Mukti Morcha | JMM
National Conference? | Jammu & Kashmir National Conference ; JKNC
Peoples Democratic Party (Jammu and Kashmir) | PDP?
Lok Janshakti Party | LJP

# Pakistan
PTI | Pakistan Tehreek-e-Insaf ; Tehreek-e-Insaf
PML-N | Pakistan Muslim League-Nawaz ; Pakistan Muslim League-N
Pakistan People's Party | PPP?
Jamiat Ulema-e-Islam | JUI-F
Jamaat-e-Islami | JI?
MQM-P | Muttahida Qaumi Movement ; MQM

# Bangladesh
Awami League |
BNP | Bangladesh Nationalist Party
National Citizen Party | NCP?

# Japan
Liberal Democratic Party (Japan) | LDP
Constitutional Democratic Party of Japan | CDP? ; CDPJ
Komeito |
Japan Innovation Party | Nippon Ishin
Sanseito |
Japanese Communist Party | JCP

# South Korea
People Power Party | PPP?
Democratic Party of Korea | Democratic Party?
Rebuilding Korea Party |
Reform Party (South Korea) |

# Taiwan
Democratic Progressive Party | DPP
Kuomintang | KMT ; Nationalist Party?
Taiwan People's Party | TPP?

# Myanmar
National League for Democracy | NLD
National Unity Government | NUG

# Thailand
Pheu Thai | Pheu Thai Party
Move Forward Party | People's Party (Thailand) ; Move Forward?

# Australia
Labor (Australia) | Australian Labor Party ; ALP ; Labor Party?
Coalition (Australia) | Liberal-National Coalition ; Liberal-National coalition
Liberal Party of Australia | Liberal Party? ; Liberals? ; Liberal?
Greens (Australia) | Australian Greens ; Green?
National Party of Australia | Nationals? ; National Party?
One Nation | Pauline Hanson's One Nation
Liberal National Party | LNP

# New Zealand
National Party (New Zealand) | NZ National Party
Labour (New Zealand) | New Zealand Labour Party ; NZ Labour ; Labour?
ACT New Zealand | ACT?
Green Party of Aotearoa | Greens? ; Green? ; Green Party?
New Zealand First | NZ First
Te Pāti Māori | Maori Party ; Māori Party

# Canada
Liberal Party of Canada | Liberals? ; Liberal? ; Canadian Liberals
Conservative Party of Canada | Canadian Conservatives ; Conservatives? ; Conservative? ; Tories? ; Tory?
New Democratic Party | NDP ; New Democrats? ; New Democrat?
Bloc Québécois | Bloc Quebecois
Green Party of Canada | Greens? ; Green? ; Green Party?
United Conservative Party | UCP
Parti Québécois | PQ?
Coalition Avenir Québec | CAQ
People's Party of Canada | PPC?
Saskatchewan Party |
Progressive Conservatives (Ontario) | Progressive Conservative Party of Ontario

# Brazil
Workers' Party (Brazil) | PT? ; Workers Party?
Liberal Party (Brazil) |
Brazilian Social Democracy Party | PSDB
Brazilian Democratic Movement | MDB?
Socialism and Liberty Party | PSOL

# Mexico
Morena | Morena party
PRI | Institutional Revolutionary Party
PAN? | National Action Party
Citizens' Movement (Mexico) | Movimiento Ciudadano
Party of the Democratic Revolution | PRD?

# Venezuela
United Socialist Party of Venezuela | PSUV
Vente Venezuela |

# South Africa
African National Congress | ANC
Democratic Alliance | DA?
uMkhonto weSizwe Party | MK Party ; uMkhonto weSizwe
Economic Freedom Fighters | EFF
Inkatha Freedom Party | IFP
Patriotic Alliance |
ActionSA |
Freedom Front Plus | FF Plus
Congress of the People? | COPE?

# Nigeria
All Progressives Congress | APC?
Peoples Democratic Party | PDP
Labour Party (Nigeria) | Labour Party? ; LP?
NNPP | New Nigeria Peoples Party
All Progressives Grand Alliance | APGA
African Democratic Congress | ADC?

# Zimbabwe
ZANU-PF | Zanu-PF ; Zanu PF
Movement for Democratic Change | MDC? ; MDC-T ; MDC Alliance
Citizens Coalition for Change | CCC?
ZAPU |

# Kenya
Orange Democratic Movement | ODM
United Democratic Alliance | UDA?
Azimio | Azimio la Umoja
Jubilee Party | Jubilee?
Wiper | Wiper party ; Wiper Party
Kenya Kwanza |

# Ghana
National Democratic Congress | NDC?
New Patriotic Party | NPP?
Convention People's Party | CPP?

# Tanzania
Chadema |
Chama Cha Mapinduzi | CCM?
ACT Wazalendo | ACT-Wazalendo

# Uganda
National Unity Platform | NUP
Forum for Democratic Change | FDC?

# Zambia
United Party for National Development | UPND
Patriotic Front | PF?

# Tunisia
Ennahda | Ennahda movement ; Ennahda party ; Ennahda Movement ; Nahda
Nidaa Tounes | Nida Tunis

# Egypt
Freedom and Justice Party | FJP
Muslim Brotherhood | Brotherhood?

# Barbados
Barbados Labour Party | BLP
Democratic Labour Party? | DLP

# Jamaica
People's National Party | PNP?
Jamaica Labour Party | JLP

# Trinidad and Tobago
People's National Movement | PNM
United National Congress | UNC

# Guyana
People's Progressive Party | PPP/C
APNU | APNU+AFC ; A Partnership for National Unity

# Sri Lanka
United National Party | UNP?
Samagi Jana Balawegaya | SJB
National People's Power | NPP?

# Nepal
Nepali Congress |
CPN-UML | CPN (UML)

# Malaysia
Pakatan Harapan |
UMNO |
Perikatan Nasional |

# Cambodia
Cambodian People's Party | CPP?
Cambodia National Rescue Party | CNRP

# Philippines
PDP-Laban |

# Argentina
La Libertad Avanza |
Republican Proposal | Propuesta Republicana
Justicialist Party | Peronist party ; Peronist? ; Peronists?
Radical Civic Union | UCR

# Chile
Independent Democratic Union | UDI
National Renewal (Chile) | Renovación Nacional
Broad Front (Chile) | Frente Amplio?
Communist Party of Chile |
Republican Party (Chile) |
Socialist Party of Chile |

# Colombia
Historic Pact | Pacto Histórico
Democratic Center (Colombia) | Centro Democrático ; Democratic Center?

# Peru
Popular Force | Fuerza Popular
Free Peru | Perú Libre ; Peru Libre
Popular Renewal | Renovación Popular

# Bolivia
Movement for Socialism | Movement Toward Socialism ; MAS?

# Ecuador
Citizen Revolution | Citizen Revolution Movement ; Revolución Ciudadana
National Democratic Action | ADN?

# El Salvador
Nuevas Ideas | New Ideas party
FMLN |
ARENA? |

# Nicaragua
Sandinista National Liberation Front | FSLN

# Indonesia
Gerindra | Gerindra Party
PDI-P | PDIP ; Indonesian Democratic Party of Struggle
Golkar | Golkar Party

# Singapore
People's Action Party | PAP?
Workers' Party (Singapore) | Workers' Party?
Progress Singapore Party | PSP?

# Ethiopia
Prosperity Party | PP?

# Senegal
PASTEF | Pastef

# Mozambique
Frelimo | FRELIMO
Renamo | RENAMO

# Malawi
Malawi Congress Party | MCP?

# Botswana
Botswana Democratic Party | BDP?
Umbrella for Democratic Change | UDC?

# Namibia
SWAPO | Swapo

# Sierra Leone
Sierra Leone People's Party | SLPP
All People's Congress | APC?

# Bahamas
Progressive Liberal Party | PLP?
Free National Movement | FNM

# Saint Lucia
Saint Lucia Labour Party | SLP?
United Workers Party | UWP?

# Belize
People's United Party | PUP?
United Democratic Party | UDP?

# Armenia
Civil Contract | Civil Contract party

# Bulgaria
GERB |
We Continue the Change |

# Norway
Progress Party (Norway) | Progress Party?
Labour Party (Norway) | Norwegian Labour Party

# Belgium
New Flemish Alliance | N-VA
Vlaams Belang |

# Switzerland
Swiss People's Party | SVP?

# EU
European People's Party | EPP
Socialists and Democrats | S&D
Renew Europe |
Patriots for Europe |
`;
