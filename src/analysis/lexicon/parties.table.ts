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
Reform UK | Reform? ; Brexit Party
Scottish National Party | SNP
Green Party? | Greens? ; Green?
Plaid Cymru | Plaid
Democratic Unionist Party | DUP
Sinn Féin |
Social Democratic and Labour Party | SDLP
Alliance Party? |
Ulster Unionist Party | UUP
UKIP | UK Independence Party

# Ireland
Fianna Fáil |
Fine Gael |
Social Democrats (Ireland) |

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

# Poland
Law and Justice | PiS
Civic Coalition | Civic Platform
Confederation (Poland) | Konfederacja

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
National Unity (Israel) | National Unity party ; Blue and White
Otzma Yehudit | Jewish Power
Religious Zionism | Religious Zionism party ; Religious Zionist Party
Shas |
United Torah Judaism | UTJ
Yisrael Beytenu | Yisrael Beiteinu
Labor (Israel) | Israeli Labor Party
Jewish Home | Habayit Hayehudi ; Jewish Home party

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
Janata Dal (United) | JD(U) ; JDU
Rashtriya Janata Dal | RJD
CPI(M) | CPM? ; Communist Party of India (Marxist)
DMK | Dravida Munnetra Kazhagam
AIADMK |
Telugu Desam Party | TDP
Shiromani Akali Dal | Akali Dal
AIMIM |

# Pakistan
PTI (Pakistan) | Pakistan Tehreek-e-Insaf ; Tehreek-e-Insaf
PML-N | Pakistan Muslim League-Nawaz ; Pakistan Muslim League-N
Pakistan People's Party | PPP?

# Bangladesh
Awami League |
BNP (Bangladesh) | Bangladesh Nationalist Party

# Japan
Liberal Democratic Party (Japan) | LDP
Constitutional Democratic Party of Japan | CDP? ; CDPJ
Komeito |

# South Korea
People Power Party | PPP?
Democratic Party of Korea | Democratic Party?

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
Labor (Australia) | Australian Labor Party ; ALP
Coalition (Australia) | Liberal-National Coalition ; Liberal-National coalition
Liberal Party of Australia | Liberal Party?
Greens (Australia) | Australian Greens

# New Zealand
National Party (New Zealand) | NZ National Party

# Canada
Liberal Party of Canada | Liberals? ; Liberal? ; Canadian Liberals
Conservative Party of Canada | Canadian Conservatives ; Conservatives? ; Conservative? ; Tories? ; Tory?
New Democratic Party | NDP ; New Democrats? ; New Democrat?
Bloc Québécois | Bloc Quebecois
Green Party of Canada |
United Conservative Party | UCP
Parti Québécois | PQ?

# Brazil
Workers' Party (Brazil) | PT?
Liberal Party (Brazil) |

# Mexico
Morena | Morena party
PRI | Institutional Revolutionary Party
PAN? | National Action Party

# Venezuela
United Socialist Party of Venezuela | PSUV
Vente Venezuela |

# South Africa
African National Congress | ANC
Democratic Alliance |
uMkhonto weSizwe Party | MK Party ; uMkhonto weSizwe
Economic Freedom Fighters | EFF

# Nigeria
All Progressives Congress | APC?
Peoples Democratic Party | PDP

# Zimbabwe
ZANU-PF | Zanu-PF ; Zanu PF
Movement for Democratic Change | MDC? ; MDC-T ; MDC Alliance
Citizens Coalition for Change | CCC?

# Kenya
Orange Democratic Movement | ODM
United Democratic Alliance | UDA?

# Ghana
National Democratic Congress | NDC?
New Patriotic Party | NPP?

# Tanzania
Chadema |
Chama Cha Mapinduzi | CCM?

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

# EU
European People's Party | EPP
Socialists and Democrats | S&D
Renew Europe |
Patriots for Europe |
`;
